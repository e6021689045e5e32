//! The sentences in `i18n/`: one name for each thing, one style of numbers, and English that patients can read.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::PathBuf;

/// What clinicians read. Everything else is for patients.
const FOR_CLINICIANS: [&str; 5] = ["clinical", "conditions", "dose_check", "findings", "statements"];

/// What a thing is not called where patients read it.
const NOT_SAID: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "prescriber",
            "clinician",
            "your team",
            "professional",
            "spot",
            "voided",
            "leave out",
            "left out",
            "regimen",
            "monograph",
            "refrigerator",
            "rested",
            "made-up",
            "safety copy",
            "take anakinra",
            "your record ",
            "your record.",
            "hypersensitiv",
            "immunosuppress",
            "superseded",
            "subcutaneous",
        ],
    ),
    (
        "de",
        &[
            "Behandlungsteam",
            "Fachperson ",
            "Fachpersonen",
            "stornier",
            "Storniert",
            "Verordnungsschema",
            "Monografie",
            "freiwillig",
            "Gesperrte",
            "ist gesperrt",
            "freigeben",
            " ruht",
            "draußen",
            "erfunden",
            "Aufzeichnungen",
            "Sicherheitskopie",
            "Überholt",
            "Überempfindlichkeit",
            "Immunsuppression",
        ],
    ),
];

/// Messages that speak of clinicians to everybody, or to clinicians on a page for patients.
const ALLOWED: &[(&str, &str)] = &[
    ("guide", "clinicians"),
    ("guide", "for-clinicians"),
    ("set_up", "only-dose-check"),
    // On the paper that is handed to a clinician.
    ("labs", "daily-and-below"),
    ("labs", "less-often-and-not-below"),
];

struct Message {
    subject: String,
    id: String,
    text: String,
}

/// The texts of a language, each variant by itself.
fn messages(language: &str) -> Vec<Message> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language);
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let subject = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut id = String::new();
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            let text = if let Some((name, text)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
                id = name.to_owned();
                text
            } else if let Some((_, text)) = line.split_once("] ") {
                text
            } else {
                continue;
            };
            all.push(Message { subject: subject.clone(), id: id.clone(), text: text.to_owned() });
        }
    }
    assert!(all.len() > 900, "{language}: {}", all.len());
    all
}

fn is_for_patients(message: &Message) -> bool {
    let is_asked_of_patients = message.subject == "clinical" && message.id.starts_with("question-");
    is_asked_of_patients || !FOR_CLINICIANS.contains(&message.subject.as_str())
}

