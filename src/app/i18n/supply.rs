//! What is said of syringes at home.

use chrono::NaiveDate;

use crate::app::i18n::messages::Supply;
use crate::app::i18n::{dates, strings};
use crate::domain::monograph::STORAGE_C;
use crate::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox};

impl Supply {
    /// What is left of a pack.
    pub fn pack(&self, pack: &Pack, left: u16, today: NaiveDate) -> String {
        let (left, expires) = (syringes(left), dates::day(pack.expires));
        let is_expired = pack.expires < today;
        let said =
            if is_expired { self.pack_expired(&left, &expires) } else { self.pack_usable(&left, &expires) };
        match &pack.lot {
            Some(lot) => self.pack_of_lot(&said, lot),
            None => said,
        }
    }

    pub fn pack_entry(&self, pack: &Pack) -> String {
        let syringes = syringes(pack.syringes.get());
        self.pack_received(&dates::day(pack.received), &syringes, &dates::day(pack.expires))
    }

    pub fn waste_entry(&self, discarded: &DiscardedSyringes) -> String {
        self.thrown_away(&dates::day(discarded.on), &syringes(discarded.syringes.get()))
    }

    pub fn sharps_entry(&self, sharps: &SharpsBox) -> String {
        self.box_begun(&dates::day(sharps.on), &syringes(sharps.holds.get()))
    }

    /// How full the sharps box is.
    pub fn sharps(&self, holds: u16, used: usize) -> String {
        self.box_filled(&used.to_string(), &holds.to_string())
    }

    pub fn hours_line(&self, hours: Option<u8>) -> String {
        match hours {
            Some(hours) => self.hours_set(&hours.to_string()),
            None => self.hours_not_set.to_owned(),
        }
    }

    /// What to take on a journey with so many doses.
    pub fn travel_list(&self, doses: usize) -> [String; 5] {
        let (least, most) = STORAGE_C.value;
        [
            self.take_syringes(&strings().stock.syringes(doses)),
            self.take_cool_bag(&least.to_string(), &most.to_string()),
            self.take_wipes.to_owned(),
            self.take_prescription.to_owned(),
            self.take_backup.to_owned(),
        ]
    }

    /// That there are too few for a journey.
    pub fn travel_short(&self, usable: u16) -> String {
        self.only_at_home(&syringes(usable))
    }
}

fn syringes(count: u16) -> String {
    strings().stock.syringes(count.into())
}
