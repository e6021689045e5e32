//! Imports look down: each layer names only what lies below it. The picture is in `src/lib.rs`.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};

const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "gloo_storage", "gloo_"];

/// A folder of `src`, what its files must not name, and the files that may name the browser after all.
struct Layer {
    folder: &'static str,
    not: &'static [&'static str],
    browser: Browser,
}

enum Browser {
    Anywhere,
    Only(&'static [&'static str]),
}

const LAYERS: [Layer; 9] = [
    Layer {
        folder: "domain",
        not: &["crate::record", "crate::exchange", "crate::app", "leptos", "super::super"],
        browser: Browser::Only(&[]),
    },
    Layer {
        folder: "record",
        not: &["crate::exchange", "crate::app", "leptos", "super::super"],
        browser: Browser::Only(&["local_storage.rs", "journal.rs"]),
    },
    Layer { folder: "exchange", not: &["crate::app", "leptos", "super::super"], browser: Browser::Only(&[]) },
    Layer { folder: "app", not: &["super::super"], browser: Browser::Anywhere },
    Layer {
        folder: "app/wording",
        not: &["app::components", "app::body_map", "app::forms", "app::pages", "app::records"],
        browser: Browser::Anywhere,
    },
    Layer {
        folder: "app/components",
        not: &[
            "crate::record",
            "crate::exchange",
            "app::records",
            "app::forms",
            "app::body_map",
            "app::pages",
        ],
        browser: Browser::Anywhere,
    },
    Layer {
        folder: "app/chart",
        not: &[
            "crate::record",
            "crate::exchange",
            "app::records",
            "app::forms",
            "app::pages",
            "app::body_map",
        ],
        browser: Browser::Anywhere,
    },
    Layer {
        folder: "app/body_map",
        not: &["crate::record", "crate::exchange", "app::records", "app::forms", "app::pages"],
        browser: Browser::Anywhere,
    },
    Layer { folder: "app/forms", not: &["app::pages"], browser: Browser::Anywhere },
];

#[test]
fn imports_look_down() {
    for Layer { folder, not, browser } in LAYERS {
        let files = rust_files(Path::new(folder));
        assert!(!files.is_empty(), "src/{folder} is empty: nothing would be guarded");
        for (path, text) in &files {
            let mut forbidden = not.to_vec();
            let name = path.file_name().unwrap().to_str().unwrap();
            if matches!(browser, Browser::Only(files) if !files.contains(&name)) {
                forbidden.extend(BROWSER);
            }
            assert_names_none(path, text, &forbidden);
        }
    }
}

#[test]
fn no_page_names_another() {
    let pages = rust_files(Path::new("app/pages"));
    assert!(!pages.is_empty());
    for (path, text) in &pages {
        let inside = path.strip_prefix("app/pages").unwrap();
        let own = inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs");
        let named = text.split("app::pages::").skip(1).map(|rest| rest.split("::").next().unwrap());
        for other in named.filter(|name| Path::new("src/app/pages").join(name).is_dir()) {
            assert!(other == own, "{} names the page {other}", path.display());
        }
    }
}

#[test]
fn storage_and_clock_have_one_file_each() {
    for (path, text) in rust_files(Path::new(".")) {
        let own = |file: &str| path.ends_with(file);
        if !own("record/local_storage.rs") {
            assert_names_none(&path, &text, &["local_storage()", "gloo_storage"]);
        }
        if !own("record/journal.rs") {
            assert_names_none(&path, &text, &["indexed_db()", "IdbDatabase", "IdbFactory"]);
        }
        if !own("app/clock.rs") {
            assert_names_none(&path, &text, &["Date::now", "Date::new_0", "Utc::now", "Local::now"]);
        }
    }
}

#[test]
fn no_file_is_longer_than_three_hundred_lines_and_none_sets_a_style_attribute() {
    for (path, text) in rust_files(Path::new(".")) {
        let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count();
        assert!(lines <= 300, "{} has {lines} lines: look for the second room", path.display());
        assert_names_none(&path, &text, &["style=", "inner_html"]);
    }
}

fn assert_names_none(path: &Path, text: &str, forbidden: &[&str]) {
    for (line, code) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for name in forbidden {
            assert!(!code.contains(name), "src/{}:{} names {name}", path.display(), line + 1);
        }
    }
}

/// The files below a folder of `src`, with paths relative to `src`.
fn rust_files(folder: &Path) -> Vec<(PathBuf, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let Ok(entries) = fs::read_dir(source.join(folder)) else { return files };
    for entry in entries.map(Result::unwrap) {
        let path = folder.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push((path, fs::read_to_string(entry.path()).unwrap()));
        }
    }
    files
}
