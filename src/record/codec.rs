//! An entry as a key and a text, and back. What does not come back whole is kept as it is, with the reason.
//!
//! The key is the prefix of the schema and the digits of the id, so that keys sort by time. The text is the
//! CRC-32 of key and content in hexadecimal, then the content as JSON.
//!
//! What an earlier version wrote is read as it stands and never written anew, so that nothing can break off
//! in between. A schema is counted up when an earlier version would not understand what is new in it.

use std::fmt;
use std::sync::LazyLock;

use crc::{CRC_32_ISO_HDLC, Crc};

use crate::record::entry::Entry;
use crate::record::entry_id::EntryId;
use crate::record::fields::Fields;
use crate::record::schema;
use crate::record::storage::store::Pair;

/// The version of the schema that this code writes. The second one brought backups,
/// pauses and skin, the third custom sites, symptoms after an injection, blood tests as they are reported,
/// restarts, tests of the prescriber's and questions, the fourth the wall clock of the recording, the day whose dose an
/// injection was, injections of which only a part went in and doses that were forgotten, the fifth what doctor or nurse
/// know of, the sixth creatinine in mg/L and haemoglobin in mmol/L, the seventh results that are at most or at least a
/// number, and injections whose site nobody knows, the eighth the country whose label holds.
pub const SCHEMA: u32 = 8;

const FAMILY: &str = "anak";
/// Under this schema stand texts that were damaged, after a whole one has taken their place.
const QUARANTINE: u32 = 0;
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
    /// A whole text from the other store has taken its place; this is what stood there.
    Quarantined,
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
    key_in(SCHEMA, id)
}

/// The key under which an entry is kept in a schema.
pub fn key_in(schema: u32, id: EntryId) -> String {
    format!("{FAMILY}{schema}/{}", id.digits())
}

/// A damaged text under a key that no other text has, so that a whole one can take its place.
pub fn quarantine((key, text): &Pair) -> Unreadable {
    let key = format!("{FAMILY}{QUARANTINE}/{}/{key}", checksum(key, text));
    Unreadable { key, text: text.clone(), why: Damage::Quarantined }
}

/// The checksum of an entry, as it is written.
pub fn checksum(key: &str, content: &str) -> String {
    let mut digest = CRC.digest();
    digest.update(key.as_bytes());
    digest.update(content.as_bytes());
    format!("{:08x}", digest.finalize())
}

/// The key and the text of an entry.
pub fn encode(entry: &Entry) -> Result<Pair, serde_json::Error> {
    let key = key(entry.id);
    let content = content(entry)?;
    let text = checksum(&key, &content) + &content;
    Ok((key, text))
}

/// What an entry says, as JSON.
pub fn content(entry: &Entry) -> Result<String, serde_json::Error> {
    serde_json::to_string(&schema::write(entry))
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
    if schema == QUARANTINE {
        return Err(Damage::Quarantined);
    }
    let id: EntryId = digits.parse().map_err(|_| Damage::Key)?;
    if key_in(schema, id) != key {
        return Err(Damage::Key);
    }
    let (crc, content) = text.split_at_checked(CRC_DIGITS).ok_or(Damage::Checksum)?;
    if crc != checksum(key, content) {
        return Err(Damage::Checksum);
    }
    let fields: Fields =
        serde_json::from_str(content).map_err(|_| Damage::Content("not an object of texts".to_owned()))?;
    schema::read(id, fields).map_err(|error| Damage::Content(error.0))
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
            Self::Quarantined => f.write_str("damaged, and replaced by a whole one"),
            Self::Key => f.write_str("the key does not name an entry"),
            Self::Checksum => f.write_str("the checksum does not fit"),
            Self::Content(why) => f.write_str(why),
        }
    }
}
