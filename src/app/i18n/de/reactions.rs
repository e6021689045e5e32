//! Reactions, symptoms, and how treatment goes, in German.

use crate::app::i18n::de::terms::TERMS;
use crate::app::i18n::{Reactions, Symptoms, dates, format};
use crate::domain::patient::symptom::{Complaint, Grade};
use crate::domain::sites::reaction::{Progress, Reaction, Sign};
use crate::domain::treatment::injection::{Injection, mean_pain_tenths};

pub(super) const REACTIONS: Reactions = Reactions {
    ask: "Etwas bemerkt?",
    add_reaction: "Hautreaktion eintragen",
    add_symptom: "Beschwerde eintragen",
    line: |Reaction { site: spot, signs, size, .. }| {
        let signs: Vec<&str> = signs.iter().map(|one| sign(*one)).collect();
        let size = size.map(|cm| format!(", {} cm", format::decimal(cm.decimal()))).unwrap_or_default();
        format!("{}: {}{size}", (TERMS.site)(*spot), signs.join(", "))
    },
    since: |reaction, today| match (reaction.resolved, reaction.days(today)) {
        (Some(gone), days) => {
            format!("{} bis {} ({})", dates::day(reaction.onset), dates::day(gone), count(days + 1))
        }
        (None, ..=0) => "Seit heute".to_owned(),
        (None, days) => format!("Seit {} ({})", dates::day(reaction.onset), count(days + 1)),
    },
    rests: |until| format!("Ruht bis {}, mit den Stellen daneben", dates::day(until)),
    with_neighbours: "Auch die Stellen daneben ruhen",
    gone: "Sie ist weg",
    gone_title: |reaction| {
        let (spot, onset) = ((TERMS.site)(reaction.site), dates::day(reaction.onset));
        format!("Ist die Reaktion an der Stelle {spot} seit {onset} weg?")
    },
};

pub(super) const SYMPTOMS: Symptoms = Symptoms {
    lead: "Was Sie bemerken, Tag für Tag, für Sie und für Ihren nächsten Arzttermin.",
    signs: "Art der Reaktion",
    sign,
    size: "Größe (freiwillig)",
    size_hint: "Der größte Durchmesser.",
    saved: |spot| format!("Eingetragen: {} und die Stellen daneben ruhen.", (TERMS.site)(spot)),
    reactions: "Hautreaktionen",
    none: "Es ist keine Hautreaktion eingetragen.",
    last_day: "Letzter Tag, an dem sie da war",
    progress: |progress| match progress {
        Progress::Usual => None,
        Progress::Long => {
            Some("Das dauert länger als die meisten Reaktionen. Bitte sagen Sie es Ihrem Behandlungsteam.")
        }
        Progress::FirstAndLate => Some(
            "Eine erste Reaktion so lange nach dem Beginn ist nicht üblich. Bitte sagen Sie es Ihrem Behandlungsteam.",
        ),
    },
    usual: "Die meisten Reaktionen beginnen im ersten Monat und dauern zwei bis vier Wochen. Neue danach sind selten.",
    weeks: "Reaktionen nach Behandlungswoche",
    week: "Woche",
    week_count: "Reaktionen, die begannen",
    weeks_said: |weeks| {
        let (first, rest) = weeks.split_at(weeks.len().min(4));
        let (first, rest): (usize, usize) = (first.iter().sum(), rest.iter().sum());
        let quiet = weeks.iter().rev().take_while(|count| **count == 0).count();
        let quiet = match quiet {
            0 => "in dieser Woche eine oder mehr".to_owned(),
            1 => "in dieser Woche keine".to_owned(),
            _ => format!("in den letzten {quiet} Wochen keine"),
        };
        format!("Begonnen: {first} in den ersten vier Wochen, {rest} seitdem; {quiet}.")
    },
    symptoms: "Beschwerden",
    no_symptom: "Es sind keine Beschwerden eingetragen.",
    what: "Was Sie bemerkt haben",
    complaint,
    how_much: "Wie stark",
    grade,
    after: "Nach einer Injektion",
    unlinked: "Keiner zugeordnet",
    injection,
    after_injection: |one| format!("Nach der Injektion: {}", injection(one)),
    note_hint: "Wenn es etwas anderes ist, wie es heißt.",
    symptom: |symptom| {
        let note = symptom.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        format!("{}, {}{note}", complaint(symptom.complaint), grade(symptom.grade).to_ascii_lowercase())
    },
    infection: "Fieber, Rötung, die sich ausbreitet, oder ein schweres Krankheitsgefühl: Rufen Sie Ihre Praxis an, \
        bevor Sie wieder injizieren.",
    sites: "Bereiche der letzten 90 Tage",
    site_head: ["Bereich", "Injektionen", "Schmerz, Mittel"],
    pain: |pains| match mean_pain_tenths(pains) {
        Some(tenths) => {
            format!("{}{}{} ({})", tenths / 10, TERMS.decimal_mark, tenths % 10, pains.len())
        }
        None => "–".to_owned(),
    },
};

fn injection(one: &Injection) -> String {
    let (day, time) = (dates::day(one.at.date()), dates::time(one.at.time()));
    format!("{day}, {time}, {}", (TERMS.site)(one.site))
}

const fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::Red => "Rötung",
        Sign::Itchy => "Juckreiz",
        Sign::Swollen => "Schwellung",
        Sign::Painful => "Schmerz",
        Sign::Lump => "Knoten",
    }
}

const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::Infection => "Zeichen einer Infektion",
        Complaint::Headache => "Kopfschmerzen",
        Complaint::Nausea => "Übelkeit",
        Complaint::Diarrhoea => "Durchfall",
        Complaint::FluLike => "Grippeähnlich",
        Complaint::AbdominalPain => "Bauchschmerzen",
        Complaint::Other => "Etwas anderes",
    }
}

const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Mild => "Leicht",
        Grade::Moderate => "Mittel",
        Grade::Severe => "Stark",
    }
}

fn count(days: i64) -> String {
    match days {
        1 => "1 Tag".to_owned(),
        _ => format!("{days} Tage"),
    }
}
