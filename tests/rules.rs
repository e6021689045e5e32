//! What holds for every patient, drawn at random.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::mem::discriminant;
use std::num::NonZeroU8;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::renal::SHORTEST;
use anakinra_companion::domain::labs::result::{Count, Creatinine, LabResult};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::monograph::edition::Country;
use anakinra_companion::domain::patient::conditions::{Answers, Condition};
use anakinra_companion::domain::patient::patient::{Height, Sex, Weight};
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::domain::quantities::units::{MgPerDl, Years};
use anakinra_companion::domain::rules::advice::Advice;
use anakinra_companion::domain::rules::facts::{Facts, Measured, RouteOfAdministration};
use anakinra_companion::domain::rules::label::{LABEL_RULES, LabelRuleId};
use anakinra_companion::domain::rules::label_screening::screen_label;
use anakinra_companion::domain::rules::renal_dosing::RenalDosing;
use anakinra_companion::domain::rules::screening::screen;
use anakinra_companion::domain::rules::{RULES, RuleId, Verdict};
use anakinra_companion::domain::treatment::dose::Dose;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn any_answers() -> impl Strategy<Value = Answers> {
    let answer = prop_oneof![Just(None), Just(Some(true)), Just(Some(false))];
    proptest::collection::vec(answer, Condition::ALL.len()).prop_map(|given| {
        let mut answers = Answers::default();
        Condition::ALL.iter().zip(given).for_each(|(asked, answer)| answers.set(*asked, answer));
        answers
    })
}

fn creatinine(digits: i64, unit: LabUnit) -> Option<LabResult> {
    let value = match unit {
        LabUnit::MgPerDl => Decimal::new(digits, 1),
        LabUnit::MgPerL => Decimal::whole(digits),
        _ => Decimal::new(digits * 884, 2),
    };
    LabResult::new(Analyte::Creatinine, value, unit).ok()
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let body = (of(0_u8..100), of(select(vec![Sex::Female, Sex::Male])), of(20_i64..200), of(120_i64..210));
    let blood = (of(3_i64..60), of(100_i64..9000));
    let regimen = (
        of(1_i64..400),
        of(1_u8..8),
        of(select(vec![RouteOfAdministration::Subcutaneous, RouteOfAdministration::Other])),
    );
    let names = ["Humira", "Enbrel", "Orencia", "MTX", "Arava", "warfarin"].map(str::to_owned).to_vec();
    let shots = ["MMR", "BCG", "Shingrix", "tetanus", "flu"].map(str::to_owned).to_vec();
    let lists = (of(subsequence(names, 0..=6)), of(subsequence(shots, 0..=5)));
    (body, blood, regimen, (lists, of(select(Country::ALL.to_vec()))), any_answers()).prop_map(
        |(
            (age, sex, kg, cm),
            (creatinine_digits, count),
            (mg, days, route),
            ((medicines, vaccines), country),
            answers,
        )| {
            let neutrophils = count.map(|count| {
                LabResult::new(Analyte::Neutrophils, Decimal::whole(count), LabUnit::PerMm3).unwrap()
            });
            Facts {
                age: age.map(Years),
                sex,
                weight: kg.and_then(|kg| Weight::new(Decimal::whole(kg))).map(Measured::undated),
                height: cm.and_then(|cm| Height::new(Decimal::whole(cm))),
                creatinine: creatinine_digits
                    .and_then(|digits| creatinine(digits, LabUnit::MgPerDl)?.creatinine())
                    .map(Measured::undated),
                neutrophils: neutrophils.and_then(|result| result.count()).map(Measured::undated),
                answers,
                dose: mg.map(|mg| Dose::new(Decimal::whole(mg)).unwrap()),
                every_days: days.and_then(NonZeroU8::new),
                route,
                medicines,
                vaccines,
                country,
                ..Facts::default()
            }
        },
    )
}

/// Without height there is one weight, which cannot disagree and may lie on either side. What a weight without a height says
/// holds for people who are not shorter than nearly every adult.
fn without_height(facts: &Facts) -> &'static [RuleId] {
    let is_short = facts.height.is_some_and(|height| height.exact() < SHORTEST.value);
    if is_short {
        &[RuleId::RenalToxicity, RuleId::DialysisContradicted, RuleId::Interval]
    } else {
        &[RuleId::RenalToxicity, RuleId::DialysisContradicted]
    }
}

