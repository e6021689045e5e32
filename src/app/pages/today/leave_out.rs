//! The ways to leave out the dose of the day, all for a while, or a syringe that cannot be used.

use leptos::prelude::*;

use crate::app::components::{Button, Folded};
use crate::app::context::{use_clock, use_dialog};
use crate::app::forms::{LaterForm, LazyForm};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::{TodayModel, TodaysDose};

/// All of them while the dose of the day is open; afterwards a pause can still begin, and a syringe be thrown away.
#[component]
pub(super) fn LeaveOut(model: Memo<TodayModel>) -> impl IntoView {
    let dialog = use_dialog();
    let text = &strings().pause;
    let is_open = Memo::new(move |_| model.with(TodayModel::is_open));
    let is_paused = Memo::new(move |_| model.with(|model| matches!(model.dose, TodaysDose::Paused(..))));
    let pause = move || dialog.open(text.pause_title, || view! { <LazyForm form=LaterForm::Pause /> });
    let unusable = strings().today.unusable;
    let discard = move || dialog.open(unusable, || view! { <LazyForm form=LaterForm::Unusable /> });
    view! {
        <Folded summary=text.ask class="menu">
            <div class="actions">
                {move || is_open.get().then(|| view! { <SkipButton /> }.into_any())}
                {move || {
                    (!is_paused.get()).then(|| view! { <Button label=text.pause on_press=pause /> }.into_any())
                }}
                <Button label=unusable on_press=discard />
            </div>
        </Folded>
    }
}

#[component]
fn SkipButton() -> impl IntoView {
    let (dialog, clock) = (use_dialog(), use_clock());
    let text = &strings().pause;
    let skip = move || {
        let day = untrack(|| clock.today());
        dialog.open(text.skip_title(day), move || view! { <LazyForm form=LaterForm::Skip(day) /> });
    };
    view! { <Button label=text.skip on_press=skip /> }
}
