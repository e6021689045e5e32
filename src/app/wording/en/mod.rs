//! English.

mod answers;
mod course;
mod dose_check;
mod findings;
mod for_patients;
mod health;
mod import;
mod keeping;
pub(super) mod labs;
pub(super) mod level;
mod pages;
mod problems;
mod reactions;
mod statements;
mod supply;
mod terms;
pub(super) mod visit;
mod warming;

use crate::app::wording::{Form, Shell, Words, format};

/// Everything in English.
pub(super) static WORDS: Words = Words {
    shell: Shell {
        name: "Anakinra Companion",
        skip: "Skip to content",
        pages: "Pages",
        today: "Today",
        history: "History",
        labs: "Labs",
        dose_check: "Dose check",
        guide: "Guide",
        health: "Your health",
        emergency: "Emergency",
        symptoms: "Skin and symptoms",
        settings: "Settings",
        visit: "For your visit",
        level: "Drug level",
        opening: "Opening the page …",
        missing: "This page could not be loaded. Your record is safe. Check the connection and try again, or reload.",
        again: "Try again",
        set_up_first: "Nothing to show yet.",
        set_up: "Set up your record",
        source: "Source",
        sources: "Sources",
    },
    form: Form {
        save: "Save",
        saving: "Saving …",
        cancel: "Cancel",
        action_on: |action, what| format!("{action}: {what}"),
        first_day: "First day",
        last_day: "Last day",
        backwards: "The last day lies before the first.",
        incomplete: "Please fill in whole days.",
        is_right: "Yes, this is right",
        needed: "Please fill this in.",
        unit_of: |analyte| format!("Unit of {}", format::lower(analyte)),
        date: "Date",
        time: "Time",
        zone: |zone| format!("Time as shown by a clock in {zone}"),
    },
    terms: terms::TERMS,
    problems: problems::PROBLEMS,
    set_up: pages::SET_UP,
    today: pages::TODAY,
    body: pages::BODY,
    injection: pages::INJECTION,
    history: pages::HISTORY,
    dose_check: dose_check::DOSE_CHECK,
    guide: health::GUIDE,
    health: health::HEALTH,
    emergency: health::EMERGENCY,
    settings: pages::SETTINGS,
    keeping: keeping::KEEPING,
    reminding: keeping::REMINDING,
    pause: course::PAUSE,
    skin: course::SKIN,
    reactions: reactions::REACTIONS,
    year: course::YEAR,
    supply: supply::SUPPLY,
    warming: warming::WARMING,
};
