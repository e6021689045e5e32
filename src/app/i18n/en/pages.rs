//! The pages in English.

use chrono::NaiveDate;

use crate::app::i18n::en::course::{PAUSE, SITES};
use crate::app::i18n::en::injection::{PARTLY_ADVICE, line, partly_told, told};
use crate::app::i18n::en::supply::{SUPPLY, cover};
use crate::app::i18n::en::terms::TERMS;
use crate::app::i18n::{Body, History, SetUp, Settings, Today, dates, format};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::patient::patient::Sex;
use crate::domain::patient::preference::Preference;
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::regimen::{Counted, Standing};
use crate::domain::treatment::schedule::Due;

pub(super) const SET_UP: SetUp = SetUp {
    title: "Welcome",
    lead: "Record each injection in two taps, see where the next one goes, and keep your blood tests on time. \
        Everything stays in this browser on this device.",
    only_dose_check: "I only want to check a dose",
    have_backup: "I have a backup file",
    sex: "Sex",
    sex_hint: "Used to estimate kidney function.",
    birth_date: "Date of birth",
    birth_date_hint: "Used to know your age.",
    start: "First day of anakinra",
    start_hint: "The calendar of blood tests counts from this day.",
    dose: "Prescribed dose",
    dose_hint: "One whole syringe, unless your prescriber wrote otherwise.",
    every: "How often",
    every_hint: "As prescribed.",
    usual_time: "Usual time",
    usual_time_hint: "About when you inject.",
    weight: "Weight (optional)",
    weight_hint: "Helps your clinician to check the dose.",
    done: "Start",
};

pub(super) const TODAY: Today = Today {
    due: |due, today| match due {
        Due::NotYet(Some(first)) => format!("Starts on {}", dates::weekday(*first)),
        Due::NotYet(None) => "No injection is planned".to_owned(),
        Due::Done => "Done today".to_owned(),
        Due::Due(at) if at.date() == today => format!("Due today at about {}", dates::time(at.time())),
        Due::Due(at) => {
            format!("Due since {} at about {}", day_before(at.date(), today), dates::time(at.time()))
        }
        Due::Overdue(at) if at.date() == today => format!("Overdue since about {}", dates::time(at.time())),
        Due::Overdue(at) => {
            format!("Overdue since {} at about {}", day_before(at.date(), today), dates::time(at.time()))
        }
        Due::Skipped(cause) => (PAUSE.status_skipped)(*cause),
        Due::Paused(pause) => (PAUSE.status)(pause),
        Due::RestDay(next) => format!("No injection today. Next: {}", dates::weekday(*next)),
    },
    done: |injection| format!("Done today at {}", dates::time(injection.at.time())),
    done_more: |count| format!("{count} injections are recorded for today"),
    extra_doses: |count, day, today| {
        let on = if day == today { "today".to_owned() } else { dates::day(day) };
        format!(
            "{count} injections are recorded for {on}; one dose a day is the most. Call your prescriber or pharmacist \
            today, and ask what to do before you inject again. If one was recorded by mistake, void it in History."
        )
    },
    same_dose_twice: |count, day, today| {
        let on = if day == today { "today".to_owned() } else { dates::day(day) };
        format!(
            "{count} injections are recorded for {on}. If it was one and the same, recorded twice, void one of them in \
             History. If it was more than one, call your prescriber or pharmacist today, and ask what to do before you \
             inject again."
        )
    },
    to_history: "Go to History",
    partly: |why, day, today| {
        let dose = if day == today {
            "today’s dose".to_owned()
        } else {
            format!("the dose of {}", dates::day(day))
        };
        let what = format!("Only a part of {dose} went in ({}).", partly_told(why));
        format!("{what} {PARTLY_ADVICE}")
    },
    already: "Have you already injected today, before you began to record here? Then add it, so that nobody injects \
        a second time.",
    last: |injection, minutes| match minutes {
        ..0 => format!("Recorded for a time that this device has not reached yet: {}", line(injection)),
        0 => format!("Last injection just now: {}", line(injection)),
        _ => format!("Last injection {} ago: {}", format::elapsed(minutes), line(injection)),
    },
    no_last: "No injection is recorded yet.",
    record: "Record injection",
    record_another: "Record another",
    show_all: "Show everything",
    undo: "Undo",
    undone: "Undone. The entry stays in History as voided.",
    missed_yesterday: |day| format!("No injection is recorded for yesterday, {}.", dates::day(day)),
    add_earlier: "Add it",
    next_site: |spot, rest| {
        format!("Next site: {}, {}", (TERMS.site)(spot).to_ascii_lowercase(), (TERMS.rest)(rest))
    },
    chosen_site: |spot, rest| {
        format!("Your choice: {}, {}", (TERMS.site)(spot).to_ascii_lowercase(), (TERMS.rest)(rest))
    },
    planned_count: |planned| match planned.status {
        TestStatus::Overdue => format!("Neutrophil count overdue since {}", dates::day(planned.due)),
        _ => format!("Neutrophil count due by {}", dates::day(planned.due)),
    },
    own_test: |test| {
        let name = (TERMS.own_test)(test);
        format!("{name}, set by your prescriber, is due on {}", dates::day(test.on))
    },
    earlier_tests: "Neutrophil counts were due before you began to record here. Add the results you have",
    to_labs: "Go to Labs",
    both_clocks: |there, here| {
        let clock = |at: &Moment| {
            format!("{} {} in {}", dates::weekday(at.date()), dates::time(at.time()), at.zone())
        };
        format!(
            "Your clock has changed. The last injection was on {}, which is {}.",
            clock(there),
            clock(here)
        )
    },
    other_day: "By the clock here it was on another day. Is today’s dose done or still due? If you are not sure, ask \
        your team before you inject.",
    important: "Important",
    about_health: "Allergies, infections, other medicines: what matters to this treatment.",
    neutropenia: |result, drawn| {
        format!(
            "Your neutrophil count of {} on {} is low. Please call your prescriber.",
            (TERMS.result)(result),
            dates::day(drawn)
        )
    },
    due_notice: "Injection due",
    syringes: "Supply",
    syringes_low: |left| format!("{}. It is time to reorder.", cover(left)),
    to_health: "Tell about your health",
    unusable: "A syringe cannot be used",
};

