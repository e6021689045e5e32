//! Statements, rules and sources hold together.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;

use anakinra_companion::domain::monograph::Statement;
use anakinra_companion::domain::rules::RULES;
use anakinra_companion::domain::source;

#[test]
fn no_id_stands_twice() {
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(rules.len(), RULES.len());
    let statements: BTreeSet<&str> = Statement::ALL.iter().map(|statement| statement.id()).collect();
    assert_eq!(statements.len(), Statement::ALL.len());
    let sources: BTreeSet<&str> = source::ALL.iter().map(|source| source.key).collect();
    assert_eq!(sources.len(), source::ALL.len());
}

#[test]
fn every_rule_cites_at_least_one_statement() {
    for rule in RULES {
        assert!(!rule.cites.is_empty(), "{}", rule.id);
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

/// A statement that no rule enforces must be shown: its sentence stands on a page.
#[test]
fn every_statement_is_enforced_or_shown() {
    let pages =
        [rust_files("src/app/pages"), rust_files("src/app/forms"), rust_files("src/app/body_map")].concat();
    for statement in Statement::ALL {
        let enforced = RULES.iter().any(|rule| rule.cites.contains(statement));
        let shown = pages.iter().any(|text| text.contains(&format!("Statement::{}", statement.id())));
        assert!(enforced || shown, "{} is neither enforced nor shown", statement.id());
    }
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
