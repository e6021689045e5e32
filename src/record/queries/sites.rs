//! Injection sites on a day: which are used, which are blocked and why, and which comes next.

use chrono::NaiveDate;

use crate::domain::patient::preference::Preference;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::{InjectionSite, Region, Side, standard_sites};
use crate::domain::sites::reaction::{REST_AFTER, Reaction};
use crate::domain::sites::rotation::{in_use, suggest};
use crate::domain::sites::skin::{SiteBlocked, Skin};
use crate::domain::treatment::injection::{Injection, Pain};
use crate::record::entry_id::EntryId;
use crate::record::record::{Current, Record};

/// How many sites of each region are used on a side; all of those that people reach by themselves and none of the
/// others, unless they chose otherwise.
pub fn regions(record: &Record) -> [(Region, u8); 4] {
    Region::ALL.map(|region| {
        let chosen = record.region_uses().filter(|chosen| chosen.region == region).last();
        let usual = if region.is_self_injected() { region.sites() } else { 0 };
        (region, chosen.map_or(usual, |chosen| chosen.sites))
    })
}

/// The sites that may be used on a day.
pub fn sites_in_use(record: &Record, today: NaiveDate) -> Vec<InjectionSite> {
    let out: Vec<InjectionSite> = blocked_sites(record, today).into_iter().map(|(site, _)| site).collect();
    in_use(&regions(record), &custom_sites_in_use(record), &out)
}

/// Every site that the person has ever added, once, with what was said of it last.
pub fn custom_sites(record: &Record) -> Vec<&CustomSite> {
    custom_site_entries(record).into_iter().map(|kept| kept.what).collect()
}

/// The same with the entries that say so.
pub fn custom_site_entries(record: &Record) -> Vec<Current<&CustomSite>> {
    let mut latest: Vec<Current<&CustomSite>> = Vec::new();
    for own in record.custom_site_entries() {
        match latest.iter_mut().find(|known| known.what.site == own.what.site) {
            Some(known) => *known = own,
            None => latest.push(own),
        }
    }
    latest
}

/// The added sites that are used.
fn custom_sites_in_use(record: &Record) -> Vec<InjectionSite> {
    custom_sites(record).into_iter().filter(|own| own.used).map(|own| own.site).collect()
}

/// Every site that is blocked on a day, once, with the first cause: its skin, its reaction, the reaction of a neighbour.
pub fn blocked_sites(record: &Record, today: NaiveDate) -> Vec<(InjectionSite, SiteBlocked)> {
    let skin =
        blocking_skin(record, today).into_iter().map(|(_, skin)| (skin.site, SiteBlocked::Skin(skin.state)));
    let reacted: Vec<InjectionSite> =
        blocking_reactions(record, today).into_iter().map(|(_, reaction)| reaction.site).collect();
    let near = standard_sites()
        .into_iter()
        .chain(custom_sites_in_use(record))
        .filter(|site| reacted.iter().any(|other| site.is_next_to(*other)));
    let near: Vec<(InjectionSite, SiteBlocked)> =
        near.map(|site| (site, SiteBlocked::NextToReaction)).collect();
    let mut blocked: Vec<(InjectionSite, SiteBlocked)> = Vec::new();
    for (site, why) in skin.chain(reacted.into_iter().map(|site| (site, SiteBlocked::Reaction))).chain(near) {
        if blocked.iter().all(|(known, _)| *known != site) {
            blocked.push((site, why));
        }
    }
    blocked
}

/// The reactions that block sites on a day.
pub fn blocking_reactions(record: &Record, today: NaiveDate) -> Vec<(EntryId, Reaction)> {
    let rest = record.preferred(Preference::SkinRestDays).unwrap_or(REST_AFTER.value);
    let resting = record.reactions().filter(|current| current.what.is_blocking(today, rest));
    resting.map(|current| (current.id, current.what.clone())).collect()
}

/// Where the last injection went whose site is known.
pub fn last_site(record: &Record) -> Option<InjectionSite> {
    record.given().find_map(|current| current.what.site)
}

/// The site that a new reaction is most likely about: the last one that is known, or the next.
pub fn likely_site(record: &Record, today: NaiveDate) -> Option<InjectionSite> {
    last_site(record).or_else(|| next_site(record, today))
}

/// Where an injection of a day may go: the best-rested site in use or, if none is, of all.
pub fn next_site(record: &Record, today: NaiveDate) -> Option<InjectionSite> {
    let (last_use, before) = (record.last_use(), last_site(record));
    let of = |sites: &[InjectionSite]| suggest(&last_use, before, sites, today);
    of(&sites_in_use(record, today)).or_else(|| of(&standard_sites()))
}

/// What half a region has taken over some days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HalfUse {
    /// The region and the side; none of injections whose site nobody knows.
    pub half: Option<(Region, Side)>,
    /// How many injections.
    pub injections: usize,
    /// How much they hurt, where that was told.
    pub pains: Vec<Pain>,
}

/// The half regions that were used between two days, and behind them the injections whose site nobody knows.
pub fn half_uses(record: &Record, first: NaiveDate, last: NaiveDate) -> Vec<HalfUse> {
    let given = record.injections_between(first, last);
    let injections: Vec<&Injection> =
        given.iter().filter(|current| !current.voided).map(|current| current.what).collect();
    let halves = Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| Some((region, side))));
    let of = |half| {
        let half_of = |site: InjectionSite| (site.region(), site.side());
        let here = || injections.iter().filter(|one| one.site.map(half_of) == half);
        let pains = here().filter_map(|one| one.details.pain).collect();
        HalfUse { half, injections: here().count(), pains }
    };
    halves.chain([None]).map(of).filter(|half| half.injections > 0).collect()
}

/// The skin that blocks sites on a day, each with the entry that says so; of several for a site the last.
pub fn blocking_skin(record: &Record, today: NaiveDate) -> Vec<(EntryId, Skin)> {
    let mut out: Vec<(EntryId, Skin)> = Vec::new();
    for current in record.skin().filter(|current| current.what.is_blocking(today)) {
        out.retain(|(_, known)| known.site != current.what.site);
        out.push((current.id, *current.what));
    }
    out
}
