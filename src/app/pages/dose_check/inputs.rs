//! What a clinician enters, in the order in which it is asked, and the facts that follow from it.

use std::num::NonZeroU8;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{Group, Input, Kind, Label, choices, lines, radios, section, select};
use crate::app::dom::{El, el};
use crate::app::forms::{
    Answer, INTERVALS, Need, ResultAnswer, age, dose, height, optional_date, sex, sexes, weight,
};
use crate::app::i18n::strings;
use crate::domain::conditions::{ALLERGY, Answers, Condition, INFECTION};
use crate::domain::dose::Dose;
use crate::domain::facts::{Facts, Measured, Route};
use crate::domain::labs::{Analyte, LabResult};
use crate::domain::patient::{Height, Sex, Weight};
use crate::domain::units::Years;

const INDICATION: &[Condition] = &[
    Condition::RheumatoidArthritis,
    Condition::ActiveDisease,
    Condition::DmardFailed,
    Condition::OnTreatment,
];
const PEOPLE: &[Condition] = &[
    Condition::Pregnant,
    Condition::PregnancyPlanned,
    Condition::BreastFeeding,
    Condition::LiverDisease,
    Condition::SevereLiverDisease,
    Condition::Dialysis,
];
const TECHNIQUE: &[Condition] = &[Condition::SelfInjection, Condition::JudgedCompetent];
const UNDER_THE_SKIN: &str = "subcutaneous";

/// What the page begins with.
#[derive(Clone, Default)]
pub(super) struct Begin {
    /// What is known; nothing on an empty page.
    pub facts: Facts,
    /// Creatinine and neutrophils as the laboratory reported them.
    pub labs: [Option<LabResult>; 2],
}

/// The fields.
pub(super) struct Inputs {
    begin: Begin,
    age: Answer<Years>,
    sex: Answer<Sex>,
    weight: Answer<Weight>,
    height: Answer<Height>,
    creatinine: ResultAnswer,
    neutrophils: ResultAnswer,
    dose: Answer<Dose>,
    every_days: RwSignal<String>,
    route: RwSignal<String>,
    start: Answer<NaiveDate>,
    answers: RwSignal<Answers>,
    medicines: Input,
    vaccines: Input,
}

impl Inputs {
    pub(super) fn new(begin: Begin, today: NaiveDate) -> Self {
        let Facts { age: years, sex: known_sex, weight: kg, height: _, dose: milligrams, start, .. } =
            begin.facts;
        let facts = &begin.facts;
        let mut answers = facts.answers.clone();
        for (question, names) in
            [(Condition::OtherMedicines, &facts.medicines), (Condition::VaccinationPlanned, &facts.vaccines)]
        {
            answers.set(question, names.as_ref().map(|names| !names.is_empty()));
        }
        let text = |names: &Option<Vec<String>>| Input::new(names.clone().unwrap_or_default().join("\n"));
        let [creatinine, neutrophils] = begin.labs;
        Self {
            age: age(years, Need::Optional),
            sex: sex(known_sex, Need::Optional),
            weight: weight(kg.map(|kg| kg.value), Need::Optional),
            height: height(Need::Optional),
            creatinine: ResultAnswer::new(Analyte::Creatinine, creatinine.as_ref()),
            neutrophils: ResultAnswer::new(Analyte::Neutrophils, neutrophils.as_ref()),
            dose: dose(milligrams.map(Dose::decimal), Need::Optional),
            every_days: RwSignal::new(facts.every_days.map(|days| days.to_string()).unwrap_or_default()),
            route: RwSignal::new(facts.route.map(|_| UNDER_THE_SKIN.to_owned()).unwrap_or_default()),
            start: optional_date(start, today),
            answers: RwSignal::new(answers),
            medicines: text(&facts.medicines),
            vaccines: text(&facts.vaccines),
            begin,
        }
    }

    pub(super) fn fields(&self) -> Vec<El> {
        let (text, terms) = (&strings().dose_check, &strings().terms);
        let groups = &text.groups;
        let label = |name, hint, unit| Label { name, hint, unit };
        let sexes = [sexes().to_vec(), vec![("", text.unknown_answer)]].concat();
        let mut indication = self.questions(INDICATION);
        indication.push(self.start.field(label(text.start, "", ""), Kind::Date));
        let mut medicines = vec![self.question(Condition::OtherMedicines)];
        medicines.push(self.names(Condition::OtherMedicines, text.medicine_names, self.medicines));
        medicines.push(self.question(Condition::VaccinationPlanned));
        medicines.push(self.names(Condition::VaccinationPlanned, text.vaccine_names, self.vaccines));
        vec![
            section(
                groups.patient,
                [
                    self.age.field(label(text.age, "", terms.year_unit), Kind::Whole),
                    radios(label(strings().set_up.sex, "", ""), &sexes, self.sex.input, self.sex.state()),
                    self.weight.field(label(text.weight, "", "kg"), Kind::Decimal),
                    self.height.field(label(text.height, text.height_hint, "cm"), Kind::Decimal),
                ],
            ),
            section(groups.laboratory, [self.creatinine.field(), self.neutrophils.field()]),
            section(groups.regimen, self.regimen()),
            section(groups.indication, indication),
            section(groups.allergy, self.questions(ALLERGY)),
            section(groups.infection, self.questions(INFECTION)),
            section(groups.people, self.questions(PEOPLE)),
            section(groups.medicines, medicines),
            section(groups.technique, self.questions(TECHNIQUE)),
        ]
    }

