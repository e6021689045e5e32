//! The steps of an injection, to be ticked off by those who like to. Nothing depends on the ticks, and nothing keeps
//! them.

use leptos::prelude::*;

use crate::app::components::{Drawing, Sourced};
use crate::app::i18n::later_strings;
use crate::domain::quantities::source::{Citation, PATIENT_TEXT};

const EYE: &str = "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z";
const DROP: &str =
    "M12 3c3.5 4.5 5.5 7.5 5.5 11a5.5 5.5 0 0 1-11 0c0-3.5 2-6.5 5.5-11zM9.5 14.5a2.5 2.5 0 0 0 2.5 2.5";
const TARGET: &str = "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 2v6M12 16v6M2 12h6M16 12h6";
const PAD: &str = "M5 10h10v8H5zM8 10V7h10v8h-3M4 21h16";
const SYRINGE: &str = "M18 3l3 3M19.5 4.5l-3 3M14 5l5 5M16.5 7.5l-8.5 8.5H5v-3l8.5-8.5M5 19l-2 2";
const BIN: &str = "M5 9h14l-1.5 11h-11zM4 6h16v3H4zM9 6V4h6v2M10 13h4";

/// The list.
#[component]
pub(super) fn InjectionSteps() -> impl IntoView {
    let text = &later_strings().injecting;
    let steps = [
        (EYE, text.look),
        (DROP, text.wash),
        (TARGET, text.choose),
        (PAD, text.clean),
        (SYRINGE, text.inject),
        (BIN, text.throw_away),
    ];
    let step = |(path, step): (&'static str, &'static str)| {
        view! {
            <li>
                <label class="option">
                    <input type="checkbox" />
                    <Drawing path />
                    <span>{step}</span>
                </label>
            </li>
        }
        .into_any()
    };
    let place = Citation { source: &PATIENT_TEXT, section: "how to use" };
    view! {
        <Sourced places=vec![(place, None)]>
            <ol class="steps">{steps.map(step).into_iter().collect_view()}</ol>
        </Sourced>
    }
}
