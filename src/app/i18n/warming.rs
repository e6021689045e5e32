//! What a language has to say about a syringe out of the refrigerator.

use crate::domain::treatment::warm_up::WarmUpStage;

type Text = &'static str;

/// From the refrigerator to the skin.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Warming {
    pub title: Text,
    pub take_out: Text,
    pub started: Text,
    pub out_for: fn(i64) -> String,
    pub said: fn(WarmUpStage, bool) -> String,
    pub stop: Text,
    pub stopped: Text,
    pub steps_title: Text,
    pub steps: [Text; 6],
    pub told: fn(u32) -> String,
}
