//! The syringe: what is in it, which amounts can be read on it, and in which packs it comes.

use crate::domain::indications::figure::{Figure, derived, verified};
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::source::{EU_LEAFLET, MONOGRAPH};
use crate::domain::quantities::units::{Milligrams, Millilitres};

/// What a syringe holds: the only definition of the strength. The printed 150 mg/mL and 149 mg/mL are rounded, and no
/// volume is calculated from them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Content {
    /// Anakinra.
    pub mass: Milligrams,
    /// Solution.
    pub volume: Millilitres,
}

/// What a syringe holds.
pub const CONTENT: Figure<Content> = verified(
    Content { mass: Milligrams::whole(100), volume: Millilitres(Exact::new_raw(67, 100)) },
    &MONOGRAPH,
    "Preparations",
);

/// How many syringes are in a pack.
pub const PACKS: Figure<[i64; 3]> = verified([1, 7, 28], &EU_LEAFLET, "6 Contents of the pack");

/// Graduation marks of a syringe.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Graduation {
    /// The amount at the lowest mark.
    pub lowest: Figure<Milligrams>,
    /// From mark to mark.
    pub spacing: Figure<Milligrams>,
}

/// The marks of the European syringe. That it is graduated is printed; where the marks are is not. The leaflet speaks of
/// doses of 20 to 90 mg or 100 mg, and from that both figures are derived.
pub const EU_GRADUATION: Graduation = Graduation {
    lowest: derived(Milligrams::whole(20), &EU_LEAFLET, "3 How to use: doses of 20 to 90 mg or 100 mg"),
    spacing: derived(Milligrams::whole(10), &EU_LEAFLET, "3 How to use: doses of 20 to 90 mg or 100 mg"),
};

/// Where an amount lies among the graduation marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MarkPosition {
    /// At marks, in as many syringes as it takes.
    AtMark,
    /// Between two amounts that are at marks.
    Between(Milligrams, Milligrams),
    /// Less than the lowest mark.
    BelowLowest,
}

impl Graduation {
    /// Where an amount lies. One of several syringes is at marks when the whole is: 110 mg are 90 mg and 20 mg.
    pub fn position(&self, amount: Milligrams) -> MarkPosition {
        let ((lowest, _), (spacing, _)) = (self.lowest.read(), self.spacing.read());
        if amount < lowest {
            return MarkPosition::BelowLowest;
        }
        let steps = amount.0 / spacing.0;
        if steps.is_integer() {
            return MarkPosition::AtMark;
        }
        MarkPosition::Between(Milligrams(steps.floor() * spacing.0), Milligrams(steps.ceil() * spacing.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::indications::figure::Evidence;
    use crate::domain::monograph::{DOSE_MG, SYRINGE_ML};
    use crate::domain::quantities::number::Decimal;

    #[test]
    fn the_syringe_is_that_of_the_monograph() {
        let (content, _) = CONTENT.read();
        assert_eq!(content.mass.0, DOSE_MG.value.exact());
        assert_eq!(content.volume.0, SYRINGE_ML.value.exact());
    }

    #[test]
    fn where_the_marks_are_is_derived() {
        let evidence = [EU_GRADUATION.lowest, EU_GRADUATION.spacing].map(|figure| figure.read().1);
        assert_eq!(evidence, [Evidence::Derived; 2]);
    }

    #[test]
    fn an_amount_is_at_a_mark_between_two_or_below_all() {
        let between = |low, high| MarkPosition::Between(Milligrams::whole(low), Milligrams::whole(high));
        for (tenths, reading) in [
            (1, MarkPosition::BelowLowest),
            (100, MarkPosition::BelowLowest),
            (199, MarkPosition::BelowLowest),
            (200, MarkPosition::AtMark),
            (201, between(20, 30)),
            (299, between(20, 30)),
            (300, MarkPosition::AtMark),
            (960, between(90, 100)),
            (1000, MarkPosition::AtMark),
            (1050, between(100, 110)),
            (1100, MarkPosition::AtMark),
            (5600, MarkPosition::AtMark),
        ] {
            let amount = Milligrams(Decimal::new(tenths, 1).exact());
            assert_eq!(EU_GRADUATION.position(amount), reading, "{tenths}");
        }
    }
}
