//! The rules of labels, beside those of the monograph and never mixed with them: each is asked only where its label holds.

use crate::domain::monograph::LabelStatement;
use crate::domain::monograph::edition::{Country, Jurisdiction};
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::label_finding::LabelFinding;
use crate::domain::rules::{Verdict, label_blood, label_people, label_renal};

/// A rule of a label: what it is called, what it enforces, how it decides where the label holds.
pub struct LabelRule {
    /// Its name.
    pub id: LabelRuleId,
    /// The statements it enforces, all of one jurisdiction, the decisive one first.
    pub cites: &'static [LabelStatement],
    check: fn(&Facts) -> Verdict<LabelFinding>,
}

impl LabelRule {
    /// Where it holds.
    pub fn jurisdiction(&self) -> Option<Jurisdiction> {
        self.cites.first().and_then(|statement| statement.edition().jurisdiction())
    }

    /// Its decision; none is asked for where another label holds, or where it is not known which does.
    pub fn check(&self, facts: &Facts) -> Verdict<LabelFinding> {
        let here = facts.country.and_then(Country::jurisdiction);
        if here.is_some() && here == self.jurisdiction() {
            (self.check)(facts)
        } else {
            Verdict::NotApplicable
        }
    }
}

macro_rules! label_rules {
    ($($(#[$doc:meta])* $id:ident $key:literal [$($cites:ident)+] $check:expr;)*) => {
        /// The name of a rule of a label.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum LabelRuleId {$($(#[$doc])* $id,)*}

        impl LabelRuleId {
            /// As scenarios and lists call it.
            pub const fn key(self) -> &'static str {
                match self {$(Self::$id => $key,)*}
            }
        }

        /// Every rule of a label.
        pub static LABEL_RULES: &[LabelRule] = &[$(
            LabelRule { id: LabelRuleId::$id, cites: &[$(LabelStatement::$cites),+], check: $check },
        )*];
    };
}

label_rules! {
    /// US: tuberculosis before the start.
    UsTuberculosis "us-tuberculosis" [Us18] label_people::tuberculosis;
    /// US: the medicine or breast-feeding.
    UsBreastFeeding "us-breast-feeding" [Us30] |facts| label_people::of_women(facts, Condition::BreastFeeding);

    /// EU: rheumatoid arthritis only with methotrexate.
    EuMethotrexate "eu-methotrexate" [Eu01] label_people::only_with_methotrexate;
    /// EU: too few neutrophils for a start.
    EuNeutrophilsAtStart "eu-neutrophils-at-start" [Eu14 Eu18] label_blood::at_start;
    /// EU: too few neutrophils on treatment.
    EuNeutrophilsOnTreatment "eu-neutrophils-on-treatment" [Eu17] label_blood::on_treatment;
    /// EU: the calendar of counts.
    EuNeutrophilCalendar "eu-neutrophil-calendar" [Eu15 Eu16] label_blood::calendar;
    /// EU: caution for the kidneys.
    EuRenalCaution "eu-renal-caution" [Eu19] label_renal::caution;
    /// EU: liver enzymes in the first month.
    EuLiverTests "eu-liver-tests" [Eu24] label_people::liver_tests;
    /// EU: no live vaccines.
    EuLiveVaccine "eu-live-vaccine" [Eu29] label_people::live_vaccines;
    /// EU: pregnancy.
    EuPregnancy "eu-pregnancy" [Eu30] |facts| label_people::of_women(facts, Condition::Pregnant);
    /// EU: a pregnancy is planned, so that there is no contraception.
    EuContraception "eu-contraception" [Eu31] |facts| label_people::of_women(facts, Condition::PregnancyPlanned);
    /// EU: no breast-feeding.
    EuBreastFeeding "eu-breast-feeding" [Eu32] |facts| label_people::of_women(facts, Condition::BreastFeeding);

    /// UK: rheumatoid arthritis only with methotrexate.
    UkMethotrexate "uk-methotrexate" [Uk01] label_people::only_with_methotrexate;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::monograph::reading::Reading;

    #[test]
    fn a_rule_cites_one_label_and_never_a_heading() {
        for rule in LABEL_RULES {
            assert!(rule.jurisdiction().is_some(), "{}", rule.id.key());
            for cited in rule.cites {
                assert_eq!(cited.edition().jurisdiction(), rule.jurisdiction(), "{}", rule.id.key());
                assert_ne!(cited.reading(), Reading::Heading, "{}", rule.id.key());
            }
        }
    }

    #[test]
    fn a_rule_is_asked_only_where_its_label_holds() {
        for rule in LABEL_RULES {
            for country in [None].into_iter().chain(Country::ALL.map(Some)) {
                let facts = Facts { country, ..Facts::default() };
                let is_asked = rule.check(&facts) != Verdict::NotApplicable;
                let holds = country.and_then(Country::jurisdiction) == rule.jurisdiction();
                assert_eq!(is_asked, holds, "{} {country:?}", rule.id.key());
            }
        }
    }
}
