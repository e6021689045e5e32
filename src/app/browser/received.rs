//! What other programs share or open with this one, until it is read: what the worker keeps (`public/sw.js`), and files with
//! which the browser launches the page. Nothing of it stands in an address.
//!
//! What few browsers have is asked for by its name: a binding of web-sys would come with the first visit.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag};

use crate::app::browser::boot_bridge::{RootAttr, root_attr};
use crate::app::browser::document::go_on_to;
use crate::app::browser::files::is_larger;
use crate::app::router::Route;
use crate::exchange::backup::LARGEST;
use crate::exchange::received::{LOOKED_AT, Reader};

/// How long a share is kept, in milliseconds.
const KEPT: i64 = 60 * 60 * 1000;
/// What a form has beside a file and a text: lines between them, and names.
const FORM: u32 = 64 * 1024;
/// `"true"` when that with which the page was launched was taken: a page that is loaded again gets it again.
const TAKEN: &str = "anak-taken";
/// What the browser calls that.
const RELOAD: f64 = 1.0;

/// More has arrived than is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

thread_local! {
    /// What has arrived and was not taken.
    static ARRIVED: RefCell<Vec<File>> = const { RefCell::new(Vec::new()) };
    /// What is to be read, and by whom.
    static TO_READ: RefCell<Option<(Reader, File)>> = const { RefCell::new(None) };
}

/// From now on takes files with which the page is launched, and shows them. The demo opens none.
pub fn listen() {
    let consume = |launch: JsValue| spawn_local(launched(launch));
    if let Some(queue) = of_window(&["launchQueue"]).filter(|_| root_attr(RootAttr::Demo) != "true") {
        // Where there is no such queue, nothing is launched.
        let _ = call(&queue, "setConsumer", &Closure::<dyn FnMut(JsValue)>::new(consume).into_js_value());
    }
}

async fn launched(launch: JsValue) {
    let handles = Reflect::get(&launch, &"files".into()).ok().filter(JsValue::is_object);
    let handles = handles.map(|handles| Array::from(&handles)).unwrap_or_default();
    let is_again =
        of_window(&["performance", "navigation", "type"]).and_then(|kind| kind.as_f64()) == Some(RELOAD);
    let taken = of_window(&["sessionStorage", TAKEN]).and_then(|taken| taken.as_string());
    if handles.length() == 0 || (is_again && taken.as_deref() == Some("true")) {
        return;
    }
    mark_taken("");
    let mut files: Vec<File> = Vec::new();
    for handle in handles.iter() {
        // One that is gone meanwhile has nothing to show.
        files.extend(ask(&handle, "getFile", &JsValue::UNDEFINED).await.ok().map(JsCast::unchecked_into));
    }
    ARRIVED.set(files);
    // The page may be there already, and has to look again.
    go_on_to(Route::Settings.hash());
    go_on_to(Route::RECEIVED);
}

/// All that has arrived and was not taken. What was shared is too old an hour later; `now` is in milliseconds since 1970.
pub async fn arrived(now: i64) -> Result<Vec<File>, TooLarge> {
    if ARRIVED.with_borrow(Vec::is_empty) {
        let shared = shared(now).await.unwrap_or_else(|_| Ok(Vec::new()))?;
        ARRIVED.set(shared);
    }
    let files = ARRIVED.with_borrow(Clone::clone);
    if files.iter().any(|file| is_larger(file, LARGEST)) { Err(TooLarge) } else { Ok(files) }
}

/// The bytes that tell what a file is; none if the browser does not give them.
pub async fn beginning(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    let length = LOOKED_AT.min(Uint8Array::new(&buffer).length());
    Some(Uint8Array::new_with_byte_offset_and_length(&buffer, 0, length).to_vec())
}

