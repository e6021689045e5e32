//! A pair of simulated stores: every call counts, any call can be the last one before a crash, any write can
//! fail, and what local storage has not yet written to disk is lost in a crash.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::{Future, pending, ready};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use anakinra_companion::record::storage::memory::Memory;
use anakinra_companion::record::storage::store::{Journal, Pair, Store, StoreError, StoreFuture};
use anakinra_companion::record::storage::vault::Vault;

type Texts = BTreeMap<String, String>;

/// What is to go wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fault {
    /// The store is full.
    Full,
    /// The store throws.
    Throws,
    /// The store takes a text and drops it.
    Drops,
}

/// Both disks, and what has been and will be done to them.
#[derive(Default)]
pub(crate) struct Sim {
    local: RefCell<Texts>,
    /// Local storage before its last writes, which are not on disk yet.
    on_disk: RefCell<Texts>,
    unwritten: RefCell<Vec<(String, Option<String>)>>,
    journal: RefCell<Texts>,
    calls: Cell<usize>,
    /// The first call that does not happen any more.
    crash_at: Cell<Option<usize>>,
    /// From which write on local storage fails, and how.
    pub(crate) local_fault: Cell<Option<(usize, Fault)>>,
    /// From which write on the journal fails, and how.
    pub(crate) journal_fault: Cell<Option<(usize, Fault)>>,
    local_writes: Cell<usize>,
    journal_writes: Cell<usize>,
    /// How many UTF-16 units local storage takes, if it is small.
    pub(crate) room: Cell<Option<usize>>,
}

impl Sim {
    pub(crate) fn new(local: &[Pair], journal: &[Pair]) -> Rc<Self> {
        let texts = |pairs: &[Pair]| RefCell::new(pairs.iter().cloned().collect::<Texts>());
        let sim =
            Self { local: texts(local), on_disk: texts(local), journal: texts(journal), ..Self::default() };
        Rc::new(sim)
    }

    /// The same disks after a crash before a call, with the first `written` unwritten changes of local
    /// storage on disk.
    pub(crate) fn after_crash(&self, written: usize) -> Rc<Self> {
        let mut local = self.on_disk.borrow().clone();
        for (key, text) in self.unwritten.borrow().iter().take(written) {
            match text {
                Some(text) => local.insert(key.clone(), text.clone()),
                None => local.remove(key),
            };
        }
        let sim = Self { journal: self.journal.clone(), ..Self::default() };
        sim.local.replace(local.clone());
        sim.on_disk.replace(local);
        Rc::new(sim)
    }

    pub(crate) fn crash_at(&self, call: usize) {
        self.crash_at.set(Some(call));
    }

    pub(crate) fn calls(&self) -> usize {
        self.calls.get()
    }

    pub(crate) fn unwritten(&self) -> usize {
        self.unwritten.borrow().len()
    }

    pub(crate) fn local(&self) -> Vec<Pair> {
        self.local.borrow().clone().into_iter().collect()
    }

    pub(crate) fn journal(&self) -> Vec<Pair> {
        self.journal.borrow().clone().into_iter().collect()
    }

    /// Changes a text behind the back of the app.
    pub(crate) fn tamper(&self, in_journal: bool, change: impl FnOnce(&mut Texts)) {
        change(&mut if in_journal { &self.journal } else { &self.local }.borrow_mut());
        if !in_journal {
            self.on_disk.replace(self.local.borrow().clone());
            self.unwritten.borrow_mut().clear();
        }
    }

    /// A tab over these disks.
    pub(crate) fn tab(self: &Rc<Self>) -> Vault {
        Vault::new(Box::new(Local(self.clone())), Box::new(OnDisk(self.clone())))
    }

    /// A tab that keeps in memory what should go into local storage.
    pub(crate) fn tab_without_local(self: &Rc<Self>, why: StoreError) -> Vault {
        Vault::without_local(Box::new(Memory::default()), why, Box::new(OnDisk(self.clone())))
    }

    /// Whether the call happens.
    fn call(&self) -> bool {
        let call = self.calls.get();
        self.calls.set(call + 1);
        self.crash_at.get().is_none_or(|last| call < last)
    }

    fn used(&self) -> usize {
        let units = |text: &str| text.encode_utf16().count();
        self.local.borrow().iter().map(|(key, text)| units(key) + units(text)).sum()
    }
}

fn failing(fault: Option<(usize, Fault)>, writes: &Cell<usize>) -> Option<Fault> {
    let write = writes.get();
    writes.set(write + 1);
    fault.filter(|(from, _)| write >= *from).map(|(_, fault)| fault)
}

struct Local(Rc<Sim>);

impl Store for Local {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.call();
        Ok(self.0.local.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.call();
        Ok(self.0.local.borrow().get(key).cloned())
    }

    fn put(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if !self.0.call() {
            return Ok(());
        }
        match failing(self.0.local_fault.get(), &self.0.local_writes) {
            Some(Fault::Full) => return Err(StoreError::Full),
            Some(Fault::Throws) => return Err(StoreError::Unavailable("thrown".to_owned())),
            Some(Fault::Drops) => return Ok(()),
            None => {}
        }
        let more = key.encode_utf16().count() + text.encode_utf16().count();
        if self.0.room.get().is_some_and(|room| self.0.used() + more > room) {
            return Err(StoreError::Full);
        }
        self.0.local.borrow_mut().insert(key.to_owned(), text.to_owned());
        self.0.unwritten.borrow_mut().push((key.to_owned(), Some(text.to_owned())));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        if self.0.call() {
            self.0.local.borrow_mut().remove(key);
            self.0.unwritten.borrow_mut().push((key.to_owned(), None));
        }
        Ok(())
    }

    fn quota(&self) -> Option<usize> {
        Some(self.0.room.get().unwrap_or(5 * 1024 * 1024))
    }
}

struct OnDisk(Rc<Sim>);

impl Journal for OnDisk {
    fn from(&self, key: &str, most: usize) -> StoreFuture<Vec<Pair>> {
        if !self.0.call() {
            return Box::pin(pending());
        }
        if self.0.journal_fault.get() == Some((0, Fault::Throws)) {
            return Box::pin(ready(Err(StoreError::Unavailable("thrown".to_owned()))));
        }
        let journal = self.0.journal.borrow();
        let pairs = journal.range(key.to_owned()..).take(most);
        Box::pin(ready(Ok(pairs.map(|(key, text)| (key.clone(), text.clone())).collect())))
    }

    fn put(&self, pairs: Vec<Pair>) -> StoreFuture<()> {
        if !self.0.call() {
            return Box::pin(pending());
        }
        let answer = match failing(self.0.journal_fault.get(), &self.0.journal_writes) {
            Some(Fault::Full) => Err(StoreError::Full),
            Some(Fault::Throws | Fault::Drops) => Err(StoreError::Unavailable("thrown".to_owned())),
            None => {
                self.0.journal.borrow_mut().extend(pairs);
                Ok(())
            }
        };
        let sim = self.0.clone();
        // The crash can come between the transaction and its answer.
        Box::pin(async move { if sim.call() { answer } else { pending().await } })
    }
}

/// What comes of work over simulated stores, or nothing if a crash came before it was done.
pub(crate) fn run<T>(work: impl Future<Output = T>) -> Option<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    }
}

/// How many times a test repeats what it does at random: the first number, or the second in a long run.
pub(crate) fn cases(usual: usize, long: usize) -> usize {
    if std::env::var_os("LONG").is_some() { long } else { usual }
}
