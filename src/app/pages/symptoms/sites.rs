//! What each half region has taken lately, and how much that hurt.

use chrono::{Days, NaiveDate};

use crate::app::components::{section, table};
use crate::app::dom::{El, el};
use crate::app::wording::words;
use crate::domain::injection::Pain;
use crate::domain::sites::{Region, Side};
use crate::record::record::Record;

/// How far back it looks, in days.
const DAYS: u64 = 90;

pub(super) fn sites(record: &Record, today: NaiveDate) -> El {
    let text = &words().reactions;
    let first = today.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(NaiveDate::MIN);
    let given = record.injections_between(first, today);
    let halves = Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| (region, side)));
    let rows = halves.filter_map(|(region, side)| {
        let here = given.iter().filter(|kept| !kept.voided).map(|kept| kept.what);
        let here = here.filter(|one| (one.spot.region(), one.spot.side()) == (region, side));
        let (mut count, mut pains) = (0, Vec::new());
        for injection in here {
            count += 1;
            pains.extend(injection.details.pain.map(Pain::number));
        }
        let name = el("th").attr("scope", "row").text(&(words().terms.half_region)(region, side));
        let cells = [count.to_string(), (text.pain)(mean(&pains))].map(|cell| el("td").text(&cell));
        (count > 0).then(|| el("tr").child(name).children(cells))
    });
    section(text.sites, [table(text.site_head, rows)])
}

/// The mean in tenths, and of how many.
fn mean(pains: &[u8]) -> Option<(usize, usize)> {
    let sum: usize = pains.iter().map(|pain| usize::from(*pain)).sum();
    let count = pains.len();
    (count > 0).then(|| ((sum * 10 + count / 2) / count, count))
}
