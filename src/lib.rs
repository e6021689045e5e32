//! Anakinra Companion: an injection log, a calendar of blood tests and a dose check, all in the browser.
//!
//! ```text
//!  form ──parse──► value ──► Change ──► Entry ──► vault (local storage + IndexedDB)
//!                                                   │
//!  page ◄─ wording ◄─ Assessment ◄─ rules(Facts) ◄─ Record = fold(entries)     clock ─► Facts
//! ```
//!
//! One way, no way back: a page reads memos of the [`Record`](record::record::Record) and writes by
//! committing a [`Change`](record::change::Change). Nothing else changes state.
//!
//! # Layers
//!
//! Imports look down only.
//!
//! - [`domain`]: what the monograph and arithmetic say. No clock, no storage, no browser.
//!   - [`domain::quantities`]: numbers with their digits, units, moments and days, sources.
//!   - [`domain::monograph`]: statements and figures.
//!   - [`domain::patient`]: the person, answers about their health, other medicines and vaccines.
//!   - [`domain::sites`]: where to inject, and what blocks a site.
//!   - [`domain::treatment`]: what was prescribed and given, supply, the concentration that follows.
//!   - [`domain::labs`]: blood tests, when they are due and what they amount to.
//!   - [`domain::rules`]: the table of rules, one file a topic: facts in, findings out.
//! - [`record`]: what happened to this person, kept safely. An entry is flat: names and texts, so that numbers
//!   keep their digits. The vault keeps each entry in two stores and repairs one from the other; the browser
//!   shows in `storage/local_storage.rs` and `storage/indexed_db.rs` only.
//!   - [`record::fact`], [`record::entry`], [`record::change`], [`record::record`]: what can be recorded, how it is
//!     kept, how it gets in, and what it adds up to; [`record::schema`] is its stored form.
//!   - [`record::queries`]: what the record says on a day, one subject a file.
//!   - [`record::storage`]: the two stores, and what is done when they differ.
//! - [`exchange`]: formats in which the record leaves and returns: texts, not files. The backup, the calendar,
//!   tables of laboratories.
//! - `app`: what people see. `dom` builds elements as values over the signals of Leptos; `wording` has every
//!   sentence; `components` and `body_map` are parts that know nothing of the record; `forms` turn what is
//!   typed into values and changes and are shared by `pages`, of which none knows another. A release build
//!   fetches all pages but the first when that one is there (`app::pages::later`).
//!
//! Around the program: `public/boot.js` starts it, registers the worker `public/sw.js`, and shows the panel of last
//! resort; program and script tell each other what they must know through attributes of the whole page
//! (`app::dom::look` and `told`).
//!
//! Without the feature `app` the first three build alone, in seconds.
//!
//! # Where to start
//!
//! - [`domain::rules`]: the table of rules.
//! - [`record::entry`]: what is kept; [`record::record`]: what it adds up to.
//! - `app::pages::today`: the first page that a patient sees.
//!
//! # What always holds
//!
//! - An entry is in both stores before anything says so, or the page says which one is missing
//!   ([`record::storage::vault::Vault::append`]).
//! - Nothing stored is ever changed or deleted; a correction is an entry. What is damaged is quarantined with its
//!   text when a whole one takes its place.
//! - What an earlier version wrote is read as it stands; what a later one wrote is not touched, and until it is
//!   understood nothing is written.
//! - A rule without its inputs answers `Unknown`, never `Clear`.
//! - Numbers keep the digits that were entered; arithmetic is exact; only `wording` rounds.
//! - A patient's page never proposes a dose.
//!
//! `tests/architecture.rs` and `tests/traceability.rs` hold what can be held by a test.

#[cfg(feature = "app")]
pub mod app;
pub mod domain;
pub mod exchange;
pub mod record;
