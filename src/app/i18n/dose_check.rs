//! The dose check for clinicians.

use chrono::NaiveDate;

use crate::app::i18n::format::capital;
use crate::app::i18n::messages::DoseCheck;
use crate::app::i18n::{clinical_terms, dates, findings, format, strings};
use crate::domain::labs::egfr::Stage;
use crate::domain::labs::renal::{
    AGE_TERM, Basis, CREATININE_FACTOR, Clearance, DEVINE_HEIGHT, FEMALE_FACTOR,
};
use crate::domain::labs::result::Creatinine;
use crate::domain::monograph::{REDUCE_BELOW, Statement};
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::number::MAX_PLACES;
use crate::domain::quantities::source::Source;
use crate::domain::quantities::units::Years;
use crate::domain::rules::assessment::Overall;
use crate::domain::rules::{Missing, RuleId};

impl DoseCheck {
    /// The equation of the clearance in words.
    pub fn formula(&self, sex: Sex) -> String {
        let (years, factor) = (AGE_TERM.value.to_string(), CREATININE_FACTOR.value.to_string());
        self.for_sex(sex, self.equation(&years, &factor))
    }

    /// The equation with the numbers put in.
    pub fn substituted(&self, clearance: &Clearance, age: Years, sex: Sex, creatinine: Creatinine) -> String {
        let known =
            format!("{}{}", format::bound(creatinine.bound), format::exact(creatinine.mg_per_dl.0, 3));
        let equation = self.equation_with(
            &AGE_TERM.value.to_string(),
            &age.0.to_string(),
            &self.used(clearance),
            &CREATININE_FACTOR.value.to_string(),
            &known,
        );
        self.for_sex(sex, equation)
    }

    fn for_sex(&self, sex: Sex, equation: String) -> String {
        match sex {
            Sex::Male => equation,
            Sex::Female => self.equation_for_women(&equation, &format::exact(FEMALE_FACTOR.value, 2)),
        }
    }

    /// The weight as it was entered; what follows from the height has no such digits.
    pub fn used(&self, clearance: &Clearance) -> String {
        let places = if clearance.basis == Basis::Actual { MAX_PLACES } else { 1 };
        format::exact(clearance.weight.0, places)
    }

    pub fn short(&self) -> String {
        self.extrapolated_below(&format::exact(DEVINE_HEIGHT.value.0, 1))
    }

    /// That the kidneys ask for no other dose.
    pub fn renal_clear(&self, clearances: &[Clearance]) -> String {
        self.renal_unchanged(&findings().range(clearances), &format::exact(REDUCE_BELOW.value.0, 0))
    }

    pub fn overall(&self, overall: Overall) -> &'static str {
        match overall {
            Overall::Contraindicated => self.overall_contraindicated,
            Overall::Avoid => self.overall_avoid,
            Overall::Caution => self.overall_caution,
            Overall::CannotJudge => self.overall_cannot_judge,
            Overall::NoObjection => self.overall_no_objection,
        }
    }

    /// What is missing or does not decide, and the rules that wait for it.
    pub fn missing_line(&self, missing: Missing, rules: &[RuleId]) -> String {
        let rules = names(rules);
        match missing {
            Missing::ExactCreatinine(known) => {
                self.undecided_from(&clinical_terms().creatinine(known), &rules)
            }
            Missing::ExactNeutrophils(known) => self.undecided_from(&clinical_terms().count(known), &rules),
            Missing::Answer(asked) => self.unanswered_for(strings().conditions.name(asked), &rules),
            _ => self.missing_for(&clinical_terms().missing(missing), &rules),
        }
    }

    pub fn clear_line(&self, rules: &[RuleId]) -> String {
        self.clear_rules(&capital(&names(rules)))
    }

    pub fn egfr(&self, value: u16, stage: Stage) -> String {
        self.egfr_with_stage(&value.to_string(), clinical_terms().stage(stage))
    }

    pub fn filled_in(&self, day: NaiveDate) -> String {
        self.from_record_on(&dates::day(day))
    }

    pub fn printed(&self, day: NaiveDate) -> String {
        self.printed_on(&dates::day(day))
    }

    pub fn measured(&self, value: &str, day: NaiveDate) -> String {
        self.measured_on(value, &dates::day(day))
    }

    /// A document, and the statements of it that are quoted.
    pub fn cited(&self, source: &Source, statements: &[Statement]) -> String {
        let ids: Vec<&str> = statements.iter().map(|statement| statement.id()).collect();
        if ids.is_empty() {
            self.document(source.title, source.revised)
        } else {
            self.document_with_statements(source.title, source.revised, &ids.join(", "))
        }
    }

    pub fn rules_version(&self, rules: usize, statements: usize) -> String {
        self.version_line(env!("CARGO_PKG_VERSION"), &rules.to_string(), &statements.to_string())
    }
}

fn names(rules: &[RuleId]) -> String {
    rules.iter().map(|rule| clinical_terms().rule(*rule)).collect::<Vec<_>>().join(", ")
}
