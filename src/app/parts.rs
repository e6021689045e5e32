//! Where the program is cut: what only one of these functions reaches is in a file of its own, which comes when it is
//! asked for.

#[cfg(feature = "split")]
mod cut {
    use leptos::wasm_split;

    use crate::app::pages::{Draw, draw};
    use crate::app::wording::{GERMAN, Language};
    use crate::record::demo::{MakeUp, pairs};

    /// The pages that the first visit can wait for.
    #[wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn other_pages() -> Result<Draw, wasm_split::SplitLoaderError> {
        Ok(draw)
    }

    /// The words of German.
    #[wasm_split::wasm_split(german, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn german() -> Result<&'static Language, wasm_split::SplitLoaderError> {
        Ok(&GERMAN)
    }

    /// Made-up data.
    #[wasm_split::wasm_split(demo, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn made_up() -> Result<MakeUp, wasm_split::SplitLoaderError> {
        Ok(pairs)
    }
}

/// While developing, and in tests of single parts, everything is in one file.
#[cfg(not(feature = "split"))]
mod cut {
    use std::convert::Infallible;

    use crate::app::pages::{Draw, draw};
    use crate::app::wording::{GERMAN, Language};
    use crate::record::demo::{MakeUp, pairs};

    pub async fn other_pages() -> Result<Draw, Infallible> {
        Ok(draw)
    }

    pub async fn german() -> Result<&'static Language, Infallible> {
        Ok(&GERMAN)
    }

    pub async fn made_up() -> Result<MakeUp, Infallible> {
        Ok(pairs)
    }
}

pub(super) use cut::{german, made_up, other_pages};
