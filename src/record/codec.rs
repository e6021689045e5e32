//! An entry as a key and a text, and back. What does not come back whole is kept as it is, with the reason.
//!
//! The key is the prefix of the schema and the digits of the id, so that keys sort by time. The text is the
//! CRC-32 of key and content in hexadecimal, then the content as JSON.

use std::fmt;
use std::sync::LazyLock;

use crc::{CRC_32_ISO_HDLC, Crc};

use crate::record::entry::{Entry, EntryId};
use crate::record::fields::{self, Fields};

/// The version of the schema that this code writes.
pub const SCHEMA: u32 = 1;

const FAMILY: &str = "anak";
const CRC_DIGITS: usize = 8;
/// Its table is made when it is first needed, so that it need not be loaded.
static CRC: LazyLock<Crc<u32>> = LazyLock::new(|| Crc::<u32>::new(&CRC_32_ISO_HDLC));

/// A stored text that is not an entry of this schema, exactly as it was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unreadable {
    /// Its key.
    pub key: String,
    /// Its text.
    pub text: String,
    /// Why it cannot be read.
    pub why: Damage,
}

/// Why a stored text cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Damage {
    /// It was written by a newer version of this app.
    Newer(u32),
    /// The key does not name an entry.
    Key,
    /// The checksum does not fit: something has changed since it was written.
    Checksum,
    /// The checksum fits, but the content is none that this version knows.
    Content(String),
}

/// Whether a key belongs to an entry of this app, of any schema.
pub fn is_entry_key(key: &str) -> bool {
    split(key).is_some()
}

/// The key under which an entry is kept.
pub fn key(id: EntryId) -> String {
    format!("{FAMILY}{SCHEMA}/{}", id.digits())
}

/// The checksum of an entry, as it is written.
pub fn checksum(key: &str, content: &str) -> String {
    let mut digest = CRC.digest();
    digest.update(key.as_bytes());
    digest.update(content.as_bytes());
    format!("{:08x}", digest.finalize())
}

/// The key and the text of an entry.
pub fn encode(entry: &Entry) -> Result<(String, String), serde_json::Error> {
    let key = key(entry.id);
    let content = serde_json::to_string(&fields::write(&entry.what))?;
    let text = checksum(&key, &content) + &content;
    Ok((key, text))
}

/// The entry that a key and a text hold.
pub fn decode(key: &str, text: &str) -> Result<Entry, Unreadable> {
    read(key, text).map_err(|why| Unreadable { key: key.to_owned(), text: text.to_owned(), why })
}

fn read(key: &str, text: &str) -> Result<Entry, Damage> {
    let (schema, digits) = split(key).ok_or(Damage::Key)?;
    if schema > SCHEMA {
        return Err(Damage::Newer(schema));
    }
    let id: EntryId = digits.parse().map_err(|_| Damage::Key)?;
    if self::key(id) != key {
        return Err(Damage::Key);
    }
    let (crc, content) = text.split_at_checked(CRC_DIGITS).ok_or(Damage::Checksum)?;
    if crc != checksum(key, content) {
        return Err(Damage::Checksum);
    }
    let fields: Fields =
        serde_json::from_str(content).map_err(|_| Damage::Content("not an object of texts".to_owned()))?;
    let what = fields::read(fields).map_err(|misfit| Damage::Content(misfit.0))?;
    Ok(Entry { id, what })
}

/// The schema and the digits of the id.
fn split(key: &str) -> Option<(u32, &str)> {
    let (schema, digits) = key.strip_prefix(FAMILY)?.split_once('/')?;
    Some((schema.parse().ok()?, digits))
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer(schema) => write!(f, "written in schema {schema}, newer than {SCHEMA}"),
            Self::Key => f.write_str("the key does not name an entry"),
            Self::Checksum => f.write_str("the checksum does not fit"),
            Self::Content(why) => f.write_str(why),
        }
    }
}
