//! What was understood of a table, what it leaves open, and what would be added.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::browser::breath::in_slices;
use crate::app::components::{Choice, Folded};
use crate::app::context::{clock, use_clock, use_records};
use crate::app::forms::{Column, ColumnRows};
use crate::app::i18n::{injection_import, lab_import};
use crate::app::pages::history::import::ImportState;
use crate::app::pages::history::import::doses_found::{Doses, DosesFound};
use crate::app::pages::history::import::plan::{Said, plan};
use crate::app::pages::history::import::preview::Preview;
use crate::app::pages::history::import::questions::{Answers, Questions};
use crate::app::pages::history::import::sites_found::{Places, SitesFound};
use crate::exchange::injection_table::{History, Role, history_of, suggested_roles};
use crate::exchange::table::Table;
use crate::record::record::Record;

/// The columns of a table, the questions about it, and what would be added.
#[component]
pub(super) fn Understood(import: ImportState, table: Arc<Table>) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let roles = RwSignal::new(suggested_roles(&table));
    let columns = Column::all(&table);
    let history: Memo<Arc<History>> =
        Memo::new_with_compare(move |_| Arc::new(roles.with(|roles| history_of(&table, roles))), |_, _| true);
    let (answers, places, doses) = (Answers::new(), Places::default(), Doses::default());
    let planned = in_slices(move |mut pace| {
        // What has not happened today may have happened tomorrow.
        clock.today();
        let said = Said {
            roles: roles.get(),
            order: answers.order.get(),
            time: answers.time.value(),
            places: places.get(),
            doses: doses.get(),
            cause: answers.cause.get(),
        };
        let (history, record) = (history.get(), records.with(Record::clone));
        async move { Some(plan(&history, said, &record, &clock::now(), &mut pace).await) }
    });
    view! {
        <Columns columns roles />
        <Questions history answers />
        <SitesFound history places />
        <DosesFound history doses />
        <Preview import history planned />
    }
}

/// Those of the table of this app can be more, and only there.
#[component]
fn Columns(columns: Vec<Column>, roles: RwSignal<Vec<Role>>) -> impl IntoView {
    let is_others = roles.with_untracked(|roles| roles.iter().all(|role| Role::OF_OTHERS.contains(role)));
    let all = if is_others { Role::OF_OTHERS.as_slice() } else { Role::ALL.as_slice() };
    let choice = |role: &Role| Choice::new(*role, role.key(), injection_import().role(*role));
    let choices: Vec<Choice<Role>> = all.iter().map(choice).collect();
    view! {
        <Folded summary=lab_import().columns>
            <ColumnRows columns=columns.clone() choices=choices.clone() roles />
        </Folded>
    }
}
