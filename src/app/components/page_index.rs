//! The way to the parts of a long page.

use leptos::prelude::*;

use crate::app::browser::document::show_part;
use crate::app::components::Button;
use crate::app::i18n::later_strings;

/// A button for each part, which brings its heading to the top and moves the focus there. Not a link: what stands behind the
/// `#` of the address is the page.
#[component]
pub fn PageIndex(
    /// The ids of the parts, and their headings.
    parts: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let entry = |(id, heading): (&'static str, &'static str)| {
        view! {
            <li>
                <Button label=heading on_press=move || show_part(id) />
            </li>
        }
        .into_any()
    };
    view! {
        <ul class="index" aria-label=later_strings().lists.on_this_page>
            {parts.into_iter().map(entry).collect_view()}
        </ul>
    }
}
