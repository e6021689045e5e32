//! Something said, which opens to where it comes from.

use crate::app::components::paragraph;
use crate::app::dom::{El, el};
use crate::app::wording::words;
use crate::domain::monograph::Statement;
use crate::domain::source::{Citation, Source};

/// Content above the places that it is taken from, each with what it says there, if that is known.
pub fn sourced(content: impl IntoIterator<Item = El>, places: Vec<(Citation, Option<String>)>) -> El {
    let shell = &words().shell;
    let summary = if places.len() == 1 { shell.source } else { shell.sources };
    let place = |(Citation { source, section }, statement): (Citation, Option<String>)| {
        let rest = format!(", {}. {section}. {}", source.revised, source.locator);
        el("li").child(statement.map(|statement| paragraph(&statement))).child(cited(source, &rest))
    };
    let list = el("ul").children(places.into_iter().map(place));
    let details = el("details").child(el("summary").text(summary)).child(list);
    el("div").class("sourced").child(el("div").children(content)).child(details)
}

/// A document, which has the same title in every language, and what else identifies it.
pub fn cited(source: &Source, rest: &str) -> El {
    let all = el("span").attr("lang", "en").attr("translate", "no");
    all.child(el("cite").text(source.title)).text(rest)
}

/// The places of statements, with their sentences.
pub fn statements(all: &[Statement]) -> Vec<(Citation, Option<String>)> {
    all.iter().map(|one| (one.citation(), Some((words().terms.statement)(*one)))).collect()
}
