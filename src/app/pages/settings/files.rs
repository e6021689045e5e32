//! The record as a file: out of this browser, and back into it.

use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{button, failure, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::files::{FileError, chosen, read_backup, save};
use crate::app::records::Restored;
use crate::app::wording::words;
use crate::exchange::backup::{self, Backup};

pub(super) fn files(app: App) -> El {
    let text = &words().settings;
    let problem = RwSignal::new(String::new());
    let export = button(text.export, move || match export(app) {
        Ok(count) => app.sheet.say(&(text.exported)(count)),
        Err(why) => problem.set(why),
    });
    let import = el("input")
        .attr("id", "import")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("aria-describedby", "import-hint import-problem")
        .on("change", move |event| {
            problem.set(String::new());
            if let Some(file) = chosen(&event) {
                read_backup(&file, move |read| import(app, read, problem));
            }
        });
    let field = el("div")
        .class("field")
        .child(el("label").attr("for", "import").text(text.import))
        .child(paragraph(text.import_hint).class("hint").attr("id", "import-hint"))
        .child(import);
    let refused = el("div")
        .attr("id", "import-problem")
        .live(move || problem.with(|why| failure(why)).into_iter().collect());
    let export = el("p").child(export.class("primary"));
    section(text.backup, [paragraph(text.backup_lead), export, field, refused])
}

fn import(app: App, read: Result<Backup, FileError>, problem: RwSignal<String>) {
    let restored = match read {
        Ok(backup) => app.records.restore(backup).map_err(|error| (words().problems.store)(&error)),
        Err(FileError::Refused(why)) => Err((words().problems.backup)(&why)),
        Err(FileError::Unreadable) => Err(words().problems.file.to_owned()),
    };
    match restored {
        Ok(Restored { new, known, unreadable }) => {
            app.sheet.say(&(words().settings.imported)(new, known, unreadable));
        }
        Err(why) => problem.set(why),
    }
}

fn export(app: App) -> Result<usize, String> {
    let now = clock::now();
    let failed = || words().settings.export_failed.to_owned();
    let unreadable = untrack(|| app.records.unreadable());
    let (count, file) = app
        .records
        .look(|record| (record.entries().len(), backup::write(record.entries(), &unreadable, now.utc())));
    let name = format!("anakinra-companion-{}.json", now.date());
    save(&name, &file.map_err(|_| failed())?).map_err(|_| failed())?;
    Ok(count)
}
