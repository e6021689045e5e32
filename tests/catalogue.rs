//! What the build says of sentences that do not fit together: each with the place where it stands.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../i18n/catalogue.rs"]
mod catalogue;
#[path = "../i18n/generate.rs"]
mod generate;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The code and the problems of an English and a French file of one subject.
fn built(name: &str, english: &str, french: &str) -> (String, Vec<String>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut problems = Vec::new();
    let mut languages = BTreeMap::new();
    for (language, text) in [("en", english), ("fr", french)] {
        let own = folder.join(language);
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join("today.ftl"), text).unwrap();
        languages.insert(language.to_owned(), catalogue::read(&own, &mut problems));
    }
    let code = generate::code(&languages, &mut problems);
    (code, problems)
}

#[test]
fn arguments_come_in_the_order_of_english_and_stand_where_each_language_wants_them() {
    let english = "# A comment\ndue = { $site } at { $time }\nundo = Undo { -it }\n-it = it\n";
    let french = "undo = Annuler { -it }\ndue = { $time }, { $site }\n-it = cela\n";
    let (code, problems) = built("fits", english, french);
    assert_eq!(problems, [""; 0]);
    assert!(code.contains("pub fn due(&self, site: &str, time: &str) -> String"));
    assert!(code.contains(r#"due: "\u{1} at \u{2}""#) && code.contains(r#"due: "\u{2}, \u{1}""#));
    assert!(code.contains(r#"undo: "Undo it""#) && code.contains(r#"undo: "Annuler cela""#));
}

#[test]
fn a_number_chooses_and_the_default_comes_last() {
    let english = "count = { $count ->\n   *[other] { $count } sites\n    [one] one site\n    [0] none\n}\n";
    let (code, problems) = built("number", english, "count = { $count } points\n");
    assert_eq!(problems, [""; 0]);
    assert!(code.contains("pub fn count(&self, count: usize) -> String"));
    let variants = r#"&[(Key::One, "one site"), (Key::Exactly(0), "none"), (Key::Other, "\u{1} sites")]"#;
    assert!(code.contains(variants), "{code}");
    assert!(code.contains(r#"count: &[(Key::Other, "\u{1} points")]"#));
}

#[test]
fn what_does_not_fit_is_named_with_its_place() {
    for (name, english, french, said) in [
        ("missing", "undo = Undo\nsave = Save\n", "undo = Annuler\n", "save is missing"),
        ("extra", "undo = Undo\n", "undo = Annuler\nsave = Garder\n", "fr/today.ftl:2: en has no save"),
        ("twice", "undo = Undo\n", "undo = Annuler\nundo = Annuler\n", "undo stands twice"),
        ("arguments", "due = { $time }\n", "due = { $heure }\n", "fr/today.ftl:1: due has [\"time\"] in en"),
        ("term", "undo = Undo\n", "undo = { -nothing }\n", "there is no term -nothing"),
        (
            "category",
            "undo = Undo\n",
            "undo = { $n ->\n    [few] x\n   *[other] y\n}\n",
            "“few” is no number",
        ),
        (
            "choice",
            "undo = Undo { $n }\n",
            "undo = { $n ->\n   *[other] { $n }\n}\n",
            "is not chosen by a number",
        ),
        ("function", "undo = Undo\n", "undo = { NUMBER($n) }\n", "only arguments, terms and literals"),
    ] {
        let (_, problems) = built(name, english, french);
        assert!(problems.iter().any(|problem| problem.contains(said)), "{name}: {problems:?}");
    }
}

#[test]
fn what_cannot_be_read_is_named_with_its_line() {
    let (_, problems) = built("junk", "undo = Undo\n", "undo = Annuler\n=\n");
    assert!(problems.iter().any(|said| said.contains("fr/today.ftl:2")), "{problems:?}");
}
