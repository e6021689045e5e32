//! The documents that this app quotes, and numbers that never stand without their place in one.

mod labels;

pub use labels::{
    DRUGLIB, EARLIER_EU_LABEL, EU_LABEL_2025, EU_LABEL_COPIES, EU_LEAFLET, EU_MANUFACTURER,
    FRENCH_PHARMACY_SHEET, GERMAN_FORMULARY, LACTMED, MEDSCAPE, MIMS, UK_LABEL, UK_MANUFACTURER,
    US_DOSES_COPY, US_LABEL_2025, US_PREGNANCY_COPY, US_STORAGE_COPY,
};

/// A document, with what a reader needs to find the same text.
#[derive(PartialEq, Eq, Debug)]
pub struct Source {
    /// Short and unique.
    pub key: &'static str,
    /// Title as a reader would cite it.
    pub title: &'static str,
    /// Revision or year, as the document states it.
    pub revised: &'static str,
    /// Where it can be read.
    pub locator: &'static str,
}

/// A place in a document.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Citation {
    /// The document.
    pub source: &'static Source,
    /// Its section, or the number of the quoted page or table.
    pub section: &'static str,
}

/// A number or a choice together with the place it comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cited<T> {
    /// What is cited.
    pub value: T,
    /// Where it stands.
    pub at: Citation,
}

/// A value cited from a section of a document.
pub const fn cited<T>(value: T, source: &'static Source, section: &'static str) -> Cited<T> {
    Cited { value, at: Citation { source, section } }
}

/// The base document: every rule of this app starts from it.
pub static MONOGRAPH: Source = Source {
    key: "monograph",
    title: "AHFS DI Essentials: Anakinra (Kineret)",
    revised: "revised 26 August 2014, reviewed 16 August 2022",
    locator: "American Society of Health-System Pharmacists",
};

/// The equation of Cockcroft and Gault and the weights that go into it.
pub static COCKCROFT_GAULT: Source = Source {
    key: "cockcroft-gault",
    title: "Creatinine clearance after Cockcroft and Gault, with ideal and adjusted body weight",
    revised: "GlobalRPh calculator, 2012",
    locator: "https://globalrph.com/multiple_crcl_2012.htm",
};

/// Patient text on who may inject where.
pub static PATIENT_TEXT: Source = Source {
    key: "patient-text",
    title: "AHFS Patient Medication Information: Anakinra",
    revised: "as published by the Mid State Medical health library",
    locator: "http://www.midstatemedical.org/HealthLibrary.aspx?chunkiid=673407",
};

/// Ranges of laboratory values that a large intensive-care database holds to be valid.
pub static VALID_RANGES: Source = Source {
    key: "valid-ranges",
    title: "MIMIC-Extract: plausible ranges of measured values",
    revised: "Wang and others, ACM CHIL 2020, table of variable ranges",
    locator: "https://github.com/MLforHealth/MIMIC_Extract",
};

/// The factor between the two units of creatinine.
pub static CREATININE_UNITS: Source = Source {
    key: "creatinine-units",
    title: "transplantr: conversion of creatinine between mg/dL and µmol/L",
    revised: "R package, factor 88.4",
    locator: "https://github.com/johnasher/transplantr",
};

/// The factor between the two units of cholesterol.
pub static CHOLESTEROL_UNITS: Source = Source {
    key: "cholesterol-units",
    title: "AMA Manual of Style: conversion of laboratory values to SI units",
    revised: "11th edition, 38.67 mg/dL to 1 mmol/L",
    locator: "https://academic.oup.com/amamanualofstyle",
};

/// The factor between haemoglobin by mass and by amount of its monomer.
pub static HAEMOGLOBIN_UNITS: Source = Source {
    key: "haemoglobin-units",
    title: "IQTIG: conversion of haemoglobin between g/dL and mmol/L of the monomer (Hb/4)",
    revised: "notes on documentation of 2016, factor 0.6206",
    locator: "https://iqtig.org/downloads/spezifikation/2016/Anwenderinformationen/unzipped/ausfuellhinweise/felder/ANAEMIE.htm",
};

/// The equation of the CKD-EPI collaboration for glomerular filtration, without race.
pub static CKD_EPI: Source = Source {
    key: "ckd-epi",
    title: "CKD-EPI creatinine equation",
    revised: "2021",
    locator: "https://www.kidney.org/ckd-epi-creatinine-equation-2021",
};

