//! What the person chose about the look and the language of the pages. `boot.js` keeps it in attributes of the root
//! element and applies it before the first paint.

use std::iter::once;

use crate::app::browser::boot_bridge::{RootAttr, root_attr, set_root_attr};
use crate::app::i18n::{LANGUAGES, LanguageName};

/// A choice that stands in an attribute of the root element.
pub trait RootChoice: Copy + PartialEq + Send + Sync + 'static {
    /// The attribute.
    const ATTR: RootAttr;

    /// What can be chosen, in the order in which it is offered.
    fn all() -> Vec<Self>;

    /// The value of the attribute.
    fn value(self) -> &'static str;

    /// What is chosen now.
    fn current() -> Option<Self> {
        let value = root_attr(Self::ATTR);
        Self::all().into_iter().find(|choice| choice.value() == value)
    }

    /// Has it applied and kept.
    fn choose(self) {
        set_root_attr(Self::ATTR, self.value());
    }
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    /// What the device asks for.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the page of the day shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TodayView {
    /// Everything.
    Full,
    /// The day in large letters and nothing else.
    Simple,
}

/// The language of the pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LanguageChoice {
    /// The first language of the device that this app speaks.
    System,
    /// This one.
    Always(&'static LanguageName),
}

impl RootChoice for Theme {
    const ATTR: RootAttr = RootAttr::Theme;

    fn all() -> Vec<Self> {
        vec![Self::System, Self::Light, Self::Dark]
    }

    fn value(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl RootChoice for TodayView {
    const ATTR: RootAttr = RootAttr::Simple;

    fn all() -> Vec<Self> {
        vec![Self::Full, Self::Simple]
    }

    fn value(self) -> &'static str {
        match self {
            Self::Full => "false",
            Self::Simple => "true",
        }
    }
}

impl RootChoice for LanguageChoice {
    const ATTR: RootAttr = RootAttr::Language;

    fn all() -> Vec<Self> {
        once(Self::System).chain(LANGUAGES.iter().map(Self::Always)).collect()
    }

    fn value(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Always(language) => language.code,
        }
    }
}
