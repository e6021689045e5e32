//! How both stores do: how full they are, what the browser promises, what in them cannot be read, and a test.

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{Shape, button, icon, notice, paragraph, section};
use crate::app::dom::{El, el, later};
use crate::app::browser::persistence::{erases_after_a_week, estimate, is_on_home_screen, is_persisted, persist};
use crate::record::health::StorageHealth;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::record::codec::Unreadable;
use crate::record::store::Room;
use crate::record::vault::Protection;

pub(super) fn storage(app: App) -> El {
    let text = &strings().keeping;
    let mut parts =
        vec![paragraph(text.storage_lead), local(app), journal(app), mended(app), promise(), test(app)];
    parts.extend(advice().map(|advice| notice(Severity::Information, [paragraph(advice)])));
    section(text.storage, parts)
}

/// What people with an iPhone or iPad have to know.
fn advice() -> Option<&'static str> {
    let text = &strings().keeping;
    if is_on_home_screen() {
        return Some(text.home_screen_begins_empty);
    }
    erases_after_a_week().then_some(text.after_a_week)
}

/// Measured again when the record has grown.
fn local(app: App) -> El {
    let text = &strings().keeping;
    el("div").class("stack").live(move || match app.records.with(|_| app.records.room()) {
        Some(Room { used, total }) => vec![
            paragraph(&(text.local_line)(used, total)),
            el("meter")
                .attr("aria-label", text.local)
                .attr("max", &total.to_string())
                .attr("high", &(total / 10 * 8).to_string())
                .attr("optimum", "0")
                .attr("value", &used.to_string()),
        ],
        None => vec![paragraph(text.unknown)],
    })
}

fn journal(app: App) -> El {
    let line = RwSignal::new(String::new());
    let measure = move || {
        later(async move {
            let text = &strings().keeping;
            line.set(estimate().await.map_or_else(|| text.unknown.to_owned(), text.journal_line));
        });
    };
    let part = el("div").live(move || {
        app.records.with(|_| ());
        measure();
        Vec::new()
    });
    el("div").child(paragraph("").live_text(move || line.get())).child(part)
}

fn mended(app: App) -> El {
    el("div").live(move || {
        let StorageHealth { written_back, only_in_journal, .. } = app.records.safety();
        let text = &strings().keeping;
        let said = [(written_back, text.written_back), (only_in_journal, text.only_in_journal)];
        said.into_iter().filter(|(count, _)| *count > 0).map(|(count, say)| paragraph(&say(count))).collect()
    })
}

/// Whether the browser promises to keep everything, and the button that asks for it.
fn promise() -> El {
    let text = &strings().keeping;
    let promised = RwSignal::new(None);
    later(async move { promised.set(is_persisted().await) });
    let refused = RwSignal::new("");
    let ask = move || {
        later(async move {
            promised.set(persist().await);
            refused.set(if promised.get_untracked() == Some(true) { "" } else { text.persist_refused });
        });
    };
    let said = paragraph("").live_text(move || (text.persisted)(promised.get()).to_owned());
    let button = el("div").live(move || match promised.get() {
        Some(false) => vec![el("p").child(button(text.persist, ask))],
        _ => Vec::new(),
    });
    let why = paragraph("").class("hint").attr("role", "status").live_text(move || refused.get().to_owned());
    el("div").class("stack").child(said).child(button).child(why)
}

fn test(app: App) -> El {
    let text = &strings().keeping;
    let result = RwSignal::new(None::<Protection>);
    let begin = button(text.test, move || {
        result.set(None);
        later(async move { result.set(Some(app.records.probe().await)) });
    });
    let said = el("div")
        .attr("role", "status")
        .live(move || result.with(|result| result.as_ref().map(lines).into_iter().collect()));
    el("div").class("stack").child(el("p").child(begin)).child(said)
}

fn lines(result: &Protection) -> El {
    let [local, journal] = (strings().keeping.tested)(result);
    let line = |said: &str, is_ok: bool| {
        let shape = if is_ok { Shape::Done } else { Shape::Stop };
        el("li").class("tested").child(icon(shape)).text(said)
    };
    el("ul")
        .class("lines")
        .child(line(&local, result.local.is_ok()))
        .child(line(&journal, result.journal.is_ok()))
}

/// What was found damaged or unknown, as it stands.
pub(super) fn unreadable(app: App) -> El {
    let text = &strings().keeping;
    let item = |Unreadable { key, text, why }: &Unreadable| {
        let raw = el("pre").attr("tabindex", "0").text(text);
        let details = el("details").child(el("summary").text(key)).child(raw);
        el("li").child(paragraph(&(strings().problems.damage)(why))).child(details)
    };
    el("div").class("page").live(move || {
        let all = app.records.unreadable();
        if all.is_empty() {
            return Vec::new();
        }
        let list = el("ul").class("lines").children(all.iter().map(item));
        vec![section(text.unreadable, [paragraph(text.unreadable_lead), list])]
    })
}
