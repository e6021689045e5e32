//! The journal in the browser's IndexedDB, with a transaction that has reached the disk when it completes.
//! The only file that touches it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, EventTarget, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest,
    IdbTransaction, window,
};

use crate::record::storage::store::{Journal, Pair, StoreError, StoreFuture};
use crate::record::storage::vault::AT_ONCE;

const NAME: &str = "anakinra-companion";
const VERSION: u32 = 1;
const ENTRIES: &str = "entries";
const PROBE: &str = "probe";
/// How long it may take to keep something, in milliseconds. Some browsers never answer.
const PATIENCE: i32 = 5000;

/// Whether an answer is waited for as long as it takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wait {
    /// For reading: what comes late is better than what is taken for empty.
    AsLongAsItTakes,
    /// For writing: the person waits, and the other store has it.
    NotForEver,
}

/// The journal of this browser. Opened when it is first needed, and again when the browser has closed it.
#[derive(Clone, Default, Debug)]
pub struct IndexedDb(Rc<RefCell<Option<IdbDatabase>>>);

impl Journal for IndexedDb {
    fn from(&self, key: &str, most: usize) -> StoreFuture<Vec<Pair>> {
        let (this, key) = (self.clone(), JsValue::from_str(key));
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        Box::pin(async move {
            let transaction = this.begin(ENTRIES, "readonly", Wait::AsLongAsItTakes).await?;
            let store = transaction.object_store(ENTRIES).map_err(failure)?;
            let range = IdbKeyRange::lower_bound(&key).map_err(failure)?;
            let keys = store.get_all_keys_with_key_and_limit(&range, most).map_err(failure)?;
            let texts = store.get_all_with_key_and_limit(&range, most).map_err(failure)?;
            finish(&transaction, Wait::AsLongAsItTakes).await?;
            let list =
                |result: Result<JsValue, JsValue>| result.map(|list| Array::from(&list)).map_err(failure);
            let pairs = list(keys.result())?.into_iter().zip(list(texts.result())?);
            Ok(pairs.filter_map(|(key, text)| Some((key.as_string()?, as_text(text)))).collect())
        })
    }

    fn put(&self, pairs: Vec<Pair>) -> StoreFuture<()> {
        let open = self.0.borrow().clone();
        let started = open.and_then(|open| begin_writing(&open, &pairs).ok());
        let this = self.clone();
        Box::pin(async move {
            let transaction = match started {
                Some(transaction) => transaction,
                None => {
                    this.0.take();
                    begin_writing(&this.open(Wait::NotForEver).await?, &pairs).map_err(failure)?
                }
            };
            if let Err(why) = write_rest(&transaction, &pairs).await {
                // All of them or none.
                let _ = transaction.abort();
                return Err(why);
            }
            finish(&transaction, Wait::NotForEver).await
        })
    }
}

impl IndexedDb {
    /// Writes a text beside the entries, reads it back and removes it.
    pub async fn probe(&self, text: &str) -> Result<(), StoreError> {
        let probe = async |then: &dyn Fn(&IdbObjectStore) -> Result<JsValue, JsValue>| {
            let transaction = self.begin(PROBE, "readwrite", Wait::NotForEver).await?;
            let request = then(&transaction.object_store(PROBE).map_err(failure)?).map_err(failure)?;
            finish(&transaction, Wait::NotForEver).await?;
            Reflect::get(&request, &"result".into()).map_err(failure)
        };
        let key = JsValue::from_str(PROBE);
        probe(&|store| store.put_with_key(&text.into(), &key).map(Into::into)).await?;
        let read = probe(&|store| store.get(&key).map(Into::into)).await?;
        probe(&|store| store.delete(&key).map(Into::into)).await?;
        if read.as_string().as_deref() == Some(text) { Ok(()) } else { Err(StoreError::NotKept) }
    }

    /// Removes the whole database.
    pub async fn erase(&self) -> Result<(), StoreError> {
        if let Some(open) = self.0.take() {
            open.close();
        }
        let request = factory()?.delete_database(NAME).map_err(failure)?;
        settled(&request, "success", "error", Wait::NotForEver).await
    }

    async fn begin(&self, store: &str, mode: &str, wait: Wait) -> Result<IdbTransaction, StoreError> {
        let open = self.open(wait).await?;
        match transaction(&open, store, mode) {
            Ok(transaction) => Ok(transaction),
            Err(_) => {
                // The browser has closed it without a word.
                self.0.take();
                transaction(&self.open(wait).await?, store, mode).map_err(failure)
            }
        }
    }

    async fn open(&self, wait: Wait) -> Result<IdbDatabase, StoreError> {
        if let Some(open) = self.0.borrow().clone() {
            return Ok(open);
        }
        let request = factory()?.open_with_u32(NAME, VERSION).map_err(failure)?;
        request.set_onupgradeneeded(Some(&create_stores(&request)));
        settled(&request, "success", "error", wait).await?;
        let open: IdbDatabase = request.result().map_err(failure)?.unchecked_into();
        self.close_on_version_change(&open);
        self.0.replace(Some(open.clone()));
        Ok(open)
    }

