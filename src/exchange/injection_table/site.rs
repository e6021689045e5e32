//! Where a table says that a dose went, and what the record can keep of it. A half of a region without a spot becomes a site of
//! the person's own, which has that half and the words of the table; a spot is only what names one.

use std::str::FromStr;

use crate::domain::quantities::name::Name;
use crate::domain::sites::injection_site::{InjectionSite, Region, Side, standard_sites};

/// What a table calls a site.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct SiteLabel {
    /// Its words; empty if there are none.
    pub site: String,
    /// The side, where a column of its own has it.
    pub side: String,
    /// The number in the region, which only a table of this app has.
    pub number: String,
}

/// Where a dose went.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Place {
    /// A site with its number.
    Site(InjectionSite),
    /// Somewhere in half a region.
    Half {
        /// The region.
        region: Region,
        /// The side.
        side: Side,
        /// What the table calls it.
        name: Name,
    },
    /// Nobody knows.
    Unknown,
}

/// What a label says of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SiteRecognised {
    /// A place.
    Place(Place),
    /// A region, and not on which side.
    SideMissing(Region),
    /// Nothing, or that it was another site.
    NotSaid,
    /// Words that mean no one place to this app.
    Unknown,
}

const LEFT: [&str; 7] = ["left", "l", "li", "links", "linke", "linker", "gauche"];
const RIGHT: [&str; 9] = ["right", "r", "re", "rechts", "rechte", "rechter", "rechtes", "droite", "droit"];
/// Quadrants, which name a height too.
const QUADRANTS: [(&str, Side); 8] = [
    ("ul", Side::Left),
    ("ll", Side::Left),
    ("luq", Side::Left),
    ("llq", Side::Left),
    ("ur", Side::Right),
    ("lr", Side::Right),
    ("ruq", Side::Right),
    ("rlq", Side::Right),
];
const REGIONS: [(&str, Region); 31] = [
    ("thigh", Region::Thigh),
    ("thighs", Region::Thigh),
    ("oberschenkel", Region::Thigh),
    ("cuisse", Region::Thigh),
    ("abdomen", Region::Abdomen),
    ("abdominal", Region::Abdomen),
    ("abd", Region::Abdomen),
    ("belly", Region::Abdomen),
    ("stomach", Region::Abdomen),
    ("tummy", Region::Abdomen),
    ("bauch", Region::Abdomen),
    ("oberbauch", Region::Abdomen),
    ("unterbauch", Region::Abdomen),
    ("ventre", Region::Abdomen),
    ("upperarm", Region::UpperArm),
    ("arm", Region::UpperArm),
    ("oberarm", Region::UpperArm),
    ("bras", Region::UpperArm),
    ("buttock", Region::Buttock),
    ("buttocks", Region::Buttock),
    ("butt", Region::Buttock),
    ("glute", Region::Buttock),
    ("glutes", Region::Buttock),
    ("gluteal", Region::Buttock),
    ("gesäß", Region::Buttock),
    ("gesäss", Region::Buttock),
    ("gesaess", Region::Buttock),
    ("po", Region::Buttock),
    ("pobacke", Region::Buttock),
    ("fesse", Region::Buttock),
    ("fesses", Region::Buttock),
];
/// What stands for no site.
const NOTHING: [&str; 14] = [
    "",
    "-",
    "–",
    "other",
    "unknown",
    "none",
    "n/a",
    "na",
    "andere",
    "anderes",
    "unbekannt",
    "autre",
    "inconnu",
    "null",
];
/// Arms that are not injected.
const ELSEWHERE: [&str; 7] =
    ["forearm", "lower arm", "unterarm", "avant-bras", "avant bras", "between", "zwischen"];

impl SiteLabel {
    /// What the table says, in one line.
    pub fn text(&self) -> String {
        let said =
            [&self.site, &self.side].into_iter().map(|text| text.trim()).filter(|text| !text.is_empty());
        said.collect::<Vec<_>>().join(", ")
    }

    /// What it says of itself.
    pub fn recognised(&self) -> SiteRecognised {
        let site = self.site.trim();
        if let Some(spot) = spot_of_code(site) {
            return SiteRecognised::Place(Place::Site(spot));
        }
        let is_nothing = |text: &str| NOTHING.contains(&text.trim().to_lowercase().as_str());
        if is_nothing(site) && is_nothing(&self.side) {
            return SiteRecognised::NotSaid;
        }
        let lower = site.to_lowercase();
        if ELSEWHERE.iter().any(|word| lower.contains(word)) {
            return SiteRecognised::Unknown;
        }
        let words: Vec<String> = [site, self.side.as_str()].into_iter().flat_map(words).collect();
        let side = only(words.iter().filter_map(|word| side_of(word)));
        let region = only(words.iter().filter_map(|word| region_of(word)));
        match (region, side) {
            (Only::One(region), Only::One(side)) => self.half(region, side),
            (Only::One(region), Only::None) => SiteRecognised::SideMissing(region),
            _ => SiteRecognised::Unknown,
        }
    }

