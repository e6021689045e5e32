//! A list whose items keep their elements while others come and go.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::*;

/// An item as the list knows it.
struct Item {
    key: u64,
    view: Box<dyn FnOnce() -> AnyView + Send>,
}

/// What `<For>` does, with its code once for all kinds of items: an item whose key stays keeps its elements, its focus and
/// what was opened in it.
#[component]
pub fn KeyedList<T: Send + 'static, K: Hash, V: IntoView + 'static>(
    /// The items. Tracked.
    each: impl Fn() -> Vec<T> + Send + 'static,
    /// What tells an item from the others.
    key: impl Fn(&T) -> K + Send + 'static,
    /// What stands in the place of an item.
    children: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView {
    let children = Arc::new(children);
    let item = move |item: T| {
        let children = children.clone();
        Item { key: hash(&key(&item)), view: Box::new(move || children(item).into_any()) }
    };
    let each: Box<dyn Fn() -> Vec<Item> + Send> = Box::new(move || each().into_iter().map(&item).collect());
    view! { <Items each /> }
}

#[component]
fn Items(each: Box<dyn Fn() -> Vec<Item> + Send>) -> impl IntoView {
    view! { <For each=each key=|item| item.key children=|item: Item| (item.view)() /> }.into_any()
}

fn hash(key: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}
