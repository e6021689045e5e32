//! How the record is kept, in English.

use std::num::NonZeroU8;

use crate::app::i18n::{Keeping, Reminding, Storing, dates, format};
use crate::exchange::icalendar::Occasion;
use crate::exchange::restore::RestorePlan;
use crate::record::storage::health::Recovered;
use crate::record::storage::store::{Estimate, StoreError};
use crate::record::storage::vault::Protection;

pub(super) const REMINDING: Reminding = Reminding {
    title: "Reminders",
    lead: "A page cannot wake a sleeping phone. Your calendar can.",
    honest: [
        "Rings: your calendar, if you open the file with it and its alarms are on. Some calendars use alarms of their \
        own instead.",
        "Does not ring: this app while it is closed. While it is open, it can notify you if you allow that.",
        "Not kept in step: a pause or a change of regimen. The reminders end before a planned one; then open a new \
        file, which replaces them.",
    ],
    export: "File for my calendar",
    exported: "Saved as reminders.ics. Open it with your calendar.",
    check: "To check that it rings, open the next injection in your calendar: it must have an alarm there, and the \
        calendar must be allowed to notify you. If an injection stands there twice after you have opened a newer file, \
        delete the older series in your calendar; this app cannot do that.",
    notify: "Allow notifications",
    permission: |permission| match permission {
        "granted" => "Notifications are allowed. They come while this app is open in the background.",
        "denied" => "Notifications are blocked. Your browser’s settings can allow them.",
        "default" => "Notifications are not allowed yet.",
        _ => "This browser has no notifications for this app.",
    },
    occasion: |occasion| match occasion {
        Occasion::Dose => "Injection".to_owned(),
        Occasion::BloodTest(_) | Occasion::PrescribedTest(_) => "Blood test".to_owned(),
        Occasion::Reorder => "Reorder syringes".to_owned(),
    },
};

pub(super) const KEEPING: Keeping = Keeping {
    opening: "Opening your record …",
    unread: "Your record could not be read yet: the browser has not given it to the app. Please do not start anew. \
        Leave this page open for a few minutes; the record appears as soon as the browser gives it.",
    no_record_here: "I have no record here",
    remembered: "A record was kept in this browser before, and the browser no longer has it. If you have a backup \
        file, read it in Settings first. If you start anew and the old record comes back, the app keeps both and says so.",
    not_kept: "This browser does not let the app keep anything. What you record is lost when this page closes. \
        Allow site data for this page, or use another browser; you can export what you have entered in Settings.",
    kept_once: |local, journal| match (local, journal) {
        (Some(StoreError::Full), _) => {
            "The main store of this browser is full. New entries go into the safety \
            copy only. Please export a backup, then free some room."
                .to_owned()
        }
        (Some(why), _) => {
            format!(
                "The main store of this browser cannot be used ({why}). Entries are kept in the safety copy only."
            )
        }
        (None, Some(StoreError::Full)) => {
            "The safety copy has no room left. Entries are kept in the main store \
            only. Please export a backup, then free some room on this device."
                .to_owned()
        }
        (None, Some(why)) => {
            format!("The safety copy cannot be written ({why}). Entries are kept in the main store only.")
        }
        (None, None) => String::new(),
    },
    try_again: "Try again",
    outdated: "A newer version of this app has written to your record. This one does not understand all of it, \
        so it only shows and exports. Reload to get the newer version.",
    update: "A new version of this app is ready. Finish what you are typing, then reload.",
    reload: "Reload",
    recovered: |recovered| match recovered {
        Recovered::Local(count) => format!(
            "The main store of this browser was empty. {} came back from the safety copy. Please check that your \
            last injections are there, and export a backup.",
            entries(count)
        ),
        Recovered::Earlier(count) => format!(
            "A record was here before, and it is back: {} came from the safety copy beside what you have recorded \
            since. Please check in Settings and History that nothing stands there twice, and export a backup.",
            entries(count)
        ),
        Recovered::Journal(count) => {
            format!(
                "The safety copy was empty. It has been made again from the main store, with {}.",
                entries(count)
            )
        }
    },
    seen: "I have seen this",
    no_details: |count| {
        format!(
            "{} of a record are here, but not who is treated. If you have a backup file, read it in Settings first.",
            entries(count)
        )
    },
    backup_line: |standing, days| {
        let newer = match standing.newer {
            0 => "nothing has been recorded since".to_owned(),
            count => format!("{} {} newer", entries(count), if count == 1 { "is" } else { "are" }),
        };
        match (&standing.last, days) {
            (Some(last), Some(days)) => {
                let ago = match days {
                    ..=0 => "today".to_owned(),
                    1 => "yesterday".to_owned(),
                    _ => format!("{days} days ago"),
                };
                format!("Last backup {ago}, on {}; {newer}.", dates::day(last.date()))
            }
            _ if standing.newer == 0 => "There is nothing to back up yet.".to_owned(),
            _ => format!("No backup yet; {} would be lost with this browser.", entries(standing.newer)),
        }
    },
    backup_due: "Time for a backup",
    not_now: "Remind me in a week",
    export: "Export everything",
    exported: |count| format!("Exported {}.", entries(count)),
    export_failed: "The file was not handed over. Please try again.",
    not_shared: "Not shared. No file was handed over.",
    after_a_week: "Safari, and every browser on an iPhone or iPad, erases what a site has stored after seven days in \
        which you use the browser but not this site. An app on the home screen is exempt. To move there: export a \
        backup, use Share and then Add to Home Screen, open the app from there, and read the backup.",
    home_screen_begins_empty: "An app on the home screen begins empty, even if you used it in the browser before. \
        If you did, export a backup there and read it here.",
};

