//! What a language has to say about days and skin: left out, missed, given, and spots that are out.

use chrono::NaiveDate;

use crate::domain::sites::injection_site::{InjectionSite, Region};
use crate::domain::sites::skin::{SiteBlocked, Skin, SkinState};
use crate::domain::treatment::dosing_history::{Adherence, DoseDayStatus};
use crate::domain::treatment::pause::{Cause, Pause, Skip};

type Text = &'static str;

/// Doses that are left out on purpose.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Pauses {
    pub ask: Text,
    pub skip: Text,
    pub skip_title: fn(NaiveDate) -> String,
    pub was_left_out: Text,
    pub was_left_out_title: fn(NaiveDate) -> String,
    pub pause: Text,
    pub pause_title: Text,
    pub end: Text,
    pub end_title: fn(&Pause) -> String,
    pub status: fn(&Pause) -> String,
    pub status_skipped: fn(Cause) -> String,
    pub before_restart: Text,
    pub never_two: Text,
}

/// The forms about doses that are left out on purpose.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Pausing {
    pub skipped: Text,
    pub was_left_out_saved: fn(NaiveDate) -> String,
    pub paused: Text,
    pub why: Text,
    pub cause: fn(Cause) -> Text,
    pub from: Text,
    pub until: Text,
    pub until_hint: Text,
    pub end_hint: Text,
    pub ended: Text,
    pub all: Text,
    pub line: fn(&Pause) -> String,
    pub skip_line: fn(&Skip) -> String,
}

/// Skin that must not be injected.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Skins {
    pub mark: Text,
    pub unfit: fn(SiteBlocked) -> Text,
    pub out: Text,
    pub line: fn(&Skin, NaiveDate) -> String,
    pub still: Text,
    pub clear: Text,
    pub cleared: Text,
    pub all_out: Text,
    pub in_use: fn(usize, usize) -> String,
    pub red_flags: Text,
}

/// Marking skin that must not be injected, and choosing where to inject.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Sites {
    pub title: Text,
    pub what: Text,
    pub since: Text,
    pub state: fn(SkinState) -> Text,
    pub rest_days: Text,
    pub rest_days_hint: Text,
    pub sites: Text,
    pub spots_of: fn(u8) -> String,
    pub taken_out: fn(InjectionSite) -> String,
    pub regions: Text,
    pub regions_hint: Text,
    pub own: Text,
    pub own_none: Text,
    pub own_add: Text,
    pub own_place: Text,
    pub own_name: Text,
    pub own_name_hint: Text,
    pub own_apart: Text,
    pub own_stop: Text,
    pub own_again: Text,
    pub region: fn(Region) -> Text,
}

/// The year, day by day.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Year {
    pub calendar: Text,
    pub earlier: Text,
    pub became: fn(DoseDayStatus) -> Text,
    pub cause: fn(DoseDayStatus) -> Option<Text>,
    pub key: Text,
    pub adherence: Text,
    pub adherence_line: fn(Adherence) -> String,
    pub last_30: Text,
    pub whole_year: Text,
    pub definition: Text,
    pub period: Text,
}

/// A first and a last day to choose.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Periods {
    pub first_day: Text,
    pub last_day: Text,
    pub backwards: Text,
    pub incomplete: Text,
    /// Nothing that is recorded lies in the days that were chosen.
    pub outside: Text,
}
