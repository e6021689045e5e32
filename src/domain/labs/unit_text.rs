//! The unit of a result that this app has no name for, in the words of the report.

/// A unit in the words of the report, without blanks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnitText(String);

impl UnitText {
    /// One to twenty characters without blanks.
    pub fn new(text: &str) -> Option<Self> {
        let is_plain = |c: char| !c.is_whitespace() && !c.is_control();
        let fits = (1..=20).contains(&text.chars().count()) && text.chars().all(is_plain);
        fits.then(|| Self(text.to_owned()))
    }

    /// As on the report.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// For comparison: both signs for micro and `u` are one, and behind the stroke capital letters do not count.
    pub fn plain(&self) -> String {
        let text = self.0.replace(['µ', 'μ'], "u");
        match text.split_once('/') {
            Some((amount, per)) => format!("{amount}/{}", per.to_lowercase()),
            None => text,
        }
    }

    /// Whether both are one unit, written in two ways.
    pub fn is_like(&self, other: &Self) -> bool {
        self.plain() == other.plain()
    }
}
