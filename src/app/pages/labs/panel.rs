//! The results of one draw, in the unit of the report and in the other one.

use crate::app::App;
use crate::app::components::{badge, button, notice, paragraph, sourced, statements};
use crate::app::dom::{El, el};
use crate::app::forms::{labs_form, void_form};
use crate::app::wording::words;
use crate::domain::blood::is_neutropenia;
use crate::domain::labs::{Analyte, LabPanel, LabResult};
use crate::domain::monograph::{Severity, Statement};
use crate::record::entry::EntryId;
use crate::record::record::Kept;

pub(super) fn panel(app: App, kept: &Kept<&LabPanel>) -> El {
    let (text, history) = (&words().labs, &words().history);
    let Kept { id, what: panel, amended, voided } = *kept;
    let neutrophils = panel.result(Analyte::Neutrophils).and_then(LabResult::cells);
    let is_low = !voided && neutrophils.is_some_and(is_neutropenia);
    el("li")
        .class("row")
        .attr("data-voided", &voided.to_string())
        .child(paragraph(&(text.panel_line)(panel.drawn)).class("when"))
        .child(amended.then(|| badge(history.corrected)))
        .child(voided.then(|| badge(history.voided)))
        .child(el("dl").class("results").children(panel.results.iter().map(result)))
        .child(is_low.then(low))
        .child((!voided).then(|| actions(app, id, panel)))
}

fn result(result: &LabResult) -> El {
    let terms = &words().terms;
    let elsewhere = format!("= {}", (terms.result_elsewhere)(result));
    let value = el("dd").text(&(terms.result)(result)).text(" ");
    let name = el("dt").text((terms.analyte)(result.analyte()));
    el("div").child(name).child(value.child(el("span").class("elsewhere").text(&elsewhere)))
}

fn low() -> El {
    let said = sourced([paragraph(words().labs.low_neutrophils)], statements(&[Statement::S051]));
    notice(Severity::Caution, [said])
}

fn actions(app: App, id: EntryId, panel: &LabPanel) -> El {
    let (text, history) = (&words().labs, &words().history);
    let line = (text.panel_line)(panel.drawn);
    let known = panel.clone();
    let correct = button(history.correct, move || {
        app.sheet.open(text.correct_title, || labs_form(app, Some(&known), Some(id)));
    });
    let void = button(history.void, move || app.sheet.open(text.void_title, || void_form(app, id)));
    let name = |action| (words().form.action_on)(action, &line);
    el("div")
        .class("row-actions")
        .child(correct.attr("aria-label", &name(history.correct)))
        .child(void.attr("aria-label", &name(history.void)))
}
