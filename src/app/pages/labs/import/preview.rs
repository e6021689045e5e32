//! What the table would add, what it asks, and what it leaves out, each with its line.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Failure, LongLines, Notice};
use crate::app::context::{use_dialog, use_records};
use crate::app::i18n::{lab_import, strings};
use crate::app::pages::labs::import::ImportState;
use crate::app::pages::labs::import::plan::{NotReady, Planned, ReportPlan};
use crate::domain::monograph::Severity;
use crate::exchange::lab_report::{Asked, Correction, ImportPlan, Numbering, Report};
use crate::record::storage::vault::AT_ONCE;

/// What the person has agreed to: under another reading of the report there is something else to agree to.
#[derive(Clone, Copy, Default)]
struct Agreed {
    unusual: RwSignal<Vec<Asked>>,
    corrections: RwSignal<Vec<Correction>>,
}

/// The plan as the report is read now, or what is missing for it.
#[component]
pub(super) fn Preview(
    import: ImportState,
    report: Memo<Arc<Report>>,
    planned: Planned,
    /// What is said of that which is left out before any plan.
    left: Vec<String>,
) -> impl IntoView {
    let not_ready = move || {
        let text = lab_import();
        planned.with(|planned| planned.as_ref().err().copied()).map(|why| match why {
            NotReady::NoResults => text.no_results,
            NotReady::OrderOpen => text.order_missing,
            NotReady::DayMissing => text.day_missing,
            NotReady::UnitMissing => text.unit_missing,
        })
    };
    let is_ready = Memo::new(move |_| planned.with(Result::is_ok));
    let plan = Memo::new_with_compare(move |_| planned.get().unwrap_or_default(), |_, _| true);
    let agreed = Agreed::default();
    let left = StoredValue::new(left);
    view! {
        <div class="preview stack">
            {move || not_ready().map(|sentence| view! { <p>{sentence}</p> }.into_any())}
            {move || is_ready.get().then(|| view! { <Plan import report plan agreed left /> }.into_any())}
        </div>
    }
}

#[component]
fn Plan(
    import: ImportState,
    report: Memo<Arc<Report>>,
    plan: Memo<Arc<ReportPlan>>,
    agreed: Agreed,
    left: StoredValue<Vec<String>>,
) -> impl IntoView {
    let text = lab_import();
    let problem = RwSignal::new(String::new());
    let has_new = Memo::new(move |_| plan.with(|plan| to_add(plan, agreed) > 0));
    let takes_long = Memo::new(move |_| plan.with(|plan| plan.import.new.len() > AT_ONCE));
    let numbering = report.with_untracked(|report| report.numbering);
    let has_question = Memo::new(move |_| plan.with(|plan| !plan.asked.is_empty()));
    let differs = Memo::new(move |_| plan.with(|plan| !plan.import.corrections.is_empty()));
    let found = move || {
        plan.with(|plan| {
            let weights = plan.import.weights.iter().map(|one| text.weight(one));
            plan.import.new.iter().map(|one| text.found(one)).chain(weights).collect()
        })
    };
    view! {
        <p role="status">{move || plan.with(|plan| text.summary(plan.import.new.len(), plan.import.known))}</p>
        {move || view! { <LongLines lines=found() /> }.into_any()}
        {move || has_question.get().then(|| view! { <Confirmation plan numbering agreed /> }.into_any())}
        {move || differs.get().then(|| view! { <NewValues plan agreed /> }.into_any())}
        <LeftOut report plan numbering left />
        <div>
            <Failure sentence=problem />
        </div>
        {move || takes_long.get().then(|| view! { <p class="hint">{text.takes_long}</p> }.into_any())}
        {move || has_new.get().then(|| view! { <Add import plan agreed problem /> }.into_any())}
    }
}

/// Unusual results, and one tick that says that all of them are right.
#[component]
fn Confirmation(plan: Memo<Arc<ReportPlan>>, numbering: Numbering, agreed: Agreed) -> impl IntoView {
    let text = lab_import();
    let asked = move || plan.with(|plan| plan.asked.iter().map(|one| text.asked(one, numbering)).collect());
    let toggle = move |_| {
        let is_tick = !untrack(|| plan.with(|plan| is_confirmed(plan, agreed)));
        agreed.unusual.set(if is_tick { plan.with_untracked(|plan| plan.asked.clone()) } else { Vec::new() });
    };
    view! {
        <Notice severity=Severity::Caution>
            <p>{text.ask}</p>
            {move || view! { <LongLines lines=asked() /> }.into_any()}
            <label class="confirm">
                <input
                    type="checkbox"
                    prop:checked=move || plan.with(|plan| is_confirmed(plan, agreed))
                    on:change=toggle
                />
                {strings().form.is_right}
            </label>
        </Notice>
    }
}

