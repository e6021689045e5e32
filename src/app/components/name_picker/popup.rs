//! The suggestions below the field. The focus stays in the field; which of them is marked is told by its id.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::app::browser::document::show_whole;
use crate::app::components::name_picker::keys::{Press, Shown, pressed};
use crate::app::components::name_picker::picked::{PickedNames, is_like, names_in};
use crate::app::components::name_picker::{Suggestion, Vocabulary};
use crate::app::i18n::later_strings;

/// What is suggested, and which of it is marked.
#[derive(Clone, Copy)]
pub(super) struct Popup {
    picked: PickedNames,
    vocabulary: Vocabulary,
    list_id: StoredValue<String>,
    options: Memo<Vec<Suggestion>>,
    is_open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    /// What has happened, for readers of screens.
    said: RwSignal<String>,
}

impl Popup {
    pub(super) fn new(picked: PickedNames, vocabulary: Vocabulary, list_id: String) -> Self {
        let options = Memo::new(move |_| options(&picked.typed(), &picked.names(), vocabulary));
        Self {
            picked,
            vocabulary,
            list_id: StoredValue::new(list_id),
            options,
            is_open: RwSignal::new(false),
            active: RwSignal::new(None),
            said: RwSignal::new(String::new()),
        }
    }

    pub(super) fn list_id(self) -> String {
        self.list_id.get_value()
    }

    fn option_id(self, index: usize) -> String {
        format!("{}-{index}", self.list_id())
    }

    /// Tracked.
    pub(super) fn is_shown(self) -> bool {
        self.is_open.get() && self.options.with(|options| !options.is_empty())
    }

    /// Tracked.
    pub(super) fn active_id(self) -> Option<String> {
        self.active.get().filter(|_| self.is_shown()).map(|index| self.option_id(index))
    }

    /// Tracked.
    pub(super) fn said(self) -> String {
        if self.is_shown() {
            later_strings().names.suggestions(self.options.with(Vec::len))
        } else {
            self.said.get()
        }
    }

    pub(super) fn type_in(self, text: String) {
        self.picked.type_in(text);
        self.open();
    }

    pub(super) fn open(self) {
        self.active.set(None);
        self.is_open.set(true);
    }

    /// Its page may be gone by now.
    pub(super) fn close(self) {
        self.active.try_set(None);
        self.is_open.try_set(false);
    }

    pub(super) fn press(self, event: &KeyboardEvent) {
        let shown = untrack(|| Shown {
            is_open: self.is_shown(),
            count: self.options.with(Vec::len),
            active: self.active.get(),
            is_typed: !self.picked.typed().trim().is_empty(),
        });
        let Some(press) = pressed(&event.key(), shown) else { return };
        if !matches!(press, Press::ChooseAndLeave(_)) {
            event.prevent_default();
        }
        match press {
            Press::Mark(index) => {
                self.is_open.set(true);
                self.active.set(Some(index));
            }
            Press::Choose(index) | Press::ChooseAndLeave(index) => self.choose(index),
            Press::Add => self.add(),
            Press::Close => self.close(),
        }
    }

    fn choose(self, index: usize) {
        if let Some(option) = self.options.with_untracked(|options| options.get(index).cloned()) {
            self.picked.type_in(option.name);
            self.add();
        }
    }

    /// Puts what is typed on the list, known names as they are written there.
    pub(super) fn add(self) {
        let written = |name: String| {
            let mut known = (self.vocabulary.suggest)(&name).into_iter().map(|known| known.name);
            known.find(|known| is_like(known, &name)).unwrap_or(name)
        };
        let names: Vec<String> = names_in(&self.picked.take_typed()).into_iter().map(written).collect();
        self.close();
        if names.is_empty() {
            return;
        }
        let text = &later_strings().names;
        let all = names.join(", ");
        let added = self.picked.add(names).join(", ");
        self.said.try_set(if added.is_empty() { text.is_there(&all) } else { text.added(&added) });
    }
}

/// What is suggested and not picked, then what is typed, as it stands.
fn options(typed: &str, picked: &[String], vocabulary: Vocabulary) -> Vec<Suggestion> {
    let typed = typed.trim();
    let is_new = |name: &str| !picked.iter().any(|picked| is_like(picked, name));
    let mut options = (vocabulary.suggest)(typed);
    let is_known = options.iter().any(|option| is_like(&option.name, typed));
    options.retain(|option| is_new(&option.name));
    if !typed.is_empty() && !is_known && is_new(typed) {
        let about = later_strings().names.as_it_stands.to_owned();
        options.push(Suggestion { name: typed.to_owned(), about });
    }
    options
}

/// The list. It is there from the first, so that the field can refer to it.
#[component]
pub(super) fn Suggestions(label: &'static str, popup: Popup) -> impl IntoView {
    Effect::new(move |_| {
        if popup.is_shown() {
            show_whole(popup.active_id().unwrap_or_else(|| popup.list_id()));
        }
    });
    let option = move |(index, option)| view! { <SuggestedName index option popup /> }.into_any();
    view! {
        <ul
            id=popup.list_id()
            class="suggestions"
            role="listbox"
            aria-label=label
            hidden=move || !popup.is_shown()
            // A press leaves the focus in the field.
            on:mousedown=move |event| event.prevent_default()
        >
            {move || popup.options.get().into_iter().enumerate().map(option).collect_view()}
        </ul>
    }
}

#[component]
fn SuggestedName(index: usize, option: Suggestion, popup: Popup) -> impl IntoView {
    let is_active = move || popup.active.get() == Some(index);
    view! {
        <li
            id=popup.option_id(index)
            role="option"
            aria-selected=move || is_active().to_string()
            on:click=move |_| popup.choose(index)
        >
            <b translate="no">{option.name}</b>
            " "
            <span class="hint">{option.about}</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::components::name_picker::Remark;

    const VOCABULARY: Vocabulary = Vocabulary {
        suggest: |typed| {
            let known = ["Humira", "Hulio"].into_iter().filter(|name| name.to_lowercase().starts_with(typed));
            known.map(|name| Suggestion { name: name.to_owned(), about: String::new() }).collect()
        },
        remark: |_| Remark::Unknown(None),
    };

    #[test]
    fn what_is_picked_is_not_suggested_and_what_is_not_known_can_be_taken_as_it_stands() {
        for (typed, picked, suggested) in [
            ("", &[][..], &["Humira", "Hulio"][..]),
            ("", &["humira"], &["Hulio"]),
            (" hu ", &[], &["Humira", "Hulio", "hu"]),
            ("humira", &[], &["Humira"]),
            ("humira", &["Humira"], &[]),
            ("warfarin", &[], &["warfarin"]),
            ("warfarin", &["Warfarin"], &[]),
        ] {
            let picked: Vec<String> = picked.iter().map(|name| (*name).to_owned()).collect();
            let options = options(typed, &picked, VOCABULARY);
            let names: Vec<_> = options.iter().map(|option| option.name.as_str()).collect();
            assert_eq!(names, suggested, "{typed}, {picked:?}");
        }
    }
}
