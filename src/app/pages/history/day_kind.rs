//! What the style sheet calls the kinds of days.

use crate::domain::treatment::dosing_history::DoseDayStatus;

/// What the style sheet calls a kind of day.
pub(super) const fn name_of(became: DoseDayStatus) -> &'static str {
    match became {
        DoseDayStatus::OnTime => "given",
        DoseDayStatus::Late => "late",
        DoseDayStatus::Extra => "extra",
        DoseDayStatus::Missed => "missed",
        DoseDayStatus::Skipped(_) => "skipped",
        DoseDayStatus::Paused(_) => "paused",
        DoseDayStatus::Rest => "rest",
        DoseDayStatus::NotTracked | DoseDayStatus::Open => "open",
    }
}
