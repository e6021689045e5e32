//! What the paper says beside the result, as plain data: all that was entered, and the documents that are quoted.

use chrono::NaiveDate;

use crate::app::i18n::{clinical_terms, dose_check, findings, later_strings, strings};
use crate::app::pages::dose_check::view_model::{Answer, missing_lines};
use crate::domain::labs::analyte::Analyte;
use crate::domain::monograph::Statement;
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::source::{CKD_EPI, COCKCROFT_GAULT, MONOGRAPH};
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::facts::{Facts, Measured, RouteOfAdministration};

/// What was asked, and what was entered or that it is not known. All that was answered with yes, and with no, at the end.
pub(super) fn entered(facts: &Facts) -> Vec<(&'static str, String)> {
    let (text, terms) = (dose_check(), &strings().terms);
    let or_unknown = |value: Option<String>| value.unwrap_or_else(|| text.unknown_answer.to_owned());
    let sex = |sex| if sex == Sex::Female { terms.female } else { terms.male }.to_owned();
    let route = |route| {
        if route == RouteOfAdministration::Subcutaneous { text.subcutaneous } else { text.other_route }
            .to_owned()
    };
    let names = |names: &Option<Vec<String>>| or_unknown(names.as_ref().map(|names| names.join(", ")));
    let weight = facts.weight.map(|kg| measured(kg, |kg| terms.kilograms(kg.decimal())));
    let [creatinine, neutrophils] =
        [Analyte::Creatinine, Analyte::Neutrophils].map(|analyte| terms.analyte(analyte));
    vec![
        (text.age, or_unknown(facts.age.map(|years| terms.years(years)))),
        (strings().set_up.sex, or_unknown(facts.sex.map(sex))),
        (text.weight, or_unknown(weight)),
        (text.height_entered, or_unknown(facts.height.map(|cm| terms.centimetres(cm.decimal())))),
        (
            creatinine,
            or_unknown(
                facts.creatinine.map(|value| measured(value, |value| clinical_terms().creatinine(value))),
            ),
        ),
        (
            neutrophils,
            or_unknown(facts.neutrophils.map(|value| measured(value, |value| clinical_terms().count(value)))),
        ),
        (text.dose, or_unknown(facts.dose.map(|dose| terms.milligrams(dose.decimal())))),
        (text.every, or_unknown(facts.every_days.map(|days| terms.every(days.get())))),
        (text.route, or_unknown(facts.route.map(route))),
        (text.medicine_names, names(&facts.medicines)),
        (text.vaccine_names, names(&facts.vaccines)),
        (text.yes, answered(facts, Some(true))),
        (text.no, answered(facts, Some(false))),
    ]
}

fn measured<T>(Measured { value, on }: Measured<T>, write: impl Fn(T) -> String) -> String {
    let value = write(value);
    match on {
        Some(day) => dose_check().measured(&value, day),
        None => value,
    }
}

fn answered(facts: &Facts, answer: Option<bool>) -> String {
    let asked = Condition::ALL.iter().filter(|condition| facts.answer(**condition) == answer);
    asked.map(|condition| later_strings().conditions.name(*condition)).collect::<Vec<_>>().join("; ")
}

/// The documents, the monograph with the statements that the dose and the findings quote.
pub(super) fn cited(Assessment { dosing, screening, .. }: &Assessment) -> String {
    let is_cited = |statement: &&Statement| {
        dosing.cites().contains(statement)
            || screening.findings.iter().any(|said| said.cites.contains(statement))
    };
    let statements = Statement::ALL.iter().filter(is_cited).copied().collect();
    let documents = [(&MONOGRAPH, statements), (&COCKCROFT_GAULT, Vec::new()), (&CKD_EPI, Vec::new())];
    documents.map(|(source, statements)| dose_check().cited(source, &statements)).join(" ")
}

/// Everything as lines of text: the answer, what was entered, what was found and what is missing, the sources.
pub(super) fn as_text(
    facts: &Facts,
    assessment: &Assessment,
    unclear: &[String],
    today: NaiveDate,
) -> String {
    let text = dose_check();
    let screening = &assessment.screening;
    let answer = Answer::of(facts, assessment, unclear);
    let entered = entered(facts).into_iter().map(|(name, value)| format!("{name}: {value}"));
    let found = screening.findings.iter().map(|said| findings().finding(&said.what, said.cites));
    let head = [text.printed(today)].into_iter().chain(answer.lines.map(|(_, line)| line));
    let part =
        |heading: &str, lines: Vec<String>| [String::new(), heading.to_owned()].into_iter().chain(lines);
    let lines = head
        .chain(findings().dosing(&assessment.dosing))
        .chain(part(text.answers, found.collect()))
        .chain(part(text.not_judged, missing_lines(screening)))
        .chain(part(text.entered, entered.collect()))
        .chain(part(text.sources, vec![cited(assessment)]));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::result::Count;

    fn written(facts: &Facts, name: &str) -> String {
        entered(facts).into_iter().find(|(known, _)| *known == name).map(|(_, value)| value).unwrap()
    }

    #[test]
    fn what_was_not_entered_is_said_to_be_unknown() {
        let all = entered(&Facts::default());
        let (asked, answered) = all.split_at(all.len() - 2);
        assert!(asked.iter().all(|(_, value)| value == "Unknown"), "{asked:?}");
        assert!(answered.iter().all(|(_, names)| names.is_empty()), "{answered:?}");
    }

    #[test]
    fn a_measurement_of_the_record_has_its_day() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 16);
        let count =
            |on| Facts { neutrophils: Some(Measured { value: Count::whole(900), on }), ..Facts::default() };
        assert_eq!(written(&count(None), "Neutrophils"), "900 /mm³ = 0.9 ×10⁹/L");
        assert_eq!(written(&count(on), "Neutrophils"), "900 /mm³ = 0.9 ×10⁹/L (16 Nov 2026)");
    }

    #[test]
    fn no_names_are_not_unknown_names() {
        let medicines = |names: &[&str]| {
            let medicines = Some(names.iter().map(|name| (*name).to_owned()).collect());
            written(&Facts { medicines, ..Facts::default() }, dose_check().medicine_names)
        };
        assert_eq!(medicines(&[]), "");
        assert_eq!(medicines(&["Humira", "warfarin"]), "Humira, warfarin");
    }

    #[test]
    fn only_statements_that_findings_quote_are_cited() {
        let cited = cited(&Assessment::of(&Facts::default()));
        assert!(cited.contains("S013"), "{cited}");
        assert!(!cited.contains("S031"), "{cited}");
    }
}
