//! How a proposed dose stands to the label that is asked, one question at a time. Absent input is never fine.

use strum::{IntoStaticStr, VariantArray};

use crate::domain::indications::calculation::DosesADay;
use crate::domain::indications::finding::DoseFinding as Finding;
use crate::domain::indications::finding::DoseInput;
use crate::domain::indications::finding::DoseVerdict::{self, Clear, NotApplicable, Raised, Unknown};
use crate::domain::indications::indication::Indication;
use crate::domain::indications::labelled::{
    ByWeight, LabelledAmount, LabelledDose, Labelling, PartialDoses, labelling,
};
use crate::domain::indications::proposal::{Before, Proposal};
use crate::domain::indications::syringe::MarkPosition;
use crate::domain::quantities::units::{MgPerKg, Milligrams};

/// A question about a proposed dose.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Check {
    /// Whether the label has the disease, and its dose is held.
    Labelled,
    /// Whether the patient is old enough.
    LeastAge,
    /// Whether the patient is heavy enough.
    LeastWeight,
    /// Whether it is what the label has, or has to start with.
    Range,
    /// Whether it is more than the most.
    Most,
    /// Whether the step from the dose before is one of the label.
    Step,
    /// Whether the label has more than one dose a day.
    Split,
    /// Whether each dose can be read on the syringe.
    Graduation,
    /// Whether each dose is in one syringe.
    OneSyringe,
}

impl Check {
    /// All, as a page shows them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// How lists call it.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// What it answers of a proposal.
    pub fn verdict(self, proposal: &Proposal) -> DoseVerdict {
        let labelled = match labelling(proposal.indication, proposal.jurisdiction) {
            Labelling::Labelled(dose) => Some(dose),
            _ => None,
        };
        let of_label = |check: fn(&Proposal, &LabelledDose) -> DoseVerdict| {
            labelled.map_or(NotApplicable, |labelled| check(proposal, labelled))
        };
        match self {
            Self::Labelled => is_labelled(proposal),
            Self::LeastAge => of_label(least_age),
            Self::LeastWeight => of_label(least_weight),
            Self::Range => of_label(range),
            Self::Most => of_label(most),
            Self::Step => of_label(step),
            Self::Split => of_label(split),
            Self::Graduation => of_label(graduation),
            Self::OneSyringe => one_syringe(proposal),
        }
    }
}

fn raised_if(is_so: bool, finding: Finding) -> DoseVerdict {
    if is_so { Raised(finding) } else { Clear }
}

fn is_labelled(proposal: &Proposal) -> DoseVerdict {
    match labelling(proposal.indication, proposal.jurisdiction) {
        Labelling::Labelled(_) => Clear,
        Labelling::DoseNotHeld(labelled) => Raised(Finding::DoseNotHeld(labelled)),
        Labelling::NotLabelled(labelled) => Raised(Finding::NotLabelled(labelled)),
        Labelling::OtherIndication => Raised(Finding::OtherIndication),
    }
}

fn least_age(proposal: &Proposal, labelled: &LabelledDose) -> DoseVerdict {
    let Some(least) = labelled.least_age else { return NotApplicable };
    let Some(age) = proposal.age else { return Unknown(vec![DoseInput::Age]) };
    match age.is_below(least.read().0) {
        Some(is_below) => raised_if(is_below, Finding::TooYoung(least)),
        None => Unknown(vec![DoseInput::AgeInMonths]),
    }
}

fn least_weight(proposal: &Proposal, labelled: &LabelledDose) -> DoseVerdict {
    let Some(least) = labelled.least_weight else { return NotApplicable };
    match proposal.kilograms() {
        Some(weight) => raised_if(weight < least.read().0, Finding::TooLight(least)),
        None => Unknown(vec![DoseInput::Weight]),
    }
}

