//! Which label has a dose for which disease, and what that dose is. What was not read stands here as not held, and
//! figures known from memory alone do not stand here at all: there is no ceiling of 4 mg/kg for children with Still's
//! disease or familial Mediterranean fever, and no mark of the syringe in the United States.

use crate::domain::indications::figure::{Figure, secondary, verified};
use crate::domain::indications::indication::Indication;
use crate::domain::indications::syringe::{EU_GRADUATION, Graduation};
use crate::domain::monograph::edition::Jurisdiction;
use crate::domain::monograph::label_figures::{EU_REDUCE_BELOW, Labelled, US_REDUCE_BELOW};
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::source::{
    EU_LABEL_2025, EU_LABEL_COPIES, EU_LEAFLET, GERMAN_FORMULARY, UK_LABEL, US_DOSES_COPY,
};
use crate::domain::quantities::source::{PROFESSIONAL_LABEL, Source};
use crate::domain::quantities::units::{Kilograms, MgPerKg, Milligrams, MlPerMin, Months};

/// What a label has for a disease.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Labelling {
    /// A dose.
    Labelled(&'static LabelledDose),
    /// The disease, among these; the dose is in no text of this label that was read.
    DoseNotHeld(Figure<&'static [Indication]>),
    /// Not the disease: it has these.
    NotLabelled(Figure<&'static [Indication]>),
    /// The disease is none that this app knows: nothing is said of it.
    OtherIndication,
}

/// The dose of a label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LabelledDose {
    /// How much a day.
    pub amount: LabelledAmount,
    /// From which age on; none if no text that was read states one.
    pub least_age: Option<Figure<Months>>,
    /// From which weight on; none if no text that was read states one.
    pub least_weight: Option<Figure<Kilograms>>,
    /// Into how many doses a day it may be split; none if only one a day is stated.
    pub split: Option<Figure<i64>>,
    /// What is said of doses that are not a whole syringe; none if no text that was read speaks of them.
    pub partial: Option<PartialDoses>,
    /// What is to be considered in severe renal impairment.
    pub renal: Figure<RenalInterval>,
}

/// How much a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabelledAmount {
    /// The same for everybody.
    Fixed(Figure<Milligrams>),
    /// By body weight.
    ByWeight(ByWeight),
    /// By body weight below a boundary, and the same for everybody from it on.
    ByWeightBelow {
        /// The lowest weight that has the fixed dose.
        boundary: Figure<Kilograms>,
        /// Below it.
        below: ByWeight,
        /// At it and above.
        from: Figure<Milligrams>,
    },
}

/// Milligrams for each kilogram, a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ByWeight {
    /// Lowest and highest to start with.
    pub start: Figure<(MgPerKg, MgPerKg)>,
    /// What severe disease usually needs in the end, where the label says so.
    pub severe: Option<Figure<(MgPerKg, MgPerKg)>>,
    /// Smallest and largest step of an adjustment, where the label says so.
    pub step: Option<Figure<(MgPerKg, MgPerKg)>>,
    /// The most; none if the range to start with is the only one that was read.
    pub most: Option<Figure<MgPerKg>>,
}

/// What a label says of doses that are not a whole syringe.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PartialDoses {
    /// A new syringe for each dose, and the unused portion is discarded. Its marks are not held.
    DiscardTheRest(Figure<()>),
    /// The syringe is graduated.
    Graduated(Graduation),
}

/// Strictly below a creatinine clearance the same dose at a longer interval is to be considered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RenalInterval {
    /// The clearance. The European copy that was read prints GFR.
    pub below: MlPerMin,
    /// Days from dose to dose.
    pub every_days: i64,
}

impl LabelledAmount {
    /// The amount for a weight, with the boundary decided; none if that needs the weight and it is not known.
    pub fn at(self, weight: Option<Kilograms>) -> Option<Self> {
        let Self::ByWeightBelow { boundary, below, from } = self else { return Some(self) };
        weight
            .map(|weight| if weight < boundary.read().0 { Self::ByWeight(below) } else { Self::Fixed(from) })
    }
}

