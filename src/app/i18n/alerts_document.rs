//! Every alert that a patient can get and every entry of the guide for patients, whole and in both languages, checked and
//! written to `docs/alerts.md`, so that a clinician can read and sign them without running the app.

use std::fmt::Write;
use std::{env, fs};

use crate::app::i18n::{DE, clinical_terms, later_strings, speak, strings};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::result::{Count, LabResult};
use crate::domain::labs::unit::LabUnit;
use crate::domain::monograph::{Audience, NEUTROPENIA_BELOW, Statement, Topic};
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::number::{Decimal, Exact};
use crate::domain::quantities::units::CellsPerMm3;
use crate::domain::rules::advice::{Advice, Urgency};
use crate::domain::rules::{Finding, Unlisted};
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::injection::PartlyGiven;
use crate::domain::treatment::regimen::tests::day;

const PLACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/alerts.md");

/// Words that only clinicians use.
const CLINICAL: [&str; 10] = [
    "hypersensitiv",
    "immunosuppress",
    "superseded",
    "monograph",
    "clinician",
    "prescriber",
    "regimen",
    "Überempfindlichkeit",
    "Immunsuppression",
    "Monografie",
];

fn dose(milligrams: i64) -> Dose {
    Dose::new(Decimal::whole(milligrams)).unwrap()
}

fn neutropenia(cells: i64) -> Finding {
    let count = Count { cells: CellsPerMm3(Exact::from_integer(cells)), bound: None };
    Finding::Neutropenia { count, drawn: None, below: NEUTROPENIA_BELOW.value }
}

/// One of every finding that a patient can be told of, with the statements that its rule cites.
fn findings() -> Vec<(Finding, &'static [Statement])> {
    let allergies = [Condition::AllergyAnakinra, Condition::AllergyEcoli, Condition::AllergyIngredient];
    const NONE: &[Statement] = &[];
    let is = |condition| (Finding::Is(condition), NONE);
    let unlisted = |name: &str| vec![Unlisted { name: name.to_owned(), near: None }];
    let mut all = vec![(Finding::Are(allergies.to_vec()), NONE)];
    all.extend(allergies.map(|one| (Finding::Are(vec![one]), NONE)));
    all.extend([
        is(Condition::SevereReaction),
        is(Condition::AllergyLatex),
        is(Condition::SeriousInfection),
        (Finding::Is(Condition::ActiveInfection), &[Statement::S035]),
        is(Condition::ActiveInfection),
        is(Condition::ChronicInfection),
        is(Condition::RecurrentInfection),
        is(Condition::Immunosuppression),
        is(Condition::Asthma),
        is(Condition::Pregnant),
        is(Condition::PregnancyPlanned),
        is(Condition::BreastFeeding),
        (Finding::IsNot(Condition::JudgedCompetent), NONE),
        (Finding::PartialSyringe(dose(50)), NONE),
        (Finding::AboveCeiling(dose(200)), NONE),
        (Finding::TnfBlockers(vec!["Enbrel".to_owned()]), NONE),
        (Finding::Abatacept, NONE),
        (Finding::UnlistedMedicines(unlisted("Xyz")), NONE),
        (Finding::LiveVaccines(vec!["MMR".to_owned()]), NONE),
        (Finding::LiveBacteria(vec!["BCG".to_owned()]), NONE),
        (Finding::UnlistedVaccines(unlisted("Xyz")), NONE),
        (neutropenia(900), NONE),
        (neutropenia(450), NONE),
    ]);
    all
}

/// What the patient reads: what to do, how soon, and why.
fn alert(finding: &Finding, cites: &[Statement]) -> (Advice, String) {
    let advice = Advice::about(finding).unwrap();
    let text = &strings().findings_for_patients;
    let because = match finding {
        Finding::Neutropenia { count, .. } => {
            let cells = Decimal::whole(count.cells.0.to_integer());
            let result = LabResult::new(Analyte::Neutrophils, cells, LabUnit::PerMm3).unwrap();
            text.neutropenia(advice, &result, day("2026-11-20"))
        }
        _ => text.finding(finding, cites).unwrap(),
    };
    (advice, because)
}

