//! The results of a blood draw, as they stand on the report.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{Button, Feedback, Field, FieldKind, InputState, KeyedList};
use crate::app::context::clock;
use crate::app::forms::custom_result::{CustomResult, CustomResultField};
use crate::app::forms::date::date;
use crate::app::forms::form_field::{FormField, Invalid, Need, touch};
use crate::app::forms::lab_result::{LabResultField, LabValueWithRange};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::{note, number, optional_name};
use crate::app::i18n::{labs, strings};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::panel::{Differential, LabPanel};
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::Decimal;
use crate::record::change::{Change, ValidationError};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;

/// The analytes in the order of a report, under their headings. The first ones are what this treatment needs.
const GROUPS: [&[Analyte]; 3] = [
    &[
        Analyte::Neutrophils,
        Analyte::WhiteCells,
        Analyte::Platelets,
        Analyte::Eosinophils,
        Analyte::Haemoglobin,
    ],
    &[Analyte::Creatinine, Analyte::Alt, Analyte::Ast],
    &[Analyte::Crp, Analyte::Esr, Analyte::Cholesterol],
];

#[derive(Clone, Copy)]
struct Draft {
    drawn: FormField<NaiveDate>,
    laboratory: FormField<Name>,
    results: [LabResultField; Analyte::ALL.len()],
    segmented: FormField<Decimal>,
    bands: FormField<Decimal>,
    /// In their order, each with a key of its own.
    custom: RwSignal<Vec<(usize, CustomResultField)>>,
    note: FormField<String>,
}

impl Draft {
    fn new(known: &LabPanel) -> Self {
        let parts = known.differential;
        let custom = known.custom.iter().map(|custom| CustomResultField::new(Some(custom))).enumerate();
        Self {
            drawn: date(Some(known.drawn)),
            laboratory: optional_name(known.laboratory.as_ref()),
            results: Analyte::ALL.map(|analyte| LabResultField::new(analyte, known.result(analyte))),
            segmented: percent(parts.map(Differential::segmented)),
            bands: percent(parts.and_then(Differential::bands)),
            custom: RwSignal::new(custom.collect()),
            note: note(known.note.clone().unwrap_or_default()),
        }
    }

    fn panel(self) -> Result<LabPanel, Invalid> {
        let custom = self.custom.get_untracked();
        self.results.iter().for_each(|result| result.touch());
        custom.iter().for_each(|(_, custom)| custom.touch());
        touch(&[self.laboratory.input, self.segmented.input, self.bands.input, self.note.input]);
        touch(&[self.drawn.input]);
        let results: Result<Vec<_>, _> = self.results.iter().map(|result| result.validated()).collect();
        let custom: Result<Vec<_>, _> = custom.iter().map(|(_, custom)| custom.validated()).collect();
        Ok(LabPanel {
            drawn: self.drawn.required()?,
            laboratory: self.laboratory.validated()?,
            results: results?.into_iter().flatten().collect(),
            differential: self.differential()?,
            custom: custom?.into_iter().flatten().collect(),
            note: self.note.validated()?,
        })
    }

    fn differential(self) -> Result<Option<Differential>, Invalid> {
        match (self.segmented.validated()?, self.bands.validated()?) {
            (None, None) => Ok(None),
            (None, Some(_)) => {
                self.segmented.input.refuse(strings().form.needed.to_owned());
                Err(Invalid)
            }
            (Some(segmented), bands) => Differential::new(segmented, bands).map(Some).ok_or_else(|| {
                self.segmented.input.refuse(labs().too_many_parts.to_owned());
                Invalid
            }),
        }
    }

    /// The field that a refusal is about.
    fn field_of(self, why: &ValidationError) -> Option<InputState> {
        match why {
            ValidationError::InFuture | ValidationError::BeforeBirth(_) => Some(self.drawn.input),
            ValidationError::MoreThanWhiteCells(kind) => {
                self.results.iter().find(|result| result.analyte == *kind).map(|result| result.value.input)
            }
            ValidationError::NamedTwice => {
                let names: Vec<_> = self.custom.get_untracked().iter().map(|(_, own)| own.name).collect();
                named_twice(&names)
            }
            _ => None,
        }
    }
}