/// Before today.
fn day_before(day: NaiveDate, today: NaiveDate) -> String {
    if Some(day) == today.pred_opt() { "yesterday".to_owned() } else { dates::day(day) }
}

pub(super) const BODY: Body = Body {
    heading: "Where",
    legend: "Site of the next injection",
    left: "Left",
    right: "Right",
    front: "Front",
    back: "Back",
    suggested: "suggested next",
    others_inject: "Only if someone else injects",
    key: "Days since each spot was used:",
    recent: "just used",
    rested: "14 or more",
    unused: "not used yet",
};

pub(super) const HISTORY: History = History {
    add: "Add an earlier injection",
    empty: "No injection is recorded yet. Those you record on Today appear here.",
    years: "Years",
    count: |count| if count == 1 { "1 injection".to_owned() } else { format!("{count} injections") },
    void: "Void",
    void_title: "Void this entry?",
    void_hint: "The entry stays visible, crossed out, with your reason.",
    reason: "Reason",
    corrected: "corrected",
    same_day: |count| format!("one of {count} on this day"),
    voided: "voided",
    trail: "What was changed",
    first_recorded: |when, what| format!("{when}: recorded as {what}"),
    amended_to: |when, what| format!("{when}: corrected to {what}"),
    voided_because: |when, reason| match reason {
        Some(reason) => format!("{when}: voided, “{reason}”"),
        None => format!("{when}: undone"),
    },
    told,
};

pub(super) const SETTINGS: Settings = Settings {
    details: "Your details",
    details_line: |sex, birth, start| {
        let sex = if sex == Sex::Female { TERMS.female } else { TERMS.male };
        format!("{sex}, born {}, on anakinra since {}", dates::day(birth), dates::day(start))
    },
    change: "Change",
    preference: |preference| match preference {
        Preference::SkinRestDays => (SITES.rest_days, SITES.rest_days_hint),
        Preference::HoursOut => (SUPPLY.hours_out, SUPPLY.hours_out_hint),
    },
    change_details: "Change details",
    regimen: "Prescribed regimen",
    regimen_line: |regimen| {
        let counted = match regimen.counted {
            Counted::FromStart => format!("at about {}", dates::time(regimen.usual_time)),
            Counted::FromLastDose => "counted from the last dose".to_owned(),
        };
        format!(
            "From {}: {} {}, {counted}",
            dates::day(regimen.from),
            (TERMS.milligrams)(regimen.dose.decimal()),
            (TERMS.every)(regimen.every_days.get()),
        )
    },
    standing: |standing| match standing {
        Standing::Planned => Some("planned"),
        Standing::InForce => Some("in force"),
        Standing::Replaced => Some("replaced"),
        Standing::Ended => None,
    },
    change_regimen: "Change the regimen",
    change_from: "From",
    change_from_hint: "What was done before this day stays as it is.",
    later: "A change is recorded for a later day",
    keep_later: |days| match days {
        [day] => format!("Keep the change of {}", dates::day(*day)),
        _ => format!("Keep the changes of {}", dates::days(days)),
    },
    drop_later: |days| match days {
        [day] => format!("Drop the change of {}", dates::day(*day)),
        _ => format!("Drop the changes of {}", dates::days(days)),
    },
    weight: "Weight",
    weight_line: |weighing| {
        format!("{} on {}", (TERMS.kilograms)(weighing.kg.decimal()), dates::day(weighing.on))
    },
    weighed_on: "Weighed on",
    no_weight: "No weight is recorded.",
    add_weight: "Add a weight",
    all_weights: "All weights",
    theme: "Appearance",
    theme_system: "As the device",
    theme_light: "Light",
    theme_dark: "Dark",
    language: "Language",
    language_system: "As the device",
    simple: "The Today page",
    simple_off: "Shows everything",
    simple_on: "Large and simple",
    about: "About",
    about_lead: "This app records, shows, reminds and warns. It is not a medical device and does not replace \
        your prescriber. In an emergency call your emergency number.",
    quoted: "Documents that are quoted",
    version: concat!("Version ", env!("CARGO_PKG_VERSION")),
    counted: "Counted",
    counted_hint: "From the last dose, day and time move when you inject earlier or later.",
    counted_from: |counted| match counted {
        Counted::FromStart => "At the usual time",
        Counted::FromLastDose => "From the last dose",
    },
    window: "Overdue after",
    window_hours: |hours| match hours {
        1 => "1 hour".to_owned(),
        _ => format!("{hours} hours"),
    },
};
