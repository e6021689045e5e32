//! Statements, rules and sources hold together, and `docs/traceability.md` shows how.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use anakinra_companion::domain::monograph::reading::Reading;
use anakinra_companion::domain::monograph::{Holding, LabelStatement, Statement};
use anakinra_companion::domain::quantities::source;
use anakinra_companion::domain::rules::RULES;
use anakinra_companion::domain::rules::label::LABEL_RULES;
use anakinra_companion::domain::rules::renal_dosing::RenalDosing;
use support::scenario;

#[test]
fn no_id_stands_twice() {
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.id.key()).collect();
    assert_eq!(rules.len(), RULES.len());
    let statements: BTreeSet<&str> = Statement::ALL.iter().map(|statement| statement.id()).collect();
    assert_eq!(statements.len(), Statement::ALL.len());
    let labels: BTreeSet<&str> = LABEL_RULES.iter().map(|rule| rule.id.key()).collect();
    assert_eq!(labels.len(), LABEL_RULES.len());
    assert!(labels.is_disjoint(&rules), "lists call both by these names");
    let sources: BTreeSet<&str> = source::ALL.iter().map(|source| source.key).collect();
    assert_eq!(sources.len(), source::ALL.len());
}

#[test]
fn every_rule_cites_at_least_one_statement() {
    for rule in RULES {
        assert!(!rule.cites.is_empty(), "{}", rule.id.key());
    }
}

#[test]
fn every_source_says_what_it_is_and_is_cited() {
    let domain = rust_files("src/domain");
    for source in source::ALL {
        assert!(!source.title.is_empty() && !source.revised.is_empty() && !source.locator.is_empty());
        let name = source.key.to_uppercase().replace('-', "_");
        let cited = domain.iter().filter(|text| text.contains(&format!("&{name}"))).count();
        assert!(cited >= 1, "{name} is never cited");
    }
}

#[test]
fn all_hundred_statements_are_there() {
    assert_eq!(Statement::ALL.len(), 100);
}

/// The guide shows every statement; those that the table calls ruled have a rule, the others have none.
#[test]
fn what_the_table_calls_ruled_is_ruled() {
    for statement in Statement::ALL {
        let ruled = RULES.iter().any(|rule| rule.cites.contains(statement))
            || dosings().values().any(|(cites, _)| cites.contains(statement));
        assert_eq!(statement.holding() == Holding::Ruled, ruled, "{}", statement.id());
    }
    let guide = rust_files("src/app/pages/guide").concat();
    assert!(guide.contains("Statement::ALL"));
}

/// Of statements of labels those that the table calls ruled have a rule of a label, the others have none.
#[test]
fn what_the_table_of_labels_calls_ruled_is_ruled() {
    for statement in LabelStatement::ALL {
        let ruled = LABEL_RULES.iter().any(|rule| rule.cites.contains(statement));
        assert_eq!(statement.holding() == Holding::Ruled, ruled, "{}", statement.id());
    }
}

/// Numbers of rules are cited constants: only array lengths, counts and tests have bare ones.
#[test]
fn rules_have_no_numbers_of_their_own() {
    for text in rust_files("src/domain/rules") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let bare =
            code.lines().filter(|line| !line.trim_start().starts_with("//") && !line.contains("cited("));
        for line in bare.filter(|line| !line.contains("OWN_CHOICE")) {
            let number = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').find(|word| {
                word.chars().all(|c| c.is_ascii_digit())
                    && !word.is_empty()
                    && !["0", "1", "2"].contains(word)
            });
            assert!(number.is_none(), "a number without a source: {line}");
        }
    }
}

/// `BLESS=1 cargo test --test traceability` writes the table anew.
#[test]
fn the_table_in_docs_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/traceability.md");
    let table = table();
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, &table).unwrap();
    }
    assert!(fs::read_to_string(path).unwrap_or_default() == table, "docs/traceability.md is stale");
}

