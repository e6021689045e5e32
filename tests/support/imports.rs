//! The import graph of `src`: which file names something that is defined in which other file, outside of tests. Names are
//! followed through re-exports to the file that defines them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;
use syn::{Attribute, Item, ItemMod, ItemUse, Meta, UseTree, Visibility};

/// A module by its path: `["app", "pages", "today"]`; the crate itself is empty.
pub type Module = Vec<String>;

/// A file of `src`.
pub struct File {
    /// Relative to `src`.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    /// What is defined in it.
    defined: BTreeSet<String>,
    /// What it gives another name or place: the name and the path behind it.
    reexports: Vec<(String, Module)>,
    /// The modules whose names it passes on as a whole.
    globs: Vec<Module>,
    /// Every path that it names, absolute.
    named: BTreeSet<Module>,
}

/// All files by their modules.
pub struct Graph(pub BTreeMap<Module, File>);

impl Graph {
    /// Reads every file of `src`.
    pub fn read() -> Self {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = BTreeMap::new();
        read_folder(&source, Path::new(""), &mut files);
        files.remove(&vec!["main".to_owned()]);
        Self(files)
    }

    /// The modules of the files that a file imports from.
    pub fn imports(&self, module: &Module) -> BTreeSet<Module> {
        let named = &self.0[module].named;
        named.iter().filter_map(|path| self.defining(path, 0)).filter(|target| target != module).collect()
    }

    /// The module of the file that defines what a path names.
    fn defining(&self, path: &[String], depth: usize) -> Option<Module> {
        assert!(depth < 20, "{} is re-exported in a circle", path.join("::"));
        let known = (0..=path.len()).rev().find(|length| self.0.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(known);
        let file = &self.0[module];
        let Some(name) = rest.first() else { return Some(module.to_vec()) };
        if !file.defined.contains(name) {
            if let Some((_, behind)) = file.reexports.iter().find(|(known, _)| known == name) {
                return self.defining(behind, depth + 1);
            }
            let passed_on = |glob: &&Module| {
                let target = self.0.get(*glob);
                target.is_some_and(|target| {
                    target.defined.contains(name) || target.reexports.iter().any(|(known, _)| known == name)
                })
            };
            if let Some(glob) = file.globs.iter().find(passed_on) {
                return self.defining(&[glob.as_slice(), rest].concat(), depth + 1);
            }
        }
        Some(module.to_vec())
    }

    /// Groups of files that import each other in a circle. That a file names what its parent defines is no part of one.
    pub fn circles(&self) -> Vec<Vec<Module>> {
        let edges: BTreeMap<&Module, BTreeSet<Module>> = self
            .0
            .keys()
            .map(|module| {
                let is_parent = |target: &Module| module.starts_with(target) && module.len() > target.len();
                (module, self.imports(module).into_iter().filter(|target| !is_parent(target)).collect())
            })
            .collect();
        let reached = |from: &Module| {
            let (mut seen, mut open) = (BTreeSet::new(), vec![from.clone()]);
            while let Some(next) = open.pop() {
                open.extend(edges[&next].iter().filter(|target| seen.insert((*target).clone())).cloned());
            }
            seen
        };
        let reach: BTreeMap<&Module, BTreeSet<Module>> =
            edges.keys().map(|module| (*module, reached(module))).collect();
        let mut circles = BTreeSet::new();
        for (module, reached) in &reach {
            let circle: Vec<Module> =
                reached.iter().filter(|other| reach[other].contains(*module)).cloned().collect();
            if circle.len() > 1 {
                circles.insert(circle);
            }
        }
        circles.into_iter().collect()
    }
}

fn read_folder(source: &Path, folder: &Path, files: &mut BTreeMap<Module, File>) {
    for entry in fs::read_dir(source.join(folder)).unwrap().map(Result::unwrap) {
        let path = folder.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            read_folder(source, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let module = module_of(&path);
            files.insert(module.clone(), read_file(path, fs::read_to_string(entry.path()).unwrap(), module));
        }
    }
}

fn module_of(path: &Path) -> Module {
    let names = path.with_extension("");
    let names = names.iter().map(|name| name.to_str().unwrap().to_owned());
    names.filter(|name| name != "mod" && name != "lib").collect()
}

fn read_file(path: PathBuf, text: String, module: Module) -> File {
    let parsed = syn::parse_file(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let mut reader =
        Reader { module, defined: BTreeSet::new(), reexports: vec![], globs: vec![], named: BTreeSet::new() };
    reader.visit_file(&parsed);
    let Reader { defined, reexports, globs, named, .. } = reader;
    File { path, text, defined, reexports, globs, named }
}

struct Reader {
    module: Module,
    defined: BTreeSet<String>,
    reexports: Vec<(String, Module)>,
    globs: Vec<Module>,
    named: BTreeSet<Module>,
}

impl Reader {
    /// The absolute form of a path that begins in this crate; none for one that begins elsewhere.
    fn absolute(&self, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([self.module.as_slice(), rest].concat()),
            "super" => {
                let (_, parent) = self.module.split_last()?;
                let above = Self {
                    module: parent.to_vec(),
                    defined: BTreeSet::new(),
                    reexports: vec![],
                    globs: vec![],
                    named: BTreeSet::new(),
                };
                match rest.first().map(String::as_str) {
                    Some("super") => above.absolute(rest),
                    _ => Some([parent, rest].concat()),
                }
            }
            child if self.has_child(child) => Some([self.module.as_slice(), path].concat()),
            _ => None,
        }
    }

    fn has_child(&self, name: &str) -> bool {
        self.defined.contains(&format!("mod {name}"))
    }

    fn read_tree(&mut self, tree: &UseTree, before: &[String], is_public: bool) {
        match tree {
            UseTree::Path(path) => {
                let before = [before, &[path.ident.to_string()]].concat();
                self.read_tree(&path.tree, &before, is_public);
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.read_tree(tree, before, is_public));
            }
            UseTree::Name(name) if name.ident == "self" => self.name(before, None, is_public),
            UseTree::Name(name) => {
                self.name(&[before, &[name.ident.to_string()]].concat(), None, is_public);
            }
            UseTree::Rename(rename) => {
                let path = [before, &[rename.ident.to_string()]].concat();
                self.name(&path, Some(rename.rename.to_string()), is_public);
            }
            UseTree::Glob(_) => {
                if let Some(module) = self.absolute(before) {
                    if is_public {
                        self.globs.push(module);
                    } else {
                        self.named.insert(module);
                    }
                }
            }
        }
    }

