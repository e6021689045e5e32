//! How laboratories spell the units that this app knows. A spelling counts only if it can mean one unit and no other:
//! what a recognition of letters has garbled, a power that lost its sign, or a count without a volume is none.
//!
//! Capital letters mean nothing, with one exception: `G/L` counts thousands of millions and `g/L` weighs grams. So `G/L`
//! is never grams, not even of haemoglobin; `G/DL` can only be grams, since nobody counts in a decilitre.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::printed::{half_width, is_invisible, lowered};
use crate::domain::labs::unit::LabUnit;

/// Thousands, in a cubic millimetre: `Tsd./µl`, `K/uL`.
const THOUSANDS: [&str; 11] =
    ["k", "th", "thou", "thous", "thousand", "tsd", "tsd.", "milliers", "1000", "10s3", "x1000"];

/// Thousands of millions, in a litre.
const GIGA: [&str; 4] = ["giga", "gpt", "mrd", "mrd."];

/// Whole cells.
const CELLS: [&str; 8] = ["", "1", "#", "cell", "cells", "{cells}", "zellen", "cellules"];

const CUBIC_MILLIMETRE: [&str; 9] = ["ul", "µl", "mcl", "mm3", "mm^3", "cmm", "cumm", "cu.mm", "cu.mm."];

const LITRE: [&str; 3] = ["l", "liter", "litre"];

/// One hour. A rate after two hours is another measurement.
const HOUR: [&str; 11] =
    ["h", "hr", "hour", "1h", "1hr", "1hour", "1sthr", "1sthour", "std", "1std", "stunde"];

/// What follows the stroke where a katal is spelled out as micromoles in a second; in a litre of serum.
const SECOND_AND_LITRE: [&str; 10] =
    ["s*l", "(s*l)", "l*s", "(l*s)", "s/l", "l/s", "s.l", "(s.l)", "s·l", "(s·l)"];

/// The unit that a text spells; none if it may be another, or none that is known.
///
/// ```
/// # use anakinra_companion::domain::labs::{unit::LabUnit, unit_spellings::unit_spelled};
/// assert_eq!(unit_spelled("x10E3/uL"), Some(LabUnit::GigaPerL));
/// assert_eq!(unit_spelled("g/l"), Some(LabUnit::GPerL));
/// assert_eq!(unit_spelled("109/L"), None);
/// ```
pub fn unit_spelled(text: &str) -> Option<LabUnit> {
    let text = plain(text);
    let (amount, per) = match text.strip_suffix("l-1").or_else(|| text.strip_suffix("L-1")) {
        Some(amount) => (amount.strip_suffix(['.', '·', '*']).unwrap_or(amount), "l".to_owned()),
        None => text.split_once('/').map(|(amount, per)| (amount, per.to_lowercase()))?,
    };
    counted(amount, &per).or_else(|| measured(&amount.to_lowercase(), &per))
}

/// The same, of the units of one analyte. The height of a sedimentation in `mm` is that of an hour.
pub fn unit_spelled_for(analyte: Analyte, text: &str) -> Option<LabUnit> {
    let height = (analyte == Analyte::Esr && plain(text).to_lowercase() == "mm").then_some(LabUnit::MmPerH);
    unit_spelled(text).or(height).filter(|unit| analyte.units().contains(unit))
}

/// Without blanks, in letters of half width, one sign for micro, and powers as `10^9`.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut is_raised = false;
    for c in text.chars().filter(|c| !is_invisible(*c)).map(half_width).filter(|c| *c != ' ') {
        match lowered(c) {
            Some(digit) => {
                if !is_raised {
                    plain.push('^');
                }
                plain.push(digit);
            }
            None if c == 'μ' => plain.push('µ'),
            None if c == '⁻' => plain.push('-'),
            None => plain.push(c),
        }
        is_raised = c == '⁻' || lowered(c).is_some();
    }
    plain
}

