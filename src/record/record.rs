//! The fold of all entries into what pages and rules read. The same entries give the same record in any
//! order, and adding one costs the same however many there are.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, Utc};

use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::rotation::LastUse;
use crate::domain::treatment::injection::Injection;
use crate::record::entry::{Entry, EntryBody};
use crate::record::entry_id::EntryId;
use crate::record::fact::{Fact, FactKind};

/// An injection by its time.
type Place = (DateTime<Utc>, EntryId);

/// Everything that was recorded. Every list is sorted; entries come in the order of their time, so that
/// nearly all are added at the end.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Record {
    entries: Vec<Entry>,
    /// An entry and a correction of it.
    corrections: Vec<(EntryId, EntryId)>,
    /// All injections, voided ones too.
    injections: Vec<Place>,
    /// The injections that stand, site by site, without those whose site nobody knows.
    uses: Vec<(InjectionSite, Vec<Place>)>,
    /// Everything that is no injection and no correction, kind by kind.
    others: Vec<(FactKind, Vec<EntryId>)>,
}

/// What stands of something recorded, after all corrections.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Current<T> {
    /// The entry that began it.
    pub id: EntryId,
    /// What it says now.
    pub what: T,
    /// Whether it was amended.
    pub amended: bool,
    /// Whether it was voided.
    pub voided: bool,
}

impl<T> Current<T> {
    /// The same of what is made of it.
    pub fn map_what<U>(self, to: impl FnOnce(T) -> U) -> Current<U> {
        let Self { id, what, amended, voided } = self;
        Current { id, what: to(what), amended, voided }
    }

    fn map<U>(self, to: impl FnOnce(T) -> Option<U>) -> Option<Current<U>> {
        let Self { id, what, amended, voided } = self;
        to(what).map(|what| Current { id, what, amended, voided })
    }
}

impl Record {
    /// Takes in an entry; one that is there already changes nothing.
    pub fn add(&mut self, entry: Entry) {
        let Err(at) = self.entries.binary_search_by_key(&entry.id, |known| known.id) else {
            return;
        };
        let (id, origin) = (entry.id, entry.what.amends().unwrap_or(entry.id));
        self.forget_place(origin);
        if id != origin {
            insert(&mut self.corrections, (origin, id));
        }
        self.entries.insert(at, entry);
        self.find_place(origin);
    }

    /// Takes in all entries of another record.
    pub fn merge(&mut self, other: Self) {
        if self.entries.is_empty() {
            *self = other;
        } else {
            other.entries.into_iter().for_each(|entry| self.add(entry));
        }
    }

    /// Every entry, in the order in which they were recorded.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry that was recorded last.
    pub fn newest(&self) -> Option<EntryId> {
        self.entries.last().map(|entry| entry.id)
    }

    /// When an entry was recorded, on the wall clock of then. Of one that does not tell its clock, it is that of the
    /// injection nearest in time.
    pub fn recorded_at(&self, id: EntryId) -> NaiveDateTime {
        let told = self.original(id).and_then(|entry| entry.recorded);
        let at = id.recorded_at();
        let offset = || self.nearest_injection(at).map_or(Utc.fix(), |injection| injection.at.offset());
        told.unwrap_or_else(|| at.with_timezone(&offset())).naive_local()
    }

    /// The day on which an entry was recorded.
    pub fn day_recorded(&self, id: EntryId) -> NaiveDate {
        self.recorded_at(id).date()
    }

    /// When the first entry was recorded.
    pub fn began(&self) -> Option<NaiveDateTime> {
        self.entries.first().map(|entry| self.recorded_at(entry.id))
    }

    fn nearest_injection(&self, at: DateTime<Utc>) -> Option<&Injection> {
        let after = self.injections.partition_point(|(time, _)| *time < at);
        let places = [after.checked_sub(1), Some(after)].into_iter().flatten();
        let near = places.filter_map(|place| self.injections.get(place));
        let nearest = near.min_by_key(|(time, _)| (*time - at).abs())?;
        self.injection(nearest.1).map(|current| current.what)
    }

    /// The entry itself, as it was first recorded.
    pub fn original(&self, id: EntryId) -> Option<&Entry> {
        let at = self.entries.binary_search_by_key(&id, |known| known.id).ok()?;
        self.entries.get(at)
    }

    /// The corrections of an entry, oldest first.
    pub fn trail(&self, id: EntryId) -> impl Iterator<Item = &Entry> {
        let from = self.corrections.partition_point(|(of, _)| *of < id);
        let own = self.corrections.iter().skip(from).take_while(move |(of, _)| *of == id);
        own.filter_map(|(_, correction)| self.original(*correction))
    }

    /// What stands of the entry with this id; none if it is itself a correction, or not there.
    pub fn current(&self, id: EntryId) -> Option<Current<&Fact>> {
        let EntryBody::Fact(original) = &self.original(id)?.what else {
            return None;
        };
        let mut current = Current { id, what: original, amended: false, voided: false };
        for correction in self.trail(id) {
            match &correction.what {
                EntryBody::Amendment { to, .. } if to.is_like(original) => {
                    current.what = to;
                    current.amended = true;
                }
                EntryBody::Voiding { .. } => current.voided = true,
                EntryBody::Amendment { .. } | EntryBody::Fact(_) => {}
            }
        }
        Some(current)
    }

