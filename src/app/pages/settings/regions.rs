//! Which regions are used for injections.

use crate::app::App;
use crate::app::clock;
use leptos::prelude::*;

use crate::app::components::{Group, Label, button, paragraph, section, select, sourced};
use crate::app::dom::{El, el};
use crate::app::forms::{keep_press, preference_form};
use crate::app::wording::words;
use crate::domain::preference::Preference;
use crate::domain::sites::{Region, RegionUse, SELF_INJECTED};
use crate::record::change::Change;
use crate::record::entry::Fact;
use crate::record::facts::regions;

pub(super) fn sites(app: App) -> El {
    let text = &words().skin;
    let rows = Region::ALL.into_iter().map(|region| row(app, region));
    let hint = sourced([paragraph(text.regions_hint)], vec![(SELF_INJECTED.at, None)]);
    let spots = paragraph(text.spots).class("hint");
    section(text.regions, [spots].into_iter().chain(rows).chain([hint, rest(app)]))
}

/// How many spots of a region are used on each side.
fn row(app: App, region: Region) -> El {
    let text = &words().skin;
    let used = app.records.look(regions).into_iter().find(|(known, _)| *known == region);
    let chosen = RwSignal::new(used.map(|(_, spots)| spots).unwrap_or_default().to_string());
    let options = (0..=region.spots()).map(|spots| (spots.to_string(), (text.spots_of)(spots))).collect();
    let label = Label { name: (text.region)(region), hint: "", unit: "" };
    let list = select(label, vec![Group { label: String::new(), options }], chosen);
    list.on("change", move |_| {
        let spots = chosen.with_untracked(|spots| spots.parse().unwrap_or_default());
        let fact = Fact::RegionUse(RegionUse { region, spots, on: clock::now().date() });
        keep_press(app, Change::Add(fact), words().settings.saved);
    })
}

/// How long skin rests after a reaction.
fn rest(app: App) -> El {
    let text = &words().skin;
    let line = paragraph("").live_text(move || {
        let days = app.records.with(|record| record.preferred(Preference::SkinRestDays)).unwrap_or_default();
        format!("{}: {days}", text.rest_days)
    });
    let change = button(words().settings.change, move || {
        app.sheet.open(text.rest_days, || preference_form(app, Preference::SkinRestDays));
    });
    el("div").class("stack").child(line).child(
        el("p").child(
            change.attr("aria-label", &(words().form.action_on)(words().settings.change, text.rest_days)),
        ),
    )
}