/// The same facts without one of them, and which rules may fall silent for the want of it: those that point
/// out a contradiction to it.
fn without(facts: &Facts) -> Vec<(Facts, &'static [RuleId])> {
    let contradictions: &[RuleId] = &[RuleId::DialysisContradicted];
    let mut all = vec![
        (Facts { age: None, ..facts.clone() }, contradictions),
        (Facts { sex: None, ..facts.clone() }, contradictions),
        (Facts { weight: None, ..facts.clone() }, contradictions),
        (Facts { height: None, ..facts.clone() }, without_height(facts)),
        (Facts { creatinine: None, ..facts.clone() }, contradictions),
        (Facts { neutrophils: None, ..facts.clone() }, &[]),
        (Facts { dose: None, ..facts.clone() }, &[]),
        (Facts { every_days: None, ..facts.clone() }, &[]),
        (Facts { route: None, ..facts.clone() }, &[]),
        (Facts { medicines: None, ..facts.clone() }, &[]),
        (Facts { vaccines: None, ..facts.clone() }, &[]),
    ];
    for condition in Condition::ALL {
        let mut answers = facts.answers.clone();
        answers.set(*condition, None);
        let silent: &[RuleId] = match condition {
            Condition::Dialysis => &[RuleId::DialysisContradicted, RuleId::RenalToxicity],
            // Where the milder condition is denied, the severer one follows only from its own answer.
            Condition::SevereLiverDisease => &[RuleId::SevereLiverDisease],
            Condition::SeriousInfection => &[RuleId::ActiveInfection, RuleId::InfectionOnTreatment],
            // In a man these are contradictions.
            Condition::Pregnant => &[RuleId::Pregnancy],
            Condition::PregnancyPlanned => &[RuleId::PregnancyPlanned],
            Condition::BreastFeeding => &[RuleId::BreastFeeding],
            _ => &[],
        };
        all.push((Facts { answers, ..facts.clone() }, silent));
    }
    all
}

/// The rules of labels that, like those of the monograph, fall silent for the want of what they point out.
fn may_fall_silent_of_label(rule: LabelRuleId, base: &[RuleId], facts: &Facts) -> bool {
    match rule {
        // With the height the ideal weight is known, which alone may lie in the range.
        LabelRuleId::EuRenalCaution => facts.height.is_some() && base.contains(&RuleId::RenalToxicity),
        // In a man these are contradictions.
        LabelRuleId::EuPregnancy => base.contains(&RuleId::Pregnancy),
        LabelRuleId::EuContraception => base.contains(&RuleId::PregnancyPlanned),
        LabelRuleId::EuBreastFeeding | LabelRuleId::UsBreastFeeding => base.contains(&RuleId::BreastFeeding),
        _ => false,
    }
}

