//! The backup: a JSON file with every entry, each with its checksum, and every text that could not be read.
//!
//! Reading trusts nothing: either every entry of the file is whole, or the file is refused with its place.
//! The rescue file, which `boot.js` writes when the app itself cannot run, is read too.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use crate::record::codec::{self, Unreadable};
use crate::record::entry::{Entry, EntryId, What};

/// Larger files are refused before they are read, in bytes.
pub const LARGEST: u64 = 20 * 1024 * 1024;

const FORMAT: &str = "anakinra-companion-backup";
const RESCUE: &str = "anakinra-companion-rescue";
const VERSION: u32 = 1;

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
    TooLarge {
        /// Bytes in the file.
        bytes: u64,
    },
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
        /// What does not fit, and where.
        why: String,
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
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    exported_at: String,
    count: usize,
    entries: Vec<Line>,
    unreadable: Vec<Raw>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: EntryId,
    checksum: String,
    what: What,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    key: String,
    text: String,
}

/// Keys and texts as they were stored.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rescue {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    stored: BTreeMap<String, String>,
}

/// Only what tells a backup of any version from everything else.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// The text of a backup file.
pub fn write<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    unreadable: &[Unreadable],
    now: DateTime<Utc>,
) -> Result<String, serde_json::Error> {
    let line =
        |entry: &Entry| Ok(Line { id: entry.id, checksum: checksum(entry)?, what: entry.what.clone() });
    let entries = entries.map(line).collect::<Result<Vec<_>, serde_json::Error>>()?;
    let raw = |text: &Unreadable| Raw { key: text.key.clone(), text: text.text.clone() };
    serde_json::to_string_pretty(&File {
        format: FORMAT.to_owned(),
        version: VERSION,
        exported_at: now.to_rfc3339_opts(SecondsFormat::Secs, true),
        count: entries.len(),
        entries,
        unreadable: unreadable.iter().map(raw).collect(),
    })
}

/// What a backup file or a rescue file holds.
pub fn read(text: &str) -> Result<Backup, BackupError> {
    let head: Head = parse(text)?;
    if head.version > VERSION && [FORMAT, RESCUE].contains(&head.format.as_str()) {
        return Err(BackupError::Newer { found: head.version, known: VERSION });
    }
    match head.format.as_str() {
        FORMAT => whole(parse(text)?),
        RESCUE => Ok(rescued(&parse(text)?)),
        other => Err(BackupError::NotABackup { why: format!("format {other}") }),
    }
}

fn whole(file: File) -> Result<Backup, BackupError> {
    if file.count != file.entries.len() {
        return Err(BackupError::Count { said: file.count, found: file.entries.len() });
    }
    let entry = |(index, Line { id, checksum: written, what }): (usize, Line)| {
        let entry = Entry { id, what };
        let same = checksum(&entry).is_ok_and(|now| now == written);
        let is_id = EntryId::from_number(id.number()).is_some();
        if same && is_id { Ok(entry) } else { Err(BackupError::Changed { entry: index + 1 }) }
    };
    let entries = file.entries.into_iter().enumerate().map(entry).collect::<Result<_, _>>()?;
    Ok(Backup { entries, unreadable: file.unreadable.len() })
}

fn rescued(rescue: &Rescue) -> Backup {
    let decoded = rescue.stored.iter().filter_map(|(key, text)| codec::decode(key, text).ok());
    let entries: Vec<Entry> = decoded.collect();
    Backup { unreadable: rescue.stored.len() - entries.len(), entries }
}

fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, BackupError> {
    serde_json::from_str(text).map_err(|error| refuse(&error))
}

fn checksum(entry: &Entry) -> Result<String, serde_json::Error> {
    Ok(codec::checksum(&codec::key(entry.id), &serde_json::to_string(&entry.what)?))
}

fn refuse(error: &serde_json::Error) -> BackupError {
    match error.classify() {
        Category::Eof => BackupError::CutOff { line: error.line() },
        Category::Syntax => BackupError::NotJson { line: error.line(), column: error.column() },
        Category::Data | Category::Io => BackupError::NotABackup { why: error.to_string() },
    }
}
