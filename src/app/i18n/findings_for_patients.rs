//! What rules have found, for patients: what is the matter. What to do about it stands in the heading above. No sentence
//! proposes a dose.

use chrono::NaiveDate;

use crate::app::i18n::messages::FindingsForPatients;
use crate::app::i18n::{dates, format, strings};
use crate::domain::labs::result::LabResult;
use crate::domain::monograph::{DOSE_MG, Statement};
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::Finding;
use crate::domain::rules::advice::Advice;

impl FindingsForPatients {
    /// The finding of a rule that cites these statements; none for what is meant for clinicians.
    pub fn finding(&self, finding: &Finding, cites: &[Statement]) -> Option<String> {
        Some(match finding {
            Finding::Are(what) => {
                let allergies: Vec<_> = what.iter().filter_map(|one| self.allergy(*one)).collect();
                self.allergic(&allergies.join(", "))
            }
            Finding::Is(condition) => self.is(*condition, cites)?.to_owned(),
            Finding::IsNot(Condition::JudgedCompetent) => self.not_judged_competent.to_owned(),
            Finding::PartialSyringe(_) => self.part_of_syringe.to_owned(),
            Finding::AboveCeiling(_) => self.more_than_syringe(&format::decimal(DOSE_MG.value)),
            Finding::TnfBlockers(all) => self.not_together(&all.join(", ")),
            Finding::Abatacept => self.abatacept_not_together.to_owned(),
            Finding::UnlistedMedicines(all) => {
                let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
                self.not_known(&names.join(", "))
            }
            Finding::LiveVaccines(all) => self.live(&all.join(", ")),
            Finding::LiveBacteria(all) => self.perhaps_live(&all.join(", ")),
            Finding::UnlistedVaccines(all) => {
                let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
                self.perhaps_live(&names.join(", "))
            }
            _ => return None,
        })
    }

    /// A low neutrophil count of a day.
    pub fn neutropenia(&self, advice: Advice, result: &LabResult, drawn: NaiveDate) -> String {
        let (result, day) = (strings().terms.result(result), dates::day(drawn));
        if advice == Advice::CallNow {
            self.neutrophils_very_low(&result, &day)
        } else {
            self.neutrophils_low(&result, &day)
        }
    }

    const fn allergy(&self, condition: Condition) -> Option<&'static str> {
        match condition {
            Condition::AllergyAnakinra => Some(self.to_anakinra),
            Condition::AllergyEcoli => Some(self.to_ecoli),
            Condition::AllergyIngredient => Some(self.to_ingredient),
            _ => None,
        }
    }

    fn is(&self, condition: Condition, cites: &[Statement]) -> Option<&'static str> {
        Some(match condition {
            Condition::SevereReaction => self.severe_reaction,
            Condition::AllergyLatex => self.latex,
            Condition::SeriousInfection => self.serious_infection,
            Condition::ActiveInfection if cites.contains(&Statement::S035) => self.infection_at_start,
            Condition::ActiveInfection => self.infection,
            Condition::ChronicInfection => self.chronic_infection,
            Condition::RecurrentInfection => self.recurrent_infection,
            Condition::Immunosuppression => self.weak_immune_system,
            Condition::Asthma => self.asthma,
            Condition::Pregnant => self.pregnant,
            Condition::PregnancyPlanned => self.pregnancy_planned,
            Condition::BreastFeeding => self.breast_feeding,
            _ => return None,
        })
    }
}
