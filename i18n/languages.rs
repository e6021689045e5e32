//! The list of the languages is that of the folders in `i18n/`: the name of a folder is the code of its language, and
//! `name` in its `page.ftl` is what the language calls itself. Of both, the program gets the choice in Settings, and a
//! part of its own for each language but the one that is built in.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::catalogue::{Message, Part, Problems, Value};
use crate::generate::{Language, PAGE, REFERENCE};
use crate::plural::categories;

/// What `src/app/i18n/mod.rs` includes: the languages with their sentences, and a macro that tells of those to be loaded.
pub fn code(languages: &BTreeMap<String, Language>, problems: &mut Problems) -> String {
    // What is built in comes first.
    let mut codes: Vec<&String> = languages.keys().collect();
    codes.sort_by_key(|code| *code != REFERENCE);
    let mut names: Vec<String> = Vec::new();
    let (mut named, mut sentences, mut statics, mut others) =
        (String::new(), String::new(), String::new(), String::new());
    for code in codes {
        if !(2..=3).contains(&code.len()) || categories(code).is_empty() {
            problems.push(format!(
                "i18n/{code}: a folder is named by the code of its language, as in i18n/{REFERENCE}"
            ));
            continue;
        }
        let name = own_name(code, languages, &names, problems);
        let _ = write!(named, "LanguageName {{ code: {code:?}, name: {name:?} }}, ");
        let _ = write!(sentences, "r#{code} ");
        if code != REFERENCE {
            let upper = code.to_uppercase();
            let _ = writeln!(statics, "/// {name}.\npub static {upper}: Language = language!(r#{code});");
            let _ = write!(others, "({code:?}, {upper}, language_{code}) ");
        }
        names.push(name);
    }
    format!(
        "sentences!({sentences});\n\n{statics}\n\
        /// The language that is always there.\n\
        pub const BUILT_IN: &str = {REFERENCE:?};\n\
        /// All languages, the one that is built in first.\n\
        pub static LANGUAGES: [LanguageName; {}] = [{named}];\n\n\
        /// Tells a macro of the languages that are not built in: code, sentences, and part of the program.\n\
        macro_rules! other_languages {{\n    ($macro:ident) => {{ $macro! {{ {others}}} }};\n}}\n\
        pub(crate) use other_languages;\n",
        names.len()
    )
}

/// What a language calls itself, which no other does.
fn own_name(
    code: &str,
    languages: &BTreeMap<String, Language>,
    others: &[String],
    problems: &mut Problems,
) -> String {
    let page = languages.get(code).and_then(|language| language.get(PAGE));
    let Some(message) = page.into_iter().flatten().find(|message| message.name == "name") else {
        problems.push(format!("i18n/{code}/{PAGE}.ftl: name is missing: what the language calls itself"));
        return String::new();
    };
    let name = said(message).unwrap_or_default();
    if others.contains(&name) {
        problems.push(format!(
            "{}: another language is “{name}”: here stands what this one calls itself",
            message.place
        ));
    }
    name
}

fn said(message: &Message) -> Option<String> {
    match &message.value {
        Value::Fixed(text) => match &text[..] {
            [Part::Said(said)] => Some(said.clone()),
            _ => None,
        },
        Value::ByNumber(..) => None,
    }
}
