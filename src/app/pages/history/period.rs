//! How many of the due doses of any period were given.

use crate::app::App;
use crate::app::components::paragraph;
use crate::app::dom::{El, el};
use crate::app::forms::Period;
use crate::app::i18n::strings;
use crate::record::facts::{begun, course};

/// Two days to choose, and the figure for what lies between them, in step with the record.
pub(super) fn period(app: App) -> El {
    let text = &strings().year;
    let period = Period::lately();
    let fields = period.fields();
    let figure = paragraph("").attr("role", "status").live_text(move || {
        let today = app.clock.today();
        app.records.with(|record| match period.days(begun(record).unwrap_or(today), today) {
            Ok((first, last)) => {
                let given = course(record, first).adherence(first..=last, today);
                format!("{}: {}", text.adherence, (text.adherence_line)(given))
            }
            Err(why) => why.to_owned(),
        })
    });
    let all =
        el("div").class("stack").child(fields).child(figure).child(paragraph(text.definition).class("hint"));
    el("details").class("period").child(el("summary").text(text.period)).child(all)
}
