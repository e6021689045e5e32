//! English.

mod answers;
mod clock;
mod course;
pub(super) mod dose_check;
pub(super) mod entries;
mod findings;
mod for_patients;
mod health;
mod import;
mod injection;
mod keeping;
pub(super) mod labs;
pub(super) mod level;
mod pages;
mod problems;
mod reactions;
mod statements;
mod supply;
pub(super) mod terms;
pub(super) mod visit;
mod warming;

use crate::app::i18n::{Demo, Form, LaterWords, Lists, Shell, Steps, Words, format};

/// Everything in English.
pub(super) static WORDS: Words = Words {
    shell: Shell {
        name: "Anakinra Companion",
        skip: "Skip to content",
        pages: "Pages",
        tabs: ["Today", "History", "Labs", "Guide", "Dose check", "Settings"],
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
        language_missing: "German could not be loaded, so this is English. Your record is safe. Check the connection and reload.",
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
        not_saved: "What you entered here is not saved. Do you want to discard it?",
        go_on: "Keep editing",
        discard: "Discard",
        action_on: |action, what| format!("{action}: {what}"),
        is_right: "Yes, this is right",
        needed: "Please fill this in.",
        unit_of: |analyte| format!("Unit of {}", format::lower(analyte)),
        date: "Date",
        no_date: "No date entered.",
        time: "Time",
        zone: |zone| format!("Time as shown by a clock in {zone}"),
        saved: "Saved.",
        correct: "Correct",
        voided: "Voided.",
    },
    terms: terms::TERMS,
    finding_for_patients: findings::for_patients,
    problems: problems::PROBLEMS,
    set_up: pages::SET_UP,
    today: pages::TODAY,
    body: pages::BODY,
    injection: injection::INJECTION,
    emergency: health::EMERGENCY,
    keeping: keeping::KEEPING,
    demo: DEMO,
    steps: STEPS,
    pause: course::PAUSE,
    skin: course::SKIN,
    reactions: reactions::REACTIONS,
    warming: warming::WARMING,
};

/// What comes with the later pages.
pub(super) static LATER: LaterWords = LaterWords {
    problems: problems::LATER_PROBLEMS,
    lists: Lists { shown: |shown, all| format!("{shown} of {all} are shown."), show_more: "Show more" },
    history: pages::HISTORY,
    guide: health::GUIDE,
    health: health::HEALTH,
    settings: pages::SETTINGS,
    storing: keeping::STORING,
    reminding: keeping::REMINDING,
    pausing: course::PAUSING,
    sites: course::SITES,
    symptoms: reactions::SYMPTOMS,
    year: course::YEAR,
    period: course::PERIOD,
    supply: supply::SUPPLY,
};

const DEMO: Demo = Demo {
    begin: "Look around with made-up data",
    banner: "Everything here is made up. It is forgotten when you leave or reload, and never gets into your own record.",
    leave: "Leave the made-up data",
    no_files: "With made-up data no file is written or read, and no store is used.",
};

const STEPS: Steps = Steps {
    title: "First steps",
    place: |step, of| format!("{step} of {of}"),
    all: [
        "This page shows whether a dose is due. Record injection takes two taps, and each entry can be corrected or \
            voided later under History.",
        "The spots take turns, so that each can rest. The figure shows where the next injection goes; tap another spot \
            if you use that one.",
        "Labs shows when blood tests are due and keeps their results. Your next tests stand on this page, too.",
        "Your record is in this browser only. Save a copy as a file now and then: Settings, Backup.",
        "If you feel very unwell, have signs of an infection, or your face or throat swells: Emergency, at the top of \
            each page.",
    ],
    next: "Next",
    skip: "Skip the first steps",
    done: "Done",
};
