//! The monograph, statement by statement: searched, by reader, by topic; and the list to teach from.

mod statement;

use leptos::prelude::*;

use crate::app::components::{
    Group, Input, Kind, Label, State, button, empty, field, paragraph, section, select,
};
use crate::app::dom::{El, el, print};
use crate::app::pages::heading;
use crate::app::i18n::strings;
use crate::domain::monograph::{Audience, Statement, Topic};
use statement::{has_words, statement};

const PATIENTS: &str = "patients";
const CLINICIANS: &str = "clinicians";

/// The page.
pub fn guide_page() -> Vec<El> {
    let text = &strings().guide;
    let (search, reader, topic) = (Input::new(String::new()), chosen(), chosen());
    let nothing_to_say = std::sync::Arc::new(|| State::Echo(String::new()));
    let label = |name| Label { name, hint: "", unit: "" };
    let filters = el("div")
        .class("filters")
        .child(field(label(text.search), Kind::Text, search, nothing_to_say, None))
        .child(select(label(text.reader), vec![readers()], reader))
        .child(select(label(text.topic), vec![topics()], topic));
    let shown = Memo::new(move |_| {
        let (query, reader, topic) = (search.text().to_lowercase(), reader.get(), topic.get());
        let is_shown = |one: &Statement| {
            let is_read = match one.audience() {
                Audience::Both => true,
                Audience::Patient => reader != CLINICIANS,
                Audience::Clinician => reader != PATIENTS,
            };
            is_read && (topic.is_empty() || topic == place(one.topic())) && has_words(*one, &query)
        };
        Statement::ALL.iter().copied().filter(is_shown).collect::<Vec<_>>()
    });
    let count = el("p").class("count").attr("role", "status");
    let count = count.live_text(move || shown.with(|shown| (text.count)(shown.len())));
    let list = el("div").class("page").live(move || {
        shown.with(|shown| {
            let nothing = shown.is_empty().then(|| empty(text.nothing));
            let topics = Topic::ALL.into_iter().filter_map(|topic| of_topic(topic, shown));
            nothing.into_iter().chain(topics).collect()
        })
    });
    let print = button(text.print, print);
    vec![
        heading(strings().shell.guide),
        paragraph(text.lead).class("lead"),
        filters,
        count,
        list,
        el("p").child(print),
    ]
}

fn of_topic(topic: Topic, shown: &[Statement]) -> Option<El> {
    let own: Vec<El> = shown.iter().filter(|one| one.topic() == topic).map(|one| statement(*one)).collect();
    let teaching = (topic == Topic::Teaching).then(|| paragraph(strings().guide.teaching).class("hint"));
    let list = el("ul").class("statements").children(own.iter().cloned());
    let name = (strings().terms.topic)(topic);
    (!own.is_empty()).then(|| section(name, teaching.into_iter().chain([list])))
}

fn chosen() -> RwSignal<String> {
    RwSignal::new(String::new())
}

fn readers() -> Group {
    let text = &strings().guide;
    let options = [("", text.everyone), (PATIENTS, text.patients), (CLINICIANS, text.clinicians)];
    Group {
        label: String::new(),
        options: options.map(|(key, name)| (key.to_owned(), name.to_owned())).to_vec(),
    }
}

fn topics() -> Group {
    let all = (String::new(), strings().guide.all_topics.to_owned());
    let each = Topic::ALL.map(|topic| (place(topic), (strings().terms.topic)(topic).to_owned()));
    Group { label: String::new(), options: [all].into_iter().chain(each).collect() }
}

/// A topic as the value of an option.
fn place(topic: Topic) -> String {
    (strings().terms.topic)(topic).to_owned()
}
