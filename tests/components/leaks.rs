//! What a dialog held is gone when it has closed: elements, listeners, signals, effects and what they own.

use std::sync::atomic::{AtomicUsize, Ordering};

use anakinra_companion::app::context::dialog::Dialog;
use anakinra_companion::app::forms::{
    CustomSiteForm, DiscardedSyringesForm, EndPauseForm, InjectionForm, LabPanelForm, PackForm, PatientForm,
    PauseForm, PreferenceForm, PrescribedTestForm, QuestionForm, ReactionForm, ReactionGoneForm, RegimenForm,
    RestartForm, SharpsBoxForm, SiteNameForm, SkinForm, SkipForm, SymptomForm, UnusableSyringeForm, VoidForm,
    WasLeftOutForm, WeightForm,
};
use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::domain::patient::preference::Preference;
use anakinra_companion::domain::quantities::name::Name;
use anakinra_companion::domain::sites::custom_site::CustomSite;
use anakinra_companion::domain::sites::reaction::{Reaction, Sign};
use anakinra_companion::domain::treatment::pause::{Cause, Pause};
use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Node;

use crate::dialog::{app, is_empty, is_open};
use crate::support::page::*;
use crate::support::{day, id, injection, patient, regimen};

/// How often each content is opened and closed.
const ROUNDS: usize = 200;

static CLEANED_UP: AtomicUsize = AtomicUsize::new(0);
static EFFECT_RUNS: AtomicUsize = AtomicUsize::new(0);

fn count_of(counter: &AtomicUsize) -> usize {
    counter.load(Ordering::Relaxed)
}

/// Part of a content: tells when it is cleaned up, and each time that it follows a signal from outside.
#[component]
fn Probe(outside: RwSignal<usize>, inside: StoredValue<Vec<RwSignal<usize>>>) -> impl IntoView {
    let own = RwSignal::new(0);
    inside.update_value(|inside| inside.push(own));
    on_cleanup(|| {
        CLEANED_UP.fetch_add(1, Ordering::Relaxed);
    });
    let doubled = Memo::new(move |_| outside.get() * 2);
    Effect::new(move |_| {
        own.set(outside.get());
        EFFECT_RUNS.fetch_add(1, Ordering::Relaxed);
    });
    view! {
        <button on:click=move |_| own.update(|own| *own += 1)>
            {move || {
                EFFECT_RUNS.fetch_add(1, Ordering::Relaxed);
                doubled.get() + own.get()
            }}
        </button>
    }
}

/// Builds what stands in the dialog.
type BuildContent = fn() -> AnyView;

/// Every form that a page opens in the dialog.
fn contents() -> Vec<(&'static str, BuildContent)> {
    fn reaction() -> Reaction {
        let site = "LT1".parse().unwrap();
        Reaction { site, signs: vec![Sign::Red], size: None, onset: day("2026-02-01"), resolved: None }
    }
    fn custom_site() -> CustomSite {
        let (site, name) = ("LT51".parse().unwrap(), Name::new("Beside the knee").unwrap());
        CustomSite { site, name, used: true, on: day("2026-02-01") }
    }
    fn pause() -> Pause {
        Pause { from: day("2026-02-01"), until: None, cause: Cause::Infection }
    }
    vec![
        ("custom site", || view! { <CustomSiteForm /> }.into_any()),
        ("name of a custom site", || view! { <SiteNameForm of=id(1) own=custom_site() /> }.into_any()),
        ("discarded syringes", || view! { <DiscardedSyringesForm /> }.into_any()),
        ("end of a pause", || view! { <EndPauseForm of=id(1) pause=pause() /> }.into_any()),
        ("injection", || {
            let initial = injection("2026-02-01T07:30:00+01:00[Europe/Berlin]", "LT3");
            view! { <InjectionForm initial /> }.into_any()
        }),
        ("lab panel", || view! { <LabPanelForm known=LabPanel::default() /> }.into_any()),
        ("pack", || view! { <PackForm /> }.into_any()),
        ("patient", || view! { <PatientForm known=patient() /> }.into_any()),
        ("pause", || view! { <PauseForm /> }.into_any()),
        ("preference", || view! { <PreferenceForm preference=Preference::SkinRestDays /> }.into_any()),
        ("prescribed test", || view! { <PrescribedTestForm /> }.into_any()),
        ("question", || view! { <QuestionForm /> }.into_any()),
        ("reaction", || view! { <ReactionForm site=reaction().site since=day("2026-02-01") /> }.into_any()),
        ("reaction that has gone", || view! { <ReactionGoneForm of=id(1) reaction=reaction() /> }.into_any()),
        ("regimen", || view! { <RegimenForm in_force=regimen("2026-02-01", 1) /> }.into_any()),
        ("restart", || view! { <RestartForm /> }.into_any()),
        ("sharps box", || view! { <SharpsBoxForm /> }.into_any()),
        ("skin", || view! { <SkinForm site=reaction().site /> }.into_any()),
        ("dose left out", || view! { <WasLeftOutForm day=day("2026-02-01") /> }.into_any()),
        ("unusable syringe", || view! { <UnusableSyringeForm /> }.into_any()),
        ("skipped dose", || view! { <SkipForm day=day("2026-02-01") /> }.into_any()),
        ("symptom", || view! { <SymptomForm /> }.into_any()),
        ("void", || view! { <VoidForm of=id(1) /> }.into_any()),
        ("weight", || view! { <WeightForm /> }.into_any()),
    ]
}

