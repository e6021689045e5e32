//! A test of both stores: each writes, reads back and removes something.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Icon, Shape};
use crate::app::context::use_records;
use crate::app::i18n::later_strings;
use crate::record::storage::vault::Protection;

#[component]
pub(super) fn StoreTest() -> impl IntoView {
    let records = use_records();
    let result = RwSignal::new(None::<Protection>);
    let begin = move || {
        result.set(None);
        spawn_local(async move { result.set(Some(records.probe().await)) });
    };
    let lines = move || result.get().map(|result| view! { <TestResult result /> }.into_any());
    view! {
        <div class="stack">
            <p><Button label=later_strings().storing.test on_press=begin /></p>
            <div role="status">{move || lines()}</div>
        </div>
    }
}

#[component]
fn TestResult(result: Protection) -> impl IntoView {
    let [local, journal] = later_strings().storing.tested(&result);
    view! {
        <ul class="lines">
            <StoreLine line=local is_ok=result.local.is_ok() />
            <StoreLine line=journal is_ok=result.journal.is_ok() />
        </ul>
    }
}

#[component]
fn StoreLine(line: String, is_ok: bool) -> impl IntoView {
    view! {
        <li class="tested">
            <Icon shape=if is_ok { Shape::Done } else { Shape::Stop } />
            {line}
        </li>
    }
}
