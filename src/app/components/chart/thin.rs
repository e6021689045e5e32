//! Thousands of places, brought down to those that a screen can tell apart.

use crate::app::components::chart::scale::WHOLE;

/// So many places beside each other are told apart.
const COLUMNS: f64 = 1000.0;
/// No place of fewer is left out.
const FEW: usize = 1000;

/// Of all places of a column the first, the lowest, the highest and the last, in their order.
pub(super) fn thin(places: &[(f64, f64)]) -> Vec<(f64, f64)> {
    if places.len() <= FEW {
        return places.to_vec();
    }
    let column = |(x, _): &(f64, f64)| (x / WHOLE * COLUMNS).floor();
    places.chunk_by(|one, next| column(one) == column(next)).flat_map(outline).collect()
}

fn outline(column: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let by_height =
        |(_, (_, one)): &(usize, &(f64, f64)), (_, (_, other)): &(usize, &(f64, f64))| one.total_cmp(other);
    let lowest = column.iter().enumerate().min_by(by_height).map(|(at, _)| at);
    let highest = column.iter().enumerate().max_by(by_height).map(|(at, _)| at);
    let mut shown: Vec<usize> =
        [Some(0), lowest, highest, column.len().checked_sub(1)].into_iter().flatten().collect();
    shown.sort_unstable();
    shown.dedup();
    shown.into_iter().filter_map(|at| column.get(at).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line with one peak and one trough.
    fn line(count: u32) -> Vec<(f64, f64)> {
        let height = |at: u32| match at {
            7 => 99.0,
            8 => 1.0,
            _ => 50.0,
        };
        (0..count).map(|at| (f64::from(at) / f64::from(count) * 100.0, height(at))).collect()
    }

    #[test]
    fn of_few_places_none_is_left_out() {
        assert_eq!(thin(&line(1000)), line(1000));
        assert_eq!(thin(&[]), []);
    }

    #[test]
    fn of_many_places_the_ends_the_peak_and_the_trough_stay_in_their_order() {
        let (all, thinned) = (line(50_000), thin(&line(50_000)));
        assert!((1000..=4000).contains(&thinned.len()), "{}", thinned.len());
        assert_eq!((thinned.first(), thinned.last()), (all.first(), all.last()));
        assert!(thinned.is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(thinned.get(1..3), Some(&all[7..9]));
    }
}
