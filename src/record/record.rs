//! The fold of all entries into what pages and rules read. The same entries give the same record in any
//! order, and adding one costs the same however many there are.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

use crate::domain::injection::Injection;
use crate::domain::labs::LabPanel;
use crate::domain::patient::{Patient, Weighing};
use crate::domain::regimen::Regimen;
use crate::domain::rotation::LastUse;
use crate::domain::sites::{Spot, offered};
use crate::record::entry::{Entry, EntryId, Fact, What};

/// Everything that was recorded.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Record {
    entries: BTreeMap<EntryId, Entry>,
    corrections: BTreeMap<EntryId, BTreeSet<EntryId>>,
    injections: BTreeSet<(DateTime<Utc>, EntryId)>,
    uses: BTreeSet<(Spot, DateTime<Utc>, EntryId)>,
    others: BTreeSet<EntryId>,
}

/// What stands of something recorded, after all corrections.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept<T> {
    /// The entry that began it.
    pub id: EntryId,
    /// What it says now.
    pub what: T,
    /// Whether it was amended.
    pub amended: bool,
    /// Whether it was voided.
    pub voided: bool,
}

impl<T> Kept<T> {
    fn map<U>(self, to: impl FnOnce(T) -> Option<U>) -> Option<Kept<U>> {
        let Self { id, what, amended, voided } = self;
        to(what).map(|what| Kept { id, what, amended, voided })
    }
}

impl Record {
    /// Takes in an entry; one that is there already changes nothing.
    pub fn add(&mut self, entry: Entry) {
        if self.entries.contains_key(&entry.id) {
            return;
        }
        let origin = entry.what.corrects().unwrap_or(entry.id);
        self.forget_place(origin);
        if entry.id != origin {
            self.corrections.entry(origin).or_default().insert(entry.id);
        }
        self.entries.insert(entry.id, entry);
        self.find_place(origin);
    }

    /// Every entry, in the order in which they were recorded.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// Whether an entry is there.
    pub fn contains(&self, id: EntryId) -> bool {
        self.entries.contains_key(&id)
    }

    /// What stands of the entry with this id; none if it is itself a correction, or not there.
    pub fn kept(&self, id: EntryId) -> Option<Kept<&Fact>> {
        let What::Fact(original) = &self.entries.get(&id)?.what else {
            return None;
        };
        let mut kept = Kept { id, what: original, amended: false, voided: false };
        for correction in self.trail(id) {
            match &correction.what {
                What::Amendment { to, .. } if to.is_like(original) => {
                    kept.what = to;
                    kept.amended = true;
                }
                What::Voiding { .. } => kept.voided = true,
                What::Amendment { .. } | What::Fact(_) => {}
            }
        }
        Some(kept)
    }

    /// The corrections of an entry, oldest first.
    pub fn trail(&self, id: EntryId) -> impl Iterator<Item = &Entry> {
        self.corrections.get(&id).into_iter().flatten().filter_map(|correction| self.entries.get(correction))
    }

    /// The entry itself, as it was first recorded.
    pub fn original(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(&id)
    }

    /// Who is treated.
    pub fn patient(&self) -> Option<&Patient> {
        self.others(|fact| if let Fact::Patient(patient) = fact { Some(patient) } else { None })
            .last()
            .map(|kept| kept.what)
    }

    /// Every regimen that stands, oldest record first.
    pub fn regimens(&self) -> impl Iterator<Item = Kept<&Regimen>> {
        self.others(|fact| if let Fact::Regimen(regimen) = fact { Some(regimen) } else { None })
    }

    /// Every weight that stands, oldest record first.
    pub fn weighings(&self) -> impl Iterator<Item = Kept<&Weighing>> {
        self.others(|fact| if let Fact::Weighing(weighing) = fact { Some(weighing) } else { None })
    }

    /// Every lab panel, voided ones too, oldest record first.
    pub fn panels(&self) -> impl Iterator<Item = Kept<&LabPanel>> {
        self.others_with_voided(|fact| if let Fact::Labs(panel) = fact { Some(panel) } else { None })
    }

    /// Every injection, voided ones too, newest first.
    pub fn injections(&self) -> impl Iterator<Item = Kept<&Injection>> {
        self.injections.iter().rev().filter_map(|(_, id)| self.injection(*id))
    }

