//! The first start.

use leptos::prelude::*;

use crate::app::components::{Failure, Link, Notice};
use crate::app::demo;
use crate::app::forms::set_up_form;
use crate::app::browser::persistence::{erases_after_a_week, is_on_home_screen};
use crate::app::router::Route;
use crate::app::use_app;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;

#[component]
pub(super) fn Welcome() -> impl IntoView {
    let app = use_app();
    let text = &strings().set_up;
    let count = app.records.with(|record| record.entries().len());
    let orphaned = (count > 0).then(|| (strings().keeping.no_details)(count)).unwrap_or_default();
    let empty =
        is_on_home_screen().then(|| view! { <p class="hint">{strings().keeping.home_screen_begins_empty}</p> }.into_any());
    let week = erases_after_a_week().then(|| {
        view! { <Notice severity=Severity::Information><p>{strings().keeping.after_a_week}</p></Notice> }.into_any()
    });
    let demo =
        (!app.records.is_made_up()).then(|| view! { <Link to=demo::ADDRESS text=strings().demo.begin /> }.into_any());
    view! {
        <Failure sentence=orphaned />
        <p class="lead">{text.lead}</p>
        <p class="links">
            <Link to=Route::DoseCheck.hash() text=text.only_dose_check />
            <Link to=Route::Settings.hash() text=text.have_backup />
            {demo}
        </p>
        {empty}
        {week}
        {set_up_form(app)}
    }
}
