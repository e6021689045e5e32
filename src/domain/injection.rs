//! One injection, as it was given.

use crate::domain::dose::Dose;
use crate::domain::moment::Moment;
use crate::domain::sites::Spot;

/// What went under the skin, when and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Injection {
    /// When, on the wall clock of the person.
    pub at: Moment,
    /// How much.
    pub dose: Dose,
    /// Where.
    pub spot: Spot,
}
