//! Reminders as an iCalendar file (RFC 5545), for the calendar of the person, which can wake a telephone.
//!
//! Times float: eight o'clock is eight o'clock wherever the telephone is. Names are given by the caller and say
//! nothing about the medicine. An occasion keeps its UID and its SEQUENCE grows with time, so that a later file
//! replaces what an earlier one brought.
//!
//! The `icalendar` crate escapes and folds. What lacks a UID or a DTSTAMP, it gives a random one and the time of the
//! system, so that everything gets both here: alarms too, whose UID is that of RFC 9074.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use icalendar::{Alarm, Calendar, Component, Event as CalendarEvent, EventLike, EventStatus};

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
/// What stands at the head of the file.
const HEAD: [(&str, &str); 4] = [
    ("VERSION", "2.0"),
    ("PRODID", "-//Anakinra Companion//EN"),
    ("CALSCALE", "GREGORIAN"),
    ("METHOD", "PUBLISH"),
];
/// For how long an event stands in the calendar.
const LASTS: &str = "PT15M";

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

/// The file, made at an instant. `name` says what stands in the calendar, in a few words of this app and never in
/// those of a person: on some long texts of emoji and blanks the folding of the crate does not end.
pub fn write(record: &Record, now: &Moment, name: impl Fn(Occasion) -> String) -> String {
    let owner = record.entries().first().map(|entry| entry.id.to_string()).unwrap_or_default();
    let sequence = sequence(record, now);
    let mut calendar = Calendar::empty();
    for property in HEAD {
        calendar.append_property(property);
    }
    for event in events(record, now) {
        let uid = format!("{}-{owner}", key(event.occasion));
        let mut written = written(&event, &uid, &name(event.occasion), now);
        calendar.push(written.sequence(sequence));
    }
    calendar.to_string()
}

fn written(event: &Event, uid: &str, name: &str, now: &Moment) -> CalendarEvent {
    let mut written = CalendarEvent::with_uid(uid);
    written.timestamp(now.utc()).starts(event.at.with_second(0).unwrap_or(event.at));
    written.summary(name).add_property("DURATION", LASTS).add_property("TRANSP", "TRANSPARENT");
    if let Some(days) = event.every_days {
        written.add_property("RRULE", rule(days, event.until));
    }
    if event.is_cancelled {
        written.status(EventStatus::Cancelled);
    } else {
        let mut alarm = Alarm::display(name, Duration::zero());
        written.alarm(alarm.uid(&format!("{uid}-alarm")).timestamp(now.utc()).done());
    }
    written
}

/// 1 January 2026, from which seconds are counted: a number that grows and stays small.
const SEQUENCE_BEGAN: i64 = 1_767_225_600;

/// The seconds until now, or until the newest entry where the clock was set back since. RFC 5545 knows whole numbers of
/// 31 bits only, and none below zero.
fn sequence(record: &Record, now: &Moment) -> u32 {
    let newest = record.newest().map_or(i64::MIN, |id| id.recorded_at().timestamp());
    let seconds = now.utc().timestamp().max(newest) - SEQUENCE_BEGAN;
    u32::try_from(seconds.clamp(0, i32::MAX.into())).unwrap_or_default()
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
    let until = until.map(|day| format!(";UNTIL={}T235959", day.format("%Y%m%d"))).unwrap_or_default();
    format!("FREQ=DAILY;INTERVAL={every_days}{until}")
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::entry_id::EntryId;
    use crate::record::fact::{Fact, Reminder};

    fn at(text: &str) -> Moment {
        format!("{text}[Etc/UTC]").parse().unwrap()
    }

    /// A record whose newest entry is of an instant.
    fn recorded(at: &str) -> Record {
        let ms = at.parse::<DateTime<Utc>>().unwrap().timestamp_millis();
        let fact = Fact::Reminder(Reminder { every_days: None, from: NaiveDate::MIN });
        let mut record = Record::default();
        record.add(Entry {
            id: EntryId::new(u64::try_from(ms).unwrap(), [7; 10]),
            recorded: None,
            what: EntryBody::Fact(fact),
        });
        record
    }

    #[test]
    fn the_sequence_grows_with_time_and_stays_in_31_bits_whatever_the_clock_shows() {
        let none = Record::default();
        for (clock, expected) in [
            ("0000-01-01T00:00:00+00:00", 0),
            ("1970-01-01T00:00:00+00:00", 0),
            ("2025-12-31T23:59:59+00:00", 0),
            ("2026-01-01T00:00:00+00:00", 0),
            ("2026-01-01T01:00:00+01:00", 0),
            ("2026-01-01T00:00:01+00:00", 1),
            ("2026-11-22T08:00:00+00:00", 28_108_800),
            ("2094-01-19T03:14:06+00:00", 2_147_483_646),
            ("2094-01-19T03:14:07+00:00", 2_147_483_647),
            ("2094-01-19T03:14:08+00:00", 2_147_483_647),
            ("9999-12-31T23:59:59+00:00", 2_147_483_647),
        ] {
            assert_eq!(sequence(&none, &at(clock)), expected, "{clock}");
        }
        let newest = recorded("2026-01-01T00:00:10Z");
        for (clock, expected) in [
            ("2020-01-01T00:00:00+00:00", 10),
            ("2026-01-01T00:00:09+00:00", 10),
            ("2026-01-01T00:00:11+00:00", 11),
        ] {
            assert_eq!(sequence(&newest, &at(clock)), expected, "set back to {clock}");
        }
    }

    #[test]
    fn everything_has_the_uid_and_the_instant_that_it_is_given() {
        let now = at("2026-02-03T07:05:59+00:00");
        let event = Event {
            occasion: Occasion::Dose,
            at: "2026-02-04T08:00:31".parse().unwrap(),
            every_days: Some(2),
            until: NaiveDate::from_ymd_opt(2026, 3, 1),
            is_cancelled: false,
        };
        let file = |event: &Event| written(event, "dose-1", "a,b;c\\d\ne", &now).to_string();
        assert_eq!(
            file(&event).split("\r\n").collect::<Vec<_>>(),
            [
                "BEGIN:VEVENT",
                "DTSTAMP:20260203T070559Z",
                "DTSTART:20260204T080000",
                "DURATION:PT15M",
                "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260301T235959",
                "SUMMARY:a\\,b\\;c\\\\d\\ne",
                "TRANSP:TRANSPARENT",
                "UID:dose-1",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:a\\,b\\;c\\\\d\\ne",
                "DTSTAMP:20260203T070559Z",
                "TRIGGER:P0D",
                "UID:dose-1-alarm",
                "END:VALARM",
                "END:VEVENT",
                "",
            ]
        );
        let cancelled = file(&Event { is_cancelled: true, ..event });
        assert!(cancelled.contains("\r\nSTATUS:CANCELLED\r\n") && !cancelled.contains("VALARM"));
    }

    #[test]
    fn lines_are_folded_at_75_octets_and_never_inside_a_character() {
        let now = at("2026-02-03T07:05:59+00:00");
        let event = once(Occasion::Reorder, now.date(), &now);
        for name in ["x".repeat(67), "x".repeat(68), "é".repeat(100), "😀".repeat(50), "ab ".repeat(60)] {
            let file = written(&event, "reorder-1", &name, &now).to_string();
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
            let unfolded = file.replace("\r\n ", "");
            assert!(unfolded.contains(&format!("\r\nSUMMARY:{name}\r\n")), "{file}");
        }
        assert_eq!(rule(1, None), "FREQ=DAILY;INTERVAL=1");
    }
}
