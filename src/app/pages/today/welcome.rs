//! The first start.

use crate::app::App;
use crate::app::components::{link, paragraph};
use crate::app::dom::El;
use crate::app::forms::set_up_form;
use crate::app::route::Route;
use crate::app::wording::words;

pub(super) fn welcome(app: App) -> Vec<El> {
    let text = &words().set_up;
    let links = paragraph("")
        .class("links")
        .child(link(Route::DoseCheck.hash(), text.only_dose_check))
        .child(link(Route::Settings.hash(), text.have_backup));
    vec![paragraph(text.lead).class("lead"), links, set_up_form(app)]
}
