//! Syringes at home, in English.

use crate::app::i18n::{Supplies, dates};
use crate::domain::monograph::STORAGE_C;
use crate::domain::treatment::supply::{Cover, Pack};

pub(super) const SUPPLY: Supplies = Supplies {
    none: "No pack is recorded. With the first one, the app counts what is left.",
    cover,
    pack: |Pack { expires, lot, .. }, left, today| {
        let use_by = if *expires < today { "expired on" } else { "use until" };
        let lot = lot.as_ref().map(|lot| format!(", lot {lot}")).unwrap_or_default();
        format!("{}, {use_by} {}{lot}", syringes(left), dates::day(*expires))
    },
    add: "Add a pack",
    waste: "Thrown away",
    unusable_hint: "For a syringe that broke, leaked, froze or was too warm before anything was injected: it is counted as \
        thrown away, and today’s dose stays open. If a part was injected, record the injection instead, and say there \
        that only a part went in.",
    syringes: "Number of syringes",
    expires: "Use until",
    expires_hint: "If only a month is printed, its last day.",
    lot: "Lot (optional)",
    received: "Received on",
    saved: "Saved.",
    recorded: "All packs, losses and boxes",
    pack_entry: |Pack { syringes: count, received, expires, .. }| {
        format!(
            "Received on {}: {}, use until {}",
            dates::day(*received),
            syringes(count.get()),
            dates::day(*expires)
        )
    },
    waste_entry: |discarded| {
        format!("Thrown away on {}: {}", dates::day(discarded.on), syringes(discarded.syringes.get()))
    },
    sharps_entry: |sharps| {
        format!("Sharps box begun on {}, for {}", dates::day(sharps.on), syringes(sharps.holds.get()))
    },
    sharps: |holds, used| format!("Sharps box: {used} of {holds} syringes"),
    sharps_full: "The box is nearly full. Close it, hand it in as your pharmacy says, and begin a new one.",
    no_sharps: "Sharps box: none is recorded.",
    new_sharps: "Begin a new sharps box",
    holds: "Syringes that fit in",
    hours_out: "Hours out of the refrigerator",
    hours_out_hint: "How long your leaflet allows. Leaflets of different countries differ, so it is not assumed.",
    hours_line: |hours| match hours {
        Some(hours) => format!("Out of the refrigerator for at most {hours} h, as you set it"),
        None => "How long a syringe may be out of the refrigerator is not set".to_owned(),
    },
    travel: "Packing for a journey",
    travel_days: "Days away, travel included",
    travel_list: |doses| {
        let doses = u16::try_from(doses).unwrap_or(u16::MAX);
        [
            format!("{} for the doses that are due, and one or two spare ones", syringes(doses)),
            format!(
                "A cool bag that keeps {} to {} °C without freezing",
                STORAGE_C.value.0, STORAGE_C.value.1
            ),
            "Wipes, and a small sharps box".to_owned(),
            "Your prescription or a letter of your prescriber, for customs and security".to_owned(),
            "The number of your team, and a backup of this record".to_owned(),
        ]
    },
    travel_short: |usable| format!("You have {} at home.", syringes(usable)),
};

pub(super) fn cover(Cover { syringes: count, until, .. }: &Cover) -> String {
    match until {
        Some(until) => format!("{} left, enough until {}", syringes(*count), dates::day(*until)),
        None => "No syringe left that may be used".to_owned(),
    }
}

fn syringes(count: u16) -> String {
    match count {
        1 => "1 syringe".to_owned(),
        _ => format!("{count} syringes"),
    }
}
