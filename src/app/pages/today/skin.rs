//! Which spots are out, what has to be asked again, and how many are left.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::components::{button, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::forms::keep_press;
use crate::app::wording::words;
use crate::domain::skin::Skin;
use crate::record::change::Change;
use crate::record::entry::{EntryId, Fact};

/// The spots that are out, each with the way back; nothing if none is.
pub(super) fn spots_out(app: App, out: &[(EntryId, Skin)], today: NaiveDate) -> Option<El> {
    let text = &words().skin;
    let row = |(id, skin): &(EntryId, Skin)| {
        let (id, skin) = (*id, *skin);
        let clear = button(text.clear, move || clear(app, id, skin, today));
        let clear = clear.attr("aria-label", &(text.clear_of)(skin.spot));
        el("li")
            .class("row")
            .child(paragraph(&(text.line)(&skin, today)).class("when"))
            .child(skin.is_asked(today).then(|| paragraph(text.still).class("what")))
            .child(el("div").class("row-actions").child(clear))
    };
    let rows = el("ul").class("rows").children(out.iter().map(row));
    (!out.is_empty()).then(|| section(text.out, [rows, paragraph(text.red_flags).class("hint")]))
}

/// A spot that was out since today only was never out.
fn clear(app: App, of: EntryId, skin: Skin, today: NaiveDate) {
    let change = match skin.cleared(today) {
        Some(cleared) => Change::Amend { of, to: Fact::Skin(cleared) },
        None => Change::Void { of, reason: None },
    };
    keep_press(app, change, words().skin.cleared);
}
