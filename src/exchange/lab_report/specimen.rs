//! In what something was measured, as headings and columns of a report say it: `Leukocytes` of urine are no white cells.

/// How words begin that stand for something else than blood.
const ELSEWHERE: [&str; 22] = [
    "urin",
    "csf",
    "liquor",
    "cerebrospinal",
    "punktat",
    "synovi",
    "stool",
    "stuhl",
    "fecal",
    "faecal",
    "feces",
    "faeces",
    "ascit",
    "aszites",
    "pleura",
    "peritone",
    "dialys",
    "lcr",
    "ecbu",
    "sputum",
    "swab",
    "abstrich",
];
/// The same, as whole words or at the end of one: `Spontanurin`.
const ELSEWHERE_AT_END: [&str; 2] = ["urin", "fluid"];
/// How headings begin below which blood is meant again. A bare `blood` may be a field of a urine strip.
const BLOOD: [&str; 30] = [
    "blutbild",
    "blutchemie",
    "blutuntersuchung",
    "haemat",
    "hämat",
    "hemat",
    "hémat",
    "cbc",
    "fbc",
    "bmp",
    "cmp",
    "serum",
    "plasma",
    "chemi",
    "klinische",
    "biochem",
    "biochim",
    "metabolic",
    "comprehensive",
    "complete",
    "full",
    "numération",
    "nfs",
    "lipid",
    "liver",
    "leber",
    "entzünd",
    "inflam",
    "enzym",
    "differentialblutbild",
];
/// Longer lines are sentences.
const LONGEST: usize = 5;

/// In what something was measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Specimen {
    /// Blood, or a part of it.
    Blood,
    /// Something else.
    Elsewhere,
}

/// What a heading says about what follows it.
pub(super) fn specimen_of_heading(line: &str) -> Option<Specimen> {
    let is_short = line.split_whitespace().count() <= LONGEST;
    let begins = || words(line).any(|word| BLOOD.iter().any(|start| word.starts_with(start)));
    match is_elsewhere(line) {
        _ if !is_short => None,
        true => Some(Specimen::Elsewhere),
        false => begins().then_some(Specimen::Blood),
    }
}

/// Whether a text names something else than blood.
pub(super) fn is_elsewhere(text: &str) -> bool {
    let begins = |word: &str| ELSEWHERE.iter().any(|start| word.starts_with(start));
    let ends = |word: &str| ELSEWHERE_AT_END.iter().any(|end| word.ends_with(end));
    words(text).any(|word| begins(&word) || ends(&word) || word == "ua")
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase)
}
