//! The document as a whole: where the focus is, loading it again, and paper.

use js_sys::{Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the focus to an element, if there is one and it can take the focus.
pub fn focus(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Moves the focus to the heading of the page.
pub fn focus_heading() {
    focus(document().query_selector("main h1").ok().flatten());
}

/// Whether the heading of the page has the focus.
pub fn heading_has_focus() -> bool {
    has_focus("main h1")
}

/// Whether what has the focus is meant by a selector. It keeps the focus while the window has none.
pub fn has_focus(selector: &str) -> bool {
    document().active_element().is_some_and(|element| element.matches(selector).is_ok_and(|is| is))
}

/// Moves the focus to the first element of the first selector that has one.
pub fn focus_first(selectors: &[String]) {
    focus(selectors.iter().find_map(|selector| document().query_selector(selector).ok().flatten()));
}

/// Whether nothing on the page has the focus: what had it is gone.
pub fn is_focus_lost() -> bool {
    document().active_element().is_none_or(|active| active.tag_name() == "BODY")
}

/// Moves the focus to the heading if what had it is gone, as soon as the page is drawn.
pub fn rescue_focus() {
    request_animation_frame(|| {
        if is_focus_lost() {
            focus_heading();
        }
    });
}

/// Moves the focus to the heading if what had it is gone, and brings what has it into view, as soon as the page is drawn.
pub fn reveal_focus() {
    rescue_focus();
    request_animation_frame(|| {
        if let Some(active) = document().active_element() {
            bring_into_view(&active);
        }
    });
}

/// Brings what a form asks or refuses into view, as soon as it is drawn: it must not stay below the screen.
pub fn reveal_alert_of_form() {
    request_animation_frame(|| {
        let alert = document().query_selector("dialog[open] form .notice[role=alert]").ok().flatten();
        if let Some(alert) = alert {
            bring_into_view(&alert);
        }
    });
}

/// Brings the element with an id into view, as soon as it is drawn.
pub fn show_whole(id: String) {
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(&id) {
            bring_into_view(&element);
        }
    });
}

/// Scrolls no further than is needed to see an element.
pub fn bring_into_view(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Shows the page from its top, with the focus on the heading, as soon as it is drawn.
pub fn show_from_top() {
    request_animation_frame(|| {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus_heading();
    });
}

/// Shows a part of the page from its heading, or from the line that opens it, and moves the focus there.
pub fn show_part(id: &str) {
    let found = document().query_selector(&format!("#{id} :is(h2, summary)")).ok().flatten();
    if let Some(heading) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        if heading.tab_index() < 0 {
            heading.set_tab_index(-1);
        }
        // What is folded is what was asked for.
        if heading.matches("details:not([open]) > summary") == Ok(true) {
            heading.click();
        }
        heading.scroll_into_view();
        focus(Some(heading.into()));
    }
}

/// Goes on to another page of this app, by its hash. Back does not lead to the present one.
pub fn go_on_to(hash: &str) {
    let location = window().location();
    // Through `Reflect`, because a binding of its own would come with the first visit. A browser that does not do it leaves
    // the page as it is.
    let replace = Reflect::get(&location, &"replace".into()).and_then(JsCast::dyn_into::<Function>);
    let _ = replace.and_then(|replace| replace.call1(&location, &hash.into()));
}

/// Loads the app again.
pub fn reload() {
    // A browser that does not do it leaves the page as it is.
    let _ = window().location().reload();
}

/// Loads the app again, on its first page.
pub fn restart() {
    let _ = window().location().set_hash("");
    reload();
}

/// Opens the print dialog of the browser.
pub fn print() {
    // A browser without one leaves the page as it is.
    let _ = window().print();
}
