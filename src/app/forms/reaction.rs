//! A reaction of the skin: that there is one, and that it has gone.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label, checks, paragraph, select};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Note, visit};
use crate::app::forms::date::date;
use crate::app::forms::injection::spots;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::size;
use crate::app::wording::words;
use crate::domain::reaction::{Reaction, Sign};
use crate::domain::sites::Spot;
use crate::record::change::Change;
use crate::record::entry::{EntryId, Fact};

/// Records a reaction, at first that of a spot, since a day.
pub fn reaction_form(app: App, spot: Spot, since: NaiveDate) -> El {
    let text = &words().reactions;
    let signs = Answer::new(String::new(), Need::Required, |text| {
        let signs = Sign::ALL.into_iter().filter(|sign| text.split(' ').any(|key| key == sign.key()));
        Ok((signs.collect::<Vec<_>>(), Note::Echo(String::new())))
    });
    let (size, onset, place) = (size(), date(Some(since)), RwSignal::new(spot.to_string()));
    let label = |name, hint, unit| Label { name, hint, unit };
    let options = Sign::ALL.map(|sign| (sign.key(), (text.sign)(sign)));
    let fields = vec![
        checks(label(text.signs, "", ""), &options, signs.input, signs.state()),
        select(label(words().injection.site, "", ""), spots(app, clock::now().date()), place),
        onset.field(label(words().skin.since, "", ""), Kind::Date),
        size.field(label(text.size, text.size_hint, "cm"), Kind::Decimal),
        paragraph(words().skin.red_flags).class("hint"),
    ];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[signs.input, onset.input, size.input]);
        let (Ok(signs), Ok(since), Ok(size)) = (signs.required(), onset.required(), size.settled()) else {
            return;
        };
        let spot = place.with(|text| text.parse().unwrap_or(spot));
        let fact = Fact::Reaction(Reaction { spot, signs, size, onset: since, resolved: None });
        let input = onset.input;
        keep(app, sending, Change::Add(fact), (text.saved)(spot), move |_| Some(input));
    })
}

/// Asks for the last day of a reaction.
pub fn gone_form(app: App, of: EntryId, reaction: &Reaction) -> El {
    let text = &words().reactions;
    let last = date(Some(clock::now().date()));
    let field = last.field(Label { name: text.last_day, hint: "", unit: "" }, Kind::Date);
    let reaction = reaction.clone();
    sheet_form(app, words().form.save, vec![field], move |sending| {
        visit(&[last.input]);
        let Ok(day) = last.required() else { return };
        let to = Fact::Reaction(Reaction { resolved: Some(day), ..reaction.clone() });
        let input = last.input;
        let message = words().settings.saved.to_owned();
        keep(app, sending, Change::Amend { of, to }, message, move |_| Some(input));
    })
}
