//! What rules of labels say: findings with their numbers, each number with how it was read.

use chrono::NaiveDate;

use crate::domain::labs::renal::Clearance;
use crate::domain::labs::result::Count;
use crate::domain::monograph::reading::Reading;
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::units::{CellsPerMm3, MlPerMin};

/// What a rule of a label has to say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LabelFinding {
    /// Something is so that the label speaks of.
    Is(Condition),
    /// Rheumatoid arthritis is treated without methotrexate, which the label asks for.
    WithoutMethotrexate,
    /// Latent tuberculosis is to be looked for before the start, and how that was read.
    ScreenForTuberculosis(Reading),
    /// The neutrophil count is below the limit of a start.
    NotToBeStarted {
        /// The count.
        count: Count,
        /// The day of the draw.
        drawn: Option<NaiveDate>,
        /// The limit, and how it was read.
        below: (CellsPerMm3, Reading),
    },
    /// The neutrophil count is below the limit at which treatment is to be stopped.
    LowOnTreatment {
        /// The count.
        count: Count,
        /// The day of the draw.
        drawn: Option<NaiveDate>,
        /// The limit, and how it was read.
        below: (CellsPerMm3, Reading),
    },
    /// A planned neutrophil count of the label is due.
    CountDue {
        /// Months after the start.
        month: u32,
        /// The day.
        due: NaiveDate,
        /// Whether that day has passed.
        overdue: bool,
        /// How it was read that a count is due in this month; none where the label has no schedule of its own.
        reading: Option<Reading>,
    },
    /// The clearance asks for caution with at least one weight.
    ReducedClearance {
        /// The clearances, by weight.
        clearances: Vec<Clearance>,
        /// Caution from the first on, and strictly below the second, and how that was read.
        between: ((MlPerMin, MlPerMin), Reading),
    },
    /// Liver enzymes are to be considered.
    LiverTests {
        /// The first day on which they no longer are.
        until: NaiveDate,
    },
    /// Vaccines that live.
    LiveVaccines(Vec<String>),
}

impl LabelFinding {
    /// How that was read on which it rests, if not simply in the label: what is shown of it must say so.
    pub const fn caveat(&self) -> Option<Reading> {
        let reading = match self {
            Self::ScreenForTuberculosis(reading)
            | Self::NotToBeStarted { below: (_, reading), .. }
            | Self::LowOnTreatment { below: (_, reading), .. }
            | Self::CountDue { reading: Some(reading), .. }
            | Self::ReducedClearance { between: (_, reading), .. } => *reading,
            Self::Is(_)
            | Self::WithoutMethotrexate
            | Self::CountDue { reading: None, .. }
            | Self::LiverTests { .. }
            | Self::LiveVaccines(_) => Reading::Label,
        };
        if reading.is_of_label() { None } else { Some(reading) }
    }
}
