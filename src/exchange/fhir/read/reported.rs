//! What a file reports, in its own words and digits.

use crate::exchange::fhir::read::version::FhirVersion;

/// What a file held.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Reported {
    /// The people whom it names, so that somebody can ask whether it is about somebody else.
    pub people: Vec<Person>,
    /// The results, in the order of the file.
    pub results: Vec<Observed>,
    /// Observations, or parts of them, that are no results to take, each with why.
    pub left_out: Vec<LeftOut>,
    /// Resources of other types, type by type in the order in which they came first.
    pub passed_over: Vec<PassedOver>,
}

/// A person whom a file names.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Person {
    /// The id in the file.
    pub id: Option<String>,
    /// The name, as it is written there.
    pub name: Option<String>,
    /// The day of birth, which can lack day or month.
    pub birth_date: Option<String>,
}

/// A result as it is reported.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Observed {
    /// The id of the observation.
    pub id: Option<String>,
    /// Whom it is about: a reference, or a name.
    pub subject: Option<String>,
    /// What kind of result it is.
    pub kind: ObservedKind,
    /// When it was so.
    pub time: Option<ObservedTime>,
    /// Its code in LOINC.
    pub loinc: Option<String>,
    /// What was measured, in the words of the report.
    pub name: Option<String>,
    /// The name of the observation of which this is a part.
    pub part_of: Option<String>,
    /// The result.
    pub value: ObservedValue,
    /// Its unit.
    pub unit: Option<ObservedUnit>,
    /// What is normal.
    pub range: ObservedRange,
    /// How final it is.
    pub status: ObservedStatus,
}

/// What kind of result an observation is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ObservedKind {
    /// A laboratory result, or one of which the file does not say what it is.
    Laboratory,
    /// A body weight.
    BodyWeight,
}

/// When something was so. Either can be shortened, as in `2026-11`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ObservedTime {
    /// `2026-11-16`
    pub day: String,
    /// `07:12:00+01:00`
    pub time: Option<String>,
    /// What it is the time of.
    pub of: TimeOf,
}

/// What a time is the time of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimeOf {
    /// That for which the result holds: mostly the draw.
    Effective,
    /// The one at which the result came out; the draw was earlier.
    Issued,
}

/// A result in the words and digits of the report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ObservedValue {
    /// A number with its digits, behind `<`, `<=`, `>=` or `>` if it has one of them.
    Number(String),
    /// Words, or anything else that is no single number.
    Words(String),
    /// None, and why.
    Absent(String),
}

/// A unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ObservedUnit {
    /// As UCUM writes it.
    Ucum(String),
    /// In the words of the report.
    Words(String),
}

/// What is normal, in the unit of the result.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ObservedRange {
    /// The lower limit with its digits.
    pub low: Option<String>,
    /// The upper limit with its digits.
    pub high: Option<String>,
    /// In words, or where the limits are in another unit.
    pub text: Option<String>,
}

/// How final a result is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ObservedStatus {
    /// It is still to come.
    Registered,
    /// It can change.
    Preliminary,
    /// It is complete.
    Final,
    /// It was changed after it was final.
    Amended,
    /// It was wrong and is mended.
    Corrected,
    /// It was called off.
    Cancelled,
    /// It should not be there.
    EnteredInError,
    /// The file says that it does not know, or says nothing.
    Unknown,
    /// A word that is no status.
    Other(String),
}

impl ObservedStatus {
    /// By its code.
    pub(super) fn of(code: Option<&str>) -> Self {
        match code {
            Some("registered") => Self::Registered,
            Some("preliminary") => Self::Preliminary,
            Some("final") => Self::Final,
            Some("amended") => Self::Amended,
            Some("corrected") => Self::Corrected,
            Some("cancelled") => Self::Cancelled,
            Some("entered-in-error") => Self::EnteredInError,
            None | Some("unknown") => Self::Unknown,
            Some(other) => Self::Other(other.to_owned()),
        }
    }
}

/// An observation, or a part of one, that is no result to take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeftOut {
    /// Its id.
    pub id: Option<String>,
    /// What it is about, in the words of the file.
    pub name: Option<String>,
    /// Its day, as far as it has one.
    pub day: Option<String>,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why an observation is no result to take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WhyLeftOut {
    /// It was entered in error.
    EnteredInError,
    /// It was called off.
    Cancelled,
    /// It is of another category, such as vital signs.
    Category(String),
    /// Nothing in it says that a laboratory measured it.
    NotLaboratory,
    /// It only holds others together, which are observations of their own.
    Group,
    /// It has no value, and no reason why.
    NoValue,
    /// Its value is of a kind that no result has.
    ValueKind(String),
    /// It is written as another version of FHIR writes it.
    Version(FhirVersion),
}

/// Resources of a type that holds no results.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PassedOver {
    /// The type; empty of objects that do not name theirs.
    pub resource_type: String,
    /// How many.
    pub count: usize,
}
