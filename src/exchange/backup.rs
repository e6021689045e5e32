//! The backup: a JSON file with every entry, each with its checksum, and every text that could not be read.
//!
//! It is a list of objects whose values are all texts: first the head with format, version, count and, from
//! the second version on, the SHA-256 of the record; then an object an entry, then key and text of what could
//! not be read. A later version keeps to that, so that an earlier one can tell it. The version is that of the
//! schema of its entries.
//!
//! Reading trusts nothing: either every entry of the file is whole, or the file is refused with its place.
//! When the app itself cannot run, `boot.js` writes all texts as they are stored into the same format.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::error::Category;
use sha2::{Digest, Sha256};

use crate::record::codec::{self, Unreadable};
use crate::record::entry::Entry;
use crate::record::fields::Fields;
use crate::record::schema;

/// Larger files are refused before they are read, or unpacked any further, in bytes.
pub const LARGEST: u32 = 20 * 1024 * 1024;

const FORMAT: &str = "anakinra-companion-backup";
const VERSION: u32 = codec::SCHEMA;
/// The first version that carries a SHA-256.
const WITH_DIGEST: u32 = 2;

/// What a file held.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Backup {
    /// Its entries, all of them whole.
    pub entries: Vec<Entry>,
    /// How many texts in it cannot be read; they stay in the file.
    pub unreadable: usize,
}

/// Why a file is not taken. Nothing of it is kept then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BackupError {
    /// Larger than [`LARGEST`].
    TooLarge,
    /// The text ends before the JSON does.
    CutOff {
        /// Line from 1.
        line: usize,
    },
    /// Not JSON.
    NotJson {
        /// Line from 1.
        line: usize,
        /// Column from 1.
        column: usize,
    },
    /// JSON of something else.
    NotABackup {
        /// Where it does not fit, from 1.
        line: usize,
    },
    /// Written by a newer version of this app.
    Newer {
        /// Version of the file.
        found: u32,
        /// Version that this app reads.
        known: u32,
    },
    /// The file says how many entries it holds, and holds another number.
    Count {
        /// What it says.
        said: usize,
        /// What it holds.
        found: usize,
    },
    /// An entry is not what it was when it was written.
    Changed {
        /// Which entry, from 1.
        entry: usize,
    },
    /// Every entry is whole, but they are not those that were written: the SHA-256 of the record differs.
    Digest,
    /// The file is packed, and what is in it is not gzip.
    NotGzip,
}

/// Whether the beginning of a file says that it is a backup, be it whole or not.
pub fn is_named_in(begins: &[u8]) -> bool {
    String::from_utf8_lossy(begins).contains(FORMAT)
}

/// The text of a backup file, an object a line.
pub fn write(
    entries: &[Entry],
    unreadable: &[Unreadable],
    now: DateTime<Utc>,
) -> Result<String, serde_json::Error> {
    let head = Fields::default()
        .with("format", FORMAT)
        .with("version", VERSION)
        .with("exported_at", now.to_rfc3339_opts(SecondsFormat::Secs, true))
        .with("entries", entries.len())
        .with("sha256", digest(entries)?);
    let mut text = format!("[{}", serde_json::to_string(&head)?);
    let mut add = |line: &Fields| {
        text.push_str(",\n");
        text.push_str(&serde_json::to_string(line)?);
        Ok(())
    };
    for entry in entries {
        let line = Fields::default().with("id", entry.id).with("checksum", checksum(VERSION, entry)?);
        add(&line.and(schema::write(entry)))?;
    }
    for Unreadable { key, text, .. } in unreadable {
        add(&Fields::default().with("key", key).with("text", text))?;
    }
    text.push(']');
    Ok(text)
}

/// What a backup file holds. A text that could not be read when the file was written is tried again.
pub fn read(text: &str) -> Result<Backup, BackupError> {
    let lines: Vec<Fields> = serde_json::from_str(text).map_err(|error| refuse(&error))?;
    let mut lines = lines.into_iter();
    let mut head = lines.next().unwrap_or_default();
    if head.take("format").as_deref() != Some(FORMAT) {
        return Err(BackupError::NotABackup { line: 1 });
    }
    let version = head.take("version").and_then(|text| text.parse().ok());
    let said = head.take("entries").and_then(|text| text.parse().ok());
    let (Some(version), Some(said)) = (version, said) else {
        return Err(BackupError::NotABackup { line: 1 });
    };
    if version > VERSION {
        return Err(BackupError::Newer { found: version, known: VERSION });
    }
    let mut backup = Backup { entries: Vec::new(), unreadable: 0 };
    for (index, line) in (1..).zip(lines) {
        if index <= said {
            backup.entries.push(whole(version, line).ok_or(BackupError::Changed { entry: index })?);
        } else if let Some(entry) = decoded(line) {
            backup.entries.push(entry);
        } else {
            backup.unreadable += 1;
        }
    }
    let found = backup.entries.len() + backup.unreadable;
    let Some(written) = backup.entries.get(..said) else {
        return Err(BackupError::Count { said, found });
    };
    if version >= WITH_DIGEST && head.take("sha256") != digest(written).ok() {
        return Err(BackupError::Digest);
    }
    Ok(backup)
}

fn whole(version: u32, mut line: Fields) -> Option<Entry> {
    let id = line.take("id")?.parse().ok()?;
    let written = line.take("checksum")?;
    let entry = schema::read(id, line).ok()?;
    (checksum(version, &entry).ok()? == written).then_some(entry)
}

fn decoded(mut raw: Fields) -> Option<Entry> {
    codec::decode(&raw.take("key")?, &raw.take("text")?).ok()
}

fn checksum(version: u32, entry: &Entry) -> Result<String, serde_json::Error> {
    Ok(codec::checksum(&codec::key_in(version, entry.id), &codec::content(entry)?))
}

/// The SHA-256 of a record: of ids and contents, a line each, in the order of recording. The same record has
/// the same one on every device.
pub fn digest(entries: &[Entry]) -> Result<String, serde_json::Error> {
    let mut hash = Sha256::new();
    for entry in entries {
        hash.update(format!("{} {}\n", entry.id, codec::content(entry)?));
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn refuse(error: &serde_json::Error) -> BackupError {
    match error.classify() {
        Category::Eof => BackupError::CutOff { line: error.line() },
        Category::Syntax => BackupError::NotJson { line: error.line(), column: error.column() },
        Category::Data | Category::Io => BackupError::NotABackup { line: error.line() },
    }
}
