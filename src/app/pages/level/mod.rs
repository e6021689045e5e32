//! The concentration of anakinra as a calculation from the recorded doses: for learning, not for dosing.

mod drawing;

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{Group, Label, notice, paragraph, section, select, sourced};
use crate::app::dom::{El, el};
use crate::app::pages::heading;
use crate::app::i18n::{level, strings};
use crate::domain::conditions::Condition;
use crate::domain::monograph::{BIOAVAILABILITY_PERCENT, HALF_LIFE_H, PEAK_H, Severity};
use crate::domain::pharmacokinetics::{FAST_ABSORPTION_PER_H, ONE_CURVE, RenalGroup, SMALL_VOLUME_L};
use crate::record::blood_tests::latest_clearance;
use crate::record::facts::facts;
use crate::record::level::{WhatIf, doses};
use crate::record::record::Record;
use drawing::{Shown, drawing};

/// Days before now and after it, for each period that can be chosen.
const PERIODS: [(i64, i64); 3] = [(3, 4), (14, 14), (60, 30)];
/// Doses are looked for so much earlier than the curve begins: by then nothing is left of them.
const EARLIER: i64 = 14;

/// The page, drawn anew with the record, the clock and each choice.
pub fn level_page(app: App) -> Vec<El> {
    let text = level();
    let (period, what_if, group) = (
        RwSignal::new("0".to_owned()),
        RwSignal::new(WhatIf::AsPlanned.key().to_owned()),
        RwSignal::new(String::new()),
    );
    let list = |name, options: Vec<(String, String)>, chosen| {
        select(Label { name, hint: "", unit: "" }, vec![Group { label: String::new(), options }], chosen)
    };
    let periods =
        (0..).zip(text.periods).map(|(number, name): (u8, _)| (number.to_string(), name.to_owned()));
    let what_ifs = WhatIf::ALL.map(|one| (one.key().to_owned(), (text.what_if)(one).to_owned()));
    let of_record = [(String::new(), text.from_record.to_owned())];
    let groups = RenalGroup::ALL.map(|one| (key(one).to_owned(), (text.group)(one)));
    let choices = el("div")
        .class("choices")
        .child(list(text.period, periods.collect(), period))
        .child(list(text.what_ifs, what_ifs.to_vec(), what_if))
        .child(list(text.kidneys, of_record.into_iter().chain(groups).collect(), group));
    let picture = el("div").class("stack").live(move || {
        let (before, after) = period
            .with(|number| number.parse().ok().and_then(|number: usize| PERIODS.get(number).copied()))
            .unwrap_or((3, 4));
        let what_if = what_if
            .with(|key| WhatIf::ALL.into_iter().find(|one| one.key() == key))
            .unwrap_or(WhatIf::AsPlanned);
        let asked = group.with(|chosen| RenalGroup::ALL.into_iter().find(|one| key(*one) == chosen));
        // Drawn anew on another day, not with every minute: somebody may be walking along the curve.
        app.clock.today();
        let now = clock::now();
        app.records.with(|record| {
            let (known, said) = kidneys(record, now.date(), asked);
            let group = known.unwrap_or(RenalGroup::Normal);
            let (back, ahead) = (Duration::days(before + EARLIER), Duration::days(after));
            let doses = doses(record, &now, back, ahead, what_if);
            if doses.is_empty() {
                return vec![paragraph(&said), paragraph(text.no_dose).class("empty")];
            }
            let shown = Shown { doses, group, now: now.wall(), before, after };
            [Some(paragraph(&said)), Some(drawing(&shown)), known.map(meaning)]
                .into_iter()
                .flatten()
                .collect()
        })
    });
    let lead = notice(Severity::Information, [paragraph(text.lead)]);
    vec![heading(strings().shell.level), lead, choices, picture, about()]
}

/// The group to draw, and where it comes from; none if it is not known.
fn kidneys(record: &Record, today: NaiveDate, asked: Option<RenalGroup>) -> (Option<RenalGroup>, String) {
    let text = level();
    let on_dialysis = facts(record, today).answer(Condition::Dialysis) == Some(true);
    match (asked, latest_clearance(record)) {
        (Some(group), _) => (Some(group), (text.chosen)(group)),
        (None, _) if on_dialysis => (Some(RenalGroup::EndStage), text.dialysis.to_owned()),
        (None, Some(Ok(known))) => {
            let group = RenalGroup::of(known.clearance.value, false);
            (Some(group), (text.measured)(&known, group))
        }
        (None, Some(Err(_)) | None) => (None, text.assumed.to_owned()),
    }
}

/// Mean exposure beside normal kidney function, which needs no model.
fn meaning(group: RenalGroup) -> El {
    let text = level();
    let mut places = vec![(group.clearance().at, None)];
    if !group.is_one_curve() {
        places.push((ONE_CURVE.at, None));
    }
    let said = paragraph(&(text.exposure)(group.exposure()));
    let band = (!group.is_one_curve()).then(|| paragraph(text.band));
    sourced([Some(said), band].into_iter().flatten(), places)
}

/// What the calculation rests on.
fn about() -> El {
    let text = level();
    let places = [
        (PEAK_H.at, None),
        (HALF_LIFE_H.at, None),
        (BIOAVAILABILITY_PERCENT.at, None),
        (FAST_ABSORPTION_PER_H.at, None),
        (SMALL_VOLUME_L.at, None),
    ];
    section(text.about, [sourced([paragraph(&(text.model)())], places.to_vec())])
}

const fn key(group: RenalGroup) -> &'static str {
    match group {
        RenalGroup::Normal => "normal",
        RenalGroup::Mild => "mild",
        RenalGroup::Moderate => "moderate",
        RenalGroup::Severe => "severe",
        RenalGroup::EndStage => "end-stage",
    }
}
