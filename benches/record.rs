//! How long a start takes without a browser: texts to entries, entries to a record, and the next site; and one
//! entry more. Over 1, 10 and 100 years of daily injections.
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

use anakinra_companion::record::codec;
use anakinra_companion::record::queries::sites::next_site;
use anakinra_companion::record::record::Record;
use anakinra_companion::record::storage::loaded::decode_all;
use anakinra_companion::record::storage::store::Pair;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

fn records(criterion: &mut Criterion) {
    for count in [365, 3650, 36_500] {
        let entries = support::years_of_injections(count);
        let pairs: Vec<Pair> = entries.iter().map(|entry| codec::encode(entry).unwrap()).collect();
        let fold = || {
            let mut record = Record::default();
            entries.iter().cloned().for_each(|entry| record.add(entry));
            record
        };
        let record = fold();
        let next = support::years_of_injections(count + 1).pop().unwrap();
        criterion.bench_function(&format!("decode {count}"), |bencher| {
            bencher.iter(|| decode_all(black_box(&pairs)))
        });
        criterion.bench_function(&format!("fold {count}"), |bencher| bencher.iter(fold));
        criterion.bench_function(&format!("next spot after {count}"), |bencher| {
            bencher.iter(|| next_site(black_box(&record), support::day("2026-11-22")));
        });
        criterion.bench_function(&format!("one entry after {count}"), |bencher| {
            bencher.iter_batched_ref(fold, |record| record.add(next.clone()), BatchSize::LargeInput);
        });
    }
}

criterion_group!(benches, records);
criterion_main!(benches);
