//! Files that leave and enter this device, by the hand of the person alone.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
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

/// Reads a backup. A file that is too large is refused unread.
pub async fn read_backup(file: File) -> Result<Backup, FileError> {
    if file.size() > f64::from(backup::LARGEST) {
        return Err(FileError::Refused(BackupError::TooLarge));
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| FileError::Unreadable)?;
    let text = text.as_string().ok_or(FileError::Unreadable)?;
    backup::read(&text).map_err(FileError::Refused)
}
