//! The assessment: one line that sums it up, the findings, what could not be judged, the numbers. Every
//! finding opens to its source.

use crate::app::components::{Shape, icon, notice, paragraph, sourced, statements};
use crate::app::dom::{El, el};
use crate::app::pages::dose_check::clearances::{clearances, filtration};
use crate::app::i18n::strings;
use crate::domain::assessment::{Assessment, Overall, assess};
use crate::domain::facts::Facts;
use crate::domain::rules::RuleId;

pub(super) fn answers(facts: &Facts) -> Vec<El> {
    let text = &strings().dose_check;
    let assessment = assess(facts);
    let mut parts = vec![overall(&assessment)];
    for said in &assessment.findings {
        let finding = paragraph(&(text.finding)(&said.what, said.cites));
        parts.push(notice(said.severity(), [sourced([finding], statements(said.cites))]));
    }
    parts.extend(not_judged(&assessment));
    parts.push(el("h3").text(text.numbers));
    parts.extend(clearances(facts));
    parts.extend(filtration(facts));
    parts.extend(clear(facts, &assessment));
    parts
}

fn overall(assessment: &Assessment) -> El {
    let text = &strings().dose_check;
    let overall = assessment.overall();
    let (level, shape) = match overall {
        Overall::Contraindicated | Overall::Avoid => ("stop", Shape::Stop),
        Overall::Caution => ("overdue", Shape::Caution),
        Overall::CannotJudge => ("rest", Shape::Plain),
        Overall::NoObjection => ("done", Shape::Done),
    };
    let headline = paragraph((text.overall)(overall)).class("headline");
    let missing = paragraph(&(text.missing_count)(assessment.missing().len()));
    let says = el("div").child(headline).child(missing);
    el("div").class("status").attr("data-due", level).child(icon(shape)).child(says)
}

/// The same in one sentence, for readers of screens.
pub(super) fn spoken(facts: &Facts) -> String {
    let text = &strings().dose_check;
    let assessment = assess(facts);
    format!("{}. {}", (text.overall)(assessment.overall()), (text.missing_count)(assessment.missing().len()))
}

fn not_judged(assessment: &Assessment) -> Vec<El> {
    let text = &strings().dose_check;
    let missing = assessment.missing();
    let line = |(missing, rules): &(_, Vec<RuleId>)| el("li").text(&(text.missing_line)(*missing, rules));
    if missing.is_empty() {
        return Vec::new();
    }
    let list = el("ul").class("missing").children(missing.iter().map(line));
    vec![el("h3").text(text.not_judged), list]
}

/// The rules that were judged and had nothing to say, the clearance with its figures.
fn clear(facts: &Facts, assessment: &Assessment) -> Vec<El> {
    let text = &strings().dose_check;
    let mut rules: Vec<RuleId> = assessment.clear.iter().map(|said| said.rule).collect();
    let found = |rule| assessment.findings.iter().any(|said| said.rule == rule);
    if found(RuleId::RenalWeights) || found(RuleId::Dialysis) {
        rules.retain(|rule| *rule != RuleId::RenalReduction);
    }
    let is_renal_clear = rules.contains(&RuleId::RenalReduction);
    let renal = facts.clearances().filter(|_| is_renal_clear);
    let renal = renal.map(|clearances| paragraph(&(text.renal_clear)(&clearances)));
    let all = paragraph(&(text.clear_line)(&rules)).class("hint");
    [Some(el("h3").text(text.clear)), renal, Some(all)].into_iter().flatten().collect()
}
