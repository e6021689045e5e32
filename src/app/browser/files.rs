//! Files that leave and enter this device, by the hand of the person alone; none leaves the demo.

use std::time::Duration;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array, global};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Event, File, HtmlElement, HtmlInputElement, ReadableStream,
    ReadableStreamDefaultReader, Response, ShareData, TextDecoder, TextDecoderOptions, Url, WritableStream,
    WritableStreamDefaultWriter,
};

use crate::app::browser::boot_bridge::{RootAttr, root_attr};
use crate::app::browser::persistence::is_on_home_screen;
use crate::exchange::backup::{self, Backup, BackupError};
use crate::exchange::table::Encoding;

const GZIP: &str = "application/gzip";
const GZIP_BEGINS: [u8; 2] = [0x1f, 0x8b];
/// So many packed bytes are unpacked at a time. A thousand times as many may come of them in one piece.
const UNPACKED_AT_ONCE: usize = 4096;

/// Why a chosen file cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileError {
    /// The browser does not give its content.
    Unreadable,
    /// It is no backup.
    Refused(BackupError),
}

/// Why no file was handed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotSaved {
    /// None leaves the demo.
    Demo,
    /// The person has changed their mind.
    Cancelled,
    /// The browser did not take it.
    Refused,
}

impl From<JsValue> for NotSaved {
    fn from(thrown: JsValue) -> Self {
        let name = Reflect::get(&thrown, &"name".into()).ok().and_then(|name| name.as_string());
        if name.as_deref() == Some("AbortError") { Self::Cancelled } else { Self::Refused }
    }
}

/// Whether a file is made smaller.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Packing {
    /// As it is, readable by anyone.
    Plain,
    /// As gzip.
    Packed,
}

/// What a file holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A backup.
    Json,
    /// A calendar.
    Calendar,
    /// Lines to read.
    Text,
    /// Resources of FHIR.
    Fhir,
    /// A table.
    Csv,
}

impl Format {
    const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Calendar => "text/calendar",
            Self::Text => "text/plain",
            Self::Fhir => "application/fhir+json",
            Self::Csv => "text/csv",
        }
    }
}

/// The file that was chosen in a field, which is emptied so that the same file can be chosen again.
pub fn take_chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Reads a backup, packed or not. A file that is too large is refused unread, or as soon as it has unpacked
/// to more than it may.
pub async fn read_backup(file: &File) -> Result<Backup, FileError> {
    let unreadable = |_: JsValue| FileError::Unreadable;
    if is_larger(file, backup::LARGEST) {
        return Err(FileError::Refused(BackupError::TooLarge));
    }
    let bytes = read_bytes(file).await.ok_or(FileError::Unreadable)?;
    let text = if bytes.starts_with(&GZIP_BEGINS) {
        unpack(bytes).await.map_err(FileError::Refused)?
    } else {
        JsFuture::from(file.text()).await.map_err(unreadable)?
    };
    backup::read(&text.as_string().ok_or(FileError::Unreadable)?).map_err(FileError::Refused)
}

/// Whether a file has more bytes than may be read.
pub fn is_larger(file: &File, most: u32) -> bool {
    file.size() > f64::from(most)
}

/// The text that bytes are; none if they are not of this encoding.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(encoding.label(), &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}

/// Reads the bytes of a file; none if the browser does not give it.
pub async fn read_bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Hands a text to the person as a file. None leaves the demo.
pub async fn save(name: &str, format: Format, text: &str, packing: Packing) -> Result<(), NotSaved> {
    if root_attr(RootAttr::Demo) == "true" {
        return Err(NotSaved::Demo);
    }
    let plain = blob(&Array::of1(&text.into()), format.media_type())?;
    let (name, blob) = match packing {
        Packing::Plain => (name.to_owned(), plain),
        Packing::Packed => {
            let stream = through("CompressionStream", &plain.stream())?;
            let packed =
                JsFuture::from(Response::new_with_opt_readable_stream(Some(&stream))?.blob()?).await?;
            (format!("{name}.gz"), blob(&Array::of1(&packed), GZIP)?)
        }
    };
    if is_on_home_screen() {
        match share(&name, &blob).await.map_err(NotSaved::from) {
            Ok(()) => return Ok(()),
            Err(NotSaved::Cancelled) => return Err(NotSaved::Cancelled),
            // Old ones share no files, and some do not share what took too long to be made.
            Err(NotSaved::Demo | NotSaved::Refused) => {}
        }
    }
    Ok(download(&name, &blob)?)
}

