//! What every page is put together from: values and callbacks in, HTML out. Components know nothing of the record.

mod arriving;
pub mod body_map;
mod button;
pub mod chart;
mod choice;
mod deferred;
mod feedback;
mod field;
mod folded;
mod form;
mod icon;
mod input_state;
mod keyed_list;
mod long_list;
mod name_picker;
mod notice;
mod page_index;
mod row_actions;
mod section;
mod select;
mod set_up_first;
mod sourced;
mod unfold;

pub use arriving::Arriving;
pub use button::Button;
pub use choice::{Checkboxes, Choice, Question, Radios};
pub use deferred::{Deferred, after_paint};
pub use feedback::Feedback;
pub use field::{Field, FieldKind, FieldState, Hint, TextArea};
pub use folded::Folded;
pub use form::Form;
pub use icon::{Drawing, Icon, Shape};
pub use input_state::InputState;
pub use keyed_list::{KeyedList, latest};
pub use long_list::{AT_A_TIME, LongLines, ShowMore};
pub use name_picker::{NamePicker, PickedNames, Remark, Suggestion, Vocabulary};
pub use notice::{CareCard, Failure, Notice, Urgent};
pub use page_index::PageIndex;
pub use row_actions::{RowAction, RowActions};
pub use section::{Badge, Heading, Lines, Link, Section, Table};
pub use select::{ChoiceGroup, InlineSelect, Select};
pub use set_up_first::SetUpFirst;
pub use sourced::{Cited, Place, Sourced, statements};
pub use unfold::{Level, Unfold};

use std::sync::atomic::{AtomicUsize, Ordering};

/// An id that no other element of the document has.
fn unique(name: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("{name}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