    fn name(&mut self, path: &[String], renamed: Option<String>, is_public: bool) {
        let Some(absolute) = self.absolute(path) else { return };
        let name = renamed.or(path.last().cloned()).unwrap_or_default();
        if is_public {
            self.reexports.push((name, absolute));
        } else {
            self.named.insert(absolute);
        }
    }
}

impl Visit<'_> for Reader {
    fn visit_file(&mut self, file: &syn::File) {
        for item in &file.items {
            if let Item::Mod(ItemMod { ident, content: None, .. }) = item {
                self.defined.insert(format!("mod {ident}"));
            }
            self.defined.extend(name_of(item));
        }
        syn::visit::visit_file(self, file);
    }

    fn visit_item(&mut self, item: &Item) {
        if !attributes(item).iter().any(is_test) {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &ItemUse) {
        self.read_tree(&item.tree, &[], !matches!(item.vis, Visibility::Inherited));
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1
            && let Some(absolute) = self.absolute(&names)
        {
            self.named.insert(absolute);
        }
        syn::visit::visit_path(self, path);
    }
}

fn name_of(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        Item::Macro(item) => item.ident.as_ref()?.to_string(),
        Item::Mod(item) => item.content.as_ref().map(|_| item.ident.to_string())?,
        _ => return None,
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Fn(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_test(attribute: &Attribute) -> bool {
    matches!(&attribute.meta, Meta::List(list) if list.path.is_ident("cfg") && list.tokens.to_string() == "test")
}
