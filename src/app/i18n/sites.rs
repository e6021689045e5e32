//! What is said where skin is marked, and where it is chosen where to inject.

use crate::app::i18n::messages::Sites;
use crate::app::i18n::strings;
use crate::domain::sites::injection_site::{InjectionSite, Region};

impl Sites {
    /// How many sites of a region are used on each side.
    pub fn sites_of(&self, sites: u8) -> String {
        match sites {
            0 => self.no_spots.to_owned(),
            _ => sites.to_string(),
        }
    }

    pub fn taken_out(&self, site: InjectionSite) -> String {
        self.site_avoided(&strings().terms.site_inline(site))
    }

    pub const fn region(&self, region: Region) -> &'static str {
        match region {
            Region::Thigh => self.region_thigh,
            Region::Abdomen => self.region_abdomen,
            Region::UpperArm => self.region_upper_arm,
            Region::Buttock => self.region_buttock,
        }
    }

    /// As inside a sentence.
    pub const fn region_inline(&self, region: Region) -> &'static str {
        match region {
            Region::Thigh => self.region_thigh_inline,
            Region::Abdomen => self.region_abdomen_inline,
            Region::UpperArm => self.region_upper_arm_inline,
            Region::Buttock => self.region_buttock_inline,
        }
    }
}
