//! How a release build is cut in parts: what only one of the functions written with [`lazy!`] reaches is in a file of its
//! own, which comes when the function is called.

/// Defines a function without arguments whose value, and all that only it needs, is in a part of the program of its own.
/// Without the feature `split`, everything is in one file.
macro_rules! lazy {
    ($(#[$doc:meta])* $visibility:vis async fn $name:ident() -> $type:ty { $value:expr } in $part:ident) => {
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($part, wasm_split_path = leptos::wasm_split, fallible)]
        $visibility fn $name() -> Result<$type, leptos::wasm_split::SplitLoaderError> {
            Ok($value)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        #[allow(clippy::unused_async, reason = "a release build waits here")]
        $visibility async fn $name() -> Result<$type, std::convert::Infallible> {
            Ok($value)
        }
    };
}

pub(crate) use lazy;
