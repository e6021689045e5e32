//! A name or a note as a person types it: one line of bounded length. What it names is known by others.

/// A name of one line, without blanks around it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Name(String);

/// The characters that a name may have at most.
pub const LONGEST_NAME: usize = 80;

/// The characters that a note in the person's own words may have at most.
pub const LONGEST_NOTE: usize = 300;

/// Why a text is no name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NameError {
    /// There is nothing in it.
    Empty,
    /// It is longer than [`LONGEST_NAME`] characters, or a note than [`LONGEST_NOTE`].
    TooLong,
    /// It has more than one line.
    Lines,
}

impl Name {
    /// Takes a text as a name.
    pub fn new(text: &str) -> Result<Self, NameError> {
        let text = text.trim();
        if text.is_empty() {
            Err(NameError::Empty)
        } else if text.chars().count() > LONGEST_NAME {
            Err(NameError::TooLong)
        } else if text.chars().any(|c| c.is_ascii_control()) {
            Err(NameError::Lines)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    /// As it was entered.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether both mean the same: capital letters do not count.
    pub fn is_like(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

/// Takes a text as a note: one line of at most [`LONGEST_NOTE`] characters, which may be empty.
pub fn note(text: &str) -> Result<String, NameError> {
    if text.chars().count() > LONGEST_NOTE {
        Err(NameError::TooLong)
    } else if text.chars().any(|c| c.is_ascii_control()) {
        Err(NameError::Lines)
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_of_bounded_length() {
        assert_eq!(Name::new("  Humira 40 mg ").unwrap().text(), "Humira 40 mg");
        assert_eq!(Name::new(" "), Err(NameError::Empty));
        assert!(Name::new(&"é".repeat(80)).is_ok());
        assert_eq!(Name::new(&"é".repeat(81)), Err(NameError::TooLong));
        assert_eq!(Name::new("one\ntwo"), Err(NameError::Lines));
    }

    #[test]
    fn a_note_is_longer_than_a_name() {
        assert_eq!(note(&"é".repeat(300)), Ok("é".repeat(300)));
        assert_eq!(note(&"é".repeat(301)), Err(NameError::TooLong));
        assert_eq!(note("one\ntwo"), Err(NameError::Lines));
    }

    #[test]
    fn capital_letters_do_not_count() {
        let name = |text| Name::new(text).unwrap();
        assert!(name("Humira").is_like(&name("HUMIRA")));
        assert!(!name("Humira").is_like(&name("Hulio")));
    }
}
