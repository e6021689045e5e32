//! Vaccines that are planned.

use crate::domain::patient::vaccines::{Vaccine, near, recognise};
use crate::domain::rules::facts::Facts;
use crate::domain::rules::names::Names;
use crate::domain::rules::{Finding, Missing, Verdict};

pub(super) fn live(facts: &Facts) -> Verdict {
    of_kind(facts, Vaccine::LiveVirus, Finding::LiveVaccines)
}

pub(super) fn live_bacteria(facts: &Facts) -> Verdict {
    of_kind(facts, Vaccine::LiveBacteria, Finding::LiveBacteria)
}

pub(super) fn not_live(facts: &Facts) -> Verdict {
    of_kind(facts, Vaccine::NotLive, Finding::InactivatedVaccines)
}

pub(super) fn tetanus(facts: &Facts) -> Verdict {
    of_kind(facts, Vaccine::Tetanus, |_| Finding::Tetanus)
}

pub(super) fn unlisted(facts: &Facts) -> Verdict {
    names(facts).unlisted(near, Finding::UnlistedVaccines)
}

/// Raised with the names of a kind.
fn of_kind(facts: &Facts, kind: Vaccine, find: fn(Vec<String>) -> Finding) -> Verdict {
    names(facts).of_kind(&|name| recognise(name).contains(&kind), &find)
}

fn names(facts: &Facts) -> Names<'_> {
    Names {
        written: facts.vaccines.as_deref(),
        missing: Missing::Vaccines,
        is_listed: |name| !recognise(name).is_empty(),
        kind: Missing::KindOfVaccine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rules::Unlisted;

    fn facts(names: &[&str]) -> Facts {
        Facts { vaccines: Some(owned(names)), ..Facts::default() }
    }

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn each_rule_takes_its_own_names() {
        let flu = Unlisted { name: "flu".to_owned(), near: None };
        let all = ["MMR", "BCG", "Shingrix", "tetanus", "flu"];
        assert_eq!(live(&facts(&all)), Verdict::Raised(Finding::LiveVaccines(owned(&["MMR"]))));
        assert_eq!(live_bacteria(&facts(&all)), Verdict::Raised(Finding::LiveBacteria(owned(&["BCG"]))));
        let inactivated = Finding::InactivatedVaccines(owned(&["Shingrix"]));
        assert_eq!(not_live(&facts(&all)), Verdict::Raised(inactivated));
        assert_eq!(tetanus(&facts(&all)), Verdict::Raised(Finding::Tetanus));
        assert_eq!(unlisted(&facts(&all)), Verdict::Raised(Finding::UnlistedVaccines(vec![flu])));
    }

    #[test]
    fn nothing_is_clear_beside_a_name_that_nobody_knows() {
        for rule in [live, live_bacteria, not_live, tetanus] {
            assert_eq!(rule(&facts(&["yellow fev"])), Verdict::Unknown(vec![Missing::KindOfVaccine]));
        }
        let found = Verdict::Raised(Finding::LiveVaccines(owned(&["MMR"])));
        assert_eq!(live(&facts(&["MMR", "yellow fev"])), found);
    }

    #[test]
    fn no_vaccines_are_clear_and_unknown_ones_are_not() {
        for rule in [live, live_bacteria, not_live, tetanus, unlisted] {
            assert_eq!(rule(&facts(&[])), Verdict::Clear);
            assert_eq!(rule(&Facts::default()), Verdict::Unknown(vec![Missing::Vaccines]));
        }
    }
}
