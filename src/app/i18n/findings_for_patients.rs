//! What rules have found, for patients. No sentence proposes a dose.

use crate::app::i18n::messages::FindingsForPatients;
use crate::app::i18n::strings;
use crate::domain::monograph::{Audience, Statement};
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::Finding;

impl FindingsForPatients {
    /// The finding of a rule that cites these statements; none for what is meant for clinicians.
    pub fn finding(&self, finding: &Finding, cites: &[Statement]) -> Option<String> {
        let conditions = &strings().conditions;
        match finding {
            Finding::Are(what) => {
                let names: Vec<_> = what.iter().map(|one| conditions.inline(*one)).collect();
                let says: Vec<String> = what.iter().filter_map(|one| allergy(*one)).collect();
                Some(self.you_noted(&names.join(", "), &says.join(" ")))
            }
            // What they say is a call already.
            Finding::Is(Condition::SevereReaction | Condition::SeriousInfection) => says(cites),
            Finding::Is(condition) => Some(self.you_noted(conditions.inline(*condition), &says(cites)?)),
            Finding::IsNot(_) | Finding::PartialSyringe(_) => says(cites),
            Finding::TnfBlockers(all) => Some(self.let_know(&all.join(", "))),
            Finding::Abatacept => Some(self.let_know(self.abatacept)),
            Finding::LiveVaccines(all) => Some(self.vaccines_say(&all.join(", "), &says(cites)?)),
            Finding::LiveBacteria(all) => Some(self.ask_before(&all.join(", "))),
            Finding::UnlistedVaccines(all) => {
                let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
                Some(self.ask_before(&names.join(", ")))
            }
            _ => None,
        }
    }
}

fn allergy(condition: Condition) -> Option<String> {
    let statement = match condition {
        Condition::AllergyAnakinra => Statement::S031,
        Condition::AllergyEcoli => Statement::S030,
        Condition::AllergyIngredient => Statement::S032,
        _ => return None,
    };
    strings().plain_statements.of(statement)
}

/// What a patient reads of the first statement that is meant for patients.
fn says(cites: &[Statement]) -> Option<String> {
    cites.iter().find_map(|statement| match statement.audience() {
        Audience::Patient => Some(strings().statements.noted(*statement)),
        Audience::Both => strings().plain_statements.of(*statement),
        Audience::Clinician => None,
    })
}
