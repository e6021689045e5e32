//! Looking around in made-up data: the address that asks for it, and the data, which come in a file of their own.

use crate::app::dom::looks;
use crate::app::parts::made_up;
use crate::domain::moment::Moment;
use crate::record::store::Pair;

/// The address at which all data are made up.
pub const ADDRESS: &str = "?demo";

/// Whether the page was opened at that address, as `boot.js` tells.
pub fn is_asked_for() -> bool {
    looks("data-demo") == "true"
}

/// Keys and texts; none if their file did not come.
pub async fn pairs(now: &Moment) -> Option<Vec<Pair>> {
    made_up().await.ok().map(|pairs| pairs(now))
}
