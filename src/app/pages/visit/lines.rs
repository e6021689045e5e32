//! The lines of the page, from the record.

use chrono::NaiveDate;

use crate::app::wording::{dates, labs, visit, words};
use crate::domain::assessment::assess;
use crate::domain::injection::Pain;
use crate::domain::lab_calendar::{Standing, plan};
use crate::domain::labs::{Analyte, OwnResult};
use crate::domain::monograph::Severity;
use crate::domain::rules::Finding;
use crate::domain::sites::{Region, Side};
use crate::domain::trend::{Drawn, trend};
use crate::record::alerts::{Since, alerts_since};
use crate::record::blood_tests::{conflict, latest_clearance, own_tests, panels, series};
use crate::record::facts::{begun, calendar_start, course, days_measured, facts};
use crate::record::record::Record;

/// A heading and its lines.
pub(super) struct Part {
    pub(super) heading: String,
    pub(super) lines: Vec<String>,
    /// How the lines are meant.
    pub(super) note: Option<&'static str>,
}

/// Everything of a period, and what is open today.
pub(super) fn parts(record: &Record, days: (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<Part> {
    let text = visit();
    let part = |heading: &str, lines: Vec<String>, note| {
        let lines = if lines.is_empty() { vec![text.nothing.to_owned()] } else { lines };
        Part { heading: heading.to_owned(), lines, note }
    };
    let questions = record.questions().map(|kept| kept.what.text.clone()).collect();
    vec![
        Part { heading: (text.title)(days, today), lines: about(record), note: Some(text.not_a_device) },
        part(text.questions, questions, None),
        part(text.alerts, alerts(record, today), None),
        part(text.regimen, regimen(record, days), None),
        part(text.doses, doses(record, days, today), Some(words().year.definition)),
        part(text.labs, blood(record, days, today), None),
        part(words().reactions.reactions, reactions(record, days, today), None),
        part(words().reactions.symptoms, symptoms(record, days), None),
        part(text.sites, sites(record, days), None),
    ]
}

fn about(record: &Record) -> Vec<String> {
    let Some(patient) = record.patient() else { return Vec::new() };
    let line = words().settings.details_line;
    let weight = record.weighings().max_by_key(|weighing| weighing.on);
    let weight = weight.map(|weighing| (words().settings.weight_line)(weighing));
    let who = line(patient.sex(), patient.birth_date(), patient.therapy_start());
    [who].into_iter().chain(weight).collect()
}

/// What the rules have found today, each with the day since which it has been so, and what they could not judge. What
/// has no words for patients is named for the team: a page of the patient proposes no dose.
fn alerts(record: &Record, today: NaiveDate) -> Vec<String> {
    let text = visit();
    let is_open = |(said, _): &Since| match &said.what {
        Finding::CountDue { .. } | Finding::Neutropenia { .. } => true,
        _ => said.severity() <= Severity::Caution,
    };
    let found = alerts_since(record, today).into_iter().filter(is_open).map(|(said, since)| {
        let sentence = match &said.what {
            Finding::Neutropenia { .. } => labs().low_neutrophils.to_owned(),
            what => (words().dose_check.for_patients)(what, said.cites)
                .unwrap_or_else(|| (text.for_the_team)((words().terms.rule)(said.rule), said.cites)),
        };
        (text.since)(&sentence, since)
    });
    let differs = conflict(record, today).map(|(known, _)| (text.kidneys)(&known));
    let own = own_tests(record, today).into_iter().filter(|(_, standing)| *standing == Standing::Overdue);
    let own = own.map(|(kept, _)| (text.overdue_test)(kept.what));
    let mut all: Vec<String> = found.chain(differs).chain(own).collect();
    if all.is_empty() {
        all.push(text.no_alert.to_owned());
    }
    let missing = assess(&facts(record, today)).missing();
    let missing: Vec<String> = missing.iter().map(|(missing, _)| (words().terms.missing)(*missing)).collect();
    let missing = (!missing.is_empty()).then(|| (text.not_judged)(&missing.join("; ")));
    all.into_iter().chain(missing).collect()
}

fn regimen(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let text = visit();
    let mut regimens: Vec<_> = record.regimens().filter(|regimen| regimen.from <= last).collect();
    regimens.sort_by_key(|regimen| regimen.from);
    // The one in force at the beginning, and every change after it.
    let begin = regimens.iter().rposition(|regimen| regimen.from <= first).unwrap_or_default();
    let changes = regimens.into_iter().skip(begin).map(|regimen| (words().settings.regimen_line)(regimen));
    let is_within =
        |from: NaiveDate, until: Option<NaiveDate>| from <= last && until.is_none_or(|until| until >= first);
    let pauses = record.pauses().filter(|kept| is_within(kept.what.from, kept.what.until));
    let pauses = pauses.map(|kept| (text.pause)(kept.what));
    changes.chain(pauses).collect()
}

fn doses(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    // Before there was anything to count there is nothing to count.
    let first = begun(record).map_or(first, |begun| first.max(begun));
    let given = course(record, first).adherence(first..=last, today);
    vec![format!("{}: {}", words().year.adherence, (words().year.adherence_line)(given))]
}

/// How each analyte has gone, the kidneys, and the next planned test.
fn blood(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let text = labs();
    let within = |analyte: Analyte| -> Vec<Drawn> {
        let all = series(record, analyte).into_iter();
        all.filter(|(drawn, _)| (first..=last).contains(drawn)).collect()
    };
    let gone = Analyte::ALL
        .into_iter()
        .filter_map(|analyte| trend(&within(analyte)))
        .map(|trend| (text.caption)(&trend));
    let clearance = latest_clearance(record).map(|known| match known {
        Ok(known) => (visit().clearance)(&known),
        Err(missing) => (text.no_clearance)(missing),
    });
    let own = panels(record).into_iter().filter(|panel| (first..=last).contains(&panel.drawn));
    let own = own.flat_map(|panel| {
        let line = |own: &OwnResult| {
            format!("{}: {} ({})", own.name.text(), (words().terms.own_result)(own), dates::day(panel.drawn))
        };
        panel.own.iter().map(line).collect::<Vec<_>>()
    });
    let start = calendar_start(record, today).unwrap_or(today);
    let planned = plan(start, &days_measured(record, Analyte::Neutrophils), today);
    let next = planned
        .into_iter()
        .find(|planned| matches!(planned.standing, Standing::Later | Standing::Due | Standing::Overdue));
    let next = next.map(|planned| (visit().next_test)(&planned));
    gone.chain(own).chain(clearance).chain(next).collect()
}

fn reactions(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let text = &words().reactions;
    let is_within =
        |from: NaiveDate, until: Option<NaiveDate>| from <= last && until.is_none_or(|until| until >= first);
    let all = record.reactions().filter(|kept| is_within(kept.what.onset, kept.what.resolved));
    all.map(|kept| format!("{}. {}", (text.line)(kept.what), (text.since)(kept.what, today))).collect()
}

fn symptoms(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let text = &words().reactions;
    let all = record.symptoms().filter(|kept| (first..=last).contains(&kept.what.0.on));
    all.map(|kept| format!("{}: {}", dates::day(kept.what.0.on), (text.symptom)(kept.what.0))).collect()
}

/// How often each half region was used, and how much that hurt.
fn sites(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let given = record.injections_between(first, last);
    let halves = Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| (region, side)));
    let lines = halves.filter_map(|(region, side)| {
        let here = given.iter().filter(|kept| !kept.voided).map(|kept| kept.what);
        let here = || here.clone().filter(|one| (one.spot.region(), one.spot.side()) == (region, side));
        let pains: Vec<u8> = here().filter_map(|one| one.details.pain.map(Pain::number)).collect();
        let count = here().count();
        (count > 0).then(|| (visit().site)(&(words().terms.half_region)(region, side), count, &pains))
    });
    lines.collect()
}
