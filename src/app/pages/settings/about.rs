//! What this app is, and the documents it quotes.

use crate::app::components::{cited, paragraph, section};
use leptos::prelude::*;

use crate::app::dom::{El, el, told};
use crate::app::i18n::strings;
use crate::domain::source::{self, Source};

pub(super) fn about() -> El {
    let text = &strings().settings;
    let document = |source: &&'static Source| {
        let rest = format!(", {}. {}", source.revised, source.locator);
        el("li").child(cited(source, &rest))
    };
    let documents = el("ul").class("lines").children(source::ALL.iter().map(document));
    let quoted = el("h3").text(text.quoted);
    let told = told("data-offline");
    let keeping = &strings().keeping;
    let offline = move || if told.get() == "true" { keeping.offline } else { keeping.not_offline }.to_owned();
    let offline = paragraph("").live_text(offline);
    section(text.about, [paragraph(text.about_lead), paragraph(text.version), offline, quoted, documents])
}
