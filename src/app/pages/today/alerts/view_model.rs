//! Which alerts there are on a day, and what each says. Findings that are meant for clinicians are none.

use chrono::NaiveDate;

use crate::app::i18n::strings;
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::calendar::TestStatus;
use crate::domain::monograph::Statement;
use crate::domain::patient::acknowledgement::Matter;
use crate::domain::rules::acknowledgement::matters;
use crate::domain::rules::advice::{Advice, Urgency, is_covered, is_infection};
use crate::domain::rules::screening::{RuleOutcome, Screening};
use crate::domain::rules::{Finding, RuleId};
use crate::record::entry_id::EntryId;
use crate::record::queries::acknowledgements::{Known, acknowledgements, unacknowledged};
use crate::record::queries::infection_signs::infection_signs_to_tell;
use crate::record::queries::lab_calendar::{counts_not_here, planned_counts, prescribed_tests};
use crate::record::queries::labs::latest_result;
use crate::record::record::Record;

/// Something that the patient has to know.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Alert {
    /// The patient has lately recorded signs of an infection.
    InfectionSigns { sentence: String },
    /// A rule has found something that the patient should do something about.
    Finding {
        rule: RuleId,
        advice: Advice,
        sentence: String,
        cites: &'static [Statement],
        /// What of it can be acknowledged.
        matters: Vec<Matter>,
    },
    /// A blood test is due: one that the prescriber has set, or the next one of the calendar.
    BloodTest { prescribed: Option<EntryId>, sentence: String, is_overdue: bool },
    /// Counts fell due before the record began, and none is in it.
    EarlierTests,
}

impl Alert {
    fn is_urgent(&self) -> bool {
        matches!(self, Self::Finding { advice, .. } if advice.urgency() > Urgency::Routine)
    }
}

/// The alerts of a day: signs of an infection, findings, the most urgent first, then the calendar, then the tests that the
/// prescriber has set.
pub(super) fn alerts(record: &Record, today: NaiveDate, screening: &Screening) -> Vec<Alert> {
    let text = &strings().today;
    let findings = &screening.findings;
    let signs = infection_signs_to_tell(record, today, findings);
    let is_told = |said: &&_| is_covered(said, findings) || signs.is_some() && is_infection(said);
    let found = findings.iter().filter(|said| !is_told(said));
    let known = acknowledgements(record);
    let found = found.filter_map(|said| finding(record, today, said, &known));
    let (urgent, others): (Vec<_>, Vec<_>) = found.partition(Alert::is_urgent);
    let planned = planned_counts(record, today).into_iter().find(|planned| is_due(planned.status));
    let planned = planned.map(|planned| blood_test(None, text.planned_count(&planned), planned.status));
    let prescribed = prescribed_tests(record, today).into_iter().filter(|(_, standing)| is_due(*standing));
    let prescribed =
        prescribed.map(|(kept, standing)| blood_test(Some(kept.id), text.own_test(kept.what), standing));
    let has_none = latest_result(record, Analyte::Neutrophils, today).is_none();
    let earlier = (has_none && counts_not_here(record, today) > 0).then_some(Alert::EarlierTests);
    let signs = signs.map(|on| Alert::InfectionSigns { sentence: text.infection_signs(on, today) });
    signs.into_iter().chain(urgent).chain(others).chain(earlier).chain(planned).chain(prescribed).collect()
}

/// What is still to be told of a finding; none if it is known, or not meant for patients.
fn finding(record: &Record, today: NaiveDate, said: &RuleOutcome<Finding>, known: &[Known]) -> Option<Alert> {
    let what = unacknowledged(known, &said.what)?;
    let advice = Advice::about(&what)?;
    let text = &strings().findings_for_patients;
    let sentence = match what {
        Finding::Neutropenia { .. } => {
            let (drawn, result) = latest_result(record, Analyte::Neutrophils, today)?;
            text.neutropenia(advice, &result, drawn)
        }
        _ => text.finding(&what, said.cites)?,
    };
    let matters = matters(&what);
    Some(Alert::Finding { rule: said.rule, advice, sentence, cites: said.cites, matters })
}

fn blood_test(prescribed: Option<EntryId>, sentence: String, standing: TestStatus) -> Alert {
    Alert::BloodTest { prescribed, sentence, is_overdue: standing == TestStatus::Overdue }
}