    fn regimen(&self) -> [El; 3] {
        let (text, terms) = (&strings().dose_check, &strings().terms);
        let label = |name| Label { name, hint: "", unit: "" };
        let unknown = (String::new(), text.unknown_answer.to_owned());
        let group = |options: Vec<(String, String)>| {
            let options = [unknown.clone()].into_iter().chain(options).collect();
            vec![Group { label: String::new(), options }]
        };
        let intervals = INTERVALS.map(|days| (days.to_string(), (terms.every)(days)));
        let routes = [(UNDER_THE_SKIN, text.subcutaneous), ("other", text.other_route)];
        let routes = routes.map(|(key, name)| (key.to_owned(), name.to_owned()));
        [
            self.dose.field(Label { unit: "mg", ..label(text.dose) }, Kind::Decimal),
            select(label(text.every), group(intervals.to_vec()), self.every_days),
            select(label(text.route), group(routes.to_vec()), self.route),
        ]
    }

    fn questions(&self, asked: &[Condition]) -> Vec<El> {
        asked.iter().map(|condition| self.question(*condition)).collect()
    }

    fn question(&self, condition: Condition) -> El {
        let text = &strings().dose_check;
        let answers = self.answers;
        let chosen = move || match answers.with(|answers| answers.get(condition)) {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => String::new(),
        };
        let pick = move |answer: &'static str| {
            let answer = (!answer.is_empty()).then_some(answer == "yes");
            answers.update(|answers| answers.set(condition, answer));
        };
        let options = [("yes", text.yes), ("no", text.no), ("", text.unknown_answer)];
        choices((strings().terms.condition)(condition), &options, chosen, pick)
    }

    /// The names behind a question, asked for when its answer is yes.
    fn names(&self, question: Condition, name: &'static str, input: Input) -> El {
        let answers = self.answers;
        let is_asked = Memo::new(move |_| answers.with(|answers| answers.get(question)) == Some(true));
        let hint = strings().dose_check.names_hint;
        let label = move || Label { name, hint, unit: "" };
        el("div").live(move || if is_asked.get() { vec![lines(label(), input)] } else { Vec::new() })
    }

    /// What follows on a day from all that is settled.
    pub(super) fn facts(&self, today: NaiveDate) -> Facts {
        let begin = &self.begin.facts;
        let answers = self.answers.get();
        let neutrophils = self.neutrophils.answer.value().and_then(|result| result.count());
        let neutrophils = neutrophils.map(|value| dated(value, begin.neutrophils));
        let names = |question, input: Input| match answers.get(question) {
            Some(false) => Some(Vec::new()),
            Some(true) => Some(entered(&input.text())).filter(|names| !names.is_empty()),
            None => None,
        };
        let mut counted = begin.counted.clone();
        counted.extend(neutrophils.and_then(|count| count.on));
        Facts {
            age: self.age.value(),
            sex: self.sex.value(),
            weight: self.weight.value().map(|value| dated(value, begin.weight)),
            height: self.height.value(),
            creatinine: self
                .creatinine
                .answer
                .value()
                .and_then(|result| result.creatinine())
                .map(|value| dated(value, begin.creatinine)),
            neutrophils,
            dose: self.dose.value(),
            every_days: self.every_days.with(|days| days.parse::<NonZeroU8>().ok()),
            route: self.route.with(|route| match route.as_str() {
                "" => None,
                UNDER_THE_SKIN => Some(Route::Subcutaneous),
                _ => Some(Route::Other),
            }),
            medicines: names(Condition::OtherMedicines, self.medicines),
            vaccines: names(Condition::VaccinationPlanned, self.vaccines),
            today: Some(today),
            start: self.start.value(),
            // Of the record only as long as its first day stands.
            began_again: begin.began_again.filter(|_| self.start.value() == begin.start),
            counted,
            answers,
        }
    }
}

/// A value that is still the one of the record keeps the day of the record.
fn dated<T: PartialEq>(value: T, known: Option<Measured<T>>) -> Measured<T> {
    match known {
        Some(known) if known.value == value => known,
        _ => Measured::undated(value),
    }
}

/// One name a line.
fn entered(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
}
