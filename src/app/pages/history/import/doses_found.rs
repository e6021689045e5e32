//! The doses that a table does not say in milligrams, each once, and how much they are.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Field, FieldKind, KeyedList};
use crate::app::forms::{Need, QuestionRow, dose};
use crate::app::i18n::{injection_import, later_strings, strings};
use crate::domain::treatment::dose::Dose;
use crate::exchange::injection_table::{DoseLabel, DoseRecognised, History};

/// What the person says.
pub(super) type Doses = RwSignal<HashMap<DoseLabel, Dose>>;

/// The doses that need a word of the person; nothing without any.
#[component]
pub(super) fn DosesFound(history: Memo<Arc<History>>, doses: Doses) -> impl IntoView {
    let open = Memo::new(move |_| {
        let found = history.with(|history| history.doses());
        let is_open = |label: &DoseLabel| !matches!(label.recognised(), DoseRecognised::Dose(_));
        found.into_iter().filter(|(label, _)| is_open(label)).collect::<Vec<_>>()
    });
    let is_any = Memo::new(move |_| open.with(|open| !open.is_empty()));
    view! {
        {move || is_any.get().then(|| view! { <p>{injection_import().doses_open}</p> }.into_any())}
        <div class="rows">
            <KeyedList each=move || open.get() key=|(label, _)| label.clone() let((label, count))>
                <DoseRow label count doses />
            </KeyedList>
        </div>
    }
}

#[component]
fn DoseRow(label: DoseLabel, count: usize, doses: Doses) -> impl IntoView {
    let said = doses.with_untracked(|doses| doses.get(&label).map(|dose| dose.decimal()));
    let field = dose(said, Need::Optional);
    let name = match label.text() {
        text if text.is_empty() => injection_import().no_dose.to_owned(),
        text => text,
    };
    Effect::new(move |_| {
        let dose = field.value();
        if dose != doses.with_untracked(|doses| doses.get(&label).copied()) {
            doses.update(|doses| match dose {
                Some(dose) => drop(doses.insert(label.clone(), dose)),
                None => drop(doses.remove(&label)),
            });
        }
    });
    view! {
        <QuestionRow name hint=later_strings().history.count(count)>
            <Field label=strings().injection.dose unit="mg" kind=FieldKind::Decimal state=field />
        </QuestionRow>
    }
}
