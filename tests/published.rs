//! Worked examples from public sources, to the precision in which they were published.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::renal::{adjusted_weight, cockcroft_gault, ideal_weight};
use anakinra_companion::domain::labs::result::LabResult;
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::patient::patient::Sex;
use anakinra_companion::domain::quantities::number::{Exact, fixed, parse};
use anakinra_companion::domain::quantities::units::{Centimetres, Kilograms, MgPerDl, Years};

fn number(text: &str) -> Exact {
    parse(text, 3).unwrap().exact()
}

fn creatinine(value: &str, unit: LabUnit) -> MgPerDl {
    let value = parse(value, 3).unwrap();
    LabResult::new(Analyte::Creatinine, value, unit).unwrap().creatinine().unwrap().mg_per_dl
}

fn truncated(value: Exact, places: u32) -> String {
    let scale = Exact::from_integer(10_i64.pow(places));
    fixed((value * scale).trunc() / scale, u8::try_from(places).unwrap())
}

#[test]
fn cockcroft_gault_with_actual_weight() {
    use LabUnit::{MgPerDl as Mg, UmolPerL as Umol};
    // Sex, age, weight, creatinine; places and the published answer.
    for (source, sex, age, kg, value, unit, places, published) in [
        ("InsightRX/clinPK, test_calc_egfr.R", Sex::Male, 40, "80", "1.0", Mg, 0, "111"),
        ("johnasher/transplantr", Sex::Female, 25, "60", "88.4", Umol, 2, "81.46"),
        ("public unit test without a name", Sex::Male, 60, "70", "1.0", Mg, 1, "77.8"),
        ("superglobalcalculator.com, creatinine-clearance", Sex::Male, 60, "80", "1.2", Mg, 1, "74.1"),
    ] {
        let clearance = cockcroft_gault(Years(age), sex, Kilograms(number(kg)), creatinine(value, unit));
        assert_eq!(fixed(clearance.0, places), published, "{source}");
    }
}

#[test]
fn cockcroft_gault_as_published_without_rounding() {
    let woman =
        cockcroft_gault(Years(45), Sex::Female, Kilograms::whole(65), creatinine("0.9", LabUnit::MgPerDl));
    assert_eq!(truncated(woman.0, 1), "80.9", "superglobalcalculator.com, creatinine-clearance");
}

#[test]
fn cockcroft_gault_recalculated_near_the_limit() {
    for (sex, age, kg, value, recalculated) in [
        (Sex::Female, 75, "60", "1.5", "30.6944"),
        (Sex::Male, 75, "60", "1.9", "28.5088"),
        (Sex::Female, 80, "50", "1.2", "29.5139"),
        (Sex::Male, 68, "30", "1.0", "30.0000"),
        (Sex::Male, 60, "70", "1.0", "77.7778"),
        (Sex::Female, 45, "65", "0.9", "80.9992"),
    ] {
        let clearance =
            cockcroft_gault(Years(age), sex, Kilograms(number(kg)), creatinine(value, LabUnit::MgPerDl));
        assert_eq!(fixed(clearance.0, 4), recalculated);
    }
}

#[test]
fn ideal_weight_of_clinpk() {
    for (sex, cm, kg, places) in [
        (Sex::Male, "180", "75.0", 1),
        (Sex::Female, "160", "52.381890", 6),
        (Sex::Male, "160", "56.881890", 6),
        (Sex::Male, "175", "70.46457", 5),
    ] {
        assert_eq!(fixed(ideal_weight(sex, Centimetres(number(cm))).0, places), kg);
    }
}

#[test]
fn adjusted_weight_of_clinpk() {
    let man = ideal_weight(Sex::Male, Centimetres::whole(180));
    assert_eq!(fixed(adjusted_weight(man, Kilograms::whole(80)).0, 1), "77.0");
    assert_eq!(fixed(adjusted_weight(Kilograms::whole(40), Kilograms::whole(50)).0, 1), "44.0");
}

#[test]
fn creatinine_between_units() {
    for (source, value, from, to, places, published) in [
        ("johnasher/transplantr", "270", LabUnit::UmolPerL, LabUnit::MgPerDl, 1, "3.1"),
        ("johnasher/transplantr", "3.5", LabUnit::MgPerDl, LabUnit::UmolPerL, 0, "309"),
        ("edc-egfr", "0.84", LabUnit::MgPerDl, LabUnit::UmolPerL, 1, "74.3"),
        ("edc-egfr", "1.21", LabUnit::MgPerDl, LabUnit::UmolPerL, 1, "107.0"),
        // clinPK converts with 88.4017, which shows in the fifth digit only.
        ("InsightRX/clinPK", "84", LabUnit::UmolPerL, LabUnit::MgPerDl, 4, "0.9502"),
        ("InsightRX/clinPK", "1.2", LabUnit::MgPerDl, LabUnit::UmolPerL, 1, "106.1"),
    ] {
        let result = LabResult::new(Analyte::Creatinine, parse(value, 3).unwrap(), from).unwrap();
        assert_eq!(fixed(result.exact_in(to), places), published, "{source}");
    }
}

#[test]
fn haemoglobin_between_units() {
    for (source, value, from, to, places, published) in [
        ("internisten-im-netz, women, lower limit", "12", LabUnit::GPerDl, LabUnit::MmolPerL, 1, "7.4"),
        ("internisten-im-netz, women, upper limit", "16", LabUnit::GPerDl, LabUnit::MmolPerL, 1, "9.9"),
        ("IQTIG, factor 0.6206", "100", LabUnit::GPerL, LabUnit::MmolPerL, 3, "6.206"),
        ("1.611 g/dL to one millimole of the monomer", "9.2", LabUnit::MmolPerL, LabUnit::GPerDl, 1, "14.8"),
        ("the same, in a litre", "9.2", LabUnit::MmolPerL, LabUnit::GPerL, 0, "148"),
    ] {
        let result = LabResult::new(Analyte::Haemoglobin, parse(value, 3).unwrap(), from).unwrap();
        assert_eq!(fixed(result.exact_in(to), places), published, "{source}");
    }
}
