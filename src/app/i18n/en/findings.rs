//! What rules have found, for clinicians and for patients. A patient's sentence never proposes a dose.

use crate::app::i18n::en::terms::{CLINICAL_TERMS, TERMS, bound};
use crate::app::i18n::en::{answers, for_patients, statements};
use crate::app::i18n::format::{capital, lower};
use crate::app::i18n::{dates, format};
use crate::domain::labs::renal::Clearance;
use crate::domain::monograph::{Audience, DOSE_MG, REDUCE_BELOW, SYRINGE_ML, Statement};
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::units::MlPerMin;
use crate::domain::rules::{Finding, OLDER_FROM};

/// The finding of a rule that cites these statements.
pub(super) fn finding(finding: &Finding, cites: &[Statement]) -> String {
    let says = || cites.first().map(|statement| noted(*statement)).unwrap_or_default();
    let dose = format::decimal(DOSE_MG.value);
    match finding {
        Finding::UsualDose => format!(
            "Monograph dose: {dose} mg once a day under the skin, one whole syringe of {} mL.",
            format::decimal(SYRINGE_ML.value)
        ),
        Finding::OtherIndication => {
            "Another diagnosis than rheumatoid arthritis: not in this monograph. Nothing below applies to it."
                .to_owned()
        }
        Finding::IndicationNotMet(what) => {
            format!("Outside the monograph’s indication. Not so: {}.", names(what))
        }
        Finding::Is(condition) => format!("{}: {}", answers::condition(*condition), lower(&says())),
        Finding::Are(what) => format!("Contraindicated: {}.", names(what)),
        Finding::IsNot(condition) => format!("Not so: {}. {}", lower(answers::condition(*condition)), says()),
        Finding::AboveCeiling(given) => format!("{} mg. {}", format::decimal(given.decimal()), says()),
        Finding::PartialSyringe(given) => format!("{} mg. {}", format::decimal(given.decimal()), says()),
        Finding::OtherRoute => says(),
        Finding::LongerInterval { days, lowest } => format!(
            "{}: longer than the monograph’s daily dose, and the lowest clearance of {} mL/min is no reason for \
            it.",
            capital(&(TERMS.every)(*days)),
            value(*lowest)
        ),
        Finding::RenalReduction { clearances, below } => match cites.first() {
            Some(Statement::S013) => format!(
                "Consider {dose} mg every other day: {} below {} mL/min.",
                match clearances.as_slice() {
                    [only] => format!("creatinine clearance is {} mL/min,", value(only.value)),
                    all => format!("creatinine clearance is {} mL/min, with every weight", range(all)),
                },
                format::exact(below.0, 0)
            ),
            _ => format!("Creatinine clearance {} mL/min. {}", range(clearances), says()),
        },
        Finding::RenalWeightsDisagree { clearances, limit } => disagree(clearances, *limit),
        Finding::DialysisContradicted { lowest } => format!(
            "Contradiction: dialysis, and a calculated clearance of at least {} mL/min, which cannot be relied on. \
            Check the entries.",
            value(*lowest)
        ),
        Finding::MaleAndPregnant(condition) => {
            format!(
                "Contradiction: male, and {}. One of them cannot be right.",
                lower(answers::condition(*condition))
            )
        }
        Finding::Neutropenia { count, drawn, below } => format!(
            "Neutropenia: {}{} neutrophils per mm³{}, below {}. No count at which to stop is named.",
            bound(count.bound),
            format::beside(count.cells.0, below.0, 0),
            drawn.map(|day| format!(" on {}", dates::day(day))).unwrap_or_default(),
            format::exact(below.0, 0)
        ),
        Finding::CountDue { month, due, overdue } => format!(
            "The neutrophil count of month {month} {} {}.",
            if *overdue { "was due on" } else { "is due on" },
            dates::day(*due)
        ),
        Finding::Child(age) => format!("{} years. {}", age.0, says()),
        Finding::Older(age) => format!(
            "{} years. {} The monograph names no age; this app says it from {} years on.",
            age.0,
            says(),
            OLDER_FROM.value.0
        ),
        Finding::Old { values } => {
            let old =
                values.iter().map(|(what, days)| format!("{} of {days} days ago", answers::missing(*what)));
            format!("Used, but old: {}.", old.collect::<Vec<_>>().join(", "))
        }
        Finding::TnfBlockers(all) => format!("{}: TNF blocker. {}", all.join(", "), says()),
        Finding::Etanercept | Finding::Abatacept | Finding::Methotrexate | Finding::Tetanus => says(),
        Finding::StudiedDmards(all) => format!("{}: {}", all.join(", "), lower(&says())),
        Finding::UnlistedMedicines(all) => format!(
            "{}: not in the monograph’s list. That does not mean that there is no interaction.",
            all.join(", ")
        ),
        Finding::LiveVaccines(all) => format!("{}: live virus. {}", all.join(", "), says()),
        Finding::LiveBacteria(all) => format!(
            "{}: live bacteria. The monograph speaks of live virus alone; the same reason applies (inferred).",
            all.join(", ")
        ),
        Finding::InactivatedVaccines(all) => format!("{}: not live. {}", all.join(", "), says()),
        Finding::UnlistedVaccines(all) => {
            format!("{}: not in this app’s list. Find out whether it contains live virus.", all.join(", "))
        }
    }
}

