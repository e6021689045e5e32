//! An entry as names and texts, `{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"100","spot":"LT3"}`,
//! and back. What is not understood is refused whole.

mod labs;
mod read;
mod write;

use crate::domain::listed::Kind;
use crate::domain::patient::Sex;
use crate::record::entry::What;
use crate::record::fields::{Fields, Misfit};
use read::read_fact;
use write::write_fact;

/// What stands in the place of a number of days.
const NEVER: &str = "never";

/// The fields of an entry.
pub fn write(what: &What) -> Fields {
    match what {
        What::Fact(fact) => write_fact(fact),
        What::Amendment { of, to } => Fields::default().with("amends", of).and(write_fact(to)),
        What::Voiding { of, reason } => {
            let voids = Fields::default().with("voids", of);
            if let Some(reason) = reason { voids.with("reason", reason) } else { voids }
        }
    }
}

/// The entry of fields, all of which it understands.
pub fn read(mut fields: Fields) -> Result<What, Misfit> {
    let what = if fields.has("voids") {
        What::Voiding { of: fields.read("voids")?, reason: fields.take("reason") }
    } else if fields.has("amends") {
        What::Amendment { of: fields.read("amends")?, to: read_fact(&mut fields)? }
    } else {
        What::Fact(read_fact(&mut fields)?)
    };
    match fields.first() {
        Some(name) => Err(Misfit(format!("{name} is unknown"))),
        None => Ok(what),
    }
}

const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Medicine => "medicine",
        Kind::Vaccination => "vaccination",
    }
}

const fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}

const fn sex_key(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "female",
        Sex::Male => "male",
    }
}
