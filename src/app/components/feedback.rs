//! What is to be said of what stands in a field.

/// What is to be said of what stands in a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Feedback {
    /// How it was understood; empty where the field itself shows that.
    Echo(String),
    /// Why it cannot be taken.
    Problem(String),
    /// Whether it is meant.
    Confirm(String),
}

impl Feedback {
    /// Nothing.
    pub const fn none() -> Self {
        Self::Echo(String::new())
    }

    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::Echo(_) => "echo",
            Self::Problem(_) => "wrong",
            Self::Confirm(_) => "asks",
        }
    }

    pub(super) fn text(&self) -> String {
        match self {
            Self::Echo(text) | Self::Problem(text) | Self::Confirm(text) => text.clone(),
        }
    }
}
