//! Which regions are used for injections.

use crate::app::App;
use crate::app::context::clock;
use leptos::prelude::*;

use crate::app::components::{Group, Label, button, paragraph, section, select, sourced};
use crate::app::dom::{El, el};
use crate::app::forms::{keep_press, own_spot_form, preference_form};
use crate::app::i18n::strings;
use crate::domain::own_spot::OwnSpot;
use crate::domain::preference::Preference;
use crate::domain::sites::{Region, RegionUse, SELF_INJECTED};
use crate::record::change::Change;
use crate::record::entry::Fact;
use crate::record::facts::{own_spots, regions};

pub(super) fn sites(app: App) -> El {
    let text = &strings().skin;
    let rows = Region::ALL.into_iter().map(|region| row(app, region));
    let hint = sourced([paragraph(text.regions_hint)], vec![(SELF_INJECTED.at, None)]);
    let spots = paragraph(text.spots).class("hint");
    section(text.regions, [spots].into_iter().chain(rows).chain([hint, own(app), rest(app)]))
}

/// The spots that the person has added, and the way to add one.
fn own(app: App) -> El {
    let text = &strings().skin;
    let list = el("div").live(move || {
        let rows: Vec<El> =
            app.records.with(|record| own_spots(record).into_iter().map(|own| own_row(app, own)).collect());
        if rows.is_empty() {
            return vec![paragraph(text.own_none).class("hint")];
        }
        vec![el("ul").class("rows").children(rows)]
    });
    let add = button(text.own_add, move || app.sheet.open(text.own_add, || own_spot_form(app)));
    el("div").class("stack").child(el("h3").text(text.own)).child(list).child(el("p").child(add))
}

fn own_row(app: App, own: &OwnSpot) -> El {
    let text = &strings().skin;
    let action = if own.used { text.own_stop } else { text.own_again };
    let turned = OwnSpot { used: !own.used, on: clock::now().date(), ..own.clone() };
    let press = button(action, move || {
        keep_press(app, Change::Add(Fact::OwnSpot(turned.clone())), strings().settings.saved);
    });
    el("li")
        .class("row")
        .child(paragraph(own.name.text()).class("when"))
        .child(paragraph(&(strings().terms.spot)(own.spot)).class("what"))
        .child(
            el("div")
                .class("row-actions")
                .child(press.attr("aria-label", &(strings().form.action_on)(action, own.name.text()))),
        )
}

/// How many spots of a region are used on each side.
fn row(app: App, region: Region) -> El {
    let text = &strings().skin;
    let used = app.records.look(regions).into_iter().find(|(known, _)| *known == region);
    let chosen = RwSignal::new(used.map(|(_, spots)| spots).unwrap_or_default().to_string());
    let options = (0..=region.spots()).map(|spots| (spots.to_string(), (text.spots_of)(spots))).collect();
    let label = Label { name: (text.region)(region), hint: "", unit: "" };
    let list = select(label, vec![Group { label: String::new(), options }], chosen);
    list.on("change", move |_| {
        let spots = chosen.with_untracked(|spots| spots.parse().unwrap_or_default());
        let fact = Fact::RegionUse(RegionUse { region, spots, on: clock::now().date() });
        keep_press(app, Change::Add(fact), strings().settings.saved);
    })
}

/// How long skin rests after a reaction.
fn rest(app: App) -> El {
    let text = &strings().skin;
    let line = paragraph("").live_text(move || {
        let days = app.records.with(|record| record.preferred(Preference::SkinRestDays)).unwrap_or_default();
        format!("{}: {days}", text.rest_days)
    });
    let change = button(strings().settings.change, move || {
        app.sheet.open(text.rest_days, || preference_form(app, Preference::SkinRestDays));
    });
    el("div").class("stack").child(line).child(
        el("p").child(
            change.attr("aria-label", &(strings().form.action_on)(strings().settings.change, text.rest_days)),
        ),
    )
}
