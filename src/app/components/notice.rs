//! A message that stands out by shape, word and colour.

use crate::app::components::{Shape, icon, paragraph};
use crate::app::dom::{El, el};
use crate::app::wording::words;
use crate::domain::monograph::Severity;

/// What the monograph, or the record, says about the treatment; the severity is said in words, too.
pub fn notice(severity: Severity, content: impl IntoIterator<Item = El>) -> El {
    let (level, shape) = match severity {
        Severity::Contraindication | Severity::Avoid => ("stop", Shape::Stop),
        Severity::Caution => ("caution", Shape::Caution),
        Severity::Schedule => ("dose", Shape::Plain),
        Severity::Information => ("plain", Shape::Plain),
    };
    message(level, shape, (words().terms.severity)(severity), content)
}

/// What a patient has to act on, under a word of its own. Readers of screens say it at once.
pub fn urgent(word: &str, content: impl IntoIterator<Item = El>) -> El {
    message("stop", Shape::Stop, word, content).attr("role", "alert")
}

/// What the app could not do; nothing for an empty sentence. Readers of screens say it at once.
pub fn failure(sentence: &str) -> Option<El> {
    let message = || message("stop", Shape::Stop, words().problems.problem, [paragraph(sentence)]);
    (!sentence.is_empty()).then(|| message().attr("role", "alert"))
}

fn message(level: &str, shape: Shape, word: &str, content: impl IntoIterator<Item = El>) -> El {
    let word = el("strong").class("severity").text(word);
    let content = el("div").child(word).children(content);
    el("div").class("notice").attr("data-severity", level).child(icon(shape)).child(content)
}
