//! What reminds of a dose, and what cannot.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::boot_bridge::{RootAttr, root_attr_signal, set_root_attr};
use crate::app::browser::files::{Format, Packing, save};
use crate::app::components::{Button, Lines, Section};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::not_saved;
use crate::app::i18n::{later_strings, strings};
use crate::exchange::icalendar;

#[component]
pub(super) fn Reminders() -> impl IntoView {
    let text = &later_strings().reminding;
    view! {
        <Section heading=text.title>
            <p>{text.lead}</p>
            <Lines lines=text.honest().map(str::to_owned).to_vec() />
            <p><CalendarButton /></p>
            <p class="hint">{text.check}</p>
            <Notifications />
        </Section>
    }
}

/// Hands the reminders to the person as a file for a calendar.
#[component]
fn CalendarButton() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().reminding;
    let export = move || {
        let now = clock::now();
        let calendar = records
            .with_untracked(|record| icalendar::write(record, &now, |occasion| text.occasion(occasion)));
        spawn_local(async move {
            match save("reminders.ics", Format::Calendar, &calendar, Packing::Plain).await {
                Ok(()) => dialog.say(text.exported),
                Err(why) => dialog.say(not_saved(why, strings().keeping.export_failed)),
            }
        });
    };
    view! { <Button label=text.export on_press=export /> }
}

/// Whether notifications are allowed, and the button that asks for them as long as nobody has answered.
#[component]
fn Notifications() -> impl IntoView {
    let text = &later_strings().reminding;
    let permission = root_attr_signal(RootAttr::Notify);
    let ask = move || {
        permission.with(|told| told == "default").then(|| {
            let ask = || set_root_attr(RootAttr::Notify, "ask");
            view! { <p><Button label=text.notify on_press=ask /></p> }.into_any()
        })
    };
    view! {
        <p>{move || permission.with(|told| text.permission(told).to_owned())}</p>
        {move || ask()}
    }
}
