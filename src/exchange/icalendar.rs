//! Reminders as an iCalendar file (RFC 5545), for the calendar of the person, which can wake a telephone.
//!
//! Times float: eight o'clock is eight o'clock wherever the telephone is. Names are given by the caller and say
//! nothing about the medicine. An occasion keeps its UID and its SEQUENCE grows with time, so that a later file
//! replaces what an earlier one brought.
//!
//! The `icalendar` crate would be 16 kB of the first visit; this is 3, and an independent reader checks it.

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

use crate::domain::labs::calendar::{PlannedCount, TestStatus};
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::dosing_history::DosingHistory;
use crate::domain::treatment::regimen::{Counted, in_force};
use crate::domain::treatment::supply::REORDER_DAYS;
use crate::record::queries::dosing::dosing_history;
use crate::record::queries::lab_calendar::{planned_counts, prescribed_tests};
use crate::record::queries::supply::stock_left;
use crate::record::record::Record;

/// What a calendar reminds of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Occasion {
    /// An injection.
    Dose,
    /// A blood test so many months after the start.
    BloodTest(u32),
    /// The blood test that the prescriber has set for a day.
    PrescribedTest(NaiveDate),
    /// The last days on which to reorder.
    Reorder,
}

/// A reminder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Event {
    /// Of what.
    pub occasion: Occasion,
    /// When it rings first, on the wall clock wherever the person is.
    pub at: NaiveDateTime,
    /// Again every so many days; none for once.
    pub every_days: Option<u8>,
    /// The last day, if it ends.
    pub until: Option<NaiveDate>,
    /// Whether it is only there to take back what an earlier file may have brought.
    pub is_cancelled: bool,
}

/// Nobody plans a first dose further ahead.
const AHEAD_DAYS: usize = 400;
/// Lines end before this many octets.
const LINE_OCTETS: usize = 75;

/// What there is to be reminded of from a moment on.
pub fn events(record: &Record, now: &Moment) -> Vec<Event> {
    let today = now.date();
    let history = dosing_history(record, today);
    // A telephone must not go on ringing through a pause.
    let dose = dose(&history, now).unwrap_or_else(|| cancelled(Occasion::Dose, today, now));
    let blood = blood_tests(record, now);
    let reorder = stock_left(record).map(|stock| {
        let until = stock.cover(&history, today).until;
        let day = until.and_then(|until| until.checked_sub_days(Days::new(REORDER_DAYS.value)));
        once(Occasion::Reorder, day.unwrap_or(today), now)
    });
    [dose].into_iter().chain(blood).chain(reorder).collect()
}

/// The next dose, and those after it until a planned pause or change. Counted from the last dose, only the next is
/// known.
fn dose(history: &DosingHistory, now: &Moment) -> Option<Event> {
    let is_open = |day: &NaiveDate| {
        history.due_at(*day).is_some()
            && !history.is_given(*day)
            && history.skip(*day).is_none()
            && history.pause(*day).is_none()
    };
    let first = now.date().iter_days().take(AHEAD_DAYS).find(is_open)?;
    let regimen = in_force(&history.regimens, first)?;
    let changes = history.regimens.iter().map(|regimen| regimen.from);
    let end = changes.chain(history.pauses.iter().map(|pause| pause.from)).filter(|from| *from > first).min();
    let repeats = regimen.counted == Counted::FromStart || regimen.every_days.get() == 1;
    let at = first.and_time(history.due_at(first)?.time());
    Some(Event {
        occasion: Occasion::Dose,
        at: if repeats { at } else { ahead(at, now) },
        every_days: repeats.then_some(regimen.every_days.get()),
        until: end.and_then(|from| from.pred_opt()),
        is_cancelled: false,
    })
}

fn blood_tests(record: &Record, now: &Moment) -> Vec<Event> {
    let today = now.date();
    let event = |planned: PlannedCount| {
        let occasion = Occasion::BloodTest(planned.month);
        match planned.status {
            TestStatus::Later | TestStatus::Due | TestStatus::Overdue => {
                Some(once(occasion, planned.due, now))
            }
            // It was done early.
            TestStatus::Done(_) if planned.due >= today => Some(cancelled(occasion, planned.due, now)),
            TestStatus::Done(_) | TestStatus::Missed | TestStatus::NotHere => None,
        }
    };
    planned_counts(record, today).into_iter().filter_map(event).chain(prescribed(record, now)).collect()
}

/// What the prescriber has set, from today on, each day once.
fn prescribed(record: &Record, now: &Moment) -> Vec<Event> {
    let today = now.date();
    let statuses = prescribed_tests(record, today);
    let mut events: Vec<Event> = Vec::new();
    for current in record.prescribed_tests().filter(|current| current.what.on >= today) {
        let (occasion, day) = (Occasion::PrescribedTest(current.what.on), current.what.on);
        let status = statuses.iter().find(|(test, _)| test.id == current.id).map(|(_, status)| *status);
        let is_open = status.is_some_and(|status| !matches!(status, TestStatus::Done(_)));
        match events.iter_mut().find(|event| event.occasion == occasion) {
            Some(event) => event.is_cancelled &= !is_open,
            None if is_open => events.push(once(occasion, day, now)),
            None => events.push(cancelled(occasion, day, now)),
        }
    }
    events
}

