//! The button that hands everything that is kept to the person as a file. What writes the file comes with the other
//! pages.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::files::{Format, NotSaved, Packing, save};
use crate::app::code_splitting::lazy;
use crate::app::components::Button;
use crate::app::context::dialog::Dialog;
use crate::app::context::records::Records;
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::i18n::strings;
use crate::exchange::backup;
use crate::record::change::Change;
use crate::record::fact::{BackupMade, Fact};

/// A button that exports, and says what came of it.
#[component]
pub fn ExportButton(
    /// Whether the file is made smaller.
    #[prop(into)]
    packing: Signal<Packing>,
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().keeping;
    let press = move || {
        let packing = packing.get_untracked();
        spawn_local(async move {
            match exporter().await {
                Ok(export) => export(records, dialog, packing),
                Err(_) => dialog.say(text.export_failed),
            }
        });
    };
    view! { <Button label=text.export class on_press=press /> }
}

/// Exports, and says what came of it.
type Export = fn(Records, Dialog, Packing);

lazy! {
    async fn exporter() -> Export { export_and_say } in later
}

fn export_and_say(records: Records, dialog: Dialog, packing: Packing) {
    let text = &strings().keeping;
    spawn_local(async move {
        match export(records, packing).await {
            Ok(count) => dialog.say(&text.exported(count)),
            Err(why) => dialog.say(not_saved(why, text.export_failed)),
        }
    });
}

/// Hands everything over, records that, and gives the number of entries.
async fn export(records: Records, packing: Packing) -> Result<usize, NotSaved> {
    let now = clock::now();
    let unreadable = untrack(|| records.unreadable());
    let (count, text) = records.with_untracked(|record| {
        (record.entries().len(), backup::write(record.entries(), &unreadable, now.utc()))
    });
    let name = format!("anakinra-companion-{}.json", now.date());
    save(&name, Format::Json, &text.map_err(|_| NotSaved::Refused)?, packing).await?;
    let copied = BackupMade { at: now, entries: u32::try_from(count).unwrap_or(u32::MAX) };
    // The file is out, whether or not that can be recorded.
    let _ = records.commit(Change::Add(Fact::BackupMade(copied))).await;
    Ok(count)
}

/// What is to be said where no file was handed over; `refused` where the browser did not take it.
pub fn not_saved(why: NotSaved, refused: &'static str) -> &'static str {
    match why {
        NotSaved::Demo => strings().demo.no_files,
        NotSaved::Cancelled => strings().keeping.not_shared,
        NotSaved::Refused => refused,
    }
}
