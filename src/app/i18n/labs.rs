//! What the pages and forms for blood tests say of results and of the calendar.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::app::i18n::messages::Labs;
use crate::app::i18n::{clinical_terms, dates, format, strings};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::blood::{Decline, change, is_low, limit_in_giga};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::labs::result::LabResult;
use crate::domain::labs::trend::{DatedResult, Direction, Trend, number};
use crate::domain::labs::unit::LabUnit;
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::quantities::number::{Decimal, Exact};
use crate::domain::rules::Missing;
use crate::record::queries::clearance::ClearanceOf;
use crate::record::queries::renal_conflict::{Conflict, Differs};

impl Labs {
    /// The headings of the form.
    pub const fn groups(&self) -> [&'static str; 3] {
        [self.group_blood_count, self.group_kidneys_and_liver, self.group_inflammation_and_cholesterol]
    }

    pub fn range_of(&self, analyte: Analyte) -> String {
        self.normal_range_of(strings().terms.analyte_inline(analyte))
    }

    /// About a number that is not whole in a unit that has whole numbers only, and would be usual in another.
    pub fn thousands_or_unit(&self, entered: Decimal, rather: LabUnit) -> String {
        let thousands = entered.to_string().replace('.', "");
        self.whole_numbers_only(&thousands, &format::decimal(entered), strings().terms.symbol(rather))
    }

    /// How a neutrophil count was calculated, from per cent.
    pub fn computed_from(&self, segmented: &str, bands: Option<&str>) -> String {
        match bands {
            Some(bands) => self.computed_from_both(segmented, bands),
            None => self.computed_from_one(segmented),
        }
    }

    /// A month of the calendar.
    pub fn month(&self, month: u32) -> String {
        self.months_after_start(usize::try_from(month).unwrap_or(usize::MAX))
    }

    pub fn standing_word(&self, standing: TestStatus) -> String {
        match standing {
            TestStatus::Done(day) => self.done_on(&dates::day(day)),
            TestStatus::Later => self.not_yet_due.to_owned(),
            TestStatus::Due => self.now_due.to_owned(),
            TestStatus::Overdue => self.overdue.to_owned(),
            TestStatus::Missed => self.not_recorded.to_owned(),
            TestStatus::NotHere => self.not_recorded_here.to_owned(),
        }
    }

    pub fn counted_from(&self, start: NaiveDate) -> String {
        self.counted_from_day(&dates::day(start))
    }

    pub fn began_again(&self, day: NaiveDate) -> String {
        self.began_again_on(&dates::day(day))
    }

    pub fn panel_line(&self, drawn: NaiveDate) -> String {
        self.drawn_on(&dates::day(drawn))
    }

    /// How neutrophils have changed since before treatment; none where that cannot be told.
    pub fn since_baseline(&self, before: &LabResult, drawn: NaiveDate, now: &LabResult) -> Option<String> {
        let (change, none) = (change(before, now)?, Exact::default());
        let percent = format::exact(if change < none { -change } else { change }, 0);
        let (result, drawn) = (strings().terms.result(before), dates::day(drawn));
        Some(match change.cmp(&none) {
            Ordering::Less => self.less_than_before_treatment(&percent, &result, &drawn),
            Ordering::Equal => self.same_as_before_treatment(&result, &drawn),
            Ordering::Greater => self.more_than_before_treatment(&percent, &result, &drawn),
        })
    }

    pub fn clearance(&self, known: &ClearanceOf) -> String {
        let days = (known.weight.on - known.drawn).num_days().unsigned_abs();
        self.clearance_on_this_day(
            usize::try_from(days).unwrap_or(usize::MAX),
            &clinical_terms().clearance(&known.clearance),
            &format::decimal(known.weight.kg.decimal()),
        )
    }

    pub fn low_clearance(&self) -> String {
        self.kidneys_below(&format::exact(REDUCE_BELOW.value.0, 0))
    }

    pub fn no_clearance(&self, missing: Missing) -> String {
        self.clearance_not_judged(&clinical_terms().missing(missing))
    }

    /// Where the regimen and the line of the monograph for kidneys differ.
    pub fn conflict(&self, conflict: &Conflict) -> String {
        let clearance = clinical_terms().clearance(&conflict.clearance);
        let day = conflict.drawn.map(dates::day).unwrap_or_default();
        let limit = format::exact(REDUCE_BELOW.value.0, 0);
        match conflict.differs {
            Differs::MoreOften => self.daily_and_below(&clearance, &day, &limit),
            Differs::LessOften => self.less_often_and_not_below(&clearance, &day, &limit),
        }
    }

    /// The grade of a neutrophil count, or why it has none; nothing for one that has not fallen.
    pub fn fall(&self, fall: Decline) -> Option<String> {
        match fall {
            Decline::None => None,
            Decline::Grade(grade) => Some(self.ctcae_grade(&grade.to_string())),
            Decline::NeedsLowerLimit => Some(self.grade_needs_lower_limit.to_owned()),
            Decline::NotReached => Some(self.grade_needs_number.to_owned()),
        }
    }

    /// What a chart shows, in words.
    pub fn caption(&self, trend: &Trend) -> String {
        let name = strings().terms.analyte(trend.last.1.analyte());
        let (first, last) = (self.dated(&trend.first), self.dated(&trend.last));
        let way = match trend.direction {
            Direction::One => return self.one_result(name, &last),
            Direction::Unknown => self.first_then_last(name, &first, &last),
            Direction::Same => self.same_at_first_and_last(name, &first, &last),
            Direction::Fell => self.fell(name, &first, &last),
            Direction::Rose => self.rose(name, &first, &last),
        };
        let limit = match (trend.last.1.analyte(), trend.last.1.count().and_then(is_low)) {
            (Analyte::Neutrophils, Some(true)) => self.last_below_limit,
            (Analyte::Neutrophils, Some(false)) => self.last_not_below_limit,
            _ => "",
        };
        self.whole_caption(&way, &self.extreme(trend), limit)
    }

    /// The lowest or the highest result, where it is neither the first nor the last.
    fn extreme(&self, trend: &Trend) -> String {
        let (first, last) = (number(&trend.first.1), number(&trend.last.1));
        if number(&trend.lowest.1) < first.min(last) {
            self.with_lowest(&self.dated(&trend.lowest))
        } else if number(&trend.highest.1) > first.max(last) {
            self.with_highest(&self.dated(&trend.highest))
        } else {
            String::new()
        }
    }

    /// A result in the unit of its chart, so that the numbers can be compared.
    fn dated(&self, (day, result): &DatedResult) -> String {
        let unit = result.analyte().units().first().copied().unwrap_or(result.unit());
        self.result_on(&strings().terms.result_in(result, unit), &dates::day(*day))
    }

    /// The limit of neutropenia in the unit of the chart.
    pub fn limit(&self) -> String {
        format::exact(limit_in_giga(), 1)
    }
}
