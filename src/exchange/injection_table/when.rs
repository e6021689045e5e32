//! When a dose of a row was given or left out: its moment or its day, in the person's time zone where the row has none of its
//! own.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::domain::quantities::day::has_whole_year;
use crate::domain::quantities::moment::{Moment, Skipped};
use crate::exchange::injection_table::history::HistoryRow;
use crate::exchange::injection_table::role::Role;
use crate::exchange::injection_table::written_time::{Written, parse_clock, written};
use crate::exchange::table::{DateOrder, read_day};

/// How the days and times of a table are understood.
#[derive(Clone, Copy, Debug)]
pub struct Clocks {
    /// The order of days and months.
    pub order: DateOrder,
    /// The time of doses that have none.
    pub time: Option<NaiveTime>,
    /// The moment at which the clock of the person shows a time.
    pub resolve: fn(NaiveDateTime) -> Result<Moment, Skipped>,
    /// An instant as the clock of the person shows it.
    pub seen: fn(DateTime<Utc>) -> Moment,
}

/// Why the time of a row is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimeError {
    /// What stands for its day is none in the order that was chosen.
    Day,
    /// What stands for its time is none.
    Time,
    /// It has none, and nobody has said one for all.
    NoTime,
    /// The clocks were put forward over it.
    ClockChange,
}

/// The moment of a row.
pub(super) fn moment_of(row: &HistoryRow, clocks: &Clocks) -> Result<Moment, TimeError> {
    if let (Role::Moment, cell) = row.day_cell()
        && let Written::Instant(at) = written(cell)
    {
        return Ok((clocks.seen)(whole_seconds(at.to_utc())));
    }
    let day = day_of(row, clocks)?;
    let time = match row.time() {
        "" => clocks.time.ok_or(TimeError::NoTime)?,
        time => parse_clock(time).ok_or(TimeError::Time)?,
    };
    let local = day.and_time(time);
    match (offset(row.said(Role::Offset)), row.said(Role::Zone)) {
        (Some(offset), zone) => {
            let utc = local.checked_sub_offset(offset).ok_or(TimeError::Day)?.and_utc();
            Ok(if is_zone(zone) { Moment::new(utc, offset, zone) } else { (clocks.seen)(utc) })
        }
        (None, _) => (clocks.resolve)(local).map_err(|Skipped| TimeError::ClockChange),
    }
}

/// The day of a row, on its own clock.
pub(super) fn day_of(row: &HistoryRow, clocks: &Clocks) -> Result<NaiveDate, TimeError> {
    let (role, cell) = row.day_cell();
    read_cell(role, cell, clocks).ok_or(TimeError::Day)
}

/// The day whose dose it was, where a column says so.
pub(super) fn dose_day_of(row: &HistoryRow, clocks: &Clocks) -> Option<NaiveDate> {
    read_cell(Role::DoseDay, row.said(Role::DoseDay), clocks)
}

fn read_cell(role: Role, cell: &str, clocks: &Clocks) -> Option<NaiveDate> {
    let day = match written(cell) {
        // A day without a time, which its program wrote as midnight.
        Written::Instant(at) if role != Role::Moment && at.time() == NaiveTime::MIN => {
            at.naive_local().date()
        }
        Written::Instant(at) => (clocks.seen)(at.to_utc()).date(),
        Written::Local { day, .. } => read_day(day, clocks.order, |utc| utc.naive_utc().date())?,
    };
    has_whole_year(day).then_some(day)
}

fn whole_seconds(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(at.timestamp(), 0).unwrap_or(at)
}

/// `UTC+01:00`, `+01:00` or `Z`
fn offset(text: &str) -> Option<FixedOffset> {
    let text = text.trim_start_matches("UTC").trim_start_matches("GMT");
    let at = DateTime::parse_from_rfc3339(&format!("1970-01-02T00:00:00{text}")).ok()?;
    Some(*at.offset())
}

/// Whether a text can be the name of a time zone.
fn is_zone(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '+' | '-');
    (1..=60).contains(&text.len()) && text.chars().all(is_part)
}
