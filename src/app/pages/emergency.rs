//! What to do at once, with as few words as possible.

use leptos::prelude::*;

use crate::app::components::{Heading, Section, Sourced, Urgent, statements};
use crate::app::i18n::strings;
use crate::domain::monograph::Statement;

/// The page.
#[component]
pub fn EmergencyPage() -> impl IntoView {
    let text = &strings().emergency;
    view! {
        <Heading text=text.title />
        <Advice name=text.reaction signs=text.reaction_signs action=text.reaction_do from=Statement::S033 />
        <Advice name=text.infection signs=text.infection_signs action=text.infection_do from=Statement::S036 />
    }
}

#[component]
fn Advice(name: &'static str, signs: &'static str, action: &'static str, from: Statement) -> impl IntoView {
    view! {
        <Section heading=name>
            <Urgent word=strings().emergency.call>
                <Sourced places=statements(&[from])>
                    <p>{signs}</p>
                    <p><strong>{action}</strong></p>
                </Sourced>
            </Urgent>
        </Section>
    }
}
