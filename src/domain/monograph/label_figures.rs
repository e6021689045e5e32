//! Figures of labels. None can be had without how it was read, so that no caveat is left behind.

use crate::domain::monograph::LabelStatement;
use crate::domain::monograph::edition::Country;
use crate::domain::monograph::reading::Reading;
use crate::domain::quantities::units::{CellsPerMm3, MlPerMin};

/// A figure and the statement that has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Labelled<T> {
    value: T,
    of: LabelStatement,
}

impl<T: Copy> Labelled<T> {
    /// The figure together with how it was read.
    pub const fn read(self) -> (T, Reading) {
        (self.value, self.of.reading())
    }

    /// The statement, which has the edition and the place.
    pub const fn statement(self) -> LabelStatement {
        self.of
    }
}

const fn labelled<T>(value: T, of: LabelStatement) -> Labelled<T> {
    Labelled { value, of }
}

/// EU: not to be started strictly below this count.
pub const EU_NOT_STARTED_BELOW: Labelled<CellsPerMm3> =
    labelled(CellsPerMm3::whole(1500), LabelStatement::Eu14);

/// EU: to be stopped strictly below this count.
pub const EU_STOPPED_BELOW: Labelled<CellsPerMm3> = labelled(CellsPerMm3::whole(1500), LabelStatement::Eu17);

/// EU: months after the start in which neutrophils are counted; 0 is before the start.
pub const EU_COUNT_MONTHS: Labelled<[u32; 7]> = labelled([0, 1, 2, 3, 4, 5, 6], LabelStatement::Eu15);

/// EU: months from count to count after those, without an end.
pub const EU_COUNTS_EVERY_MONTHS: Labelled<u32> = labelled(3, LabelStatement::Eu16);

/// EU: from the first of these clearances on, and strictly below the second, caution is needed.
pub const EU_RENAL_CAUTION: Labelled<(MlPerMin, MlPerMin)> =
    labelled((MlPerMin::whole(30), MlPerMin::whole(60)), LabelStatement::Eu19);

/// EU: strictly below this clearance a dose every second day is to be considered.
pub const EU_REDUCE_BELOW: Labelled<MlPerMin> = labelled(MlPerMin::whole(30), LabelStatement::Eu20);

/// US: strictly below this clearance a dose every other day is to be considered.
pub const US_REDUCE_BELOW: Labelled<MlPerMin> = labelled(MlPerMin::whole(30), LabelStatement::Us11);

/// EU: months of treatment in which liver enzymes are to be considered.
pub const EU_LIVER_MONTHS: Labelled<u32> = labelled(1, LabelStatement::Eu24);

/// EU: hours that a syringe may be out of the refrigerator.
pub const EU_HOURS_OUT: Labelled<u8> = labelled(72, LabelStatement::Eu42);

/// EU: degrees Celsius at which it may be out, at most.
pub const EU_OUT_UP_TO_C: Labelled<u8> = labelled(25, LabelStatement::Eu42);

/// US: hours that a syringe may be at room temperature.
pub const US_HOURS_OUT: Labelled<u8> = labelled(24, LabelStatement::Us40);

/// EU: minutes that a syringe needs to reach room temperature.
pub const EU_WARM_UP_MIN: Labelled<u8> = labelled(30, LabelStatement::Eu35);

/// US: the same.
pub const US_WARM_UP_MIN: Labelled<u8> = labelled(30, LabelStatement::Us39);

/// EU: weeks after which skin reactions are gone.
pub const EU_REACTION_WEEKS: Labelled<(u8, u8)> = labelled((4, 6), LabelStatement::Eu40);

/// UK: the same.
pub const UK_REACTION_WEEKS: Labelled<(u8, u8)> = labelled((4, 6), LabelStatement::Uk03);

/// The hours that a syringe may be out, by the label of a country; none where no label that is known has them.
pub const fn hours_out(country: Country) -> Option<Labelled<u8>> {
    match country {
        Country::UnitedStates => Some(US_HOURS_OUT),
        Country::EuropeanUnion => Some(EU_HOURS_OUT),
        Country::UnitedKingdom | Country::Other => None,
    }
}

/// The minutes to room temperature, likewise.
pub const fn warm_up_minutes(country: Country) -> Option<Labelled<u8>> {
    match country {
        Country::UnitedStates => Some(US_WARM_UP_MIN),
        Country::EuropeanUnion => Some(EU_WARM_UP_MIN),
        Country::UnitedKingdom | Country::Other => None,
    }
}

/// The weeks that skin reactions last, likewise. What the review of trials says holds everywhere else; see
/// `domain::sites::reaction`.
pub const fn reaction_weeks(country: Country) -> Option<Labelled<(u8, u8)>> {
    match country {
        Country::EuropeanUnion => Some(EU_REACTION_WEEKS),
        Country::UnitedKingdom => Some(UK_REACTION_WEEKS),
        Country::UnitedStates | Country::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantities::source::{
        FRENCH_PHARMACY_SHEET, MIMS, PATIENT_MONOGRAPH, US_STORAGE_COPY,
    };

    #[test]
    fn a_figure_comes_with_how_it_was_read() {
        assert_eq!(EU_NOT_STARTED_BELOW.read(), (CellsPerMm3::whole(1500), Reading::Label));
        let copy = Reading::SecondaryCopy(&FRENCH_PHARMACY_SHEET);
        assert_eq!(EU_STOPPED_BELOW.read(), (CellsPerMm3::whole(1500), copy));
        assert_eq!(EU_COUNT_MONTHS.read().1, Reading::Label);
        assert_eq!(EU_COUNTS_EVERY_MONTHS.read(), (3, Reading::SecondaryCopy(&MIMS)));
        assert_eq!(EU_HOURS_OUT.read(), (72, Reading::Label));
        assert_eq!(US_HOURS_OUT.read(), (24, Reading::SecondaryCopy(&US_STORAGE_COPY)));
        assert_eq!(EU_WARM_UP_MIN.read(), (30, Reading::Label));
        assert_eq!(US_WARM_UP_MIN.read(), (30, Reading::SecondaryCopy(&PATIENT_MONOGRAPH)));
    }

    /// The file has no other way to a figure: its fields are private, and nothing but [`Labelled::read`] gives them out.
    #[test]
    fn no_figure_leaves_without_its_reading() {
        let code = include_str!("label_figures.rs").split("#[cfg(test)]").next().unwrap();
        assert_eq!(code.matches("self.value").count(), 1);
        assert!(code.contains("(self.value, self.of.reading())"));
        assert!(!code.contains("pub value") && !code.contains("Deref") && !code.contains("AsRef"));
        let is_constant = |line: &&str| line.starts_with("pub const ") && !line.starts_with("pub const fn ");
        let mut types = code.lines().filter(is_constant).map(|line| line.split_once(": ").unwrap().1);
        assert!(types.all(|rest| rest.starts_with("Labelled<")));
    }

    #[test]
    fn no_label_lends_a_figure_to_another_country() {
        for country in Country::ALL {
            let of =
                [hours_out(country), warm_up_minutes(country)].map(|known| known.map(Labelled::statement));
            let of = of.into_iter().flatten().chain(reaction_weeks(country).map(Labelled::statement));
            for statement in of {
                assert_eq!(statement.edition().jurisdiction(), country.jurisdiction(), "{}", statement.id());
            }
        }
    }
}
