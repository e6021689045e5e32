//! Which findings a person can acknowledge, matter by matter, and what is left of a finding of which some is known.

use crate::domain::patient::acknowledgement::Matter;
use crate::domain::quantities::name::Name;
use crate::domain::rules::advice::Advice;
use crate::domain::rules::{Finding, Unlisted};

impl Advice {
    /// Whether nothing is left to do once doctor or nurse know of the matter. That is so of [`Advice::Tell`] alone, which only
    /// raises attention. The others that are not urgent ask for more than that somebody knows, and end when it is done: a
    /// recorded dose that may be a mistake is checked and corrected, a vaccination is asked about before it is given and
    /// then taken off the list, and in pregnancy and while breast-feeding the treatment is decided anew. What is urgent
    /// is never quiet.
    pub const fn can_be_acknowledged(self) -> bool {
        matches!(self, Self::Tell)
    }
}

/// The matters of a finding; none of one that cannot be acknowledged.
pub fn matters(finding: &Finding) -> Vec<Matter> {
    if !Advice::about(finding).is_some_and(Advice::can_be_acknowledged) {
        return Vec::new();
    }
    match finding {
        Finding::Is(condition) => vec![Matter::Condition(*condition)],
        Finding::UnlistedMedicines(all) => all.iter().filter_map(medicine).collect(),
        _ => Vec::new(),
    }
}

fn medicine(unlisted: &Unlisted) -> Option<Matter> {
    Name::new(&unlisted.name).ok().map(Matter::Medicine)
}

/// What is left of a finding without the matters that are known; none if that is nothing.
pub fn without(finding: &Finding, is_known: impl Fn(&Matter) -> bool) -> Option<Finding> {
    if let Finding::UnlistedMedicines(all) = finding {
        let is_open = |one: &&Unlisted| !medicine(one).is_some_and(|matter| is_known(&matter));
        let open: Vec<_> = all.iter().filter(is_open).cloned().collect();
        return (!open.is_empty()).then_some(Finding::UnlistedMedicines(open));
    }
    let matters = matters(finding);
    let is_open = matters.is_empty() || !matters.iter().all(is_known);
    is_open.then(|| finding.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::conditions::Condition;
    use crate::domain::rules::advice::Urgency;

    fn unlisted(names: &[&str]) -> Finding {
        let unlisted = |name: &&str| Unlisted { name: (*name).to_owned(), near: None };
        Finding::UnlistedMedicines(names.iter().map(unlisted).collect())
    }

    fn named(name: &str) -> Matter {
        Matter::Medicine(Name::new(name).unwrap())
    }

    #[test]
    fn of_all_conditions_those_that_only_raise_attention_can_be_acknowledged() {
        let can = |condition: &&Condition| !matters(&Finding::Is(**condition)).is_empty();
        let all: Vec<_> = Condition::ALL.iter().filter(can).copied().collect();
        assert_eq!(
            all,
            [
                Condition::AllergyLatex,
                Condition::ChronicInfection,
                Condition::RecurrentInfection,
                Condition::Immunosuppression,
                Condition::Asthma,
                Condition::PregnancyPlanned,
            ]
        );
    }

    #[test]
    fn no_advice_of_any_urgency_can_be_acknowledged_and_of_the_others_only_that_somebody_is_told() {
        for (advice, can) in [
            (Advice::Tell, true),
            (Advice::Check, false),
            (Advice::AskBeforeVaccination, false),
            (Advice::Call, false),
            (Advice::CallBeforeInjecting, false),
            (Advice::CallToday, false),
            (Advice::CallNow, false),
            (Advice::CallEmergencyNumber, false),
        ] {
            assert_eq!(advice.can_be_acknowledged(), can, "{advice:?}");
            assert!(!can || advice.urgency() == Urgency::Routine, "{advice:?}");
        }
    }

    #[test]
    fn what_is_known_is_left_out_and_what_cannot_be_acknowledged_stays() {
        let all_known = |_: &Matter| true;
        for urgent in [
            Finding::Is(Condition::SeriousInfection),
            Finding::Is(Condition::Pregnant),
            Finding::Are(vec![Condition::AllergyAnakinra]),
            Finding::TnfBlockers(vec!["Enbrel".to_owned()]),
            Finding::IsNot(Condition::JudgedCompetent),
        ] {
            assert_eq!(without(&urgent, all_known), Some(urgent.clone()));
        }
        let asthma = Finding::Is(Condition::Asthma);
        assert_eq!(without(&asthma, |_| false), Some(asthma.clone()));
        assert_eq!(without(&asthma, all_known), None);
    }

    #[test]
    fn of_several_medicines_those_are_left_that_are_not_known() {
        let both = unlisted(&["Warfarin", "Ramipril"]);
        assert_eq!(matters(&both), [named("Warfarin"), named("Ramipril")]);
        let knows = |name: &'static str| move |matter: &Matter| matter.is_like(&named(name));
        assert_eq!(without(&both, knows("WARFARIN")), Some(unlisted(&["Ramipril"])));
        assert_eq!(without(&both, knows("Aspirin")), Some(both.clone()));
        assert_eq!(without(&both, |_| true), None);
    }
}
