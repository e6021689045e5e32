//! What a table would add, what it asks, and what it leaves out, each with its line.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{AT_A_TIME, Button, Failure, KeyedList, LongLines, Notice, ShowMore};
use crate::app::context::{use_dialog, use_records};
use crate::app::i18n::{injection_import, lab_import, strings};
use crate::app::pages::history::import::ImportState;
use crate::app::pages::history::import::plan::{NotReady, Planned, TablePlan};
use crate::domain::monograph::Severity;
use crate::exchange::injection_table::{Beside, History, SecondDose};
use crate::record::storage::vault::AT_ONCE;

/// The second doses that the person has confirmed. Under another reading of the table there are others.
type Confirmed = RwSignal<Vec<SecondDose>>;

/// The plan as the table is read now, or what is missing for it.
#[component]
pub(super) fn Preview(import: ImportState, history: Memo<Arc<History>>, planned: Planned) -> impl IntoView {
    let not_ready = move || {
        let why = planned.with(|planned| match planned {
            None => Some(lab_import().reading.to_owned()),
            Some(Ok(_)) => None,
            Some(Err(NotReady::NoDay)) => Some(injection_import().no_day_column.to_owned()),
            Some(Err(NotReady::Twice(role))) => {
                Some(injection_import().column_twice(injection_import().role(*role)))
            }
            Some(Err(NotReady::OrderOpen)) => Some(lab_import().order_missing.to_owned()),
        });
        why.map(|sentence| view! { <p>{sentence}</p> }.into_any())
    };
    let is_ready = Memo::new(move |_| planned.with(|planned| matches!(planned, Some(Ok(_)))));
    let plan = Memo::new_with_compare(
        move |_| planned.with(|planned| planned.as_ref()?.as_ref().ok().cloned()).unwrap_or_default(),
        |_, _| true,
    );
    let confirmed = Confirmed::default();
    view! {
        <div class="preview stack">
            {not_ready}
            {move || is_ready.get().then(|| view! { <Plan import history plan confirmed /> }.into_any())}
        </div>
    }
}

#[component]
fn Plan(
    import: ImportState,
    history: Memo<Arc<History>>,
    plan: Memo<Arc<TablePlan>>,
    confirmed: Confirmed,
) -> impl IntoView {
    let text = injection_import();
    let problem = RwSignal::new(String::new());
    let has_new = Memo::new(move |_| plan.with(|plan| to_add(plan, confirmed) > 0));
    let takes_long = Memo::new(move |_| plan.with(|plan| to_add(plan, confirmed) > AT_ONCE));
    let asks = Memo::new(move |_| plan.with(|plan| !plan.import.questions.is_empty()));
    let count = Signal::derive(move || plan.with(|plan| plan.import.new.len() + plan.import.skips.len()));
    let found = move |most| plan.with(|plan| text.found(&plan.import, most));
    view! {
        <p role="status">{move || plan.with(|plan| text.summary(&plan.import))}</p>
        <LongLines count first=found />
        {move || asks.get().then(|| view! { <SecondDoses plan confirmed /> }.into_any())}
        <Told lead=text.without lines=Signal::derive(move || plan.with(|plan| text.words_left(&plan.without))) />
        <Told lead=lab_import().left lines=Signal::derive(move || left_out(history, plan)) />
        <div>
            <Failure sentence=problem />
        </div>
        {move || takes_long.get().then(|| view! { <p class="hint">{lab_import().takes_long}</p> }.into_any())}
        {move || has_new.get().then(|| view! { <Add import plan confirmed problem /> }.into_any())}
    }
}

