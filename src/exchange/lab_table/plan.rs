//! What of a preview is added to a record: which panels are new, which are there already, which the record refuses.

use chrono::NaiveDate;

use crate::domain::labs::panel::{LabPanel, is_known};
use crate::domain::quantities::moment::Moment;
use crate::record::change::{Change, ValidationError};
use crate::record::fact::Fact;
use crate::record::queries::labs;
use crate::record::record::Record;

/// What importing panels would do. Each of them is new, known or refused.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ImportPlan {
    /// Panels that can be added, in the order of the rows.
    pub new: Vec<LabPanel>,
    /// How many are in the record already, or stand in the table a second time.
    pub known: usize,
    /// Panels that the record would refuse, each with the reason.
    pub refused: Vec<(LabPanel, ValidationError)>,
}

impl ImportPlan {
    /// What adding panels to a record would do at a moment. The same draw twice counts once.
    pub fn of(panels: Vec<LabPanel>, record: &Record, now: &Moment) -> Self {
        let recorded = labs::panels(record);
        let mut plan = Self::default();
        // The days of the new ones in their order, each with its place among them.
        let mut days: Vec<(NaiveDate, usize)> = Vec::new();
        for panel in panels {
            let day = panel.drawn;
            let there = of_day(&recorded, day, |panel| panel.drawn).iter().copied();
            let new =
                of_day(&days, day, |(day, _)| *day).iter().filter_map(|(_, place)| plan.new.get(*place));
            if is_known(&panel, &there.chain(new).collect::<Vec<_>>()) {
                plan.known += 1;
                continue;
            }
            match Change::Add(Fact::Labs(panel.clone())).check(record, now) {
                Ok(_) => {
                    let place = days.partition_point(|(known, _)| *known <= day);
                    days.insert(place, (day, plan.new.len()));
                    plan.new.push(panel);
                }
                Err(why) => plan.refused.push((panel, why)),
            }
        }
        plan
    }

    /// The change that adds what is new: all of it, or none.
    pub fn change(&self) -> Change {
        Change::AddAll(self.new.iter().cloned().map(Fact::Labs).collect())
    }
}

/// Those of a day, among things in the order of their days.
fn of_day<T>(things: &[T], day: NaiveDate, day_of: impl Fn(&T) -> NaiveDate) -> &[T] {
    let first = things.partition_point(|thing| day_of(thing) < day);
    let after = things.partition_point(|thing| day_of(thing) <= day);
    things.get(first..after).unwrap_or_default()
}
