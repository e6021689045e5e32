//! What stands between the start and the pages, while the record is being read.

use crate::record::storage::health::Reading;

/// What stands between the start and the pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opening {
    /// The journal has still to answer, and could hold a record that local storage has lost.
    Going,
    /// The journal was not read, and could hold a record that local storage has lost.
    Unread,
    /// Nothing: who is treated is known, or nothing can be lost.
    Done,
}

/// What is known when pages could be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// Who is treated.
    Patient,
    /// That no record can be here, as the person says.
    NothingIsHere,
    /// Nothing.
    Nothing,
}

/// From how far reading the journal is, and what is known without it.
pub const fn opening(reading: Reading, known: Known) -> Opening {
    match (reading, known) {
        (Reading::Done, _) | (_, Known::Patient) | (Reading::Unread, Known::NothingIsHere) => Opening::Done,
        (Reading::Begun, _) => Opening::Going,
        (Reading::Unread, Known::Nothing) => Opening::Unread,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_to_start_anew_before_the_journal_was_read_or_the_person_has_said_so() {
        for (reading, known, then) in [
            (Reading::Begun, Known::Nothing, Opening::Going),
            (Reading::Begun, Known::NothingIsHere, Opening::Going),
            (Reading::Begun, Known::Patient, Opening::Done),
            (Reading::Unread, Known::Nothing, Opening::Unread),
            (Reading::Unread, Known::NothingIsHere, Opening::Done),
            (Reading::Unread, Known::Patient, Opening::Done),
            (Reading::Done, Known::Nothing, Opening::Done),
        ] {
            assert_eq!(opening(reading, known), then, "{reading:?}, {known:?}");
        }
    }
}
