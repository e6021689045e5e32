//! The medicines of which the monograph speaks, by their names and brands.

use crate::domain::patient::names::{self, Names};

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

const NAMES: &[Names<Medicine>] = &[
    (Medicine::Anakinra, &["anakinra", "kineret"]),
    (
        Medicine::TnfBlocker,
        &[
            "adalimumab",
            "humira",
            "abrilada",
            "amgevita",
            "amjevita",
            "amsparity",
            "cyltezo",
            "hadlima",
            "hefiya",
            "hukyndra",
            "hulio",
            "hyrimoz",
            "idacio",
            "imraldi",
            "libmyris",
            "simlandi",
            "yuflyma",
            "yusimry",
            "infliximab",
            "remicade",
            "avsola",
            "flixabi",
            "inflectra",
            "ixifi",
            "remsima",
            "renflexis",
            "zessly",
            "zymfentra",
        ],
    ),
    (Medicine::Etanercept, &["etanercept", "enbrel", "benepali", "brenzys", "erelzi", "eticovo", "nepexto"]),
    (
        Medicine::OtherTnfBlocker,
        &[
            "golimumab",
            "simponi",
            "certolizumab",
            "cimzia",
            "tnf blocker",
            "tnf blockers",
            "tnf inhibitor",
            "tnf inhibitors",
            "anti tnf",
            "tnfi",
            "tnf hemmer",
            "tnf antikörper",
            "tnf alpha blocker",
            "tnf α blocker",
            "tnf α hemmer",
            "tnf α inhibitor",
            "tnf alpha hemmer",
            "tnf alpha inhibitor",
        ],
    ),
    (Medicine::Abatacept, &["abatacept", "orencia"]),
    (
        Medicine::Methotrexate,
        &[
            "methotrexate",
            "methotrexat",
            "mtx",
            "jylamvo",
            "metoject",
            "otrexup",
            "rasuvo",
            "rheumatrex",
            "trexall",
            "xatmep",
        ],
    ),
    (
        Medicine::StudiedDmard,
        &[
            "sulfasalazine",
            "sulfasalazin",
            "sulphasalazine",
            "azulfidine",
            "salazopyrin",
            "salazopyrine",
            "hydroxychloroquine",
            "hydroxychloroquin",
            "plaquenil",
            "quensyl",
            "gold",
            "aurothioglucose",
            "aurothiomalate",
            "aurothiomalat",
            "natriumaurothiomalat",
            "auranofin",
            "myochrysine",
            "myocrisin",
            "ridaura",
            "tauredon",
            "penicillamine",
            "penicillamin",
            "cuprimine",
            "depen",
            "metalcaptase",
            "leflunomide",
            "leflunomid",
            "arava",
            "azathioprine",
            "azathioprin",
            "azasan",
            "imuran",
            "imurek",
        ],
    ),
];

/// The medicines that a text names; none if the monograph speaks of none of them.
pub fn recognise(text: &str) -> Vec<Medicine> {
    names::recognise(text, NAMES)
}

/// A name of the table that a text may be a misspelling of.
pub fn near(text: &str) -> Option<&'static str> {
    names::near(text, NAMES)
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
            ("Enbrell", "enbrel"),
            ("adalimumap", "adalimumab"),
            ("Humera 40 mg", "humira"),
            ("metotrexat", "methotrexat"),
            ("Hydroxychlorochin", "hydroxychloroquin"),
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
    fn three_kinds_block_tnf() {
        assert!(Medicine::TnfBlocker.blocks_tnf());
        assert!(Medicine::OtherTnfBlocker.blocks_tnf());
        assert!(Medicine::Etanercept.blocks_tnf());
        assert!(!Medicine::Abatacept.blocks_tnf());
        assert!(!Medicine::Anakinra.blocks_tnf());
    }
}
