//! What the page says of facts and of their assessment, as plain data. Knows neither fields nor elements.

use std::mem::{Discriminant, discriminant};

use chrono::NaiveDate;

use crate::app::components::statements;
use crate::app::i18n::{clinical_terms, dose_check, findings};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::egfr::{egfr, stage};
use crate::domain::labs::renal::{Basis, Clearance, DEVINE_HEIGHT};
use crate::domain::labs::result::LabResult;
use crate::domain::patient::patient::ADULT;
use crate::domain::quantities::source::Citation;
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::dose_fit::DoseFit;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::renal_dosing::RenalDosing;
use crate::domain::rules::screening::{Overall, RuleOutcome, Screening};
use crate::domain::rules::{Finding, MOST_PER_KG, RuleId};
use crate::record::queries::facts::facts;
use crate::record::queries::labs::latest_result;
use crate::record::queries::renal_conflict::{Conflict, conflict};
use crate::record::record::Record;

/// What the fields are filled in with; nothing is known on an empty page.
#[derive(Clone, PartialEq, Default, Debug)]
pub(super) struct Prefill {
    /// The day on which the record was asked, if it was.
    pub on: Option<NaiveDate>,
    pub facts: Facts,
    /// As the laboratory reported it.
    pub creatinine: Option<LabResult>,
    /// As the laboratory reported it.
    pub neutrophils: Option<LabResult>,
    /// Whether the regimen and the clearance on record differ.
    pub conflict: Option<Conflict>,
}

impl Prefill {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let latest = |analyte| latest_result(record, analyte, today).map(|(_, result)| result);
        Self {
            on: Some(today),
            facts: facts(record, today),
            creatinine: latest(Analyte::Creatinine),
            neutrophils: latest(Analyte::Neutrophils),
            conflict: conflict(record, today),
        }
    }
}

/// The names behind a question; none as long as it is not known whether there are any, or which.
pub(super) fn names(answer: Option<bool>, picked: Vec<String>) -> Option<Vec<String>> {
    if answer? { Some(picked).filter(|names| !names.is_empty()) } else { Some(Vec::new()) }
}

/// A line of the answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Line {
    /// The dose for the renal function.
    Dose,
    /// What that follows from.
    Clearance,
    /// How the dose that was entered stands to it.
    Entered,
    /// The gravest finding.
    Gravest,
    /// How much of the screening is answered.
    Progress,
}

/// The answer in a few lines, the weightiest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Answer {
    pub standing: Standing,
    pub lines: [(Line, String); 5],
}

/// How the answer looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    Stop,
    Caution,
    /// Not everything is known.
    Open,
    Done,
}

impl Answer {
    /// The answer to what is known; `unclear` are the names of fields in which something stands that is not taken.
    pub(super) fn of(facts: &Facts, assessment: &Assessment, unclear: &[String]) -> Self {
        let text = dose_check();
        let Assessment { dosing, screening, progress } = assessment;
        let is_dose_open = matches!(dosing, RenalDosing::Undetermined(_));
        let overall = screening.overall();
        let is_ruled_out = assessment.ruled_out_by().is_some();
        let standing = match overall {
            _ if is_ruled_out => Standing::Stop,
            Overall::Contraindicated | Overall::Avoid => Standing::Stop,
            Overall::Caution => Standing::Caution,
            Overall::NoObjection if !is_dose_open && unclear.is_empty() => Standing::Done,
            Overall::CannotJudge | Overall::NoObjection => Standing::Open,
        };
        let entered = if unclear.is_empty() {
            text.entered_line(facts, DoseFit::of(facts, assessment))
        } else {
            text.unclear(&unclear.join(", "))
        };
        let dose = (Line::Dose, text.dose_line(assessment));
        let clearance = (Line::Clearance, text.clearance_line(facts.clearances().as_deref()));
        let entered = (Line::Entered, entered);
        let gravest = (Line::Gravest, text.gravest_line(screening, *progress));
        let progress = (Line::Progress, text.progress_line(*progress));
        // What is not recommended comes before how much of it would be given.
        let lines = if overall == Overall::Avoid && !is_ruled_out {
            [gravest, dose, clearance, entered, progress]
        } else {
            [dose, clearance, entered, gravest, progress]
        };
        Self { standing, lines }
    }

    /// What a line says.
    pub(super) fn line(&self, line: Line) -> String {
        let said = self.lines.iter().find(|(own, _)| *own == line);
        said.map(|(_, text)| text.clone()).unwrap_or_default()
    }

