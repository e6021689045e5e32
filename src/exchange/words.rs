//! What files for others say in words, in English.

use crate::domain::labs::analyte::Analyte;

/// What was measured.
pub(super) const fn analyte(analyte: Analyte) -> &'static str {
    match analyte {
        Analyte::Neutrophils => "Neutrophils, absolute count",
        Analyte::WhiteCells => "White blood cells",
        Analyte::Platelets => "Platelets",
        Analyte::Eosinophils => "Eosinophils, absolute count",
        Analyte::Haemoglobin => "Haemoglobin",
        Analyte::Crp => "C-reactive protein",
        Analyte::Esr => "Erythrocyte sedimentation rate",
        Analyte::Creatinine => "Creatinine in serum",
        Analyte::Alt => "Alanine aminotransferase (ALT)",
        Analyte::Ast => "Aspartate aminotransferase (AST)",
        Analyte::Cholesterol => "Total cholesterol",
    }
}
