//! A backup back into this browser: chosen, shown, and only then added.

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{button, failure, paragraph, section};
use crate::app::dom::{El, el, later};
use crate::app::browser::files::{FileError, chosen, read_backup};
use crate::app::i18n::strings;
use crate::exchange::restoring::Restoring;

pub(super) fn restore(app: App) -> El {
    let text = &strings().keeping;
    let problem = RwSignal::new(String::new());
    let shown = RwSignal::new(None::<Restoring>);
    let input = el("input")
        .attr("id", "import")
        .attr("type", "file")
        .attr("accept", ".json,.gz,application/json,application/gzip")
        .attr("aria-describedby", "import-hint import-problem")
        .on("change", move |event| {
            problem.set(String::new());
            shown.set(None);
            let Some(file) = chosen(&event) else { return };
            later(async move {
                match read_backup(&file).await {
                    Ok(backup) => shown.set(Some(app.records.compare(backup))),
                    Err(FileError::Refused(why)) => problem.set((strings().problems.backup)(&why)),
                    Err(FileError::Unreadable) => problem.set(strings().problems.file.to_owned()),
                }
            });
        });
    let field = el("div")
        .class("field")
        .child(el("label").attr("for", "import").text(text.import))
        .child(paragraph(text.import_hint).class("hint").attr("id", "import-hint"))
        .child(input);
    let refused = el("div")
        .attr("id", "import-problem")
        .live(move || problem.with(|why| failure(why)).into_iter().collect());
    let preview = el("div").attr("role", "status").live(move || {
        shown.get().map(|restoring| preview(app, restoring, shown, problem)).into_iter().collect()
    });
    section(text.restore, [field, refused, preview])
}

/// What the file would add, and the buttons that add it or leave it.
fn preview(
    app: App,
    restoring: Restoring,
    shown: RwSignal<Option<Restoring>>,
    problem: RwSignal<String>,
) -> El {
    let text = &strings().keeping;
    let count = restoring.new.len();
    let mut lines: Vec<El> = (text.preview)(&restoring).iter().map(|line| el("li").text(line)).collect();
    let leave = button(strings().form.cancel, move || shown.set(None));
    let add = button(&(text.add)(count), move || {
        app.records.restore(restoring.clone(), move |done| match done {
            Ok(()) => {
                shown.set(None);
                app.sheet.say(&(text.added)(count));
            }
            Err(why) => problem.set((strings().problems.not_done)(&why)),
        });
    });
    let actions = if count == 0 {
        lines.push(el("li").text(text.nothing_new));
        el("div").class("actions").child(leave)
    } else {
        el("div").class("actions").child(add.class("primary")).child(leave)
    };
    el("div").class("preview stack").child(el("ul").class("lines").children(lines)).child(actions)
}