    /// Everything in a row, for readers of screens and for copying.
    pub(super) fn spoken(&self) -> String {
        self.lines.each_ref().map(|(_, line)| format!("{line}.")).join(" ")
    }
}

/// Whether a finding is about the dose that was entered.
pub(super) const fn is_about_dose(rule: RuleId) -> bool {
    matches!(rule, RuleId::LabelMaximum | RuleId::DoseCeiling | RuleId::PartialSyringe | RuleId::Interval)
}

/// Which rule says which kind of thing. The numbers in it may change: it is the same finding then.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct FindingKey(&'static str, Discriminant<Finding>);

impl FindingKey {
    pub(super) fn of(said: &RuleOutcome<Finding>) -> Self {
        Self(said.rule.key(), discriminant(&said.what))
    }
}

/// What a finding says now; none if it is no longer found.
pub(super) fn finding_text(screening: &Screening, key: FindingKey) -> Option<String> {
    let said = screening.findings.iter().find(|said| FindingKey::of(said) == key)?;
    Some(findings().finding(&said.what, said.cites))
}

/// Where a finding has its words and figures from.
pub(super) fn places(said: &RuleOutcome<Finding>) -> Vec<(Citation, Option<String>)> {
    let own = match said.what {
        Finding::AboveAnyLabel { .. } => Some(MOST_PER_KG.at),
        _ => None,
    };
    own.map(|at| (at, None)).into_iter().chain(statements(said.cites)).collect()
}

/// What is missing, each with all that waits for it.
pub(super) fn missing_lines(screening: &Screening) -> Vec<String> {
    let line = |(missing, rules): &(_, Vec<RuleId>)| dose_check().missing_line(*missing, rules);
    screening.missing().iter().map(line).collect()
}

/// The rules that were judged and had nothing to say; none as long as nothing was given that could be judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct ClearRules {
    /// That the kidneys ask for no other dose, with the figures.
    pub kidneys: Option<String>,
    pub names: Option<String>,
}

impl ClearRules {
    pub(super) fn of(Assessment { dosing, screening, .. }: &Assessment) -> Self {
        let text = dose_check();
        let mut rules: Vec<RuleId> = screening.clear.iter().map(|said| said.rule).collect();
        // Its no stands against the yes to a graver case of it.
        if screening.findings.iter().any(|said| said.rule == RuleId::AnswersContradicted) {
            rules.retain(|rule| *rule != RuleId::LiverDisease);
        }
        let kidneys = match dosing {
            RenalDosing::Usual(clearances) => Some(text.renal_clear(clearances)),
            _ => None,
        };
        Self { kidneys, names: (!rules.is_empty()).then(|| text.clear_line(&rules)) }
    }
}

/// Creatinine clearance with each weight that is known.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct ClearanceTable {
    pub formula: String,
    pub rows: Vec<ClearanceRow>,
    /// What is missing from the calculation, and what in it is extrapolated.
    pub remarks: Vec<String>,
}

/// A weight, what follows from it, and the numbers put in.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct ClearanceRow {
    pub basis: &'static str,
    pub weight: String,
    pub clearance: String,
    pub working: String,
}

impl ClearanceTable {
    /// None where no clearance can be calculated.
    pub(super) fn of(facts: &Facts) -> Option<Self> {
        let text = dose_check();
        let (age, sex, creatinine) = (facts.age?, facts.sex?, facts.creatinine?.value);
        let clearances = facts.clearances()?;
        let row = |clearance: &Clearance| ClearanceRow {
            basis: clinical_terms().basis(clearance.basis),
            weight: text.used(clearance),
            clearance: clinical_terms().clearance(clearance),
            working: text.substituted(clearance, age, sex, creatinine),
        };
        Some(Self {
            formula: text.formula(sex),
            rows: clearances.iter().map(row).collect(),
            remarks: remarks(facts, &clearances),
        })
    }

    pub(super) fn row(&self, basis: &str) -> Option<&ClearanceRow> {
        self.rows.iter().find(|row| row.basis == basis)
    }
}

fn remarks(facts: &Facts, clearances: &[Clearance]) -> Vec<String> {
    let text = dose_check();
    let ideal = clearances.iter().find(|clearance| clearance.basis == Basis::Ideal);
    let Some(ideal) = ideal else {
        let needs_height = facts.needs_height().then(|| text.needs_height.to_owned());
        return [text.no_height.to_owned()].into_iter().chain(needs_height).collect();
    };
    let is_short = facts.height.is_some_and(|height| height.exact() < DEVINE_HEIGHT.value);
    let is_light = facts.weight.is_some_and(|weight| weight.value.exact() < ideal.weight);
    let short = is_short.then(|| text.short());
    short.into_iter().chain(is_light.then(|| text.light.to_owned())).collect()
}

