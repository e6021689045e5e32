//! The lines of the page, from the record.

use chrono::NaiveDate;

use crate::app::i18n::{dates, labs, visit, strings};
use crate::domain::assessment::assess;
use crate::domain::lab_calendar::Standing;
use crate::domain::labs::{Analyte, OwnResult};
use crate::domain::rules::Finding;
use crate::domain::trend::trend;
use crate::record::alerts::alerts_since;
use crate::record::blood_tests::{conflict, latest_clearance, own_tests, panels, planned, series_between};
use crate::record::facts::{HalfUse, course, facts, half_uses};
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
        part(text.doses, doses(record, days, today), Some(strings().year.definition)),
        part(text.labs, blood(record, days, today), None),
        part(strings().reactions.reactions, reactions(record, days, today), None),
        part(strings().reactions.symptoms, symptoms(record, days), None),
        part(text.sites, sites(record, days), None),
    ]
}

fn about(record: &Record) -> Vec<String> {
    let Some(patient) = record.patient() else { return Vec::new() };
    let line = strings().settings.details_line;
    let weight = record.weighings().max_by_key(|weighing| weighing.on);
    let weight = weight.map(|weighing| (strings().settings.weight_line)(weighing));
    let who = line(patient.sex(), patient.birth_date(), patient.therapy_start());
    [who].into_iter().chain(weight).collect()
}

/// What the rules have found today, each with the day since which it has been so, and what they could not judge. What
/// has no words for patients is named for the team: a page of the patient proposes no dose.
fn alerts(record: &Record, today: NaiveDate) -> Vec<String> {
    let text = visit();
    let found = alerts_since(record, today).into_iter().map(|(said, since)| {
        let sentence = match &said.what {
            Finding::Neutropenia { .. } => labs().low_neutrophils.to_owned(),
            what => (strings().dose_check.for_patients)(what, said.cites)
                .unwrap_or_else(|| (text.for_the_team)((strings().terms.rule)(said.rule), said.cites)),
        };
        (text.since)(&sentence, since)
    });
    let differs = conflict(record, today).map(|conflict| (text.kidneys)(&conflict));
    let own = own_tests(record, today).into_iter().filter(|(_, standing)| *standing == Standing::Overdue);
    let own = own.map(|(kept, _)| (text.overdue_test)(kept.what));
    let mut all: Vec<String> = found.chain(differs).chain(own).collect();
    if all.is_empty() {
        all.push(text.no_alert.to_owned());
    }
    let missing = assess(&facts(record, today)).missing();
    let missing: Vec<String> = missing.iter().map(|(missing, _)| (strings().terms.missing)(*missing)).collect();
    let missing = (!missing.is_empty()).then(|| (text.not_judged)(&missing.join("; ")));
    all.into_iter().chain(missing).collect()
}

fn regimen(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let text = visit();
    let mut regimens: Vec<_> = record.regimens().filter(|regimen| regimen.from <= last).collect();
    regimens.sort_by_key(|regimen| regimen.from);
    // The one in force at the beginning, and every change after it.
    let begin = regimens.iter().rposition(|regimen| regimen.from <= first).unwrap_or_default();
    let changes = regimens.into_iter().skip(begin).map(|regimen| (strings().settings.regimen_line)(regimen));
    let pauses = record.pauses().filter(|kept| reaches(kept.what.from, kept.what.until, (first, last)));
    let pauses = pauses.map(|kept| (text.pause)(kept.what));
    changes.chain(pauses).collect()
}

/// Whether what lasts from a day until another, or still, lies in a period in part.
fn reaches(from: NaiveDate, until: Option<NaiveDate>, (first, last): (NaiveDate, NaiveDate)) -> bool {
    from <= last && until.is_none_or(|until| until >= first)
}

fn doses(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let given = course(record, first).adherence(first..=last, today);
    vec![format!("{}: {}", strings().year.adherence, (strings().year.adherence_line)(given))]
}

/// How each analyte has gone, the kidneys, and the next planned test.
fn blood(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let text = labs();
    let gone = Analyte::ALL
        .into_iter()
        .filter_map(|analyte| trend(&series_between(record, analyte, first, last)))
        .map(|trend| (text.caption)(&trend));
    let clearance = latest_clearance(record).map(|known| match known {
        Ok(known) => (visit().clearance)(&known),
        Err(missing) => (text.no_clearance)(missing),
    });
    let own = panels(record).into_iter().filter(|panel| (first..=last).contains(&panel.drawn));
    let own = own.flat_map(|panel| {
        let line = |own: &OwnResult| {
            format!("{}: {} ({})", own.name.text(), (strings().terms.own_result)(own), dates::day(panel.drawn))
        };
        panel.own.iter().map(line).collect::<Vec<_>>()
    });
    let next = planned(record, today)
        .into_iter()
        .find(|planned| matches!(planned.standing, Standing::Later | Standing::Due | Standing::Overdue));
    let next = next.map(|planned| (visit().next_test)(&planned));
    gone.chain(own).chain(clearance).chain(next).collect()
}

fn reactions(record: &Record, days: (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let text = &strings().reactions;
    let all = record.reactions().filter(|kept| reaches(kept.what.onset, kept.what.resolved, days));
    all.map(|kept| format!("{}. {}", (text.line)(kept.what), (text.since)(kept.what, today))).collect()
}

fn symptoms(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let text = &strings().reactions;
    let all = record.symptoms().filter(|kept| (first..=last).contains(&kept.what.0.on));
    all.map(|kept| format!("{}: {}", dates::day(kept.what.0.on), (text.symptom)(kept.what.0))).collect()
}

/// How often each half region was used, and how much that hurt.
fn sites(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let name = |half: &HalfUse| (strings().terms.half_region)(half.region, half.side);
    half_uses(record, first, last).iter().map(|half| (visit().site)(&name(half), half)).collect()
}
