//! The plain parts that pages are put together from.

use crate::app::dom::{El, el};

/// A part of a page under its heading.
pub fn section(heading: &str, content: impl IntoIterator<Item = El>) -> El {
    el("section").child(el("h2").text(heading)).children(content)
}

/// A paragraph.
pub fn paragraph(text: &str) -> El {
    el("p").text(text)
}

/// What stands where there is nothing yet.
pub fn empty(text: &str) -> El {
    paragraph(text).class("empty")
}

/// A word that marks what stands beside it.
pub fn badge(text: &str) -> El {
    el("span").class("badge").text(text)
}

/// A link to another page.
pub fn link(hash: &str, text: &str) -> El {
    el("a").attr("href", hash).text(text)
}

/// A table with its column headings.
pub fn table(head: [&str; 3], rows: impl IntoIterator<Item = El>) -> El {
    let head = head.map(|name| el("th").attr("scope", "col").text(name));
    el("table").child(el("thead").child(el("tr").children(head))).child(el("tbody").children(rows))
}
