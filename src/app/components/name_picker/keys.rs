//! What keys do in a field with suggestions, as plain data: the pattern “combobox” of the ARIA Authoring Practices.

/// The suggestions as the keys find them.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Shown {
    pub is_open: bool,
    pub count: usize,
    /// The one that is marked.
    pub active: Option<usize>,
    /// Whether something is typed.
    pub is_typed: bool,
}

/// What a key does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Press {
    /// Marks a suggestion, and shows all of them.
    Mark(usize),
    /// Takes a suggestion.
    Choose(usize),
    /// The same, and the key does what it does everywhere.
    ChooseAndLeave(usize),
    /// Takes what is typed as it stands.
    Add,
    Close,
}

/// None for a key that does what it does everywhere.
pub(super) fn pressed(key: &str, shown: Shown) -> Option<Press> {
    let Shown { is_open, count, is_typed, .. } = shown;
    let active = shown.active.filter(|_| is_open);
    let last = count.checked_sub(1);
    match key {
        "ArrowDown" => {
            let next = active.map_or(0, |active| active + 1);
            last.map(|last| Press::Mark(if next > last { 0 } else { next }))
        }
        "ArrowUp" => {
            last.map(|last| Press::Mark(active.and_then(|active| active.checked_sub(1)).unwrap_or(last)))
        }
        "Enter" => active.map(Press::Choose).or(is_typed.then_some(Press::Add)),
        "Tab" => active.map(Press::ChooseAndLeave),
        "Escape" => is_open.then_some(Press::Close),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Shown = Shown { is_open: true, count: 3, active: None, is_typed: true };
    const CLOSED: Shown = Shown { is_open: false, ..OPEN };

    fn at(active: usize) -> Shown {
        Shown { active: Some(active), ..OPEN }
    }

    #[test]
    fn arrows_go_round_and_open_what_is_closed() {
        for (key, shown, marked) in [
            ("ArrowDown", OPEN, Some(0)),
            ("ArrowDown", at(1), Some(2)),
            ("ArrowDown", at(2), Some(0)),
            ("ArrowUp", OPEN, Some(2)),
            ("ArrowUp", at(1), Some(0)),
            ("ArrowUp", at(0), Some(2)),
            ("ArrowDown", CLOSED, Some(0)),
            ("ArrowDown", Shown { is_open: false, ..at(1) }, Some(0)),
            ("ArrowDown", Shown { count: 0, ..OPEN }, None),
            ("ArrowUp", Shown { count: 0, ..OPEN }, None),
        ] {
            assert_eq!(pressed(key, shown), marked.map(Press::Mark), "{key} {shown:?}");
        }
    }

    #[test]
    fn what_is_marked_is_chosen_and_otherwise_what_is_typed_is_added() {
        let nothing = Shown { is_typed: false, ..OPEN };
        for (key, shown, does) in [
            ("Enter", at(1), Some(Press::Choose(1))),
            ("Enter", OPEN, Some(Press::Add)),
            ("Enter", CLOSED, Some(Press::Add)),
            ("Enter", nothing, None),
            ("Tab", at(1), Some(Press::ChooseAndLeave(1))),
            ("Tab", OPEN, None),
            ("Tab", Shown { is_open: false, ..at(1) }, None),
        ] {
            assert_eq!(pressed(key, shown), does, "{key} {shown:?}");
        }
    }

    #[test]
    fn escape_closes_what_is_open_and_all_other_keys_are_left_alone() {
        assert_eq!(pressed("Escape", OPEN), Some(Press::Close));
        assert_eq!(pressed("Escape", CLOSED), None);
        for key in ["Backspace", "Delete", "Home", "End", "ArrowLeft", " ", "a", ","] {
            assert_eq!(pressed(key, at(1)), None, "{key}");
        }
    }
}
