//! The statements that patients and clinicians read, in words for patients; notes and topics.

use crate::app::i18n::en::statements::mg;
use crate::domain::monograph::{Note, SHORTER_WARM_UP_MIN, Statement, Topic};

/// The same for patients, where patients and clinicians read a statement.
pub(super) fn for_patients(statement: Statement) -> Option<String> {
    Some(match statement {
        Statement::S010 => format!("The usual dose is one whole syringe of {} a day.", mg()),
        statement => patient_fixed(statement)?.to_owned(),
    })
}

fn patient_fixed(statement: Statement) -> Option<&'static str> {
    Some(match statement {
        Statement::S001 => "Anakinra (Kineret) slows arthritis. It is a protein made in a laboratory.",
        Statement::S006 => "It blocks interleukin-1, a substance that drives inflammation in the joints.",
        Statement::S012 => {
            "Less than a whole syringe is recorded as your dose. Check with your prescriber that this is right."
        }
        Statement::S016 => "It is injected under the skin and nowhere else.",
        Statement::S024 => "Inject yourself only after your clinician has shown you how and agreed.",
        Statement::S030 => "Not for people who are allergic to proteins from the germ E. coli.",
        Statement::S031 => "Not for people who are allergic to anakinra.",
        Statement::S032 => "Not for people who are allergic to anything else in the syringe.",
        Statement::S033 => {
            "After a severe allergic reaction treatment is stopped. Do not inject before you have spoken with your prescriber. With trouble breathing call an ambulance."
        }
        Statement::S035 => "Treatment is not started while you have an infection.",
        Statement::S036 => {
            "Treatment is stopped when a serious infection develops. Call your prescriber now, and do not inject before you have spoken."
        }
        Statement::S037 => "Infections are more frequent. Tell your prescriber about every one.",
        Statement::S041 => "People with asthma may get serious infections more easily.",
        Statement::S050 => {
            "Blood tests: before the start, each month for 3 months, then every 3 months up to a year."
        }
        Statement::S070 => "Talk to your prescriber if you are pregnant.",
        Statement::S072 => "Talk to your prescriber before you breast-feed.",
        Statement::S094 => "No live-virus vaccines during treatment. Say that you take anakinra.",
        _ => return None,
    })
}

pub(super) fn note(note: Note) -> String {
    match note {
        Note::Misprint => "The monograph prints mm²; mm³ is meant.".to_owned(),
        Note::NameLost => {
            "This row has lost its drug name. Abatacept is inferred from another compendium.".to_owned()
        }
        Note::LatexFree => {
            "Superseded: a later label says that syringe and needle shield are not made with natural rubber \
            latex."
                .to_owned()
        }
        Note::Ingredients => {
            "Other ingredients of a later US label: citric acid, sodium chloride, disodium EDTA, polysorbate 80."
                .to_owned()
        }
        Note::ShorterWarmUp => {
            format!("Superseded: newer instructions ask for {} minutes.", SHORTER_WARM_UP_MIN.value)
        }
        Note::ChildrenLabelled => {
            "Superseded: later labels include children, for other diseases than rheumatoid arthritis."
                .to_owned()
        }
    }
}

pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Drug => "The drug",
        Topic::Dose => "Dose",
        Topic::Injecting => "Injecting",
        Topic::Storage => "Storage and supply",
        Topic::Allergy => "Allergy",
        Topic::Infection => "Infection",
        Topic::Blood => "Blood counts",
        Topic::Medicines => "Medicines and vaccines",
        Topic::People => "Pregnancy, age, liver, kidneys",
        Topic::Cancer => "Malignancies and antibodies",
        Topic::Effects => "Unwanted effects",
        Topic::Kinetics => "Pharmacokinetics",
        Topic::Teaching => "Teaching",
    }
}
