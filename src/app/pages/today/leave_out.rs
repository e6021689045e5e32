//! The ways to leave out the dose of the day, or all for a while.

use leptos::prelude::*;

use crate::app::components::{Button, Section};
use crate::app::context::{use_clock, use_dialog};
use crate::app::forms::{LaterForm, LazyForm};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::TodayModel;

/// Nothing once the dose of the day is settled.
#[component]
pub(super) fn LeaveOut(model: Memo<TodayModel>) -> impl IntoView {
    let (dialog, clock) = (use_dialog(), use_clock());
    let text = &strings().pause;
    let is_open = Memo::new(move |_| model.with(TodayModel::is_open));
    let skip = move || {
        let day = untrack(|| clock.today());
        dialog.open(text.skip_title, move || view! { <LazyForm form=LaterForm::Skip(day) /> });
    };
    let pause = move || dialog.open(text.pause_title, || view! { <LazyForm form=LaterForm::Pause /> });
    view! {
        {move || is_open.get().then(|| view! {
            <Section heading=text.ask>
                <div class="actions">
                    <Button label=text.skip on_press=skip />
                    <Button label=text.pause on_press=pause />
                </div>
            </Section>
        }.into_any())}
    }
}
