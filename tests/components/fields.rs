//! Fields in which people type.

use anakinra_companion::app::components::{Feedback, Field, FieldKind, InputState, TextArea};
use anakinra_companion::app::forms::{FormField, Need, date, weight};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::page::*;

fn laboratory(need: Need) -> FormField<String> {
    FormField::new("", need, |text| match text {
        "?" => Err("Not a name.".to_owned()),
        _ => Ok((text.to_owned(), Feedback::Echo(format!("Read as {text}.")))),
    })
}

#[wasm_bindgen_test]
async fn a_field_is_named_by_its_label_and_described_by_its_hint_and_what_is_said_of_it() {
    let (page, field) = show(|| {
        let field = laboratory(Need::Optional);
        (view! { <Field label="Laboratory" hint="As on the report." state=field /> }, field)
    });
    let input = page.by_role("textbox", "Laboratory");
    assert_eq!((description(&input).as_str(), value(&input).as_str()), ("As on the report.", ""));
    type_into(&input, "Markt").await;
    assert_eq!(description(&input), "As on the report. Read as Markt.");
    assert_eq!(attr(&input, "aria-invalid"), "false");
    assert_eq!(untrack(|| field.value()), Some("Markt".to_owned()));
}

#[wasm_bindgen_test]
async fn a_field_without_a_hint_is_described_by_what_is_said_of_it_alone() {
    let (page, ()) = show(|| (view! { <Field label="Laboratory" state=laboratory(Need::Required) /> }, ()));
    let input = page.by_role("textbox", "Laboratory");
    assert_eq!(attr(&input, "aria-describedby").split_whitespace().count(), 1);
    assert_eq!(description(&input), "");
}

#[wasm_bindgen_test]
async fn a_problem_is_said_when_the_field_is_left_and_no_earlier() {
    let (page, field) = show(|| {
        let field = laboratory(Need::Required);
        (view! { <Field label="Laboratory" state=field /> }, field)
    });
    let input = page.by_role("textbox", "Laboratory");
    type_into(&input, "?").await;
    assert_eq!((description(&input).as_str(), attr(&input, "aria-invalid").as_str()), ("", "false"));
    leave(&input).await;
    assert_eq!(
        (description(&input).as_str(), attr(&input, "aria-invalid").as_str()),
        ("Not a name.", "true")
    );
    type_into(&input, "").await;
    assert_eq!(description(&input), "Please fill this in.");
    type_into(&input, "Markt").await;
    assert_eq!(attr(&input, "aria-invalid"), "false");
    field.input.refuse("Another one has that name.".to_owned());
    next_task().await;
    assert_eq!(
        (description(&input).as_str(), attr(&input, "aria-invalid").as_str()),
        ("Another one has that name.", "true")
    );
    type_into(&input, "Markt 2").await;
    assert_eq!(
        (description(&input).as_str(), attr(&input, "aria-invalid").as_str()),
        ("Read as Markt 2.", "false")
    );
}

#[wasm_bindgen_test]
fn each_kind_of_field_brings_its_own_keyboard() {
    for (kind, html_type, keyboard) in [
        (FieldKind::Text, "text", "text"),
        (FieldKind::Decimal, "text", "decimal"),
        (FieldKind::Whole, "text", "numeric"),
        (FieldKind::Date, "date", "text"),
        (FieldKind::Time, "time", "text"),
    ] {
        let (page, ()) = show(move || (view! { <Field label="Field" kind state=InputState::new("") /> }, ()));
        let input = page.all("input").remove(0);
        assert_eq!(name_of(&input), "Field", "{kind:?}");
        assert_eq!(
            (attr(&input, "type").as_str(), attr(&input, "inputmode").as_str()),
            (html_type, keyboard),
            "{kind:?}"
        );
    }
}

#[wasm_bindgen_test]
async fn an_unusual_weight_is_taken_only_after_it_is_confirmed() {
    let (page, kg) = show(|| {
        let kg = weight(None, Need::Required);
        (view! { <Field label="Weight" unit="kg" kind=FieldKind::Decimal state=kg /> }, kg)
    });
    let (input, confirm) = (page.by_role("textbox", "Weight"), page.all("input[type=checkbox]").remove(0));
    assert_eq!(input.parent_element().unwrap().text_content().unwrap(), "kg");
    type_into(&input, "68,5").await;
    assert_eq!(description(&input), "68.5 kg");
    let entered = |text: &str| untrack(|| kg.value()).is_some_and(|kg| kg.decimal().to_string() == text);
    assert!(entered("68.5"));
    type_into(&input, "251").await;
    let question = description(&input);
    assert!(question.ends_with('?') && !entered("251"), "{question}");
    assert_eq!((name_of(&confirm).as_str(), description(&confirm)), ("Yes, this is right", question));
    press(&confirm).await;
    assert!(entered("251") && is_on(&confirm, "checked"));
    press(&confirm).await;
    assert!(!entered("251") && !is_on(&confirm, "checked"));
    press(&confirm).await;
    type_into(&input, "252").await;
    assert!(!entered("252") && !is_on(&confirm, "checked"), "another weight is another question");
}

#[wasm_bindgen_test]
async fn a_day_is_said_with_its_weekday() {
    let (page, on) = show(|| {
        let on = date(Some("2026-11-22".parse().unwrap()));
        (view! { <Field label="Date" kind=FieldKind::Date state=on /> }, on)
    });
    let input = page.all("input[type=date]").remove(0);
    next_task().await;
    assert_eq!((value(&input).as_str(), description(&input).as_str()), ("2026-11-22", "Sun 22 Nov 2026"));
    type_into(&input, "2026-11-23").await;
    assert_eq!(description(&input), "Mon 23 Nov 2026");
    assert_eq!(untrack(|| on.value()), Some("2026-11-23".parse().unwrap()));
    type_into(&input, "").await;
    leave(&input).await;
    assert_eq!(
        (description(&input).as_str(), attr(&input, "aria-invalid").as_str()),
        ("Please fill this in.", "true")
    );
}

#[wasm_bindgen_test]
async fn a_time_is_taken_as_the_browser_gives_it() {
    let (page, time) = show(|| {
        let time = InputState::new("07:12");
        (view! { <Field label="Time" kind=FieldKind::Time state=time /> }, time)
    });
    let input = page.all("input[type=time]").remove(0);
    next_task().await;
    assert_eq!((name_of(&input).as_str(), value(&input).as_str()), ("Time", "07:12"));
    type_into(&input, "22:05").await;
    assert_eq!(untrack(|| time.text()), "22:05");
    time.set("06:00".to_owned());
    next_task().await;
    assert_eq!(value(&input), "06:00");
}

#[wasm_bindgen_test]
async fn a_field_of_several_lines_is_named_and_described_and_keeps_its_lines() {
    let (page, lines) = show(|| {
        let lines = InputState::new("one");
        (view! { <TextArea label="Paste the table here" hint="As it was copied." input=lines /> }, lines)
    });
    let area = page.by_role("textbox", "Paste the table here");
    next_task().await;
    assert_eq!((description(&area).as_str(), value(&area).as_str()), ("As it was copied.", "one"));
    type_into(&area, "one\ntwo").await;
    assert_eq!(untrack(|| lines.text()), "one\ntwo");
    lines.clear();
    next_task().await;
    assert_eq!(value(&area), "");
}
