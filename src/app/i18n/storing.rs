//! What the settings say of backups and stores, where people look after them themselves.

use std::num::NonZeroU8;

use chrono::NaiveDate;

use crate::app::i18n::messages::Storing;
use crate::app::i18n::{dates, format, strings};
use crate::exchange::restore::RestorePlan;
use crate::record::storage::store::{Estimate, StoreError};
use crate::record::storage::vault::Protection;

impl Storing {
    /// A choice of when to remind of a backup.
    pub fn remind_after(&self, days: Option<NonZeroU8>) -> String {
        match days.map(NonZeroU8::get) {
            Some(7) => self.after_a_week.to_owned(),
            Some(30) => self.after_a_month.to_owned(),
            Some(90) => self.after_three_months.to_owned(),
            Some(days) => self.after_days(days.into()),
            None => self.never.to_owned(),
        }
    }

    /// What reading a backup would do, line by line.
    pub fn preview(&self, plan: &RestorePlan) -> Vec<String> {
        let RestorePlan { new, recorded, known, conflicting, unreadable } = plan;
        let number = |of: usize| format::grouped(&of.to_string());
        let mut lines = vec![self.in_file(new.len() + known, &number(new.len()), &number(*known))];
        if let Some((first, last)) = recorded {
            lines.push(self.recorded(*first, *last));
        }
        if *conflicting > 0 {
            lines.push(self.conflicting(*conflicting));
        }
        if *unreadable > 0 {
            lines.push(self.unreadable_in_file(*unreadable));
        }
        lines
    }

    fn recorded(&self, first: NaiveDate, last: NaiveDate) -> String {
        if first == last {
            self.new_recorded_on(&dates::day(first))
        } else {
            self.new_recorded(&dates::day(first), &dates::day(last))
        }
    }

    /// How full the main copy is, in UTF-16 units.
    pub fn local_line(&self, used: usize, total: usize) -> String {
        let percent = used * 100 / total.max(1);
        let kilobytes = |units: usize| (units / 1024).to_string();
        self.main_store_used(&percent.to_string(), &kilobytes(used), &kilobytes(total))
    }

    /// How full the second copy is.
    pub fn journal_line(&self, Estimate { used, quota }: Estimate) -> String {
        let megabytes = |bytes: u64| format::grouped(&(bytes / 1_000_000).to_string());
        self.safety_copy_used(&megabytes(used), &megabytes(quota))
    }

    /// Whether the browser has promised to keep the record, where it says so.
    pub const fn persisted(&self, persisted: Option<bool>) -> &'static str {
        match persisted {
            Some(true) => self.promised,
            Some(false) => self.not_promised,
            None => self.no_promise_known,
        }
    }

    /// How the test of each store went.
    pub fn tested(&self, Protection { local, journal }: &Protection) -> [String; 2] {
        let said = |store: &str, result: &Result<(), StoreError>| match result {
            Ok(()) => self.store_works(store),
            Err(why) => self.store_fails(store, &strings().keeping.failure(why)),
        };
        [said(self.local, local), said(self.journal, journal)]
    }

    /// That not everything could be erased, and which store failed and why.
    pub fn erase_failed(&self, Protection { local, journal }: &Protection) -> String {
        let failed = |store: &str, result: &Result<(), StoreError>| {
            let why = result.as_ref().err()?;
            Some(self.not_erased_from(store, &strings().keeping.failure(why)))
        };
        let parts = [failed(self.local, local), failed(self.journal, journal)];
        let all = std::iter::once(self.not_all_erased.to_owned()).chain(parts.into_iter().flatten());
        all.collect::<Vec<_>>().join(" ")
    }
}
