//! Clock changes: a dose is due once a day and recorded on its day, whatever the clocks do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::quantities::moment::Moment;
use anakinra_companion::domain::treatment::dosing_history::{DoseDayStatus, DosingHistory};
use anakinra_companion::domain::treatment::schedule::{Due, due};
use chrono::{DateTime, Days, Duration, FixedOffset, NaiveDate, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use support::*;

/// Zones that change their clocks: by an hour, by half an hour, at midnight, at odd hours, in both hemispheres.
const ZONES: [&str; 24] = [
    "Europe/Berlin",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Athens",
    "Europe/Chisinau",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/St_Johns",
    "America/Halifax",
    "America/Havana",
    "America/Santiago",
    "America/Nuuk",
    "America/Miquelon",
    "Atlantic/Azores",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
];

fn offset_at(zone: Tz, utc: DateTime<Utc>) -> FixedOffset {
    zone.offset_from_utc_datetime(&utc.naive_utc()).fix()
}

/// The instants of a year at which the clocks of a zone change.
fn changes(zone: Tz, year: i32) -> Vec<DateTime<Utc>> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().and_time(NaiveTime::MIN).and_utc();
    let quarters = (0..366 * 96).map(|quarter| first + Duration::minutes(quarter * 15));
    quarters.filter(|at| offset_at(zone, *at) != offset_at(zone, *at - Duration::minutes(15))).collect()
}

/// The moment at which a clock shows a time, or the first one after a gap; the last one before it if the day
/// ends with the gap.
fn moment_at(name: &str, day: NaiveDate, time: NaiveTime) -> Moment {
    let zone: Tz = name.parse().unwrap();
    let resolve = |minutes| {
        let local = day.and_time(time) + Duration::minutes(minutes);
        Moment::resolve(local, name, |utc| offset_at(zone, utc)).ok().filter(|at| at.date() == day)
    };
    (0..240).chain((-240..0).rev()).find_map(resolve).unwrap()
}

#[test]
fn a_clock_change_makes_no_dose_due_twice_and_loses_none() {
    let mut count = 0;
    for name in ZONES {
        let zone: Tz = name.parse().unwrap();
        let changes = changes(zone, 2026);
        assert!(changes.len() >= 2, "{name}");
        for change in changes {
            let shown = (change + Duration::seconds(i64::from(offset_at(zone, change).local_minus_utc())))
                .date_naive();
            for half_hour in 0..48 {
                let usual = NaiveTime::from_num_seconds_from_midnight_opt(half_hour * 1800, 0).unwrap();
                let mut history = DosingHistory::default();
                history.regimens.push(regimen(&(shown - Days::new(3)).to_string(), 1));
                history.regimens[0].usual_time = usual;
                history.since = shown - Days::new(3);
                let mut before: Option<Moment> = None;
                for ahead in 0..7 {
                    let day = shown - Days::new(3) + Days::new(ahead);
                    let at = moment_at(name, day, usual);
                    count += 1;
                    let place = format!("{name}, {change}, {at}");
                    assert_eq!(at.date(), day, "{place}: on its day");
                    assert_eq!(due(&history, at.local()), Due::Due(usual), "{place}: due");
                    history.given.push(at.local());
                    assert_eq!(due(&history, at.local()), Due::Done, "{place}: done");
                    assert_eq!(history.status_on(day, day), DoseDayStatus::OnTime, "{place}");
                    if let Some(before) = before.replace(at.clone()) {
                        let hours = at.minutes_since(&before);
                        assert!((22 * 60..=26 * 60).contains(&hours), "{place}: {hours} min after the last");
                    }
                    let tomorrow = day.succ_opt().unwrap().and_time(NaiveTime::MIN);
                    assert!(
                        matches!(due(&history, tomorrow), Due::Due(_)),
                        "{place}: due again the day after"
                    );
                }
                let week =
                    history.adherence(shown - Days::new(3)..=shown + Days::new(3), shown + Days::new(9));
                assert_eq!((week.due, week.given), (7, 7), "{name}, {change}");
            }
        }
    }
    println!("{count} doses around the clock changes of {} zones", ZONES.len());
}

#[test]
fn a_journey_counts_each_injection_on_the_day_that_the_clock_showed() {
    // Home on the 1st, across the date line on the 2nd: the 3rd does not happen on the wall.
    let days = [
        "2026-03-01T08:00:00-10:00[Pacific/Honolulu]",
        "2026-03-02T08:00:00-10:00[Pacific/Honolulu]",
        "2026-03-04T08:00:00+13:00[Pacific/Tongatapu]",
    ];
    let moments = days.map(moment);
    let history = DosingHistory {
        since: day("2026-03-01"),
        regimens: vec![regimen("2026-03-01", 1)],
        given: moments.iter().map(Moment::local).collect(),
        ..DosingHistory::default()
    };
    let status = |date| history.status_on(day(date), day("2026-03-05"));
    assert_eq!(
        (status("2026-03-02"), status("2026-03-03"), status("2026-03-04")),
        (DoseDayStatus::OnTime, DoseDayStatus::Missed, DoseDayStatus::OnTime)
    );
    assert_eq!(moments[2].minutes_since(&moments[1]), 25 * 60, "though two days of the calendar lie between");
}
