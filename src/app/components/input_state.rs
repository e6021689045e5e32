//! What stands in a field, and what the person has done about it.

use leptos::html;
use leptos::prelude::*;

use crate::app::components::Feedback;

/// A handle that can be copied into every closure; it lives as long as the owner under which it was made.
#[derive(Clone, Copy, Debug)]
pub struct InputState {
    entered: RwSignal<Entered>,
    /// The field on the page, which knows more than it reports.
    element: NodeRef<html::Input>,
}

#[derive(Clone, Default, Debug)]
struct Entered {
    text: String,
    /// Something is typed that the browser makes no value of; then the text is empty.
    is_unreadable: bool,
    is_touched: bool,
    is_edited: bool,
    confirmed: Option<String>,
    refused: Option<String>,
}

impl InputState {
    /// A field that begins with a text.
    pub fn new(text: impl Into<String>) -> Self {
        let entered = Entered { text: text.into(), ..Entered::default() };
        Self { entered: RwSignal::new(entered), element: NodeRef::new() }
    }

    /// Exactly what was typed. Tracked.
    pub fn text(self) -> String {
        self.entered.with(|entered| entered.text.clone())
    }

    /// Whether something is typed that the browser makes no value of: half a day, or one that does not exist. The text is
    /// empty then, but the field is not. Tracked.
    pub fn is_unreadable(self) -> bool {
        self.entered.with(|entered| entered.is_unreadable)
    }

    /// Takes what was typed; answers to questions about what stood there before no longer count.
    pub fn set(self, text: String) {
        self.take(text, false);
    }

    fn take(self, text: String, is_unreadable: bool) {
        self.entered.update(|entered| {
            let is_touched = entered.is_touched;
            *entered = Entered { text, is_unreadable, is_touched, is_edited: true, ..Entered::default() };
        });
    }

    /// Whether the person has typed in it, even if the same stands there again. Tracked.
    pub fn is_edited(self) -> bool {
        self.entered.with(|entered| entered.is_edited)
    }

    /// Empties the field, as if nobody had touched it. Its page may be gone by now.
    pub fn clear(self) {
        self.entered.try_set(Entered::default());
        // What the browser makes no value of stands there beside an empty text.
        if let Some(element) = self.element.try_get_untracked().flatten() {
            element.set_value("");
        }
    }

    /// From now on problems are shown: the field was left, or the form was submitted.
    pub fn touch(self) {
        self.read_again();
        // Browsers report a change also when the field leaves the page, and this state is gone by then.
        if self.entered.try_with_untracked(|entered| entered.is_touched) == Some(false) {
            self.entered.update(|entered| entered.is_touched = true);
        }
    }

    /// Says why what stands there was not taken, until it is changed.
    pub fn refuse(self, why: String) {
        self.entered.update(|entered| entered.refused = Some(why));
    }

    /// Whether this question was answered with yes. Tracked.
    pub fn is_confirmed(self, question: &str) -> bool {
        self.entered.with(|entered| entered.confirmed.as_deref() == Some(question))
    }

    /// Answers a question with yes, or takes that back.
    pub(super) fn toggle_confirmed(self, question: String) {
        self.entered.update(|entered| {
            let was = entered.confirmed.take();
            entered.confirmed = Some(question).filter(|question| was.as_ref() != Some(question));
        });
    }

    /// What is to be said now: a problem only after the field was touched. Tracked.
    pub(super) fn shown(self, feedback: Feedback) -> Feedback {
        self.entered.with(|entered| match (&entered.refused, feedback) {
            (Some(why), _) => Feedback::Problem(why.clone()),
            (None, Feedback::Problem(_)) if !entered.is_touched => Feedback::none(),
            (None, feedback) => feedback,
        })
    }

    /// The field on the page.
    pub(super) fn element(self) -> NodeRef<html::Input> {
        self.element
    }

    /// Takes what the field on the page says now.
    pub(super) fn read(self) {
        if let Some((text, is_unreadable)) = self.on_page() {
            self.take(text, is_unreadable);
        }
    }

    /// Takes what the field on the page says, if it is something else: of half a day that becomes another half the browser
    /// reports nothing but the key.
    pub(super) fn read_again(self) {
        let Some((text, is_unreadable)) = self.on_page() else { return };
        let is_known = |entered: &Entered| entered.text == text && entered.is_unreadable == is_unreadable;
        if self.entered.try_with_untracked(is_known) == Some(false) {
            self.take(text, is_unreadable);
        }
    }

    /// Takes what is typed when the field is left; what was typed is judged from now on.
    pub(super) fn leave(self) {
        self.read_again();
        if self.entered.try_with_untracked(|entered| entered.is_edited) == Some(true) {
            self.touch();
        }
    }

    /// Writes the text into the field on the page, unless it stands there: writing takes away what is half typed. Tracked.
    pub(super) fn write(self) {
        let text = self.text();
        if let Some(element) = self.element.get().filter(|element| element.value() != text) {
            element.set_value(&text);
        }
    }

    fn on_page(self) -> Option<(String, bool)> {
        let element = self.element.try_get_untracked().flatten()?;
        Some((element.value(), element.validity().bad_input()))
    }
}
