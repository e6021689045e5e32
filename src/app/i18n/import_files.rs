//! What is said of files in which no results can be read, and of those of FHIR.

use chrono::NaiveDate;

use crate::app::i18n::messages::Import;
use crate::app::i18n::{dates, strings};
use crate::domain::patient::patient::WeightMeasurement;
use crate::domain::quantities::day::parse_day;
use crate::exchange::fhir::{self, FhirError, FhirVersion, LeftOut, NotFhir, Observed, WhyLeftOut};
use crate::exchange::lab_file::{ForeignFile, LeftObservation, NotRead};
use crate::exchange::table::Encoding;
use crate::record::change::ValidationError;

impl Import {
    /// Why nothing is read.
    pub fn not_read(&self, why: &NotRead) -> String {
        match why {
            NotRead::Foreign(kind) => self.foreign(*kind).to_owned(),
            NotRead::Table(why) => self.refused(why),
            NotRead::Fhir(why) => self.no_fhir(why),
        }
    }

    /// How the letters of a file are read; none where there is nothing to doubt.
    pub fn read_in(&self, encoding: Encoding) -> Option<String> {
        let name = match encoding {
            Encoding::Utf8 => return None,
            Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        };
        Some(self.read_as_encoding(name))
    }

    const fn foreign(&self, kind: ForeignFile) -> &'static str {
        match kind {
            ForeignFile::Pdf => self.pdf,
            ForeignFile::Picture => self.picture,
            ForeignFile::Packed => self.packed,
            ForeignFile::OldOffice => self.old_office,
            ForeignFile::AppleHealth => self.apple_health,
            ForeignFile::Xml => self.xml,
            ForeignFile::Message => self.message,
            ForeignFile::Page => self.web_page,
        }
    }

    fn no_fhir(&self, why: &FhirError) -> String {
        match why {
            FhirError::TooLarge => self.fhir_too_large(&(fhir::LARGEST / 1_048_576).to_string()),
            FhirError::CutOff { line } => self.cut_off(&line.to_string()),
            FhirError::NotJson { line, .. } => self.not_json(&line.to_string()),
            FhirError::NotFhir(NotFhir::Backup) => self.is_backup.to_owned(),
            FhirError::NotFhir(NotFhir::HealthCard) => self.health_card.to_owned(),
            FhirError::NotFhir(_) => self.not_fhir.to_owned(),
            FhirError::OperationOutcome { diagnostics } => match diagnostics.first() {
                Some(what) => self.outcome_says(what),
                None => self.outcome.to_owned(),
            },
            FhirError::OtherVersion(version) => self.fhir_version(version_name(*version)),
            FhirError::NoResults { resource_type } => self.fhir_without_results(resource_type),
            FhirError::NoLaboratoryResults { .. } => self.no_observations.to_owned(),
        }
    }

    /// That a file is about somebody born on another day.
    pub fn of_another(&self, theirs: &str, own: NaiveDate) -> String {
        let shown = parse_day(theirs).map(dates::day);
        self.born_otherwise(shown.as_deref().unwrap_or(theirs), &dates::day(own))
    }

    /// A body weight that would be added.
    pub fn weight(&self, WeightMeasurement { on, kg }: &WeightMeasurement) -> String {
        self.body_weight(&dates::day(*on), &strings().terms.kilograms(kg.decimal()))
    }

    /// A body weight that the record does not take.
    pub fn weight_not_taken(&self, weight: &WeightMeasurement, why: &ValidationError) -> String {
        self.of_day(&dates::day(weight.on), &strings().problems.refused(why))
    }

    /// An observation that is no result to take; none for one that only holds others together.
    pub fn observation(&self, left: &LeftObservation) -> Option<String> {
        let line = |name: &Option<String>, day: &Option<String>, why: &str| {
            let (name, day) = (name.as_deref().unwrap_or("?"), day.as_deref().unwrap_or("?"));
            Some(self.observation_left_out(name, day, why))
        };
        let observed = |Observed { name, time, .. }: &Observed, why| {
            line(name, &time.as_ref().map(|time| time.day.clone()), why)
        };
        match left {
            LeftObservation::Said(LeftOut { name, day, why, .. }) => line(name, day, self.why_left_out(why)?),
            LeftObservation::NoDay(one) => observed(one, self.without_day),
            LeftObservation::IssuedOnly(one) => observed(one, self.issued_only),
            LeftObservation::Weight(one) => observed(one, self.weight_not_read),
        }
    }

    const fn why_left_out(&self, why: &WhyLeftOut) -> Option<&'static str> {
        Some(match why {
            WhyLeftOut::EnteredInError => self.in_error,
            WhyLeftOut::Cancelled => self.called_off,
            WhyLeftOut::Category(_) | WhyLeftOut::NotLaboratory => self.other_kind,
            WhyLeftOut::Group => return None,
            WhyLeftOut::NoValue => self.without_value,
            WhyLeftOut::ValueKind(_) => self.strange_value,
            WhyLeftOut::Version(_) => self.other_version,
        })
    }
}

const fn version_name(version: FhirVersion) -> &'static str {
    match version {
        FhirVersion::Dstu2 => "DSTU2",
        FhirVersion::Stu3 => "STU3",
        FhirVersion::R5 => "R5",
    }
}
