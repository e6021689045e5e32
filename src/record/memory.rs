//! A store that forgets when the page closes: for browsers that let nothing be kept, and for tests.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::record::vault::{Room, Store, StoreError};

/// Keys and texts in memory.
#[derive(Default, Debug)]
pub struct Memory(RefCell<BTreeMap<String, String>>);

impl Store for Memory {
    fn all(&self) -> Result<Vec<(String, String)>, StoreError> {
        Ok(self.0.borrow().iter().map(|(key, text)| (key.clone(), text.clone())).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn put(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn room(&self) -> Option<Room> {
        None
    }
}
