//! Rules that are decided by names on a list.

use crate::domain::patient::names::parts;
use crate::domain::rules::{Finding, Missing, Verdict};

/// Raised with the names that are meant, each told apart from others of its line.
pub(super) fn named(
    listed: Option<&[String]>,
    missing: Missing,
    is_meant: impl Fn(&str) -> bool,
    find: impl FnOnce(Vec<String>) -> Finding,
) -> Verdict {
    let Some(listed) = listed else { return Verdict::Unknown(vec![missing]) };
    let meant = listed.iter().flat_map(|text| parts(text)).filter(|name| is_meant(name));
    let names: Vec<String> = meant.map(ToOwned::to_owned).collect();
    if names.is_empty() { Verdict::Clear } else { Verdict::Raised(find(names)) }
}
