//! The units in which laboratories report, and how many digits a report in each may have.

/// The unit of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabUnit {
    /// Cells per cubic millimetre, the same as per microlitre.
    PerMm3,
    /// 10⁹ cells per litre, the same as thousands per microlitre.
    GigaPerL,
    /// Milligrams per decilitre.
    MgPerDl,
    /// Milligrams per litre.
    MgPerL,
    /// Grams per decilitre.
    GPerDl,
    /// Grams per litre.
    GPerL,
    /// Micromoles per litre.
    UmolPerL,
    /// Millimoles per litre.
    MmolPerL,
    /// Millimetres in an hour.
    MmPerH,
    /// Enzyme units per litre.
    UPerL,
    /// Microkatals per litre.
    UkatPerL,
}

impl LabUnit {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::GigaPerL,
        Self::PerMm3,
        Self::MgPerDl,
        Self::MgPerL,
        Self::GPerDl,
        Self::GPerL,
        Self::UmolPerL,
        Self::MmolPerL,
        Self::MmPerH,
        Self::UPerL,
        Self::UkatPerL,
    ];

    /// The code in the Unified Code for Units of Measure.
    pub const fn ucum(self) -> &'static str {
        match self {
            Self::PerMm3 => "/uL",
            Self::GigaPerL => "10*9/L",
            Self::MgPerDl => "mg/dL",
            Self::MgPerL => "mg/L",
            Self::GPerDl => "g/dL",
            Self::GPerL => "g/L",
            Self::UmolPerL => "umol/L",
            Self::MmolPerL => "mmol/L",
            Self::MmPerH => "mm/h",
            Self::UPerL => "U/L",
            Self::UkatPerL => "ukat/L",
        }
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
