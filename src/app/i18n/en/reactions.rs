//! Reactions, symptoms, and how treatment goes, in English.

use crate::app::i18n::en::terms::TERMS;
use crate::app::i18n::{Reactions, Symptoms, dates, format};
use crate::domain::patient::symptom::{Complaint, Grade};
use crate::domain::sites::reaction::{Progress, Reaction, Sign};
use crate::domain::treatment::injection::{Injection, mean_pain_tenths};

pub(super) const REACTIONS: Reactions = Reactions {
    ask: "Noticed anything?",
    add_reaction: "Add a skin reaction",
    add_symptom: "Add a symptom",
    line: |Reaction { site: spot, signs, size, .. }| {
        let signs: Vec<String> = signs.iter().map(|one| sign(*one).to_ascii_lowercase()).collect();
        let size = size.map(|cm| format!(", {} cm", format::decimal(cm.decimal()))).unwrap_or_default();
        format!("{}: {}{size}", (TERMS.site)(*spot), signs.join(", "))
    },
    since: |reaction, today| match (reaction.resolved, reaction.days(today)) {
        (Some(gone), days) => {
            format!("{} to {} ({})", dates::day(reaction.onset), dates::day(gone), count(days + 1))
        }
        (None, ..=0) => "Since today".to_owned(),
        (None, days) => format!("Since {} ({})", dates::day(reaction.onset), count(days + 1)),
    },
    rests: |until| format!("Rests until {}, with the spots beside it", dates::day(until)),
    with_neighbours: "The spots beside it rest, too",
    gone: "It has gone",
    gone_title: |reaction| {
        let (spot, onset) = ((TERMS.site)(reaction.site).to_ascii_lowercase(), dates::day(reaction.onset));
        format!("Has the reaction of {spot} since {onset} gone?")
    },
};

pub(super) const SYMPTOMS: Symptoms = Symptoms {
    lead: "What you notice, day by day, for you and for your next visit.",
    signs: "What it is like",
    sign,
    size: "Size (optional)",
    size_hint: "The longest way across.",
    saved: |spot| format!("Recorded: {} and its neighbours rest.", (TERMS.site)(spot).to_ascii_lowercase()),
    reactions: "Skin reactions",
    none: "No skin reaction is recorded.",
    last_day: "Last day on which it was there",
    progress: |progress| match progress {
        Progress::Usual => None,
        Progress::Long => Some("This lasts longer than most reactions. Please tell your team."),
        Progress::FirstAndLate => {
            Some("A first reaction so late after the start is not usual. Please tell your team.")
        }
    },
    usual: "Most reactions begin in the first month and last two to four weeks. New ones after that are uncommon.",
    weeks: "Reactions by week of treatment",
    week: "Week",
    week_count: "Reactions that began",
    weeks_said: |weeks| {
        let (first, rest) = weeks.split_at(weeks.len().min(4));
        let (first, rest): (usize, usize) = (first.iter().sum(), rest.iter().sum());
        let quiet = weeks.iter().rev().take_while(|count| **count == 0).count();
        let quiet = match quiet {
            0 => "one or more this week".to_owned(),
            1 => "none this week".to_owned(),
            _ => format!("none in the last {quiet} weeks"),
        };
        format!("{first} began in the first four weeks, {rest} since; {quiet}.")
    },
    symptoms: "Symptoms",
    no_symptom: "No symptom is recorded.",
    what: "What you noticed",
    complaint,
    how_much: "How much",
    grade,
    after: "After an injection",
    unlinked: "Not linked to one",
    injection,
    after_injection: |one| format!("After the injection of {}", injection(one)),
    note_hint: "If it is something else, its name.",
    symptom: |symptom| {
        let note = symptom.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        format!("{}, {}{note}", complaint(symptom.complaint), grade(symptom.grade).to_ascii_lowercase())
    },
    infection: "Fever, redness that spreads, or feeling very ill: call your prescriber before you inject again.",
    sites: "Sites of the last 90 days",
    site_head: ["Site", "Injections", "Pain, mean"],
    pain: |pains| match mean_pain_tenths(pains) {
        Some(tenths) => format!("{}.{} ({})", tenths / 10, tenths % 10, pains.len()),
        None => "–".to_owned(),
    },
};

fn injection(one: &Injection) -> String {
    let (day, time) = (dates::day(one.at.date()), dates::time(one.at.time()));
    format!("{day}, {time}, {}", (TERMS.site)(one.site).to_ascii_lowercase())
}

const fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::Red => "Red",
        Sign::Itchy => "Itchy",
        Sign::Swollen => "Swollen",
        Sign::Painful => "Painful",
        Sign::Lump => "Lump",
    }
}

const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::Infection => "Signs of an infection",
        Complaint::Headache => "Headache",
        Complaint::Nausea => "Nausea",
        Complaint::Diarrhoea => "Diarrhoea",
        Complaint::FluLike => "Flu-like",
        Complaint::AbdominalPain => "Abdominal pain",
        Complaint::Other => "Something else",
    }
}

const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Mild => "Mild",
        Grade::Moderate => "Moderate",
        Grade::Severe => "Severe",
    }
}

fn count(days: i64) -> String {
    match days {
        1 => "1 day".to_owned(),
        _ => format!("{days} days"),
    }
}
