//! Every sentence that people read. A language is one value of [`Words`]: a missing sentence does not
//! compile, and pages name sentences, never words.

mod clinic;
mod course;
pub mod dates;
mod de;
mod en;
mod entries;
pub mod format;
mod keeping;
mod labs;
mod level;
mod pages;
mod reactions;
mod shape;
mod supply;
mod visit;
mod warming;

use std::cell::Cell;

pub use clinic::*;
pub use course::*;
pub use entries::*;
pub use keeping::*;
pub use labs::*;
pub use level::*;
pub use pages::*;
pub use reactions::*;
pub use shape::*;
pub use supply::*;
pub use visit::*;
pub use warming::*;

/// What a language has to say, apart from English, which is always there.
pub struct Language {
    words: &'static Words,
    later: &'static LaterWords,
    clinical_terms: &'static ClinicalTerms,
    dose_check: &'static DoseCheck,
    labs: &'static Labs,
    visit: &'static Visit,
    level: &'static Level,
    entries: &'static Entries,
}

thread_local! {
    static CHOSEN: Cell<Option<&'static Language>> = const { Cell::new(None) };
}

/// German.
pub static GERMAN: Language = Language {
    words: &de::WORDS,
    later: &de::LATER,
    clinical_terms: &de::terms::CLINICAL_TERMS,
    dose_check: &de::dose_check::DOSE_CHECK,
    labs: &de::labs::LABS,
    visit: &de::visit::VISIT,
    level: &de::level::LEVEL,
    entries: &de::entries::ENTRIES,
};

/// Speaks another language from now on. What is already on the screen stays as it is.
pub fn speak(language: &'static Language) {
    CHOSEN.set(Some(language));
}

/// The words of the language in use.
pub fn strings() -> &'static Words {
    CHOSEN.get().map_or(&en::WORDS, |chosen| chosen.words)
}

/// The words of the part that comes later.
pub fn later_strings() -> &'static LaterWords {
    CHOSEN.get().map_or(&en::LATER, |chosen| chosen.later)
}

/// The names that only clinicians, or a statement that is looked up, need. What no first visit needs stands apart, so that
/// it can come later.
pub fn clinical_terms() -> &'static ClinicalTerms {
    CHOSEN.get().map_or(&en::terms::CLINICAL_TERMS, |chosen| chosen.clinical_terms)
}

/// The words of the dose check.
pub fn dose_check() -> &'static DoseCheck {
    CHOSEN.get().map_or(&en::dose_check::DOSE_CHECK, |chosen| chosen.dose_check)
}

/// The words of the pages about blood tests.
pub fn labs() -> &'static Labs {
    CHOSEN.get().map_or(&en::labs::LABS, |chosen| chosen.labs)
}

/// The words of the page for the visit.
pub fn visit() -> &'static Visit {
    CHOSEN.get().map_or(&en::visit::VISIT, |chosen| chosen.visit)
}

/// The words of the page about the concentration.
pub fn level() -> &'static Level {
    CHOSEN.get().map_or(&en::level::LEVEL, |chosen| chosen.level)
}

/// The questions about entries.
pub fn entries() -> &'static Entries {
    CHOSEN.get().map_or(&en::entries::ENTRIES, |chosen| chosen.entries)
}
