//! Which regions are used for injections.

use crate::app::App;
use crate::app::clock;
use crate::app::components::{choices, paragraph, section, sourced};
use crate::app::dom::El;
use crate::app::forms::keep_press;
use crate::app::wording::words;
use crate::domain::sites::{Region, RegionUse, SELF_INJECTED};
use crate::record::change::Change;
use crate::record::entry::Fact;
use crate::record::facts::regions;

pub(super) fn sites(app: App) -> El {
    let text = &words().skin;
    let rows = Region::ALL.into_iter().map(|region| row(app, region));
    let hint = sourced([paragraph(text.regions_hint)], vec![(SELF_INJECTED.at, None)]);
    section(text.regions, rows.chain([hint]))
}

fn row(app: App, region: Region) -> El {
    let answers = &words().dose_check;
    let chosen = move || if app.records.with(regions).contains(&region) { "yes" } else { "no" }.to_owned();
    let pick = move |answer: &'static str| {
        let fact = Fact::RegionUse(RegionUse { region, is_used: answer == "yes", on: clock::now().date() });
        keep_press(app, Change::Add(fact), words().settings.saved);
    };
    choices((words().skin.region)(region), &[("yes", answers.yes), ("no", answers.no)], chosen, pick)
}
