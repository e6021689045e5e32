//! Where each spot lies on the drawing. A length of 44 is about 2.5 cm on a grown body, and at least the
//! size of a fingertip on a telephone.

use crate::domain::sites::{Region, Side, Spot};

/// Width of one view of the body.
pub(super) const WIDTH: u16 = 360;
/// Height of one view of the body.
pub(super) const HEIGHT: u16 = 480;

const MIDDLE: u16 = WIDTH / 2;

/// The middle of a spot on its view of the body.
pub(super) fn place(spot: Spot) -> (u16, u16) {
    let index = u16::from(spot.number()) - 1;
    let (columns, near, top, step): (u16, u16, u16, u16) = match spot.region() {
        // Below the ribs, and aside of the navel.
        Region::Abdomen => (2, 24, 152, 46),
        Region::Thigh => (2, 34, 338, 46),
        Region::UpperArm => (1, 121, 92, 46),
        Region::Buttock => (2, 28, 246, 46),
    };
    let aside = near + index % columns * 44;
    let x = if on_viewers_left(spot) { MIDDLE - aside } else { MIDDLE + aside };
    (x, top + index / columns * step)
}

/// Seen from the front the right side is on the viewer's left, seen from the back the left side is.
fn on_viewers_left(spot: Spot) -> bool {
    let from_front = spot.region().is_self_injected();
    (spot.side() == Side::Right) == from_front
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sites::offered;

    #[test]
    fn no_two_spots_of_a_view_are_closer_than_a_fingertip() {
        let spots = offered();
        for one in &spots {
            let (x, y) = place(*one);
            assert!((22..=WIDTH - 22).contains(&x) && (22..=HEIGHT - 22).contains(&y), "{one} is cut off");
            for other in spots.iter().filter(|other| *other != one) {
                let (other_x, other_y) = place(*other);
                let same_view = one.region().is_self_injected() == other.region().is_self_injected();
                let apart = x.abs_diff(other_x).max(y.abs_diff(other_y));
                assert!(!same_view || apart >= 44, "{one} and {other} are {apart} apart");
            }
        }
    }
}
