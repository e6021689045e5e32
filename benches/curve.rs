//! How long the curve of concentrations takes: 90 days of daily doses, a point for each hour.
#![allow(missing_docs, reason = "not a part of the app")]

use std::hint::black_box;

use anakinra_companion::domain::treatment::pharmacokinetics::{Dose, Form, RenalGroup, curve};
use criterion::{Criterion, criterion_group, criterion_main};

fn curves(criterion: &mut Criterion) {
    let doses: Vec<Dose> = (0..90).map(|day| Dose { hours: f64::from(day) * 24.0, mg: 100.0 }).collect();
    for group in [RenalGroup::Normal, RenalGroup::EndStage] {
        let model = Form::SlowElimination.model(group);
        criterion.bench_function(&format!("curve of 2,160 points, {group:?}"), |bencher| {
            bencher.iter(|| curve(&model, black_box(&doses), 1.0, 2160.0, 1.0));
        });
    }
}

criterion_group!(benches, curves);
criterion_main!(benches);
