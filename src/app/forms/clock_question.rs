//! The question whether the clock of the device is right, in a form that was not saved because of it.

use leptos::prelude::*;

use crate::app::components::{Button, Notice};
use crate::app::context::use_records;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::domain::quantities::moment::Moment;
use crate::record::queries::clock_doubt::ClockDoubt;

/// What the clock shows and what speaks against it, with the button that says that it is right.
#[component]
pub fn ClockQuestion(
    /// What speaks against the clock that shows a moment; nothing is asked without.
    doubt: Signal<Option<(ClockDoubt, Moment)>>,
    /// Called when the clock is right.
    #[prop(into)]
    on_confirm: UnsyncCallback<()>,
) -> impl IntoView {
    let records = use_records();
    let text = &strings().problems;
    let confirm = move || {
        records.confirm_clock();
        on_confirm.run(());
    };
    let question = move || {
        doubt.get().map(|(doubt, now)| {
            view! {
                <Notice severity=Severity::Caution role="alert">
                    <p>{strings().clock.clock(doubt, &now)}</p>
                    <p><Button label=text.clock_is_right on_press=confirm /></p>
                </Notice>
            }
            .into_any()
        })
    };
    view! { <div>{move || question()}</div> }
}
