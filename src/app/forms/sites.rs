//! The injection sites that can be chosen.

use chrono::NaiveDate;

use crate::app::components::{Choice, ChoiceGroup};
use crate::app::i18n::strings;
use crate::domain::sites::injection_site::{InjectionSite, Region, Side, standard_sites};
use crate::domain::sites::rotation::rest;
use crate::record::queries::sites::custom_sites;
use crate::record::record::Record;

/// Every site with its rest on a day, half region by half region, and what choosing it means.
pub(super) fn site_choices<T>(
    record: &Record,
    today: NaiveDate,
    value: fn(InjectionSite) -> T,
) -> Vec<ChoiceGroup<T>> {
    let (last_use, custom) = (record.last_use(), custom_sites(record));
    let choice = |site: InjectionSite| {
        let line = strings().injection.site_option(site, rest(&last_use, site, today));
        let named = custom.iter().find(|custom| custom.site == site);
        let label = named.map_or_else(|| line.clone(), |custom| format!("{}: {line}", custom.name.text()));
        Choice::new(value(site), site, label)
    };
    let all: Vec<InjectionSite> =
        standard_sites().into_iter().chain(custom.iter().map(|custom| custom.site)).collect();
    let half = |region: Region, side: Side| {
        let here = all.iter().filter(move |site| (site.region(), site.side()) == (region, side));
        let label = strings().terms.half_region(region, side);
        ChoiceGroup { label, choices: here.copied().map(&choice).collect() }
    };
    Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| half(region, side))).collect()
}
