//! Guide, health and emergency in English.

use crate::app::i18n::{Emergency, Guide, Health, dates};

pub(super) const GUIDE: Guide = Guide {
    lead: "Everything in the monograph that can be acted on, in our own words, each with its place.",
    search: "Search",
    reader: "For",
    everyone: "Everyone",
    patients: "Patients",
    clinicians: "Clinicians",
    topic: "Topic",
    all_topics: "All topics",
    count: |count| if count == 1 { "1 statement".to_owned() } else { format!("{count} statements") },
    nothing: "No statement has all these words. Try fewer words, or another topic.",
    to_patients: "To patients:",
    teaching: "Tick what you have gone through together. Ticks are not kept.",
    print: "Print what is shown",
};

pub(super) const HEALTH: Health = Health {
    title: "Your health",
    lead: "Some things matter to this treatment. Answer what you know; leave out what you do not. What you answer \
        stays on this device and can be changed at any time.",
    answered: |day| format!("Answered on {}", dates::day(day)),
    confirm: "All of this is still right",
    confirmed: "Confirmed for today.",
    medicines: "Your other medicines",
    vaccinations: "Planned vaccinations",
    since: |day| format!("listed on {}", dates::day(day)),
    none_listed: "Nothing is listed.",
    name: "Name",
    add: "Add",
    ended: "Ended",
    end_of: |name| format!("Ended: {name}"),
    ended_line: |name, day| format!("{name}, ended on {}", dates::day(day)),
    all_ended: "No longer listed",
    saved: "Saved.",
};

pub(super) const EMERGENCY: Emergency = Emergency {
    title: "Emergency",
    call: "Call now",
    reaction: "Severe allergic reaction",
    reaction_signs: "Trouble breathing, swelling of face, lips, tongue or throat, or hives all over the body.",
    reaction_do: "Call your emergency number now. Say that you take anakinra. Do not inject again before you have \
        spoken with your prescriber.",
    infection: "Serious infection",
    infection_signs: "Fever, or redness that spreads, or feeling very ill.",
    infection_do: "Call your prescriber now, or an emergency service if you cannot reach one. Say that you take \
        anakinra. Do not inject before you have spoken with them.",
};
