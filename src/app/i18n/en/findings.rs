//! What rules have found, for clinicians and for patients. A patient's sentence never proposes a dose.

use crate::app::i18n::en::terms::{CLINICAL_TERMS, TERMS, clearance};
use crate::app::i18n::en::{answers, for_patients, statements};
use crate::app::i18n::format::{capital, lower};
use crate::app::i18n::{dates, format};
use crate::domain::labs::renal::Clearance;
use crate::domain::labs::result::Bound;
use crate::domain::monograph::{Audience, DOSE_MG, REDUCE_BELOW, SYRINGE_ML, Statement};
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::units::MlPerMin;
use crate::domain::rules::{Contradiction, Finding, OLDER_FROM, RenalLine, Unlisted};

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
        Finding::AboveAnyLabel { dose, weight, most } => format!(
            "{} mg at {} kg is {} mg/kg. No label goes above {} mg/kg a day, for any disease. Check dose and weight.",
            format::decimal(dose.decimal()),
            format::decimal(weight.decimal()),
            format::beside(dose.milligrams().0 / weight.exact().0, *most, 1),
            format::exact(*most, 1)
        ),
        Finding::PartialSyringe(given) => format!("{} mg. {}", format::decimal(given.decimal()), says()),
        Finding::OtherRoute => says(),
        Finding::OtherInterval { days, asked } => interval(*days, *asked),
        Finding::RenalReduction { clearances, below } => match cites.first() {
            Some(Statement::S013) => format!(
                "Consider {dose} mg every other day: {} below {} mL/min.",
                match clearances.as_slice() {
                    [only] => format!("creatinine clearance is {} mL/min,", clearance(only)),
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
            clearance(lowest)
        ),
        Finding::Contradictions(all) => {
            let all: Vec<String> = all.iter().map(contradiction).collect();
            format!("{} Check the entries.", all.join(" "))
        }
        Finding::Neutropenia { count, drawn, below } => format!(
            "Neutropenia: {}{} neutrophils per mm³{}, below {}. No count at which to stop is named.",
            format::bound(count.bound),
            format::beside(count.cells.0, below.0, 0),
            drawn.map(|day| format!(" on {}", dates::day(day))).unwrap_or_default(),
            format::exact(below.0, 0)
        ),
        Finding::CountDue { month, due, overdue } => format!(
            "The neutrophil count of month {month} {} {}.",
            if *overdue { "was due on" } else { "is due on" },
            dates::day(*due)
        ),
        Finding::CountUndated { month, due } => format!(
            "Neutrophil count of month {month}, due on {}: a count is entered without its day. Enter the day of the draw; it \
            may be this one.",
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
            with_near(all)
        ),
        Finding::LiveVaccines(all) => format!("{}: live virus. {}", all.join(", "), says()),
        Finding::LiveBacteria(all) => format!(
            "{}: live bacteria. The monograph speaks of live virus alone; the same reason applies (inferred).",
            all.join(", ")
        ),
        Finding::InactivatedVaccines(all) => format!("{}: not live. {}", all.join(", "), says()),
        Finding::UnlistedVaccines(all) => {
            format!("{}: not in this app’s list. Find out whether it contains live virus.", with_near(all))
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
        Finding::LiveBacteria(all) => Some(ask_before(&all.join(", "))),
        Finding::UnlistedVaccines(all) => {
            let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
            Some(ask_before(&names.join(", ")))
        }
        _ => None,
    }
}

fn ask_before(names: &str) -> String {
    format!("{names}: ask your prescriber before this vaccination, and say that you take anakinra.")
}

fn interval(days: u8, asked: RenalLine) -> String {
    let (every, limit) = (capital(&(TERMS.every)(days)), format::exact(REDUCE_BELOW.value.0, 0));
    match asked {
        RenalLine::Daily(lowest) => format!(
            "{every}: longer than the monograph’s daily dose, and the lowest clearance of {} mL/min is no reason for it.",
            clearance(&lowest)
        ),
        RenalLine::EveryOtherDay(highest) => format!(
            "{every}: creatinine clearance is {} mL/min, below {limit}, where the monograph says to consider every other day.",
            clearance(&highest)
        ),
        RenalLine::Dialysis => {
            format!("{every}: on dialysis the monograph says to consider every other day.")
        }
        RenalLine::Open => format!(
            "{every}: not an interval of the monograph. It has every day, and every other day for a creatinine clearance below \
            {limit} mL/min."
        ),
    }
}

fn contradiction(what: &Contradiction) -> String {
    match what {
        Contradiction::WithoutMilder { severe, mild } => {
            format!(
                "Contradiction: “{}” is answered with yes, and “{}” with no.",
                answers::condition(*severe),
                answers::condition(*mild)
            )
        }
        Contradiction::StartsAhead(start) => {
            format!(
                "Contradiction: anakinra is given already, and its first day, {}, lies ahead.",
                dates::day(*start)
            )
        }
        Contradiction::StartPassed(start) => {
            format!(
                "Contradiction: anakinra is not given yet, and its first day, {}, has passed.",
                dates::day(*start)
            )
        }
        Contradiction::StartBeforeBirth { start, age } => format!(
            "Contradiction: the first day of anakinra, {}, lies before the birth of somebody of {} years.",
            dates::day(*start),
            age.0
        ),
        Contradiction::Male(condition) => format!(
            "Contradiction: male, and {}. One of them cannot be right.",
            lower(answers::condition(*condition))
        ),
        Contradiction::AtAge(condition, age) => {
            format!("Contradiction: {} at {} years.", lower(answers::condition(*condition)), age.0)
        }
        Contradiction::Body { weight, height } => format!(
            "Contradiction: {} kg at {} cm. No human body has both.",
            format::decimal(weight.decimal()),
            format::decimal(height.decimal())
        ),
    }
}

/// Each name, and the one of the list that it may be a misspelling of.
fn with_near(all: &[Unlisted]) -> String {
    let one = |one: &Unlisted| match one.near {
        Some(near) => format!("{} (do you mean “{}”?)", one.name, near),
        None => one.name.clone(),
    };
    all.iter().map(one).collect::<Vec<_>>().join(", ")
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
        let names = clearances.iter().filter(|one| (one.is_below(limit) == Some(true)) == below);
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

/// `27.4`, or `20.1 to 38.4`; of bounds the one that says least.
pub(super) fn range(clearances: &[Clearance]) -> String {
    let by_value = |one: &&Clearance| -> Exact { one.value.0 };
    match (clearances.iter().min_by_key(by_value), clearances.iter().max_by_key(by_value)) {
        (Some(low), _) if low.bound == Some(Bound::Above) => clearance(low),
        (_, Some(high)) if high.bound == Some(Bound::Below) => clearance(high),
        (Some(low), Some(high)) if low.value != high.value => {
            format!("{} to {}", clearance(low), clearance(high))
        }
        (Some(only), _) => clearance(only),
        _ => String::new(),
    }
}

fn names(conditions: &[Condition]) -> String {
    conditions.iter().map(|one| lower(answers::condition(*one))).collect::<Vec<_>>().join(", ")
}