/// Injections that may be the same dose as another one, each with a tick that says that it is one more.
#[component]
fn SecondDoses(plan: Memo<Arc<TablePlan>>, confirmed: Confirmed) -> impl IntoView {
    let shown = RwSignal::new(AT_A_TIME);
    let count = Signal::derive(move || plan.with(|plan| plan.import.questions.len()));
    let each =
        move || plan.with(|plan| plan.import.questions.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    view! {
        <Notice severity=Severity::Caution>
            <p>{injection_import().second}</p>
            <div class="stack">
                <KeyedList each=each key=|asked| format!("{asked:?}") let(asked)>
                    <SecondDoseRow asked confirmed />
                </KeyedList>
            </div>
            <ShowMore count shown />
        </Notice>
    }
}

#[component]
fn SecondDoseRow(asked: SecondDose, confirmed: Confirmed) -> impl IntoView {
    let records = use_records();
    let beside = match asked.beside {
        Beside::Recorded(id) => records.with_untracked(|record| {
            record.injection(id).map(|other| injection_import().beside_recorded(other.what))
        }),
        Beside::Line(line) => Some(injection_import().beside_line(line)),
    };
    let sentence = injection_import().second_dose(&asked, &beside.unwrap_or_default());
    let asked = StoredValue::new(asked);
    let is_ticked = move || confirmed.with(|confirmed| asked.with_value(|asked| confirmed.contains(asked)));
    let toggle = move |_| {
        let is_tick = !untrack(is_ticked);
        confirmed.update(|confirmed| {
            asked.with_value(|asked| confirmed.retain(|other| other != asked));
            if is_tick {
                confirmed.push(asked.get_value());
            }
        });
    };
    view! {
        <label class="confirm">
            <input type="checkbox" prop:checked=is_ticked on:change=toggle />
            {sentence}
        </label>
    }
}

/// Sentences under a lead; nothing without any.
#[component]
fn Told(lead: &'static str, lines: Signal<Vec<String>>) -> impl IntoView {
    let lines = Memo::new(move |_| lines.get());
    let notice = move || {
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            view! {
                <Notice severity=Severity::Information>
                    <p>{lead}</p>
                    <LongLines count=lines.len() first=move |most| lines.iter().take(most).cloned().collect() />
                </Notice>
            }
            .into_any()
        })
    };
    view! { {move || notice()} }
}

/// What cannot be read, what the record does not take, and what is no row.
fn left_out(history: Memo<Arc<History>>, plan: Memo<Arc<TablePlan>>) -> Vec<String> {
    let text = injection_import();
    plan.with(|plan| {
        let unread = plan.left.iter().map(|left| text.left_out(left));
        let refused = plan.import.refused.iter().map(|(line, fact, why)| text.not_taken(*line, fact, why));
        let no_number = plan.import.no_number_left.iter().map(|row| text.no_number_left(row));
        let remarks = history
            .with(|history| history.remarks.iter().map(|remark| text.not_a_row(remark)).collect::<Vec<_>>());
        unread.chain(refused).chain(no_number).chain(remarks).collect()
    })
}

#[component]
fn Add(
    import: ImportState,
    plan: Memo<Arc<TablePlan>>,
    confirmed: Confirmed,
    problem: RwSignal<String>,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let add = move || {
        // A second press, while the first is being kept, adds nothing twice.
        if import.is_adding.get_untracked() {
            return;
        }
        import.is_adding.set(true);
        let plan = plan.get_untracked();
        let lines: Vec<usize> = untrack(|| ticked(&plan, confirmed)).map(|asked| asked.line).collect();
        let (count, change) = (untrack(|| to_add(&plan, confirmed)), plan.import.addition(&lines));
        spawn_local(async move {
            let done = records.commit(change).await;
            import.is_adding.set(false);
            match done {
                Ok(()) => {
                    import.pasted.end();
                    dialog.say(&lab_import().added(count));
                }
                Err(why) => problem.set(strings().problems.not_done(&why)),
            }
        });
    };
    let label = move || plan.with(|plan| lab_import().add(to_add(plan, confirmed)));
    view! {
        <p>
            <Button label class="primary" on_press=add />
        </p>
    }
}

/// The second doses that are confirmed. Tracked.
fn ticked(plan: &TablePlan, confirmed: Confirmed) -> impl Iterator<Item = &SecondDose> {
    let confirmed = confirmed.get();
    plan.import.questions.iter().filter(move |asked| confirmed.contains(asked))
}

/// How many injections and skipped doses would be added. Tracked.
fn to_add(plan: &TablePlan, confirmed: Confirmed) -> usize {
    plan.import.new.len() + plan.import.skips.len() + ticked(plan, confirmed).count()
}
