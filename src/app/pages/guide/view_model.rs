//! Which statements are shown, and what is said of them, as plain data.

use crate::app::i18n::{clinical_terms, later_strings, strings};
use crate::app::router::Route;
use crate::domain::monograph::{Audience, Statement, Topic};

/// For whom statements are looked up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reader {
    Patient,
    Clinician,
}

impl Reader {
    const fn is_addressed_by(self, audience: Audience) -> bool {
        match audience {
            Audience::Both => true,
            Audience::Patient => matches!(self, Self::Patient),
            Audience::Clinician => matches!(self, Self::Clinician),
        }
    }
}

/// What the list is narrowed to.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Filter {
    /// All these words.
    pub(super) query: String,
    /// What is worded for this reader; everything for none.
    pub(super) reader: Option<Reader>,
    /// What is about this topic; everything for none.
    pub(super) topic: Option<Topic>,
}

impl Filter {
    /// The statements that are left, in the order of their numbers.
    pub(super) fn statements(&self) -> Vec<Statement> {
        let query = self.query.to_lowercase();
        let is_shown = |statement: &Statement| {
            self.reader.is_none_or(|reader| reader.is_addressed_by(statement.audience()))
                && self.topic.is_none_or(|topic| topic == statement.topic())
                && has_words(*statement, &query)
        };
        Statement::ALL.iter().copied().filter(is_shown).collect()
    }

    /// The same without what hides a statement.
    pub(super) fn without_hiding(self, statement: Statement) -> Self {
        let is_found = has_words(statement, &self.query.to_lowercase());
        Self {
            query: if is_found { self.query } else { String::new() },
            reader: self.reader.filter(|reader| reader.is_addressed_by(statement.audience())),
            topic: self.topic.filter(|topic| *topic == statement.topic()),
        }
    }
}

/// What the address names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Named {
    /// The guide as a whole.
    All,
    /// This statement.
    One(Statement),
    /// What is no number of a statement.
    Unknown(String),
}

impl Named {
    /// By the part of the address behind the page.
    pub(super) fn from_part(part: &str) -> Self {
        let known = Statement::ALL.iter().find(|statement| statement.id().eq_ignore_ascii_case(part));
        match known {
            Some(statement) => Self::One(*statement),
            None if part.is_empty() => Self::All,
            None => Self::Unknown(part.to_owned()),
        }
    }

    pub(super) const fn statement(&self) -> Option<Statement> {
        match self {
            Self::One(statement) => Some(*statement),
            Self::All | Self::Unknown(_) => None,
        }
    }
}

/// `#/guide/S051`
pub(super) fn address(statement: Statement) -> String {
    format!("{}/{}", Route::Guide.hash(), statement.id())
}

/// What stands before and behind a statement in the list.
pub(super) fn neighbours(
    statements: &[Statement],
    statement: Statement,
) -> (Option<Statement>, Option<Statement>) {
    let listed: Vec<_> = Topic::ALL.into_iter().flat_map(|topic| of_topic(statements, topic)).collect();
    let Some(at) = listed.iter().position(|one| *one == statement) else { return (None, None) };
    let before = at.checked_sub(1).and_then(|before| listed.get(before));
    (before.copied(), listed.get(at + 1).copied())
}

/// What a reader is told of a statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Told {
    /// One sentence.
    Once(String),
    /// It is worded twice, and nobody has chosen a reader.
    Twice { clinicians: String, patients: String },
}

impl Told {
    pub(super) fn of(statement: Statement, reader: Option<Reader>) -> Self {
        let sentence = strings().statements.sentence(statement);
        match (later_strings().plain_statements.of(statement), reader) {
            (Some(plain), Some(Reader::Patient)) => Self::Once(plain),
            (Some(patients), None) => Self::Twice { clinicians: sentence, patients },
            _ => Self::Once(sentence),
        }
    }
}

/// The statements of a topic among others.
pub(super) fn of_topic(statements: &[Statement], topic: Topic) -> Vec<Statement> {
    statements.iter().copied().filter(|statement| statement.topic() == topic).collect()
}

