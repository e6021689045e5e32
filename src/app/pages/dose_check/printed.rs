//! What stands on paper beside the result: the day, all that was entered, the sources, room for a signature.

use chrono::NaiveDate;

use crate::app::components::paragraph;
use crate::app::dom::{El, el};
use crate::app::i18n::strings;
use crate::domain::assessment::assess;
use crate::domain::conditions::Condition;
use crate::domain::facts::{Facts, Route};
use crate::domain::labs::Analyte;
use crate::domain::monograph::Statement;
use crate::domain::patient::Sex;
use crate::domain::rules::RULES;
use crate::domain::source::{CKD_EPI, COCKCROFT_GAULT, MONOGRAPH};

/// Shown in print only.
pub(super) fn printed(facts: &Facts, today: NaiveDate) -> Vec<El> {
    let text = &strings().dose_check;
    let entered = entered(facts)
        .into_iter()
        .map(|(name, value)| el("div").child(el("dt").text(name)).child(el("dd").text(&value)));
    let findings = assess(facts).findings;
    let is_cited = |statement: &&Statement| findings.iter().any(|said| said.cites.contains(statement));
    let cited = Statement::ALL.iter().filter(is_cited).copied().collect();
    let sources = [(&MONOGRAPH, cited), (&COCKCROFT_GAULT, Vec::new()), (&CKD_EPI, Vec::new())];
    let sources = sources.map(|(source, statements)| (text.cited)(source, &statements)).join(" ");
    let paper = [
        el("h2").text(&(text.printed)(today)),
        el("h3").text(text.entered),
        el("dl").class("entered").children(entered),
        el("h3").class("foot").text(text.sources),
        paragraph(&sources).class("foot").attr("lang", "en").attr("translate", "no"),
        paragraph(&(text.rules_version)(RULES.len(), Statement::ALL.len())).class("foot"),
        paragraph(text.signature).class("foot signature"),
    ];
    vec![el("div").class("paper").children(paper)]
}

fn entered(facts: &Facts) -> Vec<(&'static str, String)> {
    let (text, terms) = (&strings().dose_check, &strings().terms);
    let answered = |answer| {
        let names = Condition::ALL.iter().filter(|one| facts.answer(**one) == Some(answer));
        names.map(|one| (terms.condition)(*one)).collect::<Vec<_>>().join("; ")
    };
    let measured = |value: String, on: Option<NaiveDate>| match on {
        Some(day) => (text.measured)(&value, day),
        None => value,
    };
    let unknown = || text.unknown_answer.to_owned();
    let sex = |sex| if sex == Sex::Female { terms.female } else { terms.male }.to_owned();
    let route =
        |route| if route == Route::Subcutaneous { text.subcutaneous } else { text.other_route }.to_owned();
    let names = |names: &Option<Vec<String>>| names.as_ref().map_or_else(unknown, |names| names.join(", "));
    let creatinine = facts.creatinine.map(|one| measured((text.creatinine)(one.value), one.on));
    let neutrophils = facts.neutrophils.map(|one| measured((text.neutrophils)(one.value), one.on));
    let weight = facts.weight.map(|kg| measured((terms.kilograms)(kg.value.decimal()), kg.on));
    let [creatinine_name, neutrophils_name] = [Analyte::Creatinine, Analyte::Neutrophils].map(terms.analyte);
    vec![
        (text.age, facts.age.map_or_else(unknown, terms.years)),
        (strings().set_up.sex, facts.sex.map_or_else(unknown, sex)),
        (text.weight, weight.unwrap_or_else(unknown)),
        (text.height, facts.height.map_or_else(unknown, |cm| (terms.centimetres)(cm.decimal()))),
        (creatinine_name, creatinine.unwrap_or_else(unknown)),
        (neutrophils_name, neutrophils.unwrap_or_else(unknown)),
        (text.dose, facts.dose.map_or_else(unknown, |dose| (terms.milligrams)(dose.decimal()))),
        (text.every, facts.every_days.map_or_else(unknown, |days| (terms.every)(days.get()))),
        (text.route, facts.route.map_or_else(unknown, route)),
        (text.medicine_names, names(&facts.medicines)),
        (text.vaccine_names, names(&facts.vaccines)),
        (text.yes, answered(true)),
        (text.no, answered(false)),
    ]
}
