//! Choosing one of many from a list.

use leptos::prelude::*;

use crate::app::components::choice::{Choice, Options, options_of};
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
    on_choose: Option<UnsyncCallback<T>>,
) -> impl IntoView {
    let grouped = groups.iter().flat_map(|group| &group.choices);
    let (selected, on_select) = by_key(choices.iter().chain(grouped), chosen, on_choose);
    let id = unique("select");
    let hint_id = format!("{id}-hint");
    let groups = groups.into_iter().map(|group| (group.label, options_of(group.choices))).collect();
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <Hint text=hint id=hint_id />
            <List id=Some(id) name=None described_by options=options_of(choices) groups selected on_select />
        </div>
    }
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
    let (selected, on_select) = by_key(choices.iter(), chosen, None);
    view! {
        <List
            id=None
            name=Some(name)
            described_by=None
            options=options_of(choices)
            groups=Vec::new()
            selected
            on_select
        />
    }
}

/// The key of what is chosen, and what happens when another key is selected.
fn by_key<'a, T: Clone + PartialEq + Send + Sync + 'static>(
    choices: impl Iterator<Item = &'a Choice<T>>,
    chosen: RwSignal<T>,
    on_choose: Option<UnsyncCallback<T>>,
) -> (Signal<String>, UnsyncCallback<String>) {
    let values: Vec<(String, T)> = choices.map(|choice| (choice.key.clone(), choice.value.clone())).collect();
    let all = values.clone();
    let selected = Signal::derive(move || {
        let key = chosen.with(|chosen| values.iter().find(|(_, value)| value == chosen).map(|(key, _)| key));
        key.cloned().unwrap_or_default()
    });
    let on_select = UnsyncCallback::new(move |selected: String| {
        let Some((_, value)) = all.iter().find(|(key, _)| *key == selected) else { return };
        chosen.set(value.clone());
        if let Some(on_choose) = on_choose {
            on_choose.run(value.clone());
        }
    });
    (selected, on_select)
}

/// The list itself.
#[component]
fn List(
    id: Option<String>,
    name: Option<String>,
    described_by: Option<String>,
    options: Options,
    groups: Vec<(String, Options)>,
    selected: Signal<String>,
    on_select: UnsyncCallback<String>,
) -> impl IntoView {
    let options_of = move |options: Options| {
        options
            .into_iter()
            .map(|(key, label)| view! { <ListOption key label selected /> }.into_any())
            .collect_view()
    };
    let groups = groups
        .into_iter()
        .map(|(label, options)| view! { <optgroup label=label>{options_of(options)}</optgroup> }.into_any());
    view! {
        <select
            id=id
            aria-label=name
            aria-describedby=described_by
            on:change:target=move |event| on_select.run(event.target().value())
        >
            {options_of(options)}
            {groups.collect_view()}
        </select>
    }
}

#[component]
fn ListOption(key: String, label: String, selected: Signal<String>) -> impl IntoView {
    let value = key.clone();
    let is_selected = move || selected.with(|selected| *selected == key);
    view! {
        <option value=value prop:selected=is_selected>
            {label}
        </option>
    }
}
