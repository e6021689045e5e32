//! What rules have found, for clinicians.

use chrono::NaiveDate;

use crate::app::i18n::messages::Findings;
use crate::app::i18n::{clinical_terms, dates, format, later_strings, strings};
use crate::domain::labs::bound::{Bound, Side};
use crate::domain::labs::renal::{Basis, Clearance};
use crate::domain::labs::result::Count;
use crate::domain::monograph::{DOSE_MG, REDUCE_BELOW, SYRINGE_ML, Statement};
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::units::{CellsPerMm3, MlPerMin};
use crate::domain::rules::renal_dosing::{RenalDosing, highest, lowest};
use crate::domain::rules::{Contradiction, Finding, Missing, OLDER_FROM, Unlisted};

impl Findings {
    /// The finding of a rule that cites these statements.
    pub fn finding(&self, finding: &Finding, cites: &[Statement]) -> String {
        let conditions = &later_strings().conditions;
        match finding {
            Finding::OtherIndication => self.other_indication.to_owned(),
            Finding::IndicationNotMet(what) => self.indication_not_met(&names(what)),
            Finding::Is(condition) => self.is_so(conditions.name(*condition), cites),
            Finding::Are(what) => self.contraindicated(&names(what)),
            Finding::IsNot(condition) => self.not_confirmed_says(conditions.inline(*condition), &says(cites)),
            Finding::AboveCeiling(given) => self.above_ceiling(
                &format::decimal(given.decimal()),
                &format::decimal(DOSE_MG.value),
                &says(cites),
            ),
            Finding::PartialSyringe(given) => {
                self.less_than_syringe(&format::decimal(given.decimal()), &says(cites))
            }
            Finding::AboveAnyLabel { dose, weight, most } => self.above_any_label(
                &format::decimal(dose.decimal()),
                &format::decimal(weight.decimal()),
                &format::beside(dose.milligrams().0 / weight.exact().0, *most, 1),
                &format::exact(*most, 1),
            ),
            Finding::OtherInterval { days, asked } => self.interval(*days, asked),
            Finding::LowClearance(clearances) => self.clearance_says(&self.range(clearances), &says(cites)),
            Finding::DialysisContradicted { lowest } => {
                self.dialysis_contradicted(&clinical_terms().lowest_clearance(lowest))
            }
            Finding::Contradictions(all) => {
                let all: Vec<String> = all.iter().map(|one| self.contradiction(one)).collect();
                self.contradictions(&all.join(" "))
            }
            Finding::Neutropenia { count, drawn, below } => self.neutropenia(*count, *drawn, *below),
            Finding::CountDue { month, due, overdue: false } => {
                self.count_due_on(&month.to_string(), &dates::day(*due))
            }
            Finding::CountDue { month, due, overdue: true } => {
                self.count_overdue_since(&month.to_string(), &dates::day(*due))
            }
            Finding::CountUndated { month, due } => {
                self.count_without_day(&month.to_string(), &dates::day(*due))
            }
            Finding::Child(age) => self.age_says(age.0.into(), &says(cites)),
            Finding::Older(age) => self.older(&age.0.to_string(), cites),
            Finding::Old { values } => self.old(values),
            Finding::TnfBlockers(all) => self.tnf_blockers(&all.join(", "), &says(cites)),
            Finding::OtherRoute
            | Finding::Etanercept
            | Finding::Abatacept
            | Finding::Methotrexate
            | Finding::Tetanus => says(cites),
            Finding::StudiedDmards(all) => self.medicines_say(&all.join(", "), &says(cites)),
            Finding::UnlistedMedicines(all) => self.unlisted_medicines(&self.with_near(all)),
            Finding::LiveVaccines(all) => self.live_vaccines(&all.join(", "), &says(cites)),
            Finding::LiveBacteria(all) => self.live_bacteria(&all.join(", ")),
            Finding::InactivatedVaccines(all) => self.inactivated_vaccines(&all.join(", "), &says(cites)),
            Finding::UnlistedVaccines(all) => self.unlisted_vaccines(&self.with_near(all)),
        }
    }

    /// `27.4`, or `20.1 to 38.4`; of bounds the one that says least.
    pub fn range(&self, clearances: &[Clearance]) -> String {
        let by_value = |one: &&Clearance| -> Exact { one.value.0 };
        let shown = |one: &Clearance| clinical_terms().clearance(one);
        match (clearances.iter().min_by_key(by_value), clearances.iter().max_by_key(by_value)) {
            (Some(low), _) if low.bound.map(Bound::side) == Some(Side::Above) => shown(low),
            (_, Some(high)) if high.bound.map(Bound::side) == Some(Side::Below) => shown(high),
            (Some(low), Some(high)) if low.value != high.value => self.from_to(&shown(low), &shown(high)),
            (Some(only), _) => shown(only),
            _ => String::new(),
        }
    }

    /// That a condition is so, and what the first statement says of it. An infection on treatment asks for a decision,
    /// and what patients are only to tell has another sentence for clinicians.
    fn is_so(&self, condition: &str, cites: &[Statement]) -> String {
        match cites.first() {
            Some(Statement::S037) => self.infection_on_treatment(condition, &says(cites)),
            Some(Statement::S042 | Statement::S071) => self.patients_report(condition),
            _ => self.condition_says(condition, &says(cites)),
        }
    }

