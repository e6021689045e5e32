//! Small parts: labels, values and closures in, elements out. They know nothing of the record.

mod button;
mod choice;
mod field;
mod form;
mod icon;
mod notice;
mod section;
mod sheet;
mod sourced;
mod unfold;

pub use button::button;
pub use choice::{Group, checks, choices, radios, select, unit_select};
pub use field::{Input, Kind, Label, State, field, lines};
pub use form::{Place, Sending, form};
pub use icon::{Shape, icon};
pub use notice::{failure, notice, urgent};
pub use section::{badge, empty, link, paragraph, section, table};
pub use sheet::Sheet;
pub use sourced::{cited, sourced, statements};
pub use unfold::unfold;

use std::sync::atomic::{AtomicUsize, Ordering};

/// An id that no other element of the document has.
fn unique(name: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("{name}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
