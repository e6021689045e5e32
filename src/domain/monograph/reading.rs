//! How well something is known of a label. What is only remembered has no place here.

use crate::domain::quantities::source::Source;

/// Where a statement was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// In the text of the edition.
    Label,
    /// Its heading is in the edition; what stands below it is not held.
    Heading,
    /// Only in this older, secondary or weaker copy: to be compared with the label before it is relied on.
    SecondaryCopy(&'static Source),
}

impl Reading {
    /// Whether it may be shown as what the label says.
    pub const fn is_of_label(self) -> bool {
        matches!(self, Self::Label)
    }

    /// The copy that has to be named, if it was read in one.
    pub const fn copy(self) -> Option<&'static Source> {
        match self {
            Self::SecondaryCopy(copy) => Some(copy),
            Self::Label | Self::Heading => None,
        }
    }
}
