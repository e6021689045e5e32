//! What of a preview is added to a record: which panels are new, which are there already, which the record refuses.

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
        for panel in panels {
            let known: Vec<&LabPanel> = recorded.iter().copied().chain(&plan.new).collect();
            if is_known(&panel, &known) {
                plan.known += 1;
                continue;
            }
            match Change::Add(Fact::Labs(panel.clone())).check(record, now) {
                Ok(_) => plan.new.push(panel),
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