fn range(proposal: &Proposal, labelled: &LabelledDose) -> DoseVerdict {
    match labelled.amount.at(proposal.kilograms()) {
        Some(LabelledAmount::Fixed(labelled)) => {
            let Some(calculation) = proposal.calculation() else { return unknown_dose(proposal) };
            let daily = calculation.daily.value;
            raised_if(daily != labelled.read().0, Finding::OtherAmount { daily, labelled })
        }
        Some(LabelledAmount::ByWeight(by_weight)) => range_by_weight(proposal, &by_weight),
        Some(LabelledAmount::ByWeightBelow { .. }) | None => Unknown(vec![DoseInput::Weight]),
    }
}

/// Below the range to start with nothing is labelled. Above it, the dose is one to start with if there was none before,
/// and outside in any case if the label has no other.
fn range_by_weight(proposal: &Proposal, labelled: &ByWeight) -> DoseVerdict {
    let Some(per_kg) = proposal.dose.and_then(|dose| proposal.per_kg(dose)) else {
        return unknown_dose(proposal);
    };
    let ((low, high), _) = labelled.start.read();
    let outside = Raised(Finding::OutsideRange { per_kg, range: labelled.start });
    if per_kg < low {
        return outside;
    }
    if per_kg <= high {
        return Clear;
    }
    match (labelled.most, proposal.before) {
        (None, _) | (Some(_), Some(Before::Nothing)) => outside,
        (Some(_), Some(Before::Dose(_))) => Clear,
        (Some(_), None) => Unknown(vec![DoseInput::Before]),
    }
}

fn most(proposal: &Proposal, labelled: &LabelledDose) -> DoseVerdict {
    let LabelledAmount::ByWeight(ByWeight { most: Some(most), .. }) = labelled.amount else {
        return NotApplicable;
    };
    match proposal.dose.and_then(|dose| proposal.per_kg(dose)) {
        Some(per_kg) => raised_if(per_kg > most.read().0, Finding::AboveMost { per_kg, most }),
        None => unknown_dose(proposal),
    }
}

fn step(proposal: &Proposal, labelled: &LabelledDose) -> DoseVerdict {
    let LabelledAmount::ByWeight(ByWeight { step: Some(steps), .. }) = labelled.amount else {
        return NotApplicable;
    };
    let before = match proposal.before {
        None => return Unknown(vec![DoseInput::Before]),
        Some(Before::Nothing) => return NotApplicable,
        Some(Before::Dose(before)) => before,
    };
    let Some(dose) = proposal.dose else { return unknown_dose(proposal) };
    let (Some(new), Some(old)) = (proposal.per_kg(dose), proposal.per_kg(before)) else {
        return Unknown(vec![DoseInput::Weight]);
    };
    let by = MgPerKg(new.0.max(old.0) - new.0.min(old.0));
    let ((smallest, largest), _) = steps.read();
    let is_other = new != old && (by < smallest || by > largest);
    raised_if(is_other, Finding::OtherStep { by, steps })
}

/// A label that does not speak of splitting has one dose a day.
fn split(proposal: &Proposal, labelled: &LabelledDose) -> DoseVerdict {
    let most = labelled.split.map_or(DosesADay::One.number(), |figure| figure.read().0);
    raised_if(proposal.frequency.doses.number() > most, Finding::SplitNotStated)
}

fn graduation(proposal: &Proposal, labelled: &LabelledDose) -> DoseVerdict {
    let Some(calculation) = proposal.calculation() else { return unknown_dose(proposal) };
    let dose = calculation.dose.value;
    if calculation.syringes.value.unused == Milligrams::whole(0) {
        return Clear;
    }
    let Some(PartialDoses::Graduated(marks)) = labelled.partial else {
        return Unknown(vec![DoseInput::GraduationMarks]);
    };
    match marks.position(dose) {
        MarkPosition::AtMark => Clear,
        MarkPosition::BelowLowest => Raised(Finding::BelowLowestMark { dose, marks }),
        MarkPosition::Between(low, high) => {
            Raised(Finding::BetweenMarks { dose, between: (low, high), marks })
        }
    }
}

