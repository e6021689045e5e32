//! Syringes at home, in German.

use crate::app::i18n::{Supplies, dates};
use crate::domain::monograph::STORAGE_C;
use crate::domain::treatment::supply::{Cover, Pack};

pub(super) const SUPPLY: Supplies = Supplies {
    none: "Es ist keine Packung eingetragen. Ab der ersten zählt die App, was noch da ist.",
    cover,
    pack: |Pack { expires, lot, .. }, left, today| {
        let use_by = if *expires < today { "abgelaufen am" } else { "zu verwenden bis" };
        let lot = lot.as_ref().map(|lot| format!(", Charge {lot}")).unwrap_or_default();
        format!("{}, {use_by} {}{lot}", syringes(left), dates::day(*expires))
    },
    add: "Packung hinzufügen",
    unusable_hint: "Für eine Spritze, die kaputtging, auslief, gefroren oder zu warm war, bevor etwas injiziert wurde: Sie \
        zählt als weggeworfen, und die heutige Dosis bleibt offen. Wurde ein Teil injiziert, tragen Sie stattdessen die \
        Injektion ein und geben Sie dort an, dass nur ein Teil hineinging.",
    waste: "Weggeworfen",
    syringes: "Anzahl der Spritzen",
    expires: "Zu verwenden bis",
    expires_hint: "Wenn nur ein Monat aufgedruckt ist, dessen letzter Tag.",
    lot: "Charge (freiwillig)",
    received: "Erhalten am",
    saved: "Gespeichert.",
    recorded: "Alle Packungen, Verluste und Abwurfboxen",
    pack_entry: |Pack { syringes: count, received, expires, .. }| {
        format!(
            "Erhalten am {}: {}, zu verwenden bis {}",
            dates::day(*received),
            syringes(count.get()),
            dates::day(*expires)
        )
    },
    waste_entry: |discarded| {
        format!("Weggeworfen am {}: {}", dates::day(discarded.on), syringes(discarded.syringes.get()))
    },
    sharps_entry: |sharps| {
        format!("Abwurfbox, begonnen am {}, für {}", dates::day(sharps.on), syringes(sharps.holds.get()))
    },
    sharps: |holds, used| format!("Abwurfbox: {used} von {holds} Spritzen"),
    sharps_full: "Die Box ist fast voll. Schließen Sie sie, geben Sie sie ab, wie Ihre Apotheke es sagt, und beginnen \
        Sie eine neue.",
    no_sharps: "Abwurfbox (Kanülenabwurfbehälter): Es ist keine eingetragen.",
    new_sharps: "Neue Abwurfbox beginnen",
    holds: "Spritzen, die hineinpassen",
    hours_out: "Stunden außerhalb des Kühlschranks",
    hours_out_hint: "Wie lange Ihre Packungsbeilage erlaubt. Packungsbeilagen verschiedener Länder unterscheiden sich, \
        darum wird nichts angenommen.",
    hours_line: |hours| match hours {
        Some(hours) => format!("Höchstens {hours} h außerhalb des Kühlschranks, von Ihnen eingestellt"),
        None => {
            "Wie lange eine Spritze außerhalb des Kühlschranks sein darf, ist nicht eingestellt".to_owned()
        }
    },
    travel: "Packen für eine Reise",
    travel_days: "Tage unterwegs, mit An- und Abreise",
    travel_list: |doses| {
        let doses = u16::try_from(doses).unwrap_or(u16::MAX);
        [
            format!("{} für die fälligen Dosen und eine oder zwei als Reserve", syringes(doses)),
            format!(
                "Eine Kühltasche, die {} bis {} °C hält, ohne dass etwas gefriert",
                STORAGE_C.value.0, STORAGE_C.value.1
            ),
            "Tupfer und eine kleine Abwurfbox".to_owned(),
            "Ihr Rezept oder ein Schreiben Ihrer Praxis, für Zoll und Sicherheitskontrolle".to_owned(),
            "Die Nummer Ihres Behandlungsteams und eine Sicherung dieser Aufzeichnungen".to_owned(),
        ]
    },
    travel_short: |usable| format!("Sie haben {} zu Hause.", syringes(usable)),
};

pub(super) fn cover(Cover { syringes: count, until, .. }: &Cover) -> String {
    match until {
        Some(until) => format!("Noch {}, ausreichend bis {}", syringes(*count), dates::day(*until)),
        None => "Keine Spritze mehr da, die benutzt werden darf".to_owned(),
    }
}

fn syringes(count: u16) -> String {
    match count {
        1 => "1 Spritze".to_owned(),
        _ => format!("{count} Spritzen"),
    }
}
