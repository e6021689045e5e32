//! Every sentence that people read. They stand in `i18n/<language>/<subject>.ftl`; the build makes a struct of each
//! subject ([`messages`]) and stops where a language lacks a message; the folders are the list of languages. What is decided by what a sentence is about is
//! decided here, once for all languages, one file a subject. Pages name sentences, never words.

pub mod dates;
pub mod format;
#[expect(clippy::wrong_self_convention, reason = "messages are called by what they say")]
pub mod messages;

#[cfg(test)]
mod alerts_document;
mod care;
mod clinical;
mod clock;
mod conditions;
mod dose_check;
mod entries;
mod findings;
mod findings_for_patients;
mod frame;
mod import;
mod import_files;
mod import_injections;
mod injection;
mod keeping;
mod labs;
mod later_problems;
mod level;
mod pause;
mod pausing;
mod plain_statements;
mod problems;
mod reactions;
mod reminding;
mod settings;
mod sites;
mod skin;
mod statements;
mod stock;
mod storing;
mod supply;
mod symptoms;
mod terms;
mod today;
mod visit;
mod warming;
mod year;

use std::cell::Cell;

use messages::{
    Body, Care, Clinical, Clock, Conditions, Demo, DoseCheck, Emergency, Entries, Findings,
    FindingsForPatients, Form, Glance, Guide, Health, History, Import, ImportInjections, Injecting,
    Injection, Keeping, Key, Labs, LaterProblems, Level, Lists, Names, Pause, Pausing, Period,
    PlainStatements, Problems, Reactions, Reminding, SetUp, Settings, Shell, Sites, Skin, Statements, Steps,
    Stock, Storing, Supply, Symptoms, Terms, Today, Visit, Warming, Year,
};

/// What the first visit needs.
pub struct Words {
    pub shell: Shell,
    pub form: Form,
    pub terms: Terms,
    pub problems: Problems,
    pub clock: Clock,
    pub set_up: SetUp,
    pub today: Today,
    pub body: Body,
    pub injection: Injection,
    pub emergency: Emergency,
    pub care: Care,
    pub keeping: Keeping,
    pub demo: Demo,
    pub steps: Steps,
    pub pause: Pause,
    pub skin: Skin,
    pub reactions: Reactions,
    pub warming: Warming,
    pub findings_for_patients: FindingsForPatients,
    pub statements: Statements,
    pub stock: Stock,
}

/// What only pages and forms of the part that comes later have to say, so that it comes with them.
pub struct LaterWords {
    pub problems: LaterProblems,
    pub plain_statements: PlainStatements,
    pub conditions: Conditions,
    pub lists: Lists,
    pub names: Names,
    pub history: History,
    pub guide: Guide,
    pub health: Health,
    pub settings: Settings,
    pub storing: Storing,
    pub reminding: Reminding,
    pub pausing: Pausing,
    pub sites: Sites,
    pub symptoms: Symptoms,
    pub year: Year,
    pub period: Period,
    pub supply: Supply,
    pub glance: Glance,
    pub injecting: Injecting,
}

/// What a language has to say. English is always there; the others come when they are asked for.
pub struct Language {
    words: &'static Words,
    later: &'static LaterWords,
    clinical_terms: &'static Clinical,
    findings: &'static Findings,
    dose_check: &'static DoseCheck,
    labs: &'static Labs,
    import: &'static Import,
    import_injections: &'static ImportInjections,
    visit: &'static Visit,
    level: &'static Level,
    entries: &'static Entries,
    plural_category: fn(usize) -> Key,
}

