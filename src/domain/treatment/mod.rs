//! The treatment with anakinra: what was prescribed, what was given or left out, the syringes, and the
//! concentration that follows.

pub mod adherence_periods;
pub mod dose;
pub mod dosing_history;
pub mod given_dose;
pub mod injection;
pub mod pause;
pub mod pharmacokinetics;
pub mod regimen;
pub mod schedule;
pub mod supply;
pub mod warm_up;
