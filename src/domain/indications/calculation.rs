//! From milligrams a day to millilitres, syringes and boxes, each with its working. Nothing is rounded but to whole
//! syringes and boxes, and what that leaves over is told.

use crate::domain::indications::figure::Figure;
use crate::domain::indications::syringe::{CONTENT, Content, PACKS};
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::quantities::units::{Kilograms, MgPerKg, Milligrams, Millilitres};

/// For so many days syringes are counted.
pub const SUPPLY_DAYS: Cited<i64> = cited(28, &OWN_CHOICE, "days for which syringes are counted");

/// Into how many doses the amount of a day is split.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum DosesADay {
    /// One.
    #[default]
    One,
    /// Two of the same size.
    Two,
}

/// On which days it is given.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Interval {
    /// On each.
    #[default]
    EveryDay,
    /// On every other, as is to be considered in severe renal impairment: the amount of such a day stays the same.
    EveryOtherDay,
}

/// How often it is given.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Frequency {
    /// On a day.
    pub doses: DosesADay,
    /// On which days.
    pub interval: Interval,
}

impl DosesADay {
    /// How many.
    pub const fn number(self) -> i64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

impl Interval {
    /// Days from one day with a dose to the next.
    pub const fn days(self) -> i64 {
        match self {
            Self::EveryDay => 1,
            Self::EveryOtherDay => 2,
        }
    }
}

/// A result with the formula and the numbers that went into it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Worked<T> {
    /// The result.
    pub value: T,
    /// How it was reached.
    pub working: Working,
}

/// A formula with its numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Working {
    /// As it was given, without a calculation.
    Given,
    /// Weight × amount for each kilogram.
    ByWeight {
        /// Of the body.
        weight: Kilograms,
        /// A day, for each of its kilograms.
        per_kg: MgPerKg,
    },
    /// Amount of a day ÷ doses.
    PerDose {
        /// On a day with a dose.
        daily: Milligrams,
        /// On such a day.
        doses: i64,
    },
    /// Dose × volume of a syringe ÷ amount in it.
    Volume {
        /// The dose.
        dose: Milligrams,
        /// Of a syringe.
        content: Figure<Content>,
    },
    /// Dose ÷ amount in a syringe, rounded up to whole syringes: each dose takes new ones.
    Syringes {
        /// The dose.
        dose: Milligrams,
        /// Of a syringe.
        content: Figure<Content>,
    },
    /// Syringes × doses × days ÷ interval.
    Supply {
        /// For each dose.
        syringes: i64,
        /// On a day with a dose.
        doses: i64,
        /// For which they are counted.
        days: i64,
        /// From one day with a dose to the next.
        every_days: i64,
    },
    /// Syringes ÷ size of a box, rounded up to whole boxes.
    Boxes {
        /// All of them.
        syringes: i64,
        /// In a box.
        size: i64,
    },
}

/// The syringes that a dose takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Syringes {
    /// How many.
    pub number: i64,
    /// What is left in them, to be discarded.
    pub unused: Milligrams,
}

/// The boxes that syringes come in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Boxes {
    /// How many.
    pub number: i64,
    /// Syringes that are left over.
    pub left_over: i64,
}

/// All that follows from an amount a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Calculation {
    /// On a day with a dose.
    pub daily: Worked<Milligrams>,
    /// In each dose.
    pub dose: Worked<Milligrams>,
    /// In each dose.
    pub volume: Worked<Millilitres>,
    /// For each dose.
    pub syringes: Worked<Syringes>,
    /// For [`SUPPLY_DAYS`].
    pub supply: Worked<i64>,
    /// The same in boxes of 7 and of 28; there are packs of a single syringe beside them.
    pub boxes: [Worked<Boxes>; 2],
}

/// The dose for a body weight.
pub fn dose_of(weight: Kilograms, per_kg: MgPerKg, frequency: Frequency) -> Calculation {
    let daily = Milligrams(weight.0 * per_kg.0);
    calculate(Worked { value: daily, working: Working::ByWeight { weight, per_kg } }, frequency)
}

/// A dose that does not depend on the weight.
pub fn fixed_dose(daily: Milligrams, frequency: Frequency) -> Calculation {
    calculate(Worked { value: daily, working: Working::Given }, frequency)
}

fn calculate(daily: Worked<Milligrams>, frequency: Frequency) -> Calculation {
    let doses = frequency.doses.number();
    let dose = Milligrams(daily.value.0 / doses);
    let syringes = syringes_for(dose);
    let days = SUPPLY_DAYS.value;
    let every_days = frequency.interval.days();
    let supply = syringes.value.number * doses * days / every_days;
    let ([_, small, large], _) = PACKS.read();
    Calculation {
        daily,
        dose: Worked { value: dose, working: Working::PerDose { daily: daily.value, doses } },
        volume: volume_of(dose),
        syringes,
        supply: Worked {
            value: supply,
            working: Working::Supply { syringes: syringes.value.number, doses, days, every_days },
        },
        boxes: [small, large].map(|size| boxes_of(supply, size)),
    }
}

