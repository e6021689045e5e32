//! What the page says of a record on a day, as plain data. It knows neither signals nor elements.

use chrono::{Days, NaiveDate};

use crate::app::i18n::{dates, later_strings, strings};
use crate::domain::patient::symptom::Symptom;
use crate::domain::sites::reaction::{Progress, Reaction, Sign, by_week};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::queries::infection_signs::latest_infection_signs;
use crate::record::queries::order::newest_first;
use crate::record::queries::sites::half_uses;
use crate::record::record::{Current, Record};

/// How far back the table of sites looks, in days.
const SITE_DAYS: u64 = 90;

/// How treatment goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct SkinAndSymptoms {
    /// Those that are still there in front, then by their first day, the latest in front.
    pub(super) reactions: Vec<ReactionRow>,
    /// How many reactions began in each week of treatment; empty where there was none, and before treatment.
    pub(super) weeks: Vec<usize>,
    /// By their day, the latest in front.
    pub(super) symptoms: Vec<SymptomRow>,
    /// Whether an infection is recorded that may still be there.
    pub(super) has_recent_infection: bool,
    /// The half regions that were used lately.
    pub(super) sites: Vec<SiteRow>,
}

/// A reaction of the skin.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct ReactionRow {
    pub(super) id: EntryId,
    pub(super) reaction: Reaction,
    pub(super) line: String,
    pub(super) since: String,
    pub(super) warnings: Vec<&'static str>,
}

/// A symptom on a day.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct SymptomRow {
    pub(super) id: EntryId,
    pub(super) day: String,
    pub(super) line: String,
    /// After which injection it was noticed.
    pub(super) after: Option<String>,
}

/// What half a region has taken.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct SiteRow {
    pub(super) name: String,
    pub(super) injections: usize,
    pub(super) pain: String,
}

impl SkinAndSymptoms {
    pub(super) fn new(record: &Record, today: NaiveDate) -> Self {
        let start = record.patient().map_or(today, |patient| patient.therapy_start());
        let reactions: Vec<Reaction> = record.reactions().map(|kept| kept.what.clone()).collect();
        Self {
            weeks: if reactions.is_empty() { Vec::new() } else { by_week(&reactions, start, today) },
            reactions: reaction_rows(record, &reactions, start, today),
            symptoms: symptom_rows(record),
            has_recent_infection: latest_infection_signs(record, today).is_some(),
            sites: site_rows(record, today),
        }
    }
}

impl ReactionRow {
    pub(super) fn is_there(&self) -> bool {
        self.reaction.resolved.is_none()
    }
}

fn reaction_rows(record: &Record, all: &[Reaction], start: NaiveDate, today: NaiveDate) -> Vec<ReactionRow> {
    let text = &strings().reactions;
    let recorded_since = record.began().map_or(today, |began| began.date());
    let row = |Current { id, what: reaction, .. }: Current<&Reaction>| ReactionRow {
        id,
        line: text.line(reaction),
        since: text.since(reaction, today),
        warnings: warnings(reaction, reaction.progress(all, start, recorded_since, today)),
        reaction: reaction.clone(),
    };
    let (gone, there): (Vec<_>, Vec<_>) = record.reactions().partition(|kept| kept.what.resolved.is_some());
    let [there, gone] = [there, gone].map(|kept| newest_first(&kept, |kept| kept.what.onset));
    there.into_iter().chain(gone).map(row).collect()
}

fn warnings(reaction: &Reaction, progress: Progress) -> Vec<&'static str> {
    let lump = reaction.signs.contains(&Sign::Lump).then_some(strings().skin.red_flags);
    lump.into_iter().chain(later_strings().symptoms.progress(progress)).collect()
}

fn symptom_rows(record: &Record) -> Vec<SymptomRow> {
    let text = &later_strings().symptoms;
    let after = |id: EntryId| match record.current(id)?.what {
        Fact::Injection(injection) => Some(text.after_injection(injection)),
        _ => None,
    };
    let row =
        |Current { id, what: (symptom, injection), .. }: Current<(&Symptom, Option<EntryId>)>| SymptomRow {
            id,
            day: dates::weekday(symptom.on),
            line: text.symptom(symptom),
            after: injection.and_then(after),
        };
    let kept: Vec<_> = record.symptoms().collect();
    newest_first(&kept, |kept| kept.what.0.on).into_iter().map(row).collect()
}