    /// Another tab that erases everything, or that brings a newer version, need not wait for this one.
    fn close_on_version_change(&self, open: &IdbDatabase) {
        let (this, closing) = (self.clone(), open.clone());
        let close = Closure::<dyn FnMut()>::new(move || {
            closing.close();
            this.0.take();
        });
        let close: Function = close.into_js_value().unchecked_into();
        open.set_onversionchange(Some(&close));
        open.set_onclose(Some(&close));
    }
}

fn factory() -> Result<IdbFactory, StoreError> {
    let allowed = window().and_then(|window| window.indexed_db().ok().flatten());
    allowed.ok_or(StoreError::Denied)
}

fn create_stores(request: &IdbOpenDbRequest) -> Function {
    let request = request.clone();
    let create = Closure::once_into_js(move || {
        if let Ok(open) = request.result() {
            let open: IdbDatabase = open.unchecked_into();
            // What is not created shows when the first transaction asks for it.
            let _ = open.create_object_store(ENTRIES);
            let _ = open.create_object_store(PROBE);
        }
    });
    create.unchecked_into()
}

/// A transaction that asks for strict durability; web-sys does not have that option yet.
fn transaction(open: &IdbDatabase, store: &str, mode: &str) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let transaction: Function = Reflect::get(open, &"transaction".into())?.dyn_into()?;
    transaction.call3(open, &store.into(), &mode.into(), &options)?.dyn_into()
}

/// A transaction with the first pairs.
fn begin_writing(open: &IdbDatabase, pairs: &[Pair]) -> Result<IdbTransaction, JsValue> {
    let transaction = transaction(open, ENTRIES, "readwrite")?;
    write(&transaction, pairs, 0)?;
    Ok(transaction)
}

/// The other pairs, each part when the part before is written, so that a page stays awake.
async fn write_rest(transaction: &IdbTransaction, pairs: &[Pair]) -> Result<(), StoreError> {
    for written in (AT_ONCE..pairs.len()).step_by(AT_ONCE) {
        let store = transaction.object_store(ENTRIES).map_err(failure)?;
        let asked = store.count().map_err(failure)?;
        settled(&asked, "success", "error", Wait::NotForEver).await?;
        write(transaction, pairs, written).map_err(failure)?;
    }
    Ok(())
}

/// The next pairs after those that are written; with the last ones the transaction is complete.
#[expect(deprecated, reason = "not in the standard; web-sys takes the mark from one browser")]
fn write(transaction: &IdbTransaction, pairs: &[Pair], written: usize) -> Result<(), JsValue> {
    let store = transaction.object_store(ENTRIES)?;
    for (key, text) in pairs.iter().skip(written).take(AT_ONCE) {
        store.put_with_key(&text.into(), &key.into())?;
    }
    if written + AT_ONCE >= pairs.len() {
        // Old browsers have no such method, and commit when the last request is answered.
        let _ = transaction.commit();
    }
    Ok(())
}

async fn finish(transaction: &IdbTransaction, wait: Wait) -> Result<(), StoreError> {
    let finished = settled(transaction, "complete", "abort", wait).await;
    if finished.is_err() {
        // As far as the browser can still take it back.
        let _ = transaction.abort();
    }
    finished
}

/// Waits for one of two events.
async fn settled(target: &EventTarget, success: &str, refusal: &str, wait: Wait) -> Result<(), StoreError> {
    let promise = Promise::new(&mut |resolve, reject| {
        let _ = target.add_event_listener_with_callback(success, &resolve);
        let _ = target.add_event_listener_with_callback(refusal, &reject);
        if let (Wait::NotForEver, Some(window)) = (wait, window()) {
            let none = Array::of1(&JsValue::NULL);
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments(&reject, PATIENCE, &none);
        }
    });
    JsFuture::from(promise).await.map(|_| ()).map_err(|thrown| match thrown.dyn_ref::<Event>() {
        Some(event) => failure(reason(event).unwrap_or(JsValue::UNDEFINED)),
        None => StoreError::NoAnswer,
    })
}

/// The error of the request or the transaction that an event is about.
fn reason(event: &Event) -> Option<JsValue> {
    Reflect::get(event.target()?.as_ref(), &"error".into()).ok()
}

/// The name of an error, which every browser gives and which is never what a person has entered.
fn failure(thrown: JsValue) -> StoreError {
    let name = Reflect::get(&thrown, &"name".into()).ok().and_then(|name| name.as_string());
    match name.or_else(|| thrown.as_string()) {
        Some(name) if name == "QuotaExceededError" => StoreError::Full,
        Some(name) if name == "SecurityError" => StoreError::Denied,
        Some(name) => StoreError::Unavailable(name),
        None => StoreError::Unavailable("unknown".to_owned()),
    }
}

/// A text as it is; anything else, which this app never writes, as JSON.
fn as_text(value: JsValue) -> String {
    let json = || JSON::stringify(&value).map(String::from).unwrap_or_default();
    value.as_string().unwrap_or_else(json)
}