fn volume_of(dose: Milligrams) -> Worked<Millilitres> {
    let (Content { mass, volume }, _) = CONTENT.read();
    let value = Millilitres(dose.0 * volume.0 / mass.0);
    Worked { value, working: Working::Volume { dose, content: CONTENT } }
}

fn syringes_for(dose: Milligrams) -> Worked<Syringes> {
    let (Content { mass, .. }, _) = CONTENT.read();
    let number = (dose.0 / mass.0).ceil().to_integer();
    let unused = Milligrams(Exact::from_integer(number) * mass.0 - dose.0);
    Worked { value: Syringes { number, unused }, working: Working::Syringes { dose, content: CONTENT } }
}

fn boxes_of(syringes: i64, size: i64) -> Worked<Boxes> {
    let number = Exact::new(syringes, size).ceil().to_integer();
    let value = Boxes { number, left_over: number * size - syringes };
    Worked { value, working: Working::Boxes { syringes, size } }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::quantities::number::{Decimal, fixed, parse};

    const ONCE: Frequency = Frequency { doses: DosesADay::One, interval: Interval::EveryDay };
    const TWICE: Frequency = Frequency { doses: DosesADay::Two, interval: Interval::EveryDay };

    fn exact(text: &str) -> Exact {
        parse(text, 3).unwrap().exact()
    }

    fn of(kg: &str, per_kg: &str, frequency: Frequency) -> Calculation {
        dose_of(Kilograms(exact(kg)), MgPerKg(exact(per_kg)), frequency)
    }

    #[test]
    fn a_hundred_milligrams_are_sixty_seven_hundredths_of_a_millilitre() {
        for (mg, ml) in
            [("20", "0.134"), ("50", "0.335"), ("100", "0.67"), ("560", "3.752"), ("12", "0.0804")]
        {
            let volume = fixed_dose(Milligrams(exact(mg)), ONCE).volume.value;
            let (whole, fraction) = ml.split_once('.').unwrap();
            let digits = format!("{whole}{fraction}").parse().unwrap();
            let expected = Decimal::new(digits, u8::try_from(fraction.len()).unwrap());
            assert_eq!(volume, Millilitres(expected.exact()), "{mg}");
        }
    }

    #[test]
    fn a_child_of_twelve_kilograms_with_caps() {
        for (per_kg, mg, ml, syringes, unused) in [
            ("1", 12, "0.0804", 1, 88),
            ("2", 24, "0.1608", 1, 76),
            ("3", 36, "0.2412", 1, 64),
            ("8", 96, "0.6432", 1, 4),
        ] {
            let all = of("12", per_kg, ONCE);
            assert_eq!(all.dose.value, Milligrams::whole(mg));
            assert_eq!(fixed(all.volume.value.0, 4), ml);
            let expected = Syringes { number: syringes, unused: Milligrams::whole(unused) };
            assert_eq!((all.syringes.value, all.supply.value), (expected, 28));
        }
    }

    #[test]
    fn seventy_kilograms_at_the_most_take_six_syringes() {
        let all = of("70", "8", ONCE);
        assert_eq!(all.daily.value, Milligrams::whole(560));
        assert_eq!(all.syringes.value, Syringes { number: 6, unused: Milligrams::whole(40) });
        assert_eq!(all.supply.value, 168);
        let boxes = all.boxes.map(|boxes| (boxes.value.number, boxes.value.left_over));
        assert_eq!(boxes, [(24, 0), (6, 0)]);
    }

    #[test]
    fn two_doses_a_day_take_new_syringes_each() {
        let all = of("15", "4", TWICE);
        assert_eq!((all.daily.value, all.dose.value), (Milligrams::whole(60), Milligrams::whole(30)));
        assert_eq!((all.syringes.value.number, all.supply.value), (1, 56));
        assert_eq!(of("70", "8", TWICE).syringes.value.number, 3);
        assert_eq!(of("70", "8", TWICE).supply.value, 168);
    }

    #[test]
    fn every_other_day_the_same_dose_takes_half_the_syringes() {
        for doses in [DosesADay::One, DosesADay::Two] {
            let at = |interval| of("52", "3.1", Frequency { doses, interval });
            let (daily, other) = (at(Interval::EveryDay), at(Interval::EveryOtherDay));
            assert_eq!(
                (other.dose, other.volume, other.syringes),
                (daily.dose, daily.volume, daily.syringes)
            );
            assert_eq!(other.supply.value * 2, daily.supply.value);
        }
        let hundred = Frequency { interval: Interval::EveryOtherDay, ..ONCE };
        let all = fixed_dose(Milligrams::whole(100), hundred);
        assert_eq!(all.supply.value, 14);
        let boxes = all.boxes.map(|boxes| (boxes.value.number, boxes.value.left_over));
        assert_eq!(boxes, [(2, 0), (1, 14)], "what a box has more is told");
    }

    #[test]
    fn a_syringe_more_begins_above_a_hundred() {
        let syringes = |mg| fixed_dose(Milligrams(exact(mg)), ONCE).syringes.value.number;
        assert_eq!(["0.001", "99.999", "100", "100.001", "200", "200.001"].map(syringes), [1, 1, 1, 2, 2, 3]);
    }

    /// What a reader gets who follows the working by hand.
    fn followed(working: Working) -> Option<Exact> {
        let whole = Exact::from_integer;
        Some(match working {
            Working::Given => return None,
            Working::ByWeight { weight, per_kg } => weight.0 * per_kg.0,
            Working::PerDose { daily, doses } => daily.0 / doses,
            Working::Volume { dose, content } => dose.0 * content.read().0.volume.0 / content.read().0.mass.0,
            Working::Syringes { dose, content } => (dose.0 / content.read().0.mass.0).ceil(),
            Working::Supply { syringes, doses, days, every_days } => {
                whole(syringes * doses * days) / every_days
            }
            Working::Boxes { syringes, size } => (whole(syringes) / size).ceil(),
        })
    }

    fn any_frequency() -> impl Strategy<Value = Frequency> {
        let doses = prop_oneof![Just(DosesADay::One), Just(DosesADay::Two)];
        let interval = prop_oneof![Just(Interval::EveryDay), Just(Interval::EveryOtherDay)];
        (doses, interval).prop_map(|(doses, interval)| Frequency { doses, interval })
    }

    fn drawn(kg: i64, per_kg: i64, frequency: Frequency) -> Calculation {
        let exact = |thousandths| Decimal::new(thousandths, 3).exact();
        dose_of(Kilograms(exact(kg)), MgPerKg(exact(per_kg)), frequency)
    }

    proptest! {
        #[test]
        fn each_working_leads_to_its_result(
            kg in 100_i64..=400_000, per_kg in 1_i64..=100_000, frequency in any_frequency(),
        ) {
            let all = drawn(kg, per_kg, frequency);
            let whole = |number| Some(Exact::from_integer(number));
            prop_assert_eq!(followed(all.daily.working), Some(all.daily.value.0));
            prop_assert_eq!(followed(all.dose.working), Some(all.dose.value.0));
            prop_assert_eq!(followed(all.volume.working), Some(all.volume.value.0));
            prop_assert_eq!(followed(all.syringes.working), whole(all.syringes.value.number));
            prop_assert_eq!(followed(all.supply.working), whole(all.supply.value));
            for boxes in all.boxes {
                prop_assert_eq!(followed(boxes.working), whole(boxes.value.number));
            }
        }

        #[test]
        fn millilitres_and_milligrams_stay_in_proportion(
            kg in 100_i64..=400_000, per_kg in 1_i64..=100_000, frequency in any_frequency(),
        ) {
            let all = drawn(kg, per_kg, frequency);
            prop_assert_eq!(all.volume.value.0 * 100, all.dose.value.0 * Exact::new(67, 100));
            prop_assert_eq!(all.dose.value.0 * frequency.doses.number(), all.daily.value.0);
        }

        #[test]
        fn the_syringes_hold_the_dose_and_none_is_too_many(
            kg in 100_i64..=400_000, per_kg in 1_i64..=100_000, frequency in any_frequency(),
        ) {
            let all = drawn(kg, per_kg, frequency);
            let Syringes { number, unused } = all.syringes.value;
            prop_assert!(Exact::from_integer(number * 100) >= all.dose.value.0);
            prop_assert!(Exact::from_integer((number - 1) * 100) < all.dose.value.0);
            prop_assert_eq!(all.dose.value.0 + unused.0, Exact::from_integer(number * 100));
            for Worked { value, working } in all.boxes {
                let Working::Boxes { syringes, size } = working else { panic!("{working:?}") };
                prop_assert_eq!(value.number * size, syringes + value.left_over);
                prop_assert!((0..size).contains(&value.left_over));
            }
        }

        #[test]
        fn nothing_falls_with_the_weight_or_the_rate(
            kg in 100_i64..400_000, per_kg in 1_i64..100_000, frequency in any_frequency(),
        ) {
            let here = drawn(kg, per_kg, frequency);
            for more in [drawn(kg + 1, per_kg, frequency), drawn(kg, per_kg + 1, frequency)] {
                prop_assert!(more.dose.value > here.dose.value && more.volume.value > here.volume.value);
                prop_assert!(more.syringes.value.number >= here.syringes.value.number);
                prop_assert!(more.supply.value >= here.supply.value);
            }
        }
    }
}
