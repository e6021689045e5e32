//! What each half region has taken lately, and how much that hurt.

use chrono::{Days, NaiveDate};

use crate::app::components::{section, table};
use crate::app::dom::{El, el};
use crate::app::i18n::strings;
use crate::record::facts::{HalfUse, half_uses};
use crate::record::record::Record;

/// How far back it looks, in days.
const DAYS: u64 = 90;

/// Nothing while none was recorded.
pub(super) fn sites(record: &Record, today: NaiveDate) -> Option<El> {
    let text = &strings().reactions;
    let first = today.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(NaiveDate::MIN);
    let row = |half: HalfUse| {
        let name = (strings().terms.half_region)(half.region, half.side);
        let cells = [half.injections.to_string(), (text.pain)(&half.pains)].map(|cell| el("td").text(&cell));
        el("tr").child(el("th").attr("scope", "row").text(&name)).children(cells)
    };
    let uses = half_uses(record, first, today);
    (!uses.is_empty()).then(|| section(text.sites, [table(text.site_head, uses.into_iter().map(row))]))
}