/// The diseases that a label has.
pub const fn labelled_for(jurisdiction: Jurisdiction) -> Figure<&'static [Indication]> {
    use Indication::{Caps, Dira, Fmf, Nomid, RheumatoidArthritis, StillsDisease};
    const EUROPEAN: &[Indication] = &[RheumatoidArthritis, Caps, Nomid, StillsDisease, Fmf];
    match jurisdiction {
        Jurisdiction::UnitedStates => {
            verified(&[RheumatoidArthritis, Nomid, Dira], &PROFESSIONAL_LABEL, "1 Indications and usage")
        }
        Jurisdiction::EuropeanUnion => verified(EUROPEAN, &EU_LABEL_2025, "4.1 Therapeutic indications"),
        Jurisdiction::UnitedKingdom => verified(EUROPEAN, &UK_LABEL, "4.1 Therapeutic indications"),
    }
}

/// What the label of a jurisdiction has for a disease.
pub fn labelling(indication: Indication, jurisdiction: Jurisdiction) -> Labelling {
    let labelled = labelled_for(jurisdiction);
    if indication == Indication::Other {
        Labelling::OtherIndication
    } else if !labelled.read().0.contains(&indication) {
        Labelling::NotLabelled(labelled)
    } else {
        dose(indication, jurisdiction).map_or(Labelling::DoseNotHeld(labelled), Labelling::Labelled)
    }
}

const fn dose(indication: Indication, jurisdiction: Jurisdiction) -> Option<&'static LabelledDose> {
    Some(match (jurisdiction, indication) {
        (Jurisdiction::UnitedStates, Indication::RheumatoidArthritis) => &US_RHEUMATOID_ARTHRITIS,
        (Jurisdiction::UnitedStates, Indication::Nomid) => &US_NOMID,
        (Jurisdiction::UnitedStates, Indication::Dira) => &US_DIRA,
        (Jurisdiction::EuropeanUnion, Indication::RheumatoidArthritis) => &EU_RHEUMATOID_ARTHRITIS,
        (Jurisdiction::EuropeanUnion, Indication::Caps | Indication::Nomid) => &EU_CAPS,
        (Jurisdiction::EuropeanUnion, Indication::StillsDisease) => &EU_STILLS_DISEASE,
        (Jurisdiction::EuropeanUnion, Indication::Fmf) => &EU_FMF,
        _ => return None,
    })
}

const ONE_TO_TWO: (MgPerKg, MgPerKg) = (MgPerKg::whole(1), MgPerKg::whole(2));
const HALF_TO_ONE: (MgPerKg, MgPerKg) = (MgPerKg(Exact::new_raw(1, 2)), MgPerKg::whole(1));
const THREE_TO_FOUR: (MgPerKg, MgPerKg) = (MgPerKg::whole(3), MgPerKg::whole(4));
const EIGHT: MgPerKg = MgPerKg::whole(8);
const EIGHTEEN_YEARS: Months = Months(18 * 12);

const US_ARTHRITIS: &str = "2.1 Dosage in rheumatoid arthritis";
const US_SYNDROMES: &str = "2.2 Dosage in cryopyrin-associated periodic syndromes";
const US_DEFICIENCY: &str = "Deficiency of interleukin-1 receptor antagonist";
const US_RENAL: Figure<RenalInterval> =
    verified(every_other_day(US_REDUCE_BELOW), &PROFESSIONAL_LABEL, "2 Dosage in renal impairment");

static US_RHEUMATOID_ARTHRITIS: LabelledDose = LabelledDose {
    amount: LabelledAmount::Fixed(verified(Milligrams::whole(100), &PROFESSIONAL_LABEL, US_ARTHRITIS)),
    least_age: Some(verified(EIGHTEEN_YEARS, &PROFESSIONAL_LABEL, "1.1 Rheumatoid arthritis")),
    least_weight: None,
    split: None,
    partial: None,
    renal: US_RENAL,
};

