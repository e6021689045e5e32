//! What doctor or nurse know of, as the person has noted, and what that leaves of a finding.
//!
//! An acknowledgement counts as long as what it is about has not changed since: an answer that was changed to no and back,
//! or a medicine that was ended and listed again, is to be told anew. The same answer given once more changes nothing, so
//! that confirming all answers does not bring every alert back. The order is that in which entries were recorded, since all
//! this can happen on one day.

use chrono::NaiveDate;

use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::domain::patient::names::parts;
use crate::domain::quantities::name::Name;
use crate::domain::rules::Finding;
use crate::domain::rules::acknowledgement::{matters, without};
use crate::record::entry_id::EntryId;
use crate::record::record::{Current, Record};

/// An acknowledgement with its entry.
pub type Known<'a> = Current<&'a Acknowledgement>;

/// Every acknowledgement that counts, oldest first.
pub fn acknowledgements(record: &Record) -> Vec<Known<'_>> {
    let counts = |known: &Known| last_change(record, &known.what.of).is_some_and(|change| change < known.id);
    record.acknowledgements().filter(counts).collect()
}

/// What of a finding is still to be told; none if all of it is known.
pub fn unacknowledged(known: &[Known], finding: &Finding) -> Option<Finding> {
    without(finding, |matter| since(known, matter).is_some())
}

/// The parts of a finding that are known, each about one matter, and since when.
pub fn acknowledged(known: &[Known], finding: &Finding) -> Vec<(Finding, NaiveDate)> {
    let matters = matters(finding).into_iter();
    let part = |matter: Matter| {
        let day = since(known, &matter)?;
        Some((without(finding, |other| !other.is_like(&matter))?, day))
    };
    matters.filter_map(part).collect()
}

fn since(known: &[Known], matter: &Matter) -> Option<NaiveDate> {
    known.iter().find(|one| one.what.of.is_like(matter)).map(|one| one.what.on)
}

/// The entry that changed last whether a matter is so; none if nothing is said of it.
fn last_change(record: &Record, matter: &Matter) -> Option<EntryId> {
    let said: Vec<(EntryId, bool)> = match matter {
        Matter::Condition(condition) => {
            let about = record.answered_entries().filter(|kept| kept.what.condition == *condition);
            about.map(|kept| (kept.id, kept.what.answer)).collect()
        }
        Matter::Medicine(name) => {
            let about = record.medication_entries().filter(|kept| lists(kept.what, name));
            about.map(|kept| (kept.id, kept.what.current)).collect()
        }
    };
    let (_, is_so) = said.last()?;
    let (id, _) = said.iter().rev().take_while(|(_, was_so)| was_so == is_so).last()?;
    Some(*id)
}

