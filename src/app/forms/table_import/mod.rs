//! A table of another program on its way in, whatever it is about: the field for its text or its file, what separates its
//! columns, what each holds, and in which order its days are written.

mod columns;
mod order;
mod paste;
mod question_row;

pub use columns::{Column, ColumnRows};
pub use order::OrderQuestion;
pub use paste::{FileRules, Given, Outcome, PasteTable, PasteWords, Pasted, ReadingState};
pub use question_row::QuestionRow;