/// The answers of the dosing, each with what it cites and the patients who get it.
fn dosings() -> BTreeMap<&'static str, (&'static [Statement], Vec<String>)> {
    let mut all = BTreeMap::new();
    for (name, scenario) in scenario::all() {
        let dosing = RenalDosing::of(&scenario::facts(&scenario.patient));
        let (_, patients) = all.entry(dosing.key()).or_insert((dosing.cites(), Vec::new()));
        patients.push(name);
    }
    all
}

fn table() -> String {
    let scenarios = scenario::all();
    let dosings = dosings();
    let mut text = "# From statement to test\n\nWritten by `BLESS=1 cargo test --test traceability`. A rule, or \
        an answer of the dosing for renal function, is tested beside its code in `src/domain/rules`, and by the \
        patients of `tests/scenarios` who get it. Statements without a rule are shown in the guide.\n\n| Statement | Place in the monograph | Weight | \
        Rules | Patients |\n|---|---|---|---|---|\n"
        .to_owned();
    for statement in Statement::ALL {
        let rules: Vec<&str> =
            RULES.iter().filter(|rule| rule.cites.contains(statement)).map(|rule| rule.id.key()).collect();
        let answers: Vec<_> = dosings.iter().filter(|(_, (cites, _))| cites.contains(statement)).collect();
        let raised = |one: &&(String, scenario::Scenario)| {
            one.1.expected.screening.findings.iter().any(|found| rules.contains(&found.as_str()))
                || answers.iter().any(|(_, (_, patients))| patients.contains(&one.0))
        };
        let patients = few(scenarios.iter().filter(raised).map(|(name, _)| name.as_str()).collect());
        let answers = answers.iter().map(|(answer, _)| format!("dosing: {answer}"));
        let ruled: Vec<String> = answers.chain(rules.iter().map(|rule| (*rule).to_owned())).collect();
        let rules = if ruled.is_empty() { "guide".to_owned() } else { ruled.join(", ") };
        writeln!(
            text,
            "| {} | {} | {:?} | {rules} | {patients} |",
            statement.id(),
            statement.citation().section,
            statement.severity()
        )
        .unwrap();
    }
    text + &label_table(&scenarios)
}

/// The first of some names, and how many more there are.
fn few(names: Vec<&str>) -> String {
    match names.as_slice() {
        [first, second, third, rest @ ..] if rest.len() > 1 => {
            format!("{first}, {second}, {third} and {} more", rest.len())
        }
        all => all.join(", "),
    }
}

fn label_table(scenarios: &[(String, scenario::Scenario)]) -> String {
    let mut text = "\n## Labels\n\nWhat labels say beside the monograph, in which edition, and how it was read: in the label, as a heading \
        without its text, or only in the copy that is named. Statements without a rule are for the guide.\n\n| Statement | Edition | Place | Read in | \
        Weight | Beside | Rules | Patients |\n|---|---|---|---|---|---|---|---|\n"
        .to_owned();
    for statement in LabelStatement::ALL {
        let rules = LABEL_RULES.iter().filter(|rule| rule.cites.contains(statement));
        let rules: Vec<&str> = rules.map(|rule| rule.id.key()).collect();
        let raised = |one: &&(String, scenario::Scenario)| {
            one.1.expected.label.findings.iter().any(|found| rules.contains(&found.as_str()))
        };
        let patients = few(scenarios.iter().filter(raised).map(|(name, _)| name.as_str()).collect());
        let read_in = match statement.reading() {
            Reading::Label => "label",
            Reading::Heading => "heading",
            Reading::SecondaryCopy(copy) => copy.key,
        };
        let beside: Vec<&str> = statement.beside().iter().map(|base| base.id()).collect();
        writeln!(
            text,
            "| {} | {} | {} | {read_in} | {:?} | {} | {} | {patients} |",
            statement.id(),
            statement.edition().key(),
            statement.citation().section,
            statement.severity(),
            beside.join(", "),
            if rules.is_empty() { "guide".to_owned() } else { rules.join(", ") },
        )
        .unwrap();
    }
    text
}

fn rust_files(folder: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for file in fs::read_dir(format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            let inner = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().to_str().unwrap().to_owned();
            texts.extend(rust_files(&inner));
        } else {
            texts.push(fs::read_to_string(path).unwrap());
        }
    }
    texts
}
