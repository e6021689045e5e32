//! What the page draws: the doses around a moment, and for which kidneys.

use chrono::{Duration, NaiveDate};

use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::pharmacokinetics::{Dose, RenalGroup};
use crate::record::queries::clearance::{ClearanceOf, latest_clearance};
use crate::record::queries::drug_level::{WhatIf, doses, is_any_partly_given};
use crate::record::queries::facts::facts;
use crate::record::record::Record;

/// Doses are looked for so much earlier than the curve begins: by then nothing is left of them.
const EARLIER_DAYS: i64 = 14;

/// How many days are drawn before the present moment and after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Span {
    pub(super) before: i64,
    pub(super) after: i64,
}

impl Span {
    /// Those that can be chosen, the first one at first.
    pub(super) const ALL: [Self; 3] =
        [Self::FIRST, Self { before: 14, after: 14 }, Self { before: 60, after: 30 }];
    pub(super) const FIRST: Self = Self { before: 3, after: 4 };
}

/// What the person has chosen to see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Chosen {
    pub(super) span: Span,
    pub(super) what_if: WhatIf,
    /// None for what the record says.
    pub(super) group: Option<RenalGroup>,
}

/// For which kidneys the curve is drawn, and how they are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kidneys {
    Chosen(RenalGroup),
    /// The person has answered so.
    Dialysis,
    Measured(ClearanceOf, RenalGroup),
    Unknown,
}

impl Kidneys {
    fn of(record: &Record, today: NaiveDate, chosen: Option<RenalGroup>) -> Self {
        if let Some(group) = chosen {
            return Self::Chosen(group);
        }
        if facts(record, today).answer(Condition::Dialysis) == Some(true) {
            return Self::Dialysis;
        }
        match latest_clearance(record) {
            // A bound does not tell the group.
            Some(Ok(known)) if known.clearance.bound.is_none() => {
                Self::Measured(known, RenalGroup::of(known.clearance.value, false))
            }
            Some(_) | None => Self::Unknown,
        }
    }

    /// The group, if it is known.
    pub(super) fn group(self) -> Option<RenalGroup> {
        match self {
            Self::Chosen(group) | Self::Measured(_, group) => Some(group),
            Self::Dialysis => Some(RenalGroup::EndStage),
            Self::Unknown => None,
        }
    }
}

/// Everything that a drawing follows from.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct DrugLevel {
    /// The moment from which hours are counted.
    pub(super) now: Moment,
    pub(super) chosen: Chosen,
    pub(super) kidneys: Kidneys,
    pub(super) doses: Vec<Dose>,
    /// Whether a dose is drawn whole of which only a part went in.
    pub(super) is_any_partly_given: bool,
}

impl DrugLevel {
    pub(super) fn of(record: &Record, now: &Moment, chosen: Chosen) -> Self {
        let Span { before, after } = chosen.span;
        let (back, ahead) = (Duration::days(before + EARLIER_DAYS), Duration::days(after));
        Self {
            now: now.clone(),
            chosen,
            kidneys: Kidneys::of(record, now.date(), chosen.group),
            doses: doses(record, now, back, ahead, chosen.what_if),
            is_any_partly_given: is_any_partly_given(record, now, back),
        }
    }

    /// The same again if on this day nothing has changed but the time: somebody may be walking along the curve.
    pub(super) fn or_as_before(record: &Record, now: &Moment, chosen: Chosen, before: Option<&Self>) -> Self {
        let before = before.filter(|before| before.now.date() == now.date());
        let again = before.filter(|before| Self::of(record, &before.now, chosen) == **before);
        again.cloned().unwrap_or_else(|| Self::of(record, now, chosen))
    }