pub(super) const STORING: Storing = Storing {
    offline: "Available offline: this app opens without a network.",
    not_offline: "Not available offline: this app needs a network to open.",
    backup: "Backup",
    backup_lead: "A browser can lose what it keeps, and a phone can be lost. Export a file now and then, and keep \
        it somewhere else.",
    packed: "Smaller file (gzip)",
    remind: "Remind me of a backup",
    remind_after: |days| match days.map(NonZeroU8::get) {
        Some(7) => "After a week".to_owned(),
        Some(30) => "After a month".to_owned(),
        Some(90) => "After three months".to_owned(),
        Some(days) => format!("After {days} days"),
        None => "Never".to_owned(),
    },
    restore: "Restore",
    import: "Read a backup file",
    import_hint: "You see what it would add before anything is added. Nothing here is changed or removed.",
    preview: |RestorePlan { new, recorded, known, conflicting, unreadable }| {
        let mut lines = vec![format!(
            "{} in the file: {} new, {known} here already.",
            entries(new.len() + known),
            new.len()
        )];
        if let Some((first, last)) = recorded {
            lines.push(format!(
                "The new ones were recorded from {} to {}.",
                dates::day(*first),
                dates::day(*last)
            ));
        }
        if *conflicting > 0 {
            lines.push(format!(
                "{conflicting} of them {} something that was corrected here, too. Both stay in the trail; the one \
                that was recorded last counts.",
                if *conflicting == 1 { "corrects" } else { "correct" }
            ));
        }
        if *unreadable > 0 {
            lines
                .push(format!("{unreadable} damaged texts in the file cannot be read and stay in the file."));
        }
        lines
    },
    add: |count| format!("Add {}", entries(count)),
    nothing_new: "Everything in this file is here already.",
    added: |count| format!("{} added.", entries(count)),
    storage: "Storage",
    storage_lead: "Every entry is kept twice in this browser. What one store loses comes back from the other.",
    local: "Main store",
    local_line: |used, total| {
        let percent = used * 100 / total.max(1);
        format!("Main store: {percent} % used, {} of {} kB", used / 1024, total / 1024)
    },
    journal: "Safety copy",
    journal_line: |Estimate { used, quota }| {
        let megabytes = |bytes: u64| format::grouped(&(bytes / 1_000_000).to_string());
        format!("Safety copy: {} of {} MB used", megabytes(used), megabytes(quota))
    },
    unknown: "The browser does not say how much room there is.",
    persisted: |persisted| match persisted {
        Some(true) => "The browser has promised not to erase this record by itself.",
        Some(false) => "The browser may erase this record when the device runs out of room.",
        None => "The browser makes no promise about how long it keeps this record.",
    },
    persist: "Ask the browser to keep it",
    persist_refused: "The browser has not promised it. Some promise it only after you have used the app for a while \
        or have installed it.",
    written_back: |count| {
        format!("{} were written back to one of the stores at the last start.", entries(count))
    },
    only_in_journal: |count| {
        let are = if count == 1 { "is" } else { "are" };
        format!(
            "{} from long ago {are} in the safety copy only, because the main store is full.",
            entries(count)
        )
    },
    test: "Test both stores",
    tested: |Protection { local, journal }| {
        let said = |name, result: &Result<(), StoreError>| match result {
            Ok(()) => format!("{name}: written, read back and removed."),
            Err(why) => format!("{name}: failed, {why}."),
        };
        [said("Main store", local), said("Safety copy", journal)]
    },
    unreadable: "Entries that cannot be read",
    unreadable_lead: "These texts were found damaged or unknown. They are kept as they are and go into every export.",
    erase: "Erase everything",
    erase_lead: "Removes your whole record and every setting of this app from this browser. Nobody can bring it back, \
        except from a backup.",
    erase_title: |count| format!("Erase everything, {}?", entries(count)),
    erase_confirm: "Type ERASE to confirm",
    erase_word: "ERASE",
    erase_wrong: "Please type ERASE, in capital letters.",
    erase_now: "Erase now",
    erase_failed: |Protection { local, journal }| {
        let failed = |name: &str, result: &Result<(), StoreError>| {
            result.as_ref().err().map(|why| format!(" {name}: {why}."))
        };
        let parts = [failed("Main store", local), failed("Safety copy", journal)];
        format!("Not everything could be erased.{}", parts.into_iter().flatten().collect::<String>())
    },
};

fn entries(count: usize) -> String {
    match count {
        1 => "1 entry".to_owned(),
        _ => format!("{} entries", format::grouped(&count.to_string())),
    }
}
