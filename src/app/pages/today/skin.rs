//! Which spots are out, what has to be asked again, and the ways to tell more.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::components::{button, link, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::forms::{gone_form, keep_press, reaction_form, symptom_form};
use crate::app::route::Route;
use crate::app::wording::words;
use crate::domain::preference::Preference;
use crate::domain::reaction::Reaction;
use crate::domain::sites::Spot;
use crate::domain::skin::Skin;
use crate::record::change::Change;
use crate::record::entry::{EntryId, Fact};

/// The spots that are out and the reactions for which spots rest, each with the way back; nothing if there is none.
pub(super) fn spots_out(
    app: App,
    out: &[(EntryId, Skin)],
    resting: &[(EntryId, Reaction)],
    today: NaiveDate,
) -> Option<El> {
    let text = &words().skin;
    let row = |(id, skin): &(EntryId, Skin)| {
        let (id, skin) = (*id, *skin);
        let clear = button(text.clear, move || clear(app, id, skin, today));
        let clear =
            clear.attr("aria-label", &(words().form.action_on)(text.clear, &(words().terms.spot)(skin.spot)));
        el("li")
            .class("row")
            .child(paragraph(&(text.line)(&skin, today)).class("when"))
            .child(skin.is_asked(today).then(|| paragraph(text.still).class("what")))
            .child(el("div").class("row-actions").child(clear))
    };
    let rows = el("ul").class("rows").children(out.iter().map(row));
    let rows = rows.children(resting.iter().map(|(id, reaction)| reacted(app, *id, reaction, today)));
    (!out.is_empty() || !resting.is_empty())
        .then(|| section(text.out, [rows, paragraph(text.red_flags).class("hint")]))
}

fn reacted(app: App, id: EntryId, reaction: &Reaction, today: NaiveDate) -> El {
    let text = &words().reactions;
    let rest = app.records.look(|record| record.preferred(Preference::SkinRestDays)).unwrap_or_default();
    let rests = reaction.rests_until(rest).map_or_else(|| text.with_neighbours.to_owned(), text.rests);
    let open = reaction.clone();
    let line = (text.line)(reaction);
    let gone = button(text.gone, move || app.sheet.open(text.gone, || gone_form(app, id, &open)));
    let gone = gone.attr("aria-label", &(words().form.action_on)(text.gone, &line));
    el("li")
        .class("row")
        .child(paragraph(&line).class("when"))
        .child(paragraph(&(text.since)(reaction, today)).class("what"))
        .child(paragraph(&rests).class("what"))
        .child(reaction.resolved.is_none().then(|| el("div").class("row-actions").child(gone)))
}

/// The ways to tell of a reaction, at first at the spot of the last injection, and of a symptom.
pub(super) fn noticed(app: App, last: Option<Spot>, today: NaiveDate) -> El {
    let text = &words().reactions;
    let reaction = last.map(|spot| {
        button(text.add_reaction, move || {
            app.sheet.open(text.add_reaction, || reaction_form(app, spot, today));
        })
    });
    let symptom = button(text.add_symptom, move || app.sheet.open(text.add_symptom, || symptom_form(app)));
    let all = el("p").child(link(Route::Symptoms.hash(), words().shell.symptoms));
    section(text.ask, [el("div").class("actions").child(reaction).child(symptom), all])
}

/// A spot that was out since today only was never out.
fn clear(app: App, of: EntryId, skin: Skin, today: NaiveDate) {
    let change = match skin.cleared(today) {
        Some(cleared) => Change::Amend { of, to: Fact::Skin(cleared) },
        None => Change::Void { of, reason: None },
    };
    keep_press(app, change, words().skin.cleared);
}
