//! What a language has to say about syringes at home.

use chrono::NaiveDate;

use crate::domain::treatment::supply::{Cover, DiscardedSyringes, Pack, SharpsBox};

type Text = &'static str;

/// Syringes at home.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Supplies {
    pub none: Text,
    pub cover: fn(&Cover) -> String,
    pub pack: fn(&Pack, u16, NaiveDate) -> String,
    pub add: Text,
    pub waste: Text,
    pub unusable_hint: Text,
    pub syringes: Text,
    pub expires: Text,
    pub expires_hint: Text,
    pub lot: Text,
    pub received: Text,
    pub saved: Text,
    pub recorded: Text,
    pub pack_entry: fn(&Pack) -> String,
    pub waste_entry: fn(&DiscardedSyringes) -> String,
    pub sharps_entry: fn(&SharpsBox) -> String,
    pub sharps: fn(u16, usize) -> String,
    pub sharps_full: Text,
    pub no_sharps: Text,
    pub new_sharps: Text,
    pub holds: Text,
    pub hours_out: Text,
    pub hours_out_hint: Text,
    pub hours_line: fn(Option<u8>) -> String,
    pub travel: Text,
    pub travel_days: Text,
    pub travel_list: fn(usize) -> [String; 5],
    pub travel_short: fn(u16) -> String,
}
