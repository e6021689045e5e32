//! The numbers in words, and the choice among them.

use chrono::NaiveDate;
use leptos::prelude::*;
use strum::VariantArray;

use crate::app::browser::boot_bridge::{RootAttr, root_attr, set_root_attr};
use crate::app::components::{Checkboxes, Choice, Folded, KeyedList, Section};
use crate::app::context::{use_clock, use_records};
use crate::app::i18n::messages::Glance;
use crate::app::i18n::{dates, later_strings, strings};
use crate::app::pages::today::later::view_model::{self, Number, hidden, shown};
use crate::app::pages::today::view_model::TodayModel;
use crate::domain::labs::calendar::TestStatus;

/// Those that are chosen, and the choice, which is kept for this browser.
#[component]
pub(super) fn Numbers(model: Memo<TodayModel>) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().glance;
    let chosen = RwSignal::new(shown(&root_attr(RootAttr::Hidden)));
    Effect::new(move |_| set_root_attr(RootAttr::Hidden, &chosen.with(|chosen| hidden(chosen))));
    let numbers = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| view_model::Numbers::of(record, today))
    });
    let told = move |number| {
        let rotation = model.with(|model| model.rotation);
        numbers.with(|numbers| said(text, numbers, rotation, number))
    };
    let choices =
        || Number::VARIANTS.iter().map(|one| Choice::new(*one, one.key(), name(text, *one))).collect();
    view! {
        <Section heading=text.title>
            <dl class="glance">
                <KeyedList each=move || chosen.get() key=|number| *number let:number>
                    <div>
                        <dt>{name(text, number)}</dt>
                        <dd class="number">{move || told(number).0}</dd>
                        <dd class="hint">{move || told(number).1}</dd>
                    </div>
                </KeyedList>
            </dl>
            <Folded summary=text.choose>
                <Checkboxes label=text.shown choices=choices() chosen />
            </Folded>
        </Section>
    }
}

const fn name(text: &Glance, number: Number) -> &'static str {
    match number {
        Number::Doses => text.doses,
        Number::Cover => text.cover,
        Number::NextTest => text.next_test,
        Number::Sites => text.sites,
    }
}

/// A number, and what is to be known of it.
fn said(
    text: &Glance,
    numbers: &view_model::Numbers,
    (sites, rest): (usize, usize),
    number: Number,
) -> (String, String) {
    match number {
        Number::Doses => (later_strings().year.adherence_line(numbers.doses), String::new()),
        Number::Cover => match &numbers.cover {
            Some(cover) => (text.days(days_until(cover.until, numbers.today)), strings().stock.cover(cover)),
            None => (text.no_pack.to_owned(), text.record_pack.to_owned()),
        },
        Number::NextTest => match numbers.next_test {
            Some((due, TestStatus::Overdue)) => (dates::day(due), text.overdue.to_owned()),
            Some((due, _)) => (dates::day(due), String::new()),
            None => (text.no_test.to_owned(), text.ask_for_tests.to_owned()),
        },
        Number::Sites => (sites.to_string(), text.used_again(&strings().skin.days_of_rest(rest))),
    }
}

fn days_until(last: Option<NaiveDate>, today: NaiveDate) -> usize {
    last.map_or(0, |last| usize::try_from((last - today).num_days()).unwrap_or_default())
}
