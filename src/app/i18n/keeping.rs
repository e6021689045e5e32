//! What is said of how the record is kept: stores, backups, what was lost and is back.

use crate::app::i18n::dates;
use crate::app::i18n::messages::Keeping;
use crate::record::queries::backup_status::BackupStatus;
use crate::record::storage::health::Recovered;
use crate::record::storage::store::StoreError;

impl Keeping {
    /// That the record is kept once only, by what is wrong with the main copy and with the second one.
    pub fn kept_once(&self, local: Option<&StoreError>, journal: Option<&StoreError>) -> String {
        match (local, journal) {
            (Some(StoreError::Full), _) => self.main_store_full.to_owned(),
            (Some(why), _) => self.main_store_unusable(&self.failure(why)),
            (None, Some(StoreError::Full)) => self.safety_copy_full.to_owned(),
            (None, Some(why)) => self.safety_copy_unusable(&self.failure(why)),
            (None, None) => String::new(),
        }
    }

    /// Why a store failed, inside another sentence.
    pub fn failure(&self, why: &StoreError) -> String {
        match why {
            StoreError::Full => self.store_full.to_owned(),
            StoreError::Denied => self.store_denied.to_owned(),
            StoreError::NoAnswer => self.store_no_answer.to_owned(),
            StoreError::Unavailable(why) => self.store_unavailable(why),
            StoreError::NotKept => self.store_not_kept.to_owned(),
        }
    }

    pub fn recovered(&self, recovered: Recovered) -> String {
        match recovered {
            Recovered::Local(count) => self.recovered_to_main_store(count),
            Recovered::Earlier(count) => self.recovered_beside(count),
            Recovered::Journal(count) => self.recovered_to_safety_copy(count),
        }
    }

    /// When the last backup was, so many days ago, and what is newer than it.
    pub fn backup_line(&self, standing: &BackupStatus, days: Option<i64>) -> String {
        match (&standing.last, days) {
            (Some(last), Some(days)) => {
                let newer = match standing.newer {
                    0 => self.newer_none.to_owned(),
                    count => self.newer(count),
                };
                self.last_backup(&self.ago(days), &dates::day(last.date()), &newer)
            }
            _ if standing.newer == 0 => self.nothing_to_back_up.to_owned(),
            _ => self.no_backup(standing.newer),
        }
    }

    fn ago(&self, days: i64) -> String {
        match days {
            ..=0 => self.ago_today.to_owned(),
            1 => self.ago_yesterday.to_owned(),
            _ => self.ago_days(&days.to_string()),
        }
    }
}
