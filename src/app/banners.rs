//! What stands above every page while the record is not kept as it should be.

use leptos::prelude::*;

use crate::app::browser::boot_bridge::{RootAttr, root_attr, root_attr_signal, set_root_attr};
use crate::app::browser::document::reload;
use crate::app::components::{Button, Failure, Notice, Urgent};
use crate::app::context::use_records;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::record::vault::Protection;

/// Nothing, as long as all is well.
#[component]
pub(super) fn Banners() -> impl IntoView {
    let update = root_attr_signal(RootAttr::Update);
    view! {
        <div class="banners">
            <Demo />
            <Outdated update />
            <OneStoreOnly />
            <Recovered />
            <Update update />
            <EnglishInstead />
        </div>
    }
}

/// A new version is there. It waits until the person says so: something may be half typed.
#[component]
fn Update(update: ReadSignal<String>) -> impl IntoView {
    let text = &strings().keeping;
    view! {
        {move || update.with(|told| told == "ready").then(|| view! {
            <Notice severity=Severity::Information role="status">
                <p>{text.update}</p>
                <p><Button label=text.reload on_press=|| set_root_attr(RootAttr::Update, "take") /></p>
            </Notice>
        }.into_any())}
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

#[component]
fn Outdated(update: ReadSignal<String>) -> impl IntoView {
    let records = use_records();
    let text = &strings().keeping;
    // A new version that waits would go on waiting through an ordinary load.
    let load = move || {
        if update.with_untracked(|told| told == "ready") {
            set_root_attr(RootAttr::Update, "take")
        } else {
            reload()
        }
    };
    view! {
        {move || records.is_outdated().then(|| view! {
            <Urgent word=strings().problems.problem>
                <p>{text.outdated}</p>
                <p><Button label=text.reload on_press=load /></p>
            </Urgent>
        }.into_any())}
    }
}

#[component]
fn OneStoreOnly() -> impl IntoView {
    let records = use_records();
    let text = &strings().keeping;
    let said = move || match records.storage_health().protection {
        Protection { local: Ok(()), journal: Ok(()) } => None,
        Protection { local: Err(_), journal: Err(_) } => {
            Some(view! { <Failure sentence=text.not_kept /> }.into_any())
        }
        Protection { local, journal } => {
            let sentence = (text.kept_once)(local.err().as_ref(), journal.err().as_ref());
            let again = move || records.read();
            Some(
                view! {
                    <Notice severity=Severity::Caution role="status">
                        <p>{sentence}</p>
                        <p><Button label=text.try_again on_press=again /></p>
                    </Notice>
                }
                .into_any(),
            )
        }
    };
    view! { {move || said()} }
}

#[component]
fn Recovered() -> impl IntoView {
    let records = use_records();
    let text = &strings().keeping;
    let said = move || {
        records.storage_health().recovered.map(|recovered| {
            view! {
                <Notice severity=Severity::Information role="status">
                    <p>{(text.recovered)(recovered)}</p>
                    <p><Button label=text.seen on_press=move || records.acknowledge_recovery() /></p>
                </Notice>
            }
            .into_any()
        })
    };
    view! { {move || said()} }
}
