//! What rules have found, for clinicians and for patients. A patient's sentence never proposes a dose.

use crate::app::i18n::de::terms::{TERMS, clearance};
use crate::app::i18n::de::{answers, for_patients, statements};
use crate::app::i18n::format::capital;
use crate::app::i18n::{dates, format};
use crate::domain::labs::renal::{Basis, Clearance};
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
        Finding::AboveAnyLabel { dose, weight, most } => format!(
            "{} mg bei {} kg sind {} mg/kg. Keine Zulassung geht für irgendeine Krankheit über {} mg/kg am Tag hinaus. Prüfen \
            Sie Dosis und Gewicht.",
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
                "{dose} mg jeden zweiten Tag erwägen: Die Kreatinin-Clearance beträgt {} unter {} mL/min.",
                match clearances.as_slice() {
                    [only] => format!("{} mL/min und liegt", clearance(only)),
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
            clearance(lowest)
        ),
        Finding::Contradictions(all) => {
            let all: Vec<String> = all.iter().map(contradiction).collect();
            format!("{} Prüfen Sie die Angaben.", all.join(" "))
        }
        Finding::Neutropenia { count, drawn, below } => format!(
            "Neutropenie: {}{} Neutrophile pro mm³{}, unter {}. Eine Zahl, bei der abzusetzen ist, wird nicht \
            genannt.",
            format::bound(count.bound),
            format::beside(count.cells.0, below.0, 0),
            drawn.map(|day| format!(" am {}", dates::day(day))).unwrap_or_default(),
            format::exact(below.0, 0)
        ),
        Finding::CountDue { month, due, overdue } => format!(
            "Die Neutrophilenzahl von Monat {month} {} am {} fällig.",
            if *overdue { "war" } else { "ist" },
            dates::day(*due)
        ),
        Finding::CountUndated { month, due } => format!(
            "Neutrophilenzahl von Monat {month}, fällig am {}: Eine Zahl ist ohne ihren Tag eingegeben. Geben Sie den Tag der \
            Blutabnahme ein; sie kann es schon sein.",
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
            with_near(all)
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
                with_near(all)
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
        Finding::LiveBacteria(all) => Some(ask_before(&all.join(", "))),
        Finding::UnlistedVaccines(all) => {
            let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
            Some(ask_before(&names.join(", ")))
        }
        _ => None,
    }
}

fn ask_before(names: &str) -> String {
    format!("{names}: Fragen Sie vor dieser Impfung Ihre Praxis, und sagen Sie, dass Sie Anakinra anwenden.")
}

fn interval(days: u8, asked: RenalLine) -> String {
    let (every, limit) = (capital(&(TERMS.every)(days)), format::exact(REDUCE_BELOW.value.0, 0));
    match asked {
        RenalLine::Daily(lowest) => format!(
            "{every}: seltener als die tägliche Dosis der Monografie, und die niedrigste Clearance von {} mL/min ist kein \
            Grund dafür.",
            clearance(&lowest)
        ),
        RenalLine::EveryOtherDay(highest) => format!(
            "{every}: Die Kreatinin-Clearance beträgt {} mL/min und liegt unter {limit}; dafür ist laut Monografie jeder zweite \
            Tag zu erwägen.",
            clearance(&highest)
        ),
        RenalLine::Dialysis => {
            format!("{every}: An der Dialyse ist laut Monografie jeder zweite Tag zu erwägen.")
        }
        RenalLine::Open => format!(
            "{every}: kein Abstand der Monografie. Sie nennt jeden Tag und, bei einer Kreatinin-Clearance unter {limit} mL/min, \
            jeden zweiten Tag."
        ),
    }
}

fn contradiction(what: &Contradiction) -> String {
    match what {
        Contradiction::WithoutMilder { severe, mild } => {
            format!(
                "Widerspruch: „{}“ ist mit Ja beantwortet, „{}“ mit Nein.",
                answers::condition(*severe),
                answers::condition(*mild)
            )
        }
        Contradiction::StartsAhead(start) => {
            format!(
                "Widerspruch: Anakinra wird schon angewendet, und der erste Tag, {}, liegt in der Zukunft.",
                dates::day(*start)
            )
        }
        Contradiction::StartPassed(start) => {
            format!(
                "Widerspruch: Anakinra wird noch nicht angewendet, und der erste Tag, {}, ist vorbei.",
                dates::day(*start)
            )
        }
        Contradiction::StartBeforeBirth { start, age } => format!(
            "Widerspruch: Der erste Tag mit Anakinra, {}, liegt vor der Geburt einer Person von {} Jahren.",
            dates::day(*start),
            age.0
        ),
        Contradiction::Male(condition) => format!(
            "Widerspruch: männlich und {}. Eines von beiden kann nicht stimmen.",
            answers::condition(*condition)
        ),
        Contradiction::AtAge(condition, age) => {
            format!("Widerspruch: {} mit {} Jahren.", answers::condition(*condition), age.0)
        }
        Contradiction::Body { weight, height } => format!(
            "Widerspruch: {} kg bei {} cm. Kein menschlicher Körper hat beides.",
            format::decimal(weight.decimal()),
            format::decimal(height.decimal())
        ),
    }
}

/// Each name, and the one of the list that it may be a misspelling of.
fn with_near(all: &[Unlisted]) -> String {
    let one = |one: &Unlisted| match one.near {
        Some(near) => format!("{} (meinen Sie „{}“?)", one.name, near),
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

/// `27,4`, or `20,1 bis 38,4`; of bounds the one that says least.
pub(super) fn range(clearances: &[Clearance]) -> String {
    let by_value = |one: &&Clearance| -> Exact { one.value.0 };
    match (clearances.iter().min_by_key(by_value), clearances.iter().max_by_key(by_value)) {
        (Some(low), _) if low.bound == Some(Bound::Above) => clearance(low),
        (_, Some(high)) if high.bound == Some(Bound::Below) => clearance(high),
        (Some(low), Some(high)) if low.value != high.value => {
            format!("{} bis {}", clearance(low), clearance(high))
        }
        (Some(only), _) => clearance(only),
        _ => String::new(),
    }
}

fn names(conditions: &[Condition]) -> String {
    conditions.iter().map(|one| answers::condition(*one)).collect::<Vec<_>>().join(", ")
}
