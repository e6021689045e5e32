//! A message that stands out by shape, word and colour.

use leptos::prelude::*;

use crate::app::browser::document::reveal_alert_of_form;
use crate::app::components::{Icon, Shape};
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::domain::rules::advice::{Advice, Urgency};

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

/// Whom to call and how soon, and below that why. Each level has one look, one shape and one word, which readers of
/// screens say before the heading.
#[component]
pub fn CareCard(
    /// What to do: the heading.
    advice: Advice,
    /// `alert` or `status`, for what readers of screens say at once.
    #[prop(optional_no_strip)]
    role: Option<&'static str>,
    /// What is the matter.
    children: Children,
) -> impl IntoView {
    let care = &strings().care;
    let urgency = advice.urgency();
    let (level, shape) = match urgency {
        Urgency::Emergency => ("emergency", Shape::Stop),
        Urgency::Urgent => ("urgent", Shape::Caution),
        Urgency::Routine => ("routine", Shape::Plain),
    };
    view! {
        <Message level shape spoken=care.level(urgency) word=care.heading(advice) role>
            {children()}
        </Message>
    }
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
    /// What only readers of screens say, before the word.
    #[prop(optional)]
    spoken: Option<&'static str>,
    word: &'static str,
    role: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    if role == Some("alert") {
        reveal_alert_of_form();
    }
    view! {
        <div class="notice" data-severity=level role=role>
            <Icon shape />
            <div>
                <strong class="severity">
                    {spoken.map(|spoken| view! { <span class="unseen">{spoken} ": "</span> }.into_any())}
                    {word}
                </strong>
                {children()}
            </div>
        </div>
    }
}