/// The same for a patient; none for what is meant for clinicians.
pub(super) fn for_patients(finding: &Finding, cites: &[Statement]) -> Option<String> {
    let call = "Call your prescriber before the next injection.";
    let knows = |names: &str| format!("Make sure that your prescriber knows that you use {names}.");
    match finding {
        Finding::Are(what) => {
            let says: Vec<String> = what.iter().filter_map(|one| allergy(*one)).collect();
            Some(format!("You noted: {}. {} {call}", names(what), says.join(" ")))
        }
        // What they say is a call already.
        Finding::Is(Condition::SevereReaction | Condition::SeriousInfection) => patient_says(cites),
        Finding::Is(condition) => Some(format!(
            "You noted: {}. {} {call}",
            lower(answers::condition(*condition)),
            patient_says(cites)?
        )),
        Finding::IsNot(_) | Finding::PartialSyringe(_) => patient_says(cites),
        Finding::TnfBlockers(all) => Some(knows(&all.join(", "))),
        Finding::Abatacept => Some(knows("abatacept")),
        Finding::LiveVaccines(all) => Some(format!("{}: {}", all.join(", "), patient_says(cites)?)),
        Finding::LiveBacteria(all) | Finding::UnlistedVaccines(all) => Some(format!(
            "{}: ask your prescriber before this vaccination, and say that you take anakinra.",
            all.join(", ")
        )),
        _ => None,
    }
}

fn allergy(condition: Condition) -> Option<String> {
    let statement = match condition {
        Condition::AllergyAnakinra => Statement::S031,
        Condition::AllergyEcoli => Statement::S030,
        Condition::AllergyIngredient => Statement::S032,
        _ => return None,
    };
    for_patients::for_patients(statement)
}

/// What a patient reads of the first statement that is meant for patients.
fn patient_says(cites: &[Statement]) -> Option<String> {
    cites.iter().find_map(|statement| match statement.audience() {
        Audience::Patient => Some(noted(*statement)),
        Audience::Both => for_patients::for_patients(*statement),
        Audience::Clinician => None,
    })
}

/// The sentence of a statement, and what has to be known of it.
fn noted(statement: Statement) -> String {
    let note = statement.note().map(|note| format!(" {}", for_patients::note(note))).unwrap_or_default();
    statements::sentence(statement) + &note
}

fn disagree(clearances: &[Clearance], limit: MlPerMin) -> String {
    let limit_text = format::exact(limit.0, 0);
    let side = |below: bool| {
        let names = clearances.iter().filter(|one| (one.value < limit) == below);
        names
            .map(|one| (CLINICAL_TERMS.basis)(one.basis).to_ascii_lowercase())
            .collect::<Vec<_>>()
            .join(" and ")
    };
    format!(
        "The weights disagree: creatinine clearance is below {limit_text} mL/min with {} weight, and not with {} \
        weight. The monograph does not say which weight it means. Every other day is to be considered only below \
        {limit_text} mL/min: judge which weight fits this patient.",
        side(true),
        side(false)
    )
}

/// `27.4`, or `20.1 to 38.4`
pub(super) fn range(clearances: &[Clearance]) -> String {
    let by_value = |one: &&Clearance| -> Exact { one.value.0 };
    match (clearances.iter().min_by_key(by_value), clearances.iter().max_by_key(by_value)) {
        (Some(low), Some(high)) if low.value != high.value => {
            format!("{} to {}", value(low.value), value(high.value))
        }
        (Some(only), _) => value(only.value),
        _ => String::new(),
    }
}

/// A clearance, with enough digits not to look equal to the limit unless it is.
pub(super) fn value(clearance: MlPerMin) -> String {
    format::beside(clearance.0, REDUCE_BELOW.value.0, 1)
}

fn names(conditions: &[Condition]) -> String {
    conditions.iter().map(|one| lower(answers::condition(*one))).collect::<Vec<_>>().join(", ")
}
