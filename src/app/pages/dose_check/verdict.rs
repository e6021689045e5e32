//! What all findings amount to, seen and heard.

use leptos::prelude::*;

use crate::app::components::{Icon, Shape};
use crate::app::i18n::dose_check;
use crate::app::pages::dose_check::view_model::Verdict;
use crate::domain::rules::assessment::Overall;

/// The line at the top, and how much is missing.
#[component]
pub(super) fn Headline(verdict: Memo<Verdict>) -> impl IntoView {
    let text = dose_check();
    let overall = Memo::new(move |_| verdict.get().overall);
    let icon = move || view! { <Icon shape=shape(overall.get()) /> }.into_any();
    view! {
        <div class="status" data-due=move || level(overall.get()).to_owned()>
            {move || icon()}
            <div>
                <p class="headline">{move || text.overall(overall.get()).to_owned()}</p>
                <p>{move || text.missing_count(verdict.get().missing)}</p>
            </div>
        </div>
    }
}

/// The same in one sentence, for readers of screens.
#[component]
pub(super) fn SpokenVerdict(verdict: Memo<Verdict>) -> impl IntoView {
    let text = dose_check();
    let sentence = move || {
        let Verdict { overall, missing } = verdict.get();
        format!("{}. {}", text.overall(overall), text.missing_count(missing))
    };
    view! {
        <p class="unseen" role="status">
            {move || sentence()}
        </p>
    }
}

const fn shape(overall: Overall) -> Shape {
    match overall {
        Overall::Contraindicated | Overall::Avoid => Shape::Stop,
        Overall::Caution => Shape::Caution,
        Overall::CannotJudge => Shape::Plain,
        Overall::NoObjection => Shape::Done,
    }
}

const fn level(overall: Overall) -> &'static str {
    match overall {
        Overall::Contraindicated | Overall::Avoid => "stop",
        Overall::Caution => "overdue",
        Overall::CannotJudge => "rest",
        Overall::NoObjection => "done",
    }
}
