//! Reads the sentences of one language: `i18n/<language>/<subject>.ftl`.
//!
//! Of [Fluent](https://projectfluent.org) it takes what sentences need: `{ $arguments }`, `{ -terms }`, literals, and a
//! choice by number as the whole of a message. Everything else is decided in Rust, once for all languages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse;

use crate::plural::categories;

/// What went wrong, each with its place.
pub type Problems = Vec<String>;

/// The messages of a subject, in the order of its file.
pub type Subject = Vec<Message>;

/// A message.
#[derive(Clone)]
pub struct Message {
    /// Its name, as a field of Rust.
    pub name: String,
    /// The file and the line it stands on.
    pub place: String,
    /// What it says.
    pub value: Value,
}

/// What a message says.
#[derive(Clone)]
pub enum Value {
    /// The same, whatever it is about.
    Fixed(Text),
    /// One of several, by a number; the last one for every number that no other fits.
    ByNumber(String, Vec<(Key, Text)>),
}

/// Parts of a text in their order.
pub type Text = Vec<Part>;

/// A part of a text.
#[derive(Clone, PartialEq, Eq)]
pub enum Part {
    /// As it is.
    Said(String),
    /// What takes the place of an argument.
    Argument(String),
}

/// The numbers that a variant is for.
#[derive(Clone, PartialEq, Eq)]
pub enum Key {
    /// This one.
    Exactly(usize),
    /// Those of a plural category of the language.
    Category(String),
}

/// All subjects of a language by name.
pub fn read(language: &Path, problems: &mut Problems) -> BTreeMap<String, Subject> {
    let files: Vec<Source> = ftl_files(language).iter().map(|path| Source::read(path, problems)).collect();
    let terms: BTreeMap<&str, &Pattern<String>> = files
        .iter()
        .flat_map(|file| &file.entries)
        .filter_map(|entry| match entry {
            Entry::Term(term) => Some((term.id.name.as_str(), &term.value)),
            _ => None,
        })
        .collect();
    let code = language.file_name().unwrap_or_default().to_string_lossy();
    let categories = categories(&code).into_iter().map(|(category, _)| category).collect();
    let reader = Reader { terms: &terms, categories };
    let mut subjects = BTreeMap::new();
    for file in &files {
        let mut messages = Vec::new();
        for entry in &file.entries {
            if let Entry::Message(message) = entry {
                let name = message.id.name.replace('-', "_");
                let place = file.place_of(&message.id.name);
                match message.value.as_ref().map(|value| reader.value(value)) {
                    Some(Ok(value)) if message.attributes.is_empty() => {
                        messages.push(Message { name, place, value })
                    }
                    Some(Err(why)) => problems.push(format!("{place}: {why}")),
                    _ => problems.push(format!("{place}: a message is a text, without attributes")),
                }
            }
        }
        if !messages.is_empty() {
            subjects.insert(file.subject.clone(), messages);
        }
    }
    subjects
}

fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
    paths.sort();
    paths
}

/// A file as it was parsed.
struct Source {
    path: PathBuf,
    subject: String,
    text: String,
    entries: Vec<Entry<String>>,
}

impl Source {
    fn read(path: &Path, problems: &mut Problems) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let resource = parse(text.clone()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
                problems.push(format!("{}:{line}: {error}", path.display()));
            }
            resource
        });
        let subject = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self { path: path.to_owned(), subject, text, entries: resource.body }
    }

    fn place_of(&self, id: &str) -> String {
        let begin = format!("{id} =");
        let line = self.text.lines().position(|line| line.starts_with(&begin)).map_or(0, |line| line + 1);
        format!("{}:{line}", self.path.display())
    }
}

struct Reader<'a> {
    terms: &'a BTreeMap<&'a str, &'a Pattern<String>>,
    /// The plural categories of the language.
    categories: Vec<&'static str>,
}

