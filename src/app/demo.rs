//! Looking around in made-up data: the address that asks for it, and the data, which come in a file of their own.

use crate::app::dom::looks;
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
    part::demo().await.ok().map(|pairs| pairs(now))
}

#[cfg(feature = "split")]
mod part {
    use crate::domain::moment::Moment;
    use crate::record::demo::pairs;
    use crate::record::store::Pair;
    use leptos::wasm_split;

    #[wasm_split::wasm_split(demo, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn demo() -> Result<fn(&Moment) -> Vec<Pair>, wasm_split::SplitLoaderError> {
        Ok(pairs)
    }
}

/// While developing, and in tests of single parts, everything is in one file.
#[cfg(not(feature = "split"))]
mod part {
    use crate::domain::moment::Moment;
    use crate::record::demo::pairs;
    use crate::record::store::Pair;
    use std::convert::Infallible;

    pub async fn demo() -> Result<fn(&Moment) -> Vec<Pair>, Infallible> {
        Ok(pairs)
    }
}
