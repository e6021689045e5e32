//! Drawings of one line each. They only repeat what words say, so readers of screens skip them.

use leptos::prelude::*;

/// A drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A syringe.
    Syringe,
    /// A clock that runs back.
    History,
    /// A tube of blood.
    Tube,
    /// An open book.
    Book,
    /// A balance.
    Balance,
    /// Sliders.
    Sliders,
    /// A tick in a circle.
    Done,
    /// An octagon.
    Stop,
    /// A triangle.
    Caution,
    /// A circle with an i.
    Plain,
}

impl Shape {
    const fn path(self) -> &'static str {
        match self {
            Self::Syringe => {
                "M18 3l3 3M19.5 4.5l-3 3M14 5l5 5M16.5 7.5l-8.5 8.5H5v-3l8.5-8.5M5 19l-2 2M8.5 9.5l2 2M11 7l2 2"
            }
            Self::History => "M4 5v5h5M4.6 10A8 8 0 1 1 4 13.5M12 8v5l3.5 2",
            Self::Tube => "M8 3h8M9.5 3v14.5a2.5 2.5 0 0 0 5 0V3M9.5 11h5",
            Self::Book => {
                "M12 6.5C10 4.8 7 4.5 3.5 5v13.5c3.5-.5 6.5-.2 8.5 1.5M12 6.5c2-1.7 5-2 8.5-1.5v13.5c-3.5-.5-6.5-.2-8.5 1.5M12 6.5V20"
            }
            Self::Balance => {
                "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6a2.8 2.8 0 0 0 5 0zM19 7l-2.5 6a2.8 2.8 0 0 0 5 0z"
            }
            Self::Sliders => "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
            Self::Done => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5",
            Self::Stop => "M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5v5.5M12 16.4v.2",
            Self::Caution => "M12 3.5L22 20.5H2zM12 10v4.5M12 17.4v.2",
            Self::Plain => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.2",
        }
    }
}

/// A drawing in the colour of the text.
#[component]
pub fn Icon(
    /// What is drawn.
    shape: Shape,
) -> impl IntoView {
    view! { <Drawing path=shape.path() /> }
}

/// A drawing that only one place shows.
#[component]
pub fn Drawing(
    /// Its line, in a square of 24.
    path: &'static str,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path />
        </svg>
    }
}
