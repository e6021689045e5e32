//! What may be told of an injection, and need not: pain, who injected, a note.

use leptos::prelude::*;

use crate::app::components::{Group, Kind, Label, select};
use crate::app::dom::{El, el};
use crate::app::forms::answer::{Answer, Unsettled};
use crate::app::forms::values::note;
use crate::app::wording::words;
use crate::domain::injection::{By, Details, Pain};

pub(super) struct Told {
    pain: RwSignal<String>,
    by: RwSignal<String>,
    /// Nobody is asked for what the clock has measured.
    warmed: Option<u32>,
    pub(super) note: Answer<String>,
}

impl Told {
    pub(super) fn new(known: &Details) -> Self {
        Self {
            pain: RwSignal::new(known.pain.map(|pain| pain.number().to_string()).unwrap_or_default()),
            by: RwSignal::new(known.by.map(|by| by.key().to_owned()).unwrap_or_default()),
            warmed: known.warmed,
            note: note(known.note.clone().unwrap_or_default()),
        }
    }

    /// Open if there is anything in it.
    pub(super) fn fields(&self, known: &Details) -> El {
        let text = &words().injection;
        let label = |name, hint| Label { name, hint, unit: "" };
        let unsaid = || (String::new(), text.unsaid.to_owned());
        let group = |options| vec![Group { label: String::new(), options }];
        let numbers = (0..=Pain::WORST).map(|number| (number.to_string(), (text.pain_number)(number)));
        let pain =
            select(label(text.pain, ""), group([unsaid()].into_iter().chain(numbers).collect()), self.pain);
        let people = By::ALL.map(|by| (by.key().to_owned(), (text.by_name)(by).to_owned()));
        let by = select(label(text.by, ""), group([unsaid()].into_iter().chain(people).collect()), self.by);
        let note = self.note.field(label(text.note, ""), Kind::Text);
        let all = el("div").class("stack").child(pain).child(by).child(note);
        let fields = el("details").child(el("summary").text(text.more)).child(all);
        if *known == Details::default() { fields } else { fields.attr("open", "") }
    }

    pub(super) fn details(&self) -> Result<Details, Unsettled> {
        let pain = self.pain.with(|number| number.parse().ok().and_then(Pain::new));
        let by = self.by.with(|key| By::ALL.into_iter().find(|by| by.key() == key));
        Ok(Details { pain, by, warmed: self.warmed, note: self.note.settled()? })
    }
}
