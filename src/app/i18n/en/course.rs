//! Days and skin, in English.

use crate::app::i18n::en::terms::TERMS;
use crate::app::i18n::{Pauses, Pausing, Periods, Sites, Skins, Year, dates};
use crate::domain::sites::injection_site::Region;
use crate::domain::sites::skin::{SiteBlocked, SkinState};
use crate::domain::treatment::dosing_history::{Adherence, DoseDayStatus};
use crate::domain::treatment::pause::Cause;

pub(super) const PAUSE: Pauses = Pauses {
    ask: "Not injecting?",
    skip: "Leave out today’s dose",
    skip_title: |day| format!("Leave out the dose of {}?", dates::weekday(day)),
    was_left_out: "It was left out",
    was_left_out_title: |day| format!("Was the dose of {} left out?", dates::day(day)),
    pause: "Pause the injections",
    pause_title: "Pause the injections?",
    end: "End the pause",
    end_title: |pause| {
        format!(
            "End the pause since {} ({})?",
            dates::day(pause.from),
            cause(pause.cause).to_ascii_lowercase()
        )
    },
    status: |pause| match pause.until {
        Some(until) => {
            format!("Paused until {} ({})", dates::day(until), cause(pause.cause).to_ascii_lowercase())
        }
        None => {
            format!("Paused since {} ({})", dates::day(pause.from), cause(pause.cause).to_ascii_lowercase())
        }
    },
    status_skipped: |why| format!("Left out today ({})", cause(why).to_ascii_lowercase()),
    before_restart: "Please ask your prescriber before you start again.",
    never_two: "Never inject two doses to make up for one. Your prescriber or pharmacist can tell you what to do \
        about a late or a missed dose.",
};

pub(super) const PAUSING: Pausing = Pausing {
    skipped: "Recorded: today’s dose is left out.",
    was_left_out_saved: |day| format!("Recorded: the dose of {} was left out.", dates::day(day)),
    paused: "Recorded: the injections are paused.",
    why: "Why",
    cause,
    from: "First day without a dose",
    until: "Last day without a dose",
    until_hint: "Leave it empty if you do not know yet.",
    end_hint: "From the day after, doses are due again.",
    ended: "Recorded: the pause has ended.",
    all: "Doses left out",
    line: |pause| {
        let cause = cause(pause.cause).to_ascii_lowercase();
        match pause.until {
            Some(until) => format!("Paused {} to {} ({cause})", dates::day(pause.from), dates::day(until)),
            None => format!("Paused since {} ({cause})", dates::day(pause.from)),
        }
    },
    skip_line: |skip| {
        format!("Dose of {} left out ({})", dates::day(skip.day), cause(skip.cause).to_ascii_lowercase())
    },
};

const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Infection => "Infection",
        Cause::Surgery => "Operation",
        Cause::Prescriber => "My prescriber said so",
        Cause::OutOfStock => "None left",
        Cause::Travel => "Travel",
        Cause::Other => "Another reason",
        Cause::Forgotten => "Forgotten",
    }
}

pub(super) const SKIN: Skins = Skins {
    mark: "This spot is sore or marked",
    unfit: |why| match why {
        SiteBlocked::Skin(why) => state(why),
        SiteBlocked::Reaction => "Has reacted",
        SiteBlocked::NextToReaction => "Beside a reaction",
    },
    out: "Spots that are out",
    line: |skin, today| {
        let days = (today - skin.since).num_days().max(0);
        let since = match days {
            ..=0 => "since today".to_owned(),
            1 => "since yesterday".to_owned(),
            _ => format!("for {days} days"),
        };
        format!("{}: {}, {since}", (TERMS.site)(skin.site), state(skin.state).to_ascii_lowercase())
    },
    still: "Is it still so?",
    clear: "It is fine again",
    cleared: "Recorded: the spot is in use again.",
    all_out: "Every spot is out. Please ask your team where to inject.",
    in_use: |spots, days| {
        let (s, them) = if spots == 1 { ("", "it rests") } else { ("s", "each rests") };
        format!("{spots} spot{s} in use: {them} {days} days")
    },
    red_flags: "A lump, a sore that does not heal, or redness that spreads or comes with fever: call your team.",
};

