//! A form that is submitted as a whole.

use anakinra_companion::app::components::Choice;
use anakinra_companion::app::components::{Feedback, Field, Form, Radios};
use anakinra_companion::app::forms::{FormField, Need, SingleChoice};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::page::*;

/// What a test has to do with the form.
#[derive(Clone, Copy)]
struct Handles {
    first: FormField<String>,
    second: FormField<String>,
    problem: RwSignal<String>,
    is_saving: RwSignal<bool>,
    submitted: RwSignal<usize>,
    left: RwSignal<usize>,
}

/// Two fields that must be filled, in a form that has them say what is wrong.
fn form() -> (Page, Handles) {
    let filled = || FormField::new("", Need::Required, |text| Ok((text.to_owned(), Feedback::none())));
    show(move || {
        let handles = Handles {
            first: filled(),
            second: filled(),
            problem: RwSignal::new(String::new()),
            is_saving: RwSignal::new(false),
            submitted: RwSignal::new(0),
            left: RwSignal::new(0),
        };
        let Handles { first, second, problem, is_saving, submitted, left } = handles;
        let on_submit = move || {
            first.input.touch();
            second.input.touch();
            submitted.update(|count| *count += 1);
        };
        let on_cancel = move || left.update(|count| *count += 1);
        let view = view! {
            <Form action="Save" problem is_saving on_submit on_cancel=UnsyncCallback::new(move |()| on_cancel())>
                <Field label="First" state=first />
                <Field label="Second" state=second />
            </Form>
        };
        (view, handles)
    })
}

#[wasm_bindgen_test]
async fn after_a_mistake_the_focus_goes_to_the_first_field_in_question() {
    let (page, handles) = form();
    let (first, second) = (page.by_role("textbox", "First"), page.by_role("textbox", "Second"));
    press(&page.by_role("button", "Save")).await;
    until("the first field has the focus", || has_focus(&first)).await;
    assert_eq!(
        (description(&first).as_str(), attr(&first, "aria-invalid").as_str()),
        ("Please fill this in.", "true")
    );
    type_into(&first, "one").await;
    press(&page.by_role("button", "Save")).await;
    until("the second field has the focus", || has_focus(&second)).await;
    assert_eq!(attr(&first, "aria-invalid"), "false");
    assert_eq!(handles.submitted.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn a_refusal_stands_beside_its_field_until_that_is_changed() {
    let (page, handles) = form();
    let second = page.by_role("textbox", "Second");
    handles.second.input.refuse("Before the first.".to_owned());
    next_task().await;
    assert_eq!(
        (description(&second).as_str(), attr(&second, "aria-invalid").as_str()),
        ("Before the first.", "true")
    );
    type_into(&second, "later").await;
    assert_eq!((description(&second).as_str(), attr(&second, "aria-invalid").as_str()), ("", "false"));
}

#[wasm_bindgen_test]
async fn what_is_wrong_with_the_whole_of_it_is_an_alert_until_it_is_submitted_again() {
    let (page, handles) = form();
    assert_eq!(page.all("[role=alert]").len(), 0);
    handles.problem.set("Nothing was saved.".to_owned());
    next_task().await;
    assert_eq!(page.all("[role=alert]")[0].text_content().unwrap(), "ProblemNothing was saved.");
    press(&page.by_role("button", "Save")).await;
    assert_eq!(page.all("[role=alert]").len(), 0);
}

#[wasm_bindgen_test]
async fn while_it_is_being_saved_it_says_so_and_a_second_press_does_nothing() {
    let (page, handles) = form();
    handles.is_saving.set(true);
    next_task().await;
    press(&page.by_role("button", "Saving …")).await;
    assert_eq!(handles.submitted.get_untracked(), 0);
    handles.is_saving.set(false);
    next_task().await;
    press(&page.by_role("button", "Save")).await;
    assert_eq!(handles.submitted.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn leaving_it_submits_nothing() {
    let (page, handles) = form();
    press(&page.by_role("button", "Cancel")).await;
    assert_eq!((handles.left.get_untracked(), handles.submitted.get_untracked()), (1, 0));
}

#[wasm_bindgen_test]
async fn a_choice_that_is_missing_takes_the_focus_too() {
    let (page, ()) = show(|| {
        let colour = SingleChoice::<u8>::new(None, Need::Required);
        let choices = vec![Choice::new(1, "red", "Red"), Choice::new(2, "green", "Green")];
        let view = view! {
            <Form
                action="Save"
                problem=RwSignal::new(String::new())
                is_saving=RwSignal::new(false)
                on_submit=move || colour.touch()
            >
                <Radios label="Colour" choices chosen=colour.chosen problem=colour.problem() />
            </Form>
        };
        (view, ())
    });
    assert_eq!(page.names("button"), ["Save"], "there is no way to leave it");
    press(&page.by_role("button", "Save")).await;
    let red = page.by_role("radio", "Red");
    until("the first radio button has the focus", || has_focus(&red)).await;
}
