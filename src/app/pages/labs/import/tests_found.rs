//! The tests of a report: what each is taken for, as its name and unit say and the person decides.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Choice, ChoiceGroup, Feedback, Field, Folded, KeyedList, Select};
use crate::app::forms::{FormField, Need};
use crate::app::i18n::{lab_import, labs, strings};
use crate::app::pages::labs::import::read_report::ReadReport;
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_text::UnitText;
use crate::domain::quantities::name::Name;
use crate::exchange::lab_report::{Meaning, Recognised, TestFound, TestLabel};

/// What the person has decided; none as long as a unit is missing.
pub(super) type ByHand = RwSignal<HashMap<TestLabel, Option<Meaning>>>;

/// What a test is taken for as long as nobody decides.
pub(super) fn suggested(label: &TestLabel) -> Meaning {
    match label.recognised() {
        Recognised::Analyte(analyte, unit) => Meaning::Analyte(analyte, unit),
        _ => Meaning::Ignored,
    }
}

/// The tests of the report: those that are read, those that need a word of the person, and, folded, those that stay out.
#[component]
pub(super) fn TestsFound(
    read: ReadSignal<Option<ReadReport>>,
    by_hand: ByHand,
    /// The text, where it has no columns: beside each test stands its first line.
    printed: Option<Arc<str>>,
) -> impl IntoView {
    let text = lab_import();
    let printed = StoredValue::new(printed);
    let tests = Memo::new(move |_| {
        read.with(|read| read.as_ref().map(|read| read.outline.tests.clone()).unwrap_or_default())
    });
    let count = move |group| tests.with(|tests| of_group(tests, group).count());
    let open = Memo::new(move |_| count(Group::Open));
    let known = Memo::new(move |_| count(Group::Known));
    let out = Memo::new(move |_| count(Group::Out));
    view! {
        {move || (open.get() > 0).then(|| view! { <p>{text.tests_open}</p> }.into_any())}
        <TestRows tests group=Group::Open by_hand printed />
        {move || (known.get() > 0).then(|| view! { <p>{text.tests_known}</p> }.into_any())}
        <TestRows tests group=Group::Known by_hand printed />
        {move || (out.get() > 0).then(|| view! {
            <Folded summary=move || text.tests_out(out.get())>
                <TestRows tests group=Group::Out by_hand printed />
            </Folded>
        }.into_any())}
    }
}

fn of_group(tests: &[TestFound], group: Group) -> impl Iterator<Item = &TestFound> {
    tests.iter().filter(move |test| Group::of(&test.label) == group)
}

/// Where a test stands in the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Group {
    Open,
    Known,
    Out,
}

impl Group {
    fn of(label: &TestLabel) -> Self {
        match label.recognised() {
            Recognised::Analyte(..) => Self::Known,
            Recognised::UnitMissing(_) => Self::Open,
            Recognised::OtherUnit(_) | Recognised::PerCent | Recognised::Unknown => Self::Out,
        }
    }
}

#[component]
fn TestRows(
    tests: Memo<Vec<TestFound>>,
    group: Group,
    by_hand: ByHand,
    printed: StoredValue<Option<Arc<str>>>,
) -> impl IntoView {
    let each = move || tests.with(|tests| of_group(tests, group).cloned().collect::<Vec<_>>());
    view! {
        <div class="rows">
            <KeyedList each=each key=|test| test.label.clone() let:test>
                <TestRow test by_hand printed />
            </KeyedList>
        </div>
    }
}

/// What can be chosen for a test.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum TestMeaning {
    Ignored,
    /// A result that this app does not know.
    Custom,
    Analyte(Analyte, LabUnit),
}

impl TestMeaning {
    fn of(meaning: &Meaning) -> Self {
        match meaning {
            Meaning::Ignored => Self::Ignored,
            Meaning::Custom(..) => Self::Custom,
            Meaning::Analyte(analyte, unit) => Self::Analyte(*analyte, *unit),
        }
    }

    fn choice(self) -> Choice<Self> {
        let (text, terms) = (lab_import(), &strings().terms);
        match self {
            Self::Ignored => Choice::new(self, "ignore", text.ignore),
            Self::Custom => Choice::new(self, "own", text.own),
            Self::Analyte(analyte, unit) => {
                let label = format!("{}, {}", terms.analyte(analyte), terms.unit(unit));
                Choice::new(self, format!("{} {}", analyte.key(), unit.ucum()), label)
            }
        }
    }
}

#[component]
fn TestRow(test: TestFound, by_hand: ByHand, printed: StoredValue<Option<Arc<str>>>) -> impl IntoView {
    let text = lab_import();
    let TestFound { label, count, first_line } = test;
    let decided = by_hand.with_untracked(|by_hand| by_hand.get(&label).cloned().flatten());
    let chosen = RwSignal::new(TestMeaning::of(&decided.unwrap_or_else(|| suggested(&label))));
    let line = printed.with_value(|text| {
        let line = text.as_deref()?.lines().nth(first_line.checked_sub(1)?)?;
        Some(line.trim().to_owned())
    });
    let own_unit = UnitText::new(label.unit.trim());
    let unit = unit_field();
    let needs_unit = {
        let is_printed = own_unit.is_some();
        Memo::new(move |_| chosen.get() == TestMeaning::Custom && !is_printed)
    };
    let own = label.clone();
    Effect::new(move |was: Option<TestMeaning>| {
        let now = chosen.get();
        let meaning = match now {
            TestMeaning::Ignored => Some(Meaning::Ignored),
            TestMeaning::Analyte(analyte, unit) => Some(Meaning::Analyte(analyte, unit)),
            TestMeaning::Custom => {
                let unit = own_unit.clone().or_else(|| unit.value());
                Name::new(&own.name).ok().zip(unit).map(|(name, unit)| Meaning::Custom(name, unit))
            }
        };
        let is_known = || by_hand.with_untracked(|by_hand| by_hand.get(&own) == Some(&meaning));
        if was.is_some() && !is_known() {
            by_hand.update(|by_hand| {
                by_hand.insert(own.clone(), meaning);
            });
        }
        now
    });
    let plain = [TestMeaning::Ignored, TestMeaning::Custom].map(TestMeaning::choice).to_vec();
    let measured =
        label.choices().into_iter().map(|(analyte, unit)| TestMeaning::Analyte(analyte, unit).choice());
    let groups = vec![ChoiceGroup { label: text.results.to_owned(), choices: measured.collect() }];
    let groups = if groups.iter().all(|group| group.choices.is_empty()) { Vec::new() } else { groups };
    let (name, shown) = (label.name.clone(), label.name.clone());
    let why = text.why_out(&label);
    view! {
        <div class="row column" role="group" aria-label=name>
            <div>
                <b>{shown}</b>
                <p class="hint">{text.results_found(&label, count)}</p>
                {line.map(|line| view! { <p class="hint" translate="no">{line}</p> }.into_any())}
                {why.map(|why| view! { <p class="hint">{why}</p> }.into_any())}
            </div>
            <div class="stack">
                <Select label=text.taken_for choices=plain groups chosen />
                <div>
                    {move || needs_unit.get().then(|| view! { <Field label=labs().unit state=unit /> }.into_any())}
                </div>
            </div>
        </div>
    }
}

fn unit_field() -> FormField<UnitText> {
    FormField::new("", Need::Required, |text| {
        let unit = UnitText::new(text.trim()).ok_or_else(|| labs().not_a_unit.to_owned())?;
        Ok((unit, Feedback::none()))
    })
}