    /// The injections that stand, newest first.
    pub fn given(&self) -> impl DoubleEndedIterator<Item = Current<&Injection>> {
        let newest_first = self.injections.iter().rev();
        newest_first.filter_map(|(_, id)| self.injection(*id)).filter(|current| !current.voided)
    }

    /// The injections of the days from `first` to `last` on the wall clock, voided ones too, newest first.
    pub fn injections_between(&self, first: NaiveDate, last: NaiveDate) -> Vec<Current<&Injection>> {
        // No wall clock is more than a day away from UTC.
        let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
        let from = midnight(first).checked_sub_signed(Duration::days(1)).unwrap_or(DateTime::<Utc>::MIN_UTC);
        let to = midnight(last).checked_add_signed(Duration::days(2)).unwrap_or(DateTime::<Utc>::MAX_UTC);
        let start = self.injections.partition_point(|(time, _)| *time < from);
        let end = self.injections.partition_point(|(time, _)| *time < to);
        let near = self.injections.get(start..end).unwrap_or_default().iter().rev();
        near.filter_map(|(_, id)| self.injection(*id))
            .filter(|current| (first..=last).contains(&current.what.at.date()))
            .collect()
    }

    /// The years of the wall clock in which there are injections, newest first.
    pub fn years(&self) -> Vec<i32> {
        let year = |place: Option<&Place>| place.map(|(time, _)| time.year());
        let (Some(first), Some(last)) = (year(self.injections.first()), year(self.injections.last())) else {
            return Vec::new();
        };
        let mut years = Vec::new();
        // The wall clock may have shown the year before or after that of UTC.
        for year in first - 1..=last + 1 {
            if !self.injections_of_year(year).is_empty() {
                years.insert(0, year);
            }
        }
        years
    }

    /// The injections of a year, voided ones too, newest first.
    pub fn injections_of_year(&self, year: i32) -> Vec<Current<&Injection>> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX);
        let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MIN);
        self.injections_between(first, last)
    }

    /// The last day on which each site was used.
    pub fn last_use(&self) -> LastUse {
        let mut last_use = LastUse::default();
        for (site, places) in &self.uses {
            if let Some(last) = places.last().and_then(|(_, id)| self.injection(*id)) {
                last_use.set(*site, last.what.at.date());
            }
        }
        last_use
    }

    /// What stands of an injection.
    pub fn injection(&self, id: EntryId) -> Option<Current<&Injection>> {
        self.current(id)?
            .map(|fact| if let Fact::Injection(injection) = fact { Some(injection) } else { None })
    }

    /// What stands of a kind other than injections, oldest record first, voided ones too.
    pub(super) fn others<'a, T: 'a>(
        &'a self,
        kind: FactKind,
        of_kind: fn(&'a Fact) -> Option<T>,
    ) -> impl DoubleEndedIterator<Item = Current<T>> {
        let at = self.others.binary_search_by_key(&kind, |(known, _)| *known).ok();
        let of_this = at.and_then(|at| self.others.get(at)).into_iter().flat_map(|(_, ids)| ids);
        of_this.filter_map(move |id| self.current(*id)?.map(of_kind))
    }

    fn forget_place(&mut self, origin: EntryId) {
        if let Some((place, site)) = self.place(origin) {
            remove(&mut self.injections, &place);
            if let Some((_, places)) = self.uses.iter_mut().find(|(used, _)| Some(*used) == site) {
                remove(places, &place);
            }
            self.uses.retain(|(_, places)| !places.is_empty());
        }
    }

    fn find_place(&mut self, origin: EntryId) {
        let Some(Current { what, voided, .. }) = self.current(origin) else { return };
        let kind = what.into();
        let Some((place, site)) = self.place(origin) else {
            return insert_under(&mut self.others, kind, origin);
        };
        insert(&mut self.injections, place);
        if let Some(site) = site.filter(|_| !voided) {
            insert_under(&mut self.uses, site, place);
        }
    }

    fn place(&self, origin: EntryId) -> Option<(Place, Option<InjectionSite>)> {
        self.injection(origin).map(|current| ((current.what.at.utc(), origin), current.what.site))
    }
}

fn insert<T: Ord>(sorted: &mut Vec<T>, item: T) {
    if let Err(at) = sorted.binary_search(&item) {
        sorted.insert(at, item);
    }
}

fn insert_under<K: Ord, T: Ord>(sorted: &mut Vec<(K, Vec<T>)>, key: K, item: T) {
    match sorted.binary_search_by(|(known, _)| known.cmp(&key)) {
        Ok(at) => {
            if let Some((_, items)) = sorted.get_mut(at) {
                insert(items, item);
            }
        }
        Err(at) => sorted.insert(at, (key, vec![item])),
    }
}

fn remove<T: Ord>(sorted: &mut Vec<T>, item: &T) {
    if let Ok(at) = sorted.binary_search(item) {
        sorted.remove(at);
    }
}
