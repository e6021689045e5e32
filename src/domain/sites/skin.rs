//! Skin that must not be injected, site by site, since when and until when.

use chrono::{Duration, NaiveDate};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::sites::injection_site::InjectionSite;

/// When it is asked whether what passes has passed.
pub const ASK_AFTER: Cited<Duration> =
    cited(Duration::days(7), &OWN_CHOICE, "when a sore spot is asked about again");

/// What is wrong with the skin of a site.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum SkinState {
    /// Tender.
    Tender,
    /// Bruised.
    Bruised,
    /// Red.
    Red,
    /// Hard.
    Hard,
    /// Swollen.
    Swollen,
    /// A lump under it.
    Lump,
    /// A scar.
    Scar,
    /// A stretch mark.
    StretchMark,
    /// Close to a vein that can be seen.
    NearVein,
}

/// Skin that blocks a site.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Skin {
    /// The site.
    pub site: InjectionSite,
    /// What is wrong.
    pub state: SkinState,
    /// First day.
    pub since: NaiveDate,
    /// Last day; none as long as it is so.
    pub until: Option<NaiveDate>,
}

/// Why a site is blocked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SiteBlocked {
    /// Its skin is like this.
    Skin(SkinState),
    /// It has reacted, and rests.
    Reaction,
    /// A site beside it has reacted, and rests.
    NextToReaction,
}

impl SkinState {
    /// All of them, passing ones first.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// Whether it goes away by itself, so that it is worth asking about.
    pub const fn passes(self) -> bool {
        !matches!(self, Self::Scar | Self::StretchMark | Self::NearVein)
    }
}

impl Skin {
    /// Whether it blocks its site on a day.
    pub fn is_blocking(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it is time to ask if it is still so.
    pub fn is_asked(&self, today: NaiveDate) -> bool {
        self.state.passes() && today - self.since >= ASK_AFTER.value
    }

    /// The same, blocking up to yesterday; none if it did not block before today at all.
    pub fn cleared(self, today: NaiveDate) -> Option<Self> {
        let until = today.pred_opt().filter(|yesterday| *yesterday >= self.since)?;
        Some(Self { until: Some(until), ..self })
    }

    /// Whether it ends before it begins.
    pub fn is_backwards(&self) -> bool {
        self.until.is_some_and(|until| until < self.since)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    fn skin(state: SkinState, until: Option<&str>) -> Skin {
        Skin { site: "LT1".parse().unwrap(), state, since: day("2026-03-02"), until: until.map(day) }
    }

    #[test]
    fn a_site_is_out_from_its_first_to_its_last_day() {
        for (date, ended, open) in [
            ("2026-03-01", false, false),
            ("2026-03-02", true, true),
            ("2026-03-04", true, true),
            ("2026-03-05", false, true),
        ] {
            assert_eq!(skin(SkinState::Red, Some("2026-03-04")).is_blocking(day(date)), ended, "{date}");
            assert_eq!(skin(SkinState::Red, None).is_blocking(day(date)), open, "{date}");
        }
        assert!(skin(SkinState::Red, Some("2026-03-01")).is_backwards());
        assert!(!skin(SkinState::Red, Some("2026-03-02")).is_backwards());
    }

    #[test]
    fn what_passes_is_asked_about_after_a_week_and_a_scar_never() {
        for (state, date, asked) in [
            (SkinState::Bruised, "2026-03-08", false),
            (SkinState::Bruised, "2026-03-09", true),
            (SkinState::Lump, "2026-03-09", true),
            (SkinState::Scar, "2030-03-09", false),
            (SkinState::NearVein, "2030-03-09", false),
        ] {
            assert_eq!(skin(state, None).is_asked(day(date)), asked, "{state:?} on {date}");
        }
    }

    #[test]
    fn a_cleared_site_was_out_up_to_yesterday_or_never() {
        let cleared = |date| skin(SkinState::Red, None).cleared(day(date)).map(|skin| skin.until);
        assert_eq!(cleared("2026-03-02"), None);
        assert_eq!(cleared("2026-03-03"), Some(Some(day("2026-03-02"))));
        assert!(
            !skin(SkinState::Red, None).cleared(day("2026-03-03")).unwrap().is_blocking(day("2026-03-03"))
        );
    }
}
