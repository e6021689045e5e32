//! Keeps entries in two stores that hold the same: local storage, which answers at once, and a journal, which
//! has written to disk when it answers. What one has lost is taken from the other.

use std::future::{Future, ready};
use std::pin::Pin;

use crate::record::codec::{self, is_entry_key};
use crate::record::entry::{Entry, EntryBody};
use crate::record::fact::Fact;
use crate::record::storage::loaded::Loaded;
use crate::record::storage::reconcile::{Damaged, Reconciliation, reconcile};
use crate::record::storage::store::{Journal, Pair, Room, Store, StoreError};

/// How many entries are read, taken in or kept in one go, so that a page stays awake in between.
pub const AT_ONCE: usize = 1000;

/// Lets the page answer in the middle of long work.
pub type Breathe = fn() -> Pin<Box<dyn Future<Output = ()>>>;

/// The two stores.
pub struct Vault {
    local: Box<dyn Store>,
    /// Why `local` forgets everything when the page closes, if it does.
    blocked: Option<StoreError>,
    journal: Box<dyn Journal>,
    breathe: Breathe,
}

/// Which store has kept what it was given, and why one has not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Protection {
    /// Local storage.
    pub local: Result<(), StoreError>,
    /// The journal.
    pub journal: Result<(), StoreError>,
}

/// What came of reconciling both stores.
#[derive(Debug)]
pub struct RepairReport {
    /// What the journal held and local storage did not.
    pub found: Loaded,
    /// How many texts local storage held.
    pub in_local: usize,
    /// How many texts the journal held; none if it could not be read.
    pub in_journal: Option<usize>,
    /// How many entries were written back to local storage.
    pub to_local: usize,
    /// How many entries were written back to the journal.
    pub to_journal: usize,
    /// How many entries only the journal holds, because local storage is too full for them.
    pub only_in_journal: usize,
    /// How both stores did.
    pub protection: Protection,
}

impl Protection {
    /// Whether both stores have kept everything.
    pub fn is_whole(&self) -> bool {
        self.local.is_ok() && self.journal.is_ok()
    }
}

impl Vault {
    /// Over two stores that can both be used.
    pub fn new(local: Box<dyn Store>, journal: Box<dyn Journal>) -> Self {
        Self { local, blocked: None, journal, breathe: || Box::pin(ready(())) }
    }

    /// Over a stand-in for a local storage that cannot be used.
    pub fn without_local(stand_in: Box<dyn Store>, why: StoreError, journal: Box<dyn Journal>) -> Self {
        Self { blocked: Some(why), ..Self::new(stand_in, journal) }
    }

    /// The same, which lets the page answer while it goes through many entries.
    pub fn breathing(self, breathe: Breathe) -> Self {
        Self { breathe, ..self }
    }

    /// What local storage holds of the record.
    pub async fn local(&self) -> Result<Vec<Pair>, StoreError> {
        let mut all = Vec::new();
        self.go_through(is_entry_key, &mut |key, text| all.push((key.to_owned(), text))).await.map(|()| all)
    }

    /// How full local storage is, where that can be known.
    pub async fn room(&self) -> Option<Room> {
        let total = self.local.quota()?;
        let units = |text: &str| text.encode_utf16().count();
        let mut used = 0;
        self.go_through(|_| true, &mut |key, text| used += units(key) + units(&text)).await.ok()?;
        Some(Room { used, total })
    }

    /// Keeps entries: after `Ok` at least one store has them all, after `Err` neither has said that it has any.
    /// A journal that did not answer in time may still have them; they are there at the next start then.
    pub async fn append(&self, entries: &[Entry]) -> Result<Protection, StoreError> {
        let encode = |entry| codec::encode(entry).map_err(|_| StoreError::Unavailable("encoding".to_owned()));
        let pairs = entries.iter().map(encode).collect::<Result<Vec<Pair>, _>>()?;
        // Both begin before the journal is waited for: a page that closes at once has handed over to both.
        let journaled = self.journal.put(pairs.clone());
        let mut local = self.append_to_local(&pairs).await;
        let journal = journaled.await;
        if local == Err(StoreError::Full) && journal.is_ok() && self.move_oldest_out().await.is_ok() {
            local = self.append_to_local(&pairs).await;
        }
        if let (Err(error), Err(_)) = (&local, &journal) {
            return Err(error.clone());
        }
        Ok(Protection { local: local.and(self.usable()), journal })
    }

    /// What the journal holds, however long it takes to say so.
    pub async fn journal(&self) -> Result<Vec<Pair>, StoreError> {
        let mut all: Vec<Pair> = Vec::new();
        loop {
            let from = all.last().map(|(key, _)| next_after(key)).unwrap_or_default();
            let some = self.journal.from(&from, AT_ONCE).await?;
            if some.is_empty() {
                return Ok(all);
            }
            all.extend(some);
        }
    }

