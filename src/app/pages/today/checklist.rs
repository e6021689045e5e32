//! The steps of an injection, to be ticked off by those who like to. Nothing depends on the ticks, and nothing keeps
//! them.

use leptos::prelude::*;

use crate::app::components::{Icon, Shape, Sourced};
use crate::app::i18n::strings;
use crate::domain::quantities::source::{Citation, PATIENT_TEXT};

/// A list that opens.
#[component]
pub(super) fn Checklist() -> impl IntoView {
    let text = &strings().warming;
    let shapes = [Shape::Eye, Shape::Drop, Shape::Target, Shape::Wipe, Shape::Syringe, Shape::Bin];
    let step = |(shape, step): (Shape, &'static str)| {
        view! {
            <li>
                <label class="option">
                    <input type="checkbox" />
                    <Icon shape />
                    <span>{step}</span>
                </label>
            </li>
        }
        .into_any()
    };
    let place = Citation { source: &PATIENT_TEXT, section: "how to use" };
    view! {
        <details>
            <summary>{text.steps_title}</summary>
            <Sourced places=vec![(place, None)]>
                <ol class="steps">{shapes.into_iter().zip(text.steps()).map(step).collect_view()}</ol>
            </Sourced>
        </details>
    }
}
