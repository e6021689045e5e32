//! What Settings shows of the record on a day, before it is put into words.

use std::num::NonZeroU16;

use chrono::NaiveDate;

use crate::app::i18n::later_strings;
use crate::app::router::Route;
use crate::domain::patient::patient::WeightMeasurement;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::Region;
use crate::domain::treatment::regimen::{Regimen, Standing, standings};
use crate::domain::treatment::supply::{Cover, DiscardedSyringes, Pack, SharpsBox};
use crate::record::entry_id::EntryId;
use crate::record::queries::backup_status::{BackupStatus, backup_status};
use crate::record::queries::dosing::dosing_history;
use crate::record::queries::order::in_order;
use crate::record::queries::sites::{custom_site_entries, regions};
use crate::record::queries::supply::{sharps, stock_left};
use crate::record::record::{Current, Record};

/// Settings that are on one screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Group {
    /// The person, what is prescribed, where to inject.
    Treatment,
    /// What is at home, and what reminds of a dose.
    Supply,
    /// The record as a file, out and in.
    Backup,
    /// The stores, and how to empty them.
    Storage,
    /// What the pages look like, and their language.
    Look,
    /// What this app is.
    About,
    /// What another program has shared or opened. No index leads there.
    Received,
}

impl Group {
    /// Those that the index lists, in its order.
    pub(super) const ALL: [Self; 6] =
        [Self::Treatment, Self::Supply, Self::Backup, Self::Storage, Self::Look, Self::About];

    /// `backup` of `#/settings/backup`
    const fn part(self) -> &'static str {
        match self {
            Self::Treatment => "treatment",
            Self::Supply => "supply",
            Self::Backup => "backup",
            Self::Storage => "storage",
            Self::Look => "look",
            Self::About => "about",
            Self::Received => "received",
        }
    }

    /// None for the index, and for what is no group.
    pub(super) fn from_part(part: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Received]).find(|group| group.part() == part)
    }

    pub(super) fn address(self) -> String {
        format!("{}/{}", Route::Settings.hash(), self.part())
    }

    pub(super) fn name(self) -> &'static str {
        let text = &later_strings().settings;
        match self {
            Self::Treatment => text.treatment,
            Self::Supply => text.reminders_and_supply,
            Self::Backup => text.backup_and_restore,
            Self::Storage => text.storage_and_erasing,
            Self::Look => text.look_and_language,
            Self::About => text.about,
            Self::Received => text.received,
        }
    }

    /// Whether there is nothing in it before the set-up.
    pub(super) const fn is_about_treatment(self) -> bool {
        matches!(self, Self::Treatment | Self::Supply)
    }

    /// Whether there is nothing in it of the demo.
    pub(super) const fn is_about_files(self) -> bool {
        matches!(self, Self::Backup | Self::Storage | Self::Received)
    }
}

/// A regimen, and how it stands among the others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct RegimenRow {
    pub(super) id: EntryId,
    pub(super) regimen: Regimen,
    pub(super) standing: Standing,
}

/// All regimens in the order of their first days, the last one in front; of one day the one recorded last.
pub(super) fn regimen_rows(record: &Record, today: NaiveDate) -> Vec<RegimenRow> {
    let kept: Vec<Current<&Regimen>> = record.regimen_entries().collect();
    let all: Vec<&Regimen> = kept.iter().map(|kept| kept.what).collect();
    let rows = kept.iter().zip(standings(&all, today));
    let row = |(kept, standing): (&Current<&Regimen>, Standing)| RegimenRow {
        id: kept.id,
        regimen: kept.what.clone(),
        standing,
    };
    let place = |row: &RegimenRow| (row.regimen.from, row.id);
    let mut rows = in_order(rows.map(row), |one, other| place(one).cmp(&place(other)));
    rows.reverse();
    rows
}

/// All weights with their entries, that of the latest day in front; of one day the one recorded last.
pub(super) fn weighings(record: &Record) -> Vec<(EntryId, WeightMeasurement)> {
    let all = record.weight_entries().map(|kept| (kept.id, *kept.what));
    let place = |(id, weighing): &(EntryId, WeightMeasurement)| (weighing.on, *id);
    let mut all = in_order(all, |one, other| place(one).cmp(&place(other)));
    all.reverse();
    all
}

/// Something that came in, was lost or was begun, at home.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum SupplyEntry {
    Pack(Pack),
    Discarded(DiscardedSyringes),
    Box(SharpsBox),
}

impl SupplyEntry {
    pub(super) fn on(&self) -> NaiveDate {
        match self {
            Self::Pack(pack) => pack.received,
            Self::Discarded(discarded) => discarded.on,
            Self::Box(sharps) => sharps.on,
        }
    }
}

/// Everything that was recorded of syringes at home, that of the latest day in front.
pub(super) fn supply_entries(record: &Record) -> Vec<(EntryId, SupplyEntry)> {
    let packs = record.packs().map(|kept| (kept.id, SupplyEntry::Pack(kept.what.clone())));
    let discarded = record.discarded_entries().map(|kept| (kept.id, SupplyEntry::Discarded(*kept.what)));
    let boxes = record.sharps_box_entries().map(|kept| (kept.id, SupplyEntry::Box(*kept.what)));
    let place = |(id, entry): &(EntryId, SupplyEntry)| (entry.on(), *id);
    let mut all = in_order(packs.chain(discarded).chain(boxes), |one, other| place(one).cmp(&place(other)));
    all.reverse();
    all
}

/// A site that the person has added, and the entry that says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct CustomSiteRow {
    pub(super) id: EntryId,
    pub(super) own: CustomSite,
    /// Whether no injection stands that was given there: then the entry can be voided.
    pub(super) is_unused: bool,
}

