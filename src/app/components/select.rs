//! Choosing one of many from a list.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::choice::{Choice, Options, take_apart};
use crate::app::components::{Hint, unique};

/// Choices of a list that belong together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChoiceGroup<T> {
    /// What they have in common.
    pub label: String,
    /// The choices.
    pub choices: Vec<Choice<T>>,
}

/// A labelled list of which one is chosen. The choices without a group come first.
#[component]
pub fn Select<T: Clone + PartialEq + Send + Sync + 'static>(
    /// The name of the field.
    label: &'static str,
    /// One line of help, or nothing.
    #[prop(optional)]
    hint: &'static str,
    /// Choices without a group.
    #[prop(optional)]
    choices: Vec<Choice<T>>,
    /// Choices in groups.
    #[prop(optional)]
    groups: Vec<ChoiceGroup<T>>,
    /// What is chosen.
    chosen: RwSignal<T>,
    /// Called after another one was chosen.
    #[prop(into, optional)]
    on_choose: Option<UnsyncCallback<()>>,
) -> impl IntoView {
    let mut values = Vec::new();
    let options = take_apart(choices, &mut values);
    let mut in_groups = Vec::new();
    for ChoiceGroup { label, choices } in groups {
        in_groups.push((label, take_apart(choices, &mut values)));
    }
    let (selected, on_select) = by_index(values, chosen);
    view! { <LabelledList label hint options groups=in_groups selected on_select on_choose /> }
}

/// A list without a visible label, which stands beside a field.
#[component]
pub fn InlineSelect<T: Clone + PartialEq + Send + Sync + 'static>(
    /// Its accessible name.
    name: String,
    /// What can be chosen.
    choices: Vec<Choice<T>>,
    /// What is chosen.
    chosen: RwSignal<T>,
) -> impl IntoView {
    let mut values = Vec::new();
    let options = take_apart(choices, &mut values);
    let (selected, on_select) = by_index(values, chosen);
    let groups = Vec::new();
    view! { <List id=None name=Some(name) described_by=None options groups selected on_select /> }
}

/// The place of what is chosen, and what happens when another place is selected.
fn by_index<T: Clone + PartialEq + Send + Sync + 'static>(
    values: Vec<T>,
    chosen: RwSignal<T>,
) -> (Signal<Option<usize>>, UnsyncCallback<usize>) {
    let values = Arc::new(values);
    let known = values.clone();
    let selected =
        Signal::derive(move || chosen.with(|chosen| known.iter().position(|value| value == chosen)));
    let on_select = UnsyncCallback::new(move |index: usize| {
        if let Some(value) = values.get(index) {
            chosen.set(value.clone());
        }
    });
    (selected, on_select)
}

#[component]
fn LabelledList(
    label: &'static str,
    hint: &'static str,
    options: Options,
    groups: Vec<(String, Options)>,
    selected: Signal<Option<usize>>,
    on_select: UnsyncCallback<usize>,
    on_choose: Option<UnsyncCallback<()>>,
) -> impl IntoView {
    let select = move |index| {
        on_select.run(index);
        if let Some(on_choose) = on_choose {
            on_choose.run(());
        }
    };
    let id = unique("select");
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <Hint text=hint id=hint_id />
            <List id=Some(id) name=None described_by options groups selected on_select=UnsyncCallback::new(select) />
        </div>
    }
}

/// The list itself. Its options are counted through all groups.
#[component]
fn List(
    id: Option<String>,
    name: Option<String>,
    described_by: Option<String>,
    options: Options,
    groups: Vec<(String, Options)>,
    selected: Signal<Option<usize>>,
    on_select: UnsyncCallback<usize>,
) -> impl IntoView {
    let all = options.iter().chain(groups.iter().flat_map(|(_, options)| options));
    let keys: Vec<String> = all.map(|(key, _)| key.clone()).collect();
    let select = move |key: String| {
        if let Some(index) = keys.iter().position(|known| *known == key) {
            on_select.run(index);
        }
    };
    let mut index = 0..;
    let mut options_of = |options: Options| {
        let option = |(index, (key, label))| view! { <ListOption index key label selected /> }.into_any();
        index.by_ref().zip(options).map(option).collect_view().into_any()
    };
    let ungrouped = options_of(options);
    let grouped = groups
        .into_iter()
        .map(|(label, options)| view! { <optgroup label=label>{options_of(options)}</optgroup> }.into_any());
    view! {
        <select
            id=id
            aria-label=name
            aria-describedby=described_by
            on:change:target=move |event| select(event.target().value())
        >
            {ungrouped}
            {grouped.collect_view()}
        </select>
    }
}

#[component]
fn ListOption(index: usize, key: String, label: String, selected: Signal<Option<usize>>) -> impl IntoView {
    view! {
        <option value=key prop:selected=move || selected.get() == Some(index)>
            {label}
        </option>
    }
}
