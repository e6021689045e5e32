//! A year in one picture: a row a month, a sign a day, by the shapes of the key.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::i18n::{dates, later_strings};
use crate::app::pages::history::day_kind::name_of;
use crate::app::pages::history::dosing_year::{DosingYear, MonthRow};
use crate::domain::treatment::dosing_history::DoseDayStatus;

/// The room of a day in the drawing.
const DAY: u32 = 10;

/// Readers of screens hear of each month how many doses were given; its days are in the tables below.
#[component]
pub(super) fn YearPicture(dosing_year: Memo<Option<Arc<DosingYear>>>) -> impl IntoView {
    let rows = Memo::new(move |_| {
        dosing_year.with(|year| year.as_ref().map(|year| year.rows()).unwrap_or_default())
    });
    let row = |row| view! { <Row row /> }.into_any();
    view! {
        <ul class="year-rows" aria-label=later_strings().year.picture>
            {move || rows.get().into_iter().map(row).collect_view()}
        </ul>
    }
}

#[component]
fn Row(row: MonthRow) -> impl IntoView {
    let sign =
        |(kind, drawing): (&'static str, String)| view! { <path data-became=kind d=drawing /> }.into_any();
    view! {
        <li>
            <span>{dates::month_short(row.first)}</span>
            <svg viewBox="0 0 310 10" aria-hidden="true">{signs(&row.days).into_iter().map(sign).collect_view()}</svg>
            <span class="unseen">{later_strings().year.adherence_line(row.adherence)}</span>
        </li>
    }
}

/// The drawings of a month, one for each kind of day.
fn signs(days: &[(u32, DoseDayStatus)]) -> Vec<(&'static str, String)> {
    let mut signs: Vec<(&'static str, String)> = Vec::new();
    for (number, became) in days {
        let (kind, sign) = (name_of(*became), sign(*became));
        if sign.is_empty() {
            continue;
        }
        let placed = format!("M{} 5{sign}", number.saturating_sub(1) * DAY + DAY / 2);
        match signs.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, drawing)) => drawing.push_str(&placed),
            None => signs.push((kind, placed)),
        }
    }
    signs
}

/// The sign of a day, drawn from its middle; nothing for a day that is open.
const fn sign(became: DoseDayStatus) -> &'static str {
    match became {
        DoseDayStatus::OnTime => "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
        DoseDayStatus::Late => "m0-4a4 4 0 0 0 0 8z",
        DoseDayStatus::Extra => "m0-4v8m-4-4h8",
        DoseDayStatus::Missed => "m-3.5-3.5l7 7m0-7l-7 7",
        DoseDayStatus::Skipped(_) => "m-4 0h8",
        DoseDayStatus::Paused(_) => "m-2-4v8m4-8v8",
        DoseDayStatus::Rest => "m-.5 0h1",
        DoseDayStatus::NotTracked | DoseDayStatus::Open => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::pause::Cause;

    #[test]
    fn days_of_a_kind_are_one_drawing_and_an_open_day_has_none() {
        let days = [
            (1, DoseDayStatus::Skipped(Cause::Travel)),
            (2, DoseDayStatus::Late),
            (31, DoseDayStatus::Skipped(Cause::Other)),
            (30, DoseDayStatus::Open),
        ];
        assert_eq!(
            signs(&days),
            [
                ("skipped", "M5 5m-4 0h8M305 5m-4 0h8".to_owned()),
                ("late", "M15 5m0-4a4 4 0 0 0 0 8z".to_owned()),
            ]
        );
    }
}
