//! A backup back into this browser: chosen or received, shown, and only then added.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::app::browser::document::show_whole;
use crate::app::browser::files::{FileError, read_backup, take_chosen};
use crate::app::browser::received::take;
use crate::app::components::{Button, Failure, Hint, Lines, Section};
use crate::app::context::{use_dialog, use_records};
use crate::app::i18n::{later_strings, strings};
use crate::app::router::{Route, part_in_address};
use crate::exchange::received::Reader;
use crate::exchange::restore::RestorePlan;

const PREVIEW: &str = "restoring";

#[component]
pub(super) fn Restore() -> impl IntoView {
    let records = use_records();
    let text = &later_strings().storing;
    let problem = RwSignal::new(String::new());
    let restoring = RwSignal::new(None::<RestorePlan>);
    let read = move |file: File| {
        problem.set(String::new());
        restoring.set(None);
        spawn_local(async move {
            match read_backup(&file).await {
                Ok(backup) => restoring.set(Some(records.compare(backup))),
                Err(FileError::Refused(why)) => problem.set(later_strings().problems.backup(&why)),
                Err(FileError::Unreadable) => problem.set(later_strings().problems.file.to_owned()),
            }
            show_whole(PREVIEW.to_owned());
        });
    };
    let choose = move |event: ev::Event| {
        if let Some(file) = take_chosen(&event) {
            read(file);
        }
    };
    let part = part_in_address(Route::Settings);
    Effect::new(move |_| {
        part.track();
        take(Reader::Restore).into_iter().for_each(read);
    });
    view! {
        <Section heading=text.restore>
            <div class="field">
                <label for="import">{text.import}</label>
                <Hint text=text.import_hint id="import-hint" />
                <input
                    id="import"
                    type="file"
                    accept=".json,.gz,application/json,application/gzip"
                    aria-describedby="import-hint import-problem"
                    on:change=choose
                />
            </div>
            <div id=PREVIEW>
                <div id="import-problem">
                    <Failure sentence=problem />
                </div>
                <div role="status">
                    <Preview restoring problem />
                </div>
            </div>
        </Section>
    }
}

/// What the file would add, and the buttons that add it or leave it.
#[component]
fn Preview(restoring: RwSignal<Option<RestorePlan>>, problem: RwSignal<String>) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().storing;
    let add = move || {
        let Some(shown) = restoring.get_untracked() else { return };
        if records.is_saving().get_untracked() {
            return;
        }
        let count = shown.new.len();
        spawn_local(async move {
            match records.restore(shown).await {
                Ok(()) => {
                    restoring.set(None);
                    dialog.say(&text.added(count));
                }
                Err(why) => problem.set(strings().problems.not_done(&why)),
            }
        });
    };
    let preview = move |shown: &RestorePlan| {
        let count = shown.new.len();
        let nothing_new = (count == 0).then(|| text.nothing_new.to_owned());
        let lines = text.preview(shown).into_iter().chain(nothing_new).collect::<Vec<_>>();
        let add = (count > 0)
            .then(|| view! { <Button label=text.add(count) class="primary" on_press=add /> }.into_any());
        view! {
            <div class="preview stack">
                <Lines lines />
                <div class="actions">
                    {add}
                    <Button label=strings().form.cancel on_press=move || restoring.set(None) />
                </div>
            </div>
        }
        .into_any()
    };
    view! { {move || restoring.with(|shown| shown.as_ref().map(preview))} }
}
