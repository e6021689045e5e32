//! The body from front and back with its spots: native radio buttons over a drawing.

mod figure;
mod places;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::Button;
use crate::app::i18n::strings;
use crate::domain::own_spot::OwnSpot;
use crate::domain::rotation::{LastUse, Rest, rest};
use crate::domain::sites::{Spot, offered};
use crate::domain::skin::Unfit;
use figure::Figure;
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

/// The parts for picking a spot. Each shows how many days it has rested, by shade and number.
#[component]
pub fn BodyMap(
    /// When each spot was used.
    last_use: LastUse,
    /// The present day.
    today: NaiveDate,
    /// The spot to be used next.
    suggested: Option<Spot>,
    /// Spots that are out.
    unfit: Vec<(Spot, Unfit)>,
    /// Spots with a name of their own.
    own: Vec<OwnSpot>,
    /// The spot that was picked.
    picked: RwSignal<Option<Spot>>,
) -> impl IntoView {
    let text = &strings().body;
    let shown = RwSignal::new(suggested.map_or(Face::Front, face_of));
    let named = own.clone();
    let button_of = move |spot, at: Option<(u16, u16)>| {
        let unfit = unfit.iter().find(|(known, _)| *known == spot).map(|(_, why)| *why);
        let named = named.iter().find(|own| own.spot == spot).map(|own| own.name.text().to_owned());
        let rest = rest(&last_use, spot, today);
        view! { <SpotButton spot named rest is_next=suggested == Some(spot) unfit picked at /> }.into_any()
    };
    let spots_of = |face| {
        let here = offered().into_iter().filter(move |spot| face_of(*spot) == face);
        here.map(|spot| button_of(spot, Some(place(spot)))).collect_view().into_any()
    };
    // Where these lie is not known, so they stand below the drawing, by their names.
    let own_spots = own.iter().map(|own| {
        view! {
            <li>
                {button_of(own.spot, None)}
                <span class="own-name">{own.name.text().to_owned()}</span>
            </li>
        }
        .into_any()
    });
    let own_spots = own_spots.collect_view();
    let (front, back) = (spots_of(Face::Front), spots_of(Face::Back));
    let turn = move |label, face: Face| {
        let pressed = Signal::derive(move || shown.get() == face);
        view! { <Button label on_press=move || shown.set(face) pressed /> }
    };
    view! {
        <div class="turn">
            {turn(text.front, Face::Front).into_any()}
            {turn(text.back, Face::Back).into_any()}
        </div>
        <fieldset class="body" data-shown=move || shown.get().name().to_owned()>
            <legend class="unseen">{text.legend}</legend>
            <View face=Face::Front label=text.front note="">{front}</View>
            <View face=Face::Back label=text.back note=text.others_inject>{back}</View>
            <ul class="own-spots">{own_spots}</ul>
        </fieldset>
        <p class="key">
            {text.key} " "
            <span data-rest="0">{text.recent}</span>
            <span data-rest="3">{text.rested}</span>
            <span data-rest="4">{text.unused}</span>
        </p>
    }
}

#[component]
fn View(face: Face, label: &'static str, note: &'static str, children: Children) -> impl IntoView {
    let text = &strings().body;
    let (viewers_left, viewers_right) = match face {
        Face::Front => (text.right, text.left),
        Face::Back => (text.left, text.right),
    };
    view! {
        <div class="face" data-face=face.name()>
            <Figure face />
            <p class="face-name">{label}</p>
            <p class="side-name viewers-left">{viewers_left}</p>
            <p class="side-name viewers-right">{viewers_right}</p>
            <p class="face-note">{note}</p>
            {children()}
        </div>
    }
}

#[component]
fn SpotButton(
    spot: Spot,
    named: Option<String>,
    rest: Rest,
    is_next: bool,
    unfit: Option<Unfit>,
    picked: RwSignal<Option<Spot>>,
    /// Where it lies on the drawing.
    at: Option<(u16, u16)>,
) -> impl IntoView {
    let terms = &strings().terms;
    let mark = if is_next { format!(", {}", strings().body.suggested) } else { String::new() };
    let out = unfit.map(|why| format!(", {}", (strings().skin.unfit)(why))).unwrap_or_default();
    let named = named.map(|named| format!("{named}, ")).unwrap_or_default();
    let name = format!("{named}{}, {}{mark}{out}", (terms.spot)(spot), (terms.rest)(rest));
    let short = if unfit.is_some() { OUT.to_owned() } else { (terms.rest_short)(rest) };
    view! {
        <label
            class="spot"
            data-rest=shade(rest)
            data-next=is_next.to_string()
            data-out=unfit.is_some()
            style:left=at.map(|(x, _)| percent(x, WIDTH))
            style:top=at.map(|(_, y)| percent(y, HEIGHT))
        >
            <input
                type="radio"
                name="spot"
                aria-label=name
                value=spot.to_string()
                prop:checked=move || picked.get() == Some(spot)
                on:change=move |_| picked.set(Some(spot))
            />
            <span aria-hidden="true">{short}</span>
        </label>
    }
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
