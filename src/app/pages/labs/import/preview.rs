//! What the table would add, what it asks, and what it leaves out, each with its line.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Failure, LongLines, Notice};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::i18n::{lab_import, strings};
use crate::app::pages::labs::import::ImportState;
use crate::app::pages::labs::import::table_plan::{NotReady, TablePlan, plan};
use crate::domain::monograph::Severity;
use crate::exchange::lab_table::{Asked, Table, Target};
use crate::record::storage::vault::AT_ONCE;

/// The questions that were answered with yes: under another mapping there are others.
type Confirmed = RwSignal<Vec<Asked>>;

/// The plan as the columns are named now, or what is missing for it.
#[component]
pub(super) fn Preview(
    import: ImportState,
    table: Arc<Table>,
    targets: Memo<Option<Vec<Target>>>,
) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let head = table.clone();
    let planned = Memo::new(move |_| {
        // What has not happened today may have happened tomorrow.
        clock.today();
        let now = clock::now();
        let of = |targets: &Option<Vec<Target>>| {
            records.with(|record| plan(&table, targets.as_deref(), record, &now))
        };
        targets.with(of).map(Arc::new)
    });
    let not_ready = move || {
        let text = lab_import();
        planned.get().err().map(|why| match why {
            NotReady::UnitMissing => text.unit_missing.to_owned(),
            NotReady::NotMapped(why) => text.not_mapped(&why, &head),
        })
    };
    let is_ready = Memo::new(move |_| planned.with(Result::is_ok));
    let plan = Memo::new(move |_| planned.get().unwrap_or_default());
    let confirmed = Confirmed::default();
    view! {
        <div class="preview stack">
            {move || not_ready().map(|sentence| view! { <p>{sentence}</p> }.into_any())}
            {move || is_ready.get().then(|| view! { <Plan import plan confirmed /> }.into_any())}
        </div>
    }
}

#[component]
fn Plan(import: ImportState, plan: Memo<Arc<TablePlan>>, confirmed: Confirmed) -> impl IntoView {
    let text = lab_import();
    let problem = RwSignal::new(String::new());
    let has_new = Memo::new(move |_| plan.with(|plan| !plan.import.new.is_empty()));
    let takes_long = Memo::new(move |_| plan.with(|plan| plan.import.new.len() > AT_ONCE));
    let has_question = Memo::new(move |_| plan.with(|plan| !plan.asked.is_empty()));
    let found = move || plan.with(|plan| plan.import.new.iter().map(|one| text.found(one)).collect());
    view! {
        <p role="status">{move || plan.with(|plan| text.summary(plan.import.new.len(), plan.import.known))}</p>
        {move || view! { <LongLines lines=found() /> }.into_any()}
        {move || has_question.get().then(|| view! { <Confirmation plan confirmed /> }.into_any())}
        <LeftOut plan />
        <div>
            <Failure sentence=problem />
        </div>
        {move || takes_long.get().then(|| view! { <p class="hint">{text.takes_long}</p> }.into_any())}
        {move || has_new.get().then(|| view! { <Add import plan confirmed problem /> }.into_any())}
    }
}

/// Unusual results, and one tick that says that all of them are right.
#[component]
fn Confirmation(plan: Memo<Arc<TablePlan>>, confirmed: Confirmed) -> impl IntoView {
    let text = lab_import();
    let asked = move || plan.with(|plan| plan.asked.iter().map(|one| text.asked(one)).collect());
    let toggle = move |_| {
        let is_tick = !is_confirmed(&plan.get_untracked(), confirmed);
        confirmed.set(if is_tick { plan.with_untracked(|plan| plan.asked.clone()) } else { Vec::new() });
    };
    view! {
        <Notice severity=Severity::Caution>
            <p>{text.ask}</p>
            {move || view! { <LongLines lines=asked() /> }.into_any()}
            <label class="confirm">
                <input
                    type="checkbox"
                    prop:checked=move || is_confirmed(&plan.get(), confirmed)
                    on:change=toggle
                />
                {strings().form.is_right}
            </label>
        </Notice>
    }
}

/// What cannot be read, and what the record does not take; nothing without any.
#[component]
fn LeftOut(plan: Memo<Arc<TablePlan>>) -> impl IntoView {
    let text = lab_import();
    let lines = Memo::new(move |_| {
        plan.with(|plan| {
            let unread = plan.unread.iter().map(|one| text.left_out(one));
            let refused = plan.import.refused.iter().map(|(panel, why)| text.not_taken(panel, why));
            unread.chain(refused).collect::<Vec<_>>()
        })
    });
    let notice = move || {
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            view! {
                <Notice severity=Severity::Information>
                    <p>{text.left}</p>
                    <LongLines lines />
                </Notice>
            }
            .into_any()
        })
    };
    view! { {move || notice()} }
}

#[component]
fn Add(
    import: ImportState,
    plan: Memo<Arc<TablePlan>>,
    confirmed: Confirmed,
    problem: RwSignal<String>,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = lab_import();
    let add = move || {
        // A second press, while the first is being kept, adds nothing twice.
        if import.is_adding.get_untracked() {
            return;
        }
        let plan = plan.get_untracked();
        if !untrack(|| is_confirmed(&plan, confirmed)) {
            return problem.set(text.confirm_first.to_owned());
        }
        import.is_adding.set(true);
        let change = plan.import.change();
        spawn_local(async move {
            let done = records.commit(change).await;
            import.is_adding.set(false);
            match done {
                Ok(()) => {
                    import.end();
                    dialog.say(&text.added(plan.import.new.len()));
                }
                Err(why) => problem.set(strings().problems.not_done(&why)),
            }
        });
    };
    let label = move || plan.with(|plan| text.add(plan.import.new.len()));
    view! {
        <p>
            <Button label class="primary" on_press=add />
        </p>
    }
}

/// Whether all questions are answered with yes, if there are any. Tracked.
fn is_confirmed(plan: &TablePlan, confirmed: Confirmed) -> bool {
    plan.asked.is_empty() || confirmed.with(|confirmed| *confirmed == plan.asked)
}
