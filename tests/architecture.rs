//! Imports look down and never in a circle: the graph that is checked is the one that the files of `src` really have. The
//! picture is in `src/lib.rs`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "support/imports.rs"]
mod imports;

use imports::{Graph, Module};

const BROWSER: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "gloo_storage"];

/// A part of the tree, and what its files must not import.
struct Layer {
    part: &'static str,
    must_not_use: &'static [&'static str],
}

const LAYERS: [Layer; 9] = [
    Layer { part: "domain", must_not_use: &["record", "exchange", "app"] },
    Layer { part: "record", must_not_use: &["exchange", "app"] },
    Layer { part: "exchange", must_not_use: &["app"] },
    Layer {
        part: "app::i18n",
        must_not_use: &["app::components", "app::forms", "app::pages", "app::context", "app::browser"],
    },
    Layer {
        part: "app::browser",
        must_not_use: &["app::components", "app::forms", "app::pages", "app::context"],
    },
    Layer { part: "app::context", must_not_use: &["app::components", "app::forms", "app::pages"] },
    Layer {
        part: "app::components",
        must_not_use: &["record", "exchange", "app::context", "app::forms", "app::pages"],
    },
    Layer { part: "app::forms", must_not_use: &["app::pages"] },
    Layer { part: "app::pages", must_not_use: &["app::lazy", "app::banners"] },
];

#[test]
fn imports_look_down() {
    let graph = Graph::read();
    for Layer { part, must_not_use } in LAYERS {
        let inside: Vec<&Module> = graph.0.keys().filter(|module| is_in(module, part)).collect();
        assert!(!inside.is_empty(), "there is no {part}: nothing would be guarded");
        for module in inside {
            for target in graph.imports(module) {
                let forbidden = must_not_use.iter().find(|other| is_in(&target, other));
                assert!(forbidden.is_none(), "{} imports {}", module.join("::"), target.join("::"));
            }
        }
    }
}

#[test]
fn no_file_is_in_a_circle_of_imports() {
    let circles = Graph::read().circles();
    let named =
        |circle: &Vec<Module>| circle.iter().map(|module| module.join("::")).collect::<Vec<_>>().join(", ");
    assert!(circles.is_empty(), "circles:\n{}", circles.iter().map(named).collect::<Vec<_>>().join("\n"));
}

#[test]
fn no_page_imports_another() {
    let graph = Graph::read();
    let page = |module: &Module| is_in(module, "app::pages").then(|| module.get(2).cloned()).flatten();
    let pages = graph.0.keys().filter(|module| page(module).is_some());
    for module in pages {
        for target in graph.imports(module) {
            let other = page(&target).filter(|other| page(module).as_ref() != Some(other));
            assert!(other.is_none(), "{} imports {}", module.join("::"), target.join("::"));
        }
    }
}

#[test]
fn the_browser_shows_only_above_the_pure_layers_and_in_its_two_stores() {
    let stores = ["record::storage::local_storage", "record::storage::indexed_db"];
    for (module, file) in &Graph::read().0 {
        let is_pure = ["domain", "record", "exchange"].iter().any(|part| is_in(module, part));
        if is_pure && !stores.contains(&module.join("::").as_str()) {
            assert_names_none(&file.text, module, &BROWSER);
        }
        if is_pure {
            assert_names_none(&file.text, module, &["leptos"]);
        }
    }
}

#[test]
fn storage_and_clock_have_one_file_each() {
    for (module, file) in &Graph::read().0 {
        let is = |name: &str| module.join("::") == name;
        if !is("record::storage::local_storage") {
            assert_names_none(&file.text, module, &["local_storage()", "gloo_storage"]);
        }
        if !is("record::storage::indexed_db") {
            assert_names_none(&file.text, module, &["indexed_db()", "IdbDatabase", "IdbFactory"]);
        }
        if !is("app::context::clock") {
            assert_names_none(&file.text, module, &["Date::now", "Date::new_0", "Utc::now", "Local::now"]);
        }
    }
}

#[test]
fn files_are_short_and_make_elements_only_in_views() {
    for (module, file) in &Graph::read().0 {
        let lines = before_tests(&file.text).lines().count();
        assert!(lines <= 300, "{} has {lines} lines: look for the second room", file.path.display());
        assert_names_none(
            &file.text,
            module,
            &["style=", "inner_html", "create_element", "set_attribute_ns"],
        );
    }
}

/// What stands before the module of tests; other things for tests may stand before it.
fn before_tests(text: &str) -> &str {
    let begins = |at: &usize| {
        text.get(*at..).unwrap_or_default().lines().take(3).any(|line| line.contains("mod tests {"))
    };
    let at = text.match_indices("#[cfg(test)]").map(|(at, _)| at).find(begins);
    at.and_then(|at| text.get(..at)).unwrap_or(text)
}

/// Whether a module is a part of the tree, or lies in it.
fn is_in(module: &Module, part: &str) -> bool {
    let path = module.join("::");
    path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn assert_names_none(text: &str, module: &Module, forbidden: &[&str]) {
    for (line, code) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for name in forbidden {
            assert!(!code.contains(name), "{}, line {}, names {name}", module.join("::"), line + 1);
        }
    }
}