const fn is_due(standing: TestStatus) -> bool {
    matches!(standing, TestStatus::Due | TestStatus::Overdue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pages::today::view_model::tests::record;
    use crate::domain::labs::calendar::PrescribedTest;
    use crate::domain::labs::panel::LabPanel;
    use crate::domain::labs::result::LabResult;
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::patient::acknowledgement::Acknowledgement;
    use crate::domain::patient::conditions::{Answered, Condition};
    use crate::domain::patient::patient::{Patient, Sex};
    use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
    use crate::domain::quantities::number::Decimal;
    use crate::domain::rules::screening::screen;
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::fact::Fact;
    use crate::record::queries::facts::facts;

    fn on(record: &Record, today: &str) -> Vec<Alert> {
        alerts(record, day(today), &screen(&facts(record, day(today))))
    }

    fn neutrophils(drawn: &str, count: i64) -> Fact {
        let result = LabResult::new(Analyte::Neutrophils, Decimal::whole(count), LabUnit::PerMm3).unwrap();
        Fact::Labs(LabPanel { drawn: day(drawn), results: vec![result], ..LabPanel::default() })
    }

    #[test]
    fn a_planned_count_is_due_for_two_weeks_and_overdue_after_its_day() {
        let record = record([neutrophils("2026-03-01", 4000)]);
        let overdue = |today| match on(&record, today).as_slice() {
            [] => None,
            [Alert::BloodTest { prescribed: None, is_overdue, .. }] => Some(*is_overdue),
            other => panic!("{today}: {other:?}"),
        };
        for (today, expected) in [
            ("2026-03-18", None),
            ("2026-03-19", Some(false)),
            ("2026-04-02", Some(false)),
            ("2026-04-03", Some(true)),
        ] {
            assert_eq!(overdue(today), expected, "{today}");
        }
    }

    #[test]
    fn counts_that_fell_due_before_the_record_began_are_asked_for_and_not_overdue() {
        let two_years_ago =
            Fact::Patient(Patient::new(Sex::Female, day("1980-05-10"), day("2024-03-02")).unwrap());
        let unknown = record([two_years_ago.clone()]);
        assert_eq!(on(&unknown, "2026-03-04"), [Alert::EarlierTests]);
        assert_eq!(on(&unknown, "2027-03-04"), [Alert::EarlierTests], "it stays unknown");
        assert_eq!(on(&record([two_years_ago, neutrophils("2025-02-20", 4000)]), "2026-03-04"), []);
    }

    #[test]
    fn tests_with_the_same_words_stay_two_alerts() {
        let test = || Fact::PrescribedTest(PrescribedTest { on: day("2026-03-10"), note: None });
        let alerts = on(&record([neutrophils("2026-03-01", 4000), test(), test()]), "2026-03-10");
        let [one, other] = alerts.as_slice() else { panic!("{alerts:?}") };
        assert!(matches!(one, Alert::BloodTest { prescribed: Some(_), is_overdue: false, .. }));
        assert_ne!(one, other);
    }

    #[test]
    fn a_low_count_comes_from_the_latest_draw_and_findings_for_clinicians_are_left_out() {
        let low = on(&record([neutrophils("2026-03-01", 900)]), "2026-03-04");
        assert!(matches!(low.as_slice(), [Alert::Finding { advice: Advice::CallToday, .. }]), "{low:?}");
        let later = [neutrophils("2026-03-01", 900), neutrophils("2026-03-03", 4000)];
        assert_eq!(on(&record(later), "2026-03-04"), []);
    }

    #[test]
    fn signs_of_an_infection_are_an_alert_for_a_week_and_one_infection_is_one_alert() {
        let signs = |on: &str, complaint| {
            let symptom = Symptom { complaint, on: day(on), grade: Grade::Mild, note: None };
            Fact::Symptom { symptom, after: None }
        };
        let infection = signs("2026-03-02", Complaint::Infection);
        let counts = neutrophils("2026-03-01", 4000);
        let first = |facts: Vec<Fact>, today: &str| on(&record(facts), today).into_iter().next();
        let is_signs = |alert: Option<Alert>| matches!(alert, Some(Alert::InfectionSigns { .. }));
        assert!(is_signs(first(vec![counts.clone(), infection.clone()], "2026-03-02")));
        assert!(is_signs(first(vec![counts.clone(), infection.clone()], "2026-03-08")));
        assert_eq!(first(vec![counts.clone(), infection.clone()], "2026-03-09"), None);
        let headache = signs("2026-03-02", Complaint::Headache);
        assert_eq!(first(vec![counts.clone(), headache], "2026-03-02"), None);
        for condition in [Condition::ActiveInfection, Condition::SeriousInfection] {
            let answered = Fact::Answered(Answered { condition, answer: true, on: day("2026-03-02") });
            let alerts = on(&record([counts.clone(), infection.clone(), answered]), "2026-03-02");
            let [one] = alerts.as_slice() else { panic!("{alerts:?}") };
            let is_serious = condition == Condition::SeriousInfection;
            assert_eq!(matches!(one, Alert::Finding { advice: Advice::CallNow, .. }), is_serious, "{one:?}");
        }
    }

    #[test]
    fn what_is_acknowledged_is_quiet_and_what_is_urgent_offers_no_acknowledgement() {
        let answered =
            |condition| Fact::Answered(Answered { condition, answer: true, on: day("2026-03-03") });
        let known = |of| Fact::Acknowledgement(Acknowledgement { of, on: day("2026-03-03") });
        let (asthma, severe) = (Condition::Asthma, Condition::SeriousInfection);
        let matters = |facts: Vec<Fact>| {
            let facts = [neutrophils("2026-03-01", 4000)].into_iter().chain(facts);
            let matters = |alert| match alert {
                Alert::Finding { matters, .. } => matters,
                other => panic!("{other:?}"),
            };
            on(&record(facts), "2026-03-04").into_iter().map(matters).collect::<Vec<_>>()
        };
        let both = vec![answered(asthma), answered(severe)];
        assert_eq!(matters(both.clone()), [vec![], vec![Matter::Condition(asthma)]]);
        let knows = [asthma, severe].map(|one| known(Matter::Condition(one)));
        let urgent_alone: [Vec<Matter>; 1] = [vec![]];
        assert_eq!(matters([both, knows.to_vec()].concat()), urgent_alone);
    }

    #[test]
    fn an_answer_that_forbids_treatment_comes_first() {
        let condition = Condition::AllergyEcoli;
        let answered = Fact::Answered(Answered { condition, answer: true, on: day("2026-03-03") });
        let alerts = on(&record([neutrophils("2026-03-01", 900), answered]), "2026-03-04");
        assert!(matches!(
            alerts.as_slice(),
            [
                Alert::Finding { advice: Advice::CallBeforeInjecting, .. },
                Alert::Finding { advice: Advice::CallToday, .. }
            ]
        ));
    }
}
