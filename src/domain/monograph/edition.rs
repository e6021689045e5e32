//! Which document says something: where it holds, how old it is, and how much of it is known here. A part that is not known
//! must be read in the current label; it is never taken to be silent.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::monograph::Topic;
use crate::domain::quantities::source::{
    EU_LABEL_2025, EU_LABEL_COPIES, EU_LEAFLET, EU_MANUFACTURER, LACTMED, MONOGRAPH, PROFESSIONAL_LABEL,
    Source, UK_LABEL, UK_MANUFACTURER, US_LABEL_2025,
};

/// Whose label it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, VariantArray)]
pub enum Jurisdiction {
    /// Food and Drug Administration.
    UnitedStates,
    /// European Medicines Agency.
    EuropeanUnion,
    /// Medicines and Healthcare products Regulatory Agency.
    UnitedKingdom,
}

impl Jurisdiction {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();
}

/// Where a person gets the medicine, as far as it makes a difference.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray,
)]
pub enum Country {
    /// The United States.
    #[strum(serialize = "us")]
    UnitedStates,
    /// A country of the European Union, or of the European Economic Area.
    #[strum(serialize = "eu")]
    EuropeanUnion,
    /// The United Kingdom.
    #[strum(serialize = "uk")]
    UnitedKingdom,
    /// Any other, of which no label is known here.
    #[strum(serialize = "other")]
    Other,
}

impl Country {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// Whose label holds there; none where that label is not known here.
    pub const fn jurisdiction(self) -> Option<Jurisdiction> {
        match self {
            Self::UnitedStates => Some(Jurisdiction::UnitedStates),
            Self::EuropeanUnion => Some(Jurisdiction::EuropeanUnion),
            Self::UnitedKingdom => Some(Jurisdiction::UnitedKingdom),
            Self::Other => None,
        }
    }
}

/// A month of a year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct YearMonth {
    /// The year.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
}

/// When a document was revised, as closely as is known: some month from the first to the last.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RevisionDate {
    /// Not before this month.
    pub first: YearMonth,
    /// Not after this one; none if that is not known.
    pub last: Option<YearMonth>,
}

impl RevisionDate {
    /// In this month.
    pub const fn month(year: u16, month: u8) -> Self {
        let only = YearMonth { year, month };
        Self { first: only, last: Some(only) }
    }

    /// In one of these years.
    pub const fn years(first: u16, last: u16) -> Self {
        Self {
            first: YearMonth { year: first, month: 1 },
            last: Some(YearMonth { year: last, month: MONTHS_OF_YEAR }),
        }
    }

    /// In this month or any later one.
    pub const fn since(year: u16, month: u8) -> Self {
        Self { first: YearMonth { year, month }, last: None }
    }

    /// Whether it is the later of two; none if what is known of them does not tell.
    pub fn is_newer_than(self, other: Self) -> Option<bool> {
        if other.last.is_some_and(|last| last < self.first) {
            Some(true)
        } else if self.last.is_some_and(|last| last <= other.first) {
            Some(false)
        } else {
            None
        }
    }
}

const MONTHS_OF_YEAR: u8 = 12;

macro_rules! editions {
    ($($(#[$doc:meta])* $id:ident $key:literal: $source:ident, $jurisdiction:expr, $date:expr,
        whole $whole:expr, absent $absent:expr;)*) => {
        /// A document in one of its revisions.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, VariantArray)]
        pub enum Edition {$($(#[$doc])* $id,)*}

        impl Edition {
            /// Short and unique.
            pub const fn key(self) -> &'static str {
                match self {$(Self::$id => $key,)*}
            }

            /// The document.
            pub const fn source(self) -> &'static Source {
                match self {$(Self::$id => &$source,)*}
            }

            /// Where it holds; none for a document that is no authority's.
            pub const fn jurisdiction(self) -> Option<Jurisdiction> {
                match self {$(Self::$id => $jurisdiction,)*}
            }

            /// When its text was revised.
            pub const fn date(self) -> RevisionDate {
                match self {$(Self::$id => $date,)*}
            }

            /// What is known of it to the end: on these topics it is silent about what is not among its statements.
            pub const fn whole(self) -> &'static [Topic] {
                match self {$(Self::$id => $whole,)*}
            }

            /// What is not known of it at all, or only from a heading or from copies: these must be read in the current
            /// label. Topics that are neither here nor in [`Self::whole`] are known in part.
            pub const fn not_held(self) -> &'static [Topic] {
                match self {$(Self::$id => $absent,)*}
            }
        }
    };
}

use Jurisdiction::{EuropeanUnion, UnitedKingdom, UnitedStates};
use Topic::{
    Allergy, Blood, Cancer, Dose, Drug, Effects, Infection, Injecting, Kinetics, Medicines, People, Storage,
    Teaching,
};