proptest! {
    #[test]
    fn what_is_not_known_is_never_taken_to_be_fine(facts in any_facts()) {
        for (less, may_fall_silent) in without(&facts) {
            for rule in RULES.iter().filter(|rule| !may_fall_silent.contains(&rule.id)) {
                let (before, after) = ((rule.check)(&facts), (rule.check)(&less));
                let became_clear = before != Verdict::Clear && after == Verdict::Clear;
                prop_assert!(!became_clear, "{}: {before:?}", rule.id.key());
            }
        }
    }

    #[test]
    fn a_label_never_takes_what_is_not_known_to_be_fine(facts in any_facts()) {
        for (less, may_fall_silent) in without(&facts) {
            for rule in LABEL_RULES.iter().filter(|rule| !may_fall_silent_of_label(rule.id, may_fall_silent, &facts)) {
                let (before, after) = (rule.check(&facts), rule.check(&less));
                let became_clear = before != Verdict::Clear && after == Verdict::Clear;
                prop_assert!(!became_clear, "{}: {before:?}", rule.id.key());
            }
        }
    }

    #[test]
    fn a_country_neither_adds_to_what_the_monograph_says_nor_takes_from_it(facts in any_facts()) {
        let without = screen(&Facts { country: None, ..facts.clone() });
        for country in Country::ALL {
            let there = Facts { country: Some(country), ..facts.clone() };
            prop_assert_eq!(&screen(&there), &without);
            let label = screen_label(&there);
            let asked = label.findings.iter().map(|one| one.cites).chain(label.unknown.iter().map(|one| one.cites));
            for cited in asked.flatten() {
                prop_assert_eq!(cited.edition().jurisdiction(), country.jurisdiction());
            }
        }
    }

    #[test]
    fn a_contraindication_never_lowers_the_verdict(facts in any_facts(), which in 0_usize..4) {
        let conditions = [
            Condition::AllergyAnakinra,
            Condition::AllergyEcoli,
            Condition::SevereReaction,
            Condition::SeriousInfection,
        ];
        let before = screen(&facts).overall();
        let answers = facts.answers.clone().with(conditions[which], true);
        let after = screen(&Facts { answers, ..facts }).overall();
        prop_assert!(after <= before);
    }

    #[test]
    fn the_unit_of_a_result_changes_no_verdict(facts in any_facts(), digits in 3_i64..60) {
        let in_unit = |unit| {
            let value = creatinine(digits, unit).and_then(|result| result.creatinine());
            screen(&Facts { creatinine: value.map(Measured::undated), ..facts.clone() })
        };
        prop_assert_eq!(in_unit(LabUnit::MgPerDl), in_unit(LabUnit::UmolPerL));
        prop_assert_eq!(in_unit(LabUnit::MgPerDl), in_unit(LabUnit::MgPerL));
    }

    /// Men of 68 years have a clearance of 30 mL/min with a thirtieth of their weight in mg/dL.
    #[test]
    fn what_follows_from_a_bound_follows_from_every_result_that_it_allows(
        bound in select(Bound::ALL.to_vec()),
        (tenths, kg, cm) in (3_i64..30, select(vec![24_i64, 27, 30, 33, 36, 60, 110]), of(140_i64..210)),
        hundreds in 4_i64..16,
    ) {
        let of = |bound, milligrams: i64, cells: i64| {
            let mg_per_dl = MgPerDl(Decimal::new(milligrams, 3).exact());
            Facts {
                age: Some(Years(68)),
                sex: Some(Sex::Male),
                weight: Weight::new(Decimal::whole(kg)).map(Measured::undated),
                height: cm.and_then(|cm| Height::new(Decimal::whole(cm))),
                creatinine: Some(Measured::undated(Creatinine { mg_per_dl, bound })),
                neutrophils: Some(Measured::undated(Count { bound, ..Count::whole(cells) })),
                ..Facts::default()
            }
        };
        let steps = match bound {
            Bound::Below => -250..=-1,
            Bound::AtMost => -250..=0,
            Bound::AtLeast => 0..=250,
            Bound::Above => 1..=250,
        };
        let known = of(Some(bound), tenths * 100, hundreds * 100);
        let dosing = RenalDosing::of(&known).key();
        for step in steps {
            let exact = of(None, tenths * 100 + step, hundreds * 100 + step);
            prop_assert!(dosing == "undetermined" || dosing == RenalDosing::of(&exact).key(), "{} {}", dosing, step);
            for id in [RuleId::RenalToxicity, RuleId::Neutropenia] {
                let rule = RULES.iter().find(|rule| rule.id == id).unwrap();
                let (of_bound, of_exact) = ((rule.check)(&known), (rule.check)(&exact));
                let is_open = matches!(of_bound, Verdict::Unknown(_));
                prop_assert!(is_open || discriminant(&of_bound) == discriminant(&of_exact), "{of_bound:?} {of_exact:?}");
            }
            let advice = |facts: &Facts| {
                let found = screen(facts).findings;
                found.iter().find(|said| said.rule == RuleId::Neutropenia).and_then(|said| Advice::about(&said.what))
            };
            let (of_bound, of_exact) = (advice(&known), advice(&exact));
            prop_assert!(of_bound != Some(Advice::CallNow) || of_exact == of_bound, "{of_exact:?} {step}");
        }
    }

    #[test]
    fn every_rule_is_asked_exactly_once(facts in any_facts()) {
        let screening = screen(&facts);
        let answered = screening.findings.len() + screening.unknown.len() + screening.clear.len();
        let answered = answered + screening.not_applicable.len();
        prop_assert_eq!(answered, RULES.len());
    }
}
