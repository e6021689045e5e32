//! What can be chosen: the time, how the next doses come, and for which kidneys.

use leptos::prelude::*;

use crate::app::components::{Choice, Select};
use crate::app::i18n::level;
use crate::app::pages::drug_level::view_model::{Chosen, Span};
use crate::domain::treatment::pharmacokinetics::RenalGroup;
use crate::record::queries::drug_level::WhatIf;

/// What is chosen. Lives as long as the owner under which it was made.
#[derive(Clone, Copy)]
pub(super) struct ChoiceSignals {
    span: RwSignal<Span>,
    what_if: RwSignal<WhatIf>,
    group: RwSignal<Option<RenalGroup>>,
}

impl ChoiceSignals {
    pub(super) fn new() -> Self {
        Self {
            span: RwSignal::new(Span::FIRST),
            what_if: RwSignal::new(WhatIf::AsPlanned),
            group: RwSignal::new(None),
        }
    }

    /// Tracked.
    pub(super) fn chosen(self) -> Chosen {
        Chosen { span: self.span.get(), what_if: self.what_if.get(), group: self.group.get() }
    }
}

#[component]
pub(super) fn Choices(choices: ChoiceSignals) -> impl IntoView {
    let text = level();
    let spans = Span::ALL.into_iter().zip(text.periods()).enumerate();
    let spans = spans.map(|(number, (span, name))| Choice::new(span, number, name)).collect();
    let what_ifs = WhatIf::ALL.map(|one| Choice::new(one, one.key(), text.what_if(one))).to_vec();
    let groups = RenalGroup::ALL.map(|one| Choice::new(Some(one), key(one), text.group(one)));
    let groups = [Choice::new(None, "", text.from_record)].into_iter().chain(groups).collect();
    view! {
        <div class="choices">
            <Select label=text.period choices=spans chosen=choices.span />
            <Select label=text.what_ifs choices=what_ifs chosen=choices.what_if />
            <Select label=text.kidneys choices=groups chosen=choices.group />
        </div>
    }
}

const fn key(group: RenalGroup) -> &'static str {
    match group {
        RenalGroup::Normal => "normal",
        RenalGroup::Mild => "mild",
        RenalGroup::Moderate => "moderate",
        RenalGroup::Severe => "severe",
        RenalGroup::EndStage => "end-stage",
    }
}
