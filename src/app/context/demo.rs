//! The data of the demo, which come in a part of the program of their own.

use crate::app::code_splitting::lazy;
use crate::domain::moment::Moment;
use crate::record::demo::{MakeUp, pairs};
use crate::record::store::Pair;

lazy! {
    async fn demo_data() -> MakeUp { pairs } in demo
}

/// Keys and texts as of a moment; none if their file did not come.
pub(super) async fn load(now: &Moment) -> Option<Vec<Pair>> {
    demo_data().await.ok().map(|pairs| pairs(now))
}
