//! Choosing one or several of some.

use anakinra_companion::app::components::{
    Checkboxes, Choice, ChoiceGroup, InlineSelect, Question, Radios, Select,
};
use anakinra_companion::app::forms::{ChoiceField, Need};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::page::*;

fn colours() -> Vec<Choice<u8>> {
    vec![Choice::new(1, "red", "Red"), Choice::new(2, "green", "Green"), Choice::new(3, "blue", "Blue")]
}

#[wasm_bindgen_test]
async fn one_radio_button_is_on_and_a_missing_choice_is_said_when_it_is_time() {
    let (page, field) = show(|| {
        let field = ChoiceField::new(None, Need::Required);
        let view = view! {
            <Radios
                label="Colour"
                hint="Only one."
                choices=colours()
                chosen=field.chosen
                problem=field.problem()
            />
        };
        (view, field)
    });
    let group = page.by_role("group", "Colour");
    assert_eq!(page.names("radio"), ["Red", "Green", "Blue"]);
    assert_eq!((description(&group).as_str(), attr(&group, "data-state").as_str()), ("Only one.", "echo"));
    field.touch();
    next_task().await;
    assert_eq!(description(&group), "Only one. Please fill this in.");
    assert_eq!(attr(&group, "data-state"), "wrong");
    let (red, green) = (page.by_role("radio", "Red"), page.by_role("radio", "Green"));
    press(&red).await;
    press(&green).await;
    assert_eq!((is_on(&red, "checked"), is_on(&green, "checked")), (false, true));
    assert_eq!(field.chosen.get_untracked(), Some(2));
    assert_eq!((description(&group).as_str(), attr(&group, "data-state").as_str()), ("Only one.", "echo"));
    field.chosen.set(Some(1));
    next_task().await;
    assert_eq!((is_on(&red, "checked"), is_on(&green, "checked")), (true, false));
}

#[wasm_bindgen_test]
async fn radio_buttons_of_two_fields_leave_each_other_alone() {
    let (page, (one, two)) = show(|| {
        let (one, two) = (RwSignal::new(None), RwSignal::new(None));
        let view = view! {
            <Radios label="One" choices=colours() chosen=one />
            <Radios label="Two" choices=colours() chosen=two />
        };
        (view, (one, two))
    });
    let red = page.all("input[value=red]");
    press(&red[0]).await;
    press(&page.all("input[value=blue]")[1]).await;
    assert_eq!((one.get_untracked(), two.get_untracked()), (Some(1), Some(3)));
    assert!(is_on(&red[0], "checked"));
}

#[wasm_bindgen_test]
async fn several_check_boxes_are_on_and_chosen_in_the_order_of_the_choices() {
    let (page, field) = show(|| {
        let field = ChoiceField::new(Vec::new(), Need::Required);
        let view = view! {
            <Checkboxes label="Colours" choices=colours() chosen=field.chosen problem=field.problem() />
        };
        (view, field)
    });
    let group = page.by_role("group", "Colours");
    field.touch();
    next_task().await;
    assert_eq!(description(&group), "Please fill this in.");
    for colour in ["Blue", "Red"] {
        press(&page.by_role("checkbox", colour)).await;
    }
    assert_eq!((field.chosen.get_untracked(), description(&group)), (vec![1, 3], String::new()));
    press(&page.by_role("checkbox", "Red")).await;
    assert_eq!(field.chosen.get_untracked(), [3]);
    assert!(!is_on(&page.by_role("checkbox", "Red"), "checked"));
}

#[wasm_bindgen_test]
async fn a_question_says_what_was_answered_and_shows_what_counts() {
    let (page, (answer, answered)) = show(|| {
        let (answer, answered) = (RwSignal::new(None::<u8>), RwSignal::new(Vec::new()));
        let on_answer = move |colour| answered.update(|answered| answered.push(colour));
        let view = view! {
            <Question text="Which colour?" choices=colours() answer on_answer about="Asked once." />
        };
        (view, (answer, answered))
    });
    assert_eq!(description(&page.by_role("group", "Which colour?")), "Asked once.");
    press(&page.by_role("radio", "Green")).await;
    assert_eq!((answered.get_untracked(), answer.get_untracked()), (vec![2], None));
    answer.set(Some(3));
    next_task().await;
    assert!(is_on(&page.by_role("radio", "Blue"), "checked"));
}

#[wasm_bindgen_test]
async fn a_list_has_its_groups_and_says_what_was_chosen() {
    let (page, (chosen, told)) = show(|| {
        let (chosen, told) = (RwSignal::new(9_u8), RwSignal::new(Vec::new()));
        let groups = vec![ChoiceGroup { label: "Colours".to_owned(), choices: colours() }];
        let choices = vec![Choice::new(9, "none", "None of them")];
        let on_choose = move || told.update(|told| told.push(chosen.get_untracked()));
        (view! { <Select label="Colour" hint="Any." choices groups chosen on_choose /> }, (chosen, told))
    });
    let list = page.by_role("combobox", "Colour");
    assert_eq!((description(&list).as_str(), value(&list).as_str()), ("Any.", "none"));
    assert_eq!(
        page.all("option").iter().map(|option| value(option)).collect::<Vec<_>>(),
        ["none", "red", "green", "blue"]
    );
    assert_eq!(page.all("optgroup > option").len(), 3);
    assert_eq!(attr(&page.all("optgroup")[0], "label"), "Colours");
    choose(&list, "blue").await;
    assert_eq!((chosen.get_untracked(), told.get_untracked()), (3, vec![3]));
    chosen.set(1);
    next_task().await;
    assert_eq!((value(&list).as_str(), told.get_untracked()), ("red", vec![3]));
}

#[wasm_bindgen_test]
async fn a_list_beside_a_field_has_a_name_though_no_label_is_seen() {
    let (page, chosen) = show(|| {
        let chosen = RwSignal::new(1_u8);
        (view! { <InlineSelect name="Unit for creatinine".to_owned() choices=colours() chosen /> }, chosen)
    });
    let list = page.by_role("combobox", "Unit for creatinine");
    assert_eq!((page.all("label").len(), attr(&list, "aria-describedby")), (0, String::new()));
    choose(&list, "green").await;
    assert_eq!(chosen.get_untracked(), 2);
}
