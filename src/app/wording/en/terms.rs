//! Names of things in English.

use crate::app::wording::{Terms, format};
use crate::domain::labs::{Analyte, LabResult, LabUnit};
use crate::domain::monograph::{DOSE_MG, NEUTROPENIA_BELOW, REDUCE_BELOW, SYRINGE_ML, Severity, Statement};
use crate::domain::renal::Basis;
use crate::domain::rotation::Rest;
use crate::domain::rules::Missing;
use crate::domain::sites::{Region, Side};

pub(super) const TERMS: Terms = Terms {
    half_region,
    spot: |spot| format!("{} {}", half_region(spot.region(), spot.side()), spot.number()),
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
        Analyte::Creatinine => "Creatinine (serum)",
    },
    unit,
    result: |result| value(result, result.unit()),
    result_elsewhere: |result| {
        let [first, second] = result.analyte().units();
        value(result, if result.unit() == first { second } else { first })
    },
    basis: |basis| match basis {
        Basis::Actual => "Actual",
        Basis::Ideal => "Ideal",
        Basis::Adjusted => "Adjusted",
    },
    severity: |severity| match severity {
        Severity::Contraindication => "Contraindicated",
        Severity::Avoid => "Avoid",
        Severity::Caution => "Caution",
        Severity::Schedule => "Dose",
        Severity::Information => "Note",
    },
    sentence,
    statement: |statement| format!("{}: {}", statement.id(), sentence(statement)),
    missing: |missing| match missing {
        Missing::Age => "age",
        Missing::Sex => "sex",
        Missing::Weight => "weight",
        Missing::Creatinine => "creatinine",
        Missing::Neutrophils => "neutrophil count",
    },
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
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
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
    female: "Female",
    male: "Male",
};

fn sentence(statement: Statement) -> String {
    let (milligrams, millilitres) = (format::decimal(DOSE_MG.value), format::decimal(SYRINGE_ML.value));
    let clearance = format::exact(REDUCE_BELOW.value.0, 0);
    let neutrophils = format::exact(NEUTROPENIA_BELOW.value.0, 0);
    match statement {
        Statement::S010 => format!(
            "Adults with rheumatoid arthritis: {milligrams} mg under the skin once a day, the whole syringe of \
            {millilitres} mL."
        ),
        Statement::S013 => format!(
            "Creatinine clearance below {clearance} mL/min, estimated from serum creatinine: consider \
            {milligrams} mg every other day."
        ),
        Statement::S014 => {
            format!("Creatinine clearance of {clearance} mL/min or more: no change of dose is given.")
        }
        Statement::S015 => "Inject at about the same time each day.".to_owned(),
        Statement::S017 => "Inject into thigh, abdomen, upper arm or buttock.".to_owned(),
        Statement::S018 => "Change the site from one injection to the next.".to_owned(),
        Statement::S019 => "Not into skin that is tender, bruised, red or hard.".to_owned(),
        Statement::S050 => {
            "Count neutrophils before the start, monthly for 3 months, then every 3 months up to 1 year."
                .to_owned()
        }
        Statement::S051 => format!(
            "Neutropenia: fewer than {neutrophils} neutrophils per mm³. The monograph prints mm²; mm³ is meant. \
            It names no count at which to stop."
        ),
    }
}

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
        LabUnit::UmolPerL => "µmol/L",
    }
}

/// The value in the unit it was entered in, with all its digits, or converted to another.
fn value(result: &LabResult, to: LabUnit) -> String {
    let number = if to == result.unit() {
        format::decimal(result.value())
    } else {
        let places = match to {
            LabUnit::PerMm3 => 0,
            LabUnit::UmolPerL => 1,
            LabUnit::GigaPerL | LabUnit::MgPerDl => 3,
        };
        format::exact(result.exact_in(to), places)
    };
    let symbol = if to == LabUnit::PerMm3 { "/mm³" } else { unit(to) };
    format!("{number} {symbol}")
}
