//! What a patient tells about health. Every answer is an entry with its day; a later one takes its place.

mod lists;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{button, choices, empty, link, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::forms::keep_press;
use crate::app::pages::heading;
use crate::app::router::Route;
use crate::app::i18n::strings;
use crate::domain::conditions::{ALLERGY, Answered, Condition, INFECTION};
use crate::domain::patient::Sex;
use crate::record::change::Change;
use crate::record::entry::Fact;
use crate::record::facts::latest_answers;
use lists::lists;

const OF_WOMEN: &[Condition] = &[Condition::Pregnant, Condition::PregnancyPlanned, Condition::BreastFeeding];
const ORGANS: &[Condition] = &[Condition::LiverDisease, Condition::Dialysis];
const LISTS: &[Condition] = &[Condition::OtherMedicines, Condition::VaccinationPlanned];

/// The page.
pub fn health_page(app: App) -> Vec<El> {
    let text = &strings().health;
    let Some(sex) = app.records.look(|record| record.patient().map(|patient| patient.sex())) else {
        let shell = &strings().shell;
        let set_up = link(Route::Today.hash(), shell.set_up);
        return vec![heading(text.title), empty(shell.set_up_first).text(" ").child(set_up)];
    };
    let groups = &strings().dose_check.groups;
    let of_women = if sex == Sex::Female { OF_WOMEN } else { &[] };
    let confirm = button(text.confirm, move || confirm(app));
    let mut parts = vec![heading(text.title), paragraph(text.lead).class("lead")];
    parts.push(questions(app, groups.allergy, ALLERGY));
    parts.push(questions(app, groups.infection, INFECTION));
    parts.push(questions(app, groups.people, &[of_women, ORGANS].concat()));
    parts.push(questions(app, groups.technique, &[Condition::SelfInjection, Condition::JudgedCompetent]));
    parts.push(questions(app, groups.medicines, LISTS));
    parts.extend(lists(app));
    parts.push(el("p").child(confirm));
    parts
}

fn questions(app: App, name: &str, asked: &[Condition]) -> El {
    section(name, asked.iter().map(|condition| question(app, *condition)))
}

fn question(app: App, condition: Condition) -> El {
    let text = &strings().dose_check;
    let known = move || {
        let today = app.clock.today();
        app.records.with(|record| latest(&latest_answers(record, today), condition))
    };
    let chosen = move || known().map(|known| if known.answer { "yes" } else { "no" }).unwrap_or_default();
    let said = move || known().map(|known| (strings().health.answered)(known.on)).unwrap_or_default();
    let pick = move |answer: &'static str| give(app, condition, answer == "yes");
    let options = [("yes", text.yes), ("no", text.no)];
    choices((strings().terms.question)(condition), &options, move || chosen().to_owned(), pick)
        .child(el("p").class("hint").live_text(said))
}

fn give(app: App, condition: Condition, answer: bool) {
    let on = clock::now().date();
    let fact = Fact::Answered(Answered { condition, answer, on });
    keep_press(app, Change::Add(fact), strings().health.saved);
}

/// Gives every answer once more, for today.
fn confirm(app: App) {
    let today = clock::now().date();
    let answers = app.records.look(|record| latest_answers(record, today));
    let older = answers.into_iter().filter(|answered| answered.on < today);
    let facts = older.map(|answered| Fact::Answered(Answered { on: today, ..answered })).collect();
    keep_press(app, Change::AddAll(facts), strings().health.confirmed);
}

fn latest(answers: &[Answered], condition: Condition) -> Option<Answered> {
    answers.iter().copied().find(|answered| answered.condition == condition)
}
