//! What is said of what is wrong on a page that comes later: what, why, and what to do.

use crate::app::i18n::messages::LaterProblems;
use crate::app::i18n::{format, strings};
use crate::domain::labs::analyte::Mistake;
use crate::domain::labs::unit::LabUnit;
use crate::domain::patient::patient::{HEIGHT_LIMITS, Height};
use crate::domain::quantities::number::Decimal;
use crate::domain::sites::reaction::SIZE_LIMITS;
use crate::exchange::backup::{BackupError, LARGEST};
use crate::record::codec::Damage;

impl LaterProblems {
    pub fn whole_number(&self, least: u16, most: u16) -> String {
        self.whole_number_between(&least.to_string(), &most.to_string())
    }

    /// Of an age that cannot be, with the highest that can.
    pub fn age(&self, to: u8) -> String {
        self.age_at_most(&to.to_string())
    }

    pub fn impossible_height(&self) -> String {
        let (least, most) = HEIGHT_LIMITS.value.possible;
        self.height_between(&format::decimal(least), &format::decimal(most))
    }

    /// Of a height in metres, with what it is in centimetres.
    pub fn height_in_metres(&self, meant: Height) -> String {
        self.height_like_metres(&format::decimal(meant.decimal()))
    }

    pub fn impossible_size(&self) -> String {
        let (_, most) = SIZE_LIMITS.value.possible;
        self.size_at_most(&format::decimal(most))
    }

    /// Of a result that cannot be, with the unit in which it would be usual.
    pub fn impossible_result(&self, value: Decimal, unit: LabUnit, rather: Option<LabUnit>) -> String {
        let terms = &strings().terms;
        let (value, unit) = (format::decimal(value), terms.symbol(unit));
        match rather {
            Some(rather) => self.impossible_in_unit(&value, unit, terms.symbol(rather)),
            None => self.impossible_at_all(&value, unit),
        }
    }

    /// Of a result that is unusual, with what may be the reason.
    pub fn unusual_result(&self, value: Decimal, unit: LabUnit, mistake: Option<Mistake>) -> String {
        let terms = &strings().terms;
        let (value, unit) = (format::decimal(value), terms.symbol(unit));
        match mistake {
            Some(Mistake::Unit(rather)) => self.unusual_in_unit(&value, unit, terms.symbol(rather)),
            Some(Mistake::PerCent) => self.perhaps_per_cent(&value, unit),
            None => self.unusual_at_all(&value, unit),
        }
    }

    /// Why a backup is not taken.
    pub fn backup(&self, error: &BackupError) -> String {
        match error {
            BackupError::TooLarge => self.file_too_large(&(LARGEST / 1024 / 1024).to_string()),
            BackupError::CutOff { line } => self.file_cut_off(&line.to_string()),
            BackupError::NotJson { line, column } => {
                self.file_not_json(&line.to_string(), &column.to_string())
            }
            BackupError::NotABackup { line } => self.file_not_a_backup(&line.to_string()),
            BackupError::Newer { found, known } => self.file_newer(&found.to_string(), &known.to_string()),
            BackupError::Count { said, found } => self.file_miscounted(&said.to_string(), &found.to_string()),
            BackupError::Changed { entry } => self.file_changed(&entry.to_string()),
            BackupError::Digest => self.file_recomposed.to_owned(),
            BackupError::NotGzip => self.file_not_gzip.to_owned(),
        }
    }

    /// Why an entry cannot be read.
    pub fn damage(&self, damage: &Damage) -> String {
        match damage {
            Damage::Newer(_) => self.written_by_newer.to_owned(),
            Damage::Quarantined => self.replaced_by_copy.to_owned(),
            Damage::Key => self.name_damaged.to_owned(),
            Damage::Checksum => self.content_changed.to_owned(),
            Damage::Content(why) => self.content_unknown(why),
        }
    }
}
