//! Files that leave and enter this device, by the hand of the person alone.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Event, File, HtmlElement, HtmlInputElement, Url};

use crate::app::dom::el;
use crate::exchange::backup::{self, Backup, BackupError};

/// Why a chosen file cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileError {
    /// The browser does not give its content.
    Unreadable,
    /// It is no backup.
    Refused(BackupError),
}

/// Hands a text to the person as a file.
pub fn save(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text)))?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement =
        el("a").attr("href", &url).attr("download", name).element().clone().unchecked_into();
    link.click();
    // Some browsers read the address only after the click has been handled.
    let release = move || {
        let _ = Url::revoke_object_url(&url);
    };
    set_timeout(release, Duration::from_secs(60));
    Ok(())
}

/// The file that was chosen in a field, which is emptied so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Reads a backup and hands it on. A file that is too large is refused unread.
pub fn read_backup(file: &File, done: impl FnOnce(Result<Backup, FileError>) + 'static) {
    if file.size() > f64::from(backup::LARGEST) {
        return done(Err(FileError::Refused(BackupError::TooLarge)));
    }
    let done = Rc::new(Cell::new(Some(done)));
    let finish = move |read: Result<Backup, FileError>| {
        if let Some(done) = done.take() {
            done(read);
        }
    };
    let fail = finish.clone();
    let read = Closure::once(move |text: JsValue| {
        let text = text.as_string().ok_or(FileError::Unreadable);
        finish(text.and_then(|text| backup::read(&text).map_err(FileError::Refused)));
    });
    let failed = Closure::once(move |_: JsValue| fail(Err(FileError::Unreadable)));
    let _ = file.text().then2(&read, &failed);
    // The promise calls one of them, and then needs neither.
    read.forget();
    failed.forget();
}