    /// The injections that stand, newest first.
    pub fn given(&self) -> impl Iterator<Item = Kept<&Injection>> {
        self.injections().filter(|kept| !kept.voided)
    }

    /// The first injection that stands.
    pub fn first_given(&self) -> Option<&Injection> {
        let mut oldest_first = self.injections.iter().filter_map(|(_, id)| self.injection(*id));
        oldest_first.find(|kept| !kept.voided).map(|kept| kept.what)
    }

    /// The injections of the days from `first` to `last` on the wall clock, voided ones too, newest first.
    pub fn injections_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = Kept<&Injection>> {
        // No wall clock is more than 14 hours away from UTC.
        let margin = Duration::days(1);
        let instant = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc();
        let lowest = EntryId::LOWEST;
        let from = (instant(first).checked_sub_signed(margin).unwrap_or(DateTime::<Utc>::MIN_UTC), lowest);
        let to = (instant(last).checked_add_signed(margin * 2).unwrap_or(DateTime::<Utc>::MAX_UTC), lowest);
        self.injections
            .range(from..to)
            .rev()
            .filter_map(|(_, id)| self.injection(*id))
            .filter(move |kept| (first..=last).contains(&kept.what.at.date()))
    }

    /// The years of the wall clock in which there are injections, newest first.
    pub fn years(&self) -> Vec<i32> {
        let year = |place: Option<&(DateTime<Utc>, EntryId)>| place.map(|(time, _)| time.year());
        let (Some(first), Some(last)) = (year(self.injections.first()), year(self.injections.last())) else {
            return Vec::new();
        };
        // The wall clock may have shown the year before or after that of UTC.
        let years = (first - 1..=last + 1).rev();
        years.filter(|year| self.injections_of_year(*year).next().is_some()).collect()
    }

    /// The injections of a year, voided ones too, newest first.
    pub fn injections_of_year(&self, year: i32) -> impl Iterator<Item = Kept<&Injection>> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX);
        let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MIN);
        self.injections_between(first, last)
    }

    /// The last day on which each spot was used.
    pub fn last_use(&self) -> LastUse {
        let from = |spot| (spot, DateTime::<Utc>::MIN_UTC, EntryId::LOWEST);
        let to = |spot| (spot, DateTime::<Utc>::MAX_UTC, EntryId::LOWEST);
        let last = |spot| self.uses.range(from(spot)..to(spot)).next_back();
        let day = |spot| self.injection(last(spot)?.2).map(|kept| kept.what.at.date());
        offered().filter_map(|spot| Some((spot, day(spot)?))).collect()
    }

    fn injection(&self, id: EntryId) -> Option<Kept<&Injection>> {
        self.kept(id)?.map(|fact| if let Fact::Injection(injection) = fact { Some(injection) } else { None })
    }

    fn others<'a, T>(
        &'a self,
        of_kind: impl Fn(&'a Fact) -> Option<T>,
    ) -> impl DoubleEndedIterator<Item = Kept<T>> {
        self.others_with_voided(of_kind).filter(|kept| !kept.voided)
    }

    fn others_with_voided<'a, T>(
        &'a self,
        of_kind: impl Fn(&'a Fact) -> Option<T>,
    ) -> impl DoubleEndedIterator<Item = Kept<T>> {
        self.others.iter().filter_map(move |id| self.kept(*id)?.map(&of_kind))
    }

    fn forget_place(&mut self, origin: EntryId) {
        if let Some((time, spot)) = self.place(origin) {
            self.injections.remove(&(time, origin));
            self.uses.remove(&(spot, time, origin));
        }
    }

    fn find_place(&mut self, origin: EntryId) {
        if let Some((time, spot)) = self.place(origin) {
            self.injections.insert((time, origin));
            if self.kept(origin).is_some_and(|kept| !kept.voided) {
                self.uses.insert((spot, time, origin));
            }
        } else if self.kept(origin).is_some() {
            self.others.insert(origin);
        }
    }

    fn place(&self, origin: EntryId) -> Option<(DateTime<Utc>, Spot)> {
        self.injection(origin).map(|kept| (kept.what.at.utc(), kept.what.spot))
    }
}
