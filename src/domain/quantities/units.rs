//! Units of measurement as types, for arithmetic. What was entered, with its digits, stays in the nouns.

use crate::domain::quantities::number::Exact;

macro_rules! unit {
    ($(#[$doc:meta] $name:ident)*) => {$(
        #[$doc]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub struct $name(pub Exact);

        impl $name {
            /// A whole number of this unit.
            pub const fn whole(number: i64) -> Self {
                Self(Exact::new_raw(number, 1))
            }
        }
    )*};
}

unit! {
    /// Mass of a drug, UCUM `mg`.
    Milligrams
    /// Volume of a solution, UCUM `mL`.
    Millilitres
    /// Mass of a drug in a day for each kilogram of a body, UCUM `mg/kg/d`.
    MgPerKg
    /// Mass of a body, UCUM `kg`.
    Kilograms
    /// Length of a body, UCUM `cm`.
    Centimetres
    /// Mass concentration, UCUM `mg/dL`.
    MgPerDl
    /// Volume cleared in a time, UCUM `mL/min`.
    MlPerMin
    /// Number concentration of blood cells, UCUM `/mm3`, the same as `/uL`.
    CellsPerMm3
}

/// Whole years of life.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Years(pub u8);

/// Completed months of life.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Months(pub u16);
