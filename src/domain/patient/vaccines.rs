//! Vaccines by kind, as far as the monograph tells them apart.

use crate::domain::patient::names::{self, Listed, listed};

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

/// All names of the table: in English and in German, other spellings, and brands. A brand without a name before it is of a
/// vaccine whose name alone leaves the kind open.
pub static LISTED: &[Listed<Vaccine>] = &[
    listed(
        Vaccine::LiveVirus,
        "MMR",
        "",
        "M-M-R, measles, mumps, rubella, Masern, Röteln, Roeteln",
        "MMRVaxPro, Priorix",
    ),
    listed(Vaccine::LiveVirus, "MMRV", "", "", "ProQuad"),
    listed(Vaccine::LiveVirus, "varicella", "Varizellen", "chickenpox, Windpocken", "Varivax, Varilrix"),
    listed(Vaccine::LiveVirus, "yellow fever", "Gelbfieber", "", "Stamaril, YF-Vax"),
    listed(Vaccine::LiveVirus, "oral polio", "orale Polio", "OPV", ""),
    listed(Vaccine::LiveVirus, "rotavirus", "Rotaviren", "", "Rotarix, RotaTeq"),
    listed(
        Vaccine::LiveVirus,
        "nasal influenza",
        "Nasenspray",
        "nasal flu, nasal spray, LAIV",
        "FluMist, Fluenz",
    ),
    listed(Vaccine::LiveVirus, "dengue", "Denguefieber", "", "Dengvaxia, Qdenga"),
    listed(Vaccine::LiveVirus, "", "", "", "Zostavax, Ixchiq, Ervebo, ACAM2000"),
    listed(
        Vaccine::LiveVirus,
        "live vaccine",
        "Lebend-Impfung",
        "live attenuated, attenuiert, attenuierter",
        "",
    ),
    listed(Vaccine::LiveBacteria, "BCG", "", "", ""),
    listed(Vaccine::LiveBacteria, "oral typhoid", "Typhus oral", "typhoid oral, oraler Typhus", "Vivotif"),
    listed(Vaccine::LiveBacteria, "", "", "", "Vaxchora"),
    listed(
        Vaccine::NotLive,
        "pneumococcal",
        "Pneumokokken",
        "",
        "Prevenar, Prevnar, Pneumovax, Vaxneuvance, Apexxnar",
    ),
    listed(Vaccine::NotLive, "meningococcal", "Meningokokken", "", "Bexsero, Menveo"),
    listed(Vaccine::NotLive, "hepatitis A", "", "", "Havrix"),
    listed(Vaccine::NotLive, "hepatitis B", "", "", "Engerix"),
    listed(Vaccine::NotLive, "rabies", "Tollwut", "", ""),
    listed(Vaccine::NotLive, "HPV", "", "", "Gardasil"),
    listed(Vaccine::NotLive, "IPV", "", "", ""),
    listed(
        Vaccine::NotLive,
        "",
        "",
        "",
        "Shingrix, Twinrix, Fluarix, Fluzone, Fluad, Influvac, Vaxigrip, Comirnaty, Spikevax, Arexvy, Abrysvo",
    ),
    listed(Vaccine::NotLive, "inactivated", "Tot-Impfung", "inaktiviert, inaktivierte, inaktivierter", ""),
    listed(
        Vaccine::Tetanus,
        "tetanus",
        "",
        "Wundstarrkrampf, Td, Tdap, DTaP",
        "Boostrix, Adacel, Covaxis, Revaxis",
    ),
];

/// The kinds of vaccine that a text names; none if it names none of the table.
pub fn recognise(text: &str) -> Vec<Vaccine> {
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
    fn every_name_of_the_list_is_recognised_as_what_it_stands_for() {
        for one in LISTED {
            for name in one.called.names().chain(one.called.brands()) {
                assert_eq!(recognise(name), [one.what], "{name}");
                assert_eq!(names::parts(name).collect::<Vec<_>>(), [name]);
            }
        }
    }

    #[test]
    fn a_near_miss_is_asked_about() {
        for (text, name) in [
            ("M-M-RVAXPRO", "MMRVaxPro"),
            ("chicken pox", "chickenpox"),
            ("measels", "measles"),
            ("Shingrex", "Shingrix"),
            ("Gelbfiber", "Gelbfieber"),
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
