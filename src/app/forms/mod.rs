//! Drafts: what people type becomes domain values here, or a problem beside its field. Shared by pages.

mod answer;
mod date;
mod details;
mod export;
mod injection;
mod keep;
mod labs;
mod pause;
mod reason;
mod regimen;
mod result;
mod skin;
mod supply;
mod told;
mod values;
mod weighing;

pub use answer::{Answer, Need, Note};
pub use date::optional_date;
pub use details::{details_form, set_up_form};
pub use export::export_button;
pub use injection::injection_form;
pub use keep::keep_press;
pub use labs::labs_form;
pub use pause::{end_form, pause_form, skip_form};
pub use reason::void_form;
pub use regimen::{INTERVALS, regimen_form};
pub use result::ResultAnswer;
pub use skin::skin_form;
pub use supply::{pack_form, waste_form};
pub use values::{age, dose, height, name, sex, sexes, weight};
pub use weighing::weighing_form;
