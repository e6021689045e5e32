//! The slider that walks through the points of a chart, and the words of the point on which it stands.

use leptos::prelude::*;

use crate::app::components::chart::ChartData;

/// Nothing without a point; no slider where there is only one.
#[component]
pub(super) fn Walk(
    count: usize,
    data: Signal<ChartData>,
    picked: Memo<usize>,
    said: UnsyncCallback<usize, String>,
    #[prop(into)] on_pick: UnsyncCallback<usize>,
) -> impl IntoView {
    let last = count.checked_sub(1)?;
    let said = Memo::new(move |_| said.run(picked.get()));
    let slider = (last > 0).then(|| view! { <Slider last data picked said on_pick /> }.into_any());
    Some(
        view! {
            <div class="walk">
                {slider}
                <p class="point-said" aria-hidden="true">
                    {move || said.get()}
                </p>
            </div>
        }
        .into_any(),
    )
}

#[component]
fn Slider(
    last: usize,
    data: Signal<ChartData>,
    picked: Memo<usize>,
    said: Memo<String>,
    on_pick: UnsyncCallback<usize>,
) -> impl IntoView {
    view! {
        // The value comes after the end up to which it may go, or the browser would cut it.
        <input
            type="range"
            min="0"
            max=last.to_string()
            prop:value=move || picked.get().to_string()
            aria-label=move || data.with(|data| data.name.clone())
            aria-valuetext=move || said.get()
            on:input:target=move |event| on_pick.run(event.target().value().parse().unwrap_or_default())
        />
    }
}
