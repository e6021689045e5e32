//! Injections, in English.

use crate::app::i18n::en::terms::TERMS;
use crate::app::i18n::en::warming::WARMING;
use crate::app::i18n::{InjectionWords, dates};
use crate::domain::treatment::injection::{Details, InjectedBy, Injection, PartlyGiven};

pub(super) const INJECTION: InjectionWords = InjectionWords {
    title: "Record injection",
    correct_title: "Correct injection",
    earlier_title: "Add an earlier injection",
    dose: "Dose",
    site: "Site",
    site_option: |spot, rest| format!("{} ({})", (TERMS.site)(spot), (TERMS.rest)(rest)),
    whole: "Did all of it go in?",
    whole_yes: "Yes, all of it",
    partly: |why| match why {
        PartlyGiven::Leaked => "Only a part: it leaked",
        PartlyGiven::Broken => "Only a part: the syringe broke",
        PartlyGiven::Stopped => "Only a part: the needle came out too early",
        PartlyGiven::Other => "Only a part: something else happened",
    },
    partly_advice: PARTLY_ADVICE,
    more: "More, if you like",
    unsaid: "Not said",
    pain: "Pain of the injection",
    pain_number: |number| match number {
        0 => "0, none".to_owned(),
        10 => "10, the worst".to_owned(),
        _ => number.to_string(),
    },
    by: "Who injected",
    by_name,
    note: "Note",
    note_too_long: |longest| format!("A note can have at most {longest} characters."),
    dose_of: "Which dose was it?",
    dose_of_hint: "A dose that is given after midnight can still be the one of the evening before.",
    dose_day: |day, today| match (day - today).num_days() {
        -1 => format!("Yesterday’s, {}", dates::day(day)),
        0 => format!("Today’s, {}", dates::day(day)),
        1 => format!("Tomorrow’s, {}", dates::day(day)),
        _ => format!("That of {}", dates::day(day)),
    },
    second: |other, today| {
        let day = match other.at.date() {
            day if day == today => "today".to_owned(),
            day => format!("on {}", dates::day(day)),
        };
        format!(
            "Recorded {day} at {}, {}. Record another?",
            dates::time(other.at.time()),
            (TERMS.site)(other.site).to_ascii_lowercase()
        )
    },
    second_confirm: "Yes, record another",
    saved: |injection| format!("Saved: {}", line(injection)),
    line,
};

/// What to do when only a part of a dose went in.
pub(super) const PARTLY_ADVICE: &str = "Do not make up for the rest with another syringe unless your prescriber or pharmacist tells \
    you to. Call them today, and say about how much went in.";

/// Why only a part of a dose went in, in the middle of a sentence.
pub(super) const fn partly_told(why: PartlyGiven) -> &'static str {
    match why {
        PartlyGiven::Leaked => "it leaked",
        PartlyGiven::Broken => "the syringe broke",
        PartlyGiven::Stopped => "the needle came out too early",
        PartlyGiven::Other => "something else happened",
    }
}

const fn by_name(by: InjectedBy) -> &'static str {
    match by {
        InjectedBy::Patient => "I did",
        InjectedBy::Helper => "Someone at home",
        InjectedBy::Professional => "A nurse or another professional",
    }
}

pub(super) fn line(injection: &Injection) -> String {
    format!(
        "{}, {}, {}",
        dates::weekday(injection.at.date()),
        dates::time(injection.at.time()),
        (TERMS.site)(injection.site).to_ascii_lowercase()
    )
}

/// What was told about an injection, beside the line about it.
pub(super) fn told(Details { pain, by, warmed, partly, note, dose_day, .. }: &Details) -> Option<String> {
    let partly = partly.map(|why| format!("only a part went in ({})", partly_told(why)));
    let pain = pain.map(|pain| format!("pain {} of 10", pain.number()));
    let by = by.map(|by| match by {
        InjectedBy::Patient => "injected by the patient".to_owned(),
        InjectedBy::Helper => "injected by someone at home".to_owned(),
        InjectedBy::Professional => "injected by a professional".to_owned(),
    });
    let warmed = warmed.map(WARMING.told);
    let dose_of = dose_day.map(|day| format!("dose of {}", dates::day(day)));
    let parts: Vec<String> =
        [dose_of, partly, pain, by, warmed, note.clone()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
