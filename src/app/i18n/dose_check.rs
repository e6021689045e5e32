//! The dose check for clinicians.

use chrono::NaiveDate;

use crate::app::i18n::format::capital;
use crate::app::i18n::messages::DoseCheck;
use crate::app::i18n::{clinical_terms, dates, findings, format, later_strings, strings};
use crate::domain::labs::egfr::Stage;
use crate::domain::labs::renal::{
    AGE_TERM, Basis, CREATININE_FACTOR, Clearance, DEVINE_HEIGHT, FEMALE_FACTOR,
};
use crate::domain::labs::result::Creatinine;
use crate::domain::monograph::{DOSE_MG, REDUCE_BELOW, Statement};
use crate::domain::patient::names::Called;
use crate::domain::patient::patient::{Height, Sex, Weight};
use crate::domain::quantities::number::{Decimal, MAX_PLACES};
use crate::domain::quantities::source::Source;
use crate::domain::quantities::units::Years;
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::dose_fit::DoseFit;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::progress::Progress;
use crate::domain::rules::renal_dosing::RenalDosing;
use crate::domain::rules::screening::{Overall, Screening};
use crate::domain::rules::{Finding, Missing, RuleId};

/// What a language says that shows German names.
const GERMAN: &str = "german";
/// So many brands stand beside a name.
const BRANDS_SHOWN: usize = 3;

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

    /// The name of something in the language of the page; empty if it has none but brands.
    pub fn own_name(&self, called: &Called) -> &'static str {
        if self.names_shown == GERMAN { called.german() } else { called.english() }
    }

    /// What stands beside a name: its class and some of its brands.
    pub fn about_name(&self, class: &str, called: &Called) -> String {
        let brands = called.brands().take(BRANDS_SHOWN).collect::<Vec<_>>().join(", ");
        let is_all = called.brands().nth(BRANDS_SHOWN).is_none();
        let brands = if is_all { brands } else { self.more_brands(&brands) };
        match (class, brands.as_str()) {
            ("", brands) => brands.to_owned(),
            (class, "") => class.to_owned(),
            (class, brands) => self.class_and_brands(class, brands),
        }
    }

    /// What stands beside a brand, or beside a name: what it is a brand of, and its class.
    pub fn about_brand(&self, class: &str, of: &str) -> String {
        match (class, of) {
            ("", of) => of.to_owned(),
            (class, "") => class.to_owned(),
            (class, of) => self.brand_of_class(of, class),
        }
    }

    pub fn short(&self) -> String {
        self.extrapolated_below(&format::exact(DEVINE_HEIGHT.value.0, 1))
    }

    /// That the kidneys ask for no other dose.
    pub fn renal_clear(&self, clearances: &[Clearance]) -> String {
        self.renal_unchanged(&findings().range(clearances), &format::exact(REDUCE_BELOW.value.0, 0))
    }

    /// The dose in one line, or why there is none.
    pub fn dose_line(&self, assessment: &Assessment) -> String {
        match assessment.ruled_out_by() {
            Some(said) if said.what == Finding::OtherIndication => {
                return self.no_dose_other_diagnosis.to_owned();
            }
            Some(_) => return self.no_dose_contraindicated.to_owned(),
            None => {}
        }
        let dose = format::decimal(DOSE_MG.value);
        match &assessment.dosing {
            RenalDosing::Undetermined(missing) => {
                let missing: Vec<_> = missing.iter().map(|one| clinical_terms().missing(*one)).collect();
                self.dose_needs(&missing.join(", "))
            }
            RenalDosing::Usual(_) => self.dose_usual(&dose),
            RenalDosing::EveryOtherDay(_) => self.dose_every_other_day(&dose),
            RenalDosing::Dialysis => self.dose_on_dialysis(&dose),
            RenalDosing::WeightsDisagree(_) => self.dose_by_weight(&dose),
        }
    }

    /// The clearance in one line, with the weight it was calculated with and its side of the limit.
    pub fn clearance_line(&self, clearances: Option<&[Clearance]>) -> String {
        let Some(clearances) = clearances else { return self.clearance_open.to_owned() };
        let (range, limit) = (findings().range(clearances), format::exact(REDUCE_BELOW.value.0, 0));
        let basis = if clearances.len() == 1 { self.basis_actual } else { self.basis_every };
        let sides: Vec<_> = clearances.iter().map(|one| one.is_below(REDUCE_BELOW.value)).collect();
        let write = match (sides.contains(&None), sides.contains(&Some(true)), sides.contains(&Some(false))) {
            (true, _, _) => Self::clearance_undecided,
            (false, true, false) => Self::clearance_below,
            (false, true, true) => Self::clearance_on_both_sides,
            (false, false, _) => Self::clearance_not_below,
        };
        write(self, &range, basis, &limit)
    }

    /// The gravest finding in one line, and how many others there are.
    pub fn gravest_line(&self, screening: &Screening, progress: Progress) -> String {
        let Some((first, rest)) = screening.findings.split_first() else {
            return match screening.overall() {
                Overall::NoObjection => self.overall_no_objection,
                _ if progress.answered == 0 => self.nothing_answered,
                _ => self.no_finding_so_far,
            }
            .to_owned();
        };
        let (severity, rule) =
            (strings().terms.severity(first.severity()), clinical_terms().rule(first.rule));
        if rest.is_empty() {
            self.gravest(severity, rule)
        } else {
            self.gravest_and_more(rest.len(), severity, rule)
        }
    }

    /// The dose that was entered, and how it stands to that of the monograph.
    pub fn entered_line(&self, facts: &Facts, fit: DoseFit) -> String {
        let terms = &strings().terms;
        let dose = facts.dose.map(|dose| terms.milligrams(dose.decimal()));
        let every = facts.every_days.map(|days| terms.every(days.get()));
        let entered = match (dose, every) {
            (Some(dose), Some(every)) => self.dose_and_interval(&dose, &every),
            (dose, every) => dose.or(every).unwrap_or_default(),
        };
        match fit {
            DoseFit::NotGiven => self.dose_not_entered.to_owned(),
            DoseFit::NotJudged => self.entered_not_judged(&entered),
            DoseFit::Same => self.entered_same(&entered),
            DoseFit::More => self.entered_more(&entered, &format::decimal(DOSE_MG.value)),
            DoseFit::Less => self.entered_less(&entered, &format::decimal(DOSE_MG.value)),
            DoseFit::MoreOften => self.entered_more_often(&entered),
            DoseFit::LessOften => self.entered_less_often(&entered),
            DoseFit::OtherInterval => self.entered_other_interval(&entered),
        }
    }

    /// Pounds, and what they are in kilograms.
    pub fn pounds(&self, entered: Decimal, kg: Weight) -> String {
        self.pounds_are(&format::decimal(entered), &format::decimal(kg.decimal()))
    }

    /// Feet and inches, and what they are in centimetres.
    pub fn feet_and_inches(&self, feet: Decimal, inches: Decimal, cm: Height) -> String {
        self.feet_are(&format::decimal(feet), &format::decimal(inches), &format::decimal(cm.decimal()))
    }

    pub fn progress_line(&self, Progress { answered, asked }: Progress) -> String {
        self.questions_answered(&answered.to_string(), &asked.to_string())
    }

    /// What is missing or does not decide, and the rules that wait for it.
    pub fn missing_line(&self, missing: Missing, rules: &[RuleId]) -> String {
        let rules = names(rules);
        match missing {
            Missing::ExactCreatinine(known) => {
                self.undecided_from(&clinical_terms().creatinine(known), &rules)
            }
            Missing::ExactNeutrophils(known) => self.undecided_from(&clinical_terms().count(known), &rules),
            Missing::Answer(asked) => self.unanswered_for(later_strings().conditions.name(asked), &rules),
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
