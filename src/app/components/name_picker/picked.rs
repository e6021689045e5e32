//! The names that were picked, and what is typed beside them.

use leptos::prelude::*;

use crate::domain::patient::names::{lower, parts};

/// A handle that can be copied into every closure; it lives as long as the owner under which it was made.
#[derive(Clone, Copy, Debug)]
pub struct PickedNames {
    names: RwSignal<Vec<String>>,
    typed: RwSignal<String>,
}

impl PickedNames {
    /// Begins with some names, of which each may be several.
    pub fn new(names: &[String]) -> Self {
        let mut known = Vec::new();
        add(&mut known, names_in(&names.join("\n")));
        Self { names: RwSignal::new(known), typed: RwSignal::new(String::new()) }
    }

    /// The names in the order in which they were picked. Tracked.
    pub fn names(self) -> Vec<String> {
        self.names.get()
    }

    /// What is typed and not picked yet. Tracked.
    pub(super) fn typed(self) -> String {
        self.typed.get()
    }

    pub(super) fn type_in(self, text: String) {
        self.typed.set(text);
    }

    /// Empties the field; its text. Empty if its page is gone.
    pub(super) fn take_typed(self) -> String {
        self.typed.try_update(std::mem::take).unwrap_or_default()
    }

    /// Adds what is not there; the names that were added.
    pub(super) fn add(self, names: Vec<String>) -> Vec<String> {
        self.names.try_update(|known| add(known, names)).unwrap_or_default()
    }

    pub(super) fn remove(self, name: &str) {
        self.names.update(|names| names.retain(|known| known != name));
    }

    /// Puts another name in the place of one.
    pub(super) fn replace(self, name: &str, other: &str) {
        self.names.update(|names| {
            let is_there = names.iter().any(|known| is_like(known, other));
            match names.iter_mut().find(|known| *known == name) {
                Some(found) if !is_there => other.clone_into(found),
                _ => names.retain(|known| known != name),
            }
        });
    }
}

/// The names that stand in a text: one a line, or several with commas between them.
pub(super) fn names_in(text: &str) -> Vec<String> {
    text.lines().flat_map(parts).map(ToOwned::to_owned).collect()
}

/// Whether both mean the same: capital letters do not count.
pub(super) fn is_like(name: &str, other: &str) -> bool {
    lower(name) == lower(other)
}

fn add(known: &mut Vec<String>, names: Vec<String>) -> Vec<String> {
    let mut added = Vec::new();
    for name in names {
        if !known.iter().any(|known| is_like(known, &name)) {
            known.push(name.clone());
            added.push(name);
        }
    }
    added
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_names_at_once_are_told_apart() {
        for (text, names) in [
            ("Humira", vec!["Humira"]),
            ("  MTX 15 mg ", vec!["MTX 15 mg"]),
            ("Humira, MTX; warfarin\n\r\nArava\n", vec!["Humira", "MTX", "warfarin", "Arava"]),
            ("Gelbfieber und Tetanus", vec!["Gelbfieber", "Tetanus"]),
            (" ,; \n", vec![]),
        ] {
            assert_eq!(names_in(text), names, "{text:?}");
        }
    }

    #[test]
    fn a_name_is_picked_once() {
        let mut known = vec!["Humira".to_owned()];
        let added = add(&mut known, ["MTX", "HUMIRA", "mtx"].map(ToOwned::to_owned).to_vec());
        assert_eq!((added, known), (vec!["MTX".to_owned()], vec!["Humira".to_owned(), "MTX".to_owned()]));
    }

    #[test]
    fn a_name_takes_the_place_of_another_unless_it_is_there() {
        let owner = Owner::new();
        owner.set();
        let picked = PickedNames::new(&["Enbrell, MTX".to_owned()]);
        assert_eq!(untrack(|| picked.names()), ["Enbrell", "MTX"]);
        picked.replace("Enbrell", "Enbrel");
        assert_eq!(untrack(|| picked.names()), ["Enbrel", "MTX"]);
        picked.replace("MTX", "enbrel");
        assert_eq!(untrack(|| picked.names()), ["Enbrel"]);
    }
}
