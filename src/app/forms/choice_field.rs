//! A choice among radio buttons or check boxes that a form may ask for.

use leptos::prelude::*;

use crate::app::forms::form_field::{Invalid, Need};
use crate::app::i18n::strings;

/// What is chosen among radio buttons.
pub type SingleChoice<T> = ChoiceField<Option<T>>;

/// What is chosen among check boxes.
pub type MultipleChoice<T> = ChoiceField<Vec<T>>;

/// What is chosen, and whether it is time to say that nothing is. Lives as long as the owner under which it was made.
pub struct ChoiceField<C: 'static> {
    /// What is chosen.
    pub chosen: RwSignal<C>,
    need: Need,
    is_touched: RwSignal<bool>,
}

impl<C> Clone for ChoiceField<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for ChoiceField<C> {}

impl<C: Choosable> ChoiceField<C> {
    /// A field that begins with a choice.
    pub fn new(initial: C, need: Need) -> Self {
        Self { chosen: RwSignal::new(initial), need, is_touched: RwSignal::new(false) }
    }

    /// From now on it says that a choice is missing.
    pub fn touch(self) {
        self.is_touched.set(true);
    }

    /// What is wrong with it; empty for nothing.
    pub fn problem(self) -> Signal<String> {
        Signal::derive(move || {
            let is_missing = self.need == Need::Required && self.chosen.with(Choosable::is_none);
            if is_missing && self.is_touched.get() { strings().form.needed.to_owned() } else { String::new() }
        })
    }

    /// What is chosen. Tracked.
    pub fn validated(self) -> Result<C, Invalid> {
        let chosen = self.chosen.get();
        if self.need == Need::Required && chosen.is_none() { Err(Invalid) } else { Ok(chosen) }
    }
}

impl<T: Clone + Send + Sync + 'static> SingleChoice<T> {
    /// What is chosen, where something must be. Tracked.
    pub fn required(self) -> Result<T, Invalid> {
        self.chosen.get().ok_or(Invalid)
    }
}

/// What can be the choice of a field.
pub trait Choosable: Clone + Send + Sync + 'static {
    /// Whether nothing is chosen.
    fn is_none(&self) -> bool;
}

impl<T: Clone + Send + Sync + 'static> Choosable for Option<T> {
    fn is_none(&self) -> bool {
        self.is_none()
    }
}

impl<T: Clone + Send + Sync + 'static> Choosable for Vec<T> {
    fn is_none(&self) -> bool {
        self.is_empty()
    }
}
