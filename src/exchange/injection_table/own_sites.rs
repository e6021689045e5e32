//! Sites of the person's own for halves of regions of which a table does not tell the spot: one for each half and its words, the
//! same again whenever these words come back.

use chrono::NaiveDate;

use crate::domain::quantities::name::Name;
use crate::domain::sites::custom_site::{CustomSite, new_site};
use crate::domain::sites::injection_site::{InjectionSite, Region, Side};
use crate::exchange::injection_table::site::{Place, SiteLabel};
use crate::record::queries::sites::custom_sites;
use crate::record::record::Record;

/// The sites that a person has added, and those that a table adds.
pub(super) struct OwnSites {
    known: Vec<CustomSite>,
    added: Vec<CustomSite>,
    on: NaiveDate,
}

/// So many sites of their own has the person in half a region that no number is left for another.
pub(super) struct NoNumberLeft;

impl OwnSites {
    /// Those of a record, before a table adds some on a day.
    pub(super) fn of(record: &Record, on: NaiveDate) -> Self {
        Self { known: custom_sites(record).into_iter().cloned().collect(), added: Vec::new(), on }
    }

    /// The site of a place; none if nobody knows it.
    pub(super) fn site(
        &mut self,
        place: &Place,
        label: &SiteLabel,
    ) -> Result<Option<InjectionSite>, NoNumberLeft> {
        match place {
            Place::Unknown => Ok(None),
            Place::Site(site) => {
                self.add_unnamed(*site, label);
                Ok(Some(*site))
            }
            Place::Half { region, side, name } => {
                self.half(*region, *side, name).map(Some).ok_or(NoNumberLeft)
            }
        }
    }

    /// What the table adds. It is not offered for the next dose: nobody knows where in its half it lies.
    pub(super) fn added(self) -> Vec<CustomSite> {
        self.added
    }

    fn half(&mut self, region: Region, side: Side, name: &Name) -> Option<InjectionSite> {
        let is_this = |own: &&CustomSite| {
            (own.site.region(), own.site.side()) == (region, side) && own.name.is_like(name)
        };
        if let Some(own) = self.all().find(is_this) {
            return Some(own.site);
        }
        let taken: Vec<InjectionSite> = self.all().map(|own| own.site).collect();
        let site = new_site(&taken, region, side)?;
        self.added.push(CustomSite { site, name: name.clone(), used: false, on: self.on });
        Some(site)
    }

    /// A site of the person's own that another device has named.
    fn add_unnamed(&mut self, site: InjectionSite, label: &SiteLabel) {
        if site.is_custom()
            && self.all().all(|own| own.site != site)
            && let Ok(name) = Name::new(&label.site).or_else(|_| Name::new(&site.to_string()))
        {
            self.added.push(CustomSite { site, name, used: false, on: self.on });
        }
    }

    fn all(&self) -> impl Iterator<Item = &CustomSite> {
        self.known.iter().chain(&self.added)
    }
}
