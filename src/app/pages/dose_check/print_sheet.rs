//! What stands on paper beside the result: the day, all that was entered, the sources, room for a signature.

use leptos::prelude::*;

use crate::app::components::KeyedList;

use crate::app::context::use_clock;
use crate::app::i18n::dose_check;
use crate::app::pages::dose_check::paper::{cited, entered};
use crate::domain::monograph::Statement;
use crate::domain::rules::RULES;
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::facts::Facts;

/// Shown in print only, and current at any time: browsers do not all say when they print.
#[component]
pub(super) fn PrintSheet(facts: Memo<Facts>, assessment: Memo<Assessment>) -> impl IntoView {
    let clock = use_clock();
    let text = dose_check();
    view! {
        <div class="paper">
            <h2>{move || text.printed(clock.today())}</h2>
            <h3>{text.entered}</h3>
            <dl class="entered">
                <KeyedList each=move || facts.with(entered) key=Clone::clone let((name, value))>
                    <div>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                    </div>
                </KeyedList>
            </dl>
            <h3 class="foot">{text.sources}</h3>
            <p class="foot" lang="en" translate="no">
                {move || assessment.with(cited)}
            </p>
            <p class="foot">{text.rules_version(RULES.len(), Statement::ALL.len())}</p>
            <p class="foot signature">{text.signature}</p>
        </div>
    }
}
