//! The pages. None knows another; what two of them share is a form, a component or a sentence.

mod dose_check;
mod emergency;
mod guide;
mod health;
mod history;
mod labs;
mod later;
mod level;
mod settings;
mod symptoms;
mod today;
mod visit;

pub use later::{Draw, Pages, draw, missing};

use dose_check::dose_check_page;
use emergency::emergency_page;
use guide::guide_page;
use health::health_page;
use history::history_page;
use labs::labs_page;
use level::level_page;
use settings::settings_page;
use symptoms::symptoms_page;
use today::today_page;
use visit::visit_page;

use crate::app::dom::{El, el};

/// The heading of a page, which takes the focus when the page is opened.
pub(super) fn heading(text: &str) -> El {
    el("h1").attr("tabindex", "-1").text(text)
}
