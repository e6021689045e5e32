//! What Settings shows of the record on a day, before it is put into words.

use std::num::NonZeroU16;

use chrono::NaiveDate;

use crate::domain::patient::patient::WeightMeasurement;
use crate::domain::sites::injection_site::Region;
use crate::domain::treatment::regimen::{Regimen, in_force};
use crate::domain::treatment::supply::{Cover, Pack};
use crate::record::entry_id::EntryId;
use crate::record::queries::backup_status::{BackupStatus, backup_status};
use crate::record::queries::dosing::dosing_history;
use crate::record::queries::sites::regions;
use crate::record::queries::supply::{sharps, stock_left};
use crate::record::record::Record;

/// A regimen, and whether it is in force.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct RegimenRow {
    /// How many were recorded before it.
    pub(super) number: usize,
    pub(super) regimen: Regimen,
    pub(super) is_in_force: bool,
}

/// All regimens, the last recorded first.
pub(super) fn regimen_rows(record: &Record, today: NaiveDate) -> Vec<RegimenRow> {
    let current = in_force(record.regimens(), today);
    let row = |(number, regimen): (usize, &Regimen)| RegimenRow {
        number,
        regimen: regimen.clone(),
        is_in_force: current == Some(regimen),
    };
    let mut rows: Vec<RegimenRow> = record.regimens().enumerate().map(row).collect();
    rows.reverse();
    rows
}

/// The weight of the latest day; of several the one recorded last.
pub(super) fn latest_weighing(record: &Record) -> Option<WeightMeasurement> {
    record.weight_measurements().max_by_key(|weighing| weighing.on).copied()
}

/// How the record stands to its last backup, and how many days ago that was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct LastBackup {
    pub(super) status: BackupStatus,
    pub(super) days_ago: Option<i64>,
}

impl LastBackup {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let status = backup_status(record, today);
        let days_ago = status.last.as_ref().map(|last| (today - last.date()).num_days());
        Self { status, days_ago }
    }
}

/// How many sites of a region are used on each side.
pub(super) fn sites_in_use(record: &Record, region: Region) -> u8 {
    let used = regions(record).into_iter().find(|(known, _)| *known == region);
    used.map(|(_, sites)| sites).unwrap_or_default()
}

/// A pack with syringes that are left, and the entry that recorded it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct PackLeft {
    pub(super) id: EntryId,
    pub(super) pack: Pack,
    pub(super) left: u16,
}

/// The syringes at home.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct StockLeft {
    pub(super) cover: Cover,
    /// The pack that expires first in front.
    pub(super) packs: Vec<PackLeft>,
}

impl StockLeft {
    /// None as long as no pack was ever recorded.
    pub(super) fn of(record: &Record, today: NaiveDate) -> Option<Self> {
        let stock = stock_left(record)?;
        let cover = stock.cover(&dosing_history(record, today.pred_opt().unwrap_or(today)), today);
        let mut recorded: Vec<(EntryId, &Pack)> = record.packs().map(|kept| (kept.id, kept.what)).collect();
        let mut packs = Vec::new();
        for (pack, left) in stock.packs {
            // Two packs can be alike in everything; each entry stands for one of them.
            if let Some(at) = recorded.iter().position(|(_, known)| **known == pack) {
                let (id, _) = recorded.remove(at);
                packs.push(PackLeft { id, pack, left });
            }
        }
        Some(Self { cover, packs })
    }
}

/// How full the box for used syringes is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct SharpsLevel {
    pub(super) holds: u16,
    pub(super) used: usize,
    pub(super) is_nearly_full: bool,
}

impl SharpsLevel {
    /// None as long as no box was ever recorded.
    pub(super) fn of(record: &Record) -> Option<Self> {
        let (sharps, used) = sharps(record)?;
        let (holds, is_nearly_full) = (sharps.holds.get(), sharps.is_nearly_full(used));
        Some(Self { holds, used, is_nearly_full })
    }
}

/// The syringes that a journey takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct JourneyNeeds {
    /// Doses that are due on its days, today's only if it is not given yet.
    pub(super) doses: usize,
    /// How many syringes may be used, where these are known and too few.
    pub(super) too_few: Option<u16>,
}

impl JourneyNeeds {
    /// Of a journey that begins today.
    pub(super) fn of(record: &Record, today: NaiveDate, days: NonZeroU16) -> Self {
        let course = dosing_history(record, today);
        let is_open = |day: &NaiveDate| course.is_due(*day) && !course.is_given(*day);
        let doses = today.iter_days().take(days.get().into()).filter(is_open).count();
        let usable = stock_left(record).map(|stock| stock.cover(&course, today).syringes);
        Self { doses, too_few: usable.filter(|usable| usize::from(*usable) < doses) }
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU8;

    use super::*;
    use crate::domain::patient::patient::Weight;
    use crate::domain::quantities::number::Decimal;
    use crate::domain::sites::injection_site::RegionUse;
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::{Details, Injection};
    use crate::domain::treatment::regimen::tests::{day, regimen};
    use crate::domain::treatment::supply::SharpsBox;
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::fact::{BackupMade, Fact};

    fn id(number: u64) -> EntryId {
        EntryId::new(1_772_323_200_000 + number, [0; 10])
    }

    fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
        let mut record = Record::default();
        for (number, fact) in (0..).zip(facts) {
            record.add(Entry { id: id(number), what: EntryBody::Fact(fact) });
        }
        record
    }

    fn pack(syringes: u16, expires: &str) -> Fact {
        let syringes = NonZeroU16::new(syringes).unwrap();
        Fact::Pack(Pack { received: day("2026-03-01"), syringes, expires: day(expires), lot: None })
    }

