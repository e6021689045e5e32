//! Syringes at home, the one that is warming up, and the sharps box.

use chrono::NaiveDate;

use crate::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox, Stock, stock};
use crate::domain::treatment::warm_up::WarmUpStarted;
use crate::record::entry_id::EntryId;
use crate::record::queries::dosing::dosing_history;
use crate::record::record::Record;

/// The syringes that are left; none as long as no pack was ever recorded.
pub fn stock_left(record: &Record) -> Option<Stock> {
    let packs: Vec<Pack> = record.packs().map(|current| current.what.clone()).collect();
    let first = packs.iter().map(|pack| pack.received).min()?;
    let injected: Vec<NaiveDate> =
        dosing_history(record, first).given.iter().map(|given| given.at.date()).collect();
    let discarded: Vec<DiscardedSyringes> = record.discarded_syringes().copied().collect();
    Some(stock(&packs, &injected, &discarded))
}

/// The syringe that is out of the refrigerator: the one taken out last, unless there was an injection since.
pub fn running_warm_up(record: &Record) -> Option<(EntryId, &WarmUpStarted)> {
    let started = record.warm_ups().max_by_key(|current| current.what.at.utc())?;
    let is_used = record.given().next().is_some_and(|last| last.what.at.utc() >= started.what.at.utc());
    (!is_used).then_some((started.id, started.what))
}

/// The box for used syringes that was begun last, and how many syringes were injected since its day.
pub fn sharps(record: &Record) -> Option<(SharpsBox, usize)> {
    let last = record.sharps_boxes().max_by_key(|sharps| sharps.on)?;
    let since = record.injections_between(last.on, NaiveDate::MAX);
    Some((*last, since.iter().filter(|current| !current.voided).count()))
}
