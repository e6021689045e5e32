//! Rules that are decided by names on a list.

use crate::domain::patient::names::parts;
use crate::domain::rules::{Finding, Missing, Unlisted, Verdict};

/// Raised with the names that are meant, each told apart from others of its line.
pub(super) fn named(
    listed: Option<&[String]>,
    missing: Missing,
    is_meant: &dyn Fn(&str) -> bool,
    find: &dyn Fn(Vec<String>) -> Finding,
) -> Verdict {
    let Some(listed) = listed else { return Verdict::Unknown(vec![missing]) };
    let meant = listed.iter().flat_map(|text| parts(text)).filter(|name| is_meant(name));
    let names: Vec<String> = meant.map(ToOwned::to_owned).collect();
    if names.is_empty() { Verdict::Clear } else { Verdict::Raised(find(names)) }
}

/// The same for names that are in no list, each with the name of the list that it may be a misspelling of.
pub(super) fn unlisted(
    listed: Option<&[String]>,
    missing: Missing,
    is_listed: fn(&str) -> bool,
    near: fn(&str) -> Option<&'static str>,
    find: fn(Vec<Unlisted>) -> Finding,
) -> Verdict {
    let unlisted = |name: String| Unlisted { near: near(&name), name };
    let find = |names: Vec<String>| find(names.into_iter().map(unlisted).collect());
    named(listed, missing, &|name| !is_listed(name), &find)
}