pub(super) const SITES: Sites = Sites {
    title: "Skin of this spot",
    what: "What is wrong",
    since: "Since",
    state,
    rest_days: "Days of rest after a reaction",
    rest_days_hint: "For the spot and those beside it, counted from the last day of the reaction.",
    sites: "Spots on each side",
    spots_of: |spots| match spots {
        0 => "None".to_owned(),
        _ => spots.to_string(),
    },
    taken_out: |spot| {
        format!("Recorded: {} is out until you clear it.", (TERMS.site)(spot).to_ascii_lowercase())
    },
    regions: "Sites in use",
    regions_hint: "Upper arms and buttocks only if someone else injects.",
    own: "Your own spots",
    own_none: "None is added.",
    own_add: "Add a spot",
    own_place: "Where it is",
    own_name: "What you call it",
    own_name_hint: "So that you find it again: outer side, a hand above the knee.",
    own_apart: "Keep 2.5 cm from every other spot. The app does not know where in this area yours lies: when one of \
        them reacts, all spots of the area rest.",
    own_stop: "No longer use",
    own_again: "Use again",
    region: |region| match region {
        Region::Thigh => "Thighs",
        Region::Abdomen => "Abdomen",
        Region::UpperArm => "Upper arms",
        Region::Buttock => "Buttocks",
    },
};

const fn state(state: SkinState) -> &'static str {
    match state {
        SkinState::Tender => "Tender",
        SkinState::Bruised => "Bruised",
        SkinState::Red => "Red",
        SkinState::Hard => "Hard",
        SkinState::Swollen => "Swollen",
        SkinState::Lump => "Lump",
        SkinState::Scar => "Scar",
        SkinState::StretchMark => "Stretch mark",
        SkinState::NearVein => "Near a vein",
    }
}

pub(super) const YEAR: Year = Year {
    calendar: "Day by day",
    earlier: "Earlier months of this year",
    became: |became| match became {
        DoseDayStatus::NotTracked => "not recorded",
        DoseDayStatus::OnTime => "given",
        DoseDayStatus::Late => "given late",
        DoseDayStatus::Extra => "given, none due",
        DoseDayStatus::Missed => "missed",
        DoseDayStatus::Skipped(_) => "left out",
        DoseDayStatus::Paused(_) => "paused",
        DoseDayStatus::Rest => "none due",
        DoseDayStatus::Open => "ahead",
    },
    cause: |became| match became {
        DoseDayStatus::Skipped(why) | DoseDayStatus::Paused(why) => Some(cause(why)),
        _ => None,
    },
    key: "What the signs mean:",
    adherence: "Doses given",
    adherence_line: |Adherence { due, given, extra }| match (due, extra) {
        (0, 0) => "none was due".to_owned(),
        (0, _) => format!("none was due, {extra} given all the same"),
        (_, 0) => format!("{given} of {due} ({} %)", given * 100 / due),
        (_, 1) => format!("{given} of {due} ({} %), and 1 more than was due", given * 100 / due),
        _ => format!("{given} of {due} ({} %), and {extra} more than were due", given * 100 / due),
    },
    last_30: "Last 30 days",
    whole_year: "This year",
    definition: "Counted are the days on which a dose was due by the regimen in force: from its first day on, without \
        pauses, and today only if it is done. A dose left out on one day counts as due. Of the days before you began \
        to record here, only those count for which an injection was added.",
    period: "Doses given in any period",
};

pub(super) const PERIOD: Periods = Periods {
    first_day: "First day",
    last_day: "Last day",
    backwards: "The last day lies before the first.",
    incomplete: "One of the two days cannot be used. What is wrong stands beside it.",
    outside: "Nothing is recorded in this period.",
};
