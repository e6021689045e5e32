//! Clock changes: a dose is due once a day and recorded on its day, whatever the clocks do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::labs::calendar::PrescribedTest;
use anakinra_companion::domain::quantities::moment::Moment;
use anakinra_companion::domain::sites::skin::{Skin, SkinState};
use anakinra_companion::domain::treatment::dosing_history::{DoseDayStatus, DosingHistory};
use anakinra_companion::domain::treatment::given_dose::GivenDose;
use anakinra_companion::domain::treatment::injection::{Details, Injection};
use anakinra_companion::domain::treatment::pause::{Cause, Pause, Skip};
use anakinra_companion::domain::treatment::regimen::Regimen;
use anakinra_companion::domain::treatment::schedule::{Due, due};
use anakinra_companion::exchange::backup::Backup;
use anakinra_companion::exchange::restore::RestorePlan;
use anakinra_companion::record::change::Change;
use anakinra_companion::record::commit::entries;
use anakinra_companion::record::entry::Entry;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::queries::backup_status::backup_status;
use anakinra_companion::record::queries::dosing::dosing_history;
use anakinra_companion::record::queries::lab_calendar::prescribed_tests;
use anakinra_companion::record::record::Record;
use chrono::{
    DateTime, Days, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
};
use chrono_tz::Tz;
use proptest::prelude::*;
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
                .naive_utc()
                .date();
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
                    assert_eq!(due(&history, at.local()), Due::Due(day.and_time(usual)), "{place}: due");
                    history.given.push((&at).into());
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
        given: moments.iter().map(GivenDose::from).collect(),
        ..DosingHistory::default()
    };
    let status = |date| history.status_on(day(date), day("2026-03-05"));
    assert_eq!(
        (status("2026-03-02"), status("2026-03-03"), status("2026-03-04")),
        (DoseDayStatus::OnTime, DoseDayStatus::Rest, DoseDayStatus::OnTime),
        "a day that never was is not missed"
    );
    assert_eq!(moments[2].minutes_since(&moments[1]), 25 * 60, "though two days of the calendar lie between");
}

/// Zones that are far from UTC on both sides, or off by part of an hour, beside those that change their clocks.
const FAR: [&str; 8] = [
    "Pacific/Kiritimati",
    "Pacific/Tongatapu",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "America/Sao_Paulo",
    "Pacific/Honolulu",
    "Pacific/Pago_Pago",
];

/// What a person records at a moment.
fn commit(record: &mut Record, change: Change, now: &Moment) {
    let entries = entries(record, change, now, || [7; 10]).unwrap();
    entries.into_iter().for_each(|entry| record.add(entry));
}

/// The same record as a schema wrote it that did not tell the clock.
fn untold(record: &Record) -> Record {
    let mut untold = Record::default();
    record.entries().iter().for_each(|entry| untold.add(Entry { recorded: None, ..entry.clone() }));
    untold
}

#[test]
fn a_record_begins_on_the_day_of_the_person_in_every_zone() {
    let today = day("2026-11-22");
    for name in ZONES.iter().chain(&FAR) {
        for time in ["00:30", "08:00", "23:30"] {
            let place = format!("{name} {time}");
            let now = moment_at(name, today, format!("{time}:00").parse().unwrap());
            let mut record = Record::default();
            let regimen = regimen("2026-08-31", 1);
            let set_up = Change::SetUp { patient: patient(), regimen, weight: None };
            commit(&mut record, set_up, &now);
            let test = PrescribedTest { on: day("2026-12-01"), note: None };
            commit(&mut record, Change::Add(Fact::PrescribedTest(test)), &now);
            let site = "LT1".parse().unwrap();
            let skin = Skin { site, state: SkinState::Red, since: today, until: None };
            commit(&mut record, Change::Add(Fact::Skin(skin)), &now);
            let mut injected = record.clone();
            let details = Details::default();
            let injection = Injection { at: now.clone(), dose: dose(100), site: Some(site), details };
            commit(&mut injected, Change::Add(Fact::Injection(injection)), &now);
            for record in [&record, &injected, &untold(&injected)] {
                assert_eq!(record.began(), Some(now.local()), "{place}");
                let is_after = time > "07:30";
                let yesterday = today.pred_opt().unwrap();
                let history = dosing_history(record, yesterday);
                assert!(!history.is_missing(yesterday), "{place}: nothing was missed");
                let adherence = history.adherence(day("2026-08-31")..=today, today);
                assert_eq!(adherence.due, adherence.given, "{place}");
                let tomorrow = today.succ_opt().unwrap();
                // A dose that fell due before the record began may have been given then.
                let is_missing = history.given.is_empty() && !is_after;
                assert_eq!(history.is_missing(today), is_missing, "{place}");
                let missed = history.status_on(today, tomorrow) == DoseDayStatus::Missed;
                assert_eq!(missed, is_missing, "{place}");
                let due = |days| backup_status(record, today + Days::new(days)).is_due;
                assert_eq!((due(6), due(7)), (false, true), "{place}: a week after the first day");
                let drawn_on_the_day = prescribed_tests(record, day("2026-12-01"));
                assert_eq!(drawn_on_the_day.len(), 1, "{place}");
                for entry in record.entries() {
                    assert_eq!(record.day_recorded(entry.id), today, "{place}");
                }
            }
            let backup = Backup { entries: injected.entries().to_vec(), unreadable: 0 };
            let plan = RestorePlan::of(backup, &Record::default());
            assert_eq!(plan.recorded, Some((today, today)), "{place}: before a backup is restored");
        }
    }
}

