//! A spot that the person adds to the grid.

use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Group, Kind, Label, paragraph, select};
use crate::app::dom::El;
use crate::app::forms::answer::visit;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::name;
use crate::app::wording::words;
use crate::domain::own_spot::{OwnSpot, new_spot};
use crate::domain::sites::{Region, Side, Spot};
use crate::record::change::Change;
use crate::record::entry::Fact;
use crate::record::facts::own_spots;

/// Asks for half a region and for a name.
pub fn own_spot_form(app: App) -> El {
    let text = &words().skin;
    let known: Vec<Spot> =
        app.records.look(|record| own_spots(record).into_iter().map(|own| own.spot).collect());
    let halves = Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| (region, side)));
    let free = halves.filter_map(|(region, side)| new_spot(&known, region, side));
    let options: Vec<(String, String)> = free
        .map(|spot| (spot.to_string(), (words().terms.half_region)(spot.region(), spot.side())))
        .collect();
    let place = RwSignal::new(options.first().map(|(spot, _)| spot.clone()).unwrap_or_default());
    let called = name();
    let label = |name, hint| Label { name, hint, unit: "" };
    let fields = vec![
        select(label(text.own_place, ""), vec![Group { label: String::new(), options }], place),
        called.field(label(text.own_name, text.own_name_hint), Kind::Text),
        paragraph(text.own_apart).class("hint"),
    ];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[called.input]);
        let (Ok(name), Ok(spot)) = (called.required(), place.with(|spot| spot.parse())) else { return };
        let fact = Fact::OwnSpot(OwnSpot { spot, name, used: true, on: clock::now().date() });
        let input = called.input;
        let message = words().settings.saved.to_owned();
        keep(app, sending, Change::Add(fact), message, move |_| Some(input));
    })
}