static US_NOMID: LabelledDose = LabelledDose {
    amount: LabelledAmount::ByWeight(ByWeight {
        start: verified(ONE_TO_TWO, &PROFESSIONAL_LABEL, US_SYNDROMES),
        severe: None,
        step: Some(verified(HALF_TO_ONE, &PROFESSIONAL_LABEL, US_SYNDROMES)),
        most: Some(verified(EIGHT, &PROFESSIONAL_LABEL, US_SYNDROMES)),
    }),
    least_age: None,
    least_weight: None,
    split: Some(verified(2, &PROFESSIONAL_LABEL, US_SYNDROMES)),
    partial: Some(PartialDoses::DiscardTheRest(verified((), &PROFESSIONAL_LABEL, US_SYNDROMES))),
    renal: US_RENAL,
};

/// That it may be split, and what becomes of the rest of a syringe, is stated for NOMID only.
static US_DIRA: LabelledDose = LabelledDose {
    amount: LabelledAmount::ByWeight(ByWeight {
        start: secondary(ONE_TO_TWO, &US_DOSES_COPY, US_DEFICIENCY),
        severe: None,
        step: Some(secondary(HALF_TO_ONE, &US_DOSES_COPY, US_DEFICIENCY)),
        most: Some(secondary(EIGHT, &US_DOSES_COPY, US_DEFICIENCY)),
    }),
    least_age: Some(secondary(Months(1), &US_DOSES_COPY, US_DEFICIENCY)),
    least_weight: None,
    split: None,
    partial: None,
    renal: US_RENAL,
};

static EU_RHEUMATOID_ARTHRITIS: LabelledDose = LabelledDose {
    least_age: Some(verified(EIGHTEEN_YEARS, &EU_LEAFLET, "2 Children and adolescents")),
    least_weight: None,
    ..european(LabelledAmount::Fixed(verified(
        Milligrams::whole(100),
        &EU_LABEL_2025,
        "4.2 Posology: rheumatoid arthritis",
    )))
};

static EU_CAPS: LabelledDose = european(LabelledAmount::ByWeight(ByWeight {
    start: verified(ONE_TO_TWO, &EU_LABEL_COPIES, "4.2 Posology: CAPS"),
    severe: Some(verified(THREE_TO_FOUR, &EU_LABEL_COPIES, "4.2 Posology: CAPS")),
    step: None,
    most: Some(verified(EIGHT, &EU_LABEL_COPIES, "4.2 Posology: CAPS")),
}));

static EU_STILLS_DISEASE: LabelledDose = european(LabelledAmount::ByWeightBelow {
    boundary: verified(Kilograms::whole(50), &EU_LABEL_COPIES, "Doses: Still's disease"),
    below: one_to_two(&EU_LABEL_COPIES, "Doses: Still's disease"),
    from: verified(Milligrams::whole(100), &EU_LABEL_COPIES, "Doses: Still's disease"),
});

/// The copy that was read has the boundary, and is cut off at the dose from it on.
static EU_FMF: LabelledDose = european(LabelledAmount::ByWeightBelow {
    boundary: verified(Kilograms::whole(50), &GERMAN_FORMULARY, "Familial Mediterranean fever"),
    below: one_to_two(&GERMAN_FORMULARY, "Familial Mediterranean fever"),
    from: secondary(Milligrams::whole(100), &GERMAN_FORMULARY, "Familial Mediterranean fever"),
});

const fn every_other_day(below: Labelled<MlPerMin>) -> RenalInterval {
    RenalInterval { below: below.read().0, every_days: 2 }
}

const fn one_to_two(source: &'static Source, section: &'static str) -> ByWeight {
    ByWeight { start: verified(ONE_TO_TWO, source, section), severe: None, step: None, most: None }
}

