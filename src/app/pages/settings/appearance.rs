//! What the pages look like: light or dark, everything or the day alone in large letters; and their language.

use leptos::prelude::*;

use crate::app::browser::appearance::{LanguageChoice, RootChoice, Theme, TodayView};
use crate::app::components::{Choice, Radios};
use crate::app::i18n::later_strings;

/// The choices, each of which counts at once.
#[component]
pub(super) fn Appearance() -> impl IntoView {
    let text = &later_strings().settings;
    view! {
        <section>
            <RootRadios label=text.theme label_of=theme_label />
            <RootRadios label=text.simple label_of=today_view_label />
            <RootRadios label=text.language label_of=language_label />
        </section>
    }
}

#[component]
fn RootRadios<T: RootChoice>(label: &'static str, label_of: fn(T) -> &'static str) -> impl IntoView {
    let chosen = RwSignal::new(T::current());
    Effect::new(move |_| {
        if let Some(choice) = chosen.get() {
            choice.choose();
        }
    });
    let choice = |choice: T| Choice::new(choice, choice.value(), label_of(choice));
    let choices = T::all().into_iter().map(choice).collect();
    view! { <Radios label choices chosen /> }
}

fn theme_label(theme: Theme) -> &'static str {
    let text = &later_strings().settings;
    match theme {
        Theme::System => text.theme_system,
        Theme::Light => text.theme_light,
        Theme::Dark => text.theme_dark,
    }
}

fn today_view_label(view: TodayView) -> &'static str {
    let text = &later_strings().settings;
    match view {
        TodayView::Full => text.simple_off,
        TodayView::Simple => text.simple_on,
    }
}

fn language_label(language: LanguageChoice) -> &'static str {
    match language {
        LanguageChoice::System => later_strings().settings.language_system,
        LanguageChoice::Always(language) => language.name,
    }
}
