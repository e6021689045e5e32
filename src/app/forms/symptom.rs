//! A symptom on a day.

use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Group, Kind, Label, radios, select};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Note, visit};
use crate::app::forms::date::date;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::note;
use crate::app::wording::words;
use crate::domain::symptom::{Complaint, Grade, Symptom};
use crate::record::change::Change;
use crate::record::entry::Fact;

/// So many injections are offered as the one before a symptom.
const LINKED: usize = 5;

/// Records a symptom. Something that is in no list has to be named.
pub fn symptom_form(app: App) -> El {
    let text = &words().reactions;
    let chosen = RwSignal::new(Complaint::Headache.key().to_owned());
    let grade = Answer::new(String::new(), Need::Required, |text| {
        let grade = Grade::ALL.into_iter().find(|grade| grade.key() == text).unwrap_or(Grade::Severe);
        Ok((grade, Note::Echo(String::new())))
    });
    let (on, note) = (date(Some(clock::now().date())), note(String::new()));
    let option = |one: Complaint| (one.key().to_owned(), (text.complaint)(one).to_owned());
    let complaints = Group { label: String::new(), options: Complaint::ALL.map(option).to_vec() };
    let label = |name| Label { name, hint: "", unit: "" };
    let after = RwSignal::new(String::new());
    let unlinked = [(String::new(), text.unlinked.to_owned())];
    let given = app.records.look(|record| {
        let latest = record.given().take(LINKED);
        latest.map(|kept| (kept.id.to_string(), (text.injection)(kept.what))).collect::<Vec<_>>()
    });
    let injections = Group { label: String::new(), options: unlinked.into_iter().chain(given).collect() };
    let grades = Grade::ALL.map(|grade| (grade.key(), (text.grade)(grade)));
    let fields = vec![
        select(label(text.what), vec![complaints], chosen),
        radios(label(text.how_much), &grades, grade.input, grade.state()),
        on.field(label(words().form.date), Kind::Date),
        select(label(text.after), vec![injections], after),
        note.field(Label { hint: text.note_hint, ..label(words().injection.note) }, Kind::Text),
    ];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[grade.input, on.input, note.input]);
        let (Ok(grade), Ok(day), Ok(said)) = (grade.required(), on.required(), note.settled()) else {
            return;
        };
        let complaint = chosen.with(|key| Complaint::ALL.into_iter().find(|one| one.key() == key));
        let complaint = complaint.unwrap_or(Complaint::Other);
        if complaint == Complaint::Other && said.is_none() {
            note.input.refuse(words().form.needed.to_owned());
            return;
        }
        let symptom = Symptom { complaint, on: day, grade, note: said };
        let fact = Fact::Symptom { symptom, after: after.with(|id| id.parse().ok()) };
        let input = on.input;
        let message = words().settings.saved.to_owned();
        keep(app, sending, Change::Add(fact), message, move |_| Some(input));
    })
}