/// Values that differ from those of the record, and one tick that lets them take their place.
#[component]
fn NewValues(plan: Memo<Arc<ReportPlan>>, agreed: Agreed) -> impl IntoView {
    let text = lab_import();
    let lines = move || {
        plan.with(|plan| {
            plan.import.corrections.iter().flat_map(|one| text.new_values(one)).collect::<Vec<_>>()
        })
    };
    let toggle = move |_| {
        let is_tick = !untrack(|| plan.with(|plan| replaces(plan, agreed)));
        let corrections = plan.with_untracked(|plan| plan.import.corrections.clone());
        agreed.corrections.set(if is_tick { corrections } else { Vec::new() });
    };
    view! {
        <Notice severity=Severity::Caution>
            <p>{text.differ}</p>
            {move || view! { <LongLines lines=lines() /> }.into_any()}
            <label class="confirm">
                <input
                    type="checkbox"
                    prop:checked=move || plan.with(|plan| replaces(plan, agreed))
                    on:change=toggle
                />
                {text.replace}
            </label>
        </Notice>
    }
}

/// What cannot be read, and what the record does not take; nothing without any.
#[component]
fn LeftOut(
    report: Memo<Arc<Report>>,
    plan: Memo<Arc<ReportPlan>>,
    numbering: Numbering,
    left: StoredValue<Vec<String>>,
) -> impl IntoView {
    let text = lab_import();
    let lines = Memo::new(move |_| {
        let (ranges, remarks) = report.with(|report| {
            let remarks = report.remarks.iter().map(|remark| text.line_without_result(remark));
            (report.ranges_not_read, remarks.collect::<Vec<_>>())
        });
        plan.with(|plan| {
            let unread = plan.left.iter().map(|one| text.left_out(one, numbering));
            let refused = plan.import.refused.iter().map(|(panel, why)| text.not_taken(panel, why));
            let weights = plan.import.refused_weights.iter();
            let weights = weights.map(|(weight, why)| text.weight_not_taken(weight, why));
            let ranges = (ranges > 0).then(|| text.ranges_not_read(ranges));
            let said = unread.chain(refused).chain(weights).chain(ranges).chain(remarks);
            said.chain(left.get_value()).collect::<Vec<_>>()
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
    plan: Memo<Arc<ReportPlan>>,
    agreed: Agreed,
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
        if !untrack(|| is_confirmed(&plan, agreed)) {
            return problem.set(text.confirm_first.to_owned());
        }
        import.is_adding.set(true);
        let count = untrack(|| to_add(&plan, agreed));
        let change = if untrack(|| replaces(&plan, agreed)) {
            plan.import.addition_and_corrections()
        } else {
            plan.import.addition()
        };
        spawn_local(async move {
            let done = records.commit(change).await;
            import.is_adding.set(false);
            match done {
                Ok(()) => {
                    import.end();
                    dialog.say(&text.added(count));
                }
                Err(why) => problem.set(strings().problems.not_done(&why)),
            }
        });
    };
    let label = move || plan.with(|plan| text.add(to_add(plan, agreed)));
    view! {
        <p>
            <Button label class="primary" on_press=add />
        </p>
    }
}

/// How many entries would be added. Tracked.
fn to_add(plan: &ReportPlan, agreed: Agreed) -> usize {
    let ImportPlan { new, weights, corrections, .. } = &plan.import;
    new.len() + weights.len() + if replaces(plan, agreed) { corrections.len() } else { 0 }
}

/// Whether all questions are answered with yes, if there are any. Tracked.
fn is_confirmed(plan: &ReportPlan, agreed: Agreed) -> bool {
    plan.asked.is_empty() || agreed.unusual.with(|agreed| *agreed == plan.asked)
}

/// Whether the values of the report are to take the place of those in the record. Tracked.
fn replaces(plan: &ReportPlan, agreed: Agreed) -> bool {
    let corrections = &plan.import.corrections;
    !corrections.is_empty() && agreed.corrections.with(|agreed| agreed == corrections)
}