/// The fields of a blood draw, which amend an entry or make a new one.
#[component]
pub fn LabPanelForm(
    /// What the fields begin with.
    #[prop(optional, into)]
    known: Option<LabPanel>,
    /// The entry to amend.
    #[prop(optional, into)]
    amends: Option<EntryId>,
) -> impl IntoView {
    let today = clock::now().date();
    let draft = Draft::new(&known.unwrap_or_else(|| LabPanel { drawn: today, ..LabPanel::default() }));
    let submit = move || {
        let fact = Fact::Labs(untrack(|| draft.panel())?);
        let change = match amends {
            Some(of) => Change::Amend { of, to: fact },
            None => Change::Add(fact),
        };
        Ok(Submission::new(change, labs().saved).refused_by(move |why| draft.field_of(why)))
    };
    let text = labs();
    let groups = text.groups().into_iter().zip(GROUPS);
    let group = move |(heading, analytes)| view! { <Group draft heading analytes /> }.into_any();
    view! {
        <RecordForm submit>
            <Field label=text.drawn hint=text.drawn_hint kind=FieldKind::Date state=draft.drawn />
            <p class="hint">{text.results_hint}</p>
            {groups.map(group).collect_view()}
            <CustomResults custom=draft.custom />
            <h3>{text.report}</h3>
            <Field label=text.laboratory state=draft.laboratory />
            <Field label=strings().injection.note state=draft.note />
        </RecordForm>
    }
}

#[component]
fn Group(draft: Draft, heading: &'static str, analytes: &'static [Analyte]) -> impl IntoView {
    let results = draft.results.into_iter().filter(|result| analytes.contains(&result.analyte));
    let computed = analytes.contains(&Analyte::Neutrophils);
    view! {
        <h3>{heading}</h3>
        {results.map(|field| view! { <LabValueWithRange field /> }.into_any()).collect_view()}
        {computed.then(|| view! { <ComputedNeutrophils draft /> }.into_any())}
    }
}

/// Where the report gives the parts of the white cells instead of a count.
#[component]
fn ComputedNeutrophils(draft: Draft) -> impl IntoView {
    let text = labs();
    let is_known = !untrack(|| draft.segmented.input.text()).is_empty();
    view! {
        <details open=is_known>
            <summary>{text.computed}</summary>
            <div class="stack">
                <p class="hint">{text.computed_hint}</p>
                <div class="pair">
                    <Field label=text.segmented unit="%" kind=FieldKind::Decimal state=draft.segmented />
                    <Field label=text.bands unit="%" kind=FieldKind::Decimal state=draft.bands />
                </div>
            </div>
        </details>
    }
}

/// Results that this app does not know, and the way to add one.
#[component]
fn CustomResults(custom: RwSignal<Vec<(usize, CustomResultField)>>) -> impl IntoView {
    let text = labs();
    // A field that were made under the button would die with it.
    let owner = Owner::current().unwrap_or_default();
    let add = move || {
        let field = owner.with(|| CustomResultField::new(None));
        custom.update(|custom| custom.push((custom.len(), field)));
    };
    view! {
        <h3>{text.own}</h3>
        <div class="stack">
            <KeyedList each=move || custom.get() key=|(key, _)| *key let:item>
                <CustomResult field=item.1 />
            </KeyedList>
        </div>
        <p>
            <Button label=text.add_own on_press=add />
        </p>
    }
}

/// The first name that stands above already.
fn named_twice(names: &[FormField<Name>]) -> Option<InputState> {
    let known: Vec<Option<Name>> = names.iter().map(|name| untrack(|| name.value())).collect();
    let is_known = |at: usize, name: &Name| known.iter().take(at).flatten().any(|other| other.is_like(name));
    let twice =
        known.iter().enumerate().find(|(at, name)| name.as_ref().is_some_and(|name| is_known(*at, name)));
    names.get(twice?.0).map(|name| name.input)
}

fn percent(known: Option<Decimal>) -> FormField<Decimal> {
    FormField::new(known.map(|percent| percent.to_string()).unwrap_or_default(), Need::Optional, |text| {
        Ok((number(text, 1)?, Feedback::none()))
    })
}
