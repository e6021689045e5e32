//! What the page about the concentration of anakinra says of kidneys, doses and the curve.

use chrono::NaiveDateTime;

use crate::app::i18n::messages::Level;
use crate::app::i18n::{dates, format};
use crate::domain::monograph::{BIOAVAILABILITY_PERCENT, HALF_LIFE_H, PEAK_H};
use crate::domain::patient::patient::ADULT;
use crate::domain::treatment::pharmacokinetics::{MILD_FROM, MODERATE_FROM, NORMAL_ABOVE, RenalGroup};
use crate::record::queries::clearance::ClearanceOf;
use crate::record::queries::drug_level::WhatIf;

impl Level {
    /// From the shortest to the longest.
    pub const fn periods(&self) -> [&'static str; 3] {
        [self.span_week, self.span_month, self.span_quarter]
    }

    pub const fn what_if(&self, what_if: WhatIf) -> &'static str {
        match what_if {
            WhatIf::AsPlanned => self.as_planned,
            WhatIf::WithoutNext => self.without_next,
            WhatIf::EverySecond => self.every_second,
            WhatIf::HourLater => self.hour_later,
        }
    }

    pub fn group(&self, group: RenalGroup) -> String {
        let [normal, mild, moderate] = limits();
        match group {
            RenalGroup::Normal => self.normal_above(&normal),
            RenalGroup::Mild => self.mildly_reduced(&mild, &normal),
            RenalGroup::Moderate => self.moderately_reduced(&moderate, &mild),
            RenalGroup::Severe => self.severely_reduced(&moderate),
            RenalGroup::EndStage => self.on_dialysis.to_owned(),
        }
    }

    /// As inside a sentence.
    fn group_inline(&self, group: RenalGroup) -> String {
        let [normal, mild, moderate] = limits();
        match group {
            RenalGroup::Normal => self.normal_above_inline(&normal),
            RenalGroup::Mild => self.mildly_reduced_inline(&mild, &normal),
            RenalGroup::Moderate => self.moderately_reduced_inline(&moderate, &mild),
            RenalGroup::Severe => self.severely_reduced_inline(&moderate),
            RenalGroup::EndStage => self.on_dialysis_inline.to_owned(),
        }
    }

    pub fn chosen(&self, group: RenalGroup) -> String {
        self.drawn_for_chosen(&self.group_inline(group))
    }

    /// That normal kidneys are assumed.
    pub fn no_kidney_function(&self) -> String {
        self.assumed(&ADULT.value.0.to_string())
    }

    pub fn measured(&self, known: &ClearanceOf, group: RenalGroup) -> String {
        self.drawn_for_measured(
            &format::beside(known.clearance.value.0, MODERATE_FROM.value.0, 1),
            &dates::day(known.drawn),
            &self.group_inline(group),
        )
    }

    /// Between which concentrations the curve lies.
    pub fn caption(&self, (low, high): &(f64, f64)) -> String {
        self.between(&self.milligrams(*low), &self.milligrams(*high))
    }

    /// The concentration at a time.
    pub fn at(&self, at: NaiveDateTime, low: f64, high: f64) -> String {
        let (day, time) = (dates::weekday(at.date()), dates::time(at.time()));
        if low < high {
            self.at_between(&day, &time, &self.milligrams(low), &self.milligrams(high))
        } else {
            self.at_about(&day, &time, &self.milligrams(high))
        }
    }

    pub fn milligrams(&self, level: f64) -> String {
        self.milligrams_per_litre(&format::modelled(level, 2))
    }

    /// The mean concentration, so many times that with normal kidneys.
    pub fn exposure(&self, times: f64) -> String {
        if times > 1.0 {
            self.times_as_high(&format::modelled(times, 1))
        } else {
            self.no_build_up.to_owned()
        }
    }

    pub fn model(&self) -> String {
        let ((earliest, latest), (shortest, longest)) = (PEAK_H.value, HALF_LIFE_H.value);
        self.model_rests_on(
            &BIOAVAILABILITY_PERCENT.value.to_string(),
            &earliest.to_string(),
            &latest.to_string(),
            &shortest.to_string(),
            &longest.to_string(),
        )
    }
}

/// The limits between the groups, from the highest to the lowest.
fn limits() -> [String; 3] {
    [NORMAL_ABOVE, MILD_FROM, MODERATE_FROM].map(|limit| format::exact(limit.value.0, 0))
}
