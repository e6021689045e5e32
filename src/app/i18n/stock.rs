//! What is said of syringes at home.

use crate::app::i18n::dates;
use crate::app::i18n::messages::Stock;
use crate::domain::treatment::supply::Cover;

impl Stock {
    /// For how long the syringes last.
    pub fn cover(&self, cover: &Cover) -> String {
        match cover.until {
            Some(until) => self.enough_until(&self.syringes(cover.syringes.into()), &dates::day(until)),
            None => self.none_left.to_owned(),
        }
    }
}
