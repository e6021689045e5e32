//! A field together with what its text amounts to.

use std::rc::Rc;

use crate::app::components::{Input, Kind, Label, State, field};
use crate::app::dom::El;
use crate::app::wording::words;

/// What a text amounts to: a value and what is to be said of it, or why it is none.
pub type Reading<T> = Result<(T, Note), String>;

type Read<T> = Rc<dyn Fn(&str) -> Reading<T>>;

/// What is to be said of a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Note {
    /// How it was understood; empty where the field itself shows that.
    Echo(String),
    /// Whether it is meant.
    Ask(String),
}

/// Whether a field may stay empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// It must be filled.
    Required,
    /// It may stay empty.
    Optional,
}

/// A field whose text is not settled: wrong, to be confirmed, or missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unsettled;

/// A field and the value that its text stands for.
pub struct Answer<T> {
    /// The field.
    pub input: Input,
    need: Need,
    read: Read<T>,
}

impl<T> Clone for Answer<T> {
    fn clone(&self) -> Self {
        Self { input: self.input, need: self.need, read: self.read.clone() }
    }
}

impl<T: 'static> Answer<T> {
    /// A field that begins with a text. `read` may look at signals.
    pub fn new(begin: String, need: Need, read: impl Fn(&str) -> Reading<T> + 'static) -> Self {
        Self { input: Input::new(begin), need, read: Rc::new(read) }
    }

    /// The same field, which may stay empty.
    pub(super) fn optional(self) -> Self {
        Self { need: Need::Optional, ..self }
    }

    /// The value; none for an empty field that may be empty.
    pub fn settled(&self) -> Result<Option<T>, Unsettled> {
        let text = self.input.text();
        if is_blank(&text) {
            return if self.need == Need::Optional { Ok(None) } else { Err(Unsettled) };
        }
        match (self.read)(&text) {
            Ok((value, Note::Echo(_))) => Ok(Some(value)),
            Ok((value, Note::Ask(question))) if self.input.is_confirmed(&question) => Ok(Some(value)),
            Ok(_) | Err(_) => Err(Unsettled),
        }
    }

    /// The value of a field that must be filled.
    pub fn required(&self) -> Result<T, Unsettled> {
        self.settled()?.ok_or(Unsettled)
    }

    /// The value, if there is one that can be taken.
    pub fn value(&self) -> Option<T> {
        self.settled().ok().flatten()
    }

    /// What is to be said beside the field.
    pub fn state(&self) -> Rc<dyn Fn() -> State> {
        let (input, need, read) = (self.input, self.need, self.read.clone());
        let note = move |text: &str| read(text).map(|(_, note)| note);
        Rc::new(move || state(&input.text(), need, &note))
    }

    /// The field on the page.
    pub fn field(&self, label: Label, kind: Kind) -> El {
        field(label, kind, self.input, self.state(), None)
    }
}

/// Whether there is nothing to read.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn state(text: &str, need: Need, note: &dyn Fn(&str) -> Result<Note, String>) -> State {
    match (if is_blank(text) { "" } else { text }, need) {
        ("", Need::Required) => State::Wrong(words().form.needed.to_owned()),
        ("", Need::Optional) => State::Echo(String::new()),
        (text, _) => match note(text) {
            Ok(Note::Echo(echo)) => State::Echo(echo),
            Ok(Note::Ask(question)) => State::Asks(question),
            Err(why) => State::Wrong(why),
        },
    }
}

/// Shows the problems of all fields of a form.
pub(super) fn visit(inputs: &[Input]) {
    for input in inputs {
        input.visit();
    }
}
