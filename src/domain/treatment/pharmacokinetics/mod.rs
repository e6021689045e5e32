//! The concentration of anakinra in the blood over time: for learning, and not what any rule or dose decides by.
//! Calculated with binary fractions, as exponentials have no exact value.
//!
//! Volumes and clearances are apparent ones (V/F and CL/F): the part of a dose that reaches the blood is in them.

mod model;
mod renal;

pub use model::{Dose, Model, curve, drug_level};
pub use renal::{
    ABSORPTION_HALF_LIFE_H, FAST_ABSORPTION_PER_H, Form, LARGE_VOLUME_L, MILD_FROM, MODERATE_FROM,
    NORMAL_ABOVE, ONE_CURVE, RenalGroup, SMALL_VOLUME_L,
};
