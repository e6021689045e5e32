//! How full the browser's storage is, and what in it cannot be read.

use crate::app::App;
use crate::app::components::{paragraph, section};
use crate::app::dom::{El, el};
use crate::app::wording::words;
use crate::record::codec::Unreadable;
use crate::record::vault::Room;

/// Measured again when the record has grown.
pub(super) fn room(app: App) -> El {
    let text = &words().settings;
    let measured = el("div").class("page").live(move || match app.records.with(|_| app.records.room()) {
        Some(Room { used, total }) => vec![
            paragraph(&(text.room_line)(used, total)),
            el("meter")
                .attr("aria-label", text.room)
                .attr("max", &total.to_string())
                .attr("high", &(total / 10 * 8).to_string())
                .attr("optimum", "0")
                .attr("value", &used.to_string()),
        ],
        None => vec![paragraph(text.room_unknown)],
    });
    section(text.room, [measured])
}

pub(super) fn unreadable(app: App) -> El {
    let text = &words().settings;
    let item = |Unreadable { key, text, why }: &Unreadable| {
        let raw = el("pre").attr("tabindex", "0").text(text);
        let details = el("details").child(el("summary").text(key)).child(raw);
        el("li").child(paragraph(&(words().problems.damage)(why))).child(details)
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
