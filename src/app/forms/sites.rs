//! The injection sites that can be chosen.

use chrono::NaiveDate;

use crate::app::components::{Choice, ChoiceGroup};
use crate::app::i18n::strings;
use crate::domain::rotation::rest;
use crate::domain::sites::{Region, Side, Spot, offered};
use crate::record::facts::own_spots;
use crate::record::record::Record;

/// Every site with its rest on a day, half region by half region.
pub(super) fn site_choices(record: &Record, today: NaiveDate) -> Vec<ChoiceGroup<Spot>> {
    let (last_use, custom) = (record.last_use(), own_spots(record));
    let choice = |site: Spot| {
        let line = (strings().injection.site_option)(site, rest(&last_use, site, today));
        let named = custom.iter().find(|custom| custom.spot == site);
        let label = named.map_or_else(|| line.clone(), |custom| format!("{}: {line}", custom.name.text()));
        Choice::new(site, site, label)
    };
    let all: Vec<Spot> = offered().into_iter().chain(custom.iter().map(|custom| custom.spot)).collect();
    let half = |region: Region, side: Side| {
        let here = all.iter().filter(move |site| (site.region(), site.side()) == (region, side));
        let label = (strings().terms.half_region)(region, side);
        ChoiceGroup { label, choices: here.copied().map(&choice).collect() }
    };
    Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| half(region, side))).collect()
}
