//! What stands above every page while the record is not kept as it should be. Each banner follows its own cause, and
//! stays as it is, with the focus in it, whatever else changes.

use leptos::prelude::*;

use crate::app::browser::boot_bridge::{RootAttr, root_attr, root_attr_signal, set_root_attr};
use crate::app::browser::document::{reload, rescue_focus};
use crate::app::components::{Button, Failure, Notice, Urgent};
use crate::app::context::{use_clock, use_records};
use crate::app::forms::ClockQuestion;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::record::storage::vault::Protection;

/// Nothing, as long as all is well.
#[component]
pub(super) fn Banners() -> impl IntoView {
    let update = root_attr_signal(RootAttr::Update);
    let is_update_ready = Memo::new(move |_| update.with(|update| update == "ready"));
    view! {
        <div class="banners">
            <Demo />
            <Outdated is_update_ready />
            <StorageFailure />
            <WrongClock />
            <Recovered />
            <Update is_update_ready />
            <EnglishInstead />
        </div>
    }
}

/// Nothing on the page is true.
#[component]
fn Demo() -> impl IntoView {
    let text = &strings().demo;
    use_records().is_demo().then(|| {
        view! {
            <Notice severity=Severity::Caution>
                <p>{text.banner}</p>
                <p><a href="./">{text.leave}</a></p>
            </Notice>
        }
        .into_any()
    })
}

/// A newer version of the app has written what this one does not understand.
#[component]
fn Outdated(is_update_ready: Memo<bool>) -> impl IntoView {
    let records = use_records();
    let text = &strings().keeping;
    let is_outdated = Memo::new(move |_| records.is_outdated());
    // A new version that waits would go on waiting through an ordinary load.
    let load = move || if is_update_ready.get_untracked() { take_update() } else { reload() };
    view! {
        {move || is_outdated.get().then(|| view! {
            <Urgent word=strings().problems.problem>
                <p>{text.outdated}</p>
                <p><Button label=text.reload on_press=load /></p>
            </Urgent>
        }.into_any())}
    }
}

/// One store, or none, has kept what it was given.
#[component]
fn StorageFailure() -> impl IntoView {
    let records = use_records();
    let text = &strings().keeping;
    let protection = Memo::new(move |_| records.storage_health().protection);
    let banner = move || match protection.get() {
        Protection { local: Ok(()), journal: Ok(()) } => None,
        Protection { local: Err(_), journal: Err(_) } => {
            Some(view! { <Failure sentence=text.not_kept /> }.into_any())
        }
        Protection { local, journal } => {
            on_cleanup(rescue_focus);
            let sentence = text.kept_once(local.err().as_ref(), journal.err().as_ref());
            Some(
                view! {
                    <Notice severity=Severity::Caution role="status">
                        <p>{sentence}</p>
                        <p><Button label=text.try_again on_press=move || records.read() /></p>
                    </Notice>
                }
                .into_any(),
            )
        }
    };
    view! { {move || banner()} }
}

/// The clock of the device cannot be right.
#[component]
fn WrongClock() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let doubt = Memo::new(move |_| {
        let now = clock.now();
        records.clock_doubt(&now).map(|doubt| (doubt, now))
    });
    view! { <ClockQuestion doubt=doubt.into() on_confirm=rescue_focus /> }
}

/// One store was empty, and the other has given everything back.
#[component]
fn Recovered() -> impl IntoView {
    let records = use_records();
    let text = &strings().keeping;
    let recovered = Memo::new(move |_| records.storage_health().recovered);
    let banner = move || {
        let recovered = recovered.get()?;
        on_cleanup(rescue_focus);
        Some(
            view! {
                <Notice severity=Severity::Information role="status">
                    <p>{text.recovered(recovered)}</p>
                    <p><Button label=text.seen on_press=move || records.acknowledge_recovery() /></p>
                </Notice>
            }
            .into_any(),
        )
    };
    view! { {move || banner()} }
}

/// A new version is there. It waits until the person says so: something may be half typed.
#[component]
fn Update(is_update_ready: Memo<bool>) -> impl IntoView {
    let text = &strings().keeping;
    view! {
        {move || is_update_ready.get().then(|| view! {
            <Notice severity=Severity::Information role="status">
                <p>{text.update}</p>
                <p><Button label=text.reload on_press=take_update /></p>
            </Notice>
        }.into_any())}
    }
}

fn take_update() {
    set_root_attr(RootAttr::Update, "take");
}

/// English is spoken, because the words of the chosen language did not come.
#[component]
fn EnglishInstead() -> impl IntoView {
    (root_attr(RootAttr::LanguageMissing) == "true").then(|| {
        view! {
            <Notice severity=Severity::Information role="status">
                <p>{strings().shell.language_missing}</p>
                <p><Button label=strings().keeping.reload on_press=reload /></p>
            </Notice>
        }
        .into_any()
    })
}
