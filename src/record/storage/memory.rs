//! A store that forgets when the page closes: for browsers that let nothing be kept, for demo data, and for tests.

use std::cell::RefCell;
use std::future::ready;

use crate::record::storage::store::{Journal, Pair, Store, StoreError, StoreFuture};

/// Keys and texts in memory.
#[derive(Default, Debug)]
pub struct Memory(RefCell<Vec<Pair>>);

impl Store for Memory {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().iter().map(|(key, _)| key.clone()).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let all = self.0.borrow();
        let at = all.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok();
        Ok(at.and_then(|at| all.get(at)).map(|(_, text)| text.clone()))
    }

    fn put(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.remove(key)?;
        let mut all = self.0.borrow_mut();
        let at = all.partition_point(|(known, _)| known.as_str() < key);
        all.insert(at, (key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().retain(|(known, _)| known != key);
        Ok(())
    }

    fn quota(&self) -> Option<usize> {
        None
    }
}

/// Answers at once, and without any of the promises of a journal on disk.
impl Journal for Memory {
    fn from(&self, key: &str, most: usize) -> StoreFuture<Vec<Pair>> {
        let all = self.0.borrow();
        let before = all.partition_point(|(known, _)| known.as_str() < key);
        Box::pin(ready(Ok(all.iter().skip(before).take(most).cloned().collect())))
    }

    fn put(&self, pairs: Vec<Pair>) -> StoreFuture<()> {
        Box::pin(ready(pairs.iter().try_for_each(|(key, text)| Store::put(self, key, text))))
    }
}