    /// The group that is drawn: as long as nothing is known, that of normal kidneys.
    pub(super) fn group(&self) -> RenalGroup {
        self.kidneys.group().unwrap_or(RenalGroup::Normal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::analyte::Analyte;
    use crate::domain::labs::panel::LabPanel;
    use crate::domain::labs::result::LabResult;
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::patient::conditions::Answered;
    use crate::domain::patient::patient::{Patient, Sex, Weight, WeightMeasurement};
    use crate::domain::quantities::number::{Decimal, parse};
    use crate::domain::treatment::dose::Dose as Given;
    use crate::domain::treatment::injection::{Details, Injection};
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::entry_id::EntryId;
    use crate::record::fact::Fact;

    const CHOSEN: Chosen = Chosen { span: Span::FIRST, what_if: WhatIf::AsPlanned, group: None };

    fn moment(text: &str) -> Moment {
        format!("{text}:00+00:00[Etc/UTC]").parse().unwrap()
    }

    /// A woman of 60 kg, and what is known of her.
    fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
        let patient = Patient::new(Sex::Female, day("1980-05-10"), day("2026-01-31")).unwrap();
        let weight =
            WeightMeasurement { on: day("2026-02-01"), kg: Weight::new(Decimal::whole(60)).unwrap() };
        let mut record = Record::default();
        let facts = [Fact::Patient(patient), Fact::WeightMeasurement(weight)].into_iter().chain(facts);
        for (count, fact) in (0_u64..).zip(facts) {
            let id = EntryId::new(1_764_000_000_000 + count * 1000, [0; 10]);
            record.add(Entry { id, recorded: None, what: EntryBody::Fact(fact) });
        }
        record
    }

    fn injection(at: &str) -> Fact {
        let (dose, spot) = (Given::new(Decimal::whole(100)).unwrap(), "LT1".parse().ok());
        Fact::Injection(Injection { at: moment(at), dose, site: spot, details: Details::default() })
    }

    fn creatinine(text: &str) -> Fact {
        let result = LabResult::new(Analyte::Creatinine, parse(text, 3).unwrap(), LabUnit::MgPerDl).unwrap();
        let (drawn, results) = (day("2026-11-01"), vec![result]);
        Fact::Labs(LabPanel { drawn, results, ..LabPanel::default() })
    }

    fn dialysis(answer: bool) -> Fact {
        Fact::Answered(Answered { condition: Condition::Dialysis, answer, on: day("2026-11-20") })
    }

    #[test]
    fn what_was_chosen_comes_before_dialysis_and_that_before_what_was_measured() {
        let today = day("2026-11-22");
        let group = |facts: Vec<Fact>, chosen| Kidneys::of(&record(facts), today, chosen).group();
        for (facts, chosen, expected) in [
            (vec![], None, None),
            (vec![], Some(RenalGroup::Severe), Some(RenalGroup::Severe)),
            (vec![creatinine("0.8")], None, Some(RenalGroup::Normal)),
            (vec![creatinine("0.8"), dialysis(true)], None, Some(RenalGroup::EndStage)),
            (vec![creatinine("0.8"), dialysis(false)], None, Some(RenalGroup::Normal)),
            (vec![dialysis(true)], Some(RenalGroup::Mild), Some(RenalGroup::Mild)),
        ] {
            assert_eq!(group(facts.clone(), chosen), expected, "{facts:?} {chosen:?}");
        }
    }

    #[test]
    fn doses_are_looked_for_two_weeks_before_the_curve_begins() {
        let now = moment("2026-11-22T10:00");
        for (at, found) in [("2026-11-05T10:00", 1), ("2026-11-04T10:00", 0)] {
            assert_eq!(DrugLevel::of(&record([injection(at)]), &now, CHOSEN).doses.len(), found, "{at}");
        }
    }

    #[test]
    fn a_later_minute_draws_nothing_anew_and_another_dose_choice_or_day_does() {
        let given = || vec![injection("2026-11-20T10:00")];
        let before = DrugLevel::of(&record(given()), &moment("2026-11-22T10:00"), CHOSEN);
        let now = |facts: Vec<Fact>, at, chosen| {
            DrugLevel::or_as_before(&record(facts), &moment(at), chosen, Some(&before)).now
        };
        let later = "2026-11-22T23:59";
        assert_eq!(now(given(), later, CHOSEN), before.now);
        assert_eq!(now([given(), vec![dialysis(false)]].concat(), later, CHOSEN), before.now);
        assert_eq!(
            now([given(), vec![injection("2026-11-22T20:00")]].concat(), later, CHOSEN),
            moment(later)
        );
        assert_eq!(now(given(), later, Chosen { span: Span::ALL[1], ..CHOSEN }), moment(later));
        assert_eq!(now(given(), "2026-11-23T00:00", CHOSEN), moment("2026-11-23T00:00"));
    }
}
