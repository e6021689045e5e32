//! A message that stands out by shape, word and colour.

use crate::app::components::{Shape, icon};
use crate::app::dom::{El, el};
use crate::app::wording::words;
use crate::domain::monograph::Severity;

/// A message of a severity; the severity is said in words, too.
pub fn notice(severity: Severity, content: impl IntoIterator<Item = El>) -> El {
    let (level, shape) = match severity {
        Severity::Contraindication | Severity::Avoid => ("stop", Shape::Stop),
        Severity::Caution => ("caution", Shape::Caution),
        Severity::Schedule => ("dose", Shape::Plain),
        Severity::Information => ("plain", Shape::Plain),
    };
    let word = el("strong").class("severity").text((words().terms.severity)(severity));
    let notice = el("div").class("notice").attr("data-severity", level);
    let notice = if level == "stop" { notice.attr("role", "alert") } else { notice };
    notice.child(icon(shape)).child(el("div").child(word).children(content))
}