/// Whether a line of the list names a medicine, alone or beside others.
fn lists(medication: &ConcomitantMedication, name: &Name) -> bool {
    let mut names = parts(medication.name.text());
    medication.kind == MedicationKind::Medicine && names.any(|part| part.eq_ignore_ascii_case(name.text()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::conditions::{Answered, Condition};
    use crate::domain::rules::screening::screen;
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::fact::Fact;
    use crate::record::queries::facts::facts;

    const TODAY: &str = "2026-11-29";

    fn id(count: u64) -> EntryId {
        EntryId::new(1_764_000_000_000 + count, [0; 10])
    }

    /// Entries with ids from 0 on.
    fn record(entries: &[EntryBody]) -> Record {
        let mut record = Record::default();
        for (count, what) in (0..).zip(entries) {
            record.add(Entry { id: id(count), recorded: None, what: what.clone() });
        }
        record
    }

    fn answer(condition: Condition, answer: bool) -> EntryBody {
        EntryBody::Fact(Fact::Answered(Answered { condition, answer, on: day(TODAY) }))
    }

    fn listed(name: &str, current: bool) -> EntryBody {
        let (kind, name) = (MedicationKind::Medicine, Name::new(name).unwrap());
        EntryBody::Fact(Fact::ConcomitantMedication(ConcomitantMedication {
            kind,
            name,
            current,
            on: day(TODAY),
        }))
    }

    fn knows(of: Matter) -> EntryBody {
        EntryBody::Fact(Fact::Acknowledgement(Acknowledgement { of, on: day(TODAY) }))
    }

    fn named(name: &str) -> Matter {
        Matter::Medicine(Name::new(name).unwrap())
    }

    fn void(of: u64) -> EntryBody {
        EntryBody::Voiding { of: id(of), reason: None }
    }

    /// What is found of a kind, and what of it is still to be told.
    fn told(entries: &[EntryBody], is_meant: fn(&Finding) -> bool) -> (Option<Finding>, Option<Finding>) {
        let record = record(entries);
        let found = screen(&facts(&record, day(TODAY))).findings.into_iter().map(|one| one.what);
        let found = found.into_iter().find(is_meant);
        let left = found.as_ref().and_then(|found| unacknowledged(&acknowledgements(&record), found));
        (found, left)
    }

    #[test]
    fn an_alert_is_quiet_from_its_acknowledgement_until_that_is_voided_or_the_answer_changes() {
        const ASTHMA: Condition = Condition::Asthma;
        let (yes, no, known) =
            (answer(ASTHMA, true), answer(ASTHMA, false), knows(Matter::Condition(ASTHMA)));
        let twice = [yes.clone(), known.clone(), known.clone()];
        for (entries, is_quiet, why) in [
            (vec![yes.clone()], false, "nothing is acknowledged"),
            (vec![yes.clone(), known.clone()], true, "acknowledged"),
            (vec![known.clone(), yes.clone()], false, "acknowledged before the answer"),
            (vec![yes.clone(), known.clone(), yes.clone()], true, "the same answer once more"),
            (vec![yes.clone(), known.clone(), no.clone(), yes.clone()], false, "no, and yes again"),
            (vec![yes.clone(), known.clone(), no, yes.clone(), known.clone()], true, "acknowledged again"),
            (
                vec![yes.clone(), known.clone(), void(0), yes.clone()],
                false,
                "an answer in place of a voided one",
            ),
            (vec![yes.clone(), known.clone(), void(1)], false, "voided"),
            (vec![yes.clone(), known.clone(), void(1), known], true, "voided, and acknowledged again"),
            (twice.to_vec(), true, "acknowledged on two devices"),
            ([&twice[..], &[void(1)]].concat(), true, "one of two is voided"),
            ([&twice[..], &[void(1), void(2)]].concat(), false, "both are voided"),
            (vec![yes, knows(Matter::Condition(Condition::AllergyLatex))], false, "another is acknowledged"),
        ] {
            let (found, left) = told(&entries, |what| *what == Finding::Is(ASTHMA));
            assert!(found.is_some(), "{why}");
            assert_eq!(left.is_none(), is_quiet, "{why}");
        }
    }

    #[test]
    fn whatever_is_stored_nothing_urgent_and_nothing_that_is_to_be_done_is_ever_quiet() {
        for condition in Condition::ALL.iter().copied() {
            let record = record(&[answer(condition, true), knows(Matter::Condition(condition))]);
            let known = acknowledgements(&record);
            assert_eq!(known.len(), 1);
            let can_be_quiet = !matters(&Finding::Is(condition)).is_empty();
            let left = unacknowledged(&known, &Finding::Is(condition));
            assert_eq!(left.is_none(), can_be_quiet, "{condition:?}");
        }
        let etanercept = Finding::TnfBlockers(vec!["Enbrel".to_owned()]);
        let record = record(&[listed("Enbrel", true), knows(named("Enbrel"))]);
        let known = acknowledgements(&record);
        assert_eq!((known.len(), unacknowledged(&known, &etanercept)), (1, Some(etanercept)));
    }

    #[test]
    fn a_medicine_is_told_until_it_is_acknowledged_and_again_when_it_is_listed_anew() {
        let known = [listed("Ramipril, methotrexate", true), knows(named("RAMIPRIL"))];
        let ended = [listed("Ramipril, methotrexate", false), listed("Ramipril", true)];
        for (more, left) in [
            (vec![], vec![]),
            (vec![listed("Warfarin", true)], vec!["Warfarin"]),
            (ended.to_vec(), vec!["Ramipril"]),
            ([&ended[..], &[knows(named("Ramipril"))]].concat(), vec![]),
            (vec![void(1)], vec!["Ramipril"]),
        ] {
            let entries = [&known[..], &more].concat();
            let (found, told) = told(&entries, |what| matches!(what, Finding::UnlistedMedicines(_)));
            assert!(found.is_some());
            let names = match told {
                Some(Finding::UnlistedMedicines(all)) => all.into_iter().map(|one| one.name).collect(),
                other => other.map_or(Vec::new(), |other| panic!("{other:?}")),
            };
            assert_eq!(names, left, "{more:?}");
        }
    }

    #[test]
    fn a_vaccination_of_the_same_name_tells_nothing_of_a_medicine() {
        let EntryBody::Fact(Fact::ConcomitantMedication(medicine)) = listed("Ramipril", true) else {
            panic!()
        };
        let name = &Name::new("ramipril").unwrap();
        assert!(lists(&medicine, name));
        assert!(!lists(&ConcomitantMedication { kind: MedicationKind::Vaccination, ..medicine }, name));
    }

    #[test]
    fn what_is_known_is_told_apart_with_the_day_of_its_first_acknowledgement() {
        let on = |of, on| EntryBody::Fact(Fact::Acknowledgement(Acknowledgement { of, on: day(on) }));
        let record = record(&[
            listed("Ramipril", true),
            listed("Warfarin", true),
            on(named("Ramipril"), "2026-11-27"),
            on(named("Ramipril"), "2026-11-28"),
        ]);
        let found = screen(&facts(&record, day(TODAY))).findings;
        let is_meant = |what: &Finding| matches!(what, Finding::UnlistedMedicines(_));
        let found = found.into_iter().map(|one| one.what).find(is_meant).unwrap();
        let known = acknowledgements(&record);
        let parts = acknowledged(&known, &found);
        let [(Finding::UnlistedMedicines(names), since)] = parts.as_slice() else { panic!("{parts:?}") };
        assert_eq!((names.len(), names[0].name.as_str(), *since), (1, "Ramipril", day("2026-11-27")));
        assert_eq!(acknowledged(&[], &found), []);
    }
}