    fn injection(date: &str) -> Fact {
        Fact::Injection(Injection {
            at: format!("{date}T08:00:00+01:00[Europe/Berlin]").parse().unwrap(),
            dose: Dose::new(Decimal::whole(100)).unwrap(),
            site: "LT1".parse().unwrap(),
            details: Details::default(),
        })
    }

    fn weighing(kg: i64, on: &str) -> Fact {
        Fact::WeightMeasurement(WeightMeasurement {
            kg: Weight::new(Decimal::whole(kg)).unwrap(),
            on: day(on),
        })
    }

    #[test]
    fn regimens_come_last_recorded_first_and_one_is_in_force_from_its_day_on() {
        let record = record([regimen("2026-03-01", 1), regimen("2026-04-01", 2)].map(Fact::Regimen));
        for (today, in_force) in [
            ("2026-02-28", [false, false]),
            ("2026-03-01", [false, true]),
            ("2026-03-31", [false, true]),
            ("2026-04-01", [true, false]),
        ] {
            let rows = regimen_rows(&record, day(today));
            assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 0]);
            assert_eq!(rows[0].regimen.every_days, NonZeroU8::new(2).unwrap());
            assert_eq!(rows.iter().map(|row| row.is_in_force).collect::<Vec<_>>(), in_force, "{today}");
        }
    }

    #[test]
    fn the_latest_weight_is_that_of_the_latest_day_and_of_two_the_one_recorded_last() {
        let latest = |facts: &[Fact]| latest_weighing(&record(facts.to_vec())).map(|latest| latest.kg);
        let kg = |kg| Weight::new(Decimal::whole(kg));
        assert_eq!(latest(&[]), None);
        assert_eq!(latest(&[weighing(70, "2026-03-02"), weighing(69, "2026-03-01")]), kg(70));
        assert_eq!(latest(&[weighing(70, "2026-03-02"), weighing(71, "2026-03-02")]), kg(71));
    }

    #[test]
    fn a_backup_of_today_is_no_day_ago() {
        let at = "2026-03-10T23:59:00+01:00[Europe/Berlin]".parse().unwrap();
        let record = record([Fact::BackupMade(BackupMade { at, entries: 0 })]);
        assert_eq!(LastBackup::of(&record, day("2026-03-10")).days_ago, Some(0));
        assert_eq!(LastBackup::of(&record, day("2026-03-11")).days_ago, Some(1));
        assert_eq!(LastBackup::of(&Record::default(), day("2026-03-11")).days_ago, None);
    }

    #[test]
    fn sites_are_those_that_people_reach_by_themselves_until_they_choose() {
        let on = day("2026-03-01");
        let chosen =
            [3, 2].map(|spots| Fact::RegionUse(RegionUse { region: Region::Abdomen, sites: spots, on }));
        for (region, at_first, then) in
            [(Region::Thigh, 6, 6), (Region::Abdomen, 6, 2), (Region::UpperArm, 0, 0)]
        {
            assert_eq!(sites_in_use(&Record::default(), region), at_first);
            assert_eq!(sites_in_use(&record(chosen.clone()), region), then);
        }
    }

    #[test]
    fn packs_that_are_alike_have_entries_of_their_own() {
        let today = day("2026-03-02");
        assert_eq!(StockLeft::of(&Record::default(), today), None);
        let packs = [pack(7, "2027-01-31"), pack(7, "2027-01-31"), pack(7, "2026-06-30")];
        let stock = StockLeft::of(&record(packs), today).unwrap();
        assert_eq!(stock.packs.iter().map(|pack| pack.id).collect::<Vec<_>>(), [id(2), id(0), id(1)]);
        assert_eq!(stock.cover.syringes, 21);
    }

    #[test]
    fn an_empty_pack_leaves_the_list_and_an_expired_one_stays_in_it() {
        let record = record([pack(1, "2026-03-01"), pack(1, "2026-03-03"), injection("2026-03-02")]);
        let stock = StockLeft::of(&record, day("2026-03-02")).unwrap();
        assert_eq!(stock.packs.iter().map(|pack| (pack.id, pack.left)).collect::<Vec<_>>(), [(id(0), 1)]);
        assert_eq!(stock.cover.syringes, 0);
    }

    #[test]
    fn a_box_says_when_it_is_nearly_full() {
        assert_eq!(SharpsLevel::of(&Record::default()), None);
        for (holds, is_nearly_full) in [(2, false), (1, true)] {
            let sharps = SharpsBox { on: day("2026-03-01"), holds: NonZeroU16::new(holds).unwrap() };
            let record = record([Fact::SharpsBox(sharps), injection("2026-03-01")]);
            assert_eq!(SharpsLevel::of(&record), Some(SharpsLevel { holds, used: 1, is_nearly_full }));
        }
    }

    #[test]
    fn a_journey_takes_a_syringe_for_each_dose_that_is_not_given() {
        let needs = |facts: Vec<Fact>, days| {
            let record = record([vec![Fact::Regimen(regimen("2026-03-01", 1))], facts].concat());
            JourneyNeeds::of(&record, day("2026-03-02"), NonZeroU16::new(days).unwrap())
        };
        assert_eq!(needs(vec![], 10), JourneyNeeds { doses: 10, too_few: None });
        assert_eq!(needs(vec![injection("2026-03-02")], 10), JourneyNeeds { doses: 9, too_few: None });
        let week = || vec![pack(7, "2027-01-31")];
        assert_eq!(needs(week(), 7), JourneyNeeds { doses: 7, too_few: None });
        assert_eq!(needs(week(), 8), JourneyNeeds { doses: 8, too_few: Some(7) });
    }
}
