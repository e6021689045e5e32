//! The parts of the day, from top to bottom, and which of them "large and simple" leaves out: what helps to choose or to
//! learn, never what warns, runs or is due.

use strum::VariantArray;

/// A part of the page. A new one has to be placed, and it has to be decided whether it can be left out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, VariantArray)]
pub(super) enum DayPart {
    /// Due, overdue or done, and never two doses.
    Status,
    /// More than one injection on a day.
    ExtraDoses,
    /// Only a part of a dose went in.
    PartlyGiven,
    /// Whether the dose was given before the record began.
    AlreadyInjected,
    /// What the rules have found, and blood tests that are due.
    Alerts,
    /// The clock has moved since the last injection.
    Travelled,
    /// Yesterday's open dose.
    MissedYesterday,
    /// Time to reorder.
    LowSupply,
    /// The syringe that is out of the refrigerator.
    WarmUp,
    /// The ways to leave out a dose, or all, or a syringe.
    LeaveOut,
    /// What the app can do.
    FirstSteps,
    /// Where the injection goes.
    Sites,
    /// The button that records. On a phone it stays in reach of the thumb while all above it is looked at.
    Record,
    /// What comes with the other pages: which sites must not be used, and that a backup is due; then, itself not in "large
    /// and simple", what was noticed, a few numbers, the way to the questions about health.
    Later,
}

/// When a part is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shown {
    /// Always.
    Always,
    /// Not in "large and simple".
    InFull,
}

impl DayPart {
    /// All of them, from top to bottom.
    pub(super) const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    pub(super) const fn shown(self) -> Shown {
        match self {
            Self::Status
            | Self::ExtraDoses
            | Self::PartlyGiven
            | Self::AlreadyInjected
            | Self::Alerts
            | Self::Travelled
            | Self::MissedYesterday
            | Self::LowSupply
            | Self::WarmUp
            | Self::LeaveOut
            | Self::Sites
            | Self::Record
            | Self::Later => Shown::Always,
            Self::FirstSteps => Shown::InFull,
        }
    }
}

impl Shown {
    /// The classes of what is shown then: the style sheet hides the second in "large and simple".
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Always => "part",
            Self::InFull => "part more",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_and_simple_leaves_out_what_teaches_and_what_leads_elsewhere_and_nothing_else() {
        use DayPart::*;
        for (part, shown) in [
            (Status, Shown::Always),
            (ExtraDoses, Shown::Always),
            (PartlyGiven, Shown::Always),
            (AlreadyInjected, Shown::Always),
            (Alerts, Shown::Always),
            (Travelled, Shown::Always),
            (MissedYesterday, Shown::Always),
            (LowSupply, Shown::Always),
            (WarmUp, Shown::Always),
            (LeaveOut, Shown::Always),
            (FirstSteps, Shown::InFull),
            (Sites, Shown::Always),
            (Record, Shown::Always),
            (Later, Shown::Always),
        ] {
            assert_eq!(part.shown(), shown, "{part:?}");
        }
        assert_eq!(DayPart::ALL.len(), 14, "a new part belongs into this table");
    }

    #[test]
    fn the_style_sheet_hides_nothing_but_what_is_marked() {
        let style = include_str!("../../../../style/simple.css");
        let hides = style.matches("display: none").count();
        assert!(
            hides == 1 && style.contains("  .less,\n  [data-simple=\"true\"] .more {\n    display: none;"),
            "{style}"
        );
    }
}
