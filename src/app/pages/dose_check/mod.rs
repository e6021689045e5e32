//! The clinician's page: values in, findings out, nothing kept.

mod answers;
mod clearances;
mod inputs;
mod printed;

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{button, notice, paragraph, section, sourced, statements};
use crate::app::dom::{El, el, print};
use crate::app::pages::heading;
use crate::app::i18n::{labs, strings};
use crate::domain::labs::Analyte;
use crate::domain::monograph::{Severity, Statement};
use crate::record::blood_tests::conflict;
use crate::record::facts::{facts, latest_result};
use crate::record::record::Record;
use answers::{answers, spoken as spoken_verdict};
use inputs::{Begin, Inputs};
use printed::printed;

/// The page. It begins empty, or with what the record of this browser knows.
pub fn dose_check_page(app: App) -> Vec<El> {
    let text = &strings().dose_check;
    let from_record = RwSignal::new(false);
    let content = el("div").class("page").live(move || {
        let today = clock::now().date();
        let is_from_record = from_record.get();
        let begin = is_from_record.then(|| app.records.look(|record| of_record(record, today)));
        let inputs = Rc::new(Inputs::new(begin.unwrap_or_default(), today));
        let form = el("div").class("inputs").children(inputs.fields());
        let verdict = inputs.clone();
        let spoken = el("p").class("unseen").attr("role", "status");
        let spoken = spoken.live_text(move || spoken_verdict(&verdict.facts(today)));
        let result = el("div").class("answers").live(move || {
            let facts = inputs.facts(today);
            [vec![section(text.answers, answers(&facts))], printed(&facts, today)].concat()
        });
        let differs = is_from_record.then(|| app.records.look(|record| conflict(record, today))).flatten();
        let differs = differs.map(|conflict| {
            let said = paragraph(&(labs().conflict)(&conflict));
            notice(Severity::Caution, [sourced([said], statements(&[Statement::S013]))])
        });
        let check = el("div").class("check").child(form).child(result);
        [Some(spoken), differs, Some(check)].into_iter().flatten().collect()
    });
    let lead = paragraph(text.lead).class("lead");
    vec![
        heading(strings().shell.dose_check),
        lead,
        began(app, from_record),
        content,
        el("p").child(button(text.print, print)),
    ]
}

/// What the page began with, and the other way to begin.
fn began(app: App, from_record: RwSignal<bool>) -> El {
    let text = &strings().dose_check;
    let with = move || {
        if from_record.get() { (text.from_record)(clock::now().date()) } else { text.empty.to_owned() }
    };
    let other = move || if from_record.get() { text.start_empty } else { text.use_record }.to_owned();
    let has_record = app.records.look(|record| record.patient().is_some());
    let switch = || button("", move || from_record.update(|is| *is = !*is)).live_text(other);
    let line = el("p").class("began").text(text.began).text(" ");
    line.child(el("b").live_text(with)).text(" ").child(has_record.then(switch))
}

fn of_record(record: &Record, today: NaiveDate) -> Begin {
    let latest = |analyte| latest_result(record, analyte, today).map(|(_, result)| result);
    Begin { facts: facts(record, today), labs: [latest(Analyte::Creatinine), latest(Analyte::Neutrophils)] }
}
