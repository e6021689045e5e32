//! What a person wants to ask at the next visit.

use chrono::NaiveDate;

/// The characters that a question may have at most.
pub const LONGEST_QUESTION: usize = 300;

/// A question, kept until it is answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// In the person's own words.
    pub text: String,
    /// The day on which it was noted.
    pub on: NaiveDate,
}
