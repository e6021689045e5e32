//! What stands in a field, and what the person has done about it.

use leptos::prelude::*;

use crate::app::components::Feedback;

/// A handle that can be copied into every closure; it lives as long as the owner under which it was made.
#[derive(Clone, Copy, Debug)]
pub struct InputState(RwSignal<Entered>);

#[derive(Clone, Default, Debug)]
struct Entered {
    text: String,
    is_touched: bool,
    is_edited: bool,
    confirmed: Option<String>,
    refused: Option<String>,
}

impl InputState {
    /// A field that begins with a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(RwSignal::new(Entered { text: text.into(), ..Entered::default() }))
    }

    /// Exactly what was typed. Tracked.
    pub fn text(self) -> String {
        self.0.with(|entered| entered.text.clone())
    }

    /// Takes what was typed; answers to questions about what stood there before no longer count.
    pub fn set(self, text: String) {
        self.0.update(|entered| {
            let is_touched = entered.is_touched;
            *entered = Entered { text, is_touched, is_edited: true, ..Entered::default() };
        });
    }

    /// Whether the person has typed in it, even if the same stands there again. Tracked.
    pub fn is_edited(self) -> bool {
        self.0.with(|entered| entered.is_edited)
    }

    /// Empties the field, as if nobody had touched it.
    pub fn clear(self) {
        self.0.set(Entered::default());
    }

    /// From now on problems are shown: the field was left, or the form was submitted.
    pub fn touch(self) {
        // Browsers report a change also when the field leaves the page, and this state is gone by then.
        if self.0.try_with_untracked(|entered| entered.is_touched) == Some(false) {
            self.0.update(|entered| entered.is_touched = true);
        }
    }

    /// Says why what stands there was not taken, until it is changed.
    pub fn refuse(self, why: String) {
        self.0.update(|entered| entered.refused = Some(why));
    }

    /// Whether this question was answered with yes. Tracked.
    pub fn is_confirmed(self, question: &str) -> bool {
        self.0.with(|entered| entered.confirmed.as_deref() == Some(question))
    }

    /// Answers a question with yes, or takes that back.
    pub(super) fn toggle_confirmed(self, question: String) {
        self.0.update(|entered| {
            let was = entered.confirmed.take();
            entered.confirmed = Some(question).filter(|question| was.as_ref() != Some(question));
        });
    }

    /// What is to be said now: a problem only after the field was touched. Tracked.
    pub(super) fn shown(self, feedback: Feedback) -> Feedback {
        self.0.with(|entered| match (&entered.refused, feedback) {
            (Some(why), _) => Feedback::Problem(why.clone()),
            (None, Feedback::Problem(_)) if !entered.is_touched => Feedback::none(),
            (None, feedback) => feedback,
        })
    }
}
