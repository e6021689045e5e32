//! How treatment goes: reactions of the skin, symptoms, and what each site has taken.

mod sites;
mod skin;

use chrono::NaiveDate;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{button, link, notice, paragraph, section, sourced, statements};
use crate::app::dom::{El, el};
use crate::app::forms::{reaction_form, symptom_form, void_form};
use crate::app::pages::heading;
use crate::app::router::Route;
use crate::app::i18n::{dates, strings};
use crate::domain::monograph::{Severity, Statement};
use crate::record::entry::{EntryId, Fact};
use crate::record::facts::next_spot;
use crate::record::record::{Kept, Record};

/// The page, drawn anew when the record or the day changes.
pub fn symptoms_page(app: App) -> Vec<El> {
    let text = &strings().reactions;
    let reaction = button(text.add_reaction, move || {
        let today = clock::now().date();
        let begin = app.records.look(|record| {
            let last = record.given().next().map(|last| last.what.spot);
            last.or_else(|| next_spot(record, today))
        });
        if let Some(spot) = begin {
            app.sheet.open(text.add_reaction, || reaction_form(app, spot, today));
        }
    });
    let symptom = button(text.add_symptom, move || app.sheet.open(text.add_symptom, || symptom_form(app)));
    let content = el("div").class("page").live(move || {
        let today = app.clock.today();
        app.records.with(|record| {
            let mut parts = skin::skin(app, record, today);
            parts.push(symptoms(app, record, today));
            parts.extend(sites::sites(record, today));
            parts
        })
    });
    let to_visit = link(Route::Visit.hash(), strings().shell.visit);
    let add = el("div").class("actions").child(reaction).child(symptom).child(to_visit);
    vec![heading(strings().shell.symptoms), paragraph(text.lead), add, content]
}

/// All symptoms, newest first, with what to do about a recent infection above them.
fn symptoms(app: App, record: &Record, today: NaiveDate) -> El {
    let text = &strings().reactions;
    let all = newest_first(record.symptoms(), |(symptom, _)| symptom.on);
    let warning = all.iter().any(|kept| kept.what.0.is_warned_of(today)).then(|| {
        let said = sourced([paragraph(text.infection)], statements(&[Statement::S036]));
        notice(Severity::Caution, [said])
    });
    let rows = el("ul").class("rows").children(all.iter().map(|kept| {
        let (symptom, after) = kept.what;
        let line = (text.symptom)(symptom);
        let when = paragraph(&dates::weekday(symptom.on)).class("when");
        let after = after.and_then(|id| match record.kept(id)?.what {
            Fact::Injection(injection) => Some(paragraph(&(text.after_injection)(injection)).class("what")),
            _ => None,
        });
        el("li")
            .class("row")
            .child(when)
            .child(paragraph(&line).class("what"))
            .child(after)
            .child(void(app, kept.id, &line))
    }));
    let list = if all.is_empty() { paragraph(text.no_symptom).class("hint") } else { rows };
    section(text.symptoms, [warning, Some(list)].into_iter().flatten())
}

/// By day; of one day the one recorded last in front. Nearly all come in the order of their days.
fn newest_first<T>(all: impl Iterator<Item = Kept<T>>, day: impl Fn(&T) -> NaiveDate) -> Vec<Kept<T>> {
    let mut sorted: Vec<Kept<T>> = Vec::new();
    for kept in all {
        let at = sorted.partition_point(|known| day(&known.what) > day(&kept.what));
        sorted.insert(at, kept);
    }
    sorted
}

/// The way to void an entry, named after what the entry says.
fn void(app: App, id: EntryId, line: &str) -> El {
    let text = &strings().history;
    let button = button(text.void, move || app.sheet.open(text.void_title, || void_form(app, id)));
    let button = button.attr("aria-label", &(strings().form.action_on)(text.void, line));
    el("div").class("row-actions").child(button)
}
