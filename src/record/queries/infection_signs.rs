//! Signs of an infection that the person has recorded, as a symptom or as the reason for a dose that was skipped.

use chrono::NaiveDate;

use crate::domain::patient::symptom::is_warned_of;
use crate::domain::rules::screening::RuleOutcome;
use crate::domain::rules::{Finding, RuleId};
use crate::domain::treatment::pause::Cause;
use crate::record::record::Record;

/// The last day of signs that may still be there; none if there are none.
pub fn latest_infection_signs(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    let symptoms = record.symptoms().map(|kept| kept.what.0);
    let symptoms = symptoms.filter(|symptom| symptom.is_warned_of(today)).map(|symptom| symptom.on);
    let skips = record.skips().map(|kept| *kept.what);
    let skips = skips.filter(|skip| skip.cause == Cause::Infection && is_warned_of(skip.day, today));
    symptoms.chain(skips.map(|skip| skip.day)).max()
}

/// The same, unless a serious infection is found, of which more is said.
pub fn infection_signs_to_tell(
    record: &Record,
    today: NaiveDate,
    findings: &[RuleOutcome<Finding>],
) -> Option<NaiveDate> {
    let is_serious = findings.iter().any(|said| said.rule == RuleId::SeriousInfection);
    latest_infection_signs(record, today).filter(|_| !is_serious)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
    use crate::domain::treatment::pause::Skip;
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::entry_id::EntryId;
    use crate::record::fact::Fact;

    #[test]
    fn of_several_days_the_last_counts_in_whatever_order_they_were_recorded() {
        let latest = |days: &[&str]| {
            let mut record = Record::default();
            for (count, on) in (0..).zip(days) {
                let symptom =
                    Symptom { complaint: Complaint::Infection, on: day(on), grade: Grade::Mild, note: None };
                let what = EntryBody::Fact(Fact::Symptom { symptom, after: None });
                record.add(Entry {
                    id: EntryId::new(1_764_000_000_000 + count, [0; 10]),
                    recorded: None,
                    what,
                });
            }
            latest_infection_signs(&record, day("2026-03-08"))
        };
        assert_eq!(latest(&[]), None);
        assert_eq!(latest(&["2026-03-02", "2026-03-05"]), Some(day("2026-03-05")));
        assert_eq!(latest(&["2026-03-05", "2026-03-02"]), Some(day("2026-03-05")));
        assert_eq!(latest(&["2026-03-01"]), None, "more than a week ago");
    }

    #[test]
    fn a_dose_that_was_skipped_for_an_infection_tells_of_one_and_for_another_reason_of_none() {
        let latest = |cause, on: &str| {
            let mut record = Record::default();
            let what = EntryBody::Fact(Fact::Skip(Skip { day: day(on), cause }));
            record.add(Entry { id: EntryId::new(1_764_000_000_000, [0; 10]), recorded: None, what });
            latest_infection_signs(&record, day("2026-03-08"))
        };
        assert_eq!(latest(Cause::Infection, "2026-03-08"), Some(day("2026-03-08")));
        assert_eq!(latest(Cause::Infection, "2026-03-02"), Some(day("2026-03-02")));
        assert_eq!(latest(Cause::Infection, "2026-03-01"), None);
        assert_eq!(latest(Cause::Travel, "2026-03-08"), None);
    }
}
