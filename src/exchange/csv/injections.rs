//! A row an injection, and one a day on which a dose was left out, paused or missed: what the dosing history says. Which
//! lot a syringe was of is not recorded, so it is not here.

use chrono::NaiveDate;

use crate::domain::quantities::moment::Moment;
use crate::domain::sites::injection_site::{FIRST_CUSTOM, InjectionSite, Region, Side};
use crate::domain::treatment::dosing_history::{DoseDayStatus, DosingHistory};
use crate::domain::treatment::injection::{InjectedBy, Injection, Pain, PartlyGiven};
use crate::domain::treatment::pause::Cause;
use crate::exchange::csv::cell::Cell;
use crate::exchange::csv::write;
use crate::record::queries::dosing::dosing_history;
use crate::record::record::Record;

const COLUMNS: usize = 17;

/// The columns of the table of injections.
///
/// - `day`: the day whose dose it is
/// - `status`: `given`, `skipped`, `paused` or `missed`
/// - `reason`: why it was skipped or paused: `infection`, `surgery`, `prescriber`, `out-of-stock`, `travel`, `other`,
///   `forgotten`
/// - `date`, `time`: when it was given, on the wall clock of the person
/// - `utc_offset`, `time_zone`: of that clock, as `UTC+01:00` and `Europe/Berlin`
/// - `dose_mg`: as entered, of a partly given dose what was in the syringe
/// - `partly_given`: why only a part went in: `leaked`, `broken`, `stopped`, `other`
/// - `site`: in words; `side`: `left` or `right`; `region`: `thigh`, `abdomen`, `upper-arm` or `buttock`;
///   `site_number`: from 1, and from 51 where the person has added the site; all four are empty if nobody knows the site
/// - `injected_by`: `patient`, `helper` or `professional`
/// - `pain`: from 0 to 10
/// - `minutes_out_of_refrigerator`
/// - `note`: in the person's own words
pub const INJECTION_COLUMNS: [&str; COLUMNS] = [
    "day",
    "status",
    "reason",
    "date",
    "time",
    "utc_offset",
    "time_zone",
    "dose_mg",
    "partly_given",
    "site",
    "side",
    "region",
    "site_number",
    "injected_by",
    "pain",
    "minutes_out_of_refrigerator",
    "note",
];

type Row = [Cell; COLUMNS];

/// The table of [`INJECTION_COLUMNS`], the earliest day in front. Days without an injection are told up to today, and
/// today only if its dose is skipped or paused.
pub fn injections(record: &Record, today: NaiveDate) -> Result<String, csv::Error> {
    let given = record.given().rev().map(|current| (current.what.dose_day(), given(current.what)));
    let mut rows: Vec<(NaiveDate, Row)> = given.chain(not_given(record, today)).collect();
    rows.sort_by_key(|(day, _)| *day);
    write(INJECTION_COLUMNS, rows.into_iter().map(|(_, row)| row))
}

fn given(injection: &Injection) -> Row {
    let Injection { at, dose, site, details } = injection;
    [
        injection.dose_day().into(),
        "given".into(),
        Cell::empty(),
        at.date().into(),
        at.time().into(),
        Cell::text(&utc_offset(at)),
        Cell::text(at.zone()),
        dose.decimal().into(),
        details.partly.map(PartlyGiven::key).into(),
        site.map_or(Cell::empty(), |site| Cell::text(&site_in_words(site))),
        site.map(|site| side(site.side())).into(),
        site.map(|site| site.region().key()).into(),
        site.map(|site| u32::from(site.number())).into(),
        details.by.map(InjectedBy::key).into(),
        details.pain.map(Pain::number).map(u32::from).into(),
        details.warmed.into(),
        details.note.as_deref().map_or(Cell::empty(), Cell::text),
    ]
}

fn not_given(record: &Record, today: NaiveDate) -> Vec<(NaiveDate, Row)> {
    let history = dosing_history(record, NaiveDate::MIN);
    let row = |day: NaiveDate| {
        let (status, cause) = match history.status_on(day, today) {
            DoseDayStatus::Skipped(cause) => ("skipped", Some(cause)),
            DoseDayStatus::Paused(cause) if day <= today => ("paused", Some(cause)),
            DoseDayStatus::Missed => ("missed", None),
            _ => return None,
        };
        let mut row = [const { Cell::empty() }; COLUMNS];
        let told = [day.into(), status.into(), cause.map(Cause::key).into()];
        row.iter_mut().zip(told).for_each(|(cell, told)| *cell = told);
        Some((day, row))
    };
    let Some((first, last)) = days(&history, today) else { return Vec::new() };
    first.iter_days().take_while(|day| *day <= last).filter_map(row).collect()
}

/// The first and the last day of which the history may say more than what was given.
fn days(history: &DosingHistory, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let skips = || history.skips.iter().map(|skip| skip.day);
    let pauses = history.pauses.iter().map(|pause| pause.from);
    let first = skips().chain(pauses).chain([history.since]).min()?;
    Some((first, skips().chain([today]).max()?))
}

fn utc_offset(at: &Moment) -> String {
    format!("UTC{}", at.offset())
}

/// `left thigh 3`
fn site_in_words(site: InjectionSite) -> String {
    let region = match site.region() {
        Region::Thigh => "thigh",
        Region::Abdomen => "abdomen",
        Region::UpperArm => "upper arm",
        Region::Buttock => "buttock",
    };
    let half = format!("{} {region}", side(site.side()));
    if site.is_custom() {
        format!("{half}, own site {}", site.number() - FIRST_CUSTOM + 1)
    } else {
        format!("{half} {}", site.number())
    }
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_its_side_its_region_and_its_number() {
        for (site, words) in [
            ("LT3", "left thigh 3"),
            ("RU50", "right upper arm 50"),
            ("RA51", "right abdomen, own site 1"),
            ("LB99", "left buttock, own site 49"),
        ] {
            assert_eq!(site_in_words(site.parse().unwrap()), words);
        }
    }

    #[test]
    fn an_offset_begins_with_no_sign() {
        for (at, offset) in [
            ("2026-11-22T07:12:00+01:00[Europe/Berlin]", "UTC+01:00"),
            ("2026-11-22T07:12:00-03:30[America/St_Johns]", "UTC-03:30"),
            ("2026-11-22T07:12:00+00:00[Etc/UTC]", "UTC+00:00"),
        ] {
            assert_eq!(utc_offset(&at.parse().unwrap()), offset);
        }
    }
}
