//! Writes the sentences as Rust: a struct for each subject, with a field for each message, and a value of it for each
//! language. A message that a language lacks, or that asks for other arguments, stops the build with its place.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::catalogue::{Key, Message, Part, Problems, Subject, Text, Value};
use crate::plural;

/// All subjects of a language by name.
pub type Language = BTreeMap<String, Subject>;

/// The language that all others are held against, and that is built in.
pub const REFERENCE: &str = "en";
/// The subject that `scripts/page.mjs` puts into the pages, and the program does not say.
pub const PAGE: &str = "page";

/// The code of all structs and values.
pub fn code(languages: &BTreeMap<String, Language>, problems: &mut Problems) -> String {
    let mut code = String::new();
    let Some(reference) = languages.get(REFERENCE) else {
        problems.push(format!("i18n/{REFERENCE}: there is no such folder"));
        return code;
    };
    code.push_str(&plural::key(languages.keys()));
    for (name, subject) in reference.iter().filter(|(name, _)| *name != PAGE) {
        write_struct(&mut code, name, subject);
    }
    for (language, subjects) in languages {
        let _ = writeln!(code, "pub mod r#{language} {{\n    use super::*;\n");
        code.push_str(&plural::rule(language));
        for (name, wanted) in reference {
            let own = subjects.get(name).map(Vec::as_slice).unwrap_or_default();
            let matched = matched(language, name, wanted, own, problems);
            if name != PAGE {
                write_value(&mut code, name, &matched, wanted);
            }
        }
        for name in subjects.keys().filter(|name| !reference.contains_key(*name)) {
            problems.push(format!("i18n/{language}/{name}.ftl: {REFERENCE} has no such file"));
        }
        code.push_str("}\n\n");
    }
    code
}

/// The messages of a language in the order of the reference.
fn matched<'a>(
    language: &str,
    subject: &str,
    wanted: &[Message],
    own: &'a [Message],
    problems: &mut Problems,
) -> Vec<&'a Message> {
    let mut found = Vec::new();
    for message in wanted {
        let Some(same) = own.iter().find(|one| one.name == message.name) else {
            problems.push(format!(
                "i18n/{language}/{subject}.ftl: {} is missing ({})",
                id(message),
                message.place
            ));
            continue;
        };
        let (mut asked, mut given) = (same.value.arguments(), message.value.arguments());
        asked.sort();
        given.sort();
        if asked != given {
            problems.push(format!(
                "{}: {} has {given:?} in {REFERENCE}, and here {asked:?}",
                same.place,
                id(same)
            ));
        }
        if let (Value::ByNumber(..), Value::Fixed(_)) = (&same.value, &message.value) {
            problems.push(format!("{}: {} is not chosen by a number in {REFERENCE}", same.place, id(same)));
        }
        found.push(same);
    }
    for extra in own.iter().filter(|one| wanted.iter().all(|message| message.name != one.name)) {
        problems.push(format!("{}: {REFERENCE} has no {}", extra.place, id(extra)));
    }
    for (at, message) in own.iter().enumerate() {
        if own.iter().take(at).any(|one| one.name == message.name) {
            problems.push(format!("{}: {} stands twice", message.place, id(message)));
        }
    }
    found
}

fn id(message: &Message) -> String {
    message.name.replace('_', "-")
}

fn write_struct(code: &mut String, subject: &str, messages: &[Message]) {
    let kind = camel_case(subject);
    let _ = writeln!(code, "/// The sentences of `{subject}.ftl`.\npub struct {kind} {{");
    for message in messages {
        let asks = message.value.arguments();
        let (visible, doc) =
            if asks.is_empty() { ("pub ", doc(&message.value)) } else { ("", String::new()) };
        let kind = if matches!(message.value, Value::Fixed(_)) { "&'static str" } else { "Variants" };
        let _ = writeln!(code, "{doc}    {visible}{}: {kind},", message.name);
    }
    let _ = writeln!(code, "}}\n\nimpl {kind} {{");
    for message in messages {
        let asks = message.value.arguments();
        if asks.is_empty() {
            continue;
        }
        let field = &message.name;
        let (text, given, kinds): (_, Vec<String>, Vec<String>) = match &message.value {
            Value::Fixed(_) => (
                format!("self.{field}"),
                asks.clone(),
                asks.iter().map(|one| format!("{one}: &str")).collect(),
            ),
            Value::ByNumber(number, _) => (
                format!("chosen(self.{field}, {number})"),
                asks.iter()
                    .map(|one| if one == number { format!("&grouped({one})") } else { one.clone() })
                    .collect(),
                asks.iter()
                    .map(|one| format!("{one}: {}", if one == number { "usize" } else { "&str" }))
                    .collect(),
            ),
        };
        let _ = writeln!(
            code,
            "{}    pub fn {field}(&self, {}) -> String {{\n        fill({text}, &[{}])\n    }}",
            doc(&message.value),
            kinds.join(", "),
            given.join(", "),
        );
    }
    code.push_str("}\n\n");
}

/// What it says in the reference, for those who read the code.
fn doc(value: &Value) -> String {
    value
        .texts()
        .into_iter()
        .map(|text| format!("    /// {}\n", text.iter().map(shown).collect::<String>()))
        .collect()
}

fn shown(part: &Part) -> String {
    match part {
        Part::Said(said) => said.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<"),
        Part::Argument(name) => format!("`{name}`"),
    }
}

fn write_value(code: &mut String, subject: &str, messages: &[&Message], wanted: &[Message]) {
    let kind = camel_case(subject);
    let _ = writeln!(code, "    pub const {}: {kind} = {kind} {{", subject.to_uppercase());
    for (message, reference) in messages.iter().zip(wanted) {
        let asks = reference.value.arguments();
        let text =
            |text: &Text| format!("{:?}", text.iter().map(|part| marked(part, &asks)).collect::<String>());
        let value = match (&message.value, &reference.value) {
            (Value::Fixed(one), Value::Fixed(_)) => text(one),
            (Value::Fixed(one), Value::ByNumber(..)) => format!("&[(Key::Other, {})]", text(one)),
            (Value::ByNumber(_, variants), _) => {
                let all: Vec<String> =
                    variants.iter().map(|(key, one)| format!("({}, {})", key_code(key), text(one))).collect();
                format!("&[{}]", all.join(", "))
            }
        };
        let _ = writeln!(code, "        {}: {value},", message.name);
    }
    code.push_str("    };\n\n");
}

/// An argument as the character with its number, from one on.
fn marked(part: &Part, asks: &[String]) -> String {
    match part {
        Part::Said(said) => said.clone(),
        Part::Argument(name) => {
            let number = asks.iter().position(|one| one == name).map_or(0, |at| at + 1);
            u8::try_from(number).map(|number| char::from(number).to_string()).unwrap_or_default()
        }
    }
}

fn key_code(key: &Key) -> String {
    match key {
        Key::Exactly(number) => format!("Key::Exactly({number})"),
        Key::Category(name) => format!("Key::{}", plural::variant(name)),
    }
}

fn camel_case(name: &str) -> String {
    let mut begins = true;
    let mut camel = String::new();
    for letter in name.chars() {
        if letter == '_' {
            begins = true;
        } else {
            camel.push(if begins { letter.to_ascii_uppercase() } else { letter });
            begins = false;
        }
    }
    camel
}
