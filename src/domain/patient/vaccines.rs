//! Vaccines by kind, as far as the monograph tells them apart.

use crate::domain::patient::names::{self, Names};

/// What kind of vaccine it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Vaccine {
    /// Contains live virus.
    LiveVirus,
    /// Contains live bacteria, of which the monograph does not speak.
    LiveBacteria,
    /// Contains nothing that lives.
    NotLive,
    /// Tetanus toxoid.
    Tetanus,
}

const NAMES: &[Names<Vaccine>] = &[
    (
        Vaccine::LiveVirus,
        &[
            "mmr",
            "m m r",
            "mmrvaxpro",
            "mmrv",
            "measles",
            "mumps",
            "rubella",
            "priorix",
            "proquad",
            "varicella",
            "chickenpox",
            "varivax",
            "varilrix",
            "zostavax",
            "yellow fever",
            "stamaril",
            "yf vax",
            "oral polio",
            "opv",
            "rotavirus",
            "rotarix",
            "rotateq",
            "nasal influenza",
            "nasal flu",
            "laiv",
            "flumist",
            "fluenz",
            "dengue",
            "dengvaxia",
            "qdenga",
            "ixchiq",
            "ervebo",
            "acam2000",
            "masern",
            "röteln",
            "roeteln",
            "windpocken",
            "varizellen",
            "gelbfieber",
            "rotaviren",
            "orale polio",
            "denguefieber",
            "nasenspray",
            "lebend impfung",
            "attenuiert",
            "attenuierter",
            "live attenuated",
            "live vaccine",
            "nasal spray",
        ],
    ),
    (
        Vaccine::LiveBacteria,
        &["bcg", "oral typhoid", "typhoid oral", "vivotif", "vaxchora", "oraler typhus", "typhus oral"],
    ),
    (
        Vaccine::NotLive,
        &[
            "inactivated",
            "inaktiviert",
            "inaktivierte",
            "inaktivierter",
            "tot impfung",
            "pneumokokken",
            "meningokokken",
            "tollwut",
            "shingrix",
            "prevenar",
            "prevnar",
            "pneumovax",
            "pneumococcal",
            "vaxneuvance",
            "apexxnar",
            "hepatitis a",
            "hepatitis b",
            "havrix",
            "engerix",
            "twinrix",
            "ipv",
            "rabies",
            "hpv",
            "gardasil",
            "fluarix",
            "fluzone",
            "fluad",
            "influvac",
            "vaxigrip",
            "comirnaty",
            "spikevax",
            "meningococcal",
            "bexsero",
            "menveo",
            "arexvy",
            "abrysvo",
        ],
    ),
    (
        Vaccine::Tetanus,
        &["tetanus", "wundstarrkrampf", "td", "tdap", "dtap", "boostrix", "adacel", "covaxis", "revaxis"],
    ),
];

/// The kinds of vaccine that a text names; none if it names none of the table.
pub fn recognise(text: &str) -> Vec<Vaccine> {
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
    fn vaccines_are_told_apart_by_name() {
        for (text, vaccine) in [
            ("MMR", Vaccine::LiveVirus),
            ("Yellow fever (Stamaril)", Vaccine::LiveVirus),
            ("FluMist®", Vaccine::LiveVirus),
            ("M-M-R II", Vaccine::LiveVirus),
            ("yellow-fever", Vaccine::LiveVirus),
            ("live attenuated influenza", Vaccine::LiveVirus),
            ("typhoid (oral)", Vaccine::LiveBacteria),
            ("BCG", Vaccine::LiveBacteria),
            ("Gelbfieberimpfung", Vaccine::LiveVirus),
            ("Masern-Mumps-RÖTELN", Vaccine::LiveVirus),
            ("Windpocken-Impfung", Vaccine::LiveVirus),
            ("Lebendimpfstoff", Vaccine::LiveVirus),
            ("Totimpfstoff", Vaccine::NotLive),
            ("Pneumokokken", Vaccine::NotLive),
            ("Tetanusimpfung", Vaccine::Tetanus),
            ("inactivated influenza", Vaccine::NotLive),
            ("Shingrix", Vaccine::NotLive),
            ("tetanus booster", Vaccine::Tetanus),
            ("Tdap", Vaccine::Tetanus),
        ] {
            assert_eq!(recognise(text), [vaccine], "{text}");
        }
    }

    #[test]
    fn a_near_miss_is_asked_about() {
        for (text, name) in [
            ("M-M-RVAXPRO", "mmrvaxpro"),
            ("chicken pox", "chickenpox"),
            ("measels", "measles"),
            ("Shingrex", "shingrix"),
            ("Gelbfiber", "gelbfieber"),
        ] {
            assert_eq!((recognise(text), near(text)), (vec![], Some(name)), "{text}");
        }
        for text in
            ["flu", "influenza", "shingles", "typhoid", "polio", "Grippeimpfung", "FSME", "cholera", ""]
        {
            assert_eq!(near(text), None, "{text}");
        }
    }

    #[test]
    fn a_name_that_leaves_the_kind_open_is_not_in_the_table() {
        for text in [
            "influenza",
            "flu",
            "shingles",
            "typhoid",
            "polio",
            "Grippeimpfung",
            "Gürtelrose",
            "Typhus",
            "Schluckimpfung",
            "",
        ] {
            assert_eq!(recognise(text), [], "{text}");
        }
    }
}
