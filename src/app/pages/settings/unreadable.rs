//! What was found damaged or unknown in the stores, as it stands.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Section};
use crate::app::context::use_records;
use crate::app::i18n::later_strings;
use crate::record::codec::Unreadable;

/// Nothing, as long as everything can be read.
#[component]
pub(super) fn UnreadableTexts() -> impl IntoView {
    let records = use_records();
    let text = &later_strings().storing;
    let found = move || records.unreadable();
    let is_empty = Memo::new(move |_| found().is_empty());
    let section = move || {
        (!is_empty.get()).then(|| {
            view! {
                <Section heading=text.unreadable>
                    <p>{text.unreadable_lead}</p>
                    <ul class="lines">
                        <KeyedList each=found key=|found| (found.key.clone(), found.text.clone()) let:found>
                            <UnreadableText found />
                        </KeyedList>
                    </ul>
                </Section>
            }
            .into_any()
        })
    };
    view! { {move || section()} }
}

#[component]
fn UnreadableText(found: Unreadable) -> impl IntoView {
    let Unreadable { key, text, why } = found;
    view! {
        <li>
            <p>{later_strings().problems.damage(&why)}</p>
            <details>
                <summary>{key}</summary>
                <pre tabindex="0">{text}</pre>
            </details>
        </li>
    }
}
