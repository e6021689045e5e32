//! Places that keep texts under keys, seen from the record: one that answers at once, and one that answers
//! later and has written to disk when it does.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// A key and the text under it.
pub type Pair = (String, String);

/// An answer that comes later.
pub type StoreFuture<T> = Pin<Box<dyn Future<Output = Result<T, StoreError>>>>;

/// A store that answers at once, and writes to disk when it likes.
pub trait Store {
    /// Every key on this origin, also what is none of this app's, in their order.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
    /// The text under a key.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Keeps a text under a key.
    fn put(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Forgets a key. Only ever called for what the journal holds, and for an append that failed half-way.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// How many UTF-16 units of keys and texts it holds at most, where that is known.
    fn quota(&self) -> Option<usize>;
}

/// A store that answers later. What it has answered for is on disk.
pub trait Journal {
    /// Keys and texts from a key on, in the order of the keys, at most as many as asked for.
    fn from(&self, key: &str, most: usize) -> StoreFuture<Vec<Pair>>;
    /// Keeps all pairs or none. Begins at once, before its answer is waited for.
    fn put(&self, pairs: Vec<Pair>) -> StoreFuture<()>;
}

/// How full a store is, in UTF-16 units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Room {
    /// Used by everything on this origin.
    pub used: usize,
    /// All there is.
    pub total: usize,
}

/// Why a store did not do what it was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// There is no room left; what was stored before is still there.
    Full,
    /// The browser lets nothing be kept there, so that nothing can be there either.
    Denied,
    /// The store has not answered yet. It may still do what it was asked.
    NoAnswer,
    /// The store cannot be used.
    Unavailable(String),
    /// The store took a text and does not give it back.
    NotKept,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => f.write_str("no room is left"),
            Self::Denied => f.write_str("blocked by the browser"),
            Self::NoAnswer => f.write_str("no answer yet"),
            Self::Unavailable(why) => write!(f, "the store cannot be used: {why}"),
            Self::NotKept => f.write_str("the store did not keep what it was given"),
        }
    }
}

/// What the browser says about the room for the journal, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Estimate {
    /// Used by this origin.
    pub used: u64,
    /// What this origin may use.
    pub quota: u64,
}
