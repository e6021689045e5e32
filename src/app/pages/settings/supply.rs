//! Syringes at home: how many, until when, and the forms that record what comes in and what is lost.

use chrono::{Days, NaiveDate};

use crate::app::App;
use crate::app::components::{Kind, Label, button, notice, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::forms::{days_away, pack_form, preference_form, sharps_form, void_form, waste_form};
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::domain::preference::Preference;
use crate::domain::supply::Pack;
use crate::record::entry::EntryId;
use crate::record::facts::{course, sharps, stock_left};
use crate::record::record::Record;

pub(super) fn supply(app: App) -> El {
    let text = &strings().supply;
    let stock = el("div").class("stack").live(move || {
        let today = app.clock.today();
        app.records.with(|record| {
            let mut parts = stock(app, record, today);
            parts.extend(sharps_line(record));
            parts
        })
    });
    let add = button(text.add, move || app.sheet.open(text.add, || pack_form(app)));
    let waste = button(text.waste, move || app.sheet.open(text.waste, || waste_form(app)));
    let sharps = button(text.new_sharps, move || app.sheet.open(text.new_sharps, || sharps_form(app)));
    let actions = el("div").class("actions").child(add).child(waste).child(sharps);
    section(text.title, [stock, actions, hours_out(app), travel(app)])
}

/// How long a syringe may be out of the refrigerator, which only the person's own leaflet can say.
fn hours_out(app: App) -> El {
    let text = &strings().supply;
    let line = paragraph("").live_text(move || {
        (text.hours_line)(app.records.with(|record| record.preferred(Preference::HoursOut)))
    });
    let change = button(strings().settings.change, move || {
        app.sheet.open(text.hours_out, || preference_form(app, Preference::HoursOut));
    });
    el("div").class("stack").child(line).child(
        el("p").child(
            change.attr("aria-label", &(strings().form.action_on)(strings().settings.change, text.hours_out)),
        ),
    )
}

/// What to take along for so many days.
fn travel(app: App) -> El {
    let text = &strings().supply;
    let days = days_away();
    let field = days.field(Label { name: text.travel_days, hint: "", unit: "" }, Kind::Whole);
    let list = el("div").live(move || {
        let today = app.clock.today();
        let Some(days) = days.value() else { return Vec::new() };
        let (doses, stock) = app.records.with(|record| {
            let course = course(record, today);
            let doses = today
                .iter_days()
                .take(days.get().into())
                .filter(|day| course.is_due(*day) && !course.is_given(*day))
                .count();
            (doses, stock_left(record).map(|stock| stock.cover(&course, today)))
        });
        let items = (text.travel_list)(doses);
        let list = el("ul").class("lines").children(items.iter().map(|item| el("li").text(item)));
        let short = stock.filter(|cover| usize::from(cover.syringes) < doses);
        let short =
            short.map(|cover| notice(Severity::Caution, [paragraph(&(text.travel_short)(cover.syringes))]));
        [Some(list), short].into_iter().flatten().collect()
    });
    el("details")
        .child(el("summary").text(text.travel))
        .child(el("div").class("stack").child(field).child(list))
}

/// The box for used syringes, and whether it is time for a new one.
fn sharps_line(record: &Record) -> Vec<El> {
    let text = &strings().supply;
    let Some((sharps, used)) = sharps(record) else { return vec![paragraph(text.no_sharps)] };
    let line = paragraph(&(text.sharps)(sharps.holds.get(), used));
    let full =
        sharps.is_nearly_full(used).then(|| notice(Severity::Information, [paragraph(text.sharps_full)]));
    [Some(line), full].into_iter().flatten().collect()
}

fn stock(app: App, record: &Record, today: NaiveDate) -> Vec<El> {
    let text = &strings().supply;
    let Some(stock) = stock_left(record) else { return vec![paragraph(text.none)] };
    let cover = stock.cover(&course(record, today - Days::new(1)), today);
    let line = |(pack, left): &(Pack, u16)| {
        let ids = record.packs().find(|kept| kept.what == pack).map(|kept| kept.id);
        let said = (text.pack)(pack, *left, today);
        let row = el("li").class("row").child(paragraph(&said).class("what"));
        row.child(ids.map(|id| el("div").class("row-actions").child(void(app, id, &said))))
    };
    let rows = el("ul").class("rows").children(stock.packs.iter().map(line));
    vec![paragraph(&(text.cover)(&cover)), rows]
}

fn void(app: App, id: EntryId, line: &str) -> El {
    let text = &strings().history;
    let name = (strings().form.action_on)(text.void, line);
    button(text.void, move || app.sheet.open(text.void_title, || void_form(app, id)))
        .attr("aria-label", &name)
}
