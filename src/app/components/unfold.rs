//! A heading that shows or hides what belongs to it.

use leptos::prelude::*;

use crate::app::components::button;
use crate::app::dom::{El, el};

/// The heading, with what there is to say beside it, and the place of what belongs to it, which is drawn only
/// while it is shown.
pub fn unfold(
    level: &str,
    name: &str,
    beside: Option<El>,
    is_open: Memo<bool>,
    toggle: impl Fn() + 'static,
    content: impl Fn() -> Vec<El> + 'static,
) -> [El; 2] {
    let expanded = move || is_open.get().to_string();
    let unfolding = button(name, toggle).class("unfold").live_attr("aria-expanded", expanded);
    let heading = el(level).class("unfolding").child(unfolding).child(beside);
    let place = el("div").class("stack");
    [heading, place.live(move || if is_open.get() { content() } else { Vec::new() })]
}