/// Every site that the person has added, once.
pub(super) fn custom_site_rows(record: &Record) -> Vec<CustomSiteRow> {
    let last_use = record.last_use();
    let row = |kept: Current<&CustomSite>| CustomSiteRow {
        id: kept.id,
        own: kept.what.clone(),
        is_unused: last_use.get(kept.what.site).is_none(),
    };
    custom_site_entries(record).into_iter().map(row).collect()
}

/// How the record stands to its last backup, and how many days ago that was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct LastBackup {
    pub(super) status: BackupStatus,
    pub(super) days_ago: Option<i64>,
    /// The entry that says so.
    pub(super) id: Option<EntryId>,
}

impl LastBackup {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let status = backup_status(record, today);
        let days_ago = status.last.as_ref().map(|last| (today - last.date()).num_days().max(0));
        Self { status, days_ago, id: record.backups().last().map(|last| last.id) }
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
    use super::*;
    use crate::domain::patient::patient::Weight;
    use crate::domain::quantities::name::Name;
    use crate::domain::quantities::number::Decimal;
    use crate::domain::sites::injection_site::RegionUse;
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::{Details, Injection};
    use crate::domain::treatment::regimen::tests::{day, regimen};
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::fact::{BackupMade, Fact};

    #[test]
    fn every_group_has_an_address_of_its_own_which_links_of_other_pages_know() {
        for group in Group::ALL {
            let address = group.address();
            assert_eq!(Route::Settings.part_of(&address).and_then(Group::from_part), Some(group));
        }
        assert_eq!(Group::from_part(""), None);
        assert_eq!(Group::from_part("nowhere"), None);
        assert_eq!(Group::from_part("backup/"), None);
        let linked = [Group::Backup, Group::Supply, Group::Received];
        assert_eq!(linked.map(Group::address), [Route::BACKUP, Route::SUPPLY, Route::RECEIVED]);
        assert_eq!(Group::from_part("received"), Some(Group::Received));
    }

    fn id(number: u64) -> EntryId {
        EntryId::new(1_772_323_200_000 + number, [0; 10])
    }

    fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
        let mut record = Record::default();
        for (number, fact) in (0..).zip(facts) {
            record.add(Entry { id: id(number), recorded: None, what: EntryBody::Fact(fact) });
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
            site: "LT1".parse().ok(),
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
    fn regimens_come_in_the_order_of_their_days_and_one_is_in_force() {
        use Standing::{Ended, InForce, Planned, Replaced};
        let facts = [("2026-05-01", 7), ("2026-03-01", 1), ("2026-04-01", 2), ("2026-03-01", 1)];
        let record = record(facts.map(|(from, days)| Fact::Regimen(regimen(from, days))));
        for (today, expected) in [
            ("2026-02-28", [Planned, Planned, Planned, Replaced]),
            ("2026-03-01", [Planned, Planned, InForce, Replaced]),
            ("2026-03-31", [Planned, Planned, InForce, Replaced]),
            ("2026-04-01", [Planned, InForce, Ended, Replaced]),
            ("2026-05-01", [InForce, Ended, Ended, Replaced]),
        ] {
            let rows = regimen_rows(&record, day(today));
            assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [id(0), id(2), id(3), id(1)]);
            assert_eq!(rows.iter().map(|row| row.standing).collect::<Vec<_>>(), expected, "{today}");
        }
    }

    #[test]
    fn the_latest_weight_is_that_of_the_latest_day_and_of_two_the_one_recorded_last() {
        let latest =
            |facts: &[Fact]| weighings(&record(facts.to_vec())).first().map(|(id, latest)| (*id, latest.kg));
        let kg = |kg| Weight::new(Decimal::whole(kg)).unwrap();
        assert_eq!(latest(&[]), None);
        assert_eq!(latest(&[weighing(70, "2026-03-02"), weighing(69, "2026-03-01")]), Some((id(0), kg(70))));
        assert_eq!(latest(&[weighing(70, "2026-03-02"), weighing(71, "2026-03-02")]), Some((id(1), kg(71))));
    }

    #[test]
    fn packs_that_are_used_up_and_what_was_lost_or_begun_stay_listed() {
        let syringes = NonZeroU16::MIN;
        let record = record([
            pack(1, "2026-03-01"),
            Fact::DiscardedSyringes(DiscardedSyringes { on: day("2026-03-03"), syringes }),
            Fact::SharpsBox(SharpsBox { on: day("2026-03-02"), holds: syringes }),
        ]);
        assert!(StockLeft::of(&record, day("2026-03-04")).unwrap().packs.len() < 2);
        let listed = supply_entries(&record);
        assert_eq!(listed.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [id(1), id(2), id(0)]);
    }

    #[test]
    fn a_site_of_ones_own_can_be_voided_until_an_injection_was_given_there() {
        let site = "LT51".parse().unwrap();
        let name = Name::new("Beside the knee").unwrap();
        let own =
            |used| Fact::CustomSite(CustomSite { site, name: name.clone(), used, on: day("2026-03-01") });
        let rows = |facts: Vec<Fact>| custom_site_rows(&record(facts));
        let [row] = rows(vec![own(true), own(false)]).try_into().unwrap();
        assert_eq!((row.id, row.own.used, row.is_unused), (id(1), false, true));
        let Fact::Injection(elsewhere) = injection("2026-03-02") else { panic!("an injection") };
        let there = Fact::Injection(Injection { site: Some(site), ..elsewhere.clone() });
        assert!(!rows(vec![own(true), there])[0].is_unused);
        assert!(rows(vec![own(true), Fact::Injection(elsewhere)])[0].is_unused);
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
