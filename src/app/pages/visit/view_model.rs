//! The lines of the page, from the record: on the screen, on paper, and in a file they are the same.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};

use crate::app::i18n::{clinical_terms, dates, labs, later_strings, strings, visit};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::calendar::TestStatus;
use crate::domain::labs::result::CustomResult;
use crate::domain::labs::trend::trend;
use crate::domain::rules::Finding;
use crate::domain::rules::advice::is_covered;
use crate::domain::rules::screening::RuleOutcome;
use crate::domain::treatment::injection::Injection;
use crate::record::queries::acknowledgements::{acknowledged, acknowledgements, unacknowledged};
use crate::record::queries::alerts::{ScreenedDay, alerts_since};
use crate::record::queries::clearance::latest_clearance;
use crate::record::queries::dosing::{
    dosing_history, extra_doses, partly_given, treatment_start, unconfirmed_on,
};
use crate::record::queries::infection_signs::infection_signs_to_tell;
use crate::record::queries::lab_calendar::{counts_not_here, planned_counts, prescribed_tests};
use crate::record::queries::labs::{first_drawn, panels_between, series_of};
use crate::record::queries::order::{in_order, newest_first};
use crate::record::queries::renal_conflict::conflict;
use crate::record::queries::sites::{HalfUse, half_uses};
use crate::record::record::Record;

/// A heading, which no other part has, and its lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Part {
    pub(super) heading: String,
    pub(super) lines: Vec<String>,
    /// How the lines are meant.
    pub(super) note: Option<&'static str>,
}

/// Everything of a period, and what is open today.
pub(super) fn parts(
    record: &Record,
    days: (NaiveDate, NaiveDate),
    today: NaiveDate,
    alerts: Vec<String>,
) -> Vec<Part> {
    let text = visit();
    let part = |heading: &str, lines: Vec<String>, note| {
        let lines = if lines.is_empty() { vec![text.nothing.to_owned()] } else { lines };
        Part { heading: heading.to_owned(), lines, note }
    };
    let questions = record.questions().map(|kept| kept.what.text.clone()).collect();
    vec![
        Part { heading: text.title(days, today), lines: about(record), note: Some(text.not_a_device) },
        part(text.questions, questions, None),
        part(text.alerts, alerts, None),
        part(text.regimen, regimen(record, days), None),
        part(text.doses, doses(record, days, today), Some(later_strings().year.definition)),
        part(text.labs, blood(record, days, today), None),
        part(later_strings().symptoms.reactions, reactions(record, days, today), None),
        part(later_strings().symptoms.symptoms, symptoms(record, days), None),
        part(text.sites, sites(record, days), None),
    ]
}

/// The same lines as a plain text.
pub(super) fn as_text(parts: &[Part]) -> String {
    let part = |part: &Part| {
        let lines: String = part.lines.iter().map(|line| format!("- {line}\n")).collect();
        let note = part.note.map(|note| format!("{note}\n")).unwrap_or_default();
        format!("{}\n{lines}{note}", part.heading)
    };
    parts.iter().map(part).collect::<Vec<_>>().join("\n")
}

/// The first day that the record has something to say about.
pub(super) fn first_day(record: &Record, today: NaiveDate) -> NaiveDate {
    treatment_start(record).into_iter().chain(first_drawn(record)).chain([today]).min().unwrap_or(today)
}

fn about(record: &Record) -> Vec<String> {
    let Some(patient) = record.patient() else { return Vec::new() };
    let settings = &later_strings().settings;
    let weight = record.weight_measurements().max_by_key(|weighing| weighing.on);
    let weight = weight.map(|weighing| settings.weight_line(weighing));
    let who = settings.details_line(patient.sex(), patient.birth_date(), patient.therapy_start());
    [who].into_iter().chain(weight).collect()
}