/// Cells, by which power of ten and in which volume.
fn counted(amount: &str, per: &str) -> Option<LabUnit> {
    let small = amount.to_lowercase();
    let number = without(&small, &["cells", "{cells}"]);
    let in_litre = LITRE.contains(&per);
    let in_cubic_millimetre = CUBIC_MILLIMETRE.contains(&per);
    let is_giga = amount == "G" || GIGA.contains(&small.as_str()) || power(number) == Some(9);
    let is_thousand = THOUSANDS.contains(&number) || power(number) == Some(3);
    let are_cells = CELLS.contains(&small.as_str());
    if in_litre && is_giga || in_cubic_millimetre && is_thousand || per == "nl" && are_cells {
        Some(LabUnit::GigaPerL)
    } else {
        (in_cubic_millimetre && are_cells).then_some(LabUnit::PerMm3)
    }
}

/// The power in `x10^3`, `10*3`, `10E3`, `10(3)`; what has lost its sign is no power.
fn power(number: &str) -> Option<u8> {
    let ten = number.strip_prefix(['x', '×', '*']).unwrap_or(number).strip_prefix("10")?;
    let bracketed = |open, close| ten.strip_prefix(open)?.strip_suffix(close);
    let signed = || {
        ["**", "^", "*", "exp", "e+0", "e+", "e0", "e"].into_iter().find_map(|sign| ten.strip_prefix(sign))
    };
    let digits = bracketed('(', ')').or_else(|| bracketed('[', ']')).or_else(signed)?;
    digits.parse().ok()
}

/// Masses, amounts of substance, enzymes and heights; in small letters.
fn measured(amount: &str, per: &str) -> Option<LabUnit> {
    let degrees = ["37°c", "37c", "(37°c)", "(37c)", "at37°c"];
    Some(match (amount, per) {
        ("mg", "dl") => LabUnit::MgPerDl,
        ("mg", "l") => LabUnit::MgPerL,
        ("g" | "gm" | "gms", "dl") => LabUnit::GPerDl,
        ("g" | "gm", "l") => LabUnit::GPerL,
        ("µmol" | "umol" | "mcmol", "l") => LabUnit::UmolPerL,
        ("mmol", "l") => LabUnit::MmolPerL,
        ("µkat" | "ukat", "l") => LabUnit::UkatPerL,
        ("µmol" | "umol", _) if SECOND_AND_LITRE.contains(&per) => LabUnit::UkatPerL,
        ("u" | "iu" | "ui" | "ie" | "unit" | "units", _) if without(per, &degrees) == "l" => LabUnit::UPerL,
        ("mm", _) if HOUR.contains(&per.replace('.', "").as_str()) => LabUnit::MmPerH,
        _ => return None,
    })
}

