//! What a table would do to the record, before anything is added: a decision without a page.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveTime;
use leptos::prelude::ReadSignal;

use crate::app::pages::history::import::shown;
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::pause::Cause;
use crate::exchange::injection_table::{
    Choices, Clocks, DoseLabel, History, ImportPlan, Left, Place, Preview, Role, SiteLabel, Without,
};
use crate::exchange::pace::Pace;
use crate::exchange::table::{DateOrder, OrderFound};
use crate::record::record::Record;

/// What would become of each row.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct TablePlan {
    /// What would become of the rows that can be read.
    pub(super) import: ImportPlan,
    /// Rows of which nothing is taken.
    pub(super) left: Vec<Left>,
    /// Words that are not taken.
    pub(super) without: Vec<Without>,
}

/// Why there is no plan yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NotReady {
    /// No column holds the day.
    NoDay,
    /// Two columns are for the same.
    Twice(Role),
    /// The order of day and month is open.
    OrderOpen,
}

/// The plan, or what is missing for it; none while it is being made.
pub(super) type Planned = ReadSignal<Option<Result<Arc<TablePlan>, NotReady>>>;

/// What the person says about a table.
pub(super) struct Said {
    /// What each column is for.
    pub(super) roles: Vec<Role>,
    /// The order of day and month, where the table leaves it open.
    pub(super) order: Option<DateOrder>,
    /// The time of injections that have none.
    pub(super) time: Option<NaiveTime>,
    /// Where sites are, if not where they are recognised.
    pub(super) places: HashMap<SiteLabel, Place>,
    /// How much doses are that are not recognised.
    pub(super) doses: HashMap<DoseLabel, Dose>,
    /// Why doses were skipped that do not say it.
    pub(super) cause: Option<Cause>,
}

/// The plan for a table.
pub(super) async fn plan(
    history: &History,
    said: Said,
    record: &Record,
    now: &Moment,
    pace: &mut impl Pace,
) -> Result<Arc<TablePlan>, NotReady> {
    let Said { roles, order, time, places, doses, cause } = said;
    columns(&roles)?;
    let order = match history.order() {
        OrderFound::Known(order) => order,
        OrderFound::Open | OrderFound::Both => order.ok_or(NotReady::OrderOpen)?,
    };
    shown::follow_zone();
    let clocks = Clocks { order, time, resolve: shown::resolved, seen: shown::seen };
    let preview = Preview::of(history, &Choices { clocks, places, doses, cause }, pace).await;
    let import = ImportPlan::of(&preview, record, now, pace).await;
    Ok(Arc::new(TablePlan { import, left: preview.left, without: preview.without }))
}

/// Whether the columns are enough, and none is a second one of its kind.
fn columns(roles: &[Role]) -> Result<(), NotReady> {
    let count = |role: Role| roles.iter().filter(|own| **own == role).count();
    let mut named = Role::ALL.into_iter().filter(|role| *role != Role::Ignored);
    if let Some(twice) = named.find(|role| count(*role) > 1) {
        return Err(NotReady::Twice(twice));
    }
    let has_day = [Role::Moment, Role::Day, Role::DoseDay].into_iter().any(|role| count(role) > 0);
    if has_day { Ok(()) } else { Err(NotReady::NoDay) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_needs_a_day_and_only_ignored_columns_may_be_several() {
        for (roles, expected) in [
            (vec![Role::Day, Role::Time, Role::Ignored, Role::Ignored], Ok(())),
            (vec![Role::Moment, Role::Site], Ok(())),
            (vec![Role::DoseDay], Ok(())),
            (vec![Role::Time, Role::Site], Err(NotReady::NoDay)),
            (vec![], Err(NotReady::NoDay)),
            (vec![Role::Day, Role::Site, Role::Site], Err(NotReady::Twice(Role::Site))),
            (vec![Role::Note, Role::Note], Err(NotReady::Twice(Role::Note))),
        ] {
            assert_eq!(columns(&roles), expected, "{roles:?}");
        }
    }
}
