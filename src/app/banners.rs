//! What stands above every page while the record is not kept as it should be.

use crate::app::components::{button, failure, notice, paragraph, urgent};
use leptos::prelude::*;

use crate::app::dom::{El, el, look, looks, reload, told};
use crate::app::language::MISSING;
use crate::app::records::Records;
use crate::app::safety::Safety;
use crate::app::wording::words;
use crate::domain::monograph::Severity;
use crate::record::vault::Protection;

const UPDATE: &str = "data-update";

/// Nothing, as long as all is well.
pub(super) fn banners(records: Records) -> El {
    let update_told = told(UPDATE);
    el("div").class("banners").live(move || {
        [
            made_up(records),
            outdated(records, update_told),
            protection(records),
            recovered(records),
            update(update_told),
            language(),
        ]
        .into_iter()
        .flatten()
        .collect()
    })
}

/// A new version is there. It waits until the person says so: something may be half typed.
fn update(told: RwSignal<String>) -> Option<El> {
    let text = &words().keeping;
    let take = el("p").child(button(text.reload, || look(UPDATE, "take")));
    let said = notice(Severity::Information, [paragraph(text.update), take]).attr("role", "status");
    told.with(|told| told == "ready").then_some(said)
}

/// Nothing on the page is true.
fn made_up(records: Records) -> Option<El> {
    let text = &words().demo;
    let leave = el("p").child(el("a").attr("href", "./").text(text.leave));
    records.is_made_up().then(|| notice(Severity::Caution, [paragraph(text.banner), leave]))
}

/// English is spoken, because the words of the chosen language did not come.
fn language() -> Option<El> {
    let again = el("p").child(button(words().keeping.reload, reload));
    let said = notice(Severity::Information, [paragraph(words().shell.language_missing), again]);
    (looks(MISSING) == "true").then(|| said.attr("role", "status"))
}

fn outdated(records: Records, told: RwSignal<String>) -> Option<El> {
    let text = &words().keeping;
    // A new version that waits would go on waiting through an ordinary load.
    let load =
        move || if told.with_untracked(|told| told == "ready") { look(UPDATE, "take") } else { reload() };
    let again = el("p").child(button(text.reload, load));
    records.is_outdated().then(|| urgent(words().problems.problem, [paragraph(text.outdated), again]))
}

fn protection(records: Records) -> Option<El> {
    let text = &words().keeping;
    let Safety { protection, .. } = records.safety();
    let again = || el("p").child(button(text.try_again, move || records.read()));
    match protection {
        Protection { local: Ok(()), journal: Ok(()) } => None,
        Protection { local: Err(_), journal: Err(_) } => failure(text.not_kept),
        Protection { local, journal } => {
            let sentence = (text.kept_once)(local.err().as_ref(), journal.err().as_ref());
            Some(notice(Severity::Caution, [paragraph(&sentence), again()]).attr("role", "status"))
        }
    }
}

fn recovered(records: Records) -> Option<El> {
    let text = &words().keeping;
    let recovered = records.safety().recovered?;
    let seen = el("p").child(button(text.seen, move || records.has_seen_recovery()));
    let said = paragraph(&(text.recovered)(recovered));
    Some(notice(Severity::Information, [said, seen]).attr("role", "status"))
}
