//! Tables of others as they stand in a text: from bytes to letters, from letters to rows, and the days that cells write. What
//! the columns are for is known by those who read them.

#![expect(clippy::module_inception, reason = "the table itself has the name of the room")]

mod days;
mod encoding;
mod rows;
mod table;

pub use days::{DateOrder, OrderFound, is_day, order_of, read_day};
pub(super) use days::{DaysSeen, in_two_orders, is_same_day};
pub use encoding::Encoding;
pub use rows::Row;
pub use table::{
    LARGEST, MOST_COLUMNS, MOST_ROWS, Plain, Remark, Separator, Table, TableError, read, read_with,
};
