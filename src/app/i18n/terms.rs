//! Names, numbers and units that stand in many places.

use crate::app::i18n::format;
use crate::app::i18n::messages::Terms;
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::calendar::PrescribedTest;
use crate::domain::labs::result::{CustomResult, LabResult, Range};
use crate::domain::labs::unit::LabUnit;
use crate::domain::monograph::Severity;
use crate::domain::quantities::number::Decimal;
use crate::domain::quantities::units::Years;
use crate::domain::sites::injection_site::{FIRST_CUSTOM, InjectionSite, Region, Side};
use crate::domain::sites::rotation::Rest;

impl Terms {
    pub fn half_region(&self, region: Region, side: Side) -> String {
        let name = match (side, region) {
            (Side::Left, Region::Thigh) => self.left_thigh,
            (Side::Left, Region::Abdomen) => self.left_abdomen,
            (Side::Left, Region::UpperArm) => self.left_upper_arm,
            (Side::Left, Region::Buttock) => self.left_buttock,
            (Side::Right, Region::Thigh) => self.right_thigh,
            (Side::Right, Region::Abdomen) => self.right_abdomen,
            (Side::Right, Region::UpperArm) => self.right_upper_arm,
            (Side::Right, Region::Buttock) => self.right_buttock,
        };
        name.to_owned()
    }

    /// The half of a region in which injections went; none where nobody knows their sites.
    pub fn half_region_if_known(&self, half: Option<(Region, Side)>) -> String {
        half.map_or_else(|| self.site_unknown.to_owned(), |(region, side)| self.half_region(region, side))
    }

