//! A cited figure together with how well its source is known, so that none is read without the other.

use crate::domain::quantities::source::{Citation, Cited, Source, cited};

/// How well it is known that a document says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Evidence {
    /// Read in the document that is cited.
    Verified,
    /// Read only in a copy, an older text or a summary: to be compared with the label.
    Secondary,
    /// Follows from what was read, and is not printed there.
    Derived,
}

impl Evidence {
    /// Its name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Secondary => "secondary",
            Self::Derived => "derived",
        }
    }
}

/// A figure with its place in a document, which is read together with its [`Evidence`] only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure<T> {
    cited: Cited<T>,
    evidence: Evidence,
}

impl<T: Copy> Figure<T> {
    /// The figure, and how well it is known.
    pub const fn read(self) -> (T, Evidence) {
        (self.cited.value, self.evidence)
    }

    /// Where it stands.
    pub const fn at(self) -> Citation {
        self.cited.at
    }
}

/// A figure that was read in the document.
pub(super) const fn verified<T>(value: T, source: &'static Source, section: &'static str) -> Figure<T> {
    Figure { cited: cited(value, source, section), evidence: Evidence::Verified }
}

/// A figure that was read only in a copy, an older text or a summary.
pub(super) const fn secondary<T>(value: T, source: &'static Source, section: &'static str) -> Figure<T> {
    Figure { cited: cited(value, source, section), evidence: Evidence::Secondary }
}

/// A figure that follows from what was read in the document.
pub(super) const fn derived<T>(value: T, source: &'static Source, section: &'static str) -> Figure<T> {
    Figure { cited: cited(value, source, section), evidence: Evidence::Derived }
}