/// Whether all words of a query stand in the statement, in small letters.
fn has_words(statement: Statement, query: &str) -> bool {
    let terms = &strings().terms;
    let all = [
        strings().statements.statement(statement),
        later_strings().plain_statements.of(statement).unwrap_or_default(),
        statement.note().map(|note| strings().statements.note(note)).unwrap_or_default(),
        clinical_terms().topic(statement.topic()).to_owned(),
        terms.severity(statement.severity()).to_owned(),
    ];
    let all = all.join(" ").to_lowercase();
    query.split_whitespace().all(|word| all.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(query: &str, reader: Option<Reader>, topic: Option<Topic>) -> Filter {
        Filter { query: query.to_owned(), reader, topic }
    }

    fn statements(query: &str, reader: Option<Reader>, topic: Option<Topic>) -> Vec<Statement> {
        filter(query, reader, topic).statements()
    }

    #[test]
    fn a_statement_is_found_by_all_its_words() {
        for (query, found) in [
            ("", true),
            ("S051", true),
            ("neutropenia", true),
            ("  misprint   mm³ ", false),
            ("mm² NEUTROPENIA caution", true),
            ("neutrophils stop", true),
            ("latex", false),
        ] {
            assert_eq!(statements(query, None, None).contains(&Statement::S051), found, "{query}");
        }
    }

    #[test]
    fn a_reader_sees_what_is_worded_for_that_reader_and_what_is_for_both() {
        let audiences = |reader| {
            let shown = statements("", reader, None);
            let has = |audience| shown.iter().any(|statement| statement.audience() == audience);
            [Audience::Patient, Audience::Clinician, Audience::Both].map(has)
        };
        assert_eq!(audiences(None), [true, true, true]);
        assert_eq!(audiences(Some(Reader::Patient)), [true, false, true]);
        assert_eq!(audiences(Some(Reader::Clinician)), [false, true, true]);
    }

    #[test]
    fn every_statement_stands_under_its_topic_once() {
        let all = statements("", None, None);
        assert_eq!(all, Statement::ALL);
        let by_topic: usize = Topic::ALL.into_iter().map(|topic| of_topic(&all, topic).len()).sum();
        assert_eq!(by_topic, all.len());
        let teaching = statements("", None, Some(Topic::Teaching));
        assert_eq!(of_topic(&all, Topic::Teaching), teaching);
        assert_eq!(of_topic(&teaching, Topic::Dose), []);
    }

    #[test]
    fn an_address_names_the_guide_a_statement_or_nothing_that_there_is() {
        for statement in Statement::ALL {
            let address = address(*statement);
            let part = Route::Guide.part_of(&address).unwrap();
            assert_eq!(Named::from_part(part), Named::One(*statement));
        }
        assert_eq!(Named::from_part(""), Named::All);
        assert_eq!(Named::from_part("s051"), Named::One(Statement::S051));
        for unknown in ["S999", "S51", "S051/", "S051 ", "051"] {
            assert_eq!(Named::from_part(unknown), Named::Unknown(unknown.to_owned()));
        }
    }

    #[test]
    fn a_statement_that_is_opened_takes_away_only_what_hides_it() {
        let (patients, clinicians) = (Some(Reader::Patient), Some(Reader::Clinician));
        let (blood, dose) = (Some(Topic::Blood), Some(Topic::Dose));
        assert_eq!(
            (Statement::S051.audience(), Statement::S051.topic()),
            (Audience::Clinician, Topic::Blood)
        );
        for (before, after) in [
            (filter("", None, None), filter("", None, None)),
            (filter("Neutropenia", clinicians, blood), filter("Neutropenia", clinicians, blood)),
            (filter("latex", clinicians, blood), filter("", clinicians, blood)),
            (filter("neutropenia", patients, blood), filter("neutropenia", None, blood)),
            (filter("neutropenia", clinicians, dose), filter("neutropenia", clinicians, None)),
            (filter("latex", patients, dose), filter("", None, None)),
        ] {
            let opened = before.without_hiding(Statement::S051);
            assert_eq!(opened, after);
            assert!(opened.statements().contains(&Statement::S051));
        }
    }

    #[test]
    fn neighbours_stand_beside_a_statement_in_the_order_of_the_list() {
        let shown = statements("", None, None);
        let first = of_topic(&shown, Topic::Drug);
        assert_eq!(neighbours(&shown, first[0]), (None, Some(first[1])));
        let (last, next) = (*first.last().unwrap(), of_topic(&shown, Topic::Dose)[0]);
        assert_eq!(neighbours(&shown, last).1, Some(next));
        assert_eq!(neighbours(&shown, next).0, Some(last));
        assert_eq!(neighbours(&shown, *of_topic(&shown, Topic::Teaching).last().unwrap()).1, None);
        assert_eq!(neighbours(&[Statement::S051], Statement::S051), (None, None));
        assert_eq!(neighbours(&[], Statement::S051), (None, None));
    }

    #[test]
    fn who_has_not_chosen_a_reader_is_told_what_is_worded_twice_both_ways() {
        assert!(matches!(Told::of(Statement::S001, None), Told::Twice { .. }));
        let Told::Twice { clinicians, patients } = Told::of(Statement::S001, None) else {
            panic!("worded twice")
        };
        assert_eq!(Told::of(Statement::S001, Some(Reader::Clinician)), Told::Once(clinicians));
        assert_eq!(Told::of(Statement::S001, Some(Reader::Patient)), Told::Once(patients));
        for reader in [None, Some(Reader::Clinician)] {
            assert!(matches!(Told::of(Statement::S051, reader), Told::Once(_)));
        }
        for taught in statements("", None, Some(Topic::Teaching)) {
            assert!(matches!(Told::of(taught, None), Told::Once(_)));
        }
    }
}
