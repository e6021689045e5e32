//! Names of things in German.

use crate::app::i18n::de::{answers, for_patients, statements};
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
            format!("{half}, eigene Stelle {}", spot.number() - FIRST_CUSTOM + 1)
        } else {
            format!("{half} {}", spot.number())
        }
    },
    rest: |rest| match rest {
        Rest::NeverUsed => "noch nicht benutzt".to_owned(),
        Rest::Days(0) => "heute benutzt".to_owned(),
        Rest::Days(1) => "1 Tag Ruhe".to_owned(),
        Rest::Days(days) => format!("{days} Tage Ruhe"),
    },
    rest_short: |rest| match rest {
        Rest::NeverUsed => "–".to_owned(),
        Rest::Days(days) => days.to_string(),
    },
    analyte: |analyte| match analyte {
        Analyte::Neutrophils => "Neutrophile",
        Analyte::WhiteCells => "Leukozyten",
        Analyte::Platelets => "Thrombozyten",
        Analyte::Eosinophils => "Eosinophile",
        Analyte::Haemoglobin => "Hämoglobin",
        Analyte::Crp => "CRP",
        Analyte::Esr => "BSG",
        Analyte::Creatinine => "Kreatinin (Serum)",
        Analyte::Alt => "ALT",
        Analyte::Ast => "AST",
        Analyte::Cholesterol => "Cholesterin",
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
    own_test: |test| test.note.clone().unwrap_or_else(|| "Blutuntersuchung".to_owned()),
    own_result: |own| {
        format!("{}{} {}", format::bound(own.bound), format::decimal(own.value), own.unit.text())
    },
    severity: |severity| match severity {
        Severity::Contraindication => "Kontraindiziert",
        Severity::Avoid => "Vermeiden",
        Severity::Caution => "Vorsicht",
        Severity::Schedule => "Dosis",
        Severity::Information => "Hinweis",
    },
    statement: |statement| format!("{}: {}", statement.id(), statements::sentence(statement)),
    sentence: statements::sentence,
    for_patients: for_patients::for_patients,
    milligrams: |number| format!("{} mg", format::decimal(number)),
    kilograms: |number| format!("{} kg", format::decimal(number)),
    centimetres: |number| format!("{} cm", format::decimal(number)),
    years: |years| format!("{} Jahre", years.0),
    year_unit: "Jahre",
    every: |days| match days {
        1 => "täglich".to_owned(),
        2 => "jeden zweiten Tag".to_owned(),
        days => format!("alle {days} Tage"),
    },
    decimal_mark: ",",
    days: "Tagen",
    day: |day, month| format!("{day}. {month}"),
    weekdays_short: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    months_short: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ],
    female: "Weiblich",
    male: "Männlich",
};

pub(in crate::app::i18n) static CLINICAL_TERMS: ClinicalTerms = ClinicalTerms {
    basis: |basis| match basis {
        Basis::Actual => "Tatsächlich",
        Basis::Ideal => "Ideal",
        Basis::Adjusted => "Angepasst",
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
        Side::Left => "links",
        Side::Right => "rechts",
    };
    let region = match region {
        Region::Thigh => "Oberschenkel",
        Region::Abdomen => "Bauch",
        Region::UpperArm => "Oberarm",
        Region::Buttock => "Gesäß",
    };
    format!("{region} {side}")
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
        Some(Bound::Above) => "mehr als ",
        Some(Bound::Below) => "weniger als ",
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