fn without<'a>(text: &'a str, endings: &[&str]) -> &'a str {
    endings.iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use LabUnit::*;
    use proptest::prelude::*;

    /// Every spelling that was seen in files and reports, and a few that follow from them.
    const KNOWN: [(LabUnit, &str); 11] = [
        (
            GigaPerL,
            "x10E3/uL X10E3/UL 10E3/uL 10E+3/uL 10e+03/µL K/uL K/UL k/uL K/ul K/µL K/μL K/mcL K/MCL K/mm3 th/ul thou/ul \
             thou/mm3 thousand/ul Thousand/uL thous/mcl 1000/mcl 10s3/ul k/cumm k/cmm k/cu.mm 10*3/uL x10*3/uL 10**3/uL \
             10^3/uL 10³/µL x10^3/µl 10^3/mm3 10³/mm³ ×10³/mm³ x10³/µL 10(3)/mcL x10[3]/uL x1000/uL 10^3cells/uL \
             Tsd/µl Tsd./µl TSD/µl tsd./mm³ Milliers/mm3 \
             10^9/L 10⁹/L 10*9/L 10E9/L 10e+9/l 10exp9/L ×10⁹/L ×10^9/L x10^9/l X10*9/L x10⁹/L 10^9/l x10^9/litre \
             G/L G/l Gpt/l GPT/L giga/l Giga/L giga.l-1 giga.L⁻¹ G.L-1 10^9.l-1 Mrd/l Mrd./l /nl 1/nl /nL {cells}/nL",
        ),
        (
            PerMm3,
            "/µL /μL /uL /ul /UL /mcL /mm3 /mm³ /mm^3 /cmm /cumm /cu.mm 1/µl #/mm3 #/uL cells/µL cells/uL Cells/mcL \
             CELLS/UL cell/mm3 cells/mm3 cells/cumm {cells}/uL Zellen/µl cellules/mm3",
        ),
        (MgPerDl, "mg/dL mg/dl mg/DL MG/DL Mg/dl ｍｇ／ｄＬ"),
        (MgPerL, "mg/L mg/l MG/L mg.l-1"),
        (GPerDl, "g/dL g/dl G/DL G/dL gm/dl GM/DL gms/dl"),
        (GPerL, "g/L g/l gm/L g.l-1"),
        (UmolPerL, "µmol/L μmol/L umol/L Umol/L UMOL/L µmol/l umol/l mcmol/L µｍｏｌ／Ｌ"),
        (MmolPerL, "mmol/L mmol/l MMOL/L mmol.l-1"),
        (MmPerH, "mm/h mm/H mm/hr MM/HR mm/1h mm/1hr mm/hour mm/std mm/Std. mm/1.Std. mm/1sthour"),
        (UPerL, "U/L U/l u/l u/L IU/L iu/l UI/L IE/l UNITS/L Units/L U/l37°C U/L(37°C)"),
        (UkatPerL, "µkat/L μkat/L ukat/L µkat/l µKat/L µmol/s*l µmol/(s*l) µmol/(s·L) umol/L/s"),
    ];

    fn spellings() -> impl Iterator<Item = (LabUnit, &'static str)> {
        KNOWN.into_iter().flat_map(|(unit, all)| all.split_whitespace().map(move |text| (unit, text)))
    }

    #[test]
    fn every_spelling_of_a_unit_is_that_unit() {
        for (unit, spelling) in spellings() {
            assert_eq!(unit_spelled(spelling), Some(unit), "{spelling}");
        }
        for unit in LabUnit::ALL {
            assert!(spellings().any(|(known, _)| known == unit), "{unit:?} has a spelling");
            assert_eq!(unit_spelled(unit.ucum()), Some(unit), "{unit:?} as in files");
        }
        for (text, unit) in [
            ("U/l 37°C", UPerL),
            ("× 10⁹ / L", GigaPerL),
            (" Tsd. / µl ", GigaPerL),
            ("/ cu mm", PerMm3),
            ("mm / 1st hour", MmPerH),
        ] {
            assert_eq!(unit_spelled(text.trim()), Some(unit), "{text}");
        }
    }

    #[test]
    fn what_is_nearly_a_unit_is_none() {
        for text in [
            "",
            "/",
            "%",
            "% /L",
            "%/uL",
            "/100 WBC",
            "L",
            "mg",
            "g",
            "l-1",
            "G",
            "K",
            "Gpt",
            "cells",
            // A power that lost its sign or its volume, or was read by a machine.
            "109/L",
            " 109/L",
            "( 109/L)",
            "10 9/L",
            "x109/L",
            "103/uL",
            "10^3",
            "10[3]",
            "10^9",
            "10*3",
            "x10E3",
            "10^-9/L",
            "10^39/uL",
            "xlOE3/uL",
            "xl0E3/uL",
            "x1OE3/uL",
            "×lO³/µL",
            "10--3/uL",
            "10^^3/uL",
            // Another power: red cells, tenths of millions.
            "10^6/uL",
            "10E6/uL",
            "x10E6/uL",
            "10*12/L",
            "10^12/L",
            "Tpt/l",
            "T/L",
            "M/uL",
            "M/UL",
            "mil/ul",
            "million/mm3",
            "lakh/cumm",
            "lakhs/cumm",
            "T/µl",
            // Another volume.
            "10^3/L",
            "K/L",
            "thou/L",
            "10^9/uL",
            "G/µl",
            "g/µl",
            "Gpt/µl",
            "10^3/nl",
            "/mL",
            "cells/mL",
            "/L",
            "cells/L",
            "/HPF",
            "#/HPF",
            "/field",
            // Another amount.
            "µ/L",
            "µU/L",
            "mU/L",
            "kU/L",
            "mIU/L",
            "ng/mL",
            "mg/mL",
            "g/mL",
            "ug/dL",
            "µg/L",
            "xmg/L",
            "x/uL",
            "xK/uL",
            "pmol/L",
            "nmol/L",
            "mol/L",
            "mEq/L",
            "mmol/mol",
            "mg/g",
            "mg/24h",
            "mg/L/h",
            "mg/mmol",
            "nkat/L",
            "mkat/L",
            "µmol/s",
            "µmol/min*l",
            "µｇ／ｄL",
            "µmol/dL",
            // Another rate.
            "mm",
            "mm/2h",
            "mm/2hr",
            "mm/2.Std.",
            "mm/min",
            "mL/min",
            "mL/min/1.73m2",
            "mmHg",
            "mm/12h",
        ] {
            assert_eq!(unit_spelled(text), None, "{text}");
        }
    }

    #[test]
    fn the_analyte_decides_whether_a_unit_is_one_of_its_own() {
        for (analyte, text, expected) in [
            (Analyte::Esr, "mm", Some(MmPerH)),
            (Analyte::Esr, " MM ", Some(MmPerH)),
            (Analyte::Crp, "mm", None),
            (Analyte::Haemoglobin, "G/DL", Some(GPerDl)),
            (Analyte::Haemoglobin, "g/l", Some(GPerL)),
            (Analyte::Haemoglobin, "G/L", None),
            (Analyte::WhiteCells, "G/L", Some(GigaPerL)),
            (Analyte::WhiteCells, "g/L", None),
            (Analyte::Neutrophils, "%", None),
            (Analyte::Alt, "µmol/s*l", Some(UkatPerL)),
            (Analyte::Creatinine, "µmol/s*l", None),
            (Analyte::Creatinine, "mmol/L", None),
        ] {
            assert_eq!(unit_spelled_for(analyte, text), expected, "{analyte:?} {text}");
        }
        let has_spelling = |analyte: Analyte, unit: LabUnit| {
            spellings().any(|(_, text)| unit_spelled_for(analyte, text) == Some(unit))
        };
        for analyte in Analyte::ALL {
            assert!(analyte.units().iter().all(|unit| has_spelling(analyte, *unit)), "{analyte:?}");
        }
    }

    proptest! {
        #[test]
        fn blanks_width_and_letters_behind_the_stroke_mean_nothing(
            (unit, spelling) in proptest::sample::select(spellings().collect::<Vec<_>>()),
            changes in prop::collection::vec((0..3_usize, any::<bool>(), any::<bool>()), 40),
        ) {
            let mut is_behind = false;
            let mut changed = String::new();
            for (c, (blanks, is_capital, is_wide)) in spelling.chars().zip(changes) {
                changed.push_str(["", " ", "\u{a0}"][blanks]);
                is_behind |= c == '/';
                let c = if is_behind && is_capital { c.to_ascii_uppercase() } else { c };
                let wide = char::from_u32(u32::from(c) + 0xFEE0).filter(|_| is_wide && c.is_ascii_graphic());
                changed.push(wide.unwrap_or(c));
            }
            prop_assert_eq!(unit_spelled(&changed), Some(unit), "{}", changed);
        }

        #[test]
        fn any_text_is_read_without_a_fault(text in "\\PC{0,12}") {
            let unit = unit_spelled(&text);
            prop_assert!(unit.is_none() || text.chars().any(|c| matches!(half_width(c), '/' | '1') || lowered(c) == Some('1')));
        }

        #[test]
        fn percentages_are_never_a_unit(before in "[a-zA-Z0-9/ ]{0,6}", after in "[a-zA-Z0-9/ ]{0,6}") {
            prop_assert_eq!(unit_spelled(&format!("{before}%{after}")), None);
        }
    }
}
