//! What labels outside the monograph say of doses for other diseases and of doses by body weight, and the arithmetic of
//! them. For a clinician's page alone: a patient's page never proposes a dose.
//!
//! ```text
//!  figure ◄─ syringe ◄─ labelled, calculation ◄─ proposal ◄─ checks ──► finding
//! ```

pub mod calculation;
pub mod checks;
pub mod figure;
pub mod finding;
pub mod indication;
pub mod labelled;
pub mod proposal;
pub mod syringe;
