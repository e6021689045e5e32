//! What is said of reactions of the skin.

use chrono::NaiveDate;

use crate::app::i18n::messages::Reactions;
use crate::app::i18n::{dates, format, strings};
use crate::domain::sites::reaction::{Reaction, Sign};

impl Reactions {
    pub fn line(&self, reaction: &Reaction) -> String {
        self.line_at(&strings().terms.site(reaction.site), reaction)
    }

    /// The line as inside a sentence.
    pub fn line_inline(&self, reaction: &Reaction) -> String {
        self.line_at(&strings().terms.site_inline(reaction.site), reaction)
    }

    fn line_at(&self, site: &str, reaction: &Reaction) -> String {
        let signs: Vec<&str> = reaction.signs.iter().map(|sign| self.sign_inline(*sign)).collect();
        let signs = signs.join(", ");
        match reaction.size {
            Some(cm) => self.signs_and_size_at(site, &signs, &format::decimal(cm.decimal())),
            None => self.signs_at(site, &signs),
        }
    }

    /// For how long it is or was there.
    pub fn since(&self, reaction: &Reaction, today: NaiveDate) -> String {
        let (onset, days) = (dates::day(reaction.onset), reaction.days(today));
        let count = self.day_count(usize::try_from(days + 1).unwrap_or_default());
        match (reaction.resolved, days) {
            (Some(gone), _) => self.from_until(&onset, &dates::day(gone), &count),
            (None, ..=0) => self.since_today.to_owned(),
            (None, _) => self.since_onset(&onset, &count),
        }
    }

    /// Until when its site is avoided.
    pub fn rests(&self, until: NaiveDate) -> String {
        self.rests_until(&dates::day(until))
    }

    pub fn gone_title(&self, reaction: &Reaction) -> String {
        self.has_it_gone(&strings().terms.site_inline(reaction.site), &dates::day(reaction.onset))
    }

    pub const fn sign(&self, sign: Sign) -> &'static str {
        match sign {
            Sign::Red => self.sign_red,
            Sign::Itchy => self.sign_itchy,
            Sign::Swollen => self.sign_swollen,
            Sign::Painful => self.sign_painful,
            Sign::Lump => self.sign_lump,
        }
    }

    const fn sign_inline(&self, sign: Sign) -> &'static str {
        match sign {
            Sign::Red => self.sign_red_inline,
            Sign::Itchy => self.sign_itchy_inline,
            Sign::Swollen => self.sign_swollen_inline,
            Sign::Painful => self.sign_painful_inline,
            Sign::Lump => self.sign_lump_inline,
        }
    }
}
