//! Who is treated: the person, answers about their health, other medicines and vaccines, symptoms, and what they
//! want to ask or have set to their own liking.

pub mod acknowledgement;
pub mod conditions;
pub mod medication_list;
pub mod medicines;
pub mod names;
#[expect(clippy::module_inception, reason = "the patient is the noun of this folder")]
pub mod patient;
pub mod preference;
pub mod question;
pub mod symptom;
pub mod vaccines;
