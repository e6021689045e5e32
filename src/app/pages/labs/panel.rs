//! The results of one draw, in the unit of the report and in the other one, and what they mean.

use crate::app::App;
use crate::app::components::{badge, button, notice, paragraph, sourced, statements};
use crate::app::dom::{El, el};
use crate::app::forms::{labs_form, void_form};
use crate::app::i18n::{labs, strings};
use crate::domain::blood::{GRADES_BELOW, fall, is_low};
use crate::domain::lab_panel::LabPanel;
use crate::domain::labs::{Analyte, Bound, LabResult, OwnResult};
use crate::domain::monograph::{REDUCE_BELOW, Severity, Statement};
use crate::domain::number::Decimal;
use crate::domain::renal::AGE_TERM;
use crate::domain::source::Citation;
use crate::record::blood_tests::{ClearanceOf, baseline, clearance_of};
use crate::record::entry::EntryId;
use crate::record::record::{Kept, Record};

pub(super) fn panel(app: App, record: &Record, kept: &Kept<&LabPanel>) -> El {
    let history = &strings().history;
    let Kept { id, what: panel, amended, voided } = *kept;
    let measured = Analyte::ALL.into_iter().filter_map(|analyte| panel.known(analyte));
    let results = measured.map(|known| result(panel, &known)).chain(panel.own.iter().map(own));
    let laboratory = panel.laboratory.as_ref().map(|name| paragraph(name.text()).class("what"));
    let note = panel.note.as_ref().map(|note| paragraph(note).class("what"));
    el("li")
        .class("row")
        .attr("data-voided", &voided.to_string())
        .child(paragraph(&(labs().panel_line)(panel.drawn)).class("when"))
        .child(amended.then(|| badge(history.corrected)))
        .child(voided.then(|| badge(history.voided)))
        .child(laboratory)
        .child(el("dl").class("results").children(results))
        .child((!voided).then(|| neutrophils(record, panel)).flatten())
        .child((!voided).then(|| clearance(record, panel)).flatten())
        .child(note)
        .child((!voided).then(|| actions(app, id, panel)))
}

fn result(panel: &LabPanel, result: &LabResult) -> El {
    let (text, terms) = (labs(), &strings().terms);
    let small = |text: &str| el("span").class("elsewhere").text(text);
    let elsewhere = (terms.result_elsewhere)(result).map(|elsewhere| small(&format!("= {elsewhere}")));
    let normal = (terms.range)(result.range()).map(|range| small(&(text.normal)(&range)));
    let computed = panel.differential.filter(|_| panel.is_computed(result.analyte())).map(|parts| {
        let bands = parts.bands().map(|bands| bands.to_string());
        small(&(text.computed_from)(&parts.segmented().to_string(), bands.as_deref()))
    });
    let outside = outside(result).map(badge);
    let value = el("dd").text(&(terms.result)(result)).text(" ").child(outside);
    let name = el("dt").text((terms.analyte)(result.analyte()));
    el("div").child(name).child(value.child(elsewhere).child(normal).child(computed))
}

fn own(own: &OwnResult) -> El {
    let terms = &strings().terms;
    let normal =
        (terms.range)(own.range).map(|range| el("span").class("elsewhere").text(&(labs().normal)(&range)));
    let value = el("dd").text(&(terms.own_result)(own)).child(normal);
    el("div").child(el("dt").text(own.name.text())).child(value)
}

/// On which side of what the laboratory calls normal a result lies, if a number says so.
fn outside(result: &LabResult) -> Option<&'static str> {
    let (value, range) = (result.value().exact(), result.range());
    let is_below = range.low.map(Decimal::exact).is_some_and(|low| match result.bound() {
        None => value < low,
        Some(bound) => bound == Bound::Below && value <= low,
    });
    let is_above = range.high.map(Decimal::exact).is_some_and(|high| match result.bound() {
        None => value > high,
        Some(bound) => bound == Bound::Above && value >= high,
    });
    if is_below { Some(labs().below_normal) } else { is_above.then_some(labs().above_normal) }
}

/// What the neutrophils amount to: low or not, the grade of the fall, and the change since before treatment.
fn neutrophils(record: &Record, panel: &LabPanel) -> Option<El> {
    let text = labs();
    let count = panel.known(Analyte::Neutrophils)?;
    let low = (count.count().and_then(is_low) == Some(true)).then(|| {
        let said = sourced([paragraph(text.low_neutrophils)], statements(&[Statement::S051]));
        notice(Severity::Caution, [said])
    });
    let grade = fall(&count).and_then(text.fall);
    let change = baseline(record, Analyte::Neutrophils).filter(|(drawn, _)| *drawn < panel.drawn);
    let change = change.and_then(|(drawn, before)| (text.since_baseline)(&before, drawn, &count));
    let said: Vec<String> = grade.into_iter().chain(change).collect();
    let meaning = (!said.is_empty()).then(|| {
        let places: Vec<(Citation, Option<String>)> = vec![(GRADES_BELOW.at, None)];
        sourced([paragraph(&said.join(". ")).class("what")], places)
    });
    Some(el("div").child(low).child(meaning))
}

/// The clearance on the day of the draw with everything that went into it, or what is missing for it.
fn clearance(record: &Record, panel: &LabPanel) -> Option<El> {
    let text = labs();
    Some(match clearance_of(record, panel)? {
        Ok(known) => {
            let said = paragraph(&(text.clearance)(&known)).class("what");
            let ClearanceOf { clearance, age, sex, creatinine, .. } = known;
            let worked = (strings().dose_check.substituted)(&clearance, age, sex, creatinine);
            let worked = sourced([paragraph(&worked).class("hint")], vec![(AGE_TERM.at, None)]);
            let below = (clearance.value < REDUCE_BELOW.value).then(|| {
                let said = sourced([paragraph(&(text.low_clearance)())], vec![(REDUCE_BELOW.at, None)]);
                notice(Severity::Caution, [said])
            });
            el("div").child(said).child(worked).child(below)
        }
        Err(missing) => paragraph(&(text.no_clearance)(missing)).class("hint"),
    })
}

fn actions(app: App, id: EntryId, panel: &LabPanel) -> El {
    let (text, history) = (labs(), &strings().history);
    let line = (text.panel_line)(panel.drawn);
    let known = panel.clone();
    let correct = button(history.correct, move || {
        app.sheet.open(text.correct_title, || labs_form(app, Some(&known), Some(id)));
    });
    let void = button(history.void, move || app.sheet.open(text.void_title, || void_form(app, id)));
    let name = |action| (strings().form.action_on)(action, &line);
    el("div")
        .class("row-actions")
        .child(correct.attr("aria-label", &name(history.correct)))
        .child(void.attr("aria-label", &name(history.void)))
}
