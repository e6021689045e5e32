//! How both stores do: how full they are, what the browser promises, and a test.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::persistence::{
    erases_after_a_week, estimate, is_on_home_screen, is_persisted, persist,
};
use crate::app::components::{Button, Notice, Section, after_paint};
use crate::app::context::use_records;
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::store_test::StoreTest;
use crate::domain::monograph::Severity;
use crate::record::storage::store::Room;

#[component]
pub(super) fn Storage() -> impl IntoView {
    let text = &later_strings().storing;
    view! {
        <Section heading=text.storage>
            <p>{text.storage_lead}</p>
            <LocalRoom />
            <JournalRoom />
            <Repairs />
            <Persistence />
            <StoreTest />
            <AppleAdvice />
        </Section>
    }
}

/// How full local storage is, measured again when the record has grown. That takes a moment, and is said first.
#[component]
fn LocalRoom() -> impl IntoView {
    let records = use_records();
    let text = &later_strings().storing;
    // Nothing before it was measured, and nothing inside where it cannot be.
    let room = RwSignal::new(None::<Option<Room>>);
    let is_announced = after_paint();
    Effect::new(move |_| {
        records.with(|_| ());
        if is_announced.get() {
            spawn_local(async move { room.set(Some(records.room().await)) });
        }
    });
    let line = move || match room.get() {
        None => text.measuring.to_owned(),
        Some(None) => text.unknown.to_owned(),
        Some(Some(Room { used, total })) => text.local_line(used, total),
    };
    let meter = move || {
        room.get().flatten().map(|Room { used, total }| {
            view! {
                <meter
                    aria-label=text.local
                    max=total.to_string()
                    high=(total / 10 * 8).to_string()
                    optimum="0"
                    value=used.to_string()
                ></meter>
            }
            .into_any()
        })
    };
    view! {
        <div class="stack">
            <p>{move || line()}</p>
            {move || meter()}
        </div>
    }
}

/// How full the journal is, measured again when the record has grown.
#[component]
fn JournalRoom() -> impl IntoView {
    let records = use_records();
    let text = &later_strings().storing;
    let line = RwSignal::new(String::new());
    Effect::new(move |_| {
        records.with(|_| ());
        spawn_local(async move {
            line.set(
                estimate().await.map_or_else(|| text.unknown.to_owned(), |bytes| text.journal_line(bytes)),
            );
        });
    });
    view! { <div><p>{move || line.get()}</p></div> }
}

/// What one store gave back to the other, and what only one of them has room for.
#[component]
fn Repairs() -> impl IntoView {
    let records = use_records();
    let written_back = Memo::new(move |_| records.storage_health().written_back);
    let only_in_journal = Memo::new(move |_| records.storage_health().only_in_journal);
    view! {
        <div>
            <CountLine count=written_back sentence=|count| later_strings().storing.written_back(count) />
            <CountLine count=only_in_journal sentence=|count| later_strings().storing.only_in_journal(count) />
        </div>
    }
}

/// Nothing for none.
#[component]
fn CountLine(count: Memo<usize>, sentence: fn(usize) -> String) -> impl IntoView {
    let line = move || {
        let count = count.get();
        (count > 0).then(|| view! { <p>{sentence(count)}</p> }.into_any())
    };
    view! { {move || line()} }
}

/// Whether the browser promises to keep everything, and the button that asks for it.
#[component]
fn Persistence() -> impl IntoView {
    let text = &later_strings().storing;
    let promised = RwSignal::new(None::<bool>);
    let is_refused = RwSignal::new(false);
    spawn_local(async move { promised.set(is_persisted().await) });
    let ask = move || {
        spawn_local(async move {
            let answer = persist().await;
            promised.set(answer);
            is_refused.set(answer != Some(true));
        });
    };
    let can_ask = Memo::new(move |_| promised.get() == Some(false));
    let button =
        move || can_ask.get().then(|| view! { <p><Button label=text.persist on_press=ask /></p> }.into_any());
    view! {
        <div class="stack">
            <p>{move || text.persisted(promised.get()).to_owned()}</p>
            <div>{move || button()}</div>
            <p class="hint" role="status">
                {move || if is_refused.get() { text.persist_refused.to_owned() } else { String::new() }}
            </p>
        </div>
    }
}

/// What people with an iPhone or iPad have to know.
#[component]
fn AppleAdvice() -> impl IntoView {
    let text = &strings().keeping;
    let advice = if is_on_home_screen() {
        Some(text.home_screen_begins_empty)
    } else {
        erases_after_a_week().then_some(text.after_a_week)
    };
    advice.map(|advice| view! { <Notice severity=Severity::Information><p>{advice}</p></Notice> }.into_any())
}
