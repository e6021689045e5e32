//! The assessment, line by line: findings, what could not be judged, what is clear. Each opens to its source.

use crate::app::components::{notice, paragraph, sourced, statements};
use crate::app::dom::El;
use crate::app::pages::dose_check::clearances::clearances;
use crate::app::wording::words;
use crate::domain::assessment::{Assessment, Said, assess};
use crate::domain::facts::Facts;
use crate::domain::monograph::{Severity, Statement};

pub(super) fn answers(facts: &Facts) -> Vec<El> {
    let text = &words().dose_check;
    let Assessment { findings, unknown, clear } = assess(facts);
    let mut lines = Vec::new();
    for said in findings {
        lines.push(line(said.severity(), &(text.finding)(&said.what), said.cites));
    }
    for said in unknown {
        let sentence = (text.unknown)((text.whether)(said.rule), &said.what);
        lines.push(line(Severity::Information, &sentence, said.cites));
    }
    for said in clear {
        lines.push(line(Severity::Information, &clear_sentence(facts, &said), said.cites));
    }
    lines.extend(clearances(facts));
    lines
}

fn line(severity: Severity, sentence: &str, cites: &[Statement]) -> El {
    notice(severity, [sourced([paragraph(sentence)], statements(cites))])
}

/// What a rule that found nothing has looked at.
fn clear_sentence(facts: &Facts, said: &Said<()>) -> String {
    let text = &words().dose_check;
    match (said.rule, facts.clearances()) {
        ("renal-reduction", Some(clearances)) => (text.renal_clear)(&clearances),
        _ => text.neutrophils_clear.to_owned(),
    }
}
