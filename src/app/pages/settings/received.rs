//! What another program has shared or opened: the page that reads it is opened, or it is said why not. Keeps nothing of it
//! but what waits for the set-up.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::app::browser::document::go_on_to;
use crate::app::browser::received::{TooLarge, arrived, beginning, forget, hand, name};
use crate::app::components::{Button, Failure, Link};
use crate::app::context::records::Records;
use crate::app::context::{clock, use_records};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::view_model::Group;
use crate::app::router::{Route, part_in_address};
use crate::exchange::backup::LARGEST;
use crate::exchange::lab_file::foreign;
use crate::exchange::received::Reader;

/// What there is to say.
#[derive(Clone)]
enum Said {
    /// It is being opened.
    Opening,
    /// Nothing has arrived.
    Nothing,
    /// It waits for the set-up.
    Waits,
    /// Why it is not opened.
    Refused(String),
    /// The first of several is opened, at an address; the others are named.
    OneAtATime { first: String, others: String, address: &'static str },
}

#[component]
pub(super) fn Received() -> impl IntoView {
    let records = use_records();
    let said = RwSignal::new(Said::Opening);
    let part = part_in_address(Route::Settings);
    Effect::new(move |_| {
        if part.with(|part| Group::from_part(part) == Some(Group::Received)) {
            spawn_local(receive(records, said));
        }
    });
    let refused = move || if let Said::Refused(why) = said.get() { why } else { String::new() };
    let content = move || {
        let text = &later_strings().settings;
        match said.get() {
            Said::Refused(_) => ().into_any(),
            Said::Opening => view! { <p>{strings().shell.opening}</p> }.into_any(),
            Said::Nothing => view! { <p>{text.nothing_received}</p> }.into_any(),
            Said::Waits => view! {
                <p>{text.received_waits}</p>
                <p><Link to=Route::Today.hash() text=strings().shell.set_up /></p>
            }
            .into_any(),
            Said::OneAtATime { first, others, address } => view! {
                <p>{text.one_at_a_time(&others)}</p>
                <OpenFirst said first address />
            }
            .into_any(),
        }
    };
    view! {
        <Failure sentence=refused />
        <div role="status" class="stack">
            {content}
        </div>
    }
}

#[component]
fn OpenFirst(said: RwSignal<Said>, first: String, address: &'static str) -> impl IntoView {
    let open = move || {
        said.set(Said::Opening);
        go_on_to(address);
    };
    view! {
        <p>
            <Button label=later_strings().settings.open_received(&first) class="primary" on_press=open />
        </p>
    }
}

/// Opens what has arrived, or says what is to be said. The page may be gone meanwhile.
async fn receive(records: Records, said: RwSignal<Said>) {
    let text = &later_strings().settings;
    let now = clock::now().utc().timestamp_millis();
    let refuse = async |why: &str| {
        forget().await;
        said.try_set(Said::Refused(why.to_owned()));
    };
    match arrived(now).await.as_deref() {
        Err(TooLarge) => refuse(&text.received_too_large(&(LARGEST / 1024 / 1024).to_string())).await,
        // What came before is still to be read here.
        Ok([]) if said.try_with_untracked(|said| matches!(said, Said::OneAtATime { .. })) == Some(true) => {}
        // Something may be on its way.
        Ok([]) => drop(said.try_set(Said::Nothing)),
        Ok([first, others @ ..]) => match beginning(first).await {
            None => refuse(later_strings().problems.file).await,
            Some(begins) if is_early(records, &begins) => drop(said.try_set(Said::Waits)),
            // The page may have looked twice.
            Some(begins) if forget().await => {
                let address = hand(Reader::of(&begins), first.clone());
                if others.is_empty() {
                    return go_on_to(address);
                }
                let others = others.iter().map(called).collect::<Vec<_>>().join(", ");
                said.try_set(Said::OneAtATime { first: called(first), others, address });
            }
            Some(_) => {}
        },
    }
}

/// Whether it is for the record of somebody of whom nothing is known yet. What cannot be read need not wait.
fn is_early(records: Records, begins: &[u8]) -> bool {
    let is_set_up = records.with_untracked(|record| record.patient().is_some());
    !is_set_up && Reader::of(begins) == Reader::LabImport && foreign(begins).is_none()
}

/// What a file is called here.
fn called(file: &File) -> String {
    let name = name(file);
    if name.is_empty() { later_strings().settings.shared_text.to_owned() } else { name }
}