    const fn half_region_inline(&self, region: Region, side: Side) -> &'static str {
        match (side, region) {
            (Side::Left, Region::Thigh) => self.left_thigh_inline,
            (Side::Left, Region::Abdomen) => self.left_abdomen_inline,
            (Side::Left, Region::UpperArm) => self.left_upper_arm_inline,
            (Side::Left, Region::Buttock) => self.left_buttock_inline,
            (Side::Right, Region::Thigh) => self.right_thigh_inline,
            (Side::Right, Region::Abdomen) => self.right_abdomen_inline,
            (Side::Right, Region::UpperArm) => self.right_upper_arm_inline,
            (Side::Right, Region::Buttock) => self.right_buttock_inline,
        }
    }

    /// By itself, and where a line begins.
    pub fn site(&self, site: InjectionSite) -> String {
        self.site_of(&self.half_region(site.region(), site.side()), site)
    }

    /// As it stands inside a sentence.
    pub fn site_inline(&self, site: InjectionSite) -> String {
        self.site_of(self.half_region_inline(site.region(), site.side()), site)
    }

    /// The site of an injection, which nobody may know; by itself, and where a line begins.
    pub fn site_if_known(&self, site: Option<InjectionSite>) -> String {
        site.map_or_else(|| self.site_unknown.to_owned(), |site| self.site(site))
    }

    /// The same inside a sentence.
    pub fn site_if_known_inline(&self, site: Option<InjectionSite>) -> String {
        site.map_or_else(|| self.site_unknown_inline.to_owned(), |site| self.site_inline(site))
    }

    fn site_of(&self, half: &str, site: InjectionSite) -> String {
        if site.is_custom() {
            self.own_site(half, &(site.number() - FIRST_CUSTOM + 1).to_string())
        } else {
            self.numbered_site(half, &site.number().to_string())
        }
    }

    pub fn rest(&self, rest: Rest) -> String {
        match rest {
            Rest::NeverUsed => self.never_used.to_owned(),
            Rest::Days(days) => self.rested(usize::try_from(days).unwrap_or_default(), &days.to_string()),
        }
    }

    /// The days alone.
    pub fn rest_short(&self, rest: Rest) -> String {
        match rest {
            Rest::NeverUsed => self.never_used_short.to_owned(),
            Rest::Days(days) => days.to_string(),
        }
    }

    /// By itself, and where a line begins.
    pub const fn analyte(&self, analyte: Analyte) -> &'static str {
        match analyte {
            Analyte::Neutrophils => self.neutrophils,
            Analyte::WhiteCells => self.white_cells,
            Analyte::Platelets => self.platelets,
            Analyte::Eosinophils => self.eosinophils,
            Analyte::Haemoglobin => self.haemoglobin,
            Analyte::Crp => self.crp,
            Analyte::Esr => self.sedimentation,
            Analyte::Creatinine => self.creatinine,
            Analyte::Alt => self.alt,
            Analyte::Ast => self.ast,
            Analyte::Cholesterol => self.cholesterol,
        }
    }

    /// As it stands inside a sentence.
    pub const fn analyte_inline(&self, analyte: Analyte) -> &'static str {
        match analyte {
            Analyte::Neutrophils => self.neutrophils_inline,
            Analyte::WhiteCells => self.white_cells_inline,
            Analyte::Platelets => self.platelets_inline,
            Analyte::Eosinophils => self.eosinophils_inline,
            Analyte::Haemoglobin => self.haemoglobin_inline,
            Analyte::Crp => self.crp,
            Analyte::Esr => self.sedimentation_inline,
            Analyte::Creatinine => self.creatinine_inline,
            Analyte::Alt => self.alt,
            Analyte::Ast => self.ast,
            Analyte::Cholesterol => self.cholesterol_inline,
        }
    }

    /// In a choice of units.
    pub const fn unit(&self, unit: LabUnit) -> &'static str {
        match unit {
            LabUnit::PerMm3 => self.per_mm3,
            LabUnit::GigaPerL => self.giga_per_l,
            LabUnit::MgPerDl => self.mg_per_dl,
            LabUnit::MgPerL => self.mg_per_l,
            LabUnit::GPerDl => self.g_per_dl,
            LabUnit::GPerL => self.g_per_l,
            LabUnit::UmolPerL => self.umol_per_l,
            LabUnit::MmolPerL => self.mmol_per_l,
            LabUnit::MmPerH => self.mm_per_h,
            LabUnit::UPerL => self.u_per_l,
            LabUnit::UkatPerL => self.ukat_per_l,
        }
    }

    /// The unit behind a number.
    pub fn symbol(&self, unit: LabUnit) -> &'static str {
        if unit == LabUnit::PerMm3 { self.per_mm3_symbol } else { self.unit(unit) }
    }

    /// In the unit it was entered in.
    pub fn result(&self, result: &LabResult) -> String {
        self.result_in(result, result.unit())
    }

    /// The value in the unit it was entered in, with all its digits, or converted to another.
    pub fn result_in(&self, result: &LabResult, unit: LabUnit) -> String {
        let number = if unit == result.unit() {
            format::decimal(result.value())
        } else {
            format::exact(result.exact_in(unit), unit.places())
        };
        self.value_with_unit(&format!("{}{number}", format::bound(result.bound())), self.symbol(unit))
    }

    /// In another unit than it was entered in, if there is one.
    pub fn result_elsewhere(&self, result: &LabResult) -> Option<String> {
        let other = result.analyte().units().iter().find(|unit| **unit != result.unit());
        other.map(|other| self.result_in(result, *other))
    }

    pub fn range(&self, Range { low, high }: Range) -> Option<String> {
        match (low.map(format::decimal), high.map(format::decimal)) {
            (Some(low), Some(high)) => Some(self.between(&low, &high)),
            (Some(low), None) => Some(self.above(&low)),
            (None, Some(high)) => Some(self.below(&high)),
            (None, None) => None,
        }
    }

    /// A result of something that this app does not know.
    pub fn own_result(&self, own: &CustomResult) -> String {
        let number = format!("{}{}", format::bound(own.bound), format::decimal(own.value));
        self.value_with_unit(&number, own.unit.text())
    }

    /// What a test of the prescriber is called.
    pub fn own_test(&self, test: &PrescribedTest) -> String {
        test.note.clone().unwrap_or_else(|| self.blood_test.to_owned())
    }

    pub const fn severity(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Contraindication => self.contraindicated,
            Severity::Avoid => self.avoid,
            Severity::Caution => self.caution,
            Severity::Schedule => self.schedule,
            Severity::Information => self.information,
        }
    }

    pub fn milligrams(&self, number: Decimal) -> String {
        self.in_mg(&format::decimal(number))
    }

    pub fn kilograms(&self, number: Decimal) -> String {
        self.in_kg(&format::decimal(number))
    }

    pub fn centimetres(&self, number: Decimal) -> String {
        self.in_cm(&format::decimal(number))
    }

    pub fn years(&self, years: Years) -> String {
        self.in_years(years.0.into())
    }

    /// From dose to dose, inside a sentence.
    pub fn every(&self, days: u8) -> String {
        self.every_days(days.into())
    }

    /// A day of a month by its name.
    pub fn day(&self, day: u32, month: &str) -> String {
        self.day_of_month(&day.to_string(), month)
    }

    /// From Monday on.
    pub const fn weekdays_short(&self) -> [&'static str; 7] {
        [
            self.monday_short,
            self.tuesday_short,
            self.wednesday_short,
            self.thursday_short,
            self.friday_short,
            self.saturday_short,
            self.sunday_short,
        ]
    }

    pub const fn months(&self) -> [&'static str; 12] {
        [
            self.january,
            self.february,
            self.march,
            self.april,
            self.may,
            self.june,
            self.july,
            self.august,
            self.september,
            self.october,
            self.november,
            self.december,
        ]
    }

    pub const fn months_short(&self) -> [&'static str; 12] {
        [
            self.january_short,
            self.february_short,
            self.march_short,
            self.april_short,
            self.may_short,
            self.june_short,
            self.july_short,
            self.august_short,
            self.september_short,
            self.october_short,
            self.november_short,
            self.december_short,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::i18n::{DE, speak, strings};
    use crate::domain::sites::injection_site::standard_sites;

    #[test]
    fn inside_a_sentence_names_are_small_in_english_and_as_they_are_in_german() {
        are_inline(lower);
        speak(&DE);
        are_inline(str::to_owned);
    }

    fn are_inline(as_it_stands: fn(&str) -> String) {
        let terms = &strings().terms;
        for name in Analyte::ALL {
            assert_eq!(terms.analyte_inline(name), as_it_stands(terms.analyte(name)));
        }
        for site in standard_sites() {
            assert_eq!(terms.site_inline(site), as_it_stands(&terms.site(site)));
        }
    }

    /// With a small letter at the beginning, unless it begins an abbreviation.
    fn lower(text: &str) -> String {
        let mut own = text.to_owned();
        let is_word =
            text.as_bytes().get(1).is_some_and(|second| second.is_ascii_lowercase() || *second == b' ');
        if let Some(first) = own.get_mut(..1).filter(|_| is_word) {
            first.make_ascii_lowercase();
        }
        own
    }
}