/// From 8 months and 10 kg on, with the graduated syringe.
const fn european(amount: LabelledAmount) -> LabelledDose {
    LabelledDose {
        amount,
        least_age: Some(verified(Months(8), &EU_LABEL_2025, "4.1 Therapeutic indications")),
        least_weight: Some(verified(Kilograms::whole(10), &EU_LABEL_2025, "4.1 Therapeutic indications")),
        split: None,
        partial: Some(PartialDoses::Graduated(EU_GRADUATION)),
        renal: verified(every_other_day(EU_REDUCE_BELOW), &EU_LABEL_COPIES, "Renal impairment"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::indications::calculation::Interval;
    use crate::domain::indications::figure::Evidence;
    use crate::domain::monograph::REDUCE_BELOW;
    use crate::domain::quantities::number::Decimal;
    use crate::domain::rules::MOST_PER_KG;

    fn labelled(indication: Indication, jurisdiction: Jurisdiction) -> &'static LabelledDose {
        match labelling(indication, jurisdiction) {
            Labelling::Labelled(dose) => dose,
            other => panic!("{other:?}"),
        }
    }

    fn by_weight(dose: &LabelledDose) -> ByWeight {
        match dose.amount.at(Some(Kilograms::whole(20))) {
            Some(LabelledAmount::ByWeight(by_weight)) => by_weight,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_disease_is_labelled_not_labelled_or_not_held() {
        use Indication::*;
        let kind = |indication, jurisdiction| match labelling(indication, jurisdiction) {
            Labelling::Labelled(_) => "dose",
            Labelling::DoseNotHeld(_) => "not held",
            Labelling::NotLabelled(_) => "not labelled",
            Labelling::OtherIndication => "other",
        };
        for (indication, kinds) in [
            (RheumatoidArthritis, ["dose", "dose", "not held"]),
            (Caps, ["not labelled", "dose", "not held"]),
            (Nomid, ["dose", "dose", "not held"]),
            (Dira, ["dose", "not labelled", "not labelled"]),
            (StillsDisease, ["not labelled", "dose", "not held"]),
            (Fmf, ["not labelled", "dose", "not held"]),
            (Other, ["other", "other", "other"]),
        ] {
            assert_eq!(Jurisdiction::ALL.map(|one| kind(indication, one)), kinds, "{indication:?}");
        }
    }

    #[test]
    fn the_verified_figures_are_those_of_the_labels() {
        let nomid = labelled(Indication::Nomid, Jurisdiction::UnitedStates);
        let dose = by_weight(nomid);
        let (one, two, half) = (MgPerKg::whole(1), MgPerKg::whole(2), MgPerKg(Exact::new(1, 2)));
        assert_eq!(dose.start.read(), ((one, two), Evidence::Verified));
        assert_eq!(dose.step.unwrap().read(), ((half, one), Evidence::Verified));
        assert_eq!(dose.most.unwrap().read(), (MgPerKg::whole(8), Evidence::Verified));
        assert_eq!(nomid.split.unwrap().read(), (2, Evidence::Verified));
        assert_eq!((nomid.least_age, nomid.least_weight), (None, None));
        for indication in [Indication::Caps, Indication::Nomid] {
            let caps = by_weight(labelled(indication, Jurisdiction::EuropeanUnion));
            let (three, four) = (MgPerKg::whole(3), MgPerKg::whole(4));
            assert_eq!(caps.start.read(), ((one, two), Evidence::Verified));
            assert_eq!(caps.severe.unwrap().read(), ((three, four), Evidence::Verified));
            assert_eq!(caps.step, None, "stated in the United States only");
        }
        for indication in [Indication::Caps, Indication::StillsDisease, Indication::Fmf] {
            let dose = labelled(indication, Jurisdiction::EuropeanUnion);
            assert_eq!(dose.least_age.unwrap().read(), (Months(8), Evidence::Verified));
            assert_eq!(dose.least_weight.unwrap().read(), (Kilograms::whole(10), Evidence::Verified));
        }
    }

    #[test]
    fn what_was_read_in_copies_alone_says_so() {
        let dira = labelled(Indication::Dira, Jurisdiction::UnitedStates);
        let dose = by_weight(dira);
        assert_eq!(dose.start.read(), (ONE_TO_TWO, Evidence::Secondary));
        assert_eq!(dose.step.unwrap().read(), (HALF_TO_ONE, Evidence::Secondary));
        assert_eq!(dose.most.unwrap().read(), (EIGHT, Evidence::Secondary));
        assert_eq!(dira.least_age.unwrap().read(), (Months(1), Evidence::Secondary));
        assert_eq!(dose.start.at().source, &US_DOSES_COPY);
        let from_fifty = |indication| {
            let fixed =
                labelled(indication, Jurisdiction::EuropeanUnion).amount.at(Some(Kilograms::whole(50)));
            let Some(LabelledAmount::Fixed(figure)) = fixed else { panic!("{fixed:?}") };
            figure.read()
        };
        let hundred = Milligrams::whole(100);
        assert_eq!(from_fifty(Indication::StillsDisease), (hundred, Evidence::Verified));
        assert_eq!(from_fifty(Indication::Fmf), (hundred, Evidence::Secondary));
    }

    #[test]
    fn the_fixed_dose_begins_at_fifty_kilograms() {
        for indication in [Indication::StillsDisease, Indication::Fmf] {
            let amount = labelled(indication, Jurisdiction::EuropeanUnion).amount;
            let is_fixed = |tenths| {
                let weight = Kilograms(Decimal::new(tenths, 1).exact());
                amount.at(Some(weight)).map(|one| matches!(one, LabelledAmount::Fixed(_)))
            };
            assert_eq!([499, 500, 501].map(is_fixed), [Some(false), Some(true), Some(true)]);
            assert_eq!(amount.at(None), None);
        }
        let fixed = labelled(Indication::RheumatoidArthritis, Jurisdiction::EuropeanUnion).amount;
        assert_eq!(fixed.at(None), Some(fixed));
    }

    #[test]
    fn no_figure_from_memory_stands_here() {
        for indication in [Indication::StillsDisease, Indication::Fmf] {
            let dose = by_weight(labelled(indication, Jurisdiction::EuropeanUnion));
            assert_eq!((dose.severe, dose.step, dose.most), (None, None, None), "no 4 mg/kg");
        }
        for indication in [Indication::Nomid, Indication::Dira] {
            let partial = labelled(indication, Jurisdiction::UnitedStates).partial;
            assert!(!matches!(partial, Some(PartialDoses::Graduated(_))), "no marks in the US");
        }
    }

    #[test]
    fn only_nomid_may_be_split_and_only_in_the_united_states() {
        for indication in Indication::ALL {
            for jurisdiction in Jurisdiction::ALL {
                let Labelling::Labelled(dose) = labelling(indication, jurisdiction) else { continue };
                let is_nomid = (indication, jurisdiction) == (Indication::Nomid, Jurisdiction::UnitedStates);
                assert_eq!(dose.split.is_some(), is_nomid, "{indication:?} {jurisdiction:?}");
            }
        }
    }

    #[test]
    fn the_kidneys_ask_for_what_the_monograph_has_and_what_is_calculated() {
        for indication in Indication::ALL {
            for jurisdiction in Jurisdiction::ALL {
                let Labelling::Labelled(dose) = labelling(indication, jurisdiction) else { continue };
                let (RenalInterval { below, every_days }, _) = dose.renal.read();
                assert_eq!((below, every_days), (REDUCE_BELOW.value, Interval::EveryOtherDay.days()));
            }
        }
    }

    #[test]
    fn the_most_is_that_of_the_rule_for_any_label() {
        for (indication, jurisdiction) in [
            (Indication::Nomid, Jurisdiction::UnitedStates),
            (Indication::Dira, Jurisdiction::UnitedStates),
            (Indication::Caps, Jurisdiction::EuropeanUnion),
        ] {
            let most = by_weight(labelled(indication, jurisdiction)).most.unwrap();
            assert_eq!(most.read().0.0, MOST_PER_KG.value);
        }
    }
}
