//! Codes of LOINC that were checked. Those of ALT, AST, haemoglobin and cholesterol were not, and a deprecated code of
//! neutrophils may mean more than one thing: there the name decides.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::unit::LabUnit;

// The codes that name no method, because the record does not know how something was measured.
const NEUTROPHILS: &str = "26499-4";
const WHITE_CELLS: &str = "26464-8";
const PLATELETS: &str = "26515-7";
const EOSINOPHILS: &str = "26449-9";
const CRP: &str = "1988-5";
const ESR: &str = "30341-2";
/// By mass.
const CREATININE: &str = "2160-0";
/// By amount of substance.
const CREATININE_AMOUNT: &str = "14682-9";

/// What each code means.
const MEANINGS: [(&str, Analyte); 14] = [
    (NEUTROPHILS, Analyte::Neutrophils),
    ("751-8", Analyte::Neutrophils),
    (WHITE_CELLS, Analyte::WhiteCells),
    ("6690-2", Analyte::WhiteCells),
    (PLATELETS, Analyte::Platelets),
    ("777-3", Analyte::Platelets),
    (EOSINOPHILS, Analyte::Eosinophils),
    ("711-2", Analyte::Eosinophils),
    (CRP, Analyte::Crp),
    (ESR, Analyte::Esr),
    ("4537-7", Analyte::Esr),
    (CREATININE, Analyte::Creatinine),
    (CREATININE_AMOUNT, Analyte::Creatinine),
    ("38483-4", Analyte::Creatinine),
];

/// What a code means, of those that are known.
pub fn analyte_of_loinc(code: &str) -> Option<Analyte> {
    MEANINGS.into_iter().find(|(known, _)| *known == code.trim()).map(|(_, analyte)| analyte)
}

/// The code of an analyte in a unit. Mass and amount of creatinine have different ones.
pub const fn loinc_of(analyte: Analyte, unit: LabUnit) -> Option<&'static str> {
    match (analyte, unit) {
        (Analyte::Neutrophils, _) => Some(NEUTROPHILS),
        (Analyte::WhiteCells, _) => Some(WHITE_CELLS),
        (Analyte::Platelets, _) => Some(PLATELETS),
        (Analyte::Eosinophils, _) => Some(EOSINOPHILS),
        (Analyte::Crp, _) => Some(CRP),
        (Analyte::Esr, _) => Some(ESR),
        (Analyte::Creatinine, LabUnit::MgPerDl | LabUnit::MgPerL) => Some(CREATININE),
        (Analyte::Creatinine, LabUnit::UmolPerL) => Some(CREATININE_AMOUNT),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::analyte::Analyte::{
        Creatinine, Crp, Eosinophils, Esr, Neutrophils, Platelets, WhiteCells,
    };

    #[test]
    fn mass_and_amount_of_creatinine_have_codes_of_their_own() {
        let code = |unit| loinc_of(Analyte::Creatinine, unit);
        assert_eq!(code(LabUnit::MgPerDl), Some("2160-0"));
        assert_eq!(code(LabUnit::UmolPerL), Some("14682-9"));
        assert_eq!(loinc_of(Analyte::Alt, LabUnit::UPerL), None);
    }

    #[test]
    fn a_code_that_is_written_means_what_it_is_written_for() {
        for analyte in Analyte::ALL {
            for code in analyte.units().iter().filter_map(|unit| loinc_of(analyte, *unit)) {
                assert_eq!(analyte_of_loinc(code), Some(analyte));
            }
        }
    }

    #[test]
    fn codes_that_were_checked_are_known_and_no_others() {
        for (code, expected) in [
            ("751-8", Some(Neutrophils)),
            (" 26499-4 ", Some(Neutrophils)),
            ("6690-2", Some(WhiteCells)),
            ("26464-8", Some(WhiteCells)),
            ("777-3", Some(Platelets)),
            ("26515-7", Some(Platelets)),
            ("711-2", Some(Eosinophils)),
            ("26449-9", Some(Eosinophils)),
            ("1988-5", Some(Crp)),
            ("4537-7", Some(Esr)),
            ("30341-2", Some(Esr)),
            ("2160-0", Some(Creatinine)),
            ("14682-9", Some(Creatinine)),
            ("38483-4", Some(Creatinine)),
            ("770-8", None),
            ("752-6", None),
            ("35591-7", None),
            ("718-7", None),
            ("1742-6", None),
            ("1920-8", None),
            ("2093-3", None),
            ("2160", None),
            ("", None),
        ] {
            assert_eq!(analyte_of_loinc(code), expected, "{code}");
        }
    }
}
