//! What rules have found, for clinicians and for patients. A patient's sentence never proposes a dose.

use crate::app::i18n::de::terms::{TERMS, bound};
use crate::app::i18n::de::{answers, for_patients, statements};
use crate::app::i18n::format::capital;
use crate::app::i18n::{dates, format};
use crate::domain::labs::renal::{Basis, Clearance};
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
            "Dosis der Monografie: {dose} mg einmal täglich unter die Haut, eine ganze Fertigspritze mit {} mL.",
            format::decimal(SYRINGE_ML.value)
        ),
        Finding::OtherIndication => {
            "Eine andere Diagnose als rheumatoide Arthritis: nicht in dieser Monografie. Nichts von dem, was \
            folgt, gilt dafür."
                .to_owned()
        }
        Finding::IndicationNotMet(what) => {
            format!("Außerhalb der Indikation der Monografie. Trifft nicht zu: {}.", names(what))
        }
        Finding::Is(condition) => format!("{}: {}", answers::condition(*condition), says()),
        Finding::Are(what) => format!("Kontraindiziert: {}.", names(what)),
        Finding::IsNot(condition) => {
            format!("Trifft nicht zu: {}. {}", answers::condition(*condition), says())
        }
        Finding::AboveCeiling(given) => format!("{} mg. {}", format::decimal(given.decimal()), says()),
        Finding::PartialSyringe(given) => format!("{} mg. {}", format::decimal(given.decimal()), says()),
        Finding::OtherRoute => says(),
        Finding::LongerInterval { days, lowest } => format!(
            "{}: seltener als die tägliche Dosis der Monografie, und die niedrigste Clearance von {} mL/min ist \
            kein Grund dafür.",
            capital(&(TERMS.every)(*days)),
            value(*lowest)
        ),
        Finding::RenalReduction { clearances, below } => match cites.first() {
            Some(Statement::S013) => format!(
                "{dose} mg jeden zweiten Tag erwägen: Die Kreatinin-Clearance beträgt {} unter {} mL/min.",
                match clearances.as_slice() {
                    [only] => format!("{} mL/min und liegt", value(only.value)),
                    all => format!("{} mL/min und liegt mit jedem Gewicht", range(all)),
                },
                format::exact(below.0, 0)
            ),
            _ => format!("Kreatinin-Clearance {} mL/min. {}", range(clearances), says()),
        },
        Finding::RenalWeightsDisagree { clearances, limit } => disagree(clearances, *limit),
        Finding::DialysisContradicted { lowest } => format!(
            "Widerspruch: Dialyse und eine berechnete Clearance von mindestens {} mL/min, auf die kein Verlass \
            ist. Prüfen Sie die Angaben.",
            value(*lowest)
        ),
        Finding::MaleAndPregnant(condition) => {
            format!(
                "Widerspruch: männlich und {}. Eines von beiden kann nicht stimmen.",
                answers::condition(*condition)
            )
        }
        Finding::Neutropenia { count, drawn, below } => format!(
            "Neutropenie: {}{} Neutrophile pro mm³{}, unter {}. Eine Zahl, bei der abzusetzen ist, wird nicht \
            genannt.",
            bound(count.bound),
            format::beside(count.cells.0, below.0, 0),
            drawn.map(|day| format!(" am {}", dates::day(day))).unwrap_or_default(),
            format::exact(below.0, 0)
        ),
        Finding::CountDue { month, due, overdue } => format!(
            "Die Neutrophilenzahl von Monat {month} {} am {} fällig.",
            if *overdue { "war" } else { "ist" },
            dates::day(*due)
        ),
        Finding::Child(age) => format!("{} Jahre. {}", age.0, says()),
        Finding::Older(age) => format!(
            "{} Jahre. {} Die Monografie nennt kein Alter; diese App weist ab {} Jahren darauf hin.",
            age.0,
            says(),
            OLDER_FROM.value.0
        ),
        Finding::Old { values } => {
            let old =
                values.iter().map(|(what, days)| format!("{} von vor {days} Tagen", answers::missing(*what)));
            format!("Verwendet, aber alt: {}.", old.collect::<Vec<_>>().join(", "))
        }
        Finding::TnfBlockers(all) => format!("{}: TNF-Blocker. {}", all.join(", "), says()),
        Finding::Etanercept | Finding::Abatacept | Finding::Methotrexate | Finding::Tetanus => says(),
        Finding::StudiedDmards(all) => format!("{}: {}", all.join(", "), says()),
        Finding::UnlistedMedicines(all) => format!(
            "{}: nicht in der Liste der Monografie. Das heißt nicht, dass es keine Wechselwirkung gibt.",
            all.join(", ")
        ),
        Finding::LiveVaccines(all) => format!("{}: lebende Viren. {}", all.join(", "), says()),
        Finding::LiveBacteria(all) => format!(
            "{}: lebende Bakterien. Die Monografie spricht nur von lebenden Viren; derselbe Grund gilt auch hier \
            (abgeleitet).",
            all.join(", ")
        ),
        Finding::InactivatedVaccines(all) => format!("{}: nicht lebend. {}", all.join(", "), says()),
        Finding::UnlistedVaccines(all) => {
            format!(
                "{}: nicht in der Liste dieser App. Klären Sie, ob der Impfstoff lebende Viren enthält.",
                all.join(", ")
            )
        }
    }
}

