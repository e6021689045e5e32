//! How many of the due doses of any period were given.

use chrono::Months;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label, paragraph};
use crate::app::dom::{El, el};
use crate::app::forms::date;
use crate::app::wording::words;
use crate::record::facts::{begun, course};

/// How many months the period has at first.
const MONTHS: u32 = 3;

/// Two days to choose, and the figure for what lies between them, in step with the record.
pub(super) fn period(app: App) -> El {
    let text = &words().year;
    let today = clock::now().date();
    let (first, last) = (date(today.checked_sub_months(Months::new(MONTHS))), date(Some(today)));
    let label = |name| Label { name, hint: "", unit: "" };
    let days = el("div")
        .class("pair")
        .child(first.field(label(text.first_day), Kind::Date))
        .child(last.field(label(text.last_day), Kind::Date));
    let figure = paragraph("").attr("role", "status").live_text(move || {
        let (Some(first), Some(last)) = (first.value(), last.value()) else { return String::new() };
        if last < first {
            return text.backwards.to_owned();
        }
        let today = app.clock.today();
        let given = app.records.with(|record| {
            let first = begun(record).map_or(first, |begun| first.max(begun));
            course(record, first).adherence(first..=last, today)
        });
        format!("{}: {}", text.adherence, (text.adherence_line)(given))
    });
    let all =
        el("div").class("stack").child(days).child(figure).child(paragraph(text.definition).class("hint"));
    el("details").class("period").child(el("summary").text(text.period)).child(all)
}
