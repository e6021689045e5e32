//! What a person notices during treatment, apart from the skin of a site.

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};

/// What is noticed: the common reactions of the monograph, and anything else in words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Complaint {
    /// Signs of an infection.
    Infection,
    /// Headache.
    Headache,
    /// Nausea.
    Nausea,
    /// Diarrhoea.
    Diarrhoea,
    /// As in influenza.
    FluLike,
    /// Pain in the abdomen.
    AbdominalPain,
    /// Something else, which the note names.
    Other,
}

/// How much it troubles the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Grade {
    /// It can be ignored.
    Mild,
    /// It disturbs the day.
    Moderate,
    /// The day cannot be lived as usual.
    Severe,
}

/// A symptom on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Symptom {
    /// What.
    pub complaint: Complaint,
    /// The day.
    pub on: NaiveDate,
    /// How much.
    pub grade: Grade,
    /// In the person's own words.
    pub note: Option<String>,
}

/// For so many days a recorded infection is warned of.
pub const WARNED_DAYS: Cited<i64> = cited(7, &OWN_CHOICE, "how long a recorded infection is warned of");

impl Symptom {
    /// Whether it is an infection that may still be there.
    pub fn is_warned_of(&self, today: NaiveDate) -> bool {
        self.complaint == Complaint::Infection && is_warned_of(self.on, today)
    }
}

/// Whether an infection of a day may still be there.
pub fn is_warned_of(on: NaiveDate, today: NaiveDate) -> bool {
    (today - on).num_days() < WARNED_DAYS.value
}

impl Complaint {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

impl Grade {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    #[test]
    fn an_infection_is_warned_of_for_a_week_and_nothing_else_is() {
        let symptom =
            |complaint| Symptom { complaint, on: day("2026-03-02"), grade: Grade::Mild, note: None };
        let warned = |complaint, date| symptom(complaint).is_warned_of(day(date));
        assert!(warned(Complaint::Infection, "2026-03-02") && warned(Complaint::Infection, "2026-03-08"));
        assert!(!warned(Complaint::Infection, "2026-03-09"));
        assert!(!warned(Complaint::FluLike, "2026-03-02"));
    }
}