/// What the rules have found today, each with the day since which it has been so, and what they could not judge. What
/// has no words for patients is named for the team: a page of the patient proposes no dose.
pub(super) fn alerts(record: &Record, today: NaiveDate) -> Vec<String> {
    let text = visit();
    let ScreenedDay { alerts: found, screening } = alerts_since(record, today);
    let findings: Vec<_> = found.iter().map(|(said, _)| said.clone()).collect();
    let known = acknowledgements(record);
    let found = found.into_iter().filter(|(said, _)| !is_covered(said, &findings));
    let found = found.flat_map(|(said, since)| {
        let line = |what: &Finding| text.since(&sentence(&said, what), since);
        let open = unacknowledged(&known, &said.what).map(|what| line(&what));
        let known = acknowledged(&known, &said.what).into_iter();
        let known = known.map(|(what, day)| text.known(&line(&what), day));
        open.into_iter().chain(known).collect::<Vec<_>>()
    });
    let signs = infection_signs_to_tell(record, today, &screening.findings);
    let signs = signs.map(|on| strings().today.infection_signs(on, today));
    let differs = conflict(record, today).map(|conflict| text.kidneys(&conflict));
    let own =
        prescribed_tests(record, today).into_iter().filter(|(_, standing)| *standing == TestStatus::Overdue);
    let own = own.map(|(kept, _)| text.overdue_test(kept.what));
    let mut all: Vec<String> = signs
        .into_iter()
        .chain(doses_to_ask_about(record, today))
        .chain(found)
        .chain(differs)
        .chain(own)
        .collect();
    if all.is_empty() {
        all.push(text.no_alert.to_owned());
    }
    let missing = screening.missing();
    let missing: Vec<String> =
        missing.iter().map(|(missing, _)| clinical_terms().missing(*missing)).collect();
    let missing = (!missing.is_empty()).then(|| text.not_judged(&missing.join("; ")));
    all.into_iter().chain(missing).collect()
}

/// What Today says of doses that were given twice, perhaps twice, or in part.
fn doses_to_ask_about(record: &Record, today: NaiveDate) -> impl Iterator<Item = String> {
    let text = &strings().today;
    let history = dosing_history(record, today - Duration::days(1));
    let extra = extra_doses(&history, today).map(|(day, count)| {
        let may_be_one = unconfirmed_on(record, day) > 1;
        if may_be_one { text.same_dose_twice(count, day, today) } else { text.extra_doses(count, day, today) }
    });
    let partly = partly_given(record, today).map(|(day, why)| text.partly(why, day, today));
    extra.into_iter().chain(partly)
}

/// What a rule has found, or a part of it.
fn sentence(said: &RuleOutcome<Finding>, what: &Finding) -> String {
    match what {
        Finding::Neutropenia { .. } => labs().low_neutrophils.to_owned(),
        what => strings()
            .findings_for_patients
            .finding(what, said.cites)
            .unwrap_or_else(|| visit().for_the_team(clinical_terms().rule(said.rule), said.cites)),
    }
}

fn regimen(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let regimens: Vec<_> = record.regimens().filter(|regimen| regimen.from <= last).collect();
    let mut regimens = newest_first(&regimens, |regimen| regimen.from);
    regimens.reverse();
    // The one in force at the beginning, and every change after it.
    let begin = regimens.iter().rposition(|regimen| regimen.from <= first).unwrap_or_default();
    let changes =
        regimens.into_iter().skip(begin).map(|regimen| later_strings().settings.regimen_line(regimen));
    let pauses = record.pauses().filter(|kept| reaches(kept.what.from, kept.what.until, (first, last)));
    let pauses = pauses.map(|kept| later_strings().pausing.line(kept.what));
    changes.chain(pauses).collect()
}

/// Whether what lasts from a day until another, or still, lies in a period in part.
fn reaches(from: NaiveDate, until: Option<NaiveDate>, (first, last): (NaiveDate, NaiveDate)) -> bool {
    from <= last && until.is_none_or(|until| until >= first)
}

fn doses(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let given = dosing_history(record, first).adherence(first..=last, today);
    let given = format!("{}: {}", later_strings().year.adherence, later_strings().year.adherence_line(given));
    let days = first..=last;
    let skips = record.skips().filter(|kept| days.contains(&kept.what.day));
    let skips = skips.map(|kept| (kept.what.day, visit().skip(kept.what)));
    let told = not_one_whole(record, (first, last)).into_iter().chain(skips);
    let told = in_order(told, |(one, _), (other, _)| one.cmp(other));
    [given].into_iter().chain(told.into_iter().map(|(_, line)| line)).collect()
}

