//! Creatinine clearance with each weight: formula, numbers put in, result.

use crate::app::components::{empty, paragraph, sourced, table};
use crate::app::dom::{El, el};
use crate::app::i18n::strings;
use crate::domain::facts::Facts;
use crate::domain::gfr::{SCALE, egfr, stage};
use crate::domain::patient::ADULT;
use crate::domain::renal::{ADJUSTED_PART, Basis, Clearance, DEVINE_HEIGHT, DEVINE_MALE, FEMALE_FACTOR};

pub(super) fn clearances(facts: &Facts) -> [El; 2] {
    let text = &strings().dose_check;
    [el("h4").text(text.clearances), with_each_weight(facts).unwrap_or_else(|| empty(text.no_clearance))]
}

/// The filtration as context, for adults whose values are known.
pub(super) fn filtration(facts: &Facts) -> Option<El> {
    let text = &strings().dose_check;
    let age = facts.age.filter(|age| *age >= ADULT.value)?;
    let egfr = egfr(age, facts.sex?, facts.creatinine?.value)?;
    let value = el("p").text(text.egfr_label).text(": ").child(el("b").text(&(text.egfr)(egfr, stage(egfr))));
    Some(sourced([value, paragraph(text.egfr_note).class("hint")], vec![(SCALE.at, None)]))
}

fn with_each_weight(facts: &Facts) -> Option<El> {
    let (text, terms) = (&strings().dose_check, &strings().terms);
    let (age, sex, creatinine) = (facts.age?, facts.sex?, facts.creatinine?.value);
    let clearances = facts.clearances()?;
    let rows = |clearance: &Clearance| {
        let result = el("tr")
            .child(el("th").attr("scope", "row").text((terms.basis)(clearance.basis)))
            .child(el("td").text(&(text.used)(clearance)))
            .child(el("td").child(el("b").text(&(text.value)(clearance))));
        let working = (text.substituted)(clearance, age, sex, creatinine);
        [result, el("tr").class("working").child(el("td").attr("colspan", "3").text(&working))]
    };
    let table = table([text.basis, text.weight_used, text.clearance], clearances.iter().flat_map(rows));
    let mut content = vec![paragraph(&(text.formula)(sex)).class("formula"), table];
    content.extend(remarks(facts, &clearances).iter().map(|remark| paragraph(remark)));
    let places = [FEMALE_FACTOR.at, DEVINE_MALE.at, ADJUSTED_PART.at].map(|at| (at, None));
    Some(sourced(content, places.to_vec()))
}

/// What is missing from the calculation, and what in it is extrapolated.
fn remarks(facts: &Facts, clearances: &[Clearance]) -> Vec<String> {
    let text = &strings().dose_check;
    let ideal = clearances.iter().find(|clearance| clearance.basis == Basis::Ideal);
    let Some(ideal) = ideal else { return vec![text.no_height.to_owned()] };
    let is_short = facts.height.is_some_and(|height| height.exact() < DEVINE_HEIGHT.value);
    let is_light = facts.weight.is_some_and(|weight| weight.value.exact() < ideal.weight);
    let short = is_short.then(text.short);
    short.into_iter().chain(is_light.then(|| text.light.to_owned())).collect()
}