editions! {
    /// The base monograph: revised in August 2014, read again without a new text in August 2022. No authority's label.
    Monograph "monograph": MONOGRAPH, None, RevisionDate::month(2014, 8), whole &Topic::ALL, absent &[];
    /// US prescribing information with the deficiency of the receptor antagonist (DIRA).
    Us2020 "us-2020-12": PROFESSIONAL_LABEL, Some(UnitedStates), RevisionDate::month(2020, 12),
        whole &[Dose], absent &[Storage, Kinetics, Teaching];
    /// US prescribing information, of which only the list of changes and the highlights are held.
    Us2025 "us-2025-10": US_LABEL_2025, Some(UnitedStates), RevisionDate::month(2025, 10), whole &[],
        absent &[Dose, Injecting, Storage, Infection, Blood, Medicines, People, Cancer, Effects, Kinetics, Teaching];
    /// What the National Library of Medicine says of breast-feeding; no label.
    LactMed "lactmed": LACTMED, Some(UnitedStates), RevisionDate::since(2019, 12), whole &[],
        absent &[Drug, Dose, Injecting, Storage, Allergy, Infection, Blood, Medicines, Cancer, Effects, Kinetics, Teaching];
    /// EU package leaflet, whole but for the instructions for injecting.
    EuLeaflet2022 "eu-leaflet-2022-02": EU_LEAFLET, Some(EuropeanUnion), RevisionDate::month(2022, 2),
        whole &[Allergy], absent &[Injecting, Kinetics, Teaching];
    /// EU product information in national copies, with Still's disease and without the old contraindication for kidneys.
    EuCopies "eu-copies-after-2017": EU_LABEL_COPIES, Some(EuropeanUnion), RevisionDate::years(2018, 2025), whole &[],
        absent &[Storage, Cancer, Kinetics, Teaching];
    /// The opening of the EU summary of product characteristics.
    EuSmpc2025 "eu-smpc-2025": EU_LABEL_2025, Some(EuropeanUnion), RevisionDate::years(2025, 2025), whole &[],
        absent &[Injecting, Storage, Allergy, Infection, Blood, Medicines, People, Cancer, Effects, Kinetics, Teaching];
    /// The website of the manufacturer for patients in Europe.
    EuManufacturer "eu-manufacturer": EU_MANUFACTURER, Some(EuropeanUnion), RevisionDate::since(2021, 12), whole &[],
        absent &[Drug, Dose, Storage, Allergy, Infection, Blood, Medicines, People, Cancer, Kinetics, Teaching];
    /// The opening of the UK summary of product characteristics.
    UkSmpc2024 "uk-smpc-2024-03": UK_LABEL, Some(UnitedKingdom), RevisionDate::month(2024, 3), whole &[],
        absent &[Dose, Injecting, Storage, Allergy, Infection, Blood, Medicines, People, Cancer, Effects, Kinetics, Teaching];
    /// The website of the manufacturer for professionals in the United Kingdom, later than the authorisation.
    UkManufacturer "uk-manufacturer": UK_MANUFACTURER, Some(UnitedKingdom), RevisionDate::since(2002, 3), whole &[],
        absent &[Drug, Dose, Injecting, Storage, Allergy, Infection, Blood, Medicines, People, Cancer, Kinetics, Teaching];
}

impl Edition {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// The edition that a document is; none for one that is none, such as a paper or a reprint of no known revision.
    pub fn of(source: &Source) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.source() == source)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::quantities::source::{self, KAISER, LATER_LABEL};

    #[test]
    fn keys_and_documents_are_one_for_each_edition() {
        let keys: BTreeSet<&str> = Edition::ALL.iter().map(|edition| edition.key()).collect();
        assert_eq!(keys.len(), Edition::ALL.len());
        for edition in Edition::ALL {
            assert_eq!(Edition::of(edition.source()), Some(edition));
            assert!(source::ALL.contains(&edition.source()), "{}", edition.key());
        }
        assert_eq!([&KAISER, &LATER_LABEL].map(Edition::of), [None, None]);
    }

    #[test]
    fn no_topic_is_known_whole_and_not_at_all() {
        for edition in Edition::ALL {
            let absent = |topic: &&Topic| edition.not_held().contains(topic);
            assert_eq!(edition.whole().iter().find(absent), None, "{}", edition.key());
        }
        assert_eq!(Edition::Monograph.whole(), Topic::ALL);
    }

    #[test]
    fn the_old_leaflet_is_not_silent_about_what_its_unread_instructions_may_say() {
        assert!(Edition::EuLeaflet2022.not_held().contains(&Injecting));
        assert!(!Edition::EuLeaflet2022.whole().contains(&Storage), "shaking is said with the injecting");
    }

    #[test]
    fn only_authorities_have_a_jurisdiction_and_other_countries_none() {
        assert_eq!(Edition::Monograph.jurisdiction(), None);
        let of = Country::ALL.map(Country::jurisdiction);
        assert_eq!(of, [Some(UnitedStates), Some(EuropeanUnion), Some(UnitedKingdom), None]);
        for jurisdiction in Jurisdiction::ALL {
            assert!(Edition::ALL.iter().any(|edition| edition.jurisdiction() == Some(jurisdiction)));
        }
    }

    #[test]
    fn the_newer_of_two_is_told_only_where_months_tell() {
        let month = RevisionDate::month;
        for (one, other, newer) in [
            (month(2020, 12), month(2020, 11), Some(true)),
            (month(2020, 12), month(2020, 12), Some(false)),
            (month(2020, 12), month(2021, 1), Some(false)),
            (RevisionDate::years(2021, 2021), month(2020, 12), Some(true)),
            (RevisionDate::years(2021, 2021), month(2021, 1), None),
            (RevisionDate::years(2021, 2021), month(2021, 12), Some(false)),
            (RevisionDate::years(2018, 2025), RevisionDate::years(2025, 2025), None),
            (RevisionDate::since(2021, 12), month(2021, 11), Some(true)),
            (RevisionDate::since(2021, 12), month(2021, 12), None),
            (RevisionDate::since(2021, 12), month(2026, 1), None),
            (month(2021, 12), RevisionDate::since(2021, 12), Some(false)),
            (month(2022, 1), RevisionDate::since(2021, 12), None),
        ] {
            assert_eq!(one.is_newer_than(other), newer, "{one:?} {other:?}");
        }
        let newer = |one: Edition, other: Edition| one.date().is_newer_than(other.date());
        assert_eq!(newer(Edition::Us2025, Edition::Us2020), Some(true));
        assert_eq!(newer(Edition::Us2020, Edition::Monograph), Some(true));
        assert_eq!(newer(Edition::EuSmpc2025, Edition::EuCopies), None, "the copies bear no exact date");
    }
}
