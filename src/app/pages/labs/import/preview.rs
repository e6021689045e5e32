//! What the table would add, what it asks, and what it leaves out, each with its line.

use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{button, failure, notice, paragraph};
use crate::app::dom::{El, el};
use crate::app::pages::labs::import::Import;
use crate::app::pages::labs::import::columns::Columns;
use crate::app::i18n::{labs, strings};
use crate::domain::lab_panel::LabPanel;
use crate::domain::monograph::Severity;
use crate::exchange::lab_table::{Preview, Table, is_known, panels};
use crate::record::blood_tests;
use crate::record::change::{Change, Refusal, SecondOfDay};
use crate::record::entry::Fact;

/// The panels that are new and can be added, how many are known, and those that the record refuses.
struct Sorted {
    new: Vec<LabPanel>,
    known: usize,
    refused: Vec<(LabPanel, Refusal)>,
}

pub(super) fn preview(app: App, import: Import, table: Table, named: Columns) -> El {
    let (confirmed, problem) = (RwSignal::new(Vec::new()), RwSignal::new(String::new()));
    let meant = table.clone();
    // Leaving a field tells its signal, too: only what the columns mean may draw this anew, or a press is lost.
    let targets = Memo::new(move |_| named.targets(&meant));
    el("div").class("preview stack").live(move || {
        let text = &labs().import;
        let Some(targets) = targets.get() else { return vec![paragraph(text.unit_missing)] };
        match panels(&table, &targets) {
            Err(why) => vec![paragraph(&(text.not_mapped)(&why, &table))],
            Ok(preview) => shown(app, import, preview, confirmed, problem),
        }
    })
}

fn shown(
    app: App,
    import: Import,
    preview: Preview,
    confirmed: RwSignal<Vec<String>>,
    problem: RwSignal<String>,
) -> Vec<El> {
    let text = &labs().import;
    // What was confirmed is remembered in words: under another mapping it is another question.
    let asked: Vec<String> = preview.asked.iter().map(text.asked).collect();
    let is_confirmed = {
        let asked = asked.clone();
        move || confirmed.with(|confirmed| *confirmed == asked)
    };
    let left_out = preview.refused.iter().map(|refused| (text.left_out)(refused));
    let sorted = sort(app, preview.panels);
    let refused = sorted.refused.iter().map(|(panel, why)| (text.not_taken)(panel, why));
    let left_out: Vec<String> = left_out.chain(refused).collect();
    let found = list(&sorted.new.iter().map(text.found).collect::<Vec<_>>());
    let question = (!asked.is_empty()).then(|| {
        let (is_confirmed, all) = (is_confirmed.clone(), asked.clone());
        let shown = is_confirmed.clone();
        let tick = el("input")
            .attr("type", "checkbox")
            .live_input(move |tick| tick.set_checked(shown()))
            .on("change", move |_| {
                confirmed.set(if untrack(&is_confirmed) { Vec::new() } else { all.clone() })
            });
        let tick = el("label").class("confirm").child(tick).text(strings().form.is_right);
        notice(Severity::Caution, [paragraph(text.ask), list(&asked), tick])
    });
    let left_out = (!left_out.is_empty())
        .then(|| notice(Severity::Information, [paragraph(text.left), list(&left_out)]));
    let summary = paragraph(&(text.summary)(sorted.new.len(), sorted.known)).attr("role", "status");
    let count = sorted.new.len();
    let new = sorted.new;
    let add = button(&(text.add)(count), move || {
        // A second press, while the first is being kept, adds nothing twice.
        if app.records.is_saving().get_untracked() {
            return;
        }
        if !asked.is_empty() && !untrack(&is_confirmed) {
            return problem.set(text.confirm_first.to_owned());
        }
        let facts = new.iter().cloned().map(Fact::Labs).collect();
        app.records.commit(Change::AddAll(facts), SecondOfDay::Ask, move |done| match done {
            Ok(()) => {
                import.end();
                app.sheet.say(&(labs().import.added)(count));
            }
            Err(why) => problem.set((strings().problems.not_done)(&why)),
        });
    });
    let said = el("div").live(move || problem.with(|why| failure(why)).into_iter().collect());
    let add = (count > 0).then(|| el("p").child(add.class("primary")));
    [Some(summary), Some(found), question, left_out, Some(said), add].into_iter().flatten().collect()
}

fn list(lines: &[String]) -> El {
    el("ul").class("lines").children(lines.iter().map(|line| el("li").text(line)))
}

/// Sorts panels into new, known, and those that the record would refuse. The same draw twice counts once.
fn sort(app: App, panels: Vec<LabPanel>) -> Sorted {
    let now = clock::now();
    app.records.look(|record| {
        let mut sorted = Sorted { new: Vec::new(), known: 0, refused: Vec::new() };
        let kept = blood_tests::panels(record);
        for panel in panels {
            let known: Vec<&LabPanel> = kept.iter().copied().chain(&sorted.new).collect();
            if is_known(&panel, &known) {
                sorted.known += 1;
                continue;
            }
            let change = Change::Add(Fact::Labs(panel.clone()));
            match change.check(record, &now, SecondOfDay::Ask) {
                Ok(_) => sorted.new.push(panel),
                Err(why) => sorted.refused.push((panel, why)),
            }
        }
        sorted
    })
}
