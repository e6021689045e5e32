//! What a person is asked about health, and what the record says of the lists. Knows no clock and no words.

use chrono::NaiveDate;

use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
use crate::domain::patient::conditions::{Answered, Condition};
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::domain::patient::patient::Sex;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::queries::acknowledgements::acknowledgements;
use crate::record::queries::answers::latest_answers;
use crate::record::queries::medications::latest_medications;
use crate::record::record::Record;

/// What is asked about injecting.
pub(super) const TECHNIQUE: &[Condition] = &[Condition::SelfInjection, Condition::JudgedCompetent];

/// What is asked about medicines.
pub(super) const MEDICINES: &[Condition] = &[Condition::OtherMedicines, Condition::VaccinationPlanned];

/// What is asked about a person: of a woman also what concerns pregnancy.
pub(super) const fn people(sex: Option<Sex>) -> &'static [Condition] {
    match sex {
        Some(Sex::Female) => &[
            Condition::Pregnant,
            Condition::PregnancyPlanned,
            Condition::BreastFeeding,
            Condition::LiverDisease,
            Condition::Dialysis,
        ],
        Some(Sex::Male) | None => &[Condition::LiverDisease, Condition::Dialysis],
    }
}

/// A name, and the entry that says last whether it is on its list.
pub(super) type ListedName = (EntryId, ConcomitantMedication);

/// The names that are on a list on a day, and those that no longer are.
pub(super) fn listed_names(
    record: &Record,
    kind: MedicationKind,
    today: NaiveDate,
) -> (Vec<ListedName>, Vec<ListedName>) {
    let latest = latest_medications(record, kind, today).into_iter();
    latest.map(|kept| (kept.id, kept.what.clone())).partition(|(_, listed)| listed.current)
}

/// What doctor or nurse know, and the entry that says so.
pub(super) type KnownRow = (EntryId, Acknowledgement);

/// Every acknowledgement of a condition that counts, oldest first; without a condition, every one of a medicine.
pub(super) fn known_rows(record: &Record, asked: Option<Condition>) -> Vec<KnownRow> {
    let is_meant = |of: &Matter| match of {
        Matter::Condition(condition) => asked == Some(*condition),
        Matter::Medicine(_) => asked.is_none(),
    };
    let known = acknowledgements(record).into_iter().filter(|kept| is_meant(&kept.what.of));
    known.map(|kept| (kept.id, kept.what.clone())).collect()
}

/// Every answer that was last given before today, given once more for today.
pub(super) fn answers_to_confirm(record: &Record, today: NaiveDate) -> Vec<Fact> {
    let older = latest_answers(record, today).into_iter().filter(|answered| answered.on < today);
    older.map(|answered| Fact::Answered(Answered { on: today, ..answered })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantities::name::Name;
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::entry::{Entry, EntryBody};

    fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
        let mut record = Record::default();
        for (number, fact) in (0..).zip(facts) {
            record.add(Entry {
                id: EntryId::new(number, [0; 10]),
                recorded: None,
                what: EntryBody::Fact(fact),
            });
        }
        record
    }

    #[test]
    fn pregnancy_is_asked_of_women_alone_and_the_organs_of_everyone() {
        for (sex, of_pregnancy) in [(Some(Sex::Female), true), (Some(Sex::Male), false), (None, false)] {
            assert_eq!(people(sex).contains(&Condition::Pregnant), of_pregnancy, "{sex:?}");
            assert!(people(sex).ends_with(&[Condition::LiverDisease, Condition::Dialysis]), "{sex:?}");
        }
    }

    #[test]
    fn the_last_answers_from_before_today_are_confirmed_for_today() {
        let answered = |condition, answer, on| Fact::Answered(Answered { condition, answer, on: day(on) });
        let record = record([
            answered(Condition::Asthma, true, "2026-11-01"),
            answered(Condition::Asthma, false, "2026-11-21"),
            answered(Condition::Dialysis, false, "2026-11-22"),
        ]);
        let confirmed = answers_to_confirm(&record, day("2026-11-22"));
        assert_eq!(confirmed, [answered(Condition::Asthma, false, "2026-11-22")]);
        assert_eq!(answers_to_confirm(&record, day("2026-10-31")), []);
    }

    #[test]
    fn what_doctor_or_nurse_know_is_shown_as_long_as_the_answer_stays() {
        let answered =
            |answer, on| Fact::Answered(Answered { condition: Condition::Asthma, answer, on: day(on) });
        let known = Acknowledgement { of: Matter::Condition(Condition::Asthma), on: day("2026-11-21") };
        let facts = [answered(true, "2026-11-20"), Fact::Acknowledgement(known.clone())];
        let shown = record(facts.clone());
        assert_eq!(known_rows(&shown, Some(Condition::Asthma)), [(EntryId::new(1, [0; 10]), known)]);
        assert_eq!(known_rows(&shown, Some(Condition::AllergyLatex)), []);
        assert_eq!(known_rows(&shown, None), []);
        let changed = record(facts.into_iter().chain([answered(false, "2026-11-22")]));
        assert_eq!(known_rows(&changed, Some(Condition::Asthma)), []);
    }

    #[test]
    fn a_name_is_on_its_list_from_its_day_until_it_is_taken_off() {
        let listed = |current, on| ConcomitantMedication {
            kind: MedicationKind::Medicine,
            name: Name::new("Enbrel").unwrap(),
            current,
            on: day(on),
        };
        let record = record(
            [listed(true, "2026-11-10"), listed(false, "2026-11-20")].map(Fact::ConcomitantMedication),
        );
        let on = |date| listed_names(&record, MedicationKind::Medicine, day(date));
        let (taken, ended) = (
            (EntryId::new(0, [0; 10]), listed(true, "2026-11-10")),
            (EntryId::new(1, [0; 10]), listed(false, "2026-11-20")),
        );
        assert_eq!(on("2026-11-09"), (vec![], vec![]));
        assert_eq!(on("2026-11-10"), (vec![taken.clone()], vec![]));
        assert_eq!(on("2026-11-19"), (vec![taken], vec![]));
        assert_eq!(on("2026-11-20"), (vec![], vec![ended]));
        let vaccinations = listed_names(&record, MedicationKind::Vaccination, day("2026-11-20"));
        assert_eq!(vaccinations, (vec![], vec![]));
    }
}
