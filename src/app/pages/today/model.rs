//! What Today shows of the record.

use chrono::{Duration, NaiveDate};

use crate::app::context::clock;
use crate::app::pages::today::warming::{self, Out};
use crate::domain::course::Course;
use crate::domain::dose::Dose;
use crate::domain::injection::{Details, Injection};
use crate::domain::monograph::DOSE_MG;
use crate::domain::own_spot::OwnSpot;
use crate::domain::pause::Pause;
use crate::domain::reaction::Reaction;
use crate::domain::regimen::in_force;
use crate::domain::rotation::{LastUse, suggest};
use crate::domain::sites::Spot;
use crate::domain::skin::{Skin, Unfit};
use crate::domain::supply::Cover;
use crate::record::entry::EntryId;
use crate::record::facts::{course, out, own_spots, resting, spots, stock_left, unfit};
use crate::record::record::Record;

/// What this page shows of the record on a day.
#[derive(Clone)]
pub(super) struct Model {
    pub(super) today: NaiveDate,
    pub(super) course: Course,
    pub(super) done: Option<(EntryId, Injection)>,
    /// The entry that leaves out the dose of the day, if it was not given after all.
    pub(super) skipped: Option<EntryId>,
    pub(super) paused: Option<(EntryId, Pause)>,
    pub(super) last: Option<Injection>,
    pub(super) last_use: LastUse,
    pub(super) out: Vec<(EntryId, Skin)>,
    pub(super) resting: Vec<(EntryId, Reaction)>,
    pub(super) unfit: Vec<(Spot, Unfit)>,
    pub(super) own: Vec<OwnSpot>,
    pub(super) in_use: usize,
    pub(super) cover: Option<Cover>,
    pub(super) suggested: Option<Spot>,
    pub(super) warming: Option<Out>,
}

impl Model {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let done = record.injections_between(today, today).into_iter().find(|kept| !kept.voided);
        let last = record.given().next().map(|kept| kept.what.clone());
        let (last_use, out) = (record.last_use(), out(record, today));
        let spots = spots(record, today);
        let course = course(record, today - Duration::days(1));
        let pauses = record.pauses().filter(|kept| kept.what.covers(today));
        Self {
            today,
            cover: stock_left(record).map(|stock| stock.cover(&course, today)),
            course,
            skipped: record.skips().find(|kept| kept.what.day == today && done.is_none()).map(|kept| kept.id),
            paused: pauses.last().filter(|_| done.is_none()).map(|kept| (kept.id, *kept.what)),
            done: done.map(|kept| (kept.id, kept.what.clone())),
            suggested: suggest(&last_use, last.as_ref().map(|last| last.spot), &spots, today),
            last,
            last_use,
            out,
            resting: resting(record, today),
            unfit: unfit(record, today),
            warming: warming::out(record),
            own: own_spots(record).into_iter().filter(|own| own.used).cloned().collect(),
            in_use: spots.len(),
        }
    }

    /// Yesterday, if a dose was due then and none was given since.
    pub(super) fn missed_yesterday(&self) -> Option<NaiveDate> {
        let yesterday = self.today - Duration::days(1);
        (self.course.is_missing(yesterday) && self.done.is_none()).then_some(yesterday)
    }

    /// Now, the prescribed dose, a spot.
    pub(super) fn prefill(&self, spot: Option<Spot>) -> Option<Injection> {
        let at = clock::now();
        let prescribed = in_force(&self.course.regimens, at.date()).map(|regimen| regimen.dose);
        let dose = prescribed.or_else(|| Dose::new(DOSE_MG.value).ok())?;
        let warmed = self.warming.as_ref().and_then(|(_, taken)| taken.minutes_at(&at));
        Some(Injection { at, dose, spot: spot?, details: Details { warmed, ..Details::default() } })
    }
}
