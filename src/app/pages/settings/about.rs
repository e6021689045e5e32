//! What this app is, and the documents it quotes.

use leptos::prelude::*;

use crate::app::browser::boot_bridge::{RootAttr, root_attr_signal};
use crate::app::components::{Cited, Folded};
use crate::app::i18n::later_strings;
use crate::domain::quantities::source::{self, Source};

#[component]
pub(super) fn About() -> impl IntoView {
    let text = &later_strings().settings;
    let document = |source: &&'static Source| {
        let source = *source;
        let rest = format!(", {}. {}", source.revised, source.locator);
        view! { <li><Cited source rest /></li> }.into_any()
    };
    view! {
        <section>
            <p>{text.about_lead}</p>
            <p>{text.version()}</p>
            <OfflineLine />
            <Folded summary=text.quoted>
                <ul class="lines">{source::ALL.iter().map(document).collect_view()}</ul>
            </Folded>
        </section>
    }
}

/// Whether the app opens without a network.
#[component]
fn OfflineLine() -> impl IntoView {
    let text = &later_strings().storing;
    let is_offline = root_attr_signal(RootAttr::Offline);
    let line = move || if is_offline.with(|told| told == "true") { text.offline } else { text.not_offline };
    view! { <p>{move || line().to_owned()}</p> }
}
