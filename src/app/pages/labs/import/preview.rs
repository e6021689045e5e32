//! What the table would add, what it asks, and what it leaves out, each with its line.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Failure, LongLines, Notice};
use crate::app::context::{use_dialog, use_records};
use crate::app::i18n::{lab_import, strings};
use crate::app::pages::labs::import::ImportState;
use crate::app::pages::labs::import::plan::{NotReady, Planned, ReportPlan};
use crate::app::pages::labs::import::read_report::ReadReport;
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
    read: ReadSignal<Option<ReadReport>>,
    planned: Planned,
    /// What is said of that which is left out before any plan.
    left: Vec<String>,
) -> impl IntoView {
    let plan = Memo::new(move |_| planned.get()?.ok());
    let status = move || {
        let text = lab_import();
        planned.with(|planned| match planned {
            None => text.reading.to_owned(),
            Some(Ok(plan)) => text.summary(plan.import.new.len(), plan.import.known),
            Some(Err(why)) => match why {
                NotReady::NoResults => text.no_results,
                NotReady::OrderOpen => text.order_missing,
                NotReady::DayMissing => text.day_missing,
                NotReady::UnitMissing => text.unit_missing,
            }
            .to_owned(),
        })
    };
    let agreed = Agreed::default();
    let left = StoredValue::new(left);
    let content = move || {
        let (plan, read) = plan.get().zip(read.get_untracked())?;
        Some(view! { <Plan import report=read.report plan agreed left /> }.into_any())
    };
    view! {
        <div class="preview stack">
            <p role="status">{status}</p>
            {content}
        </div>
    }
}

/// A plan. Another one is built anew.
#[component]
fn Plan(
    import: ImportState,
    report: Arc<Report>,
    plan: Arc<ReportPlan>,
    agreed: Agreed,
    left: StoredValue<Vec<String>>,
) -> impl IntoView {
    let text = lab_import();
    let problem = RwSignal::new(String::new());
    let ImportPlan { new, weights, corrections, .. } = &plan.import;
    let takes_long = new.len() > AT_ONCE;
    let count = new.len() + weights.len();
    let has_question = !plan.asked.is_empty();
    let differs = !corrections.is_empty();
    let numbering = report.numbering;
    let has_new = {
        let plan = plan.clone();
        Memo::new(move |_| to_add(&plan, agreed) > 0)
    };
    let shown = plan.clone();
    let found = move |most| {
        let ImportPlan { new, weights, .. } = &shown.import;
        let weights = weights.iter().map(|one| text.weight(one));
        new.iter().map(|one| text.found(one)).chain(weights).take(most).collect()
    };
    view! {
        <LongLines count first=found />
        {has_question.then(|| view! { <Confirmation plan=plan.clone() numbering agreed /> }.into_any())}
        {differs.then(|| view! { <NewValues plan=plan.clone() agreed /> }.into_any())}
        <LeftOut report plan=plan.clone() left />
        <div>
            <Failure sentence=problem />
        </div>
        {takes_long.then(|| view! { <p class="hint">{text.takes_long}</p> }.into_any())}
        {move || {
            has_new.get().then(|| view! { <Add import plan=plan.clone() agreed problem /> }.into_any())
        }}
    }
}

/// Unusual results, and one tick that says that all of them are right.
#[component]
fn Confirmation(plan: Arc<ReportPlan>, numbering: Numbering, agreed: Agreed) -> impl IntoView {
    let text = lab_import();
    let (shown, ticked) = (plan.clone(), plan.clone());
    let count = plan.asked.len();
    let asked = move |most| shown.asked.iter().take(most).map(|one| text.asked(one, numbering)).collect();
    let toggle = move |_| {
        let is_tick = !untrack(|| is_confirmed(&ticked, agreed));
        agreed.unusual.set(if is_tick { ticked.asked.clone() } else { Vec::new() });
    };
    view! {
        <Notice severity=Severity::Caution>
            <p>{text.ask}</p>
            <LongLines count first=asked />
            <label class="confirm">
                <input
                    type="checkbox"
                    prop:checked=move || is_confirmed(&plan, agreed)
                    on:change=toggle
                />
                {strings().form.is_right}
            </label>
        </Notice>
    }
}

/// Values that differ from those of the record, and one tick that lets them take their place.
#[component]
fn NewValues(plan: Arc<ReportPlan>, agreed: Agreed) -> impl IntoView {
    let text = lab_import();
    let (shown, ticked) = (plan.clone(), plan.clone());
    let count: usize = plan.import.corrections.iter().map(|one| one.changed.len()).sum();
    let values =
        move |most| shown.import.corrections.iter().flat_map(|one| text.new_values(one)).take(most).collect();
    let toggle = move |_| {
        let is_tick = !untrack(|| replaces(&ticked, agreed));
        agreed.corrections.set(if is_tick { ticked.import.corrections.clone() } else { Vec::new() });
    };
    view! {
        <Notice severity=Severity::Caution>
            <p>{text.differ}</p>
            <LongLines count first=values />
            <label class="confirm">
                <input
                    type="checkbox"
                    prop:checked=move || replaces(&plan, agreed)
                    on:change=toggle
                />
                {text.replace}
            </label>
        </Notice>
    }
}

/// What cannot be read, and what the record does not take; nothing without any.
#[component]
fn LeftOut(report: Arc<Report>, plan: Arc<ReportPlan>, left: StoredValue<Vec<String>>) -> impl IntoView {
    let text = lab_import();
    let ImportPlan { refused, refused_weights, words, .. } = &plan.import;
    let has_ranges = report.ranges_not_read > 0;
    let said = plan.left.len() + refused.len() + refused_weights.len() + words.len() + report.remarks.len();
    let count = said + usize::from(has_ranges) + left.with_value(Vec::len);
    let lines = move |most| {
        let ImportPlan { refused, refused_weights, words, .. } = &plan.import;
        let unread = plan.left.iter().map(|one| text.left_out(one, report.numbering));
        let refused = refused.iter().map(|(panel, why)| text.not_taken(panel, why));
        let weights = refused_weights.iter().map(|(weight, why)| text.weight_not_taken(weight, why));
        let words = words.iter().map(|(drawn, words)| text.words_left(*drawn, words));
        let ranges = has_ranges.then(|| text.ranges_not_read(report.ranges_not_read));
        let remarks = report.remarks.iter().map(|remark| text.line_without_result(remark));
        let said = unread.chain(refused).chain(weights).chain(words).chain(ranges).chain(remarks);
        said.chain(left.get_value()).take(most).collect()
    };
    (count > 0).then(|| {
        view! {
            <Notice severity=Severity::Information>
                <p>{text.left}</p>
                <LongLines count first=lines />
            </Notice>
        }
        .into_any()
    })
}

#[component]
fn Add(
    import: ImportState,
    plan: Arc<ReportPlan>,
    agreed: Agreed,
    problem: RwSignal<String>,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = lab_import();
    let shown = plan.clone();
    let add = move || {
        // A second press, while the first is being kept, adds nothing twice.
        if import.is_adding.get_untracked() {
            return;
        }
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
                    import.pasted.end();
                    dialog.say(&text.added(count));
                }
                Err(why) => problem.set(strings().problems.not_done(&why)),
            }
        });
    };
    let label = move || text.add(to_add(&shown, agreed));
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
