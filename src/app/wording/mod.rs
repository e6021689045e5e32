//! Every sentence that people read. A language is one value of [`Words`]: a missing sentence does not
//! compile, and pages name sentences, never words.

mod clinic;
mod course;
pub mod dates;
mod en;
pub mod format;
mod keeping;
mod labs;
mod level;
mod pages;
mod reactions;
mod shape;
mod supply;
mod visit;
mod warming;

pub use clinic::*;
pub use course::*;
pub use keeping::*;
pub use labs::*;
pub use level::*;
pub use pages::*;
pub use reactions::*;
pub use shape::*;
pub use supply::*;
pub use visit::*;
pub use warming::*;

/// The words of the language in use.
pub fn words() -> &'static Words {
    &en::WORDS
}

/// The words of the pages about blood tests. What no first visit needs stands apart, so that it can come later.
pub fn labs() -> &'static Labs {
    &en::labs::LABS
}

/// The words of the page for the visit.
pub fn visit() -> &'static Visit {
    &en::visit::VISIT
}

/// The words of the page about the concentration.
pub fn level() -> &'static Level {
    &en::level::LEVEL
}
