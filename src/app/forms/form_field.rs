//! A field together with the value that its text stands for.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Feedback, FieldState, InputState};
use crate::app::i18n::strings;

/// What a text stands for: a value and what is to be said of it, or why it stands for none.
pub type Reading<T> = Result<(T, Feedback), String>;

type Read<T> = Arc<dyn Fn(&str) -> Reading<T> + Send + Sync>;

/// Whether a field may stay empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// It must be filled.
    Required,
    /// It may stay empty.
    Optional,
}

/// A field is wrong, to be confirmed, or missing; it says so itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Invalid;

/// A field and the value that its text stands for. Lives as long as the owner under which it was made.
pub struct FormField<T: 'static> {
    /// What stands in the field.
    pub input: InputState,
    need: Need,
    read: StoredValue<Read<T>>,
}

impl<T> Clone for FormField<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for FormField<T> {}

impl<T: 'static> FormField<T> {
    /// A field that begins with a text. `read` may read signals.
    pub fn new(
        initial: impl Into<String>,
        need: Need,
        read: impl Fn(&str) -> Reading<T> + Send + Sync + 'static,
    ) -> Self {
        let read: Read<T> = Arc::new(read);
        Self { input: InputState::new(initial), need, read: StoredValue::new(read) }
    }

    /// The same field, which may stay empty.
    pub fn optional(self) -> Self {
        Self { need: Need::Optional, ..self }
    }

    /// The value; none for an empty field that may be empty. What cannot be read is not empty. Tracked.
    pub fn validated(self) -> Result<Option<T>, Invalid> {
        if self.input.is_unreadable() {
            return Err(Invalid);
        }
        let text = self.input.text();
        if is_blank(&text) {
            return if self.need == Need::Optional { Ok(None) } else { Err(Invalid) };
        }
        match self.read.get_value()(&text) {
            Ok((value, Feedback::Echo(_))) => Ok(Some(value)),
            Ok((value, Feedback::Confirm(question))) if self.input.is_confirmed(&question) => Ok(Some(value)),
            Ok(_) | Err(_) => Err(Invalid),
        }
    }

    /// The value of a field that must be filled. Tracked.
    pub fn required(self) -> Result<T, Invalid> {
        self.validated()?.ok_or(Invalid)
    }

    /// The value, if there is one that can be taken. Tracked.
    pub fn value(self) -> Option<T> {
        self.validated().ok().flatten()
    }
}

impl<T: 'static> From<FormField<T>> for FieldState {
    fn from(FormField { input, need, read }: FormField<T>) -> Self {
        let read = read.get_value();
        let feedback = move |text: &str| read(text).map(|(_, feedback)| feedback);
        Self { input, feedback: Arc::new(move || feedback_on(&input.text(), need, &feedback)) }
    }
}

/// Whether there is nothing to read.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn feedback_on(text: &str, need: Need, read: &dyn Fn(&str) -> Result<Feedback, String>) -> Feedback {
    match need {
        Need::Required if is_blank(text) => Feedback::Problem(strings().form.needed.to_owned()),
        Need::Optional if is_blank(text) => Feedback::none(),
        Need::Required | Need::Optional => read(text).unwrap_or_else(Feedback::Problem),
    }
}

/// Has all fields of a form show their problems.
pub fn touch(inputs: &[InputState]) {
    for input in inputs {
        input.touch();
    }
}
