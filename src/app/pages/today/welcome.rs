//! The first start.

use crate::app::App;
use crate::app::components::{failure, link, notice, paragraph};
use crate::app::demo;
use crate::app::dom::El;
use crate::app::forms::set_up_form;
use crate::app::keeping::{erases_after_a_week, is_on_home_screen};
use crate::app::route::Route;
use crate::app::wording::words;
use crate::domain::monograph::Severity;

pub(super) fn welcome(app: App) -> Vec<El> {
    let text = &words().set_up;
    let links = paragraph("")
        .class("links")
        .child(link(Route::DoseCheck.hash(), text.only_dose_check))
        .child(link(Route::Settings.hash(), text.have_backup))
        .child((!app.records.is_made_up()).then(|| link(demo::ADDRESS, words().demo.begin)));
    let count = app.records.with(|record| record.entries().len());
    let orphaned = (count > 0).then(|| failure(&(words().keeping.no_details)(count))).flatten();
    let week = erases_after_a_week()
        .then(|| notice(Severity::Information, [paragraph(words().keeping.after_a_week)]));
    let empty =
        is_on_home_screen().then(|| paragraph(words().keeping.home_screen_begins_empty).class("hint"));
    let lead = paragraph(text.lead).class("lead");
    [orphaned, Some(lead), Some(links), empty, week, Some(set_up_form(app))].into_iter().flatten().collect()
}