fn cancelled(occasion: Occasion, day: NaiveDate, now: &Moment) -> Event {
    Event { is_cancelled: true, ..once(occasion, day, now) }
}

/// On a day, at an hour at which people are up and laboratories are open.
fn once(occasion: Occasion, day: NaiveDate, now: &Moment) -> Event {
    let nine = day.max(now.date()).and_time(NaiveTime::MIN.with_hour(9).unwrap_or_default());
    Event { occasion, at: ahead(nine, now), every_days: None, until: None, is_cancelled: false }
}

/// The same time on the next day, if it has passed today: nothing rings in the past.
fn ahead(at: NaiveDateTime, now: &Moment) -> NaiveDateTime {
    if at > now.local() { at } else { at + Duration::days(1) }
}

/// The file, made at an instant. `name` says what stands in the calendar.
pub fn write(record: &Record, now: &Moment, name: impl Fn(Occasion) -> String) -> String {
    let owner = record.entries().first().map(|entry| entry.id.to_string()).unwrap_or_default();
    let stamp = stamp(now.utc());
    let sequence = sequence(record, now);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Anakinra Companion//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
    ];
    for event in events(record, now) {
        let name = escaped(&name(event.occasion));
        let rule = event.every_days.map(|days| rule(days, event.until));
        lines.extend(["BEGIN:VEVENT".to_owned(), format!("UID:{}-{owner}", key(event.occasion))]);
        lines.extend([format!("DTSTAMP:{stamp}"), format!("SEQUENCE:{sequence}")]);
        lines.extend([format!("DTSTART:{}", local(event.at)), "DURATION:PT15M".to_owned()]);
        lines.extend(rule);
        lines.extend([format!("SUMMARY:{name}"), "TRANSP:TRANSPARENT".to_owned()]);
        if event.is_cancelled {
            lines.push("STATUS:CANCELLED".to_owned());
        } else {
            lines.extend(["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S"].map(str::to_owned));
            lines.extend([format!("DESCRIPTION:{name}"), "END:VALARM".to_owned()]);
        }
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// 1 January 2026, from which seconds are counted: a number that grows and stays small.
const SEQUENCE_BEGAN: i64 = 1_767_225_600;

/// The seconds until now, or until the newest entry where the clock was set back since. RFC 5545 knows whole numbers of
/// 32 bits only, and none below zero.
fn sequence(record: &Record, now: &Moment) -> i32 {
    let newest = record.newest().map_or(i64::MIN, |id| id.recorded_at().timestamp());
    let seconds = now.utc().timestamp().max(newest) - SEQUENCE_BEGAN;
    i32::try_from(seconds.max(0)).unwrap_or(i32::MAX)
}

fn key(occasion: Occasion) -> String {
    match occasion {
        Occasion::Dose => "dose".to_owned(),
        Occasion::BloodTest(month) => format!("blood-test-{month}"),
        Occasion::PrescribedTest(day) => format!("test-{day}"),
        Occasion::Reorder => "reorder".to_owned(),
    }
}

fn rule(every_days: u8, until: Option<NaiveDate>) -> String {
    let until = until.map(|day| format!(";UNTIL={}T235959", basic(day))).unwrap_or_default();
    format!("RRULE:FREQ=DAILY;INTERVAL={every_days}{until}")
}

/// `20261122`
fn basic(day: NaiveDate) -> String {
    day.to_string().replace('-', "")
}

/// `20261122T080000`
fn local(at: NaiveDateTime) -> String {
    format!("{}T{:02}{:02}00", basic(at.date()), at.hour(), at.minute())
}

/// `20261122T070000Z`
fn stamp(at: DateTime<Utc>) -> String {
    format!("{}Z", local(at.naive_utc()))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line with its end, broken before it is too long, never inside a character.
fn folded(line: &str) -> String {
    let (mut folded, mut octets) = (String::new(), 0);
    for c in line.chars() {
        if octets + c.len_utf8() > LINE_OCTETS {
            folded.push_str("\r\n ");
            octets = 1;
        }
        octets += c.len_utf8();
        folded.push(c);
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_at_75_octets_and_never_inside_a_character() {
        for text in ["x".repeat(75), "x".repeat(76), "é".repeat(100), "😀".repeat(50), String::new()] {
            let folded = folded(&text);
            assert!(folded.ends_with("\r\n"));
            assert!(folded.split("\r\n").all(|line| line.len() <= LINE_OCTETS), "{folded}");
            assert_eq!(folded.replace("\r\n ", "").trim_end_matches("\r\n"), text);
        }
        assert_eq!(folded(&"x".repeat(75)).matches("\r\n").count(), 1);
        assert_eq!(folded(&"x".repeat(76)).matches("\r\n").count(), 2);
    }

    #[test]
    fn what_means_something_to_the_format_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    }

    #[test]
    fn dates_are_in_the_basic_format() {
        let at: NaiveDateTime = "2026-02-03T07:05:59".parse().unwrap();
        assert_eq!(local(at), "20260203T070500");
        assert_eq!(stamp(at.and_utc()), "20260203T070500Z");
        assert_eq!(rule(1, None), "RRULE:FREQ=DAILY;INTERVAL=1");
        assert_eq!(rule(2, Some(at.date())), "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260203T235959");
    }
}
