//! A field in which people type, with its hint, its echo and its problem tied to it.

use std::rc::Rc;

use leptos::prelude::*;

use crate::app::components::{paragraph, unique};
use crate::app::dom::{El, el, value};
use crate::app::wording::words;

/// What stands in a field, and what the person has done about it.
#[derive(Clone, Copy, Debug)]
pub struct Input(RwSignal<Typed>);

#[derive(Clone, Default, Debug)]
struct Typed {
    text: String,
    visited: bool,
    confirmed: Option<String>,
    refused: Option<String>,
}

/// What is to be said about what stands in a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum State {
    /// How it was understood; empty where the field itself shows that.
    Echo(String),
    /// Why it cannot be taken.
    Wrong(String),
    /// Whether it is meant.
    Asks(String),
}

/// What is asked for.
#[derive(Clone, Copy, Default, Debug)]
pub struct Label {
    /// The name of the field.
    pub name: &'static str,
    /// One line of help, or nothing.
    pub hint: &'static str,
    /// The unit behind the number, or nothing.
    pub unit: &'static str,
}

/// What kind of thing is typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A number with a separator.
    Decimal,
    /// A whole number.
    Whole,
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// Words.
    Text,
}

impl Input {
    /// A field that begins with a text.
    pub fn new(text: String) -> Self {
        Self(RwSignal::new(Typed { text, ..Typed::default() }))
    }

    /// Exactly what was typed.
    pub fn text(self) -> String {
        self.0.with(|typed| typed.text.clone())
    }

    /// Takes what was typed; answers to questions about what stood there before no longer count.
    pub fn set(self, text: String) {
        self.0.update(|typed| *typed = Typed { text, visited: typed.visited, ..Typed::default() });
    }

    /// Empties the field, as if nobody had been there.
    pub fn clear(self) {
        self.0.set(Typed::default());
    }

    /// From now on mistakes are shown: the field was left, or the form was sent.
    pub fn visit(self) {
        if !self.0.with_untracked(|typed| typed.visited) {
            self.0.update(|typed| typed.visited = true);
        }
    }

    /// Says why what stands there was not taken, until it is changed.
    pub fn refuse(self, why: String) {
        self.0.update(|typed| typed.refused = Some(why));
    }

    /// Whether this question was answered with yes.
    pub fn is_confirmed(self, question: &str) -> bool {
        self.0.with(|typed| typed.confirmed.as_deref() == Some(question))
    }

    /// What is to be said now: a mistake only after the field was left.
    pub(super) fn shown(self, state: State) -> State {
        self.0.with(|typed| match (&typed.refused, state) {
            (Some(why), _) => State::Wrong(why.clone()),
            (None, State::Wrong(_)) if !typed.visited => State::Echo(String::new()),
            (None, state) => state,
        })
    }
}

impl Kind {
    const fn html_type(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Decimal | Self::Whole | Self::Text => "text",
        }
    }

    const fn keyboard(self) -> &'static str {
        match self {
            Self::Decimal => "decimal",
            Self::Whole => "numeric",
            Self::Date | Self::Time | Self::Text => "text",
        }
    }
}

/// A labelled field; `beside` stands behind it, for example a choice of units.
pub fn field(label: Label, kind: Kind, input: Input, state: Rc<dyn Fn() -> State>, beside: Option<El>) -> El {
    let id = unique("field");
    let (hint_id, said_id) = (format!("{id}-hint"), format!("{id}-said"));
    let shown = Rc::new(move || input.shown(state()));
    let entry = el("input")
        .attr("id", &id)
        .attr("type", kind.html_type())
        .attr("inputmode", kind.keyboard())
        .attr("autocomplete", "off")
        .attr("aria-describedby", &format!("{hint_id} {said_id}"))
        .on("input", move |event| input.set(value(&event)))
        .on("change", move |_| input.visit())
        .live_input(move |field| {
            // Setting the same text again would move the cursor.
            let text = input.text();
            if field.value() != text {
                field.set_value(&text);
            }
        });
    let entry = entry.live_attr("aria-invalid", {
        let shown = shown.clone();
        move || matches!(shown(), State::Wrong(_)).to_string()
    });
    let hint = (!label.hint.is_empty()).then(|| paragraph(label.hint).class("hint").attr("id", &hint_id));
    let said = el("p").class("said").attr("id", &said_id).live_text({
        let shown = shown.clone();
        move || sentence(shown())
    });
    el("div")
        .class("field")
        .live_attr("data-state", {
            let shown = shown.clone();
            move || name(&shown()).to_owned()
        })
        .child(el("label").attr("for", &id).text(label.name))
        .child(hint)
        .child(el("div").class("entry").child(entry).text(label.unit).child(beside))
        .child(said)
        .child(confirm(input, &said_id, shown))
}

/// A labelled field of several lines.
pub fn lines(label: Label, input: Input) -> El {
    let id = unique("lines");
    let hint_id = format!("{id}-hint");
    let entry = el("textarea")
        .attr("id", &id)
        .attr("rows", "3")
        .attr("aria-describedby", &hint_id)
        .text(&untrack(|| input.text()))
        .on("input", move |event| input.set(value(&event)));
    el("div")
        .class("field")
        .child(el("label").attr("for", &id).text(label.name))
        .child(paragraph(label.hint).class("hint").attr("id", &hint_id))
        .child(entry)
}

/// The answer to the question about an unusual value, shown while there is one. Another question has to be
/// answered anew.
fn confirm(input: Input, said_id: &str, shown: Rc<dyn Fn() -> State>) -> El {
    let question = move || if let State::Asks(question) = shown() { Some(question) } else { None };
    let is_confirmed = {
        let question = question.clone();
        move || question().is_some_and(|question| input.is_confirmed(&question))
    };
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("aria-describedby", said_id)
        .live_input(move |tick| tick.set_checked(is_confirmed()))
        .on("change", move |_| {
            let answer = untrack(&question).filter(|question| !input.is_confirmed(question));
            input.0.update(|typed| typed.confirmed = answer);
        });
    el("label").class("confirm").child(tick).text(words().form.is_right)
}

fn name(state: &State) -> &'static str {
    match state {
        State::Echo(_) => "echo",
        State::Wrong(_) => "wrong",
        State::Asks(_) => "asks",
    }
}

fn sentence(state: State) -> String {
    match state {
        State::Echo(text) | State::Wrong(text) | State::Asks(text) => text,
    }
}
