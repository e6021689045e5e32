//! Plausibility of an entered quantity in two tiers: ask, refuse. Nothing is ever clamped.

use crate::domain::quantities::number::{Decimal, Exact};

/// Outside `possible` a value is refused, outside `usual` it is asked about; both ends belong to the range.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Lowest and highest value that is taken at all.
    pub possible: (Decimal, Decimal),
    /// Lowest and highest value that is taken without a question.
    pub usual: (Decimal, Decimal),
}

/// Where a value lies among its limits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tier {
    /// Taken as it stands.
    Usual,
    /// Asked about first.
    Unusual,
    /// Refused.
    Impossible,
}

impl Limits {
    /// The tier of a value.
    pub fn tier(&self, value: Exact) -> Tier {
        let within = |(low, high): (Decimal, Decimal)| low.exact() <= value && value <= high.exact();
        if !within(self.possible) {
            Tier::Impossible
        } else if within(self.usual) {
            Tier::Usual
        } else {
            Tier::Unusual
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_belong_to_their_range() {
        let limits = Limits {
            possible: (Decimal::new(1, 1), Decimal::whole(60)),
            usual: (Decimal::new(3, 1), Decimal::whole(15)),
        };
        for (digits, places, tier) in [
            (99, 3, Tier::Impossible),
            (1, 1, Tier::Unusual),
            (299, 3, Tier::Unusual),
            (3, 1, Tier::Usual),
            (15, 0, Tier::Usual),
            (15_001, 3, Tier::Unusual),
            (60, 0, Tier::Unusual),
            (60_001, 3, Tier::Impossible),
        ] {
            let value = Decimal::new(digits, places);
            assert_eq!(limits.tier(value.exact()), tier, "{value}");
        }
    }
}
