//! What is said of sites that must not be injected.

use chrono::NaiveDate;

use crate::app::i18n::messages::Skin;
use crate::app::i18n::strings;
use crate::domain::sites::skin::{self, SiteBlocked, SkinState};

impl Skin {
    /// Why a site is avoided.
    pub const fn unfit(&self, why: SiteBlocked) -> &'static str {
        match why {
            SiteBlocked::Skin(state) => self.state(state),
            SiteBlocked::Reaction => self.has_reacted,
            SiteBlocked::NextToReaction => self.beside_reaction,
        }
    }

    pub fn line(&self, skin: &skin::Skin, today: NaiveDate) -> String {
        let since = match (today - skin.since).num_days() {
            ..=0 => self.since_today.to_owned(),
            1 => self.since_yesterday.to_owned(),
            days => self.for_days(&days.to_string()),
        };
        self.site_since(&strings().terms.site(skin.site), self.state_inline(skin.state), &since)
    }

    /// How many sites are in use, and after how many days each comes again.
    pub fn in_use(&self, sites: usize, days: usize) -> String {
        self.sites_in_use(sites, &self.days_of_rest(days))
    }

    pub const fn state(&self, state: SkinState) -> &'static str {
        match state {
            SkinState::Tender => self.state_tender,
            SkinState::Bruised => self.state_bruised,
            SkinState::Red => self.state_red,
            SkinState::Hard => self.state_hard,
            SkinState::Swollen => self.state_swollen,
            SkinState::Lump => self.state_lump,
            SkinState::Scar => self.state_scar,
            SkinState::StretchMark => self.state_stretch_mark,
            SkinState::NearVein => self.state_near_vein,
        }
    }

    /// As inside a sentence.
    pub const fn state_inline(&self, state: SkinState) -> &'static str {
        match state {
            SkinState::Tender => self.state_tender_inline,
            SkinState::Bruised => self.state_bruised_inline,
            SkinState::Red => self.state_red_inline,
            SkinState::Hard => self.state_hard_inline,
            SkinState::Swollen => self.state_swollen_inline,
            SkinState::Lump => self.state_lump_inline,
            SkinState::Scar => self.state_scar_inline,
            SkinState::StretchMark => self.state_stretch_mark_inline,
            SkinState::NearVein => self.state_near_vein_inline,
        }
    }
}
