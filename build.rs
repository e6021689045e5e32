//! Makes Rust of the sentences in `i18n/`, and asks the linker for what the split tool needs, when the program is to be
//! cut in parts.

#[path = "i18n/catalogue.rs"]
mod catalogue;
#[path = "i18n/generate.rs"]
mod generate;
#[path = "i18n/languages.rs"]
mod languages;
#[path = "i18n/plural.rs"]
mod plural;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=i18n");
    let is_for_browser = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if is_for_browser && env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let mut problems = Vec::new();
    let mut all = BTreeMap::new();
    for folder in fs::read_dir("i18n").into_iter().flatten().flatten().filter(|entry| entry.path().is_dir()) {
        let code = folder.file_name().to_string_lossy().into_owned();
        all.insert(code, catalogue::read(&folder.path(), &mut problems));
    }
    let messages = generate::code(&all, &mut problems);
    let languages = languages::code(&all, &mut problems);
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    for (name, code) in [("messages.rs", messages), ("languages.rs", languages)] {
        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join(name);
        if let Err(why) = fs::write(&out, code) {
            println!("cargo::error={}: {why}", out.display());
        }
    }
}