/// The days with more than one injection, and the injections of which only a part went in.
fn not_one_whole(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<(NaiveDate, String)> {
    let text = visit();
    let mut by_day: BTreeMap<NaiveDate, Vec<Injection>> = BTreeMap::new();
    for kept in record.injections_between(first, last).iter().rev().filter(|kept| !kept.voided) {
        by_day.entry(kept.what.at.date()).or_default().push(kept.what.clone());
    }
    let lines = by_day.into_iter().flat_map(|(day, injections)| {
        let several = (injections.len() > 1).then(|| text.several(day, &injections));
        let partly = injections.iter().filter_map(|one| one.details.partly);
        let partly: Vec<String> = partly.map(|why| text.partly(why, day)).collect();
        several.into_iter().chain(partly).map(move |line| (day, line)).collect::<Vec<_>>()
    });
    lines.collect()
}

/// How each analyte has gone, the kidneys, and the next planned test.
fn blood(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let text = labs();
    let panels = panels_between(record, first, last);
    let gone = Analyte::ALL
        .into_iter()
        .filter_map(|analyte| trend(&series_of(&panels, analyte)))
        .map(|trend| text.caption(&trend));
    let clearance = latest_clearance(record).map(|known| match known {
        Ok(known) => visit().clearance(&known),
        Err(missing) => text.no_clearance(missing),
    });
    let own = panels.iter().flat_map(|panel| {
        let line = |own: &CustomResult| {
            format!("{}: {} ({})", own.name.text(), strings().terms.own_result(own), dates::day(panel.drawn))
        };
        panel.custom.iter().map(line).collect::<Vec<_>>()
    });
    let next = planned_counts(record, today)
        .into_iter()
        .find(|planned| matches!(planned.status, TestStatus::Later | TestStatus::Due | TestStatus::Overdue));
    let next = next.map(|planned| visit().next_test(&planned));
    let not_here = Some(counts_not_here(record, today)).filter(|count| *count > 0);
    let not_here = not_here.map(|count| visit().tests_not_here(count));
    gone.chain(own).chain(clearance).chain(not_here).chain(next).collect()
}

fn reactions(record: &Record, days: (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<String> {
    let text = &strings().reactions;
    let all = record.reactions().filter(|kept| reaches(kept.what.onset, kept.what.resolved, days));
    all.map(|kept| format!("{}. {}", text.line(kept.what), text.since(kept.what, today))).collect()
}

fn symptoms(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let text = &later_strings().symptoms;
    let all = record.symptoms().filter(|kept| (first..=last).contains(&kept.what.0.on));
    all.map(|kept| format!("{}: {}", dates::day(kept.what.0.on), text.symptom(kept.what.0))).collect()
}

/// How often each half region was used, and how much that hurt.
fn sites(record: &Record, (first, last): (NaiveDate, NaiveDate)) -> Vec<String> {
    let name = |half: &HalfUse| strings().terms.half_region_if_known(half.half);
    half_uses(record, first, last).iter().map(|half| visit().site(&name(half), half)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::monograph::DOSE_MG;
    use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
    use crate::domain::patient::conditions::{Answered, Condition};
    use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
    use crate::domain::patient::patient::{Patient, Sex};
    use crate::domain::patient::question::Question;
    use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
    use crate::domain::quantities::name::Name;
    use crate::domain::sites::reaction::{Reaction, Sign};
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::{Details, PartlyGiven};
    use crate::domain::treatment::pause::{Cause, Skip};
    use crate::domain::treatment::regimen::tests::{day, regimen as every};
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::entry_id::EntryId;
    use crate::record::fact::Fact;

    const PERIOD: (&str, &str) = ("2026-11-01", "2026-11-22");

    fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
        let mut record = Record::default();
        for (count, fact) in (0..).zip(facts) {
            let id = EntryId::new(1_764_000_000_000 + count, [0; 10]);
            record.add(Entry { id, recorded: None, what: EntryBody::Fact(fact) });
        }
        record
    }

    /// The lines under a heading, without alerts.
    fn lines(record: &Record, heading: &str) -> Vec<String> {
        let days = (day(PERIOD.0), day(PERIOD.1));
        let parts = parts(record, days, day(PERIOD.1), Vec::new());
        parts.into_iter().find(|part| part.heading == heading).unwrap().lines
    }

    fn headache(on: &str) -> Fact {
        let symptom = Symptom { complaint: Complaint::Headache, on: day(on), grade: Grade::Mild, note: None };
        Fact::Symptom { symptom, after: None }
    }

    fn reaction(onset: &str, resolved: Option<&str>) -> Fact {
        let (spot, signs) = ("LT1".parse().unwrap(), vec![Sign::Red]);
        let (onset, resolved) = (day(onset), resolved.map(day));
        Fact::Reaction(Reaction { site: spot, signs, size: None, onset, resolved })
    }

    #[test]
    fn where_nothing_is_recorded_every_part_says_so_under_a_heading_of_its_own() {
        let empty = Record::default();
        let parts = parts(&empty, (day(PERIOD.0), day(PERIOD.1)), day(PERIOD.1), Vec::new());
        let heading = "Anakinra, 1 Nov 2026 to 22 Nov 2026 (made on 22 Nov 2026)";
        assert_eq!((parts[0].heading.as_str(), parts[0].lines.len()), (heading, 0));
        for part in parts.iter().skip(1).filter(|part| part.heading != "Doses") {
            assert_eq!(part.lines, ["Nothing is recorded."], "{}", part.heading);
        }
        let mut headings: Vec<_> = parts.iter().map(|part| &part.heading).collect();
        headings.sort();
        headings.dedup();
        assert_eq!(headings.len(), parts.len());
        assert_eq!(first_day(&empty, day(PERIOD.1)), day(PERIOD.1));
    }

    #[test]
    fn two_of_a_day_are_two_lines_although_they_say_the_same() {
        let record = record([headache("2026-11-20"), headache("2026-11-20")]);
        assert_eq!(lines(&record, "Symptoms"), ["20 Nov 2026: Headache, mild"; 2]);
    }

    #[test]
    fn symptoms_of_the_first_and_the_last_day_belong_to_the_period() {
        let days = ["2026-10-31", "2026-11-01", "2026-11-22", "2026-11-23"];
        let shown = lines(&record(days.map(headache)), "Symptoms");
        assert_eq!(shown, ["1 Nov 2026: Headache, mild", "22 Nov 2026: Headache, mild"]);
    }

    #[test]
    fn a_reaction_belongs_to_the_period_if_it_was_there_on_one_of_its_days() {
        for (onset, resolved, lines_shown) in [
            ("2026-10-01", Some("2026-10-31"), 0),
            ("2026-10-01", Some("2026-11-01"), 1),
            ("2026-10-01", None, 1),
            ("2026-11-22", None, 1),
            ("2026-11-23", None, 0),
        ] {
            let shown = lines(&record([reaction(onset, resolved)]), "Skin reactions");
            let count = shown.iter().filter(|line| *line != "Nothing is recorded.").count();
            assert_eq!(count, lines_shown, "{onset} to {resolved:?}");
        }
    }

    #[test]
    fn the_regimen_in_force_at_the_beginning_and_every_change_after_it_are_shown() {
        let days = ["2026-09-01", "2026-11-01", "2026-11-22", "2026-11-23"];
        let regimens = record(days.map(|from| Fact::Regimen(every(from, 1))));
        assert_eq!(lines(&regimens, "Dose schedule and pauses").len(), 2);
        assert_eq!(first_day(&regimens, day(PERIOD.1)), day("2026-09-01"));
    }

    #[test]
    fn injections_whose_site_nobody_knows_are_a_line_of_their_own_behind_the_others() {
        let given = |at: &str, site: Option<&str>| {
            let at = format!("{at}:00+01:00[Europe/Berlin]").parse().unwrap();
            let (dose, site) = (Dose::new(DOSE_MG.value).unwrap(), site.map(|site| site.parse().unwrap()));
            Fact::Injection(Injection { at, dose, site, details: Details::default() })
        };
        let record = record([
            given("2026-11-20T08:00", None),
            given("2026-11-19T08:00", Some("LT1")),
            given("2026-11-18T08:00", None),
        ]);
        assert_eq!(lines(&record, "Body areas"), ["Left thigh: 1 injection", "Site not known: 2 injections"]);
    }

    #[test]
    fn doses_tell_each_day_with_several_each_part_and_each_one_left_out_in_their_order() {
        let given = |at: &str, partly| {
            let details = Details { partly, ..Details::default() };
            let at = format!("{at}:00+01:00[Europe/Berlin]").parse().unwrap();
            let dose = Dose::new(DOSE_MG.value).unwrap();
            Fact::Injection(Injection { at, dose, site: "LT1".parse().ok(), details })
        };
        let skip = |on, cause| Fact::Skip(Skip { day: day(on), cause });
        let record = record([
            Fact::Regimen(every("2026-11-01", 1)),
            skip("2026-11-21", Cause::Forgotten),
            given("2026-11-20T08:00", None),
            given("2026-11-20T09:30", Some(PartlyGiven::Broken)),
            given("2026-11-19T08:00", Some(PartlyGiven::Leaked)),
            given("2026-11-18T08:00", None),
            skip("2026-11-17", Cause::Infection),
            skip("2026-10-31", Cause::Travel),
        ]);
        assert_eq!(
            lines(&record, "Doses")[1..],
            [
                "17 Nov 2026: skipped (infection)",
                "19 Nov 2026: only part of the dose went in (it leaked)",
                "2 injections on 20 Nov 2026, at 08:00 and 09:30",
                "20 Nov 2026: only part of the dose went in (the syringe broke)",
                "21 Nov 2026: skipped (forgotten)",
            ]
        );
        assert!(lines(&record, "Doses")[0].ends_with(", and 1 extra injection"));
    }

    #[test]
    fn counts_of_before_the_record_are_named_and_neither_open_nor_next() {
        let patient = Patient::new(Sex::Female, day("1980-05-10"), day("2023-11-22")).unwrap();
        let record = record([Fact::Patient(patient)]);
        let not_here =
            "7 planned neutrophil tests were due before these records began and are not recorded here.";
        assert_eq!(lines(&record, "Blood tests"), [not_here]);
        let open = alerts(&record, day(PERIOD.1));
        assert!(open.iter().all(|line| !line.contains("overdue")), "{open:?}");
    }

    #[test]
    fn what_is_missing_is_said_beside_what_was_found() {
        let patient = Patient::new(Sex::Female, day("1980-05-10"), day("2026-11-01")).unwrap();
        let alerts = alerts(&record([Fact::Patient(patient)]), day(PERIOD.1));
        assert!(
            alerts.last().unwrap().starts_with("Not everything could be checked. Missing: "),
            "{alerts:?}"
        );
    }

    #[test]
    fn what_doctor_or_nurse_know_is_told_with_the_day_and_what_they_do_not_without() {
        let answered =
            |condition| Fact::Answered(Answered { condition, answer: true, on: day("2026-11-20") });
        let listed = |name: &str| {
            let (kind, name) = (MedicationKind::Medicine, Name::new(name).unwrap());
            Fact::ConcomitantMedication(ConcomitantMedication {
                kind,
                name,
                current: true,
                on: day("2026-11-20"),
            })
        };
        let known = |of| Fact::Acknowledgement(Acknowledgement { of, on: day("2026-11-21") });
        let record = record([
            answered(Condition::Asthma),
            answered(Condition::RecurrentInfection),
            listed("Warfarin"),
            listed("Ramipril"),
            known(Matter::Condition(Condition::Asthma)),
            known(Matter::Medicine(Name::new("Ramipril").unwrap())),
        ]);
        let noted = " (since 20 Nov 2026) On 21 Nov 2026 you noted that your doctor or nurse knows.";
        let lines = alerts(&record, day(PERIOD.1));
        for (about, is_known) in [
            ("asthma.", true),
            ("often get infections.", false),
            ("use Ramipril.", true),
            ("use Warfarin.", false),
        ] {
            let line: Vec<_> = lines.iter().filter(|line| line.contains(about)).collect();
            assert_eq!(line.len(), 1, "{about}: {lines:?}");
            let ends = if is_known { noted } else { " (since 20 Nov 2026)" };
            assert!(line[0].ends_with(ends), "{line:?}");
        }
    }

    #[test]
    fn the_text_has_every_line_below_its_heading_and_a_gap_between_parts() {
        let question = |text: &str| Fact::Question(Question { text: text.to_owned(), on: day(PERIOD.1) });
        let asked = lines(&record([question("One?"), question("Two?")]), "Questions");
        let parts = [
            Part { heading: "Questions".to_owned(), lines: asked, note: None },
            Part { heading: "Doses".to_owned(), lines: vec!["None".to_owned()], note: Some("Note.") },
        ];
        assert_eq!(as_text(&parts), "Questions\n- One?\n- Two?\n\nDoses\n- None\nNote.\n");
    }
}
