//! The pages. None knows another; what two of them share is a form, a component or a sentence.

mod dose_check;
mod emergency;
mod guide;
mod health;
mod history;
mod labs;
mod settings;
mod symptoms;
mod today;

pub use dose_check::dose_check_page;
pub use emergency::emergency_page;
pub use guide::guide_page;
pub use health::health_page;
pub use history::history_page;
pub use labs::labs_page;
pub use settings::settings_page;
pub use symptoms::symptoms_page;
pub use today::today_page;

use crate::app::dom::{El, el};

/// The heading of a page, which takes the focus when the page is opened.
pub(super) fn heading(text: &str) -> El {
    el("h1").attr("tabindex", "-1").text(text)
}