/// The sentences of a language, each part in a place of its own, so that what is read first does not bring the rest.
macro_rules! sentences {
    ($($language:ident)*) => {
        $(mod $language {
            use super::messages::$language as messages;
            use super::*;

            pub static WORDS: Words = Words {
                shell: messages::SHELL,
                form: messages::FORM,
                terms: messages::TERMS,
                problems: messages::PROBLEMS,
                clock: messages::CLOCK,
                set_up: messages::SET_UP,
                today: messages::TODAY,
                body: messages::BODY,
                injection: messages::INJECTION,
                emergency: messages::EMERGENCY,
                care: messages::CARE,
                keeping: messages::KEEPING,
                demo: messages::DEMO,
                steps: messages::STEPS,
                pause: messages::PAUSE,
                skin: messages::SKIN,
                reactions: messages::REACTIONS,
                warming: messages::WARMING,
                findings_for_patients: messages::FINDINGS_FOR_PATIENTS,
                statements: messages::STATEMENTS,
                stock: messages::STOCK,
            };
            pub static LATER: LaterWords = LaterWords {
                conditions: messages::CONDITIONS,
                plain_statements: messages::PLAIN_STATEMENTS,
                problems: messages::LATER_PROBLEMS,
                lists: messages::LISTS,
                names: messages::NAMES,
                history: messages::HISTORY,
                guide: messages::GUIDE,
                health: messages::HEALTH,
                settings: messages::SETTINGS,
                storing: messages::STORING,
                reminding: messages::REMINDING,
                pausing: messages::PAUSING,
                sites: messages::SITES,
                symptoms: messages::SYMPTOMS,
                year: messages::YEAR,
                period: messages::PERIOD,
                supply: messages::SUPPLY,
                glance: messages::GLANCE,
                injecting: messages::INJECTING,
            };
            pub static CLINICAL: Clinical = messages::CLINICAL;
            pub static FINDINGS: Findings = messages::FINDINGS;
            pub static DOSE_CHECK: DoseCheck = messages::DOSE_CHECK;
            pub static LABS: Labs = messages::LABS;
            pub static IMPORT: Import = messages::IMPORT;
            pub static IMPORT_INJECTIONS: ImportInjections = messages::IMPORT_INJECTIONS;
            pub static VISIT: Visit = messages::VISIT;
            pub static LEVEL: Level = messages::LEVEL;
            pub static ENTRIES: Entries = messages::ENTRIES;
        })*
    };
}

/// A language that is not built in.
macro_rules! language {
    ($language:ident) => {
        Language {
            words: &$language::WORDS,
            later: &$language::LATER,
            clinical_terms: &$language::CLINICAL,
            findings: &$language::FINDINGS,
            dose_check: &$language::DOSE_CHECK,
            labs: &$language::LABS,
            import: &$language::IMPORT,
            import_injections: &$language::IMPORT_INJECTIONS,
            visit: &$language::VISIT,
            level: &$language::LEVEL,
            entries: &$language::ENTRIES,
            plural_category: messages::$language::plural_category,
        }
    };
}

/// A language as it is offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LanguageName {
    /// As in the attribute `lang` and in what is stored.
    pub code: &'static str,
    /// What it calls itself, for those who cannot read the language in use.
    pub name: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

thread_local! {
    static CHOSEN: Cell<Option<&'static Language>> = const { Cell::new(None) };
}

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

/// The names that only clinicians, or a statement that is looked up, need.
pub fn clinical_terms() -> &'static Clinical {
    CHOSEN.get().map_or(&en::CLINICAL, |chosen| chosen.clinical_terms)
}

/// What rules have found, for clinicians.
pub fn findings() -> &'static Findings {
    CHOSEN.get().map_or(&en::FINDINGS, |chosen| chosen.findings)
}

/// The words of the dose check.
pub fn dose_check() -> &'static DoseCheck {
    CHOSEN.get().map_or(&en::DOSE_CHECK, |chosen| chosen.dose_check)
}

/// The words of the pages about blood tests.
pub fn labs() -> &'static Labs {
    CHOSEN.get().map_or(&en::LABS, |chosen| chosen.labs)
}

/// The words of tables from laboratories.
pub fn lab_import() -> &'static Import {
    CHOSEN.get().map_or(&en::IMPORT, |chosen| chosen.import)
}

/// The words of injections from another app or a table.
pub fn injection_import() -> &'static ImportInjections {
    CHOSEN.get().map_or(&en::IMPORT_INJECTIONS, |chosen| chosen.import_injections)
}

/// The words of the page for the visit.
pub fn visit() -> &'static Visit {
    CHOSEN.get().map_or(&en::VISIT, |chosen| chosen.visit)
}

/// The words of the page about the concentration.
pub fn level() -> &'static Level {
    CHOSEN.get().map_or(&en::LEVEL, |chosen| chosen.level)
}

/// The questions about entries.
pub fn entries() -> &'static Entries {
    CHOSEN.get().map_or(&en::ENTRIES, |chosen| chosen.entries)
}

/// The plural category of a number of things in the language in use.
fn plural_category(number: usize) -> Key {
    CHOSEN
        .get()
        .map_or_else(|| messages::en::plural_category(number), |chosen| (chosen.plural_category)(number))
}
