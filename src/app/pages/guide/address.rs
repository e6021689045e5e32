//! What follows when the address names another statement.

use leptos::prelude::*;

use crate::app::browser::document::{bring_into_view, focus, is_focus_lost, show_from_top};
use crate::app::i18n::strings;
use crate::app::pages::guide::filters::Filters;
use crate::app::pages::guide::view_model::Named;
use crate::app::router::set_title;
use crate::domain::monograph::Statement;

/// Nothing hides the statement, the title names it, and it is brought into view with the focus on its heading as soon as the
/// list is there. Where none is named any more, the focus goes back to where it was chosen.
pub(super) fn follow(named: Memo<Named>, filters: Filters, is_built: RwSignal<bool>) {
    Effect::new(move |before: Option<Option<Statement>>| {
        let named = named.get();
        let statement = named.statement();
        let guide = strings().shell.guide;
        if let Some(statement) = statement {
            filters.admit(statement);
            set_title(&format!("{} · {guide}", statement.id()));
        } else {
            set_title(guide);
        }
        if is_built.get() {
            match (&named, before.flatten()) {
                (Named::One(statement), _) => {
                    let statement = *statement;
                    request_animation_frame(move || show(statement));
                }
                (Named::All, Some(left)) => request_animation_frame(move || return_to(left)),
                (Named::Unknown(_), _) => show_from_top(),
                (Named::All, None) => {}
            }
        }
        statement
    });
}

/// Beside the list a statement is read in the reader, and elsewhere where it stands.
fn show(statement: Statement) {
    let item = document().get_element_by_id(statement.id());
    let in_reader = document().query_selector(".reader h2").ok().flatten();
    let heading = in_reader.filter(|heading| heading.client_width() > 0);
    let own = || item.as_ref().and_then(|item| item.query_selector("h3").ok().flatten());
    focus(heading.or_else(own));
    if let Some(item) = item {
        bring_into_view(&item);
    }
}

/// Only if the heading in the reader had the focus, and took it away.
fn return_to(statement: Statement) {
    if is_focus_lost() {
        let item = document().get_element_by_id(statement.id());
        focus(item.and_then(|item| item.query_selector("a").ok().flatten()));
    }
}
