//! Syringes at home: how many, until when, and the forms that record what comes in and what is lost.

use chrono::{Days, NaiveDate};

use crate::app::App;
use crate::app::components::{button, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::forms::{pack_form, void_form, waste_form};
use crate::app::wording::words;
use crate::domain::supply::Pack;
use crate::record::entry::EntryId;
use crate::record::facts::{course, stock_left};
use crate::record::record::Record;

pub(super) fn supply(app: App) -> El {
    let text = &words().supply;
    let stock = el("div").class("stack").live(move || {
        let today = app.clock.today();
        app.records.with(|record| stock(app, record, today))
    });
    let add = button(text.add, move || app.sheet.open(text.add, || pack_form(app)));
    let waste = button(text.waste, move || app.sheet.open(text.waste, || waste_form(app)));
    section(text.title, [stock, el("div").class("actions").child(add).child(waste)])
}

fn stock(app: App, record: &Record, today: NaiveDate) -> Vec<El> {
    let text = &words().supply;
    let Some(stock) = stock_left(record) else { return vec![paragraph(text.none)] };
    let cover = stock.cover(&course(record, today - Days::new(1)), today);
    let line = |(pack, left): &(Pack, u16)| {
        let ids = record.packs().find(|kept| kept.what == pack).map(|kept| kept.id);
        let row = el("li").class("row").child(paragraph(&(text.pack)(pack, *left, today)).class("what"));
        row.child(ids.map(|id| el("div").class("row-actions").child(void(app, id, pack))))
    };
    let rows = el("ul").class("rows").children(stock.packs.iter().map(line));
    vec![paragraph(&(text.cover)(&cover)), rows]
}

fn void(app: App, id: EntryId, pack: &Pack) -> El {
    let text = &words().history;
    let name = (words().supply.void_of)(pack);
    button(text.void, move || app.sheet.open(text.void_title, || void_form(app, id)))
        .attr("aria-label", &name)
}
