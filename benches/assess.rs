//! How long a whole screening takes: nothing known, and everything at once.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "not a part of the app"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use anakinra_companion::domain::rules::screening::screen;
use criterion::{Criterion, criterion_group, criterion_main};

fn assessments(criterion: &mut Criterion) {
    for (name, scenario) in support::scenario::all() {
        if ["nothing_known", "everything_at_once"].contains(&name.as_str()) {
            let facts = support::scenario::facts(&scenario.patient);
            criterion.bench_function(&name, |bencher| bencher.iter(|| screen(black_box(&facts))));
        }
    }
}

criterion_group!(benches, assessments);
criterion_main!(benches);