#[test]
fn patients_meet_one_name_for_each_thing() {
    let mut wrong = Vec::new();
    for (language, names) in NOT_SAID {
        for message in messages(language).iter().filter(|message| is_for_patients(message)) {
            let is_allowed =
                ALLOWED.iter().any(|(subject, id)| *subject == message.subject && *id == message.id);
            for name in names.iter().filter(|_| !is_allowed) {
                let said = if *language == "en" { message.text.to_lowercase() } else { message.text.clone() };
                if said.contains(name) {
                    wrong.push(format!(
                        "{language}/{}.ftl {}: “{name}” in “{}”",
                        message.subject, message.id, message.text
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn numbers_and_units_have_one_style() {
    for language in ["en", "de"] {
        for Message { subject, id, text } in messages(language) {
            let place = format!("{language}/{subject}.ftl {id}: {text}");
            assert!(!text.contains("°h") && !text.contains("  ") && !text.contains("..."), "{place}");
            assert!(!text.contains('\'') && !text.contains('"') || text.contains("{ \""), "{place}");
            let quoted = text.replace("neutrophils %", "");
            assert!(language != "en" || !quoted.contains(" %"), "no space before %: {place}");
            assert!(language != "de" || !text.contains("}%"), "a space before %: {place}");
        }
    }
}

/// Words that the rule for syllables gets wrong, and names that everybody who uses the app reads as a whole.
const SYLLABLES: &[(&str, usize)] = &[
    ("anakinra", 2),
    ("abatacept", 2),
    ("etanercept", 2),
    ("kineret", 2),
    ("rheumatoid", 2),
    ("arthritis", 2),
    ("injection", 2),
    ("injections", 2),
    ("infection", 2),
    ("infections", 2),
    ("neutrophils", 2),
    ("neutrophil", 2),
    ("creatinine", 2),
    ("clearance", 2),
    ("area", 3),
    ("areas", 3),
    ("every", 2),
    ("injected", 3),
    ("used", 1),
    ("medicine", 3),
    ("medicines", 3),
    ("recorded", 3),
    ("anyone", 3),
    ("sometimes", 2),
];

fn syllables(word: &str) -> usize {
    if let Some((_, known)) = SYLLABLES.iter().find(|(known, _)| *known == word) {
        return *known;
    }
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let mut count = 0;
    let mut before = false;
    for letter in word.chars() {
        let now = is_vowel(letter);
        count += usize::from(now && !before);
        before = now;
    }
    let is_silent = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee")
        || word.ends_with("es")
            && !word.ends_with("ses")
            && !word.ends_with("ges")
            && !word.ends_with("ches")
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    (count - usize::from(is_silent && count > 1)).max(1)
}

/// The grade of a sentence by Flesch and Kincaid.
fn grade(sentence: &str) -> Option<f64> {
    let words: Vec<String> = sentence
        .split_whitespace()
        .map(|word| word.chars().filter(|letter| letter.is_alphabetic()).collect::<String>().to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    (words.len() >= 6)
        .then(|| 0.39 * count(words.len()) + 11.8 * count(syllables) / count(words.len()) - 15.59)
}

/// What no simpler word can stand for, is no sentence, or is for others who look at a patient's page.
const AS_THEY_ARE: &[(&str, &str)] = &[
    // The names of what is in the syringe.
    ("clinical", "question-allergy-ingredient"),
    // The names of what the browser lacks.
    ("page", "no-script"),
    // The verdict of the monograph: not recommended.
    ("findings_for_patients", "not-together"),
    ("findings_for_patients", "abatacept-not-together"),
    // Names of choices, and captions of figures.
    ("level", "moderately-reduced"),
    ("level", "moderately-reduced-inline"),
    ("labs", "clearance-on-this-day"),
    ("import", "title"),
    // For a doctor or nurse.
    ("labs", "daily-and-below"),
    ("visit", "interval-differs"),
    ("visit", "not-a-device"),
    // What the curve is computed from.
    ("level", "model-rests-on"),
];

#[test]
fn patients_can_read_the_english() {
    let mut grades = Vec::new();
    for message in messages("en").iter().filter(|message| is_for_patients(message)) {
        // Arguments are read as a short word.
        let mut text = String::new();
        for (at, part) in message.text.split(['{', '}']).enumerate() {
            text.push_str(if at % 2 == 0 { part } else { "it" });
        }
        if AS_THEY_ARE.contains(&(message.subject.as_str(), message.id.as_str())) {
            continue;
        }
        for sentence in text.split_inclusive(['.', '?', '!', ':']) {
            if let Some(grade) = grade(sentence) {
                grades.push((grade, format!("{}.ftl {}: {}", message.subject, message.id, sentence.trim())));
            }
        }
    }
    grades.sort_by(|one, other| other.0.total_cmp(&one.0));
    let count = f64::from(u32::try_from(grades.len()).unwrap());
    let mean = grades.iter().map(|(grade, _)| grade).sum::<f64>() / count;
    println!("{} sentences for patients, grade {mean:.1} on average", grades.len());
    let hard: Vec<_> = grades
        .iter()
        .filter(|(grade, _)| *grade > 8.0)
        .map(|(grade, text)| format!("{grade:.1} {text}"))
        .collect();
    assert!(hard.is_empty() && mean <= 6.0, "{mean:.2}\n{hard:#?}");
}

/// What a sentence must say to be true to the monograph: language, subject, id, and the words that matter.
const MATTERS: &[(&str, &str, &str, &[&str])] = &[
    (
        "en",
        "statements",
        "s001",
        &["recombinant human", "receptor antagonist", "interleukin-1 inhibitor", "C759H1186N208O232S10"],
    ),
    ("en", "statements", "s010", &["Adults with rheumatoid arthritis", "once daily", "entire contents"]),
    ("en", "plain_statements", "s010", &["adults with rheumatoid arthritis", "your own prescription"]),
    ("en", "statements", "s011", &["daily", "do not appear"]),
    ("en", "plain_statements", "s012", &["If yours is less"]),
    ("en", "statements", "s013", &["severe renal impairment", "end-stage renal disease", "consider"]),
    ("en", "statements", "s014", &["specifies no dosage adjustment"]),
    ("en", "statements", "s024", &["or a caregiver", "competent"]),
    (
        "en",
        "statements",
        "s033",
        &["Discontinue immediately", "as indicated (for example", "reported rarely"],
    ),
    ("en", "plain_statements", "s033", &["Have you had", "do not inject anakinra again"]),
    ("en", "statements", "s036", &["Discontinue if"]),
    ("en", "plain_statements", "s036", &["If you get", "Do not inject anakinra until"]),
    ("en", "statements", "s037", &["including serious ones", "for example"]),
    ("en", "plain_statements", "s037", &["serious"]),
    ("en", "statements", "s040", &["not fully known"]),
    ("en", "statements", "s051", &["The monograph gives no threshold", "current product label"]),
    ("en", "statements", "s060", &["In patients with rheumatoid arthritis on anakinra"]),
    ("en", "statements", "s061", &["respiratory"]),
    ("en", "statements", "s070", &["in the monograph", "current product label"]),
    ("en", "statements", "s072", &["caution", "current product label"]),
    ("en", "statements", "s073", &["polyarticular-course", "efficacy not established"]),
    ("en", "statements", "s077", &["may be at increased risk"]),
    ("en", "statements", "s081", &["consider reducing the dosage"]),
    ("en", "statements", "s095", &["other effects"]),
    ("en", "statements", "s100", &["mainly from bacteria"]),
    ("en", "statements", "s131", &["that you have or often get"]),
    ("en", "statements", "s132", &["needles and syringes", "no germs"]),
    ("en", "statements", "s137", &["use or plan to use"]),
    ("en", "findings", "other-indication", &["may still apply"]),
    ("en", "findings_for_patients", "not-together", &["not recommended together"]),
    (
        "de",
        "statements",
        "s001",
        &["rekombinanter humaner", "Interleukin-1-Inhibitor", "C759H1186N208O232S10"],
    ),
    ("de", "statements", "s010", &["Erwachsene mit rheumatoider Arthritis", "einmal täglich"]),
    ("de", "plain_statements", "s010", &["Erwachsene", "Ihre eigene Verordnung"]),
    ("de", "plain_statements", "s012", &["Ist Ihre Dosis kleiner"]),
    ("de", "statements", "s013", &["schwere Nierenfunktionsstörung", "erwägen"]),
    ("de", "statements", "s014", &["gibt keine Dosisanpassung an"]),
    ("de", "statements", "s033", &["sofort absetzen", "z. B.", "selten berichtet"]),
    ("de", "plain_statements", "s033", &["spritzen Sie Anakinra nicht wieder"]),
    ("de", "plain_statements", "s036", &["Bei einer schweren Infektion", "erst wieder"]),
    ("de", "statements", "s040", &["nicht vollständig bekannt"]),
    ("de", "statements", "s051", &["Die Monografie nennt keinen Grenzwert", "aktuelle Fachinformation"]),
    ("de", "statements", "s073", &["Wirksamkeit nicht belegt"]),
    ("de", "statements", "s081", &["Dosisreduktion erwägen"]),
    ("de", "findings", "other-indication", &["können trotzdem zutreffen"]),
    ("de", "findings_for_patients", "not-together", &["sollen nicht zusammen angewendet werden"]),
];

#[test]
fn sentences_keep_the_words_that_make_them_true() {
    let all: Vec<_> = ["en", "de"].map(|language| (language, messages(language))).into();
    for (language, subject, id, words) in MATTERS {
        let (_, messages) = all.iter().find(|(one, _)| one == language).unwrap();
        let message = messages.iter().find(|one| one.subject == *subject && one.id == *id);
        let text = &message.unwrap_or_else(|| panic!("{language}/{subject}.ftl has no {id}")).text;
        for word in *words {
            assert!(text.contains(word), "{language}/{subject}.ftl {id}: “{word}” is missing in “{text}”");
        }
    }
}