/// The same for a patient; none for what is meant for clinicians.
pub(super) fn for_patients(finding: &Finding, cites: &[Statement]) -> Option<String> {
    let call = "Rufen Sie vor der nächsten Injektion Ihre Praxis an.";
    let knows =
        |names: &str| format!("Stellen Sie sicher, dass Ihre Praxis weiß, dass Sie {names} anwenden.");
    match finding {
        Finding::Are(what) => {
            let says: Vec<String> = what.iter().filter_map(|one| allergy(*one)).collect();
            Some(format!("Sie haben angegeben: {}. {} {call}", names(what), says.join(" ")))
        }
        // What they say is a call already.
        Finding::Is(Condition::SevereReaction | Condition::SeriousInfection) => patient_says(cites),
        Finding::Is(condition) => Some(format!(
            "Sie haben angegeben: {}. {} {call}",
            answers::condition(*condition),
            patient_says(cites)?
        )),
        Finding::IsNot(_) | Finding::PartialSyringe(_) => patient_says(cites),
        Finding::TnfBlockers(all) => Some(knows(&all.join(", "))),
        Finding::Abatacept => Some(knows("Abatacept")),
        Finding::LiveVaccines(all) => Some(format!("{}: {}", all.join(", "), patient_says(cites)?)),
        Finding::LiveBacteria(all) | Finding::UnlistedVaccines(all) => Some(format!(
            "{}: Fragen Sie vor dieser Impfung Ihre Praxis, und sagen Sie, dass Sie Anakinra anwenden.",
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
        names.map(|one| with_weight(one.basis)).collect::<Vec<_>>().join(" und ")
    };
    format!(
        "Die Gewichte stimmen nicht überein: Die Kreatinin-Clearance liegt mit {} Gewicht unter {limit_text} \
        mL/min, mit {} Gewicht nicht. Die Monografie sagt nicht, welches Gewicht sie meint. Jeder zweite Tag ist \
        nur unter {limit_text} mL/min zu erwägen: Beurteilen Sie, welches Gewicht hier passt.",
        side(true),
        side(false)
    )
}

/// The basis as it stands in front of "Gewicht" after "mit".
fn with_weight(basis: Basis) -> &'static str {
    match basis {
        Basis::Actual => "tatsächlichem",
        Basis::Ideal => "idealem",
        Basis::Adjusted => "angepasstem",
    }
}

/// `27,4`, or `20,1 bis 38,4`
pub(super) fn range(clearances: &[Clearance]) -> String {
    let by_value = |one: &&Clearance| -> Exact { one.value.0 };
    match (clearances.iter().min_by_key(by_value), clearances.iter().max_by_key(by_value)) {
        (Some(low), Some(high)) if low.value != high.value => {
            format!("{} bis {}", value(low.value), value(high.value))
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
    conditions.iter().map(|one| answers::condition(*one)).collect::<Vec<_>>().join(", ")
}
