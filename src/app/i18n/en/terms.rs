//! Names of things in English.

use crate::app::i18n::en::{answers, for_patients, statements};
use crate::app::i18n::{ClinicalTerms, Terms, format};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::egfr::Stage;
use crate::domain::labs::renal::{Basis, Clearance};
use crate::domain::labs::result::{Bound, LabResult, Range};
use crate::domain::labs::unit::LabUnit;
use crate::domain::monograph::{REDUCE_BELOW, Severity};
use crate::domain::sites::injection_site::{FIRST_CUSTOM, Region, Side};
use crate::domain::sites::rotation::Rest;

pub(super) const TERMS: Terms = Terms {
    half_region,
    site: |spot| {
        let half = half_region(spot.region(), spot.side());
        if spot.is_custom() {
            format!("{half}, own spot {}", spot.number() - FIRST_CUSTOM + 1)
        } else {
            format!("{half} {}", spot.number())
        }
    },
    rest: |rest| match rest {
        Rest::NeverUsed => "not used yet".to_owned(),
        Rest::Days(0) => "used today".to_owned(),
        Rest::Days(1) => "rested 1 day".to_owned(),
        Rest::Days(days) => format!("rested {days} days"),
    },
    rest_short: |rest| match rest {
        Rest::NeverUsed => "–".to_owned(),
        Rest::Days(days) => days.to_string(),
    },
    analyte: |analyte| match analyte {
        Analyte::Neutrophils => "Neutrophils",
        Analyte::WhiteCells => "White cells",
        Analyte::Platelets => "Platelets",
        Analyte::Eosinophils => "Eosinophils",
        Analyte::Haemoglobin => "Haemoglobin",
        Analyte::Crp => "CRP",
        Analyte::Esr => "Sedimentation rate",
        Analyte::Creatinine => "Creatinine (serum)",
        Analyte::Alt => "ALT",
        Analyte::Ast => "AST",
        Analyte::Cholesterol => "Cholesterol",
    },
    unit,
    result: |result| value(result, result.unit()),
    result_in: value,
    result_elsewhere: |result| {
        let other = result.analyte().units().iter().find(|unit| **unit != result.unit());
        other.map(|other| value(result, *other))
    },
    range: |Range { low, high }| match (low.map(format::decimal), high.map(format::decimal)) {
        (Some(low), Some(high)) => Some(format!("{low}–{high}")),
        (Some(low), None) => Some(format!("> {low}")),
        (None, Some(high)) => Some(format!("< {high}")),
        (None, None) => None,
    },
    own_test: |test| test.note.clone().unwrap_or_else(|| "Blood test".to_owned()),
    own_result: |own| {
        format!("{}{} {}", format::bound(own.bound), format::decimal(own.value), own.unit.text())
    },
    severity: |severity| match severity {
        Severity::Contraindication => "Contraindicated",
        Severity::Avoid => "Avoid",
        Severity::Caution => "Caution",
        Severity::Schedule => "Dose",
        Severity::Information => "Note",
    },
    statement: |statement| format!("{}: {}", statement.id(), statements::sentence(statement)),
    sentence: statements::sentence,
    for_patients: for_patients::for_patients,
    milligrams: |number| format!("{} mg", format::decimal(number)),
    kilograms: |number| format!("{} kg", format::decimal(number)),
    centimetres: |number| format!("{} cm", format::decimal(number)),
    years: |years| format!("{} years", years.0),
    year_unit: "years",
    every: |days| match days {
        1 => "every day".to_owned(),
        2 => "every other day".to_owned(),
        days => format!("every {days} days"),
    },
    decimal_mark: ".",
    days: "days",
    day: |day, month| format!("{day} {month}"),
    weekdays_short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    months_short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    female: "Female",
    male: "Male",
};

pub(in crate::app::i18n) static CLINICAL_TERMS: ClinicalTerms = ClinicalTerms {
    basis: |basis| match basis {
        Basis::Actual => "Actual",
        Basis::Ideal => "Ideal",
        Basis::Adjusted => "Adjusted",
    },
    note: for_patients::note,
    topic: for_patients::topic,
    condition: answers::condition,
    question: answers::question,
    missing: answers::missing,
    rule: answers::rule,
    stage: |stage| match stage {
        Stage::G1 => "G1",
        Stage::G2 => "G2",
        Stage::G3a => "G3a",
        Stage::G3b => "G3b",
        Stage::G4 => "G4",
        Stage::G5 => "G5",
    },
};

fn half_region(region: Region, side: Side) -> String {
    let side = match side {
        Side::Left => "Left",
        Side::Right => "Right",
    };
    let region = match region {
        Region::Thigh => "thigh",
        Region::Abdomen => "abdomen",
        Region::UpperArm => "upper arm",
        Region::Buttock => "buttock",
    };
    format!("{side} {region}")
}

fn unit(unit: LabUnit) -> &'static str {
    match unit {
        LabUnit::PerMm3 => "/mm³ (= /µL)",
        LabUnit::GigaPerL => "×10⁹/L",
        LabUnit::MgPerDl => "mg/dL",
        LabUnit::MgPerL => "mg/L",
        LabUnit::GPerDl => "g/dL",
        LabUnit::GPerL => "g/L",
        LabUnit::UmolPerL => "µmol/L",
        LabUnit::MmolPerL => "mmol/L",
        LabUnit::MmPerH => "mm/h",
        LabUnit::UPerL => "U/L",
        LabUnit::UkatPerL => "µkat/L",
    }
}

/// A clearance with its bound, and with enough digits not to look equal to the limit unless it is.
pub(super) fn clearance(known: &Clearance) -> String {
    let than = match known.bound {
        None => "",
        Some(Bound::Above) => "more than ",
        Some(Bound::Below) => "less than ",
    };
    format!("{than}{}", format::beside(known.value.0, REDUCE_BELOW.value.0, 1))
}

/// The value in the unit it was entered in, with all its digits, or converted to another.
fn value(result: &LabResult, to: LabUnit) -> String {
    let number = if to == result.unit() {
        format::decimal(result.value())
    } else {
        format::exact(result.exact_in(to), to.places())
    };
    format!("{}{number} {}", format::bound(result.bound()), symbol(to))
}

/// The unit behind a number.
pub(super) fn symbol(of: LabUnit) -> &'static str {
    if of == LabUnit::PerMm3 { "/mm³" } else { unit(of) }
}
