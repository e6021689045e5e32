//! What stands on a page that has nothing to show before the set-up.

use leptos::prelude::*;

use crate::app::components::Link;
use crate::app::i18n::strings;
use crate::app::router::Route;

/// Says so, with the way to the set-up.
#[component]
pub fn SetUpFirst() -> impl IntoView {
    let text = &strings().shell;
    view! { <p class="empty">{text.set_up_first} " " <Link to=Route::Today.hash() text=text.set_up /></p> }
}
