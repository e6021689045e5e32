//! What a language has to say about how the record is kept: stores, backups, what was lost and is back.

use std::num::NonZeroU8;

use crate::exchange::icalendar::Occasion;
use crate::exchange::restore::RestorePlan;
use crate::record::queries::backup_status::BackupStatus;
use crate::record::storage::health::Recovered;
use crate::record::storage::store::{Estimate, StoreError};
use crate::record::storage::vault::Protection;

type Text = &'static str;

/// What reminds.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Reminding {
    pub title: Text,
    pub lead: Text,
    pub honest: [Text; 3],
    pub export: Text,
    pub exported: Text,
    pub check: Text,
    pub notify: Text,
    pub permission: fn(&str) -> Text,
    pub occasion: fn(Occasion) -> String,
}

/// Stores, backups, and everything that can happen to them.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Keeping {
    pub opening: Text,
    pub unread: Text,
    pub no_record_here: Text,
    pub remembered: Text,
    pub not_kept: Text,
    pub kept_once: fn(Option<&StoreError>, Option<&StoreError>) -> String,
    pub try_again: Text,
    pub outdated: Text,
    pub reload: Text,
    pub update: Text,
    pub recovered: fn(Recovered) -> String,
    pub seen: Text,
    pub no_details: fn(usize) -> String,
    pub backup_line: fn(&BackupStatus, Option<i64>) -> String,
    pub backup_due: Text,
    pub not_now: Text,
    pub export: Text,
    pub exported: fn(usize) -> String,
    pub export_failed: Text,
    pub not_shared: Text,
    pub after_a_week: Text,
    pub home_screen_begins_empty: Text,
}

/// Backups and stores, where people look after them themselves.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Storing {
    pub offline: Text,
    pub not_offline: Text,
    pub backup: Text,
    pub backup_lead: Text,
    pub packed: Text,
    pub remind: Text,
    pub remind_after: fn(Option<NonZeroU8>) -> String,
    pub restore: Text,
    pub import: Text,
    pub import_hint: Text,
    pub preview: fn(&RestorePlan) -> Vec<String>,
    pub add: fn(usize) -> String,
    pub nothing_new: Text,
    pub added: fn(usize) -> String,
    pub storage: Text,
    pub storage_lead: Text,
    pub local: Text,
    pub local_line: fn(usize, usize) -> String,
    pub journal: Text,
    pub journal_line: fn(Estimate) -> String,
    pub unknown: Text,
    pub persisted: fn(Option<bool>) -> Text,
    pub persist: Text,
    pub persist_refused: Text,
    pub written_back: fn(usize) -> String,
    pub only_in_journal: fn(usize) -> String,
    pub test: Text,
    pub tested: fn(&Protection) -> [String; 2],
    pub unreadable: Text,
    pub unreadable_lead: Text,
    pub erase: Text,
    pub erase_lead: Text,
    pub erase_title: fn(usize) -> String,
    pub erase_confirm: Text,
    pub erase_word: Text,
    pub erase_wrong: Text,
    pub erase_now: Text,
    pub erase_failed: fn(&Protection) -> String,
}
