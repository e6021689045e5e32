//! What everything else is measured in: numbers with their digits, units, moments and days, names, plausible
//! limits, and the sources of figures. Knows nothing of medicine.

pub mod day;
pub mod limits;
pub mod moment;
pub mod name;
pub mod number;
pub mod source;
pub mod units;
