//! Other medicines and planned vaccinations: what is on the list, taken off or put on, or should not have been.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Field, Form, KeyedList, RowActions, Section};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::{EntryLine, FoldedEntryRows, VoidAction, commit_press, name};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::health::known::KnownRows;
use crate::app::pages::health::view_model::{ListedName, listed_names};
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::record::change::Change;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;

/// The names that are on a list, those that were taken off it, and a form that puts another one on it.
#[component]
pub(super) fn List(kind: MedicationKind, id: &'static str, title: &'static str) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().health;
    let names = move || {
        let today = clock.today();
        records.with(|record| listed_names(record, kind, today))
    };
    let is_empty = Memo::new(move |_| names().0.is_empty());
    let listed = move || {
        if is_empty.get() {
            return view! { <p class="empty">{text.none_listed}</p> }.into_any();
        }
        let key = |(id, listed): &ListedName| (*id, listed.name.text().to_owned(), listed.on);
        view! {
            <ul class="rows">
                <KeyedList each=move || names().0 key let((id, listed))>
                    <Row id listed />
                </KeyedList>
            </ul>
        }
        .into_any()
    };
    let ended = Memo::new(move |_| {
        let line = |(id, listed): ListedName| (id, text.ended_line(listed.name.text(), listed.on));
        names().1.into_iter().map(line).collect::<Vec<EntryLine>>()
    });
    view! {
        <Section heading=title id>
            <div>{move || listed()}</div>
            {(kind == MedicationKind::Medicine).then(|| view! { <KnownRows /> }.into_any())}
            <FoldedEntryRows summary=text.all_ended lines=ended />
            <AddForm kind />
        </Section>
    }
}

#[component]
fn Row(id: EntryId, listed: ConcomitantMedication) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().health;
    let ConcomitantMedication { kind, name, on, .. } = listed;
    let (shown, label) = (name.text().to_owned(), text.end_of(name.text()));
    let row = shown.clone();
    let end = move || {
        let ended =
            ConcomitantMedication { kind, name: name.clone(), current: false, on: clock::now().date() };
        commit_press(records, dialog, Change::Add(Fact::ConcomitantMedication(ended)), text.saved);
    };
    view! {
        <li class="row">
            <p class="when"><b>{shown}</b></p>
            <p class="what">{text.since(on)}</p>
            <RowActions>
                <Button label=text.ended name=label on_press=end />
                <VoidAction of=id row />
            </RowActions>
        </li>
    }
}

/// Puts a name on a list. What is typed stays until it is kept.
#[component]
fn AddForm(kind: MedicationKind) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().health;
    let name = name();
    let problem = RwSignal::new(String::new());
    let add = move || {
        name.input.touch();
        let Ok(added) = untrack(|| name.required()) else { return };
        let added = ConcomitantMedication { kind, name: added, current: true, on: clock::now().date() };
        spawn_local(async move {
            match records.commit(Change::Add(Fact::ConcomitantMedication(added))).await {
                Ok(()) => {
                    name.input.clear();
                    dialog.say(text.saved);
                }
                Err(why) => problem.set(strings().problems.not_done(&why)),
            }
        });
    };
    view! {
        <Form action=text.add problem is_saving=records.is_saving() on_submit=add>
            <Field label=text.name state=name />
        </Form>
    }
}
