//! A syringe out of the refrigerator: whether it is warm enough to inject, and how long it may stay out.

use crate::domain::moment::Moment;
use crate::domain::monograph::{SHORTER_WARM_UP_MIN, WARM_UP_MIN};
use crate::domain::source::{Cited, OWN_CHOICE, cited};

/// A clock that has run for more minutes is taken to be forgotten: the injection is not said to be of that syringe.
pub const FORGOTTEN_MINUTES: Cited<u32> =
    cited(24 * 60, &OWN_CHOICE, "when the clock of a syringe is forgotten");

/// A syringe that was taken out of the refrigerator.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TakenOut {
    /// When, on the wall clock of the person.
    pub at: Moment,
}

impl TakenOut {
    /// For how many minutes it had been out at a moment; none for an earlier one, and if the clock was forgotten.
    pub fn minutes_at(&self, at: &Moment) -> Option<u32> {
        let minutes = u32::try_from(at.minutes_since(&self.at)).ok();
        minutes.filter(|minutes| *minutes <= FORGOTTEN_MINUTES.value)
    }
}

/// How warm a syringe is by the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Warmth {
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
pub fn warmth(minutes: i64, hours_allowed: Option<u8>) -> Warmth {
    let (least, most) = WARM_UP_MIN.value;
    match minutes {
        _ if hours_allowed.is_some_and(|hours| minutes > i64::from(hours) * 60) => Warmth::TooLong,
        minutes if minutes > i64::from(most) => Warmth::Longer,
        minutes if minutes >= i64::from(least) => Warmth::Warm,
        minutes if minutes >= i64::from(SHORTER_WARM_UP_MIN.value) => Warmth::NewerOnly,
        _ => Warmth::Cold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_those_since_it_was_taken_out_unless_the_clock_was_forgotten() {
        let moment =
            |text: &str| format!("2026-03-{text}:00+01:00[Europe/Berlin]").parse::<Moment>().unwrap();
        let taken = TakenOut { at: moment("02T07:00") };
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
            (-5, None, Warmth::Cold),
            (29, None, Warmth::Cold),
            (30, None, Warmth::NewerOnly),
            (59, None, Warmth::NewerOnly),
            (60, None, Warmth::Warm),
            (90, None, Warmth::Warm),
            (91, None, Warmth::Longer),
            (100_000, None, Warmth::Longer),
            (72 * 60, Some(72), Warmth::Longer),
            (72 * 60 + 1, Some(72), Warmth::TooLong),
            (61, Some(1), Warmth::TooLong),
        ] {
            assert_eq!(warmth(minutes, allowed), warmth_then, "{minutes} of {allowed:?}");
        }
    }
}
