//! A spot whose skin must not be injected.

use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Group, Kind, Label, select};
use crate::app::dom::El;
use crate::app::forms::answer::visit;
use crate::app::forms::date::date;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::wording::words;
use crate::domain::sites::Spot;
use crate::domain::skin::{Skin, SkinState};
use crate::record::change::Change;
use crate::record::entry::Fact;

/// Takes a spot out.
pub fn skin_form(app: App, spot: Spot) -> El {
    let text = &words().skin;
    let chosen = RwSignal::new(SkinState::Bruised.key().to_owned());
    let since = date(Some(clock::now().date()));
    let option = |state: SkinState| (state.key().to_owned(), (text.state)(state).to_owned());
    let states = Group { label: String::new(), options: SkinState::ALL.map(option).to_vec() };
    let label = |name| Label { name, hint: "", unit: "" };
    let fields =
        vec![select(label(text.what), vec![states], chosen), since.field(label(text.since), Kind::Date)];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[since.input]);
        let Ok(day) = since.required() else { return };
        let state = chosen.with(|key| SkinState::ALL.into_iter().find(|state| state.key() == key));
        let state = state.unwrap_or(SkinState::Tender);
        let fact = Fact::Skin(Skin { spot, state, since: day, until: None });
        let input = since.input;
        keep(app, sending, Change::Add(fact), (text.taken_out)(spot), move |_| Some(input));
    })
}
