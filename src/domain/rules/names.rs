//! Rules that are decided by names on a list.

use crate::domain::patient::names::parts;
use crate::domain::rules::{Finding, Missing, Unlisted, Verdict};

/// A list of names, and what is known of such names.
pub(super) struct Names<'a> {
    /// As a person has written them; none if it is not known whether there are any.
    pub written: Option<&'a [String]>,
    /// What is missing where there is no list.
    pub missing: Missing,
    /// Whether it is known what a name stands for.
    pub is_listed: fn(&str) -> bool,
    /// What is missing where it is not.
    pub kind: Missing,
}

impl Names<'_> {
    /// Raised with the names that are meant, each told apart from others of its line. A name of which nobody knows what it
    /// stands for may be one of them.
    pub(super) fn of_kind(
        &self,
        is_meant: &dyn Fn(&str) -> bool,
        find: &dyn Fn(Vec<String>) -> Finding,
    ) -> Verdict {
        let Some(meant) = self.those(is_meant) else { return Verdict::Unknown(vec![self.missing]) };
        if !meant.is_empty() {
            Verdict::Raised(find(meant))
        } else if self.those(&|name| !(self.is_listed)(name)).is_some_and(|unlisted| !unlisted.is_empty()) {
            Verdict::Unknown(vec![self.kind])
        } else {
            Verdict::Clear
        }
    }

    /// Raised with the names that are in no list, each with the name of the list that it may be a misspelling of.
    pub(super) fn unlisted(
        &self,
        near: fn(&str) -> Option<&'static str>,
        find: fn(Vec<Unlisted>) -> Finding,
    ) -> Verdict {
        let Some(names) = self.those(&|name| !(self.is_listed)(name)) else {
            return Verdict::Unknown(vec![self.missing]);
        };
        let unlisted = |name: String| Unlisted { near: near(&name), name };
        let unlisted: Vec<Unlisted> = names.into_iter().map(unlisted).collect();
        if unlisted.is_empty() { Verdict::Clear } else { Verdict::Raised(find(unlisted)) }
    }

    fn those(&self, are: &dyn Fn(&str) -> bool) -> Option<Vec<String>> {
        let names = self.written?.iter().flat_map(|text| parts(text));
        Some(names.filter(|name| are(name)).map(ToOwned::to_owned).collect())
    }
}
