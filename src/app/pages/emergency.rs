//! What to do at once, with as few words as possible.

use leptos::prelude::*;

use crate::app::components::{CareCard, Heading, Section, Sourced, statements};
use crate::app::i18n::strings;
use crate::domain::monograph::Statement;
use crate::domain::rules::advice::{Advice, SIGNS};

/// The page.
#[component]
pub fn EmergencyPage() -> impl IntoView {
    let text = &strings().emergency;
    view! {
        <Heading text=text.title />
        <Section heading=text.reaction>
            <Signs
                advice=Advice::CallEmergencyNumber
                signs=text.reaction_signs
                action=text.reaction_do
                from=Statement::S033
            />
        </Section>
        <Section heading=text.infection>
            <Signs
                advice=Advice::CallNow
                signs=text.infection_signs
                action=text.infection_do
                from=Statement::S036
            />
            <Signs
                advice=Advice::CallEmergencyNumber
                signs=text.worse_signs
                action=text.worse_do
                from=Statement::S036
            />
        </Section>
    }
}

#[component]
fn Signs(advice: Advice, signs: &'static str, action: &'static str, from: Statement) -> impl IntoView {
    let places = statements(&[from]).into_iter().chain([(SIGNS.at, None)]).collect::<Vec<_>>();
    view! {
        <CareCard advice>
            <Sourced places>
                <p>{signs}</p>
                <p><strong>{action}</strong></p>
            </Sourced>
        </CareCard>
    }
}
