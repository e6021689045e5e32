//! Syringes that came in, and syringes that were thrown away.

use std::num::NonZeroU16;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Note, visit};
use crate::app::forms::date::date;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::number;
use crate::app::wording::words;
use crate::domain::supply::{Pack, SharpsBox, Waste};
use crate::record::change::{Change, Refusal};
use crate::record::entry::Fact;

/// Nobody has more at home.
const MOST: u16 = 400;

/// A pack: how many syringes, when they expire, and the lot if it is known.
pub fn pack_form(app: App) -> El {
    let text = &words().supply;
    let (received, syringes) = (date(Some(clock::now().date())), syringes(""));
    let expires = date(None);
    let lot = Answer::new(String::new(), Need::Optional, |text| Ok((text.trim().to_owned(), echo())));
    let label = |name, hint| Label { name, hint, unit: "" };
    let fields = vec![
        syringes.field(label(text.syringes, ""), Kind::Whole),
        expires.field(label(text.expires, text.expires_hint), Kind::Date),
        lot.field(label(text.lot, ""), Kind::Text),
        received.field(label(text.received, ""), Kind::Date),
    ];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[syringes.input, expires.input, lot.input, received.input]);
        let (Ok(count), Ok(last)) = (syringes.required(), expires.required()) else { return };
        let (Ok(lot), Ok(day)) = (lot.settled(), received.required()) else { return };
        let lot = lot.filter(|lot| !lot.is_empty());
        let fact = Fact::Pack(Pack { received: day, syringes: count, expires: last, lot });
        let (received, expires) = (received.input, expires.input);
        keep(app, sending, Change::Add(fact), text.saved.to_owned(), move |why| {
            Some(if *why == Refusal::ExpiredOnArrival { expires } else { received })
        });
    })
}

/// Syringes that froze, fell or were too warm.
pub fn waste_form(app: App) -> El {
    let text = &words().supply;
    let (on, syringes) = (date(Some(clock::now().date())), syringes("1"));
    let label = |name| Label { name, hint: "", unit: "" };
    let fields = vec![
        syringes.field(label(text.syringes), Kind::Whole),
        on.field(label(words().form.date), Kind::Date),
    ];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[syringes.input, on.input]);
        let (Ok(count), Ok(day)) = (syringes.required(), on.required()) else { return };
        let fact = Fact::Waste(Waste { on: day, syringes: count });
        let input = on.input;
        keep(app, sending, Change::Add(fact), text.saved.to_owned(), move |_| Some(input));
    })
}

/// A new box for used syringes.
pub fn sharps_form(app: App) -> El {
    let text = &words().supply;
    let (on, holds) = (date(Some(clock::now().date())), syringes("30"));
    let label = |name| Label { name, hint: "", unit: "" };
    let fields =
        vec![holds.field(label(text.holds), Kind::Whole), on.field(label(words().form.date), Kind::Date)];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[holds.input, on.input]);
        let (Ok(holds), Ok(day)) = (holds.required(), on.required()) else { return };
        let fact = Fact::SharpsBox(SharpsBox { on: day, holds });
        let input = on.input;
        keep(app, sending, Change::Add(fact), text.saved.to_owned(), move |_| Some(input));
    })
}

/// The days of a journey.
pub fn days_away() -> Answer<NonZeroU16> {
    syringes("")
}

fn syringes(begin: &str) -> Answer<NonZeroU16> {
    Answer::new(begin.to_owned(), Need::Required, |text| {
        let count =
            number(text, 0)?.to_string().parse().ok().filter(|count: &NonZeroU16| count.get() <= MOST);
        count.map(|count| (count, echo())).ok_or_else(|| (words().problems.whole_number)(1, MOST))
    })
}

fn echo() -> Note {
    Note::Echo(String::new())
}
