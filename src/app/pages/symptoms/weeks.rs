//! When reactions began, by week of treatment, beside the usual course.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Section, Sourced};
use crate::app::i18n::later_strings;
use crate::app::pages::symptoms::view_model::SkinAndSymptoms;
use crate::domain::sites::reaction::{USUAL_DAYS, USUAL_MONTHS};

/// A longer list of weeks is folded.
const SHOWN_OPEN: usize = 12;

/// Nothing before treatment, and while no reaction is recorded.
#[component]
pub(super) fn Weeks(model: Memo<SkinAndSymptoms>) -> impl IntoView {
    let text = &later_strings().symptoms;
    let is_shown = Memo::new(move |_| model.with(|model| !model.weeks.is_empty()));
    let is_long = Memo::new(move |_| model.with(|model| model.weeks.len() > SHOWN_OPEN));
    let table = move || {
        let table = view! { <WeekTable model /> };
        if is_long.get() {
            view! { <details><summary>{text.weeks}</summary>{table}</details> }.into_any()
        } else {
            table.into_any()
        }
    };
    let section = move || {
        is_shown.get().then(|| {
            view! {
                <Section heading=text.weeks>
                    <p>{move || model.with(|model| text.weeks_said(&model.weeks))}</p>
                    {move || table()}
                    <Sourced places=vec![(USUAL_DAYS.at, None), (USUAL_MONTHS.at, None)]>
                        <p>{text.usual}</p>
                    </Sourced>
                </Section>
            }
            .into_any()
        })
    };
    view! { {move || section()} }
}

/// One row a week, with a bar for those that see it; the number is there for all.
#[component]
fn WeekTable(model: Memo<SkinAndSymptoms>) -> impl IntoView {
    let text = &later_strings().symptoms;
    let most = Memo::new(move |_| model.with(|model| model.weeks.iter().copied().max().unwrap_or(1).max(1)));
    let rows =
        move || model.with(|model| (1..).zip(model.weeks.iter().copied()).collect::<Vec<(usize, usize)>>());
    let item = move |(week, count)| view! { <WeekRow week count most /> }.into_any();
    view! {
        <table class="weeks">
            <thead>
                <tr>
                    <th scope="col">{text.week}</th>
                    <th scope="col">{text.week_count}</th>
                </tr>
            </thead>
            <tbody>
                <KeyedList each=rows key=|row| *row children=item />
            </tbody>
        </table>
    }
}

#[component]
fn WeekRow(week: usize, count: usize, most: Memo<usize>) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{week.to_string()}</th>
            <td>
                {count.to_string()}
                <meter max=move || most.get().to_string() value=count.to_string() aria-hidden="true"></meter>
            </td>
        </tr>
    }
}
