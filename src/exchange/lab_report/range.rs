//! The range that a laboratory calls normal, as reports print it.

use crate::domain::labs::bound::{Bound, Side};
use crate::domain::labs::result::Range;
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::number::{Decimal, MAX_PLACES, parse};

/// Words that stand before an upper limit.
const UP_TO: [&str; 5] = ["bis", "up to", "unter", "below", "jusqu'à"];
/// Words that stand before a lower limit.
const FROM: [&str; 4] = ["ab", "über", "above", "over"];
/// What stands between two limits.
const BETWEEN: [&str; 7] = ["-", "–", "—", "−", " to ", " bis ", " à "];

/// The range that a text gives; none if it gives none, or one that this app does not understand.
pub fn reference_range(text: &str) -> Option<Range> {
    let text = text.trim().trim_matches(|c| matches!(c, '(' | ')' | '[' | ']')).trim().to_lowercase();
    let (bound, number) = Bound::split(&text);
    let after = |side, words: &[&str]| match bound.map(Bound::side) {
        Some(of) => limit(number).filter(|_| of == side),
        None => words.iter().find_map(|word| limit(text.strip_prefix(word)?)),
    };
    let one_sided = || {
        let high = after(Side::Below, &UP_TO).map(|high| Range { low: None, high: Some(high) });
        high.or_else(|| after(Side::Above, &FROM).map(|low| Range { low: Some(low), high: None }))
    };
    let two_sided = || BETWEEN.iter().find_map(|between| sides(text.split_once(between)?));
    one_sided().or_else(two_sided)
}

/// The range of two cells, one of which may be empty.
pub fn range_of_limits(low: &str, high: &str) -> Option<Range> {
    let (low, high) = (side(low)?, side(high)?);
    ordered(Range { low, high }).filter(|range| range.low.or(range.high).is_some())
}

fn sides((low, high): (&str, &str)) -> Option<Range> {
    ordered(Range { low: Some(limit(low)?), high: Some(limit(high)?) })
}

fn side(text: &str) -> Option<Option<Decimal>> {
    if text.trim().is_empty() { Some(None) } else { limit(text).map(Some) }
}

fn limit(text: &str) -> Option<Decimal> {
    parse(text.trim(), MAX_PLACES).ok()
}

fn ordered(range: Range) -> Option<Range> {
    range.is_ordered().then_some(range)
}

/// The range, unless what it has behind a separator would be thousands: more than any report in the unit has.
pub(super) fn range_in(unit: LabUnit, range: Range) -> Range {
    let is_thousands = |limit: Decimal| {
        let most = unit.places();
        limit.places() > most && (most == 0 || limit.places() == MAX_PLACES)
    };
    let is_strange = [range.low, range.high].into_iter().flatten().any(is_thousands);
    if is_strange { Range::default() } else { range }
}
