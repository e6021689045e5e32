//! A syringe out of the refrigerator: whether it is warm enough to inject, and how long it may stay out.

use crate::domain::monograph::{SHORTER_WARM_UP_MIN, WARM_UP_MIN};
use crate::domain::quantities::moment::Moment;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};

/// A clock that has run for more minutes is taken to be forgotten: the injection is not said to be of that syringe.
pub const FORGOTTEN_MINUTES: Cited<u32> =
    cited(24 * 60, &OWN_CHOICE, "when the clock of a syringe is forgotten");

/// A syringe that was taken out of the refrigerator.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WarmUpStarted {
    /// When, on the wall clock of the person.
    pub at: Moment,
}

impl WarmUpStarted {
    /// For how many minutes it had been out at a moment; none for an earlier one, and if the clock was forgotten.
    pub fn minutes_at(&self, at: &Moment) -> Option<u32> {
        let minutes = u32::try_from(at.minutes_since(&self.at)).ok();
        minutes.filter(|minutes| *minutes <= FORGOTTEN_MINUTES.value)
    }
}

/// How warm a syringe is by the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WarmUpStage {
    /// Too cold by every document.
    Cold,
    /// Warm by newer instructions, but not by the monograph.
    NewerOnly,
    /// Warm.
    Warm,
    /// Out for longer than the monograph names.
    Longer,
    /// Out for longer than the person's leaflet allows.
    TooLong,
}

/// How warm a syringe is after so many minutes, if the leaflet allows so many hours.
pub fn warm_up_stage(minutes: i64, hours_allowed: Option<u8>) -> WarmUpStage {
    let (least, most) = WARM_UP_MIN.value;
    match minutes {
        _ if hours_allowed.is_some_and(|hours| minutes > i64::from(hours) * 60) => WarmUpStage::TooLong,
        minutes if minutes > i64::from(most) => WarmUpStage::Longer,
        minutes if minutes >= i64::from(least) => WarmUpStage::Warm,
        minutes if minutes >= i64::from(SHORTER_WARM_UP_MIN.value) => WarmUpStage::NewerOnly,
        _ => WarmUpStage::Cold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_those_since_it_was_taken_out_unless_the_clock_was_forgotten() {
        let moment =
            |text: &str| format!("2026-03-{text}:00+01:00[Europe/Berlin]").parse::<Moment>().unwrap();
        let taken = WarmUpStarted { at: moment("02T07:00") };
        for (at, minutes) in [
            ("02T06:59", None),
            ("02T07:00", Some(0)),
            ("02T08:15", Some(75)),
            ("03T07:00", Some(1440)),
            ("03T07:01", None),
        ] {
            assert_eq!(taken.minutes_at(&moment(at)), minutes, "{at}");
        }
    }

    #[test]
    fn warmth_goes_by_minutes_and_by_the_leaflet() {
        for (minutes, allowed, warmth_then) in [
            (-5, None, WarmUpStage::Cold),
            (29, None, WarmUpStage::Cold),
            (30, None, WarmUpStage::NewerOnly),
            (59, None, WarmUpStage::NewerOnly),
            (60, None, WarmUpStage::Warm),
            (90, None, WarmUpStage::Warm),
            (91, None, WarmUpStage::Longer),
            (100_000, None, WarmUpStage::Longer),
            (72 * 60, Some(72), WarmUpStage::Longer),
            (72 * 60 + 1, Some(72), WarmUpStage::TooLong),
            (61, Some(1), WarmUpStage::TooLong),
        ] {
            assert_eq!(warm_up_stage(minutes, allowed), warmth_then, "{minutes} of {allowed:?}");
        }
    }
}
