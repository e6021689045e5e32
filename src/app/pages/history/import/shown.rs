//! What the clock of this browser shows, each time looked up once: a table is planned anew with every answer, and looking up
//! thousands of times takes long.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::app::context::clock;
use crate::domain::quantities::moment::{Moment, Skipped};

#[derive(Default)]
struct Shown {
    zone: String,
    resolved: HashMap<NaiveDateTime, Result<Moment, Skipped>>,
    seen: HashMap<DateTime<Utc>, Moment>,
}

thread_local! {
    static SHOWN: RefCell<Shown> = RefCell::default();
}

/// Forgets what was looked up in another zone than that of the browser now.
pub(super) fn follow_zone() {
    let zone = clock::zone();
    SHOWN.with_borrow_mut(|shown| {
        if shown.zone != zone {
            *shown = Shown { zone, ..Shown::default() };
        }
    });
}

/// The moment at which the clock shows a time.
pub(super) fn resolved(wall: NaiveDateTime) -> Result<Moment, Skipped> {
    SHOWN.with_borrow_mut(|Shown { zone, resolved, .. }| {
        resolved.entry(wall).or_insert_with(|| clock::resolve(wall, zone)).clone()
    })
}

/// An instant as the clock shows it.
pub(super) fn seen(utc: DateTime<Utc>) -> Moment {
    SHOWN.with_borrow_mut(|Shown { seen, .. }| {
        seen.entry(utc).or_insert_with(|| clock::seen_here(utc)).clone()
    })
}
