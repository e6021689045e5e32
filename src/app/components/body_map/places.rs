//! Where each site lies on the drawing. A length of 44 is about 2.5 cm on a grown body, and at least the size of a
//! fingertip on a telephone.

use crate::domain::sites::injection_site::{InjectionSite, Region, Side};

/// Width of one view of the body.
pub(super) const WIDTH: u16 = 360;
/// Height of one view of the body.
pub(super) const HEIGHT: u16 = 480;

const MIDDLE: u16 = WIDTH / 2;

/// The middle of a site on its view of the body.
pub(super) fn place(site: InjectionSite) -> (u16, u16) {
    let (column, row) = site.place();
    let (near, top): (u16, u16) = match site.region() {
        // Below the ribs, and aside of the navel.
        Region::Abdomen => (24, 152),
        Region::Thigh => (34, 338),
        Region::UpperArm => (121, 92),
        Region::Buttock => (28, 246),
    };
    let aside = near + u16::from(column) * 44;
    let x = if is_on_viewers_left(site) { MIDDLE - aside } else { MIDDLE + aside };
    (x, top + u16::from(row) * 46)
}

/// Seen from the front the right side is on the viewer's left, seen from the back the left side is.
fn is_on_viewers_left(site: InjectionSite) -> bool {
    let from_front = site.region().is_self_injected();
    (site.side() == Side::Right) == from_front
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sites::injection_site::standard_sites;

    #[test]
    fn no_two_sites_of_a_view_are_closer_than_a_fingertip() {
        let sites = standard_sites();
        for one in &sites {
            let (x, y) = place(*one);
            assert!((22..=WIDTH - 22).contains(&x) && (22..=HEIGHT - 22).contains(&y), "{one} is cut off");
            for other in sites.iter().filter(|other| *other != one) {
                let (other_x, other_y) = place(*other);
                let same_view = one.region().is_self_injected() == other.region().is_self_injected();
                let apart = x.abs_diff(other_x).max(y.abs_diff(other_y));
                assert!(!same_view || apart >= 44, "{one} and {other} are {apart} apart");
                let is_straight = x == other_x || y == other_y;
                let is_drawn_near = same_view && is_straight && apart <= 48;
                assert_eq!(one.is_next_to(*other), is_drawn_near, "{one} and {other}");
            }
        }
    }
}
