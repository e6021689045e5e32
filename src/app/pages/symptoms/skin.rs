//! Reactions of the skin: each with how it goes, and when they began beside the usual course.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::components::{button, notice, paragraph, section, sourced};
use crate::app::dom::{El, el};
use crate::app::forms::gone_form;
use crate::app::pages::symptoms::{newest_first, void};
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::domain::reaction::{Progress, Reaction, Sign, USUAL_DAYS, USUAL_MONTHS, by_week};
use crate::record::record::{Kept, Record};

pub(super) fn skin(app: App, record: &Record, today: NaiveDate) -> Vec<El> {
    let text = &strings().reactions;
    let all = newest_first(record.reactions(), |reaction| reaction.onset);
    let plain: Vec<Reaction> = all.iter().map(|kept| kept.what.clone()).collect();
    let is_open = |kept: &&Kept<&Reaction>| kept.what.resolved.is_none();
    let in_turn = all.iter().filter(is_open).chain(all.iter().filter(|kept| !is_open(kept)));
    let start = record.patient().map(|patient| patient.therapy_start()).unwrap_or(today);
    let begun = record.entries().first().map_or(today, |entry| entry.id.recorded_at().date_naive());
    let progress = |reaction: &Reaction| reaction.progress(&plain, start, begun, today);
    let rows =
        el("ul").class("rows").children(in_turn.map(|kept| row(app, kept, progress(kept.what), today)));
    let list = if all.is_empty() { paragraph(text.none).class("hint") } else { rows };
    let usual = sourced([paragraph(text.usual)], vec![(USUAL_DAYS.at, None), (USUAL_MONTHS.at, None)]);
    let flags = paragraph(strings().skin.red_flags).class("hint");
    let reactions = section(text.reactions, [list, flags]);
    let weeks = by_week(&plain, start, today);
    let course = (!plain.is_empty() && !weeks.is_empty())
        .then(|| section(text.weeks, [paragraph(&(text.weeks_said)(&weeks)), chart(&weeks), usual]));
    [Some(reactions), course].into_iter().flatten().collect()
}

fn row(app: App, kept: &Kept<&Reaction>, progress: Progress, today: NaiveDate) -> El {
    let text = &strings().reactions;
    let Kept { id, what: reaction, .. } = *kept;
    let line = (text.line)(reaction);
    let progress = (text.progress)(progress);
    let lump = reaction.signs.contains(&Sign::Lump).then_some(strings().skin.red_flags);
    let open = reaction.clone();
    let gone = button(text.gone, move || app.sheet.open(text.gone, || gone_form(app, id, &open)))
        .attr("aria-label", &(strings().form.action_on)(text.gone, &line));
    let actions = void(app, id, &line).child(reaction.resolved.is_none().then_some(gone));
    el("li")
        .class("row")
        .child(paragraph(&line).class("when"))
        .child(paragraph(&(text.since)(reaction, today)).class("what"))
        .children(
            [lump, progress].into_iter().flatten().map(|said| notice(Severity::Caution, [paragraph(said)])),
        )
        .child(actions)
}

/// One row a week, with a bar for those that see it; the number is there for all.
fn chart(weeks: &[usize]) -> El {
    let text = &strings().reactions;
    let most = weeks.iter().max().copied().unwrap_or(1).max(1).to_string();
    let row = |(week, count): (usize, &usize)| {
        let count = count.to_string();
        let bar = el("meter").attr("max", &most).attr("value", &count).attr("aria-hidden", "true");
        let cells = [el("th").attr("scope", "row").text(&week.to_string()), el("td").text(&count).child(bar)];
        el("tr").children(cells)
    };
    let named = |name| el("th").attr("scope", "col").text(name);
    let head = el("thead").child(el("tr").child(named(text.week)).child(named(text.week_count)));
    let rows = (1..).zip(weeks).map(row);
    let table = el("table").class("weeks").child(head).child(el("tbody").children(rows));
    if weeks.len() <= SHOWN_OPEN {
        return table;
    }
    el("details").child(el("summary").text(text.weeks)).child(table)
}

/// A longer list of weeks is folded.
const SHOWN_OPEN: usize = 12;
