//! What each half region has taken lately, and how much that hurt.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Section, Table};
use crate::app::i18n::later_strings;
use crate::app::pages::symptoms::view_model::{SiteRow, SkinAndSymptoms};

/// Nothing while no injection is recorded.
#[component]
pub(super) fn Sites(model: Memo<SkinAndSymptoms>) -> impl IntoView {
    let text = &later_strings().symptoms;
    let is_shown = Memo::new(move |_| model.with(|model| !model.sites.is_empty()));
    let rows = move || model.with(|model| model.sites.clone());
    let item = |row| view! { <SiteItem row /> }.into_any();
    let section = move || {
        is_shown.get().then(|| {
            view! {
                <Section heading=text.sites>
                    <Table head=text.site_head()>
                        <KeyedList each=rows key=SiteRow::clone children=item />
                    </Table>
                </Section>
            }
            .into_any()
        })
    };
    view! { {move || section()} }
}

#[component]
fn SiteItem(row: SiteRow) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{row.name}</th>
            <td>{row.injections.to_string()}</td>
            <td>{row.pain}</td>
        </tr>
    }
}