/// What a file is called; nothing for a text that was shared.
pub fn name(file: &File) -> String {
    Reflect::get(file, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}

/// Keeps nothing of what has arrived, and says whether there still was a file.
pub async fn forget() -> bool {
    let was_there = !ARRIVED.take().is_empty();
    mark_taken("true");
    if let (Some(caches), Some(name)) = (of_window(&["caches"]), cache_name()) {
        // What cannot be deleted is too old soon.
        let _ = ask(&caches, "delete", &name).await;
    }
    was_there
}

/// Keeps a file for whoever reads it, and tells the address of that page.
pub fn hand(reader: Reader, file: File) -> &'static str {
    TO_READ.set(Some((reader, file)));
    match reader {
        Reader::Restore => Route::BACKUP,
        Reader::LabImport => Route::Labs.hash(),
    }
}

/// Whether there is something to read.
pub fn is_for(reader: Reader) -> bool {
    TO_READ.with_borrow(|waiting| waiting.as_ref().is_some_and(|(of, _)| *of == reader))
}

/// What is to be read, once.
pub fn take(reader: Reader) -> Option<File> {
    if is_for(reader) { TO_READ.take().map(|(_, file)| file) } else { None }
}

/// What other apps have shared: files, and texts as files without a name. Makes no cache, and nothing of a form that cannot be
/// read.
async fn shared(now: i64) -> Result<Result<Vec<File>, TooLarge>, JsValue> {
    let caches = of_window(&["caches"]).ok_or(JsValue::UNDEFINED)?;
    let name = cache_name().ok_or(JsValue::UNDEFINED)?;
    let mut files = Vec::new();
    if ask(&caches, "has", &name).await?.is_falsy() {
        return Ok(Ok(files));
    }
    let cache = ask(&caches, "open", &name).await?;
    for key in Array::from(&ask(&cache, "keys", &JsValue::UNDEFINED).await?).iter() {
        match Share::of(&key).filter(|share| now - share.came <= KEPT) {
            None => {
                ask(&cache, "delete", &key).await?;
            }
            Some(share) if share.size > LARGEST + FORM => return Ok(Err(TooLarge)),
            Some(_) => {
                let share = ask(&cache, "match", &key).await?;
                let form = ask(&share, "formData", &JsValue::UNDEFINED).await?;
                let part = |name: &str| call(&form, "getAll", &name.into());
                files.extend(Array::from(&part("file")?).iter().map(JsCast::unchecked_into));
                let text = Array::from(&part("text")?);
                if text.iter().any(|text| text.as_string().is_some_and(|text| !text.trim().is_empty())) {
                    files.push(File::new_with_blob_sequence_and_options(&text, "", &FilePropertyBag::new())?);
                }
            }
        }
    }
    if files.is_empty() {
        ask(&caches, "delete", &name).await?;
    }
    Ok(Ok(files))
}

/// What the address of a share tells.
struct Share {
    /// When it came, in milliseconds since 1970.
    came: i64,
    /// How many bytes it has.
    size: u32,
}

impl Share {
    fn of(key: &JsValue) -> Option<Self> {
        let address = Reflect::get(key, &"url".into()).ok()?.as_string()?;
        let (came, size) = address.split_once('?')?.1.split_once('.')?;
        Some(Self { came: came.parse().ok()?, size: size.parse().unwrap_or(u32::MAX) })
    }
}

/// The name of the cache in which the worker keeps what is shared.
fn cache_name() -> Option<JsValue> {
    let path = of_window(&["location", "pathname"])?.as_string()?;
    let (folder, _) = path.rsplit_once('/')?;
    Some(format!("shared anakinra-companion {folder}/ ").into())
}

fn mark_taken(taken: &str) {
    if let Some(session) = of_window(&["sessionStorage"]) {
        // Where it is not kept, the file is shown once more.
        let _ = Reflect::set(&session, &TAKEN.into(), &taken.into());
    }
}

/// What is found under names, one in another; none where the browser has none, or does not give it.
fn of_window(names: &[&str]) -> Option<JsValue> {
    let found =
        names.iter().try_fold(JsValue::from(window()), |object, name| Reflect::get(&object, &(*name).into()));
    found.ok().filter(|found| !found.is_undefined())
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.call1(object, argument)
}

async fn ask(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let promise: Promise = call(object, method, argument)?.dyn_into()?;
    JsFuture::from(promise).await
}
