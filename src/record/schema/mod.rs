//! An entry as names and texts, `{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"100","spot":"LT3"}`,
//! and back. What is not understood is refused whole.

mod labs;
mod read;
mod write;

use chrono::{DateTime, FixedOffset, SecondsFormat};

use crate::record::entry::{Entry, EntryBody};
use crate::record::entry_id::EntryId;
use crate::record::fields::{FieldError, Fields};
use read::read_fact;
use write::write_fact;

/// What stands in the place of a number of days.
const NEVER: &str = "never";
/// What stands in the place of a site.
const UNKNOWN: &str = "unknown";

/// The fields of an entry, without its id.
pub fn write(entry: &Entry) -> Fields {
    let recorded = entry.recorded.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, false));
    write_body(&entry.what).with_some("recorded", recorded)
}

fn write_body(what: &EntryBody) -> Fields {
    match what {
        EntryBody::Fact(fact) => write_fact(fact),
        EntryBody::Amendment { of, to } => Fields::default().with("amends", of).and(write_fact(to)),
        EntryBody::Voiding { of, reason } => {
            let voids = Fields::default().with("voids", of);
            if let Some(reason) = reason { voids.with("reason", reason) } else { voids }
        }
    }
}

/// The entry of fields, all of which it understands.
pub fn read(id: EntryId, mut fields: Fields) -> Result<Entry, FieldError> {
    let recorded = fields.some("recorded", recorded)?;
    let what = if fields.has("voids") {
        EntryBody::Voiding { of: fields.read("voids")?, reason: fields.take("reason") }
    } else if fields.has("amends") {
        EntryBody::Amendment { of: fields.read("amends")?, to: read_fact(&mut fields)? }
    } else {
        EntryBody::Fact(read_fact(&mut fields)?)
    };
    match fields.first() {
        Some(name) => Err(FieldError(format!("{name} is unknown"))),
        None => Ok(Entry { id, recorded, what }),
    }
}

/// To the second, as it is written.
fn recorded(text: &str) -> Option<DateTime<FixedOffset>> {
    let at = DateTime::parse_from_rfc3339(text).ok()?;
    (at.to_rfc3339_opts(SecondsFormat::Secs, false) == text).then_some(at)
}

const fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}
