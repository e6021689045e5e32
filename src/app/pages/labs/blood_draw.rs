//! One blood draw: its results in the unit of the report and in the other one, and what can be done about it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Badge, RowAction, RowActions};
use crate::app::context::use_dialog;
use crate::app::forms::{LabPanelForm, VoidAction};
use crate::app::i18n::{labs, later_strings, strings};
use crate::app::pages::labs::meaning::{Clearance, Neutrophils};
use crate::app::pages::labs::view_model::{BloodDraw, outside_normal};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::Side;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{CustomResult, LabResult};
use crate::domain::labs::trend::DatedResult;
use crate::record::entry_id::EntryId;

/// A row of the list. A voided draw means nothing and stays as it is.
#[component]
pub(super) fn BloodDrawRow(draw: BloodDraw, before: Memo<Option<DatedResult>>) -> impl IntoView {
    let BloodDraw { id, panel, is_amended, is_voided, .. } = draw;
    let history = &later_strings().history;
    let stands = !is_voided;
    let laboratory = panel.laboratory.clone().map(|name| name.text().to_owned());
    let note = panel.note.clone();
    let count = panel.known(Analyte::Neutrophils).filter(|_| stands);
    let drawn = panel.drawn;
    view! {
        <li class="row" data-voided=is_voided.to_string()>
            <p class="when">{labs().panel_line(drawn)}</p>
            {is_amended.then(|| view! { <Badge text=history.corrected /> }.into_any())}
            {is_voided.then(|| view! { <Badge text=history.voided /> }.into_any())}
            {laboratory.map(|name| view! { <p class="what" translate="no">{name}</p> }.into_any())}
            <Measured panel=panel.clone() />
            {count.map(|count| view! { <Neutrophils count drawn before /> }.into_any())}
            {stands.then(|| view! { <Clearance panel=panel.clone() /> }.into_any())}
            {note.map(|note| view! { <p class="what">{note}</p> }.into_any())}
            {stands.then(|| view! { <DrawActions id panel /> }.into_any())}
        </li>
    }
}

/// The results in the order of a report.
#[component]
fn Measured(panel: Arc<LabPanel>) -> impl IntoView {
    let known = Analyte::ALL.into_iter().filter_map(|analyte| panel.known(analyte));
    let known = known.map(|result| {
        let computed = computed_from(&panel, result.analyte());
        view! { <AnalyteResult result computed /> }.into_any()
    });
    let custom = panel.custom.iter().map(|own| view! { <CustomResult result=own.clone() /> }.into_any());
    view! { <dl class="results">{known.chain(custom).collect_view()}</dl> }
}

#[component]
fn AnalyteResult(result: LabResult, computed: Option<String>) -> impl IntoView {
    let (text, terms) = (labs(), &strings().terms);
    let outside = outside_normal(&result).map(|side| match side {
        Side::Below => text.below_normal,
        Side::Above => text.above_normal,
    });
    let elsewhere = terms.result_elsewhere(&result).map(|elsewhere| format!("= {elsewhere}"));
    let normal = terms.range(result.range()).map(|range| text.normal(&range));
    let beside = [elsewhere, normal, computed].into_iter().flatten();
    view! {
        <div>
            <dt>{terms.analyte(result.analyte())}</dt>
            <dd>
                <span translate="no">{terms.result(&result)}</span> " "
                {outside.map(|outside| view! { <Badge text=outside /> }.into_any())}
                {beside.map(|text| view! { <span class="elsewhere">{text}</span> }.into_any()).collect_view()}
            </dd>
        </div>
    }
}

#[component]
fn CustomResult(result: CustomResult) -> impl IntoView {
    let terms = &strings().terms;
    let normal = terms.range(result.range).map(|range| labs().normal(&range));
    view! {
        <div>
            <dt translate="no">{result.name.text().to_owned()}</dt>
            <dd>
                <span translate="no">{terms.own_result(&result)}</span>
                {normal.map(|text| view! { <span class="elsewhere">{text}</span> }.into_any())}
            </dd>
        </div>
    }
}

#[component]
fn DrawActions(id: EntryId, panel: Arc<LabPanel>) -> impl IntoView {
    let dialog = use_dialog();
    let text = labs();
    let row = text.panel_line(panel.drawn);
    let correct = move || {
        let known = LabPanel::clone(&panel);
        dialog.open(text.correct_title, move || view! { <LabPanelForm known amends=id /> });
    };
    view! {
        <RowActions>
            <RowAction action=strings().form.correct row=row.clone() on_press=correct />
            <VoidAction of=id row />
        </RowActions>
    }
}

/// From which parts of the white cells a result was computed, if it was.
fn computed_from(panel: &LabPanel, analyte: Analyte) -> Option<String> {
    let parts = panel.differential.filter(|_| panel.is_computed(analyte))?;
    let bands = parts.bands().map(|bands| bands.to_string());
    Some(labs().computed_from(&parts.segmented().to_string(), bands.as_deref()))
}
