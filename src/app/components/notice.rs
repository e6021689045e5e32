//! A message that stands out by shape, word and colour.

use leptos::prelude::*;

use crate::app::components::{Icon, Shape};
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;

/// What the monograph, or the record, says about the treatment; the severity is said in words, too.
#[component]
pub fn Notice(
    /// How much it matters.
    severity: Severity,
    /// `alert` or `status`, for what readers of screens say at once.
    #[prop(optional, into)]
    role: Option<&'static str>,
    /// What is said.
    children: Children,
) -> impl IntoView {
    let (level, shape) = match severity {
        Severity::Contraindication | Severity::Avoid => ("stop", Shape::Stop),
        Severity::Caution => ("caution", Shape::Caution),
        Severity::Schedule => ("dose", Shape::Plain),
        Severity::Information => ("plain", Shape::Plain),
    };
    let word = strings().terms.severity(severity);
    view! { <Message level shape word role>{children()}</Message> }
}

/// What a patient has to act on, under a word of its own. Readers of screens say it at once.
#[component]
pub fn Urgent(
    /// The word.
    word: &'static str,
    /// What is said.
    children: Children,
) -> impl IntoView {
    view! { <Message level="stop" shape=Shape::Stop word role=Some("alert")>{children()}</Message> }
}

/// What the app could not do; nothing for an empty sentence. Readers of screens say it at once.
#[component]
pub fn Failure(
    /// The sentence.
    #[prop(into)]
    sentence: TextProp,
) -> impl IntoView {
    let message = move || {
        let sentence = sentence.get().to_string();
        (!sentence.is_empty()).then(|| {
            let word = strings().problems.problem;
            view! { <Urgent word><p>{sentence}</p></Urgent> }.into_any()
        })
    };
    view! { {move || message()} }
}

#[component]
fn Message(
    level: &'static str,
    shape: Shape,
    word: &'static str,
    role: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="notice" data-severity=level role=role>
            <Icon shape />
            <div>
                <strong class="severity">{word}</strong>
                {children()}
            </div>
        </div>
    }
}