fn site_rows(record: &Record, today: NaiveDate) -> Vec<SiteRow> {
    let first = today.checked_sub_days(Days::new(SITE_DAYS - 1)).unwrap_or(NaiveDate::MIN);
    let uses = half_uses(record, first, today).into_iter();
    uses.map(|half| SiteRow {
        name: strings().terms.half_region_if_known(half.half),
        injections: half.injections,
        pain: later_strings().symptoms.pain(&half.pains),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::patient::{Patient, Sex};
    use crate::domain::patient::symptom::{Complaint, Grade};
    use crate::domain::quantities::number::Decimal;
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::{Details, Injection};
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::entry::{Entry, EntryBody};

    fn id(count: u64) -> EntryId {
        EntryId::new(1_764_000_000_000 + count, [0; 10])
    }

    /// Each fact is recorded a moment after the one before it.
    fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
        let mut record = Record::default();
        for (count, fact) in (0..).zip(facts) {
            record.add(Entry { id: id(count), recorded: None, what: EntryBody::Fact(fact) });
        }
        record
    }

    fn reaction(onset: &str, resolved: Option<&str>, sign: Sign) -> Fact {
        Fact::Reaction(Reaction {
            site: "LT1".parse().unwrap(),
            signs: vec![sign],
            size: None,
            onset: day(onset),
            resolved: resolved.map(day),
        })
    }

    fn symptom(on: &str, complaint: Complaint, after: Option<EntryId>) -> Fact {
        Fact::Symptom { symptom: Symptom { complaint, on: day(on), grade: Grade::Mild, note: None }, after }
    }

    fn injection(at: &str) -> Fact {
        let (dose, spot) = (Dose::new(Decimal::whole(100)).unwrap(), "LT1".parse().ok());
        Fact::Injection(Injection { at: at.parse().unwrap(), dose, site: spot, details: Details::default() })
    }

    #[test]
    fn of_an_empty_record_there_is_nothing_to_show() {
        let empty = SkinAndSymptoms::new(&Record::default(), day("2026-11-22"));
        let nothing = SkinAndSymptoms {
            reactions: vec![],
            weeks: vec![],
            symptoms: vec![],
            has_recent_infection: false,
            sites: vec![],
        };
        assert_eq!(empty, nothing);
    }

    #[test]
    fn reactions_that_are_still_there_stand_in_front_and_of_a_day_the_one_recorded_last() {
        let record = record([
            reaction("2026-11-20", Some("2026-11-21"), Sign::Red),
            reaction("2026-11-10", None, Sign::Red),
            reaction("2026-11-15", None, Sign::Red),
            reaction("2026-11-15", None, Sign::Itchy),
        ]);
        let shown = SkinAndSymptoms::new(&record, day("2026-11-22")).reactions;
        assert_eq!(shown.iter().map(|row| row.id).collect::<Vec<_>>(), [id(3), id(2), id(1), id(0)]);
        let there = shown.iter().map(ReactionRow::is_there).collect::<Vec<_>>();
        assert_eq!(there, [true, true, true, false]);
    }

    #[test]
    fn a_lump_is_warned_of_at_once_and_any_reaction_after_four_weeks() {
        for (sign, today, warned) in [
            (Sign::Red, "2026-11-29", 0),
            (Sign::Red, "2026-11-30", 1),
            (Sign::Lump, "2026-11-29", 1),
            (Sign::Lump, "2026-11-30", 2),
        ] {
            let record = record([reaction("2026-11-01", None, sign)]);
            let shown = SkinAndSymptoms::new(&record, day(today));
            assert_eq!(shown.reactions[0].warnings.len(), warned, "{sign:?} on {today}");
        }
    }

    #[test]
    fn weeks_are_counted_from_the_start_of_treatment_and_only_with_a_reaction() {
        let patient = Fact::Patient(Patient::new(Sex::Female, day("1980-05-10"), day("2026-11-01")).unwrap());
        let weeks = |facts: Vec<Fact>, today| SkinAndSymptoms::new(&record(facts), day(today)).weeks;
        assert!(weeks(vec![patient.clone()], "2026-11-22").is_empty());
        let all = vec![patient, reaction("2026-11-08", None, Sign::Red)];
        assert_eq!(weeks(all.clone(), "2026-11-14"), [0, 1]);
        assert_eq!(weeks(all.clone(), "2026-11-15"), [0, 1, 0]);
        assert!(weeks(all, "2026-10-31").is_empty());
    }

    #[test]
    fn two_symptoms_of_a_day_are_two_rows_and_one_says_after_which_injection() {
        let record = record([
            injection("2026-11-20T07:30:00+01:00[Europe/Berlin]"),
            symptom("2026-11-20", Complaint::Headache, Some(id(0))),
            symptom("2026-11-20", Complaint::Headache, None),
            symptom("2026-11-21", Complaint::Nausea, Some(id(9))),
        ]);
        let shown = SkinAndSymptoms::new(&record, day("2026-11-22")).symptoms;
        assert_eq!(shown.iter().map(|row| row.id).collect::<Vec<_>>(), [id(3), id(2), id(1)]);
        assert!(shown[2].after.as_ref().unwrap().contains("20 Nov 2026, 07:30"));
        assert_eq!((&shown[0].after, &shown[1].after), (&None, &None));
    }

    #[test]
    fn an_infection_is_recent_for_a_week() {
        let record = record([symptom("2026-11-20", Complaint::Infection, None)]);
        let is_recent = |today| SkinAndSymptoms::new(&record, day(today)).has_recent_infection;
        assert!(is_recent("2026-11-26") && !is_recent("2026-11-27"));
    }

    #[test]
    fn sites_count_ninety_days_with_today() {
        let record = record([injection("2026-08-25T07:30:00+02:00[Europe/Berlin]")]);
        let injections = |today| -> usize {
            let sites = SkinAndSymptoms::new(&record, day(today)).sites;
            sites.iter().map(|row| row.injections).sum()
        };
        assert_eq!((injections("2026-08-24"), injections("2026-08-25")), (0, 1));
        assert_eq!((injections("2026-11-22"), injections("2026-11-23")), (1, 0));
    }
}
