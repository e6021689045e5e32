//! Choosing one or several of a few: radio buttons and check boxes.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Hint, unique};

/// Something to choose, with its label and the name of its value in the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// The `value` attribute. Empty for a choice that stands for none.
    pub key: String,
    /// What stands beside it.
    pub label: String,
}

impl<T> Choice<T> {
    /// A choice by its value, key and label.
    pub fn new(value: T, key: impl ToString, label: impl Into<String>) -> Self {
        Self { value, key: key.to_string(), label: label.into() }
    }
}

/// Radio buttons side by side, as a field of a form.
#[component]
pub fn Radios<T: Clone + PartialEq + Send + Sync + 'static>(
    /// The name of the field.
    label: &'static str,
    /// One line of help, or nothing.
    #[prop(optional)]
    hint: &'static str,
    /// What can be chosen.
    choices: Vec<Choice<T>>,
    /// What is chosen.
    chosen: RwSignal<Option<T>>,
    /// What is wrong with it; empty for nothing.
    #[prop(into, optional)]
    problem: Signal<String>,
) -> impl IntoView {
    let mut values = Vec::new();
    let options = take_apart(choices, &mut values);
    let values = Arc::new(values);
    let at = values.clone();
    let is_checked = Signal::derive(move || {
        chosen.with(|chosen| values.iter().map(|value| chosen.as_ref() == Some(value)).collect())
    });
    let on_pick = UnsyncCallback::new(move |index: usize| chosen.set(at.get(index).cloned()));
    view! { <Picks label hint kind="radio" options is_checked on_pick problem /> }
}

/// Check boxes side by side, as a field of a form.
#[component]
pub fn Checkboxes<T: Clone + PartialEq + Send + Sync + 'static>(
    /// The name of the field.
    label: &'static str,
    /// One line of help, or nothing.
    #[prop(optional)]
    hint: &'static str,
    /// What can be chosen.
    choices: Vec<Choice<T>>,
    /// What is chosen, in the order of the choices.
    chosen: RwSignal<Vec<T>>,
    /// What is wrong with it; empty for nothing.
    #[prop(into, optional)]
    problem: Signal<String>,
) -> impl IntoView {
    let mut values = Vec::new();
    let options = take_apart(choices, &mut values);
    let values = Arc::new(values);
    let all = values.clone();
    let is_checked = Signal::derive(move || {
        chosen.with(|chosen| values.iter().map(|value| chosen.contains(value)).collect())
    });
    let on_pick = UnsyncCallback::new(move |index: usize| {
        let toggled = all.get(index);
        let is_chosen = |value: &&T| chosen.with_untracked(|chosen| chosen.contains(value));
        let now = all.iter().filter(|value| is_chosen(value) != (Some(*value) == toggled));
        chosen.set(now.cloned().collect());
    });
    view! { <Picks label hint kind="checkbox" options is_checked on_pick problem /> }
}

/// Keys and labels.
pub(super) type Options = Vec<(String, String)>;

/// The keys and labels of choices, whose values are added to those that are known.
pub(super) fn take_apart<T>(choices: Vec<Choice<T>>, values: &mut Vec<T>) -> Options {
    let mut options = Vec::new();
    for Choice { value, key, label } in choices {
        values.push(value);
        options.push((key, label));
    }
    options
}

#[component]
fn Picks(
    label: &'static str,
    hint: &'static str,
    kind: &'static str,
    options: Options,
    is_checked: Signal<Vec<bool>>,
    on_pick: UnsyncCallback<usize>,
    problem: Signal<String>,
) -> impl IntoView {
    let name = unique("choice");
    let (hint_id, problem_id) = (format!("{name}-hint"), format!("{name}-problem"));
    let described = if hint.is_empty() { problem_id.clone() } else { format!("{hint_id} {problem_id}") };
    let option = |(index, (key, label)): (usize, (String, String))| {
        view! { <Pick index kind name=name.clone() key label is_checked on_pick /> }.into_any()
    };
    view! {
        <fieldset
            class="field"
            aria-describedby=described
            data-state=move || if problem.with(String::is_empty) { "echo" } else { "wrong" }.to_owned()
        >
            <legend>{label}</legend>
            <Hint text=hint id=hint_id />
            <div class="options">{options.into_iter().enumerate().map(option).collect_view()}</div>
            <p class="said" id=problem_id>
                {move || problem.get()}
            </p>
        </fieldset>
    }
}

/// Radio buttons in a row beside their question, answered at once.
#[component]
pub fn Question<T: Clone + PartialEq + Send + Sync + 'static>(
    /// The question.
    #[prop(into)]
    text: TextProp,
    /// What can be answered.
    choices: Vec<Choice<T>>,
    /// The answer, if there is one among the choices.
    #[prop(into)]
    answer: Signal<Option<T>>,
    /// Called with the answer that was picked.
    #[prop(into)]
    on_answer: UnsyncCallback<T>,
    /// One line about the answer, which belongs to the question.
    #[prop(into, optional)]
    about: Option<TextProp>,
) -> impl IntoView {
    let name = unique("choice");
    let about_id = about.is_some().then(|| format!("{name}-about"));
    let described_by = about_id.clone();
    let about = about
        .map(|about| view! { <p class="hint" id=about_id>{move || about.get().to_string()}</p> }.into_any());
    let mut values = Vec::new();
    let options = take_apart(choices, &mut values);
    let values = Arc::new(values);
    let all = values.clone();
    let is_checked = Signal::derive(move || {
        answer.with(|answer| values.iter().map(|value| answer.as_ref() == Some(value)).collect())
    });
    let on_pick = UnsyncCallback::new(move |index: usize| {
        if let Some(value) = all.get(index).cloned() {
            on_answer.run(value);
        }
    });
    let option = |(index, (key, label)): (usize, (String, String))| {
        view! { <Pick index kind="radio" name=name.clone() key label is_checked on_pick /> }.into_any()
    };
    let options = options.into_iter().enumerate().map(option).collect_view();
    view! {
        <fieldset class="question" aria-describedby=described_by>
            <legend>{move || text.get().to_string()}</legend>
            <div class="options">{options}</div>
            {about}
        </fieldset>
    }
}

#[component]
fn Pick(
    index: usize,
    kind: &'static str,
    name: String,
    key: String,
    label: String,
    is_checked: Signal<Vec<bool>>,
    on_pick: UnsyncCallback<usize>,
) -> impl IntoView {
    let checked = move || is_checked.with(|all| all.get(index).copied().unwrap_or_default());
    view! {
        <label class="option">
            <input type=kind name=name value=key prop:checked=checked on:change=move |_| on_pick.run(index) />
            {label}
        </label>
    }
}
