//! What of a preview is added to a record: what is new, what is there already, what differs from what is there, and what the
//! record refuses.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{CustomResult, LabResult};
use crate::domain::patient::patient::WeightMeasurement;
use crate::domain::quantities::moment::Moment;
use crate::domain::quantities::name::Name;
use crate::record::change::{Change, ValidationError};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::record::Record;

/// What importing panels would do.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ImportPlan {
    /// Panels that can be added, in the order of the report, without results that are there already.
    pub new: Vec<LabPanel>,
    /// Results of a day on which the record has another value of the same test. The person decides.
    pub corrections: Vec<Correction>,
    /// How many results are in the record already.
    pub known: usize,
    /// What else the report says of blood draws whose results are in the record already: words that the record has not.
    pub words: Vec<(NaiveDate, String)>,
    /// Panels that the record would refuse, each with the reason.
    pub refused: Vec<(LabPanel, ValidationError)>,
    /// Body weights that can be added.
    pub weights: Vec<WeightMeasurement>,
    /// Body weights that the record would refuse, each with the reason.
    pub refused_weights: Vec<(WeightMeasurement, ValidationError)>,
}

/// A panel of the record, with the values that a report has for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Correction {
    /// The entry.
    pub of: EntryId,
    /// The panel as it would be.
    pub to: LabPanel,
    /// What changes.
    pub changed: Vec<Changed>,
}

/// A value and what would take its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Changed {
    /// Of an analyte.
    Analyte {
        /// In the record.
        from: LabResult,
        /// In the report.
        to: LabResult,
    },
    /// Of something that this app does not know.
    Custom {
        /// In the record.
        from: CustomResult,
        /// In the report.
        to: CustomResult,
    },
}

/// The panels that stand in a record, by their days.
pub struct Recorded(BTreeMap<NaiveDate, Vec<EntryId>>);

impl Recorded {
    /// Those of a record.
    pub fn of(record: &Record) -> Self {
        let mut days: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for current in record.panels().filter(|current| !current.voided) {
            days.entry(current.what.drawn).or_default().push(current.id);
        }
        Self(days)
    }

    fn on<'a>(&self, day: NaiveDate, record: &'a Record) -> Vec<(EntryId, &'a LabPanel)> {
        let panel = |id: &EntryId| match record.current(*id)?.what {
            Fact::Labs(panel) => Some((*id, panel)),
            _ => None,
        };
        self.0.get(&day).into_iter().flatten().filter_map(panel).collect()
    }
}

impl ImportPlan {
    /// Plans one more panel, as it would be added at a moment.
    pub fn take(&mut self, panel: LabPanel, recorded: &Recorded, record: &Record, now: &Moment) {
        let there = &recorded.on(panel.drawn, record);
        let count = panel.results.len() + panel.custom.len();
        let panel = without_known(panel, there);
        self.known += count - panel.results.len() - panel.custom.len();
        let panel = self.without_changed(panel, there, record, now);
        if panel.results.is_empty() && panel.custom.is_empty() {
            let has = |own: &LabPanel, text: &str| {
                own.note.as_deref() == Some(text) || own.laboratory.as_ref().map(Name::text) == Some(text)
            };
            let words = panel.laboratory.iter().map(Name::text).chain(panel.note.as_deref());
            let others = words.filter(|text| !there.iter().any(|(_, own)| has(own, text)));
            return self.words.extend(others.map(|text| (panel.drawn, text.to_owned())));
        }
        match Change::Add(Fact::Labs(panel.clone())).check(record, now) {
            Ok(_) => self.new.push(panel),
            Err(why) => self.refused.push((panel, why)),
        }
    }

    /// Plans a body weight, unless the record or the plan has it already.
    pub fn take_weight(&mut self, weight: WeightMeasurement, record: &Record, now: &Moment) {
        let is_same = |other: &WeightMeasurement| {
            other.on == weight.on && other.kg.decimal().exact() == weight.kg.decimal().exact()
        };
        let is_recorded = record.weight_measurements().any(is_same);
        if is_recorded || self.weights.iter().any(is_same) {
            self.known += 1;
            return;
        }
        match Change::Add(Fact::WeightMeasurement(weight)).check(record, now) {
            Ok(_) => self.weights.push(weight),
            Err(why) => self.refused_weights.push((weight, why)),
        }
    }

    /// Takes out of a panel what has another value in the record, and plans the correction.
    fn without_changed(
        &mut self,
        mut panel: LabPanel,
        there: &[(EntryId, &LabPanel)],
        record: &Record,
        now: &Moment,
    ) -> LabPanel {
        for (of, own) in there {
            let (to, changed) = corrected(own, &panel);
            if changed.is_empty() {
                continue;
            }
            panel.results.retain(|result| own.result(result.analyte()).is_none());
            panel.custom.retain(|result| same_name(own, result).is_none());
            match (Change::Amend { of: *of, to: Fact::Labs(to.clone()) }).check(record, now) {
                Ok(_) => self.corrections.push(Correction { of: *of, to, changed }),
                Err(why) => self.refused.push((to, why)),
            }
        }
        panel
    }

    /// The change that adds what is new: all of it, or none.
    pub fn addition(&self) -> Change {
        let weights = self.weights.iter().copied().map(Fact::WeightMeasurement);
        Change::AddAll(self.new.iter().cloned().map(Fact::Labs).chain(weights).collect())
    }

    /// The same, and the values of the report take the place of those in the record.
    pub fn addition_and_corrections(&self) -> Change {
        let amend = |one: &Correction| Change::Amend { of: one.of, to: Fact::Labs(one.to.clone()) };
        Change::Together([self.addition()].into_iter().chain(self.corrections.iter().map(amend)).collect())
    }
}

/// The panel without results that a panel of the same day has with the same value, in whatever unit.
fn without_known(mut panel: LabPanel, there: &[(EntryId, &LabPanel)]) -> LabPanel {
    let has = |result: &LabResult| {
        there.iter().any(|(_, own)| own.result(result.analyte()).is_some_and(|own| own.says_the_same(result)))
    };
    let has_custom = |result: &CustomResult| {
        there.iter().any(|(_, own)| same_name(own, result).is_some_and(|own| own.says_the_same(result)))
    };
    panel.results.retain(|result| !has(result));
    panel.custom.retain(|result| !has_custom(result));
    panel
}

/// A panel with the values of another, and what changes.
fn corrected(own: &LabPanel, other: &LabPanel) -> (LabPanel, Vec<Changed>) {
    let (mut to, mut changed) = (own.clone(), Vec::new());
    for result in &mut to.results {
        if let Some(new) = other.result(result.analyte()) {
            changed.push(Changed::Analyte { from: *result, to: *new });
            *result = *new;
        }
    }
    for result in &mut to.custom {
        if let Some(new) = same_name(other, result).cloned() {
            changed.push(Changed::Custom { from: result.clone(), to: new.clone() });
            *result = new;
        }
    }
    (to, changed)
}

fn same_name<'a>(panel: &'a LabPanel, result: &CustomResult) -> Option<&'a CustomResult> {
    panel.custom.iter().find(|own| own.name.is_like(&result.name))
}
