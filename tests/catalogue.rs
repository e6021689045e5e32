//! What the build says of sentences that do not fit together: each with the place where it stands.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../i18n/catalogue.rs"]
mod catalogue;
#[path = "../i18n/generate.rs"]
mod generate;
#[path = "../i18n/languages.rs"]
mod languages;
#[path = "../i18n/plural.rs"]
mod plural;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Languages of one file each.
fn read(
    name: &str,
    subject: &str,
    texts: &[(&str, &str)],
    problems: &mut Vec<String>,
) -> BTreeMap<String, generate::Language> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut all = BTreeMap::new();
    for (language, text) in texts {
        let own = folder.join(language);
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join(subject), text).unwrap();
        all.insert((*language).to_owned(), catalogue::read(&own, problems));
    }
    all
}

/// The code and the problems of an English file and one of another language, both of one subject.
fn built_in(name: &str, english: &str, other: (&str, &str)) -> (String, Vec<String>) {
    let mut problems = Vec::new();
    let all = read(name, "today.ftl", &[("en", english), other], &mut problems);
    let code = generate::code(&all, &mut problems);
    (code, problems)
}

fn built(name: &str, english: &str, french: &str) -> (String, Vec<String>) {
    built_in(name, english, ("fr", french))
}

/// What the program learns of languages with these pages, and the problems.
fn listed(name: &str, pages: &[(&str, &str)]) -> (String, Vec<String>) {
    let mut problems = Vec::new();
    let all = read(name, "page.ftl", pages, &mut problems);
    let code = generate::code(&all, &mut problems);
    assert!(!code.contains("Page"), "the program says nothing of the page: {code}");
    (languages::code(&all, &mut problems), problems)
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

#[test]
fn a_folder_is_a_language_by_its_code_and_its_name_and_is_loaded_unless_it_is_english() {
    let (code, problems) = listed("languages", &[("de", "name = Deutsch\n"), ("en", "name = English\n")]);
    assert_eq!(problems, [""; 0]);
    let english =
        r#"[LanguageName { code: "en", name: "English" }, LanguageName { code: "de", name: "Deutsch" }, ]"#;
    assert!(code.contains(english), "{code}");
    assert!(
        code.contains("sentences!(r#en r#de );")
            && code.contains("pub static DE: Language = language!(r#de);")
    );
    assert!(code.contains(r#"$macro! { ("de", DE, language_de) }"#), "{code}");
}

#[test]
fn a_language_without_a_name_or_a_code_of_its_own_is_named_with_its_place() {
    let english = ("en", "name = English\nreload = Reload\n");
    for (name, other, said) in [
        (
            "copied",
            ("fr", "name = English\nreload = Recharger\n"),
            "fr/page.ftl:1: another language is “English”",
        ),
        ("nameless", ("fr", "reload = Recharger\n"), "i18n/fr/page.ftl: name is missing"),
        ("unsaid", ("fr", "name = Français\n"), "i18n/fr/page.ftl: reload is missing"),
        (
            "unknown",
            ("qq", "name = Qq\nreload = Q\n"),
            "i18n/qq: a folder is named by the code of its language",
        ),
        ("worded", ("french", "name = Français\nreload = R\n"), "i18n/french: a folder is named by the code"),
    ] {
        let (_, problems) = listed(name, &[english, other]);
        assert!(problems.iter().any(|problem| problem.contains(said)), "{name}: {problems:?}");
    }
}

#[test]
fn the_plural_rule_of_a_language_is_that_of_cldr() {
    let of = |language| {
        let numbers = |(category, numbers): (_, Vec<usize>)| {
            (category, numbers.into_iter().take(5).collect::<Vec<_>>())
        };
        plural::categories(language).into_iter().map(numbers).collect::<Vec<_>>()
    };
    assert_eq!(of("en"), [("one", vec![1]), ("other", vec![0, 2, 3, 4, 5])]);
    assert_eq!(of("fr"), [("one", vec![0, 1]), ("other", vec![2, 3, 4, 5, 6])]);
    assert_eq!(of("pl"), [("one", vec![1]), ("few", vec![2, 3, 4, 22, 23]), ("many", vec![0, 5, 6, 7, 8])]);
    assert_eq!(of("ja"), [("other", vec![0, 1, 2, 3, 4])]);
    assert_eq!(of("qq"), []);
    assert!(
        plural::rule("de")
            .contains("match number {\n            1 => Key::One,\n            _ => Key::Other,")
    );
    assert!(plural::rule("ja").contains("match number {\n            _ => Key::Other,"));
    assert!(plural::rule("ru").contains("match if number < 200 { number } else { 100 + number % 100 } {"));
}

#[test]
fn a_choice_by_number_has_each_category_of_its_language() {
    let english = "sites = { $n ->\n    [one] 1 site\n   *[other] { $n } sites\n}\n";
    for (language, own, said) in [
        ("fr", english, ""),
        ("ja", "sites = { $n }\n", ""),
        ("ja", english, "“one” is no number and none of [\"other\"]"),
        (
            "pl",
            english,
            r#"pl/today.ftl:1: the language has ["one", "few", "many"], and of those ["few", "many"] are missing"#,
        ),
        ("pl", "sites = { $n ->\n    [one] a\n    [few] b\n   *[other] { $n } c\n}\n", ""),
        (
            "pl",
            "sites = { $n ->\n    [one] a\n   *[few] { $n } b\n}\n",
            r#"and of those ["many"] are missing"#,
        ),
        ("pl", "sites = { $n ->\n   *[other] { $n } a\n}\n", ""),
    ] {
        let (code, problems) = built_in(&format!("categories-{language}"), english, (language, own));
        let as_said = problems.iter().any(|problem| problem.contains(said));
        assert!(if said.is_empty() { problems.is_empty() } else { as_said }, "{own}: {problems:?}");
        assert_eq!(code.contains("    Few,"), language == "pl");
    }
}