#[wasm_bindgen_test]
async fn what_a_content_made_ends_with_it() {
    let (page, dialog) = app().await;
    let (outside, inside) = (RwSignal::new(0), StoredValue::new(Vec::new()));
    let content = move || view! { <Probe outside inside /> };
    dialog.open("Content", content);
    until("the content is there", || page.says("Content0")).await;
    let button = page.by_role("button", "0");
    press(&button).await;
    outside.set(2);
    until("it follows both signals", || page.says("Content6")).await;
    dialog.open("Other", || ());
    until("another content is there", || page.says("Other")).await;
    dialog.close();
    until("the dialog is empty", || is_empty(&page)).await;
    for _ in 1..ROUNDS {
        open_and_close(&page, dialog, content).await;
    }
    assert_eq!(count_of(&CLEANED_UP), ROUNDS);
    assert_eq!(inside.with_value(Vec::len), ROUNDS);
    assert!(inside.with_value(|inside| inside.iter().all(IsDisposed::is_disposed)));
    let runs = count_of(&EFFECT_RUNS);
    outside.set(3);
    press(&button).await;
    assert_eq!(count_of(&EFFECT_RUNS), runs);
}

#[wasm_bindgen_test]
async fn a_form_leaves_nothing_however_often_it_was_opened() {
    let listeners = count_listeners();
    let (page, dialog) = app().await;
    for (name, content) in contents() {
        // Once, because of what is made with the first of a kind and stays.
        open_and_close(&page, dialog, content).await;
        let before = Alive::now(&listeners);
        for _ in 0..ROUNDS {
            open_and_close(&page, dialog, content).await;
        }
        assert_eq!(Alive::now(&listeners), before, "{name}");
    }
}

async fn open_and_close<V: IntoView + 'static>(
    page: &Page,
    dialog: Dialog,
    content: impl FnOnce() -> V + 'static,
) {
    dialog.open("Content", content);
    until("the dialog is open", || is_open(page)).await;
    dialog.close();
    until("the dialog is empty", || is_empty(page)).await;
}

/// What is alive beside the content of the dialog.
#[derive(PartialEq, Debug)]
struct Alive {
    nodes: usize,
    listeners: Option<f64>,
    reactive: usize,
}

impl Alive {
    fn now(listeners: &Function) -> Self {
        Self {
            nodes: nodes(&document().body().unwrap()),
            listeners: listeners.call0(&JsValue::NULL).unwrap().as_f64(),
            reactive: reactive_values(),
        }
    }
}

/// How many signals, memos, effects and other values Leptos holds. Its arena takes a place that was never used only when
/// no other is free: the number of such a place is that of all values.
fn reactive_values() -> usize {
    let mut more: Vec<StoredValue<()>> = Vec::new();
    loop {
        let value = StoredValue::new(());
        more.push(value);
        let shown = format!("{value:?}");
        let (_, node) = shown.split_once("NodeId(").unwrap();
        let (node, _) = node.split_once(')').unwrap();
        if let Some(place) = node.strip_suffix("v1") {
            let place: usize = place.parse().unwrap();
            let held = place - more.len();
            more.into_iter().for_each(Dispose::dispose);
            return held;
        }
    }
}

/// A node and all below it, without those in which the report of the tests stands.
fn nodes(node: &Node) -> usize {
    if node.node_name() == "PRE" {
        return 0;
    }
    let mut count = 1;
    let mut child = node.first_child();
    while let Some(node) = child {
        count += nodes(&node);
        child = node.next_sibling();
    }
    count
}

/// Has every listener counted from now on, and gives the function that counts those that can still be called: on the
/// window, and on what is part of the document.
fn count_listeners() -> Function {
    const COUNT: &str = "const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
        const all = new Map();
        const key = (type, listener, options) => [type, listener, Boolean(options?.capture ?? options)];
        const at = (known, [type, listener, capture]) =>
            known.findIndex((one) => one[0] === type && one[1] === listener && one[2] === capture);
        EventTarget.prototype.addEventListener = function (type, listener, options) {
            const known = all.get(this) ?? [];
            const one = key(type, listener, options);
            if (at(known, one) < 0) known.push(one);
            all.set(this, known);
            return add.call(this, type, listener, options);
        };
        EventTarget.prototype.removeEventListener = function (type, listener, options) {
            const known = all.get(this) ?? [];
            const index = at(known, key(type, listener, options));
            if (index >= 0) known.splice(index, 1);
            return remove.call(this, type, listener, options);
        };
        return () => {
            for (const target of all.keys()) if (target instanceof Node && !target.isConnected) all.delete(target);
            const held = [...all].filter(([target]) => target === window || target instanceof Node);
            return held.reduce((sum, [, known]) => sum + known.length, 0);
        };";
    Function::new_no_args(COUNT).call0(&JsValue::NULL).unwrap().unchecked_into()
}
