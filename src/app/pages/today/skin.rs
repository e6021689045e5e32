//! Which spots are out, what has to be asked again, and how many are left.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::components::{button, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::wording::words;
use crate::domain::skin::Skin;
use crate::record::change::{Change, SecondOfDay};
use crate::record::entry::{EntryId, Fact};

/// After so many days it is asked whether what passes has passed.
const ASK_AFTER: i64 = 7;

/// The spots that are out, each with the way back; nothing if none is.
pub(super) fn spots_out(app: App, out: &[(EntryId, Skin)], today: NaiveDate) -> Option<El> {
    let text = &words().skin;
    let row = |(id, skin): &(EntryId, Skin)| {
        let (id, skin) = (*id, *skin);
        let is_asked = skin.state.passes() && (today - skin.since).num_days() >= ASK_AFTER;
        let clear = button(text.clear, move || clear(app, id, skin, today));
        let clear = clear.attr("aria-label", &(text.clear_of)(skin.spot));
        el("li")
            .class("row")
            .child(paragraph(&(text.line)(&skin, today)).class("when"))
            .child(is_asked.then(|| paragraph(text.still).class("what")))
            .child(el("div").class("row-actions").child(clear))
    };
    let rows = el("ul").class("rows").children(out.iter().map(row));
    (!out.is_empty()).then(|| section(text.out, [rows, paragraph(text.red_flags).class("hint")]))
}

/// A spot that was out since today only was never out.
fn clear(app: App, of: EntryId, skin: Skin, today: NaiveDate) {
    let until = today.pred_opt().filter(|yesterday| *yesterday >= skin.since);
    let change = match until {
        Some(_) => Change::Amend { of, to: Fact::Skin(Skin { until, ..skin }) },
        None => Change::Void { of, reason: None },
    };
    app.records.commit(change, SecondOfDay::Ask, move |done| match done {
        Ok(()) => app.sheet.say(words().skin.cleared),
        Err(why) => app.sheet.say(&(words().problems.not_done)(&why)),
    });
}
