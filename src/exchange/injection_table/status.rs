//! What a table says of a row: that the dose was given, left out, or forgotten; and why.

use std::str::FromStr;

use crate::domain::treatment::pause::Cause;

/// What became of a dose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// It was given.
    Given,
    /// It was left out, on purpose.
    Skipped,
    /// It was not given, and nobody says why.
    Missed,
    /// It lay in a pause.
    Paused,
}

const GIVEN: [&str; 32] = [
    "given",
    "taken",
    "done",
    "injected",
    "administered",
    "completed",
    "complete",
    "logged",
    "late",
    "on time",
    "dose",
    "injection",
    "gegeben",
    "genommen",
    "gespritzt",
    "injiziert",
    "verabreicht",
    "erledigt",
    "pünktlich",
    "verspätet",
    "pris",
    "prise",
    "fait",
    "faite",
    "injecté",
    "injectée",
    "administré",
    "administrée",
    "✓",
    "✔",
    "x",
    "ok",
];
const SKIPPED: [&str; 12] = [
    "skipped",
    "skip",
    "omitted",
    "left out",
    "übersprungen",
    "ausgelassen",
    "weggelassen",
    "sauté",
    "sautée",
    "omis",
    "omise",
    "ignorée",
];
const MISSED: [&str; 13] = [
    "missed",
    "not taken",
    "not given",
    "forgotten",
    "verpasst",
    "versäumt",
    "vergessen",
    "nicht genommen",
    "nicht gegeben",
    "manqué",
    "manquée",
    "oublié",
    "oubliée",
];
const PAUSED: [&str; 5] = ["paused", "pause", "on hold", "pausiert", "en pause"];
const YES: [&str; 8] = ["yes", "true", "1", "y", "ja", "wahr", "oui", "vrai"];
const NO: [&str; 8] = ["no", "false", "0", "n", "nein", "falsch", "non", "faux"];
const CAUSES: [(&str, Cause); 22] = [
    ("infektion", Cause::Infection),
    ("operation", Cause::Surgery),
    ("op", Cause::Surgery),
    ("opération", Cause::Surgery),
    ("chirurgie", Cause::Surgery),
    ("doctor", Cause::Prescriber),
    ("arzt", Cause::Prescriber),
    ("ärztin", Cause::Prescriber),
    ("médecin", Cause::Prescriber),
    ("out of stock", Cause::OutOfStock),
    ("no supply", Cause::OutOfStock),
    ("kein vorrat", Cause::OutOfStock),
    ("rupture de stock", Cause::OutOfStock),
    ("travelling", Cause::Travel),
    ("reise", Cause::Travel),
    ("voyage", Cause::Travel),
    ("forgot", Cause::Forgotten),
    ("vergessen", Cause::Forgotten),
    ("oublié", Cause::Forgotten),
    ("oubli", Cause::Forgotten),
    ("anderer grund", Cause::Other),
    ("autre", Cause::Other),
];

/// What a cell says under a head such as "Status" or "Taken"; none if this app does not know its words. Nothing said is
/// given.
pub(super) fn status(text: &str) -> Option<Status> {
    let text = text.trim().to_lowercase();
    let is = |words: &[&str]| words.contains(&text.as_str());
    if text.is_empty() || is(&GIVEN) || is(&YES) {
        Some(Status::Given)
    } else if is(&SKIPPED) {
        Some(Status::Skipped)
    } else if is(&MISSED) || is(&NO) {
        Some(Status::Missed)
    } else if is(&PAUSED) {
        Some(Status::Paused)
    } else {
        None
    }
}

/// The same under a head such as "Skipped", where yes and no mean the opposite.
pub(super) fn status_of_skipped(text: &str) -> Option<Status> {
    let lower = text.trim().to_lowercase();
    match lower.as_str() {
        "x" | "✓" | "✔" => Some(Status::Skipped),
        yes if YES.contains(&yes) => Some(Status::Skipped),
        no if NO.contains(&no) => Some(Status::Given),
        _ => status(text),
    }
}

/// Why a dose was left out, if the words say one of the causes of this app.
pub(super) fn known_cause(text: &str) -> Option<Cause> {
    let text = text.trim().to_lowercase();
    let told = CAUSES.iter().find(|(words, _)| *words == text).map(|(_, cause)| *cause);
    told.or_else(|| Cause::from_str(&text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_mean_what_their_head_says() {
        assert_eq!((status("yes"), status("Nein")), (Some(Status::Given), Some(Status::Missed)));
        assert_eq!(
            (status_of_skipped("true"), status_of_skipped("false")),
            (Some(Status::Skipped), Some(Status::Given))
        );
        assert_eq!((status(""), status_of_skipped("")), (Some(Status::Given), Some(Status::Given)));
    }

    #[test]
    fn words_that_are_not_known_are_no_status() {
        for (text, found) in [
            ("Übersprungen", Some(Status::Skipped)),
            ("paused", Some(Status::Paused)),
            ("manquée", Some(Status::Missed)),
            ("Lab", None),
            ("scheduled", None),
        ] {
            assert_eq!(status(text), found, "{text}");
        }
    }

    #[test]
    fn a_cause_is_named_as_this_app_or_a_person_names_it() {
        for (text, found) in [
            ("out-of-stock", Some(Cause::OutOfStock)),
            ("Infektion", Some(Cause::Infection)),
            ("oubli", Some(Cause::Forgotten)),
            ("fever", None),
            ("", None),
        ] {
            assert_eq!(known_cause(text), found, "{text}");
        }
    }
}
