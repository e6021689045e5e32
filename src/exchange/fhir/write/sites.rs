//! Injection sites as body structures.

use crate::domain::sites::injection_site::{InjectionSite, Region, Side};
use crate::exchange::fhir::write::codes::{Coding, snomed};
use crate::exchange::fhir::write::datatypes::CodeableConcept;
use crate::exchange::fhir::write::words;
use crate::record::record::Record;

/// A site by its code, where it has one, and in words.
pub(super) fn concept(record: &Record, site: InjectionSite) -> CodeableConcept {
    let region = words::region(site.region(), site.side());
    let named = record.custom_site_entries().filter(|named| named.what.site == site).last();
    let words = match named {
        Some(named) => format!("{region}, {}", named.what.name.text()),
        None => format!("{region}, site {}", site.number()),
    };
    CodeableConcept::coded(code(site).as_slice(), &words)
}

/// The abdomen has codes by quarters only: the rows of the grid above and below the navel lie in one, the row beside it
/// and sites of one's own in none that is known.
fn code(site: InjectionSite) -> Option<Coding> {
    let quarter = (!site.is_custom()).then(|| site.place().1);
    let code = match (site.region(), site.side(), quarter) {
        (Region::Thigh, Side::Left, _) => "61396006",
        (Region::Thigh, Side::Right, _) => "11207009",
        (Region::UpperArm, Side::Left, _) => "368208006",
        (Region::UpperArm, Side::Right, _) => "368209003",
        (Region::Buttock, Side::Left, _) => "723979003",
        (Region::Buttock, Side::Right, _) => "723980000",
        (Region::Abdomen, Side::Left, Some(0)) => "86367003",
        (Region::Abdomen, Side::Right, Some(0)) => "50519007",
        (Region::Abdomen, Side::Left, Some(2)) => "68505006",
        (Region::Abdomen, Side::Right, Some(2)) => "48544008",
        (Region::Abdomen, ..) => return None,
    };
    Some(snomed(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_have_the_code_of_their_region_and_the_middle_of_the_abdomen_has_none() {
        for (site, expected) in [
            ("LT3", Some("61396006")),
            ("RT51", Some("11207009")),
            ("LA1", Some("86367003")),
            ("LA2", Some("86367003")),
            ("LA3", None),
            ("RA4", None),
            ("RA5", Some("48544008")),
            ("RA51", None),
            ("LB4", Some("723979003")),
            ("RU1", Some("368209003")),
        ] {
            assert_eq!(code(site.parse().unwrap()).map(|coding| coding.code), expected, "{site}");
        }
    }
}
