//! A field in which people type, with its hint and what is to be said of what was typed tied to it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Feedback, InputState, unique};
use crate::app::i18n::strings;

/// What a field shows: its text, and what is to be said of it now. The function may read signals.
#[derive(Clone)]
pub struct FieldState {
    /// What stands in the field.
    pub input: InputState,
    /// What is to be said of it, before it is asked whether the field was touched.
    pub feedback: Arc<dyn Fn() -> Feedback + Send + Sync>,
}

impl From<InputState> for FieldState {
    /// A field of which nothing has to be said.
    fn from(input: InputState) -> Self {
        Self { input, feedback: Arc::new(Feedback::none) }
    }
}

/// What kind of thing is typed.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum FieldKind {
    /// A number with a separator.
    Decimal,
    /// A whole number.
    Whole,
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// Words.
    #[default]
    Text,
}

impl FieldKind {
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

    /// What is wrong where something is typed that the browser makes no value of; none where every text is a value.
    fn unreadable(self) -> Option<&'static str> {
        let problems = &strings().problems;
        match self {
            Self::Date => Some(problems.not_a_date),
            Self::Time => Some(problems.not_a_time),
            Self::Decimal | Self::Whole | Self::Text => None,
        }
    }

    /// Browsers report a change of a day with every digit of its year; that is no time to judge it.
    fn changed(self, input: InputState) {
        match self {
            Self::Date => input.read_again(),
            Self::Time | Self::Decimal | Self::Whole | Self::Text => input.touch(),
        }
    }
}

/// A labelled field; its children stand behind it, for example a list of units.
#[component]
pub fn Field(
    /// The name of the field.
    label: &'static str,
    /// One line of help, or nothing.
    #[prop(optional)]
    hint: &'static str,
    /// The unit behind the number, or nothing.
    #[prop(optional)]
    unit: &'static str,
    /// What kind of thing is typed.
    #[prop(optional)]
    kind: FieldKind,
    /// What stands in it.
    #[prop(into)]
    state: FieldState,
    /// What stands behind it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let FieldState { input, feedback } = state;
    Effect::new(move |_| input.write());
    let id = unique("field");
    let (hint_id, feedback_id) = (format!("{id}-hint"), format!("{id}-feedback"));
    let described_by = if hint.is_empty() { feedback_id.clone() } else { format!("{hint_id} {feedback_id}") };
    let shown = Memo::new(move |_| {
        let unreadable = kind.unreadable().filter(|_| input.is_unreadable());
        input.shown(unreadable.map_or_else(&*feedback, |why| Feedback::Problem(why.to_owned())))
    });
    let is_wrong = move || shown.with(|shown| matches!(shown, Feedback::Problem(_)));
    let is_echo = move || shown.with(|shown| matches!(shown, Feedback::Echo(echo) if !echo.is_empty()));
    let said = move || {
        // Some browsers show the day of today in an empty field.
        let is_empty =
            kind == FieldKind::Date && !is_wrong() && !input.is_unreadable() && input.text().is_empty();
        if is_empty { strings().form.no_date.to_owned() } else { shown.with(Feedback::text) }
    };
    view! {
        <div class="field" data-state=move || shown.with(Feedback::key).to_owned()>
            <label for=id.clone()>{label}</label>
            <Hint text=hint id=hint_id />
            <div class="entry">
                <input
                    id=id
                    type=kind.html_type()
                    inputmode=kind.keyboard()
                    autocomplete="off"
                    aria-describedby=described_by
                    aria-invalid=move || is_wrong().to_string()
                    node_ref=input.element()
                    value=untrack(|| input.text())
                    on:input=move |_| input.read()
                    on:keyup=move |_| input.read_again()
                    on:change=move |_| kind.changed(input)
                    on:focusout=move |_| input.leave()
                />
                {(!unit.is_empty()).then(|| view! { <span translate="no">{unit}</span> }.into_any())}
                {children.map(|children| children())}
            </div>
            // A translator of the browser leaves numbers and units as they were understood.
            <p class="said" id=feedback_id.clone() translate=move || if is_echo() { "no" } else { "yes" }>
                {move || said()}
            </p>
            <Confirm input feedback_id shown />
        </div>
    }
}

/// One line of help; nothing for an empty one.
#[component]
pub fn Hint(
    /// The line.
    text: &'static str,
    /// What the field refers to it by.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    (!text.is_empty()).then(|| view! { <p class="hint" id=id>{text}</p> }.into_any())
}

/// A labelled field of several lines.
#[component]
pub fn TextArea(
    /// The name of the field.
    label: &'static str,
    /// One line of help.
    hint: &'static str,
    /// What stands in it.
    input: InputState,
) -> impl IntoView {
    let id = unique("lines");
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <Hint text=hint id=hint_id.clone() />
            <textarea
                id=id
                rows="3"
                aria-describedby=hint_id
                prop:value=move || input.text()
                on:input:target=move |event| input.set(event.target().value())
            ></textarea>
        </div>
    }
}

/// The answer to the question about an unusual value, shown while there is one. Another question has to be
/// answered again.
#[component]
fn Confirm(input: InputState, feedback_id: String, shown: Memo<Feedback>) -> impl IntoView {
    let question = move || match shown.get() {
        Feedback::Confirm(question) => Some(question),
        Feedback::Echo(_) | Feedback::Problem(_) => None,
    };
    let toggle = move |_| {
        if let Some(question) = untrack(question) {
            input.toggle_confirmed(question);
        }
    };
    view! {
        <label class="confirm">
            <input
                type="checkbox"
                aria-describedby=feedback_id
                prop:checked=move || question().is_some_and(|question| input.is_confirmed(&question))
                on:change=toggle
            />
            {strings().form.is_right}
        </label>
    }
}