/// A history of daily doses as somebody kept it: for each day nothing, or minutes after its usual time.
fn kept(usual: NaiveTime, window_hours: u8, days: &[Option<i64>]) -> DosingHistory {
    let first = day("2026-03-01");
    let regimens = vec![Regimen { usual_time: usual, window_hours, ..regimen("2026-03-01", 1) }];
    let mut history = DosingHistory { since: first, regimens, ..DosingHistory::default() };
    for (day, late) in first.iter_days().zip(days) {
        let at = late.map(|late| day.and_time(usual) + Duration::minutes(late));
        at.into_iter().for_each(|at| history.add(GivenDose { day, at, offset: 0 }));
    }
    history
}

proptest! {
    /// Beside the definition, day by day: given at all, given in time, otherwise missed once the day is over.
    #[test]
    fn each_day_is_what_was_made_of_it(
        minute in 0_u32..1440,
        window in 0_u8..7,
        days in proptest::collection::vec(proptest::option::of(-60_i64..720), 1..20),
        now_minute in 0_u32..1440,
    ) {
        let usual = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
        let history = kept(usual, window, &days);
        let first = day("2026-03-01");
        let today = first + Days::new(u64::try_from(days.len()).unwrap());
        for (date, late) in first.iter_days().zip(&days) {
            let status = match late {
                Some(late) if *late <= i64::from(window) * 60 => DoseDayStatus::OnTime,
                Some(_) => DoseDayStatus::Late,
                None => DoseDayStatus::Missed,
            };
            prop_assert_eq!(history.status_on(date, today), status, "{}", date);
        }
        let given = u32::try_from(days.iter().flatten().count()).unwrap();
        let adherence = history.adherence(first..=today, today);
        prop_assert_eq!((adherence.due, adherence.given), (u32::try_from(days.len()).unwrap(), given));

        // Today nothing is given: yesterday's dose is open as long as its time is nearer than half a day.
        let now = today.and_time(NaiveTime::from_num_seconds_from_midnight_opt(now_minute * 60, 0).unwrap());
        let yesterday = today.pred_opt().unwrap();
        let (before, at) = (yesterday.and_time(usual), today.and_time(usual));
        let is_open = days.last() == Some(&None) && now < before + Duration::hours(12);
        let of = if is_open { before } else { at };
        let is_overdue = now > of + Duration::hours(window.into());
        prop_assert_eq!(due(&history, now), if is_overdue { Due::Overdue(of) } else { Due::Due(of) });
        prop_assert_eq!(history.dose_day(now), of.date());

        // Whatever is recorded now leaves the dose of the other day as it was.
        let mut after = history.clone();
        after.add(GivenDose { day: of.date(), at: now, offset: 0 });
        let left = if is_open { Due::Due(at) } else { Due::Done };
        let is_late = now > at + Duration::hours(window.into());
        prop_assert_eq!(due(&after, now), if is_open && is_late { Due::Overdue(at) } else { left });
        prop_assert_eq!(after.is_given(yesterday), is_open || days.last() != Some(&None));
    }
}

#[test]
fn a_dose_shortly_before_an_early_time_is_that_of_the_next_day() {
    let early = NaiveTime::from_hms_opt(0, 30, 0).unwrap();
    let history = kept(early, 2, &[Some(0), Some(0)]);
    let at = |text: &str| history.dose_day(text.parse().unwrap());
    assert_eq!(at("2026-03-02T22:29:00"), day("2026-03-02"), "a second dose of its day");
    assert_eq!(at("2026-03-02T22:30:00"), day("2026-03-03"));
    let missed = kept(early, 2, &[Some(0), None]);
    assert_eq!(missed.dose_day("2026-03-02T23:50:00".parse().unwrap()), day("2026-03-02"), "still open");
    assert_eq!(
        missed.dose_days("2026-03-02T23:50:00".parse().unwrap()),
        [day("2026-03-02"), day("2026-03-03")],
        "and the person can say otherwise"
    );
}

#[test]
fn the_next_dose_can_begin_with_a_pause_or_a_skip_though_the_last_is_open() {
    let evening = NaiveTime::from_hms_opt(23, 0, 0).unwrap();
    let open = kept(evening, 2, &[None]);
    let night: NaiveDateTime = "2026-03-02T00:10:00".parse().unwrap();
    assert_eq!(due(&open, night), Due::Due("2026-03-01T23:00:00".parse().unwrap()));
    let pause = Pause { from: day("2026-03-02"), until: None, cause: Cause::Infection };
    let paused = DosingHistory { pauses: vec![pause], ..open.clone() };
    assert_eq!(due(&paused, night), Due::Paused(pause));
    let skipped = DosingHistory { skips: vec![Skip { day: day("2026-03-01"), cause: Cause::Other }], ..open };
    assert_eq!(due(&skipped, night), Due::Due("2026-03-02T23:00:00".parse().unwrap()));
}