fn one_syringe(proposal: &Proposal) -> DoseVerdict {
    if proposal.indication == Indication::Other {
        return NotApplicable;
    }
    let Some(calculation) = proposal.calculation() else { return unknown_dose(proposal) };
    let number = calculation.syringes.value.number;
    raised_if(number > 1, Finding::SeveralSyringes(number))
}

/// The dose is not known: it is not given, or the weight it needs is not.
fn unknown_dose(proposal: &Proposal) -> DoseVerdict {
    Unknown(vec![if proposal.dose.is_none() { DoseInput::Dose } else { DoseInput::Weight }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::indications::calculation::Frequency;
    use crate::domain::indications::figure::Evidence;
    use crate::domain::indications::proposal::{Age, DailyDose, DosePerKg};
    use crate::domain::monograph::edition::Jurisdiction::{
        self, EuropeanUnion as Eu, UnitedKingdom as Uk, UnitedStates as Us,
    };
    use crate::domain::patient::patient::Weight;
    use crate::domain::quantities::number::{Decimal, parse};
    use crate::domain::quantities::units::{Months, Years};
    use crate::domain::treatment::dose::Dose;
    use Indication::{Caps, Dira, Fmf, Nomid, Other, RheumatoidArthritis, StillsDisease};

    fn per_kg(text: &str) -> DailyDose {
        DailyDose::PerKg(DosePerKg::new(parse(text, 3).unwrap()).unwrap())
    }

    fn whole(mg: i64) -> DailyDose {
        DailyDose::Fixed(Dose::new(Decimal::whole(mg)).unwrap())
    }

    /// For a child of three years.
    fn proposal(indication: Indication, jurisdiction: Jurisdiction, kg: &str, dose: DailyDose) -> Proposal {
        Proposal {
            indication,
            jurisdiction,
            age: Some(Age::Years(Years(3))),
            weight: Weight::new(parse(kg, 3).unwrap()),
            dose: Some(dose),
            before: Some(Before::Nothing),
            frequency: Frequency::default(),
        }
    }

    fn kind(verdict: &DoseVerdict) -> &'static str {
        match verdict {
            Clear => "clear",
            Raised(_) => "raised",
            Unknown(_) => "unknown",
            NotApplicable => "not applicable",
        }
    }

    fn raised(proposal: &Proposal) -> Vec<&'static str> {
        let is_raised = |check: &Check| matches!(check.verdict(proposal), Raised(_));
        Check::ALL.into_iter().filter(is_raised).map(Check::key).collect()
    }

    #[test]
    fn each_limit_is_decided_below_at_and_above_it() {
        let caps = |kg, dose| proposal(Caps, Eu, kg, per_kg(dose));
        let grown = |dose| Proposal { before: Some(Before::Dose(per_kg("7.5"))), ..caps("20", dose) };
        let aged = |months| Proposal { age: Some(Age::Months(Months(months))), ..caps("20", "1") };
        let from = |old, new| Proposal {
            before: Some(Before::Dose(per_kg(old))),
            ..proposal(Nomid, Us, "20", per_kg(new))
        };
        for (check, proposal, expected) in [
            (Check::LeastWeight, caps("9.9", "2"), "raised"),
            (Check::LeastWeight, caps("10", "2"), "clear"),
            (Check::LeastWeight, caps("10.1", "2"), "clear"),
            (Check::LeastAge, aged(7), "raised"),
            (Check::LeastAge, aged(8), "clear"),
            (Check::LeastAge, aged(9), "clear"),
            (Check::Most, grown("7.999"), "clear"),
            (Check::Most, grown("8.0"), "clear"),
            (Check::Most, grown("8.1"), "raised"),
            (Check::Range, caps("20", "0.999"), "raised"),
            (Check::Range, caps("20", "1"), "clear"),
            (Check::Range, caps("20", "2"), "clear"),
            (Check::Range, caps("20", "2.001"), "raised"),
            (Check::Range, grown("2.001"), "clear"),
            (Check::Step, from("2", "2.499"), "raised"),
            (Check::Step, from("2", "2.5"), "clear"),
            (Check::Step, from("2", "3"), "clear"),
            (Check::Step, from("2", "3.001"), "raised"),
            (Check::Step, from("2", "2"), "clear"),
            (Check::Step, from("3", "2"), "clear"),
            (Check::Step, from("3", "1.999"), "raised"),
            (Check::Step, grown("3"), "not applicable"),
            (Check::Graduation, caps("10", "1.999"), "raised"),
            (Check::Graduation, caps("10", "2"), "clear"),
            (Check::Graduation, caps("10.5", "2"), "raised"),
            (Check::OneSyringe, caps("50", "2"), "clear"),
            (Check::OneSyringe, caps("50", "2.001"), "raised"),
        ] {
            assert_eq!(kind(&check.verdict(&proposal)), expected, "{check:?} {proposal:?}");
        }
    }

    #[test]
    fn a_child_of_twelve_kilograms_with_caps() {
        let after = |dose: &str| Before::Dose(per_kg(dose));
        for (dose, before, findings) in [
            ("1", Before::Nothing, &["graduation"][..]),
            ("2", Before::Nothing, &["graduation"]),
            ("3", Before::Nothing, &["range", "graduation"]),
            ("3", after("2"), &["graduation"]),
            ("8", after("7"), &["graduation"]),
            ("8.1", after("8"), &["most", "graduation"]),
        ] {
            let child = Proposal { before: Some(before), ..proposal(Caps, Eu, "12", per_kg(dose)) };
            assert_eq!(raised(&child), findings, "{dose}");
        }
        let reading = |dose| Check::Graduation.verdict(&proposal(Caps, Eu, "12", per_kg(dose)));
        assert!(matches!(reading("1"), Raised(Finding::BelowLowestMark { marks, .. })
            if marks.lowest.read().1 == Evidence::Derived));
        assert!(matches!(reading("2"), Raised(Finding::BetweenMarks { between, .. })
            if between == (Milligrams::whole(20), Milligrams::whole(30))));
    }

    #[test]
    fn stills_disease_and_fmf_have_one_amount_from_fifty_kilograms_on() {
        for indication in [StillsDisease, Fmf] {
            let at = |kg, dose| raised(&proposal(indication, Eu, kg, dose));
            assert!(at("52", whole(100)).is_empty());
            assert!(at("50", whole(100)).is_empty());
            assert_eq!(at("52", per_kg("2")), ["range", "graduation", "one-syringe"], "104 mg");
            assert_eq!(at("49.9", whole(100)), ["range"], "2.004 mg/kg");
            assert!(at("45", per_kg("2")).is_empty());
            let grown = Proposal {
                before: Some(Before::Dose(per_kg("2"))),
                ..proposal(indication, Eu, "20", per_kg("3"))
            };
            assert_eq!(raised(&grown), ["range"], "no higher range is held");
        }
    }

    #[test]
    fn seventy_kilograms_at_the_most_take_several_syringes() {
        let grown =
            Proposal { before: Some(Before::Dose(per_kg("7"))), ..proposal(Caps, Eu, "70", per_kg("8")) };
        assert_eq!(raised(&grown), ["one-syringe"]);
        assert_eq!(Check::OneSyringe.verdict(&grown), Raised(Finding::SeveralSyringes(6)));
    }

    #[test]
    fn rheumatoid_arthritis_has_one_amount_for_adults() {
        for jurisdiction in [Us, Eu] {
            let of = |years, mg| {
                let age = Some(Age::Years(Years(years)));
                Proposal { age, ..proposal(RheumatoidArthritis, jurisdiction, "70", whole(mg)) }
            };
            assert!(raised(&of(18, 100)).is_empty());
            assert_eq!(raised(&of(17, 100)), ["least-age"]);
            assert_eq!(raised(&of(18, 90)), ["range"]);
            assert_eq!(raised(&of(18, 110)), ["range", "one-syringe"]);
        }
    }

    #[test]
    fn what_a_label_does_not_have_is_said_and_not_compared() {
        for (indication, jurisdiction) in [(Caps, Us), (StillsDisease, Us), (Fmf, Us), (Dira, Eu), (Dira, Uk)]
        {
            let verdict = Check::Labelled.verdict(&proposal(indication, jurisdiction, "20", per_kg("9")));
            let Raised(Finding::NotLabelled(labelled)) = verdict else { panic!("{verdict:?}") };
            assert!(!labelled.read().0.contains(&indication));
        }
        let british = proposal(StillsDisease, Uk, "20", per_kg("9"));
        assert!(matches!(Check::Labelled.verdict(&british), Raised(Finding::DoseNotHeld(_))));
        assert_eq!(raised(&british), ["labelled", "one-syringe"]);
        assert!(british.calculation().is_some(), "arithmetic needs no label");
        let other = proposal(Other, Eu, "20", per_kg("9"));
        assert_eq!((other.calculation(), raised(&other)), (None, vec!["labelled"]));
    }

    #[test]
    fn two_doses_a_day_are_stated_for_nomid_in_the_united_states_only() {
        let frequency = Frequency { doses: DosesADay::Two, ..Frequency::default() };
        let twice = |indication, jurisdiction| {
            let proposal = proposal(indication, jurisdiction, "20", per_kg("2"));
            Check::Split.verdict(&Proposal { frequency, ..proposal })
        };
        assert_eq!(twice(Nomid, Us), Clear);
        for (indication, jurisdiction) in [(Dira, Us), (Nomid, Eu), (Caps, Eu), (StillsDisease, Eu)] {
            assert_eq!(twice(indication, jurisdiction), Raised(Finding::SplitNotStated), "{indication:?}");
        }
        let halves = Proposal { frequency, ..proposal(Caps, Eu, "15", per_kg("2")) };
        assert!(raised(&halves).contains(&"graduation"), "two of 15 mg");
    }

    #[test]
    fn absent_input_is_asked_for() {
        let known = proposal(Caps, Eu, "20", per_kg("3"));
        let unknown = |check: Check, proposal: Proposal| match check.verdict(&proposal) {
            Unknown(missing) => missing,
            other => panic!("{check:?} {other:?}"),
        };
        let check = |check, proposal, missing| assert_eq!(unknown(check, proposal), [missing], "{check:?}");
        check(Check::LeastAge, Proposal { age: None, ..known }, DoseInput::Age);
        let infant = Proposal { age: Some(Age::Years(Years(0))), ..known };
        check(Check::LeastAge, infant, DoseInput::AgeInMonths);
        check(Check::LeastWeight, Proposal { weight: None, ..known }, DoseInput::Weight);
        check(Check::Range, Proposal { before: None, ..known }, DoseInput::Before);
        for one in [Check::Range, Check::Most, Check::Graduation, Check::OneSyringe] {
            check(one, Proposal { dose: None, ..known }, DoseInput::Dose);
        }
        let unweighed = Proposal { weight: None, ..known };
        check(Check::Graduation, unweighed, DoseInput::Weight);
        check(Check::Range, Proposal { indication: Fmf, ..unweighed }, DoseInput::Weight);
        let nomid = Proposal { indication: Nomid, jurisdiction: Us, ..known };
        check(Check::Step, Proposal { before: None, ..nomid }, DoseInput::Before);
        check(
            Check::Step,
            Proposal { dose: None, before: Some(Before::Dose(per_kg("2"))), ..nomid },
            DoseInput::Dose,
        );
        check(Check::Graduation, nomid, DoseInput::GraduationMarks);
        let full = Proposal { dose: Some(whole(200)), ..nomid };
        assert_eq!(Check::Graduation.verdict(&full), Clear, "whole syringes need no marks");
    }
}
