//! Syringes at home, in English.

use crate::app::wording::{Supplies, dates};
use crate::domain::supply::{Cover, Pack};

pub(super) const SUPPLY: Supplies = Supplies {
    title: "Supply",
    none: "No pack is recorded. With the first one, the app counts what is left.",
    cover,
    low: |left| format!("{}. It is time to reorder.", cover(left)),
    pack: |Pack { expires, lot, .. }, left, today| {
        let use_by = if *expires < today { "expired on" } else { "use until" };
        let lot = lot.as_ref().map(|lot| format!(", lot {lot}")).unwrap_or_default();
        format!("{}, {use_by} {}{lot}", syringes(left), dates::day(*expires))
    },
    void_of: |Pack { expires, .. }| format!("Void the pack that expires on {}", dates::day(*expires)),
    add: "Add a pack",
    waste: "Thrown away",
    syringes: "Number of syringes",
    impossible: |most| format!("Enter a whole number from 1 to {most}."),
    expires: "Use until",
    expires_hint: "If only a month is printed, its last day.",
    lot: "Lot (optional)",
    received: "Received on",
    saved: "Saved.",
};

fn cover(Cover { syringes: count, until, .. }: &Cover) -> String {
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
