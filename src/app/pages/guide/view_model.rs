//! Which statements are shown, as plain data.

use crate::app::i18n::{clinical_terms, strings};
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

/// Those with all words of a query, for a reader or everybody, about a topic or all of them.
pub(super) fn statements(query: &str, reader: Option<Reader>, topic: Option<Topic>) -> Vec<Statement> {
    let query = query.to_lowercase();
    let is_shown = |statement: &Statement| {
        reader.is_none_or(|reader| reader.is_addressed_by(statement.audience()))
            && topic.is_none_or(|topic| topic == statement.topic())
            && has_words(*statement, &query)
    };
    Statement::ALL.iter().copied().filter(is_shown).collect()
}

/// The topics of statements, as the guide orders them.
pub(super) fn topics(statements: &[Statement]) -> Vec<Topic> {
    let has_any = |topic: &Topic| statements.iter().any(|statement| statement.topic() == *topic);
    Topic::ALL.into_iter().filter(has_any).collect()
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
        strings().plain_statements.of(statement).unwrap_or_default(),
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
        let by_topic: usize = topics(&all).into_iter().map(|topic| of_topic(&all, topic).len()).sum();
        assert_eq!(by_topic, all.len());
        let teaching = statements("", None, Some(Topic::Teaching));
        assert_eq!(topics(&teaching), [Topic::Teaching]);
        assert_eq!(of_topic(&all, Topic::Teaching), teaching);
        assert_eq!(topics(&[]), []);
    }
}