    /// Gives each store what it lacks of what the other has. One that cannot be used or read is given nothing.
    pub async fn reconcile(
        &self,
        local: Result<Vec<Pair>, StoreError>,
        journal: Result<Vec<Pair>, StoreError>,
    ) -> RepairReport {
        let (local, readable) = local.map_or_else(|why| (Vec::new(), Err(why)), |pairs| (pairs, Ok(())));
        let in_local = local.len();
        let used = local.iter().map(length).sum();
        let mut report = RepairReport {
            found: Loaded::default(),
            in_local,
            in_journal: journal.as_ref().ok().map(Vec::len),
            to_local: 0,
            to_journal: 0,
            only_in_journal: 0,
            protection: Protection { local: self.usable().and(readable), journal: Ok(()) },
        };
        match journal {
            Ok(journal) => self.repair(reconcile(local, journal), used, &mut report).await,
            Err(error) => report.protection.journal = Err(error),
        }
        report
    }

    /// Goes through what local storage holds under some keys, in their order.
    async fn go_through(
        &self,
        is_wanted: fn(&str) -> bool,
        take: &mut dyn FnMut(&str, String),
    ) -> Result<(), StoreError> {
        for (count, some) in self.local.keys()?.chunks(AT_ONCE).enumerate() {
            if count > 0 {
                (self.breathe)().await;
            }
            for key in some.iter().filter(|key| is_wanted(key)) {
                if let Some(text) = self.local.get(key)? {
                    take(key, text);
                }
            }
        }
        Ok(())
    }

    fn usable(&self) -> Result<(), StoreError> {
        self.blocked.clone().map_or(Ok(()), Err)
    }

    async fn repair(&self, reconciliation: Reconciliation, used: usize, report: &mut RepairReport) {
        let Reconciliation {
            entries,
            unreadable,
            mut for_local,
            mut for_journal,
            damaged_in_local,
            damaged_in_journal,
        } = reconciliation;
        report.found = Loaded { entries, unreadable };
        for Damaged { quarantined: aside, whole } in damaged_in_journal {
            let kept = self.journal.put(vec![(aside.key.clone(), aside.text.clone()), whole]).await;
            report.to_journal += usize::from(kept.is_ok());
            report.found.unreadable.push(aside);
        }
        for Damaged { quarantined: aside, whole } in damaged_in_local {
            let kept = self.journal.put(vec![(aside.key, aside.text)]).await;
            if kept.is_ok() && self.local.put(&whole.0, &whole.1).is_ok() {
                report.to_local += 1;
            }
        }
        while !for_journal.is_empty() {
            let rest = for_journal.split_off(for_journal.len().min(AT_ONCE));
            let some = std::mem::replace(&mut for_journal, rest);
            let count = some.len();
            match self.journal.put(some).await {
                Ok(()) => report.to_journal += count,
                Err(error) => {
                    report.protection.journal = Err(error);
                    break;
                }
            }
        }
        if report.protection.local.is_ok() {
            for_local.reverse();
            let written = self.write_back(&for_local, used).await;
            report.to_local += written;
            report.only_in_journal = for_local.len() - written;
        }
    }

    /// Writes pairs to local storage as long as entries leave a tenth of it free, and says how many those were.
    async fn write_back(&self, pairs: &[Pair], used: usize) -> usize {
        let total = self.local.quota().unwrap_or(usize::MAX);
        let mut free = (total - total / 10).saturating_sub(used);
        let mut written = 0;
        for pair in pairs {
            let needed = length(pair);
            if needed > free || self.append_to_local(std::slice::from_ref(pair)).await.is_err() {
                break;
            }
            free -= needed;
            written += 1;
            if written % AT_ONCE == 0 {
                (self.breathe)().await;
            }
        }
        written
    }

    /// After `Ok` each pair was read back from local storage, after `Err` none of them is there.
    async fn append_to_local(&self, pairs: &[Pair]) -> Result<(), StoreError> {
        let mut written = Vec::new();
        for (count, (key, text)) in pairs.iter().enumerate() {
            if count > 0 && count % AT_ONCE == 0 {
                (self.breathe)().await;
            }
            if let Err(error) = put_and_check(&*self.local, key, text, &mut written) {
                for key in written {
                    self.local.remove(key)?;
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// Makes room in local storage: its oldest injections leave it, as far as the journal has them.
    async fn move_oldest_out(&self) -> Result<usize, StoreError> {
        let mut from = self.local.keys()?.into_iter().find(|key| is_entry_key(key)).unwrap_or_default();
        let mut moved = 0;
        while moved == 0 {
            let journaled = self.journal.from(&from, AT_ONCE).await?;
            let Some((last, _)) = journaled.last() else { break };
            from = next_after(last);
            for (key, text) in journaled {
                if is_injection(&key, &text) && self.local.get(&key)?.as_ref() == Some(&text) {
                    self.local.remove(&key)?;
                    moved += 1;
                }
            }
        }
        Ok(moved)
    }
}

/// Of key and text; entries are nearly all ASCII.
fn length((key, text): &Pair) -> usize {
    key.len() + text.len()
}

fn put_and_check<'a>(
    store: &dyn Store,
    key: &'a str,
    text: &str,
    written: &mut Vec<&'a str>,
) -> Result<(), StoreError> {
    store.put(key, text)?;
    written.push(key);
    if store.get(key)?.as_deref() == Some(text) { Ok(()) } else { Err(StoreError::NotKept) }
}

fn is_injection(key: &str, text: &str) -> bool {
    codec::decode(key, text).is_ok_and(|entry| matches!(entry.what, EntryBody::Fact(Fact::Injection(_))))
}

/// The least key that is greater.
fn next_after(key: &str) -> String {
    format!("{key}\u{0}")
}
