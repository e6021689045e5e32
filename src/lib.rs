//! Anakinra Companion: an injection log, a calendar of blood tests and a dose check, all in the browser.
//!
//! ```text
//!  form ──parse──► value ──► Change ──► Entry ──► vault (local storage + IndexedDB)
//!                                                   │
//!  page ◄─ i18n ◄─ judgements ◄─ rules(Facts) ◄─ Record = fold(entries)     clock ─► Facts
//! ```
//!
//! One way, no way back: a page reads memos of the [`Record`](record::record::Record) and writes by
//! committing a [`Change`](record::change::Change). Beside that, entries come in whole from a restored file and from
//! other tabs, and go when a person erases everything.
//!
//! # Layers
//!
//! Imports look down only.
//!
//! - [`domain`]: what the monograph and arithmetic say. No clock, no storage, no browser.
//!   - [`domain::quantities`]: numbers with their digits, units, moments and days, sources.
//!   - [`domain::monograph`]: statements and figures, and what the labels of countries say beside them, each in its edition.
//!   - [`domain::patient`]: the person, answers about their health, other medicines and vaccines.
//!   - [`domain::sites`]: where to inject, and what blocks a site.
//!   - [`domain::treatment`]: what was prescribed and given, supply, the concentration that follows.
//!   - [`domain::indications`]: doses that labels have for other diseases and by body weight, calculated and checked for
//!     a clinician; no figure is read without how well its source is known.
//!   - [`domain::labs`]: blood tests, how reports name them, when they are due and what they amount to.
//!   - [`domain::rules`]: facts in, two judgements out: the dose for the renal function
//!     ([`RenalDosing`](domain::rules::renal_dosing::RenalDosing)), and the safety screening, which asks the table of rules, one
//!     file a topic ([`screen`](domain::rules::screening::screen)). Beside them stands what the label of the country says
//!     ([`screen_label`](domain::rules::label_screening::screen_label)), which neither adds to them nor takes from them.
//! - [`record`]: what happened to this person, kept safely. An entry is flat: names and texts, so that numbers
//!   keep their digits. The vault keeps each entry in two stores and repairs one from the other; only
//!   `storage/local_storage.rs` and `storage/indexed_db.rs` know that there is a browser.
//!   - [`record::fact`], [`record::entry`], [`record::change`], [`record::record`]: what can be recorded, how it is
//!     kept, how it gets in, and what it adds up to; [`record::schema`] is its stored form.
//!   - [`record::queries`]: what the record says on a day, one subject a file.
//!   - [`record::storage`]: the two stores, and what is done when they differ.
//! - [`exchange`]: formats in which the record leaves and returns: texts, not files. The backup, the calendar,
//!   tables for spreadsheets ([`exchange::csv`]), reports of laboratories ([`exchange::lab_report`]) and injections that
//!   another tracker kept ([`exchange::injection_table`]), both of which may come as a table ([`exchange::table`]), and
//!   FHIR R4 ([`exchange::fhir`]), written and read. Long work tells each step to a [`exchange::pace::Pace`], with which the
//!   app goes on in slices.
//! - `app`: what people see: Leptos components.
//!   - `app::App` provides three contexts once: `use_records()`, `use_clock()`, `use_dialog()` (`app::context`).
//!   - `app::pages`: one folder a page, but `emergency.rs`, which is short. `mod.rs` is a component of components, `view_model.rs` says in plain data what
//!     they show. No page knows another.
//!   - `app::forms`: fields, drafts, one form a file. Most hand a `Submission` to `forms::submission`, which commits it
//!     and says what went wrong; the injection's and a few buttons of pages call `Records::commit` themselves. What is
//!     not saved is asked about by the dialog.
//!   - `app::components`: values and callbacks in, HTML out; they know nothing of the record. `body_map` and `chart` are
//!     two of them.
//!   - `app::i18n`: every sentence. They stand in `i18n/<language>/<subject>.ftl`, and `build.rs` makes a struct of each
//!     subject; what is decided by what a sentence is about stands in `app::i18n`, one file a subject, for all languages.
//!     The folders are the list of languages. `page.ftl` has what stands on the page before the program, for `scripts/page.mjs`.
//!   - `app::browser`: what touches the browser beside storage and clock.
//!   - `app::router`: the hash routes, and what of a page an address names; `app::lazy` and `app::code_splitting`: what of a release build comes later.
//!
//! Around the program: `public/boot.js` starts it, registers the worker `public/sw.js`, and shows the panel of last
//! resort; program and script tell each other what they must know through attributes of the root element
//! (`app::browser::boot_bridge`). What other apps share the worker keeps until a page reads it (`app::browser::received`).
//! `public/rescue.js` saves the record as a file without the program: on a page of its own, `rescue.html`, and in the panel,
//! for which `boot.js` asks for it.
//!
//! Without the feature `app` the first three build alone, in seconds.
//!
//! # Where to start
//!
//! - The button that records an injection: `app::pages::today::record_button` opens the form, `app::forms::injection`
//!   saves it.
//! - Where a creatinine becomes a finding: `record::queries::facts` puts it into [`Facts`](domain::rules::facts::Facts),
//!   [`domain::labs::renal`] makes it a clearance, `domain::rules::renal` decides, and
//!   [`Assessment::of`](domain::rules::assessment::Assessment::of) answers the dose for the renal function and asks every rule.
//! - A sentence in German: `i18n/de`, the file of its subject; those of Today are in `i18n/de/today.ftl`, and which of them
//!   is said is decided in `app::i18n::today`.
//! - Where an entry is written: `Records::commit` in `app::context::records`, then
//!   [`append`](record::storage::vault::Vault::append) of the vault, then both stores.
//! - The table of rules: [`domain::rules`]. What is kept: [`record::fact`]; what it adds up to: [`record::record`].
//!
//! # What always holds
//!
//! - An entry is in both stores before anything says so, or the page says which one is missing
//!   ([`record::storage::vault::Vault::append`]).
//! - No entry is ever changed; a correction is an entry. What is damaged is quarantined with its text when a whole one
//!   takes its place. A text goes only when a write that failed takes its own back, when a full local storage lets go
//!   of injections that the journal has, and when a person erases everything.
//! - What an earlier version wrote is read as it stands; what a later one wrote is not touched, and until it is
//!   understood nothing is written.
//! - A rule without its inputs answers `Unknown`, never `Clear`.
//! - Numbers keep the digits that were entered; arithmetic is exact; only `i18n` rounds.
//! - A patient's page never proposes a dose.
//!
//! `tests/architecture.rs` and `tests/traceability.rs` hold what can be held by a test.

#[cfg(feature = "app")]
pub mod app;
pub mod domain;
pub mod exchange;
pub mod record;