/// A later text of the US label.
pub static LATER_LABEL: Source = Source {
    key: "later-label",
    title: "Kineret, US prescribing information as printed by RxList",
    revised: "later than the monograph",
    locator: "https://globalrph.com/rx-list/kineret-drug",
};

/// The US label for professionals.
pub static PROFESSIONAL_LABEL: Source = Source {
    key: "professional-label",
    title: "Kineret, US prescribing information",
    revised: "revision of December 2020 and later",
    locator: "https://prescriberpoint.com/therapies/kineret-d9d7491",
};

/// Instructions for patients that are newer than the monograph.
pub static PATIENT_MONOGRAPH: Source = Source {
    key: "patient-monograph",
    title: "Anakinra, patient monograph (First Databank)",
    revised: "as reprinted; compare with the current label",
    locator: "https://ybyin.com",
};

/// A compendium that names the drug whose name the monograph has lost.
pub static MICROMEDEX: Source = Source {
    key: "micromedex",
    title: "Anakinra (subcutaneous route), Micromedex patient text",
    revised: "November 2025",
    locator: "https://github.com/Khoa-BOB/BLUEmed",
};

/// How skin reacts to the injections, over five trials.
pub static KAISER: Source = Source {
    key: "kaiser",
    title: "Kaiser and others: injection-site reactions to anakinra, a review of five trials",
    revised: "Rheumatology International 32:295, 2012",
    locator: "https://doi.org/10.1007/s00296-011-2096-3",
};

/// How adverse events of treatment are graded.
pub static CTCAE: Source = Source {
    key: "ctcae",
    title: "Common Terminology Criteria for Adverse Events",
    revised: "version 5.0, 2017",
    locator: "https://ctep.cancer.gov/protocoldevelopment/electronic_applications/ctc.htm",
};

/// How fast anakinra leaves the body, by kidney function.
pub static YANG: Source = Source {
    key: "yang",
    title: "Yang and others: pharmacokinetics of anakinra in subjects with different levels of renal function",
    revised: "Clinical Pharmacology and Therapeutics 74:85, 2003",
    locator: "https://doi.org/10.1016/S0009-9236(03)00094-8",
};

/// How anakinra is taken up and spread in the body, from samples of 87 children and adolescents.
pub static URIEN: Source = Source {
    key: "urien",
    title: "Urien and others: anakinra pharmacokinetics in children and adolescents",
    revised: "BMC Pharmacology and Toxicology 14:40, 2013",
    locator: "https://doi.org/10.1186/2050-6511-14-40",
};

/// What units of the United States are in those of the SI.
pub static UNITS: Source = Source {
    key: "units",
    title: "NIST SP 811: Guide for the Use of the SI",
    revised: "2008",
    locator: "https://doi.org/10.6028/NIST.SP.811e2008",
};

/// Decisions of this app where no document gives a number; shown as such.
pub static OWN_CHOICE: Source = Source {
    key: "own-choice",
    title: "Choice of this app, not taken from a document",
    revised: "version 0.1",
    locator: "Anakinra Companion",
};

/// Every document, for the list that people can read.
pub static ALL: [&Source; 35] = [
    &MONOGRAPH,
    &COCKCROFT_GAULT,
    &CKD_EPI,
    &LATER_LABEL,
    &PROFESSIONAL_LABEL,
    &US_LABEL_2025,
    &EU_LEAFLET,
    &EU_LABEL_COPIES,
    &EU_LABEL_2025,
    &UK_LABEL,
    &EU_MANUFACTURER,
    &UK_MANUFACTURER,
    &LACTMED,
    &DRUGLIB,
    &US_DOSES_COPY,
    &MEDSCAPE,
    &US_PREGNANCY_COPY,
    &US_STORAGE_COPY,
    &MIMS,
    &FRENCH_PHARMACY_SHEET,
    &GERMAN_FORMULARY,
    &EARLIER_EU_LABEL,
    &PATIENT_MONOGRAPH,
    &MICROMEDEX,
    &PATIENT_TEXT,
    &VALID_RANGES,
    &CREATININE_UNITS,
    &CHOLESTEROL_UNITS,
    &HAEMOGLOBIN_UNITS,
    &UNITS,
    &KAISER,
    &CTCAE,
    &YANG,
    &URIEN,
    &OWN_CHOICE,
];
