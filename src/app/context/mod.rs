//! The three handles that [`App`](crate::app::App) provides once and every component below it can use: the record, the
//! clock, and the dialog.

pub mod clock;
mod demo;
pub mod dialog;
mod message;
mod opening;
pub mod records;
mod stores;

pub use clock::use_clock;
pub use dialog::use_dialog;
pub use opening::Opening;
pub use records::use_records;
