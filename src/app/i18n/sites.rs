//! What is said where skin is marked, and where it is chosen where to inject.

use crate::app::i18n::messages::Sites;
use crate::app::i18n::strings;
use crate::domain::sites::injection_site::{InjectionSite, Region};
use crate::domain::sites::skin::SkinState;

impl Sites {
    pub fn state(&self, state: SkinState) -> &'static str {
        strings().skin.state(state)
    }

    /// How many spots of a region are used on each side.
    pub fn spots_of(&self, spots: u8) -> String {
        match spots {
            0 => self.no_spots.to_owned(),
            _ => spots.to_string(),
        }
    }

    pub fn taken_out(&self, spot: InjectionSite) -> String {
        self.spot_is_out(&strings().terms.site_inline(spot))
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
