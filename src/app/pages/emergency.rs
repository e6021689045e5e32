//! What to do at once, with as few words as possible.

use crate::app::components::{paragraph, section, sourced, statements, urgent};
use crate::app::dom::{El, el};
use crate::app::pages::heading;
use crate::app::wording::words;
use crate::domain::monograph::Statement;

/// The page.
pub fn emergency_page() -> Vec<El> {
    let text = &words().emergency;
    let reaction = advice(text.reaction, text.reaction_signs, text.reaction_do, Statement::S033);
    let infection = advice(text.infection, text.infection_signs, text.infection_do, Statement::S036);
    vec![heading(text.title), reaction, infection]
}

fn advice(name: &str, signs: &str, action: &str, from: Statement) -> El {
    let what = el("p").child(el("strong").text(action));
    let said = sourced([paragraph(signs), what], statements(&[from]));
    section(name, [urgent(words().emergency.call, [said])])
}