impl Reader<'_> {
    fn value(&self, pattern: &Pattern<String>) -> Result<Value, String> {
        if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
            &pattern.elements[..]
        {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("a choice is made by an argument".to_owned());
            };
            let mut read = variants.iter().map(|one| self.variant(one)).collect::<Result<Vec<_>, _>>()?;
            let other = variants.iter().position(|one| one.default).unwrap_or_default();
            let default = read.remove(other);
            read.push(default);
            let lacking = self.lacking(&read);
            if !lacking.is_empty() {
                return Err(format!(
                    "the language has {:?}, and of those {lacking:?} are missing",
                    self.categories
                ));
            }
            return Ok(Value::ByNumber(id.name.clone(), read));
        }
        self.text(pattern).map(Value::Fixed)
    }

    /// The categories that nothing is said for, where numbers are told apart by their category. The last variant is also for
    /// one that has none of its own.
    fn lacking(&self, variants: &[(Key, Text)]) -> Vec<&'static str> {
        let has = |category: &str| variants.iter().any(|(key, _)| *key == Key::Category(category.to_owned()));
        let lacking: Vec<_> = self.categories.iter().copied().filter(|category| !has(category)).collect();
        let is_told_apart = variants.iter().rev().skip(1).any(|(key, _)| matches!(key, Key::Category(_)));
        let is_default_for_another = variants.last().is_some_and(|(key, _)| {
            !self.categories.iter().any(|one| *key == Key::Category((*one).to_owned()))
        });
        let is_enough = !is_told_apart || lacking.len() <= usize::from(is_default_for_another);
        if is_enough { Vec::new() } else { lacking }
    }

    fn variant(&self, variant: &Variant<String>) -> Result<(Key, Text), String> {
        let key = match &variant.key {
            VariantKey::NumberLiteral { value } => {
                Key::Exactly(value.parse().map_err(|_| format!("“{value}” counts nothing"))?)
            }
            // CLDR has `other` for every language, if only for fractions.
            VariantKey::Identifier { name }
                if name == "other" || self.categories.contains(&name.as_str()) =>
            {
                Key::Category(name.clone())
            }
            VariantKey::Identifier { name } => {
                return Err(format!(
                    "“{name}” is no number and none of {:?}: other choices are made in Rust",
                    self.categories
                ));
            }
        };
        Ok((key, self.text(&variant.value)?))
    }

    fn text(&self, pattern: &Pattern<String>) -> Result<Text, String> {
        let mut text = Text::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => say(&mut text, &value.replace('\n', " ")),
                PatternElement::Placeable { expression: Expression::Inline(part) } => match part {
                    InlineExpression::StringLiteral { value } => say(&mut text, value),
                    InlineExpression::VariableReference { id } => text.push(Part::Argument(id.name.clone())),
                    InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                        let term = self
                            .terms
                            .get(id.name.as_str())
                            .ok_or(format!("there is no term -{}", id.name))?;
                        for part in self.text(term)? {
                            match part {
                                Part::Said(said) => say(&mut text, &said),
                                argument @ Part::Argument(_) => text.push(argument),
                            }
                        }
                    }
                    _ => return Err("only arguments, terms and literals stand in braces".to_owned()),
                },
                PatternElement::Placeable { .. } => {
                    return Err("a choice is the whole of a message".to_owned());
                }
            }
        }
        Ok(text)
    }
}

fn say(text: &mut Text, more: &str) {
    if let Some(Part::Said(said)) = text.last_mut() {
        said.push_str(more);
    } else {
        text.push(Part::Said(more.to_owned()));
    }
}

impl Value {
    /// The texts of it.
    pub fn texts(&self) -> Vec<&Text> {
        match self {
            Self::Fixed(text) => vec![text],
            Self::ByNumber(_, variants) => variants.iter().map(|(_, text)| text).collect(),
        }
    }

    /// What it has to be told, each once and in order; first the number by which it is chosen.
    pub fn arguments(&self) -> Vec<String> {
        let mut all = match self {
            Self::Fixed(_) => Vec::new(),
            Self::ByNumber(number, _) => vec![number.clone()],
        };
        for part in self.texts().into_iter().flatten() {
            if let Part::Argument(name) = part
                && !all.contains(name)
            {
                all.push(name.clone());
            }
        }
        all
    }
}
