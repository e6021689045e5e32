//! What comes with a part of the program that the first visit does not wait for.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Failure};
use crate::app::i18n::strings;

/// Asks for what renders something; none if its part did not come.
type Request<T> = fn() -> Pin<Box<dyn Future<Output = Option<T>>>>;

/// What is rendered, as soon as its part is there; a part that does not come says so and can be asked for again.
#[component]
pub fn Arriving<T: Copy + Send + Sync + 'static>(
    /// Asks for what renders it.
    request: Request<T>,
    /// Renders it.
    #[prop(into)]
    render: UnsyncCallback<T, AnyView>,
) -> impl IntoView {
    let part = RwSignal::new(None::<Option<T>>);
    let ask = move || {
        part.set(None);
        spawn_local(async move { part.set(Some(request().await)) });
    };
    ask();
    let shell = &strings().shell;
    let content = move || match part.get() {
        Some(Some(part)) => untrack(|| render.run(part)),
        None => view! { <p class="empty">{shell.opening}</p> }.into_any(),
        Some(None) => view! {
            <Failure sentence=shell.missing />
            <Button label=shell.again on_press=ask />
        }
        .into_any(),
    };
    view! { {move || content()} }
}
