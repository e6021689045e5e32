//! What else the record says of today and is worth a notice: a clock that has moved, a low supply.

use leptos::prelude::*;

use crate::app::components::{Link, Notice};
use crate::app::context::clock::seen_here;
use crate::app::context::use_clock;
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::{BothClocks, TodayModel};
use crate::app::router::Route;
use crate::domain::monograph::Severity;

/// After a journey: the last injection by both clocks, and whether the days differ.
#[component]
pub(super) fn Travelled(model: Memo<TodayModel>) -> impl IntoView {
    let clock = use_clock();
    let text = &strings().today;
    let clocks = Memo::new(move |_| {
        let now = clock.now();
        model.with(|model| {
            let (_, last) = model.last.as_ref()?;
            BothClocks::of(&last.at, seen_here(last.at.utc()), &now)
        })
    });
    let notice = move || {
        let clocks = clocks.get()?;
        let question = clocks.is_other_day().then(|| view! { <p>{text.other_day}</p> }.into_any());
        let sentence = text.both_clocks(&clocks.there, &clocks.here);
        Some(
            view! {
                <Notice severity=Severity::Information>
                    <p>{sentence}</p>
                    {question}
                </Notice>
            }
            .into_any(),
        )
    };
    view! { <div>{move || notice()}</div> }
}

/// That it is time to reorder.
#[component]
pub(super) fn LowSupply(model: Memo<TodayModel>) -> impl IntoView {
    let text = &strings().today;
    let cover = move || model.with(|model| model.low_supply);
    view! {
        {move || cover().map(|cover| view! {
            <Notice severity=Severity::Information>
                <p>{text.syringes_low(&cover)} " " <Link to=Route::SUPPLY text=text.syringes /></p>
            </Notice>
        }.into_any())}
    }
}