/// Filtration and its stage, for adults whose values are known.
pub(super) fn filtration(facts: &Facts) -> Option<String> {
    let age = facts.age.filter(|age| *age >= ADULT.value)?;
    let creatinine = facts.creatinine?.value;
    let exact = Some(creatinine.mg_per_dl).filter(|_| creatinine.bound.is_none())?;
    let egfr = egfr(age, facts.sex?, exact)?;
    Some(dose_check().egfr(egfr, stage(egfr)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::num::NonZeroU8;

    use crate::domain::labs::bound::Bound;
    use crate::domain::labs::result::{Count, Creatinine};
    use crate::domain::patient::conditions::Condition;
    use crate::domain::patient::patient::{Height, Sex, Weight};
    use crate::domain::quantities::number::{Decimal, Exact, parse};
    use crate::domain::quantities::units::{MgPerDl, Years};
    use crate::domain::rules::facts::Measured;
    use crate::domain::rules::screening::screen;
    use crate::domain::treatment::dose::Dose;

    /// A man of 60 with this weight and height; a creatinine of 2 mg/dL.
    fn man(kg: &str, cm: Option<&str>) -> Facts {
        Facts {
            age: Some(Years(60)),
            sex: Some(Sex::Male),
            weight: Some(Measured::undated(Weight::new(parse(kg, 3).unwrap()).unwrap())),
            height: cm.map(|cm| Height::new(parse(cm, 1).unwrap()).unwrap()),
            creatinine: Some(Measured::undated(Creatinine::exactly(MgPerDl::whole(2)))),
            ..Facts::default()
        }
    }

    fn finding_of(facts: &Facts, rule: RuleId) -> Option<FindingKey> {
        screen(facts).findings.iter().find(|said| said.rule == rule).map(FindingKey::of)
    }

    #[test]
    fn names_are_known_when_there_are_none_or_one_is_picked() {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        for (answer, picked, known) in [
            (None, &["Humira"][..], None),
            (Some(false), &["Humira"], Some(&[][..])),
            (Some(true), &[], None),
            (Some(true), &["Humira", "warfarin"], Some(&["Humira", "warfarin"])),
        ] {
            assert_eq!(names(answer, owned(picked)), known.map(owned), "{answer:?} {picked:?}");
        }
    }

    #[test]
    fn what_is_not_recommended_comes_before_the_dose() {
        let first = |facts: &Facts| {
            let answer = Answer::of(facts, &Assessment::of(facts), &[]);
            answer.lines.first().map(|(line, _)| *line).unwrap()
        };
        let person = man("80", None);
        assert_eq!(first(&person), Line::Dose);
        let with = |name: &str| Facts { medicines: Some(vec![name.to_owned()]), ..person.clone() };
        assert_eq!(first(&with("Enbrel")), Line::Gravest);
        assert_eq!(first(&with("MTX")), Line::Dose);
        let mut allergic = with("Enbrel");
        allergic.answers.set(Condition::AllergyAnakinra, Some(true));
        assert_eq!(first(&allergic), Line::Dose, "which says that there is none");
    }

    #[test]
    fn the_dose_that_was_entered_has_a_line_and_what_is_not_taken_is_named() {
        let entered = |facts: &Facts, unclear: &[String]| {
            Answer::of(facts, &Assessment::of(facts), unclear).line(Line::Entered)
        };
        let mut person = man("53", None);
        assert_eq!(entered(&person, &[]), "Current dose: not entered");
        person.dose = Dose::new(Decimal::whole(100)).ok();
        person.every_days = NonZeroU8::new(1);
        assert_eq!(entered(&person, &[]), "Entered: 100 mg every day; consider less often");
        person.every_days = NonZeroU8::new(2);
        assert_eq!(entered(&person, &[]), "Entered: 100 mg every other day, as in the monograph");
        person.dose = Dose::new(Decimal::whole(200)).ok();
        assert_eq!(
            entered(&person, &[]),
            "Entered: 200 mg every other day, more than the monograph’s 100 mg"
        );
        let unclear = ["dose", "age"].map(ToOwned::to_owned);
        assert_eq!(entered(&person, &unclear), "Not judged until checked: dose, age");
    }

    #[test]
    fn a_finding_stays_the_same_one_while_its_numbers_change() {
        let (heavier, lighter) = (man("53.9", None), man("53", None));
        let key = finding_of(&heavier, RuleId::RenalToxicity).unwrap();
        assert_eq!(finding_of(&lighter, RuleId::RenalToxicity), Some(key));
        let text = |facts| finding_text(&screen(facts), key);
        assert!(text(&heavier).unwrap().contains("29.9 mL/min"));
        assert!(text(&lighter).unwrap().contains("29.4 mL/min"));
        assert_eq!(text(&man("54", None)), None);
    }

    #[test]
    fn another_diagnosis_is_another_finding_than_an_indication_that_is_not_met() {
        let with = |condition| {
            let mut facts = Facts::default();
            facts.answers.set(Condition::RheumatoidArthritis, Some(true));
            facts.answers.set(condition, Some(false));
            finding_of(&facts, RuleId::Indication)
        };
        let (other, not_met) = (with(Condition::RheumatoidArthritis), with(Condition::DmardFailed));
        assert!(other.is_some() && not_met.is_some());
        assert_ne!(other, not_met);
    }

    #[test]
    fn the_kidneys_are_clear_from_thirty_on_unless_the_weights_disagree_or_there_is_dialysis() {
        let kidneys = |facts: &Facts| ClearRules::of(&Assessment::of(facts)).kidneys.is_some();
        assert!(kidneys(&man("54", None)));
        assert!(!kidneys(&man("53.9", None)));
        assert!(!kidneys(&man("53.9", Some("180"))), "the ideal weight is above, the actual one below");
        let mut dialysis = man("54", None);
        dialysis.answers.set(Condition::Dialysis, Some(true));
        assert!(!kidneys(&dialysis));
    }

    #[test]
    fn nothing_is_listed_as_judged_where_nothing_was_given() {
        let clear = |facts: &Facts| ClearRules::of(&Assessment::of(facts)).names;
        assert_eq!(clear(&Facts::default()), None);
        let mut liver = Facts::default();
        liver.answers.set(Condition::LiverDisease, Some(false));
        assert_eq!(clear(&liver).unwrap(), "Severe hepatic impairment, hepatic impairment.");
        liver.answers.set(Condition::SevereLiverDisease, Some(true));
        assert_eq!(clear(&liver), None, "the answers contradict each other");
    }

    #[test]
    fn the_working_has_the_weight_that_was_entered() {
        for (kg, written) in [("53.95", "53.95"), ("53.999", "53.999"), ("54.0", "54"), ("54", "54")] {
            let table = ClearanceTable::of(&man(kg, None)).unwrap();
            assert_eq!(table.rows[0].working, format!("(140 − 60) × {written} kg ÷ (72 × 2 mg/dL)"));
            assert_eq!(table.rows[0].weight, written);
        }
        assert_eq!(ClearanceTable::of(&man("53.95", None)).unwrap().rows[0].clearance, "29.97");
    }

    #[test]
    fn a_bound_of_creatinine_is_said_in_the_working_and_in_what_follows() {
        let of = |bound, mg_per_dl| {
            let creatinine =
                Creatinine { bound: Some(bound), mg_per_dl: MgPerDl(parse(mg_per_dl, 3).unwrap().exact()) };
            let facts = Facts { creatinine: Some(Measured::undated(creatinine)), ..man("54", None) };
            let row = ClearanceTable::of(&facts).unwrap().rows.remove(0);
            (row.working, row.clearance, filtration(&facts), missing_lines(&screen(&facts)))
        };
        let (working, clearance, filtration, _) = of(Bound::Below, "0.3");
        assert_eq!(working, "(140 − 60) × 54 kg ÷ (72 × < 0.3 mg/dL)");
        assert_eq!((clearance.as_str(), filtration), ("more than 200", None));
        let (_, clearance, _, missing) = of(Bound::Below, "3");
        assert_eq!(clearance, "more than 20");
        let line = "Not assessable from < 3 mg/dL = < 265.2 µmol/L: ";
        assert!(missing.iter().any(|missing| missing.starts_with(line)), "{missing:?}");
        assert_eq!(of(Bound::Above, "3").1, "less than 20");
        let (working, clearance, _, missing) = of(Bound::AtLeast, "2");
        assert_eq!(working, "(140 − 60) × 54 kg ÷ (72 × ≥ 2 mg/dL)");
        assert_eq!(clearance, "at most 30");
        let line = "Not assessable from ≥ 2 mg/dL = ≥ 176.8 µmol/L: ";
        assert!(missing.iter().any(|missing| missing.starts_with(line)), "{missing:?}");
        let (_, clearance, _, missing) = of(Bound::AtMost, "2");
        assert_eq!(clearance, "at least 30");
        assert!(!missing.iter().any(|missing| missing.starts_with("Not assessable")), "{missing:?}");
    }

    #[test]
    fn dialysis_beside_a_clearance_from_the_limit_on_says_how_much_it_is_at_least() {
        let of = |bound| {
            let creatinine = Creatinine { bound, ..Creatinine::exactly(MgPerDl::whole(2)) };
            let mut facts = Facts { creatinine: Some(Measured::undated(creatinine)), ..man("54", None) };
            facts.answers.set(Condition::Dialysis, Some(true));
            let key = finding_of(&facts, RuleId::DialysisContradicted)?;
            finding_text(&screen(&facts), key)
        };
        for (bound, said) in [
            (None, "a calculated creatinine clearance of at least 30 mL/min"),
            (Some(Bound::AtMost), "a calculated creatinine clearance of at least 30 mL/min"),
            (Some(Bound::Below), "a calculated creatinine clearance of more than 30 mL/min"),
        ] {
            assert!(of(bound).unwrap().contains(said), "{:?}", of(bound));
        }
        assert_eq!([Bound::AtLeast, Bound::Above].map(|bound| of(Some(bound))), [None, None]);
    }

    #[test]
    fn a_count_that_does_not_decide_is_named_and_not_called_missing() {
        let count = Count { bound: Some(Bound::Below), ..Count::whole(1500) };
        let facts = Facts { neutrophils: Some(Measured::undated(count)), ..Facts::default() };
        let lines = missing_lines(&screen(&facts));
        let line = "Not assessable from < 1500 /mm³ = < 1.5 ×10⁹/L: neutropenia.";
        assert!(lines.iter().any(|known| known == line), "{lines:?}");
        assert!(!lines.iter().any(|line| line.starts_with("Missing: neutrophil count")), "{lines:?}");
    }

    #[test]
    fn what_no_label_has_is_said_graver_and_with_its_source() {
        let given = |mg| {
            let dose = Dose::new(parse(mg, 3).unwrap()).ok();
            let facts = Facts { dose, ..man("75", None) };
            let screening = screen(&facts);
            let first = screening.findings.first().cloned().unwrap();
            (screening.overall(), findings().finding(&first.what, first.cites), places(&first).len())
        };
        let (overall, said, sources) = given("700");
        assert_eq!((overall, sources), (Overall::Avoid, 2));
        assert!(said.starts_with("700 mg at 75 kg is 9.3 mg/kg."), "{said}");
        assert_eq!(given("100.5").0, Overall::Caution);
    }

    #[test]
    fn the_table_has_one_weight_or_three_and_says_what_is_extrapolated() {
        let text = dose_check();
        let (no_height, short, light) = (text.no_height.to_owned(), text.short(), text.light.to_owned());
        for (kg, cm, rows, remarks) in [
            ("54", None, 1, vec![no_height.clone()]),
            ("70", None, 1, vec![no_height, text.needs_height.to_owned()]),
            ("70", Some("152.4"), 3, vec![]),
            ("70", Some("152.3"), 3, vec![short.clone()]),
            ("50", Some("152.4"), 3, vec![]),
            ("49.9", Some("152.4"), 3, vec![light.clone()]),
            ("40", Some("152.3"), 3, vec![short, light]),
        ] {
            let table = ClearanceTable::of(&man(kg, cm)).unwrap();
            assert_eq!((table.rows.len(), table.remarks), (rows, remarks), "{kg} kg, {cm:?} cm");
        }
        assert_eq!(ClearanceTable::of(&Facts { weight: None, ..man("70", None) }), None);
    }

    #[test]
    fn clearance_and_filtration_are_of_adults() {
        let aged = |years| Facts { age: Some(Years(years)), ..man("70", None) };
        let is_known = |facts: &Facts| (ClearanceTable::of(facts).is_some(), filtration(facts).is_some());
        assert_eq!(is_known(&aged(17)), (false, false));
        assert_eq!(is_known(&aged(18)), (true, true));
        let creatinine = Some(Measured::undated(Creatinine::exactly(MgPerDl(Exact::new(1, 2)))));
        assert!(filtration(&Facts { creatinine, ..aged(18) }).is_some());
    }
}
