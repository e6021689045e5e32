//! The dialog and the short message, in the app that has them once.

use anakinra_companion::app::App;
use anakinra_companion::app::context::dialog::Dialog;
use anakinra_companion::app::context::use_dialog;
use anakinra_companion::app::forms::WeightForm;
use js_sys::{Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

use crate::support::page::*;

/// The app over empty stores, when both have answered and its first page is there.
pub(crate) async fn app() -> (Page, Dialog) {
    emptied().await;
    let (page, dialog) = show(|| (view! { <App /> }, use_dialog()));
    until("the first page is there", || !page.says("Opening ")).await;
    (page, dialog)
}

pub(crate) fn is_open(page: &Page) -> bool {
    page.all("dialog")[0].unchecked_ref::<HtmlDialogElement>().open()
}

/// Whether the dialog is closed and what it held is gone.
pub(crate) fn is_empty(page: &Page) -> bool {
    !is_open(page) && page.all("dialog *").is_empty()
}

async fn opened(page: &Page, dialog: Dialog, title: &'static str) {
    dialog.open(title, move || view! { <p>"About " {title}</p> });
    until("the dialog is open", || is_open(page) && page.says("About ")).await;
}

#[wasm_bindgen_test]
async fn the_dialog_is_named_by_its_title_and_takes_and_gives_back_the_focus() {
    let (page, dialog) = app().await;
    let link = page.by_role("link", "Emergency");
    link.focus().unwrap();
    assert!(is_empty(&page));
    opened(&page, dialog, "A weight").await;
    let element = page.by_role("dialog", "A weight");
    assert!(element.contains(document().active_element().as_deref()));
    assert_eq!(element.text_content().unwrap(), "A weightAbout A weight");
    dialog.close();
    until("the dialog is empty", || is_empty(&page)).await;
    assert!(has_focus(&link));
}

#[wasm_bindgen_test]
async fn escape_closes_the_dialog_and_ends_what_it_held() {
    let (page, dialog) = app().await;
    opened(&page, dialog, "A weight").await;
    // What the browser does on Escape; a key that a script presses is not the person's.
    let element = page.all("dialog").remove(0);
    let request: Function = Reflect::get(&element, &"requestClose".into()).unwrap().unchecked_into();
    request.call0(&element).unwrap();
    until("the dialog is empty", || is_empty(&page)).await;
}

#[wasm_bindgen_test]
async fn another_content_takes_the_place_of_the_first_also_while_that_is_closing() {
    let (page, dialog) = app().await;
    opened(&page, dialog, "A weight").await;
    dialog.open("A pack", || view! { <p>"Syringes"</p> });
    next_task().await;
    assert_eq!(page.by_role("dialog", "A pack").text_content().unwrap(), "A packSyringes");
    dialog.close();
    dialog.open("A question", || view! { <p>"Asked"</p> });
    until("the dialog is open again", || is_open(&page)).await;
    next_task().await;
    assert_eq!(page.by_role("dialog", "A question").text_content().unwrap(), "A questionAsked");
}

#[wasm_bindgen_test]
async fn what_was_done_is_said_as_a_status_and_the_dialog_closes() {
    let (page, dialog) = app().await;
    let status = page.all(".toast").remove(0);
    assert_eq!((role_of(&status).as_str(), status.text_content().unwrap().as_str()), ("status", ""));
    opened(&page, dialog, "A weight").await;
    dialog.done("Saved.");
    until("the dialog is empty", || is_empty(&page)).await;
    assert_eq!(status.text_content().unwrap(), "Saved.");
    dialog.say("Crossed out.");
    next_task().await;
    assert_eq!(status.text_content().unwrap(), "Crossed out.");
}

#[wasm_bindgen_test]
async fn a_form_says_a_refusal_beside_its_field_and_closes_when_it_is_kept() {
    let (page, dialog) = app().await;
    dialog.open("A weight", || view! { <WeightForm /> });
    until("the form is there", || is_open(&page)).await;
    let (kg, on) = (page.by_role("textbox", "Weight"), page.all("dialog input[type=date]").remove(0));
    assert_eq!(name_of(&on), "Weighed on");
    type_into(&kg, "68,5").await;
    let today = value(&on);
    type_into(&on, "2999-01-01").await;
    press(&page.by_role("button", "Save")).await;
    until("the day is refused", || attr(&on, "aria-invalid") == "true").await;
    assert!(description(&on).starts_with("This is in the future."));
    until("the day has the focus", || has_focus(&on)).await;
    assert_eq!((value(&kg).as_str(), is_open(&page)), ("68,5", true));
    type_into(&on, &today).await;
    press(&page.by_role("button", "Save")).await;
    until("the dialog is empty", || is_empty(&page)).await;
    assert_eq!(page.all(".toast")[0].text_content().unwrap(), "Saved.");
    emptied().await;
}
