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

/// What there is to say, each empty where it is not said.
#[derive(Clone, Copy)]
struct Said {
    problem: RwSignal<String>,
    sentence: RwSignal<String>,
    /// The way to the set-up.
    set_up: RwSignal<&'static str>,
    /// The name of the file that is opened, if others are not.
    first: RwSignal<String>,
    /// Where it is opened.
    address: StoredValue<&'static str>,
}

#[component]
pub(super) fn Received() -> impl IntoView {
    let records = use_records();
    let said = Said {
        problem: RwSignal::default(),
        sentence: RwSignal::new(strings().shell.opening.to_owned()),
        set_up: RwSignal::new(""),
        first: RwSignal::default(),
        address: StoredValue::new(""),
    };
    let part = part_in_address(Route::Settings);
    Effect::new(move |_| {
        if part.with(|part| Group::from_part(part) == Some(Group::Received)) {
            spawn_local(receive(records, said));
        }
    });
    let link = move || {
        let label = said.set_up.get();
        (!label.is_empty()).then(|| view! { <p><Link to=Route::Today.hash() text=label /></p> }.into_any())
    };
    let button = move || {
        let first = said.first.get();
        (!first.is_empty()).then(|| {
            let label = later_strings().settings.open_received(&first);
            let open = move || {
                said.first.set(String::new());
                go_on_to(said.address.get_value());
            };
            view! { <p><Button label class="primary" on_press=open /></p> }.into_any()
        })
    };
    view! {
        <Failure sentence=said.problem />
        <div role="status" class="stack">
            <p>{move || said.sentence.get()}</p>
            {move || link()}
            {move || button()}
        </div>
    }
}

/// Opens what has arrived, or says what is to be said. The page may be gone meanwhile.
async fn receive(records: Records, said: Said) {
    let text = &later_strings().settings;
    let now = clock::now().utc().timestamp_millis();
    let fail = async |why: &str| {
        forget().await;
        said.problem.try_set(why.to_owned());
        said.sentence.try_set(String::new());
    };
    match arrived(now).await.as_deref() {
        Err(TooLarge) => fail(&text.received_too_large(&(LARGEST / 1024 / 1024).to_string())).await,
        // Something may be on its way, and what came before is still to be read here.
        Ok([]) if said.first.try_with_untracked(String::is_empty) == Some(true) => {
            said.sentence.try_set(text.nothing_received.to_owned());
        }
        Ok([]) => {}
        Ok([first, others @ ..]) => match beginning(first).await {
            None => fail(later_strings().problems.file).await,
            Some(begins) if is_early(records, &begins) => {
                said.sentence.try_set(text.received_waits.to_owned());
                said.set_up.try_set(strings().shell.set_up);
            }
            // The page may have looked twice.
            Some(begins) if forget().await => {
                let address = hand(Reader::of(&begins), first.clone());
                if others.is_empty() {
                    return go_on_to(address);
                }
                let others: Vec<_> = others.iter().map(called).collect();
                said.address.try_set_value(address);
                said.set_up.try_set("");
                said.sentence.try_set(text.one_at_a_time(&others.join(", ")));
                said.first.try_set(called(first));
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
