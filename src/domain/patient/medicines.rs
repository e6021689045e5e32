//! The medicines of which the monograph speaks, by their names and brands.

use crate::domain::patient::names::{self, Listed, listed};

/// A medicine of which the monograph speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Medicine {
    /// Anakinra itself.
    Anakinra,
    /// A blocker of tumour necrosis factor that the monograph names.
    TnfBlocker,
    /// Another one, which it means by the class.
    OtherTnfBlocker,
    /// The TNF blocker with which anakinra was studied.
    Etanercept,
    /// Abatacept, whose name the monograph has lost.
    Abatacept,
    /// Methotrexate.
    Methotrexate,
    /// Another DMARD that was given together with anakinra in studies.
    StudiedDmard,
}

impl Medicine {
    /// Whether it blocks tumour necrosis factor.
    pub const fn blocks_tnf(self) -> bool {
        matches!(self, Self::TnfBlocker | Self::OtherTnfBlocker | Self::Etanercept)
    }
}

/// All of them, by their names in English and in German, other spellings, and brands.
pub static LISTED: &[Listed<Medicine>] = &[
    listed(
        Medicine::TnfBlocker,
        "adalimumab",
        "",
        "",
        "Humira, Abrilada, Amgevita, Amjevita, Amsparity, Cyltezo, Hadlima, Hefiya, Hukyndra, Hulio, Hyrimoz, \
         Idacio, Imraldi, Libmyris, Simlandi, Yuflyma, Yusimry",
    ),
    listed(
        Medicine::TnfBlocker,
        "infliximab",
        "",
        "",
        "Remicade, Avsola, Flixabi, Inflectra, Ixifi, Remsima, Renflexis, Zessly, Zymfentra",
    ),
    listed(Medicine::Etanercept, "etanercept", "", "", "Enbrel, Benepali, Brenzys, Erelzi, Eticovo, Nepexto"),
    listed(Medicine::OtherTnfBlocker, "golimumab", "", "", "Simponi"),
    listed(Medicine::OtherTnfBlocker, "certolizumab", "", "", "Cimzia"),
    listed(
        Medicine::OtherTnfBlocker,
        "TNF blocker",
        "TNF-Hemmer",
        "TNF blockers, TNF inhibitor, TNF inhibitors, anti-TNF, TNFi, TNF-Antikörper, \
         TNF alpha blocker, TNF-α-Blocker, TNF-α-Hemmer, TNF-α inhibitor, TNF-alpha-Hemmer, TNF alpha inhibitor",
        "",
    ),
    listed(Medicine::Abatacept, "abatacept", "", "", "Orencia"),
    listed(
        Medicine::Methotrexate,
        "methotrexate",
        "Methotrexat",
        "MTX",
        "Jylamvo, Metoject, Otrexup, Rasuvo, Rheumatrex, Trexall, Xatmep",
    ),
    listed(
        Medicine::StudiedDmard,
        "sulfasalazine",
        "Sulfasalazin",
        "sulphasalazine",
        "Azulfidine, Salazopyrin, Salazopyrine",
    ),
    listed(Medicine::StudiedDmard, "hydroxychloroquine", "Hydroxychloroquin", "", "Plaquenil, Quensyl"),
    listed(Medicine::StudiedDmard, "gold", "", "", ""),
    listed(Medicine::StudiedDmard, "aurothioglucose", "", "", ""),
    listed(
        Medicine::StudiedDmard,
        "aurothiomalate",
        "Aurothiomalat",
        "Natriumaurothiomalat",
        "Myochrysine, Myocrisin, Tauredon",
    ),
    listed(Medicine::StudiedDmard, "auranofin", "", "", "Ridaura"),
    listed(Medicine::StudiedDmard, "penicillamine", "Penicillamin", "", "Cuprimine, Depen, Metalcaptase"),
    listed(Medicine::StudiedDmard, "leflunomide", "Leflunomid", "", "Arava"),
    listed(Medicine::StudiedDmard, "azathioprine", "Azathioprin", "", "Azasan, Imuran, Imurek"),
    listed(Medicine::Anakinra, "anakinra", "", "", "Kineret"),
];

/// The medicines that a text names; none if the monograph speaks of none of them.
pub fn recognise(text: &str) -> Vec<Medicine> {
    names::recognise(text, LISTED)
}

/// A name of the table that a text may be a misspelling of.
pub fn near(text: &str) -> Option<&'static str> {
    names::near(text, LISTED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_brands_and_biosimilars_are_recognised() {
        for (text, medicine) in [
            ("Kineret", Medicine::Anakinra),
            ("adalimumab-adaz", Medicine::TnfBlocker),
            ("Remsima 120 mg", Medicine::TnfBlocker),
            ("etanercept-szzs", Medicine::Etanercept),
            ("certolizumab pegol", Medicine::OtherTnfBlocker),
            ("anti-TNF", Medicine::OtherTnfBlocker),
            ("ORENCIA", Medicine::Abatacept),
            ("MTX 15 mg", Medicine::Methotrexate),
            ("sodium aurothiomalate", Medicine::StudiedDmard),
            ("D-Penicillamine", Medicine::StudiedDmard),
            ("TNF-blocker", Medicine::OtherTnfBlocker),
            ("Enbrel™", Medicine::Etanercept),
            ("Methotrexat", Medicine::Methotrexate),
            ("TNF-Hemmer", Medicine::OtherTnfBlocker),
            ("TNF-α-Blocker", Medicine::OtherTnfBlocker),
            ("Azathioprin 50 mg", Medicine::StudiedDmard),
        ] {
            assert_eq!(recognise(text), [medicine], "{text}");
        }
    }

    #[test]
    fn other_names_are_not_in_the_list() {
        for text in ["warfarin", "baricitinib", "tocilizumab", "ibuprofen", ""] {
            assert_eq!(recognise(text), [], "{text}");
        }
    }

    #[test]
    fn a_near_miss_is_asked_about_and_other_medicines_are_not() {
        for (text, name) in [
            ("Enbrell", "Enbrel"),
            ("adalimumap", "adalimumab"),
            ("Humera 40 mg", "Humira"),
            ("metotrexat", "Methotrexat"),
            ("Hydroxychlorochin", "Hydroxychloroquin"),
        ] {
            assert_eq!((recognise(text), near(text)), (vec![], Some(name)), "{text}");
        }
        let others = [
            "warfarin",
            "baricitinib",
            "tocilizumab",
            "ibuprofen",
            "belimumab",
            "sarilumab",
            "penicillin",
            "canakinumab",
            "rituximab",
            "chloroquine",
            "aspirin",
            "prednisolone",
            "sulfadiazine",
            "goal",
            "",
        ];
        for text in others {
            assert_eq!(near(text), None, "{text}");
        }
    }

    #[test]
    fn every_name_of_the_list_is_recognised_as_what_it_stands_for() {
        for one in LISTED {
            for name in one.called.names().chain(one.called.brands()) {
                assert_eq!(recognise(name), [one.what], "{name}");
                assert_eq!(names::parts(name).collect::<Vec<_>>(), [name]);
            }
        }
    }

    #[test]
    fn three_kinds_block_tnf() {
        assert!(Medicine::TnfBlocker.blocks_tnf());
        assert!(Medicine::OtherTnfBlocker.blocks_tnf());
        assert!(Medicine::Etanercept.blocks_tnf());
        assert!(!Medicine::Abatacept.blocks_tnf());
        assert!(!Medicine::Anakinra.blocks_tnf());
    }
}