/// Apps on the home screen of an iPhone or iPad have no downloads of their own.
async fn share(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let options = web_sys::FilePropertyBag::new();
    options.set_type(&blob.type_());
    let file = File::new_with_blob_sequence_and_options(&Array::of1(blob), name, &options)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    // Through `Reflect`, because calling what a browser does not have would throw where nothing catches it.
    let navigator = window().navigator();
    let share: Function = Reflect::get(&navigator, &"share".into())?.dyn_into()?;
    let sharing: Promise = share.call1(&navigator, &data)?.dyn_into()?;
    JsFuture::from(sharing).await.map(|_| ())
}

fn download(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let link = view! { <a href=url.clone() download=name.to_owned()></a> }.into_any().build();
    for element in link.elements() {
        element.unchecked_into::<HtmlElement>().click();
    }
    // Some browsers read the address only after the click has been handled.
    let release = move || {
        let _ = Url::revoke_object_url(&url);
    };
    set_timeout(release, Duration::from_secs(60));
    Ok(())
}

fn blob(parts: &Array, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_blob_sequence_and_options(parts, &options)
}

async fn unpack(packed: Vec<u8>) -> Result<JsValue, BackupError> {
    let broken = |_: JsValue| BackupError::NotGzip;
    let unpacking = transformation("DecompressionStream").map_err(broken)?;
    let side = |name: &str| Reflect::get(&unpacking, &name.into());
    let into: WritableStream = side("writable").map_err(broken)?.unchecked_into();
    let from: ReadableStream = side("readable").map_err(broken)?.unchecked_into();
    spawn_local(feed(into.get_writer().map_err(broken)?, packed));
    let reader: ReadableStreamDefaultReader = from.get_reader().unchecked_into();
    let (parts, mut size) = (Array::new(), 0);
    loop {
        let part = JsFuture::from(reader.read()).await.map_err(broken)?;
        let Ok(bytes) = Reflect::get(&part, &"value".into()).and_then(JsCast::dyn_into::<Uint8Array>) else {
            let whole = blob(&parts, Format::Json.media_type()).map_err(broken)?;
            return JsFuture::from(whole.text()).await.map_err(broken);
        };
        size += bytes.length();
        if size > backup::LARGEST {
            let _ = reader.cancel();
            return Err(BackupError::TooLarge);
        }
        parts.push(&bytes);
    }
}

/// Gives a stream what it is to unpack, piece by piece. What is wrong with it shows where the result is read.
async fn feed(writer: WritableStreamDefaultWriter, packed: Vec<u8>) {
    for piece in packed.chunks(UNPACKED_AT_ONCE) {
        if JsFuture::from(writer.write_with_chunk(&Uint8Array::from(piece))).await.is_err() {
            return;
        }
    }
    let _ = JsFuture::from(writer.close()).await;
}

/// Leads a stream through a transformation.
fn through(name: &str, stream: &ReadableStream) -> Result<ReadableStream, JsValue> {
    let pipe: Function = Reflect::get(stream, &"pipeThrough".into())?.dyn_into()?;
    pipe.call1(stream, &transformation(name)?)?.dyn_into()
}

/// A transformation of the browser; web-sys does not have these two yet.
fn transformation(name: &str) -> Result<JsValue, JsValue> {
    let constructor: Function = Reflect::get(&global(), &name.into())?.dyn_into()?;
    Reflect::construct(&constructor, &Array::of1(&"gzip".into()))
}
