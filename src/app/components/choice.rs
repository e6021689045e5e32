//! Choosing one or some of several: buttons for few, a list for many.

use std::rc::Rc;

use leptos::prelude::*;

use crate::app::components::{Input, Label, State, paragraph, unique};
use crate::app::dom::{El, el, value};
use crate::app::wording::words;
use crate::domain::labs::Analyte;

/// Options of a list that belong together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// What they have in common, or nothing.
    pub label: String,
    /// Value and label of each.
    pub options: Vec<(String, String)>,
}

/// Radio buttons side by side, by their values and labels.
pub fn radios(
    label: Label,
    options: &[(&'static str, &'static str)],
    input: Input,
    state: Rc<dyn Fn() -> State>,
) -> El {
    let button = |value: &'static str| {
        let button = el("input").attr("type", "radio");
        button
            .live_input(move |circle| circle.set_checked(input.text() == value))
            .on("change", move |_| input.set(value.to_owned()))
    };
    picks(label, options, input, state, &button)
}

/// Check boxes side by side; the input holds the values that are checked, with blanks between them.
pub fn checks(
    label: Label,
    options: &[(&'static str, &'static str)],
    input: Input,
    state: Rc<dyn Fn() -> State>,
) -> El {
    let button = |value: &'static str| {
        let is_checked = move || input.text().split(' ').any(|one| one == value);
        let toggle = move || {
            let text = input.text();
            let others = text.split(' ').filter(|one| !one.is_empty() && *one != value);
            let added = (!is_checked()).then_some(value);
            input.set(others.chain(added).collect::<Vec<_>>().join(" "));
        };
        let button = el("input").attr("type", "checkbox");
        button.live_input(move |square| square.set_checked(is_checked())).on("change", move |_| toggle())
    };
    picks(label, options, input, state, &button)
}

fn picks(
    label: Label,
    options: &[(&'static str, &'static str)],
    input: Input,
    state: Rc<dyn Fn() -> State>,
    button: &dyn Fn(&'static str) -> El,
) -> El {
    let name = unique("choice");
    let said_id = format!("{name}-said");
    let wrong = Rc::new(move || match input.shown(state()) {
        State::Wrong(why) => why,
        State::Echo(_) | State::Asks(_) => String::new(),
    });
    let option = |(value, label): &(&'static str, &'static str)| {
        let button = button(value).attr("name", &name).attr("value", value);
        el("label").class("option").child(button.attr("aria-describedby", &said_id)).text(label)
    };
    let hint = (!label.hint.is_empty()).then(|| paragraph(label.hint).class("hint"));
    el("fieldset")
        .class("field")
        .live_attr("data-state", {
            let wrong = wrong.clone();
            move || if wrong().is_empty() { "echo" } else { "wrong" }.to_owned()
        })
        .child(el("legend").text(label.name))
        .child(hint)
        .child(el("div").class("options").children(options.iter().map(option)))
        .child(el("p").class("said").attr("id", &said_id).live_text(move || wrong()))
}

/// Radio buttons in a row beside their question. `chosen` may look at signals.
pub fn choices(
    question: &str,
    options: &[(&'static str, &'static str)],
    chosen: impl Fn() -> String + Clone + 'static,
    pick: impl Fn(&'static str) + Clone + 'static,
) -> El {
    let name = unique("choice");
    let radio = |(value, label): &(&'static str, &'static str)| {
        let (value, chosen, pick) = (*value, chosen.clone(), pick.clone());
        let circle = el("input")
            .attr("type", "radio")
            .attr("name", &name)
            .attr("value", value)
            .live_input(move |circle| circle.set_checked(chosen() == value))
            .on("change", move |_| pick(value));
        el("label").class("option").child(circle).text(label)
    };
    let options = el("div").class("options").children(options.iter().map(radio));
    el("fieldset").class("question").child(el("legend").text(question)).child(options)
}

/// A labelled list of which one is chosen.
pub fn select(label: Label, groups: Vec<Group>, chosen: RwSignal<String>) -> El {
    let id = unique("select");
    let hint_id = format!("{id}-hint");
    let group = |Group { label, options }: Group| match label.as_str() {
        "" => options_of(options, chosen),
        name => vec![el("optgroup").attr("label", name).children(options_of(options, chosen))],
    };
    let hint = (!label.hint.is_empty()).then(|| paragraph(label.hint).class("hint").attr("id", &hint_id));
    let list = chooser(chosen).attr("id", &id).attr("aria-describedby", &hint_id);
    el("div")
        .class("field")
        .child(el("label").attr("for", &id).text(label.name))
        .child(hint)
        .child(list.children(groups.into_iter().flat_map(group)))
}

/// A list of the units of an analyte; `chosen` is the place of one of them.
pub fn unit_select(analyte: Analyte, chosen: RwSignal<String>) -> El {
    let terms = &words().terms;
    let unit = |(place, unit): (u8, _)| (place.to_string(), (terms.unit)(unit).to_owned());
    let options = (0_u8..).zip(analyte.units().iter().copied()).map(unit).collect();
    let name = (words().form.unit_of)((terms.analyte)(analyte));
    chooser(chosen).attr("aria-label", &name).children(options_of(options, chosen))
}

fn chooser(chosen: RwSignal<String>) -> El {
    el("select").on("change", move |event| chosen.set(value(&event)))
}

fn options_of(options: Vec<(String, String)>, chosen: RwSignal<String>) -> Vec<El> {
    let option = |(value, label): (String, String)| {
        let option = el("option").attr("value", &value).text(&label);
        if chosen.with_untracked(|chosen| *chosen == value) { option.attr("selected", "") } else { option }
    };
    options.into_iter().map(option).collect()
}
