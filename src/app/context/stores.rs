//! Where the record is kept, and which other tabs hear of it: in this browser, or, in the demo, nowhere.

use crate::app::browser::breath::breathe;
use crate::app::browser::tabs::{Tabs, Told};
use crate::record::storage::indexed_db::IndexedDb;
use crate::record::storage::local_storage::LocalStorage;
use crate::record::storage::memory::Memory;
use crate::record::storage::store::StoreError;
use crate::record::storage::vault::{Protection, Vault};

/// Open as long as the page is.
pub struct Stores {
    /// Keeps the entries.
    pub vault: Vault,
    /// What other tabs and starts share; nothing in the demo.
    shared: Option<Shared>,
}

/// What other tabs and starts share.
struct Shared {
    journal: IndexedDb,
    tabs: Tabs,
}

impl Stores {
    /// Those of this browser, and why local storage cannot be used, if it cannot.
    pub fn open() -> (Self, Result<(), StoreError>) {
        let journal = IndexedDb::default();
        let (vault, local) = match LocalStorage::open() {
            Ok(store) => (Vault::new(Box::new(store), Box::new(journal.clone())), Ok(())),
            Err(why) => {
                let memory = Box::new(Memory::default());
                (Vault::without_local(memory, why.clone(), Box::new(journal.clone())), Err(why))
            }
        };
        let vault = vault.breathing(|| Box::pin(breathe()));
        (Self { vault, shared: Some(Shared { journal, tabs: Tabs::open() }) }, local)
    }

    /// Two that forget everything when the page closes.
    pub fn demo() -> Self {
        let memory = || Box::new(Memory::default());
        Self { vault: Vault::new(memory(), memory()), shared: None }
    }

    /// Whether they forget everything when the page closes.
    pub fn is_demo(&self) -> bool {
        self.shared.is_none()
    }

    /// Tells the other tabs.
    pub fn tell(&self, told: &Told) {
        if let Some(Shared { tabs, .. }) = &self.shared {
            tabs.tell(told);
        }
    }

    /// Hears the other tabs.
    pub fn follow(&self, hear: impl Fn(Told) + Clone + 'static) {
        if let Some(Shared { tabs, .. }) = &self.shared {
            tabs.follow(hear);
        }
    }

    /// Writes, reads back and removes a probe in both stores.
    pub async fn probe(&self, text: &str) -> Protection {
        let Some(Shared { journal, .. }) = &self.shared else {
            return no_store();
        };
        let local = LocalStorage::open().and_then(|store| store.probe(text));
        Protection { local, journal: journal.probe(text).await }
    }

    /// Erases everything in both stores.
    pub async fn erase(&self) -> Protection {
        let Some(Shared { journal, .. }) = &self.shared else {
            return no_store();
        };
        let journal = journal.erase().await;
        let local = LocalStorage::open().and_then(|store| store.erase());
        self.tell(&Told::Erased);
        Protection { local, journal }
    }
}

/// The demo is in no store, so that none can be probed or erased.
fn no_store() -> Protection {
    let why = || Err(StoreError::Unavailable("demo".to_owned()));
    Protection { local: why(), journal: why() }
}
