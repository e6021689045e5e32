//! The browser's local storage, one key for each entry. The only file that touches it, through `gloo_storage`.
//!
//! An entry is a text with a checksum of its own and is stored as it stands. So this takes the raw handle of
//! `gloo_storage`: its typed `get` and `set` would wrap each text in JSON, and all but `set` panic where a browser
//! throws. `raw` panics, too, where storage is blocked as a whole. [`LocalStorage::open`] therefore asks the browser
//! first and takes the handle once; what gets blocked later comes as an error.

use gloo_storage::Storage as _;
use js_sys::{Error, Object};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use crate::record::codec::is_entry_key;
use crate::record::storage::store::{Store, StoreError};

/// What browsers give an origin, in UTF-16 units of keys and texts.
const QUOTA: usize = 5 * 1024 * 1024;
/// How all keys begin that are no entries.
const BESIDE: &str = "anak-";
const PROBE: &str = "anak-probe";

/// An open local storage.
#[derive(Debug)]
pub struct LocalStorage(Storage);

impl LocalStorage {
    /// Opens it, unless the browser blocks it.
    ///
    /// A full store opens: it can still be read. What else keeps it from being written shows here.
    #[expect(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        reason = "this is the door, and asks first"
    )]
    pub fn open() -> Result<Self, StoreError> {
        let allowed = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        allowed.ok_or(StoreError::Denied)?;
        let store = Self(gloo_storage::LocalStorage::raw());
        match store.probe("1") {
            Ok(()) | Err(StoreError::Full) => Ok(store),
            Err(other) => Err(other),
        }
    }

    /// Writes a text beside the entries, reads it back and removes it.
    pub fn probe(&self, text: &str) -> Result<(), StoreError> {
        self.put(PROBE, text)?;
        let read = self.get(PROBE)?;
        self.remove(PROBE)?;
        if read.as_deref() == Some(text) { Ok(()) } else { Err(StoreError::NotKept) }
    }

    /// Removes every key of this app, also those that `boot.js` keeps, and no other.
    pub fn erase(&self) -> Result<(), StoreError> {
        let own = |key: &String| is_entry_key(key) || key.starts_with(BESIDE);
        self.keys()?.into_iter().filter(own).try_for_each(|key| self.remove(&key))
    }
}

impl Store for LocalStorage {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let keys = Object::keys(&self.0).sort();
        Ok((0..keys.length()).filter_map(|index| keys.get(index).as_string()).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get_item(key).map_err(failure)
    }

    fn put(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.set_item(key, text).map_err(failure)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.remove_item(key).map_err(failure)
    }

    fn quota(&self) -> Option<usize> {
        Some(QUOTA)
    }
}

fn failure(thrown: JsValue) -> StoreError {
    match thrown.dyn_ref::<Error>() {
        Some(error) if error.name() == "QuotaExceededError" => StoreError::Full,
        Some(error) => StoreError::Unavailable(error.to_string().into()),
        None => StoreError::Unavailable("unknown".to_owned()),
    }
}
