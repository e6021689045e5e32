//! Tables of others as they stand in a text: from bytes to letters, from letters to rows, and the days that cells write. What
//! the columns are for is known by those who read them.

#![expect(clippy::module_inception, reason = "the table itself has the name of the room")]

mod days;
mod decode;
mod rows;
mod table;

pub use days::{DateOrder, OrderFound, is_day, order_of, read_day};
pub(super) use days::{in_two_orders, is_same_day};
pub use decode::decode;
pub use rows::Row;
pub(super) use table::plain;
pub use table::{LARGEST, MOST_COLUMNS, MOST_ROWS, Remark, Separator, Table, TableError, read, read_with};
