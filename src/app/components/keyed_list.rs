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
    let each: Box<dyn Fn() -> Vec<Item> + Send> = Box::new(move || {
        let mut items = Vec::new();
        for item in each() {
            let (key, children) = (hash(&key(&item)), children.clone());
            items.push(Item { key, view: Box::new(move || children(item).into_any()) });
        }
        items
    });
    view! { <Items each /> }
}

#[component]
fn Items(each: Box<dyn Fn() -> Vec<Item> + Send>) -> impl IntoView {
    view! { <For each=each key=|item| item.key children=|item: Item| (item.view)() /> }.into_any()
}

fn hash(key: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    // By the trait object, the algorithm is in the program once and not once for each kind of key.
    let mut once: &mut dyn Hasher = &mut hasher;
    key.hash(&mut once);
    hasher.finish()
}

/// What an item of a list says now, as long as its key and its elements stay; what it said last when it is gone.
pub fn latest<T: Clone + PartialEq + Send + Sync + 'static>(
    initial: T,
    find: impl Fn(&T) -> Option<T> + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |before: Option<&T>| find(&initial).unwrap_or_else(|| before.unwrap_or(&initial).clone()))
}
