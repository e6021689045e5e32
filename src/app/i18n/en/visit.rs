//! The page for the visit, in English.

use crate::app::i18n::en::course::PAUSING;
use crate::app::i18n::en::injection::partly_told;
use crate::app::i18n::en::terms::{self, TERMS};
use crate::app::i18n::{Visit, dates, format};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::treatment::injection::mean_pain_tenths;
use crate::record::queries::alerts::LOOKED_BACK;
use crate::record::queries::clearance::ClearanceOf;

pub(in crate::app::i18n) static VISIT: Visit = Visit {
    lead: "What happened since your last visit, on a page to print or to show.",
    print: "Print",
    save: "Save as a text file",
    saved: "The file is in the hands of this device.",
    not_saved: "This browser did not take the file. Printing works without one.",
    title: |(first, last), today| {
        format!("Anakinra, {} to {} (made on {})", dates::day(first), dates::day(last), dates::day(today))
    },
    not_a_device: "Recorded by the patient in Anakinra Companion, which is not a medical device.",
    nothing: "Nothing is recorded.",
    questions: "Questions",
    add_question: "Add a question",
    question: "What you want to ask",
    question_too_long: |most| format!("A question can have at most {most} characters."),
    answered: "Answered",
    alerts: "Open today",
    no_alert: "Nothing that the monograph warns of was found.",
    for_the_team: |rule, cites| {
        let ids: Vec<&str> = cites.iter().map(|statement| statement.id()).collect();
        format!("For the team, see the dose check: {rule} ({})", ids.join(", "))
    },
    overdue_test: |test| format!("Overdue: {}, due on {}", (TERMS.own_test)(test), dates::day(test.on)),
    not_judged: |missing| format!("Not everything could be judged. Missing: {missing}."),
    since: |sentence, since| match since {
        Some(day) => format!("{sentence} (since {})", dates::day(day)),
        None => format!("{sentence} (for {} days or more)", LOOKED_BACK.value),
    },
    kidneys: |conflict| {
        let (limit, drawn) = (REDUCE_BELOW.value.0, conflict.drawn.map(dates::day).unwrap_or_default());
        format!(
            "The recorded interval between doses and the monograph’s line for kidneys (clearance below {} mL/min) differ: \
            the latest clearance is {} mL/min ({drawn}).",
            format::exact(limit, 0),
            terms::clearance(&conflict.clearance)
        )
    },
    regimen: "Regimen and pauses",
    doses: "Doses",
    several: |day, injections| {
        let times: Vec<String> =
            injections.iter().map(|injection| dates::time(injection.at.time())).collect();
        format!("{} injections on {}, at {}", injections.len(), dates::day(day), times.join(" and "))
    },
    partly: |why, day| format!("{}: only a part of the dose went in ({})", dates::day(day), partly_told(why)),
    skip: |skip| {
        format!("{}: left out ({})", dates::day(skip.day), (PAUSING.cause)(skip.cause).to_ascii_lowercase())
    },
    labs: "Blood tests",
    clearance,
    next_test: |planned| {
        let overdue = if planned.status == TestStatus::Overdue { ", overdue" } else { "" };
        format!("Next planned neutrophil count: {}{overdue}", dates::day(planned.due))
    },
    tests_not_here: |count| match count {
        1 => "1 planned neutrophil count fell due before this record began and is not recorded here."
            .to_owned(),
        _ => format!(
            "{count} planned neutrophil counts fell due before this record began and are not recorded here."
        ),
    },
    sites: "Sites",
    site: |name, half| {
        let (count, of) = (half.injections, half.pains.len());
        let s = if count == 1 { "" } else { "s" };
        match mean_pain_tenths(&half.pains) {
            Some(tenths) => {
                format!(
                    "{name}: {count} injection{s}, mean pain {}.{} of 10 ({of} noted)",
                    tenths / 10,
                    tenths % 10
                )
            }
            None => format!("{name}: {count} injection{s}"),
        }
    },
};

fn clearance(known: &ClearanceOf) -> String {
    format!(
        "Creatinine clearance (Cockcroft–Gault) {} mL/min on {}, with {} kg of {}",
        terms::clearance(&known.clearance),
        dates::day(known.drawn),
        format::decimal(known.weight.kg.decimal()),
        dates::day(known.weight.on)
    )
}