    /// The dose for the renal function, whole; none where it cannot be answered.
    pub fn dosing(&self, dosing: &RenalDosing) -> Option<String> {
        let (dose, limit) = (format::decimal(DOSE_MG.value), format::exact(REDUCE_BELOW.value.0, 0));
        Some(match dosing {
            RenalDosing::Undetermined(_) => return None,
            RenalDosing::Usual(_) => self.usual_dose(&dose, &format::decimal(SYRINGE_ML.value)),
            RenalDosing::EveryOtherDay(clearances) => match clearances.as_slice() {
                [only] => self.consider_less_often(&dose, &clinical_terms().clearance(only), &limit),
                all => self.consider_less_often_with_every_weight(&dose, &self.range(all), &limit),
            },
            RenalDosing::Dialysis => self.dosing_for_dialysis(&dose),
            RenalDosing::WeightsDisagree(clearances) => self.disagree(clearances, REDUCE_BELOW.value),
        })
    }

    fn interval(&self, days: u8, asked: &RenalDosing) -> String {
        let every = format::capital(&strings().terms.every(days));
        let limit = format::exact(REDUCE_BELOW.value.0, 0);
        let shown =
            |one: Option<&Clearance>| one.map(|one| clinical_terms().clearance(one)).unwrap_or_default();
        match asked {
            RenalDosing::Usual(clearances) => self.interval_too_long(&every, &shown(lowest(clearances))),
            RenalDosing::EveryOtherDay(clearances) => {
                self.interval_for_clearance(&every, &shown(highest(clearances)), &limit)
            }
            RenalDosing::Dialysis => self.interval_for_dialysis(&every),
            RenalDosing::Undetermined(_) | RenalDosing::WeightsDisagree(_) => {
                self.interval_of_no_kind(&every, &limit)
            }
        }
    }

    fn disagree(&self, clearances: &[Clearance], limit: MlPerMin) -> String {
        let side = |below: bool| {
            let on_it = clearances.iter().filter(|one| (one.is_below(limit) == Some(true)) == below);
            let weights = on_it.map(|one| self.with_weight(one.basis).to_owned());
            weights.reduce(|weight, other| self.weight_and_other(&weight, &other)).unwrap_or_default()
        };
        self.weights_disagree(&format::exact(limit.0, 0), &side(true), &side(false))
    }

    const fn with_weight(&self, basis: Basis) -> &'static str {
        match basis {
            Basis::Actual => self.actual,
            Basis::Ideal => self.ideal,
            Basis::Adjusted => self.adjusted,
        }
    }

    fn contradiction(&self, what: &Contradiction) -> String {
        let conditions = &later_strings().conditions;
        match what {
            Contradiction::WithoutMilder { severe, mild } => {
                self.severe_without_mild(conditions.name(*severe), conditions.name(*mild))
            }
            Contradiction::StartsAhead(start) => self.starts_ahead(&dates::day(*start)),
            Contradiction::StartPassed(start) => self.start_passed(&dates::day(*start)),
            Contradiction::StartBeforeBirth { start, age } => {
                self.start_before_birth(&dates::day(*start), &age.0.to_string())
            }
            Contradiction::Male(condition) => self.male_and(conditions.name(*condition)),
            Contradiction::AtAge(condition, age) => {
                self.at_age(conditions.name(*condition), &age.0.to_string())
            }
            Contradiction::Body { weight, height } => {
                self.no_such_body(&format::decimal(weight.decimal()), &format::decimal(height.decimal()))
            }
        }
    }

    fn neutropenia(&self, count: Count, drawn: Option<NaiveDate>, below: CellsPerMm3) -> String {
        let shown = clinical_terms().count(count);
        let limit = format::exact(below.0, 0);
        match drawn {
            Some(day) => self.neutropenia_on(&shown, &dates::day(day), &limit),
            None => self.neutropenia_undated(&shown, &limit),
        }
    }

    fn older(&self, age: &str, cites: &[Statement]) -> String {
        self.older_says(age, &says(cites), &OLDER_FROM.value.0.to_string())
    }

    fn old(&self, values: &[(Missing, i64)]) -> String {
        let old = values
            .iter()
            .map(|(what, days)| self.days_old(&clinical_terms().missing(*what), &days.to_string()));
        self.used_but_old(&old.collect::<Vec<_>>().join(", "))
    }

    /// Each name, and the one of the list that it may be a misspelling of.
    fn with_near(&self, all: &[Unlisted]) -> String {
        let one = |one: &Unlisted| match one.near {
            Some(near) => self.did_you_mean(&one.name, near),
            None => one.name.clone(),
        };
        all.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}

/// What the first statement says.
fn says(cites: &[Statement]) -> String {
    cites.first().map(|statement| strings().statements.noted(*statement)).unwrap_or_default()
}

fn names(conditions: &[Condition]) -> String {
    conditions.iter().map(|one| later_strings().conditions.inline(*one)).collect::<Vec<_>>().join(", ")
}
