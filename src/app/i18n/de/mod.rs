//! German.

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

use crate::app::i18n::{Demo, Form, LaterWords, Lists, Shell, Steps, Words};

/// Everything in German.
pub(super) static WORDS: Words = Words {
    shell: Shell {
        name: "Anakinra Companion",
        skip: "Zum Inhalt springen",
        pages: "Seiten",
        tabs: [
            "Heute",
            "Verlauf",
            "Blut\u{ad}werte",
            "Leit\u{ad}faden",
            "Dosis\u{ad}prüfung",
            "Einstel\u{ad}lungen",
        ],
        today: "Heute",
        history: "Verlauf",
        labs: "Blutwerte",
        dose_check: "Dosisprüfung",
        guide: "Leitfaden",
        health: "Ihre Gesundheit",
        emergency: "Notfall",
        symptoms: "Haut und Beschwerden",
        settings: "Einstellungen",
        visit: "Für den Arzttermin",
        level: "Wirkstoffspiegel",
        opening: "Die Seite wird geöffnet …",
        missing: "Diese Seite konnte nicht geladen werden. Ihre Aufzeichnungen sind sicher. Prüfen Sie die \
            Verbindung und versuchen Sie es noch einmal, oder laden Sie die Seite neu.",
        language_missing: "Deutsch konnte nicht geladen werden, deshalb ist dies Englisch. Ihre Aufzeichnungen sind \
            sicher. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
        again: "Noch einmal versuchen",
        set_up_first: "Noch gibt es nichts zu zeigen.",
        set_up: "Aufzeichnungen anlegen",
        source: "Quelle",
        sources: "Quellen",
    },
    form: Form {
        save: "Speichern",
        saving: "Wird gespeichert …",
        cancel: "Abbrechen",
        not_saved: "Ihre Eingaben hier sind nicht gespeichert. Möchten Sie sie verwerfen?",
        go_on: "Weiter bearbeiten",
        discard: "Verwerfen",
        action_on: |action, what| format!("{action}: {what}"),
        is_right: "Ja, das stimmt",
        needed: "Bitte füllen Sie dies aus.",
        unit_of: |analyte| format!("Einheit: {analyte}"),
        date: "Datum",
        no_date: "Kein Datum eingegeben.",
        time: "Uhrzeit",
        zone: |zone| format!("Uhrzeit, wie eine Uhr in {zone} sie zeigt"),
        saved: "Gespeichert.",
        correct: "Berichtigen",
        voided: "Storniert.",
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
    lists: Lists {
        shown: |shown, all| format!("{shown} von {all} werden gezeigt."),
        show_more: "Mehr anzeigen",
    },
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
    begin: "Mit erfundenen Daten umsehen",
    banner: "Alles hier ist erfunden. Es wird vergessen, wenn Sie diese Ansicht verlassen oder neu \
        laden, und gelangt nie in Ihre eigenen Aufzeichnungen.",
    leave: "Erfundene Daten verlassen",
    no_files: "Mit erfundenen Daten wird keine Datei geschrieben oder gelesen und keine Ablage benutzt.",
};

const STEPS: Steps = Steps {
    title: "Erste Schritte",
    place: |step, of| format!("{step} von {of}"),
    all: [
        "Diese Seite zeigt, ob eine Dosis ansteht. „Injektion eintragen“ braucht zweimal Tippen, und jeden Eintrag können \
            Sie später unter „Verlauf“ berichtigen oder stornieren.",
        "Die Stellen wechseln sich ab, damit sich jede erholen kann. Die Figur zeigt, wohin die nächste Injektion kommt; \
            tippen Sie auf eine andere Stelle, wenn Sie diese benutzen.",
        "„Blutwerte“ zeigt, wann Blutuntersuchungen anstehen, und bewahrt deren Ergebnisse auf. Ihre nächsten \
            Untersuchungen stehen auch auf dieser Seite.",
        "Ihre Aufzeichnungen liegen nur in diesem Browser. Speichern Sie ab und zu eine Kopie als Datei: „Einstellungen“, \
            „Sicherung“.",
        "Wenn Sie sich sehr krank fühlen, Zeichen einer Infektion haben oder Ihr Gesicht oder Rachen anschwillt: \
            „Notfall“, oben auf jeder Seite.",
    ],
    next: "Weiter",
    skip: "Erste Schritte überspringen",
    done: "Fertig",
};