    fn half(&self, region: Region, side: Side) -> SiteRecognised {
        let spot = || InjectionSite::new(region, side, self.number.trim().parse().ok()?);
        let half = || Name::new(&self.text()).ok().map(|name| Place::Half { region, side, name });
        spot().map(Place::Site).or_else(half).map_or(SiteRecognised::Unknown, SiteRecognised::Place)
    }
}

/// `LT3`, if the grid has it.
fn spot_of_code(text: &str) -> Option<InjectionSite> {
    let site = InjectionSite::from_str(&text.to_ascii_uppercase()).ok()?;
    standard_sites().contains(&site).then_some(site)
}

/// `leftThigh`, `thigh_l` and `Left thigh` as words in small letters.
fn words(text: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut was_small = false;
    for c in text.chars() {
        if was_small && c.is_uppercase() {
            spaced.push(' ');
        }
        was_small = c.is_lowercase();
        spaced.push(if c.is_alphanumeric() { c } else { ' ' });
    }
    spaced.to_lowercase().split_whitespace().map(str::to_owned).collect()
}

fn side_of(word: &str) -> Option<Side> {
    let quadrant = QUADRANTS.iter().find(|(known, _)| *known == word).map(|(_, side)| *side);
    let is_left = LEFT.contains(&word).then_some(Side::Left);
    quadrant.or(is_left).or(RIGHT.contains(&word).then_some(Side::Right))
}

fn region_of(word: &str) -> Option<Region> {
    REGIONS.iter().find(|(known, _)| *known == word).map(|(_, region)| *region)
}

/// What some words say together.
enum Only<T> {
    None,
    One(T),
    Several,
}

fn only<T: PartialEq>(mut found: impl Iterator<Item = T>) -> Only<T> {
    let Some(first) = found.next() else { return Only::None };
    if found.all(|other| other == first) { Only::One(first) } else { Only::Several }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(site: &str, side: &str, number: &str) -> SiteLabel {
        SiteLabel { site: site.to_owned(), side: side.to_owned(), number: number.to_owned() }
    }

    #[test]
    fn half_a_region_is_recognised_in_three_languages_and_keeps_its_words() {
        for (text, region, side) in [
            ("L abdomen", Region::Abdomen, Side::Left),
            ("left abdomen", Region::Abdomen, Side::Left),
            ("Bauch links", Region::Abdomen, Side::Left),
            ("abd_ul", Region::Abdomen, Side::Left),
            ("Abdomen RLQ", Region::Abdomen, Side::Right),
            ("thigh_l", Region::Thigh, Side::Left),
            ("leftThigh", Region::Thigh, Side::Left),
            ("Oberschenkel rechts", Region::Thigh, Side::Right),
            ("Linker Oberarm (außen)", Region::UpperArm, Side::Left),
            ("cuisse gauche", Region::Thigh, Side::Left),
            ("R upper arm", Region::UpperArm, Side::Right),
            ("fesse droite", Region::Buttock, Side::Right),
            ("left thigh 3", Region::Thigh, Side::Left),
        ] {
            let name = Name::new(text).unwrap();
            let half = SiteRecognised::Place(Place::Half { region, side, name });
            assert_eq!(label(text, "", "").recognised(), half, "{text}");
        }
    }

    #[test]
    fn a_column_of_its_own_may_have_the_side() {
        let name = Name::new("Abdomen, L").unwrap();
        let half = Place::Half { region: Region::Abdomen, side: Side::Left, name };
        assert_eq!(label("Abdomen", "L", "").recognised(), SiteRecognised::Place(half));
        assert_eq!(label("Left abdomen", "right", "").recognised(), SiteRecognised::Unknown);
    }

    #[test]
    fn a_spot_is_only_what_names_one() {
        let spot = |text: &str| SiteRecognised::Place(Place::Site(text.parse().unwrap()));
        assert_eq!(label("LT1", "", "").recognised(), spot("LT1"));
        assert_eq!(label("lt1", "", "").recognised(), spot("LT1"));
        assert_eq!(label("left thigh 3", "left", "3").recognised(), spot("LT3"));
        assert_eq!(label("right abdomen, own site 1", "right", "51").recognised(), spot("RA51"));
        assert_eq!(label("LT7", "", "").recognised(), SiteRecognised::Unknown);
    }

    #[test]
    fn what_is_not_sure_is_not_taken() {
        for text in ["Bauch", "thigh", "Arm"] {
            assert!(matches!(label(text, "", "").recognised(), SiteRecognised::SideMissing(_)), "{text}");
        }
        for text in ["", " ", "other", "Andere", "-"] {
            assert_eq!(label(text, "", "").recognised(), SiteRecognised::NotSaid, "{text}");
        }
        for text in [
            "left",
            "hip left",
            "left thigh or right thigh",
            "left arm / thigh",
            "left forearm",
            "Unterarm links",
        ] {
            assert_eq!(label(text, "", "").recognised(), SiteRecognised::Unknown, "{text}");
        }
        let long = format!("left thigh {}", "x".repeat(80));
        assert_eq!(label(&long, "", "").recognised(), SiteRecognised::Unknown);
    }
}
