//! The body from front and back with its spots: native radio buttons over a drawing.

mod figure;
mod places;

use chrono::NaiveDate;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::app::components::{button, paragraph};
use crate::app::dom::{El, el, value};
use crate::app::wording::words;
use crate::domain::own_spot::OwnSpot;
use crate::domain::rotation::{LastUse, Rest, rest};
use crate::domain::sites::{Spot, offered};
use crate::domain::skin::Unfit;
use figure::figure;
use places::{HEIGHT, WIDTH, place};

/// The sign of a spot that is out.
const OUT: &str = "✕";

/// From where the body is seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Face {
    /// Thighs and abdomen.
    Front,
    /// Upper arms and buttocks.
    Back,
}

impl Face {
    const fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Back => "back",
        }
    }
}

/// The parts for picking a spot, by its short form. Each shows how many days it has rested, by shade and number.
pub fn body_map(
    last_use: &LastUse,
    today: NaiveDate,
    suggested: Option<Spot>,
    out: &[(Spot, Unfit)],
    own: &[OwnSpot],
    picked: RwSignal<String>,
) -> Vec<El> {
    let text = &words().body;
    let shown = RwSignal::new(suggested.map_or(Face::Front, face_of).name().to_owned());
    let button_of = |spot| {
        let unfit = out.iter().find(|(known, _)| *known == spot).map(|(_, why)| *why);
        let named = own.iter().find(|own| own.spot == spot).map(|own| own.name.text());
        spot_button(spot, named, rest(last_use, spot, today), suggested == Some(spot), unfit, picked)
    };
    let spots_of = |face| {
        let here = offered().into_iter().filter(move |spot| face_of(*spot) == face);
        here.map(|spot| at_place(button_of(spot), spot))
    };
    // Where these lie is not known, so they stand below the drawing, by their names.
    let own = own.iter().map(|own| {
        let name = el("span").class("own-name").text(own.name.text());
        el("li").child(button_of(own.spot).child(name))
    });
    let turn = |label, face: Face| {
        let pressed = move || shown.with(|shown| shown == face.name()).to_string();
        button(label, move || shown.set(face.name().to_owned())).live_attr("aria-pressed", pressed)
    };
    let body = el("fieldset")
        .class("body")
        .live_attr("data-shown", move || shown.get())
        .child(el("legend").class("unseen").text(text.legend))
        .child(view(Face::Front, text.front, "").children(spots_of(Face::Front)))
        .child(view(Face::Back, text.back, text.others_inject).children(spots_of(Face::Back)))
        .child(el("ul").class("own-spots").children(own));
    let key = |shade, label: &str| el("span").attr("data-rest", shade).text(label);
    vec![
        el("div").class("turn").child(turn(text.front, Face::Front)).child(turn(text.back, Face::Back)),
        body,
        paragraph(text.key)
            .class("key")
            .text(" ")
            .child(key("0", text.recent))
            .child(key("3", text.rested))
            .child(key("4", text.unused)),
    ]
}

fn view(face: Face, label: &str, note: &str) -> El {
    let text = &words().body;
    let (viewers_left, viewers_right) = match face {
        Face::Front => (text.right, text.left),
        Face::Back => (text.left, text.right),
    };
    el("div")
        .class("face")
        .attr("data-face", face.name())
        .child(figure(face))
        .child(paragraph(label).class("face-name"))
        .child(paragraph(viewers_left).class("side-name viewers-left"))
        .child(paragraph(viewers_right).class("side-name viewers-right"))
        .child(paragraph(note).class("face-note"))
}

fn spot_button(
    spot: Spot,
    named: Option<&str>,
    rest: Rest,
    is_next: bool,
    unfit: Option<Unfit>,
    picked: RwSignal<String>,
) -> El {
    let terms = &words().terms;
    let mark = if is_next { format!(", {}", words().body.suggested) } else { String::new() };
    let out = unfit.map(|why| format!(", {}", (words().skin.unfit)(why))).unwrap_or_default();
    let named = named.map(|named| format!("{named}, ")).unwrap_or_default();
    let name = format!("{named}{}, {}{mark}{out}", (terms.spot)(spot), (terms.rest)(rest));
    let circle = el("input")
        .attr("type", "radio")
        .attr("name", "spot")
        .attr("aria-label", &name)
        .attr("value", &spot.to_string())
        .live_input(move |circle| circle.set_checked(picked.with(|picked| *picked == circle.value())))
        .on("change", move |event| picked.set(value(&event)));
    let label =
        el("label").class("spot").attr("data-rest", shade(rest)).attr("data-next", &is_next.to_string());
    let label = if unfit.is_some() { label.attr("data-out", "") } else { label };
    let short = if unfit.is_some() { OUT.to_owned() } else { (terms.rest_short)(rest) };
    label.child(circle).child(el("span").attr("aria-hidden", "true").text(&short))
}

/// Puts a spot where it lies on the drawing.
fn at_place(label: El, spot: Spot) -> El {
    let (x, y) = place(spot);
    // Through the style object: the content security policy forbids style attributes.
    let style = label.element().clone().unchecked_into::<HtmlElement>().style();
    let _ = style.set_property("left", &percent(x, WIDTH));
    let _ = style.set_property("top", &percent(y, HEIGHT));
    label
}

fn percent(part: u16, whole: u16) -> String {
    let thousandths = u32::from(part) * 1000 / u32::from(whole);
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// Five shades, from just used to never used.
fn shade(rest: Rest) -> &'static str {
    match rest {
        Rest::Days(..3) => "0",
        Rest::Days(3..7) => "1",
        Rest::Days(7..14) => "2",
        Rest::Days(14..) => "3",
        Rest::NeverUsed => "4",
    }
}

fn face_of(spot: Spot) -> Face {
    if spot.region().is_self_injected() { Face::Front } else { Face::Back }
}
