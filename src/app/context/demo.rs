//! The data of the demo, which come in a part of the program of their own.

use crate::app::code_splitting::lazy;
use crate::domain::quantities::moment::Moment;
use crate::record::demo::{DemoFn, pairs};
use crate::record::storage::store::Pair;

lazy! {
    async fn demo_data() -> DemoFn { pairs } in demo
}

/// Keys and texts as of a moment; none if their file did not come.
pub(super) async fn load(now: &Moment) -> Option<Vec<Pair>> {
    demo_data().await.ok().map(|pairs| pairs(now))
}
