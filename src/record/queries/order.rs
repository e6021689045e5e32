//! Things in the order of their days.

use std::cmp::Ordering;

use chrono::NaiveDate;

/// Those of the latest day in front; of the same day, the one that stood last in front. Only the days are sorted, so that
/// the program has one sort for all kinds of things.
pub fn newest_first<T: Clone>(things: &[T], day: impl Fn(&T) -> NaiveDate) -> Vec<T> {
    let places = sorted(things.iter().map(day).zip(0..).collect());
    places.filter_map(|place| things.get(place).cloned()).collect()
}

/// Those of the earliest day in front; of the same day, as they come.
pub fn oldest_first<T: Clone>(things: &[T], day: impl Fn(&T) -> NaiveDate) -> Vec<T> {
    let mut sorted = newest_first(things, day);
    sorted.reverse();
    sorted
}

fn sorted(mut days: Vec<(NaiveDate, usize)>) -> impl Iterator<Item = usize> {
    days.sort_unstable();
    days.into_iter().rev().map(|(_, place)| place)
}

/// Things in an order; of the same place in it, as they come. For those that come nearly in order, and are not many: each
/// is put in its place among the others, which is a tenth of the code of a sort for each kind of thing.
pub fn in_order<T>(things: impl IntoIterator<Item = T>, order: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    for thing in things {
        let is_last = sorted.last().is_none_or(|last| order(last, &thing).is_le());
        let place =
            if is_last { sorted.len() } else { sorted.partition_point(|known| order(known, &thing).is_le()) };
        sorted.insert(place, thing);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    #[test]
    fn days_are_in_order_and_the_things_of_a_day_as_they_came() {
        let things = [("2026-03-02", 1), ("2026-03-01", 2), ("2026-03-02", 3), ("2026-03-03", 4)];
        let numbers = newest_first(&things, |(date, _)| day(date)).into_iter().map(|(_, number)| number);
        assert_eq!(numbers.collect::<Vec<_>>(), [4, 3, 1, 2]);
        let numbers = oldest_first(&things, |(date, _)| day(date)).into_iter().map(|(_, number)| number);
        assert_eq!(numbers.collect::<Vec<_>>(), [2, 1, 3, 4]);
        assert_eq!(newest_first(&things[..0], |(date, _)| day(date)), []);
    }

    #[test]
    fn of_the_same_place_in_an_order_the_one_that_came_first_is_in_front() {
        let things = [(2, 'a'), (1, 'b'), (2, 'c'), (3, 'd'), (1, 'e')];
        let letters =
            in_order(things, |(one, _), (other, _)| one.cmp(other)).into_iter().map(|(_, letter)| letter);
        assert_eq!(letters.collect::<String>(), "beacd");
    }
}
