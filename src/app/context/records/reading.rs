//! Reading what both stores hold: when the app opens, and whenever a store has to be asked again.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::breath::breathe;
use crate::app::context::opening::Opening;
use crate::app::context::records::Records;
use crate::app::context::records::held::Held;
use crate::record::storage::health::{Reading, StorageHealth};
use crate::record::storage::loaded::decode_all;
use crate::record::storage::store::Pair;
use crate::record::storage::vault::AT_ONCE;

/// How long the journal may take to answer before the page says that it has not; the answer is waited for all the same.
const PATIENCE: Duration = Duration::from_secs(5);
/// After which time a journal that could not be read is asked again.
const AGAIN: Duration = Duration::from_secs(10);

impl Records {
    /// Reads both stores and gives each what it lacks.
    pub fn read(self) {
        let vault = &self.stores().vault;
        set_timeout(move || self.health.update(StorageHealth::is_late), PATIENCE);
        spawn_local(async move {
            let local = vault.local().await;
            if let Ok(pairs) = &local {
                self.take_in_all(pairs).await;
            }
            let journal = vault.journal().await;
            // Meanwhile something may have been recorded.
            let is_late = self.health.with_untracked(|health| health.reading == Reading::Unread);
            let local = if is_late { vault.local().await } else { local };
            let mended = vault.reconcile(local, journal).await;
            let health = StorageHealth::after(&mended);
            self.take_in(mended.found);
            self.health.set(health);
            if untrack(|| self.opening()) == Opening::Unread {
                set_timeout(move || self.read(), AGAIN);
            }
        });
    }

    /// Takes in what a store holds, some at a time, and shows it when all of it is there: a part of a record says that a
    /// dose was not given.
    async fn take_in_all(self, pairs: &[Pair]) {
        let mut gathered = Held::default();
        for (count, some) in pairs.chunks(AT_ONCE).enumerate() {
            if count > 0 {
                breathe().await;
            }
            gathered.take_in(decode_all(some));
        }
        self.held.update(|held| held.merge(gathered));
    }
}
