//! Pages in the app: what a person opened, typed or focused survives what happens to the rest of the record.

use anakinra_companion::app::App;
use anakinra_companion::app::context::records::Records;
use anakinra_companion::app::context::{clock, use_records};
use anakinra_companion::app::router::Route;
use anakinra_companion::domain::patient::patient::{Patient, Sex};
use anakinra_companion::domain::patient::question::Question;
use anakinra_companion::domain::patient::symptom::{Complaint, Grade, Symptom};
use anakinra_companion::domain::sites::reaction::{Reaction, Sign};
use anakinra_companion::record::change::Change;
use anakinra_companion::record::entry_id::EntryId;
use anakinra_companion::record::fact::Fact;
use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::support::page::*;
use crate::support::{day, regimen};

/// A page of a patient who began treatment 200 days ago.
pub(crate) async fn page_of(route: Route, facts: impl IntoIterator<Item = Fact>) -> (Page, Records) {
    emptied().await;
    window().location().set_hash(route.hash()).unwrap();
    let (page, records) = show(|| (view! { <App /> }, use_records()));
    until("the page is there", || !page.says("Opening ") && page.says(route.name())).await;
    let patient = Patient::new(Sex::Female, day("1980-05-10"), days_ago(200)).unwrap();
    let begin = [Fact::Patient(patient), Fact::Regimen(regimen(&days_ago(200).to_string(), 1))];
    for fact in begin.into_iter().chain(facts) {
        add(records, fact).await;
    }
    (page, records)
}

pub(crate) async fn add(records: Records, fact: Fact) {
    commit(records, Change::Add(fact)).await;
}

async fn commit(records: Records, change: Change) {
    records.commit(change).await.unwrap();
    next_task().await;
}

pub(crate) async fn leave_page(page: Page) {
    drop(page);
    window().location().set_hash("").unwrap();
    emptied().await;
}

pub(crate) fn days_ago(days: u64) -> NaiveDate {
    clock::now().date() - Days::new(days)
}

fn reaction(resolved: Option<NaiveDate>) -> Reaction {
    let (site, onset) = ("LT1".parse().unwrap(), days_ago(100));
    Reaction { site, signs: vec![Sign::Red], size: None, onset, resolved }
}

fn symptom(complaint: Complaint) -> Fact {
    let symptom = Symptom { complaint, on: days_ago(1), grade: Grade::Mild, note: None };
    Fact::Symptom { symptom, after: None }
}

fn question(text: &str) -> Fact {
    Fact::Question(Question { text: text.to_owned(), on: days_ago(0) })
}

fn first_reaction(records: Records) -> EntryId {
    records.with_untracked(|record| record.reactions().next().unwrap().id)
}

/// The row that says something.
fn row(page: &Page, says: &str) -> HtmlElement {
    let mut rows = page.all("li.row");
    rows.retain(|row| row.text_content().unwrap().contains(says));
    assert_eq!(rows.len(), 1, "rows that say {says:?}");
    rows.remove(0)
}

#[wasm_bindgen_test]
async fn symptoms_keep_what_is_open_and_focused_while_others_come_and_go() {
    let facts = [Fact::Reaction(reaction(None)), symptom(Complaint::Infection)];
    let (page, records) = page_of(Route::Symptoms, facts).await;
    let (rash, infection) = (row(&page, "red"), row(&page, "Signs of an infection"));
    let opened = page.all("details");
    assert_eq!(opened.len(), 3, "weeks, their source, and that of the warning");
    for summary in page.all("summary") {
        press(&summary).await;
    }
    let mut void = page.all("button[aria-label^='Cross out: ']");
    let void = void.remove(0);
    void.focus().unwrap();

    add(records, symptom(Complaint::Headache)).await;
    until("the new symptom is shown", || page.says("Headache, mild")).await;
    assert!([&rash, &infection].iter().all(|row| row.is_connected()));
    assert!(opened.iter().all(|details| details.is_connected() && is_on(details, "open")));
    assert!(has_focus(&void));

    assert_eq!(page.all("button[aria-label^='It has healed: ']").len(), 1);
    let to = Fact::Reaction(reaction(Some(days_ago(90))));
    commit(records, Change::Amend { of: first_reaction(records), to }).await;
    until("the reaction has gone", || page.says("(11 days)")).await;
    assert!(rash.is_connected() && opened.iter().all(|details| is_on(details, "open")));
    assert_eq!(page.all("button[aria-label^='It has healed: ']").len(), 0);
    assert!(!page.says("This lasts longer than most skin reactions."));

    commit(records, Change::Void { of: first_reaction(records), reason: None }).await;
    until("no reaction is left", || page.says("No skin reaction is recorded.")).await;
    assert!(!rash.is_connected() && infection.is_connected());
    assert_eq!(page.all("details").len(), 1);
    leave_page(page).await;
}

#[wasm_bindgen_test]
async fn the_page_for_the_visit_keeps_its_period_and_sections_while_lines_change() {
    let facts = [question("May I travel?"), question("And swim?")];
    let (page, records) = page_of(Route::Visit, facts).await;
    until("the whole sheet is there", || page.all(".visit > section").len() == 9).await;
    let (travel, swim) = (row(&page, "May I travel?"), row(&page, "And swim?"));
    let (sections, first) = (page.all(".visit > section"), page.all("input[type=date]").remove(0));
    let lines = sections[7].text_content().unwrap();
    assert_eq!(lines, "SymptomsNothing is recorded.");
    type_into(&first, &days_ago(30).to_string()).await;

    for _ in 0..2 {
        add(records, symptom(Complaint::Headache)).await;
    }
    until("both symptoms are lines", || {
        page.all(".visit > section")[7].text_content().unwrap().matches("Headache, mild").count() == 2
    })
    .await;
    assert!(sections.iter().skip(1).all(|section| section.is_connected()));
    assert!(!sections[0].is_connected(), "its heading names the period");
    assert!(has_focus(&first) && value(&first) == days_ago(30).to_string());

    press(&page.by_role("button", "Answered: May I travel?")).await;
    until("the question is crossed out", || !travel.is_connected()).await;
    assert!(swim.is_connected() && page.says("And swim?"));

    let last = page.all("input[type=date]").remove(1);
    type_into(&last, &days_ago(31).to_string()).await;
    until("the period is wrong", || page.all(".visit > section").is_empty()).await;
    press(&page.by_role("button", "Save as a text file")).await;
    let said = page.all(".visit > p")[0].text_content().unwrap();
    assert_eq!(page.all(".toast")[0].text_content().unwrap(), said);
    assert!(has_focus(&last));
    leave_page(page).await;
}
