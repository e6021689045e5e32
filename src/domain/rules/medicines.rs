//! Other medicines. A name that the monograph does not list is said to be unlisted, never to be harmless.

use crate::domain::patient::medicines::{Medicine, near, recognise};
use crate::domain::rules::facts::Facts;
use crate::domain::rules::names::Names;
use crate::domain::rules::{Finding, Missing, Verdict};

pub(super) fn tnf_blockers(facts: &Facts) -> Verdict {
    of_kinds(facts, |kinds| kinds.iter().any(|kind| kind.blocks_tnf()), Finding::TnfBlockers)
}

pub(super) fn etanercept(facts: &Facts) -> Verdict {
    of_kinds(facts, |kinds| kinds.contains(&Medicine::Etanercept), |_| Finding::Etanercept)
}

pub(super) fn abatacept(facts: &Facts) -> Verdict {
    of_kinds(facts, |kinds| kinds.contains(&Medicine::Abatacept), |_| Finding::Abatacept)
}

pub(super) fn methotrexate(facts: &Facts) -> Verdict {
    of_kinds(facts, |kinds| kinds.contains(&Medicine::Methotrexate), |_| Finding::Methotrexate)
}

pub(super) fn studied_dmards(facts: &Facts) -> Verdict {
    of_kinds(facts, |kinds| kinds.contains(&Medicine::StudiedDmard), Finding::StudiedDmards)
}

pub(super) fn unlisted(facts: &Facts) -> Verdict {
    names(facts).unlisted(near, Finding::UnlistedMedicines)
}

/// Raised with the names whose kinds are meant.
fn of_kinds(facts: &Facts, are_meant: fn(&[Medicine]) -> bool, find: fn(Vec<String>) -> Finding) -> Verdict {
    names(facts).of_kind(&|name| are_meant(&recognise(name)), &find)
}

fn names(facts: &Facts) -> Names<'_> {
    Names {
        written: facts.medicines.as_deref(),
        missing: Missing::Medicines,
        is_listed: |name| !recognise(name).is_empty(),
        kind: Missing::KindOfMedicine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rules::Unlisted;

    fn facts(names: &[&str]) -> Facts {
        let medicines = Some(names.iter().map(|name| (*name).to_owned()).collect());
        Facts { medicines, ..Facts::default() }
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    /// Names that resemble none of the list.
    fn far(names: &[&str]) -> Vec<Unlisted> {
        names.iter().map(|name| Unlisted { name: (*name).to_owned(), near: None }).collect()
    }

    #[test]
    fn a_misspelt_name_stays_unlisted_and_is_asked_about() {
        let near = Some("Enbrel");
        let unlisted = Finding::UnlistedMedicines(vec![Unlisted { name: "Enbrell".to_owned(), near }]);
        assert_eq!(super::unlisted(&facts(&["Enbrell"])), Verdict::Raised(unlisted));
        assert_eq!(etanercept(&facts(&["Enbrell"])), Verdict::Unknown(vec![Missing::KindOfMedicine]));
    }

    #[test]
    fn each_rule_takes_its_own_names() {
        let all = ["Humira", "Enbrel", "Orencia", "MTX", "Arava", "warfarin", "Kineret"];
        let raised = |finding| Verdict::Raised(finding);
        assert_eq!(tnf_blockers(&facts(&all)), raised(Finding::TnfBlockers(names(&["Humira", "Enbrel"]))));
        assert_eq!(etanercept(&facts(&all)), raised(Finding::Etanercept));
        assert_eq!(abatacept(&facts(&all)), raised(Finding::Abatacept));
        assert_eq!(methotrexate(&facts(&all)), raised(Finding::Methotrexate));
        assert_eq!(studied_dmards(&facts(&all)), raised(Finding::StudiedDmards(names(&["Arava"]))));
        assert_eq!(unlisted(&facts(&all)), raised(Finding::UnlistedMedicines(far(&["warfarin"]))));
    }

    #[test]
    fn one_known_name_does_not_hide_another_of_its_line() {
        let found = unlisted(&facts(&["methotrexate, tofacitinib"]));
        assert_eq!(found, Verdict::Raised(Finding::UnlistedMedicines(far(&["tofacitinib"]))));
    }

    /// It may be any of those that are asked about; what is found is found beside it.
    #[test]
    fn nothing_is_clear_beside_a_name_that_nobody_knows() {
        for rule in [tnf_blockers, etanercept, abatacept, methotrexate, studied_dmards] {
            let unknown = Verdict::Unknown(vec![Missing::KindOfMedicine]);
            assert_eq!(rule(&facts(&["Kineret", "etanercep"])), unknown);
        }
        let found = Verdict::Raised(Finding::TnfBlockers(names(&["Humira"])));
        assert_eq!(tnf_blockers(&facts(&["Humira", "etanercep"])), found);
    }

    #[test]
    fn no_medicines_are_clear_and_unknown_ones_are_not() {
        for rule in [tnf_blockers, etanercept, abatacept, methotrexate, studied_dmards, unlisted] {
            assert_eq!(rule(&facts(&[])), Verdict::Clear);
            assert_eq!(rule(&facts(&["anakinra"])), Verdict::Clear);
            assert_eq!(rule(&Facts::default()), Verdict::Unknown(vec![Missing::Medicines]));
        }
    }
}
