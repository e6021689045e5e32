//! The units in which laboratories report, and how many digits a report in each may have.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// The unit of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
pub enum LabUnit {
    /// 10⁹ cells per litre, the same as thousands per microlitre.
    #[strum(serialize = "10*9/L")]
    GigaPerL,
    /// Cells per cubic millimetre, the same as per microlitre.
    #[strum(serialize = "/uL")]
    PerMm3,
    /// Milligrams per decilitre.
    #[strum(serialize = "mg/dL")]
    MgPerDl,
    /// Milligrams per litre.
    #[strum(serialize = "mg/L")]
    MgPerL,
    /// Grams per decilitre.
    #[strum(serialize = "g/dL")]
    GPerDl,
    /// Grams per litre.
    #[strum(serialize = "g/L")]
    GPerL,
    /// Micromoles per litre.
    #[strum(serialize = "umol/L")]
    UmolPerL,
    /// Millimoles per litre.
    #[strum(serialize = "mmol/L")]
    MmolPerL,
    /// Millimetres in an hour.
    #[strum(serialize = "mm/h")]
    MmPerH,
    /// Enzyme units per litre.
    #[strum(serialize = "U/L")]
    UPerL,
    /// Microkatals per litre.
    #[strum(serialize = "ukat/L")]
    UkatPerL,
}

impl LabUnit {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// The code in the Unified Code for Units of Measure.
    pub fn ucum(self) -> &'static str {
        self.into()
    }

    /// Digits after the separator that a report in this unit may have.
    pub const fn places(self) -> u8 {
        match self {
            Self::PerMm3 => 0,
            Self::UmolPerL | Self::GPerL | Self::UPerL | Self::MmPerH => 1,
            Self::GPerDl | Self::MgPerL => 2,
            Self::GigaPerL | Self::MgPerDl | Self::MmolPerL | Self::UkatPerL => 3,
        }
    }
}
