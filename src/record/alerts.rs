//! What the rules say of the record today, and since when.

use chrono::{Days, NaiveDate};

use crate::domain::assessment::{Said, assess};
use crate::domain::rules::Finding;
use crate::record::facts::facts;
use crate::record::record::Record;

/// So many days are looked back at most.
pub const LOOKED_BACK: u64 = 92;

/// A finding and the first day of the unbroken time in which its rule has found something; none if that began before
/// the days that are looked at.
pub type Since = (Said<Finding>, Option<NaiveDate>);

/// The findings of today, each with the day since which there is one of its rule.
pub fn alerts_since(record: &Record, today: NaiveDate) -> Vec<Since> {
    let mut open: Vec<Since> =
        assess(&facts(record, today)).findings.into_iter().map(|said| (said, None)).collect();
    let days = (0..LOOKED_BACK).map_while(|ago| today.checked_sub_days(Days::new(ago)));
    let mut after = today;
    for day in days {
        if open.iter().all(|(_, since)| since.is_some()) {
            break;
        }
        let found = assess(&facts(record, day)).findings;
        for (said, since) in open.iter_mut().filter(|(_, since)| since.is_none()) {
            if found.iter().all(|earlier| earlier.rule != said.rule) {
                *since = Some(after);
            }
        }
        after = day;
    }
    open
}