/// What is said of doses that went wrong, and of signs whose cause is known.
fn other_alerts() -> Vec<(Advice, String)> {
    let (text, today) = (strings(), day("2026-11-20"));
    let of_doses = [today, day("2026-11-19")].into_iter().flat_map(|day| {
        let partly = text.today.partly(PartlyGiven::Leaked, day, today);
        [text.today.extra_doses(2, day, today), partly]
    });
    let recorded =
        [today, day("2026-11-19")].map(|on| (Advice::CallNow, text.today.infection_signs(on, today)));
    let signs = &text.emergency;
    let of_signs = [
        (Advice::CallEmergencyNumber, signs.reaction_signs, signs.reaction_do),
        (Advice::CallNow, signs.infection_signs, signs.infection_do),
        (Advice::CallEmergencyNumber, signs.worse_signs, signs.worse_do),
    ];
    let of_doses = of_doses.map(|said| (Advice::CallAboutDose, said));
    of_doses
        .chain(recorded)
        .chain(of_signs.map(|(advice, signs, action)| (advice, format!("{signs} {action}"))))
        .collect()
}

/// The sentences of a text.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', ':']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

fn check(place: &str, text: &str) {
    for word in CLINICAL {
        assert!(!text.contains(word), "{place}: {word} in {text}");
    }
    let all: Vec<_> = sentences(text).collect();
    for (at, sentence) in all.iter().enumerate() {
        assert!(sentence.split_whitespace().count() <= 30, "{place}: {sentence}");
        assert!(!all[..at].contains(sentence), "{place}: twice: {sentence}");
    }
    assert!(text.ends_with(['.', '?', '!']), "{place}: {text}");
}

fn write_alerts(document: &mut String) {
    let care = &strings().care;
    let mut all: Vec<_> = findings().iter().map(|(finding, cites)| alert(finding, cites)).collect();
    all.extend(other_alerts());
    all.sort_by_key(|(advice, _)| std::cmp::Reverse(*advice));
    for (advice, because) in all {
        let (level, heading) = (care.level(advice.urgency()), care.heading(advice));
        check(heading, &because);
        let says_when = ["today", " now", "before your next", "heute", "jetzt", "sofort", "vor der nächsten"];
        let is_urgent = says_when.iter().any(|word| heading.contains(word));
        assert_eq!(is_urgent, advice.urgency() > Urgency::Routine, "{heading}");
        let button = advice.can_be_acknowledged().then(|| format!(" [{}]", strings().today.acknowledge));
        let button = button.unwrap_or_default();
        let _ = writeln!(document, "- {level}: **{heading}.** {because}{button}");
    }
}

fn write_guide(document: &mut String) {
    for topic in Topic::ALL {
        let mut lines = String::new();
        for statement in Statement::ALL.iter().filter(|statement| statement.topic() == topic) {
            let plain = match statement.audience() {
                Audience::Clinician => continue,
                Audience::Patient => strings().statements.sentence(*statement),
                Audience::Both => later_strings().plain_statements.of(*statement).unwrap(),
            };
            check(statement.id(), &plain);
            let _ = writeln!(lines, "- {}: {plain}", statement.id());
        }
        if !lines.is_empty() {
            let _ = write!(document, "\n### {}\n\n{lines}", clinical_terms().topic(topic));
        }
    }
}

fn document() -> String {
    let mut document = "# What patients are told\n\n\
        Made by a test of `src/app/i18n/alerts_document.rs` from the sentences of the app. Every alert of the pages Today, \
        Emergency and Skin and symptoms with its level and its heading, then every statement of the guide in the words for \
        patients. In brackets stands the button of an alert that a person can acknowledge.\n"
        .to_owned();
    document.push_str("\n## English: alerts\n\n");
    write_alerts(&mut document);
    document.push_str("\n## English: guide\n");
    write_guide(&mut document);
    speak(&DE);
    document.push_str("\n## Deutsch: Hinweise\n\n");
    write_alerts(&mut document);
    document.push_str("\n## Deutsch: Leitfaden\n");
    write_guide(&mut document);
    document
}

#[test]
fn the_document_holds_what_patients_are_told() {
    let written = document();
    if env::var_os("BLESS").is_some() {
        fs::write(PLACE, &written).unwrap();
    }
    let kept = fs::read_to_string(PLACE).unwrap_or_default();
    assert!(kept == written, "{PLACE} is stale: BLESS=1 cargo test alerts_document, then read it");
}
