//! What is said, where it comes from, and what unfolds.

use anakinra_companion::app::components::{
    Failure, Level, Notice, RowAction, RowActions, Sourced, Unfold, Urgent, statements,
};
use anakinra_companion::domain::monograph::{Severity, Statement};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::page::*;

#[wasm_bindgen_test]
fn a_notice_says_its_severity_in_words_and_only_some_are_read_out_at_once() {
    for (severity, level, word) in [
        (Severity::Contraindication, "stop", "Contraindicated"),
        (Severity::Avoid, "stop", "Avoid"),
        (Severity::Caution, "caution", "Caution"),
        (Severity::Schedule, "dose", "Instruction"),
        (Severity::Information, "plain", "Note"),
    ] {
        let (page, ()) = show(move || (view! { <Notice severity><p>"Said."</p></Notice> }, ()));
        let notice = page.all(".notice").remove(0);
        assert_eq!(page.text(), format!("{word}Said."));
        assert_eq!((attr(&notice, "data-severity").as_str(), attr(&notice, "role").as_str()), (level, ""));
    }
    let (page, ()) =
        show(|| (view! { <Notice severity=Severity::Caution role="status"><p>"Said."</p></Notice> }, ()));
    assert_eq!(role_of(&page.all(".notice")[0]), "status");
    let (page, ()) = show(|| (view! { <Urgent word="Call"><p>"Said."</p></Urgent> }, ()));
    assert_eq!((role_of(&page.all(".notice")[0]).as_str(), page.text().as_str()), ("alert", "CallSaid."));
}

#[wasm_bindgen_test]
async fn a_failure_is_an_alert_and_none_is_nothing() {
    let (page, sentence) = show(|| {
        let sentence = RwSignal::new(String::new());
        (view! { <Failure sentence /> }, sentence)
    });
    assert_eq!(page.all("*").len(), 0);
    sentence.set("It did not work.".to_owned());
    next_task().await;
    assert_eq!(role_of(&page.all(".notice")[0]), "alert");
    assert_eq!(page.text(), "ProblemIt did not work.");
    sentence.set(String::new());
    next_task().await;
    assert_eq!(page.all("*").len(), 0);
}

#[wasm_bindgen_test]
async fn what_is_said_opens_to_where_it_comes_from() {
    for (all, summary) in
        [(&[Statement::S036][..], "Source"), (&[Statement::S036, Statement::S033][..], "Sources")]
    {
        let (page, ()) =
            show(move || (view! { <Sourced places=statements(all)><p>"Said."</p></Sourced> }, ()));
        let (details, opens) = (page.all("details").remove(0), page.all("summary").remove(0));
        assert_eq!((is_on(&details, "open"), opens.text_content().unwrap().as_str()), (false, summary));
        press(&opens).await;
        assert!(is_on(&details, "open"));
        let places = page.all("details li");
        assert_eq!(places.len(), all.len());
        assert!(places[0].text_content().unwrap().starts_with("S036: "));
        let cited = page.all("details li [lang]").remove(0);
        assert_eq!((attr(&cited, "lang").as_str(), attr(&cited, "translate").as_str()), ("en", "no"));
    }
}

#[wasm_bindgen_test]
async fn a_heading_unfolds_what_belongs_to_it_and_says_whether_it_is_open() {
    let (page, ()) = show(|| {
        let is_open = RwSignal::new(false);
        let view = view! {
            <Unfold
                level=Level::H3
                name="2026"
                beside="12"
                is_open
                on_toggle=move || is_open.update(|is_open| *is_open = !*is_open)
            >
                <p>"January"</p>
            </Unfold>
        };
        (view, ())
    });
    let heading = page.by_role("button", "2026");
    assert_eq!(role_of(&heading.parent_element().unwrap()), "heading");
    assert_eq!(page.text(), "202612");
    for (expanded, is_there) in [("false", false), ("true", true), ("false", false)] {
        assert_eq!((attr(&heading, "aria-expanded").as_str(), page.says("January")), (expanded, is_there));
        press(&heading).await;
    }
}

#[wasm_bindgen_test]
async fn an_action_on_a_row_is_named_after_what_the_row_says() {
    let (page, pressed) = show(|| {
        let pressed = RwSignal::new(0);
        let view = view! {
            <RowActions>
                <RowAction
                    action="Cross out"
                    row="left thigh 3"
                    on_press=move || pressed.update(|pressed| *pressed += 1)
                />
            </RowActions>
        };
        (view, pressed)
    });
    let void = page.by_role("button", "Cross out: left thigh 3");
    assert_eq!(void.text_content().unwrap(), "Cross out");
    press(&void).await;
    assert_eq!(pressed.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn text_that_looks_like_markup_is_shown_as_it_is() {
    let markup = "<b onclick=x>&amp;</b>\"><i>";
    let (page, ()) = show(move || {
        (
            view! { <RowAction action="Cross out" row=markup on_press=|| () /> <Urgent word="Call">{markup}</Urgent> },
            (),
        )
    });
    assert!(page.says(markup));
    page.by_role("button", &format!("Cross out: {markup}"));
    assert_eq!(page.all("b, i").len(), 0);
}
