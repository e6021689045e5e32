//! One statement with its weight, its sentences, its note and its place.

use crate::app::components::{badge, paragraph, sourced};
use crate::app::dom::{El, el};
use crate::app::i18n::strings;
use crate::domain::monograph::{Note, Statement, Topic};

pub(super) fn statement(one: Statement) -> El {
    let (text, terms) = (&strings().guide, &strings().terms);
    let sentence = (terms.sentence)(one);
    let main = if one.topic() == Topic::Teaching {
        let tick = el("input").attr("type", "checkbox");
        el("label").class("confirm").child(tick).text(&sentence)
    } else {
        paragraph(&sentence)
    };
    let to_patients = (terms.for_patients)(one)
        .map(|said| paragraph("").class("hint").text(text.to_patients).text(" ").text(&said));
    let note = one.note().map(|note| paragraph(&(terms.note)(note)).class("note"));
    let mut places = vec![(one.citation(), None)];
    places.extend(one.note().map(|note: Note| (note.citation(), None)));
    let head = el("p").class("statement-head").child(el("b").text(one.id())).text(" ");
    let head = head.child(badge((terms.severity)(one.severity())));
    let content = [Some(head), Some(main), to_patients, note].into_iter().flatten();
    el("li").class("statement").attr("id", one.id()).child(sourced(content, places))
}

/// Whether all words of a query stand in the statement, in small letters.
pub(super) fn has_words(one: Statement, query: &str) -> bool {
    let terms = &strings().terms;
    let all = [
        (terms.statement)(one),
        (terms.for_patients)(one).unwrap_or_default(),
        one.note().map(terms.note).unwrap_or_default(),
        (terms.topic)(one.topic()).to_owned(),
        (terms.severity)(one.severity()).to_owned(),
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
            ("s051", true),
            ("neutropenia", true),
            ("  misprint   mm³ ", false),
            ("mm² neutropenia caution", true),
            ("neutrophils stop", true),
            ("latex", false),
        ] {
            assert_eq!(has_words(Statement::S051, query), found, "{query}");
        }
    }
}
