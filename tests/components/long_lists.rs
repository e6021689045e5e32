//! Long lists, of which a part is shown.

use anakinra_companion::app::components::LongLines;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::page::*;

fn lines(count: usize) -> Page {
    let lines = (1..=count).map(|number| format!("line {number}")).collect::<Vec<_>>();
    show(move || (view! { <LongLines count=lines.len() first=move |most| lines.iter().take(most).cloned().collect() /> }, ())).0
}

#[wasm_bindgen_test]
async fn a_long_list_is_shown_a_part_at_a_time_and_the_focus_stays_when_all_of_it_is_there() {
    let page = lines(120);
    let count = || page.all("li").len();
    assert_eq!(
        (count(), page.all(".show-more p")[0].text_content().unwrap().as_str()),
        (50, "Showing 50 of 120.")
    );
    let more = page.by_role("button", "Show more");
    press(&more).await;
    assert_eq!(count(), 100);
    press(&more).await;
    assert_eq!((count(), page.all("button").len()), (120, 0));
    let said = document().active_element().unwrap().text_content().unwrap();
    assert_eq!(said, "Showing 120 of 120.");
}

#[wasm_bindgen_test]
async fn a_short_list_says_nothing_of_it() {
    let page = lines(50);
    assert_eq!((page.all("li").len(), page.all(".show-more").len()), (50, 0));
}
