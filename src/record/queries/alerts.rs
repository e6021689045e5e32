//! What the rules say of the record today that somebody should attend to, and since when.

use chrono::{Days, NaiveDate};

use crate::domain::monograph::Severity;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::rules::Finding;
use crate::domain::rules::advice::Advice;
use crate::domain::rules::screening::{RuleOutcome, Screening, screen};
use crate::record::queries::facts::facts_with;
use crate::record::queries::lab_calendar::first_day;
use crate::record::queries::labs::RuleResults;
use crate::record::record::Record;

/// So many days before today are looked back at.
pub const LOOKED_BACK: Cited<u64> =
    cited(92, &OWN_CHOICE, "how far back the beginning of an alert is looked for");

/// A finding and the first day of the unbroken time in which its rule has found something; none if that
/// may have begun before the days that are looked at.
pub type Since = (RuleOutcome<Finding>, Option<NaiveDate>);

/// What the rules say of a day.
pub struct ScreenedDay {
    /// The findings that need attention, each with the day since which there is one of its rule.
    pub alerts: Vec<Since>,
    /// Everything, with what could not be judged.
    pub screening: Screening,
}

/// What the rules say of today, and since when.
pub fn alerts_since(record: &Record, today: NaiveDate) -> ScreenedDay {
    let began = first_day(record, today);
    let results = RuleResults::of(record);
    let screened = |day| screen(&facts_with(record, &results, day));
    let screening = screened(today);
    let found = screening.findings.iter();
    let found = found.filter(|outcome| needs_attention(outcome) && !is_before(outcome, began));
    let mut alerts: Vec<Since> = found.map(|outcome| (outcome.clone(), None)).collect();
    let mut after = today;
    for ago in 1..=LOOKED_BACK.value {
        let Some(day) = today.checked_sub_days(Days::new(ago)) else { break };
        if alerts.iter().all(|(_, since)| since.is_some()) {
            break;
        }
        let found = screened(day).findings;
        for (outcome, since) in alerts.iter_mut().filter(|(_, since)| since.is_none()) {
            if found.iter().all(|earlier| earlier.rule != outcome.rule) {
                *since = Some(after);
            }
        }
        after = day;
    }
    ScreenedDay { alerts, screening }
}

/// Whether it is a count that fell due before the record began: nobody knows whether it was done.
fn is_before(outcome: &RuleOutcome<Finding>, began: NaiveDate) -> bool {
    matches!(outcome.what, Finding::CountDue { due, overdue: true, .. } if due < began)
}

/// Whatever is at least a caution, blood counts that are low or due, and what doctor or nurse only have to know.
fn needs_attention(outcome: &RuleOutcome<Finding>) -> bool {
    let is_count = matches!(outcome.what, Finding::CountDue { .. } | Finding::Neutropenia { .. });
    let is_to_be_told = Advice::about(&outcome.what).is_some_and(Advice::can_be_acknowledged);
    is_count || is_to_be_told || outcome.severity() <= Severity::Caution
}
