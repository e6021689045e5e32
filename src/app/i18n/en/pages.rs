//! The pages in English.

use crate::app::i18n::en::course::{PAUSE, SITES};
use crate::app::i18n::en::supply::{SUPPLY, cover};
use crate::app::i18n::en::terms::TERMS;
use crate::app::i18n::en::warming::WARMING;
use crate::app::i18n::{Body, History, InjectionWords, SetUp, Settings, Today, dates, format};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::patient::patient::Sex;
use crate::domain::patient::preference::Preference;
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::injection::{Details, InjectedBy, Injection};
use crate::domain::treatment::regimen::Counted;
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
    due: |due| match due {
        Due::NotYet(Some(first)) => format!("Starts on {}", dates::weekday(*first)),
        Due::NotYet(None) => "No injection is planned".to_owned(),
        Due::Done => "Done today".to_owned(),
        Due::Due(at) => format!("Due today at about {}", dates::time(*at)),
        Due::Overdue(at) => format!("Overdue since about {}", dates::time(*at)),
        Due::Skipped(cause) => (PAUSE.status_skipped)(*cause),
        Due::Paused(pause) => (PAUSE.status)(pause),
        Due::RestDay(next) => format!("No injection today. Next: {}", dates::weekday(*next)),
    },
    done: |injection| format!("Done today at {}", dates::time(injection.at.time())),
    last: |injection, minutes| match minutes {
        ..1 => format!("Last injection just now: {}", line(injection)),
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
};

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

pub(super) const INJECTION: InjectionWords = InjectionWords {
    title: "Record injection",
    dose: "Dose",
    site: "Site",
    site_option: |spot, rest| format!("{} ({})", (TERMS.site)(spot), (TERMS.rest)(rest)),
    more: "More, if you like",
    unsaid: "Not said",
    pain: "Pain of the injection",
    pain_number: |number| match number {
        0 => "0, none".to_owned(),
        10 => "10, the worst".to_owned(),
        _ => number.to_string(),
    },
    by: "Who injected",
    by_name,
    note: "Note",
    note_too_long: |longest| format!("A note can have at most {longest} characters."),
    second: |other, today| {
        let day = match other.at.date() {
            day if day == today => "today".to_owned(),
            day => format!("on {}", dates::day(day)),
        };
        format!(
            "Recorded {day} at {}, {}. Record another?",
            dates::time(other.at.time()),
            (TERMS.site)(other.site).to_ascii_lowercase()
        )
    },
    second_confirm: "Yes, record another",
    saved: |injection| format!("Saved: {}", line(injection)),
    line,
};

pub(super) const HISTORY: History = History {
    add: "Add an earlier injection",
    empty: "No injection is recorded yet. Those you record on Today appear here.",
    years: "Years",
    count: |count| if count == 1 { "1 injection".to_owned() } else { format!("{count} injections") },
    correct: "Correct",
    void: "Void",
    void_title: "Void this entry?",
    void_hint: "The entry stays visible, crossed out, with your reason.",
    reason: "Reason",
    corrected: "corrected",
    voided: "voided",
    trail: "What was changed",
    first_recorded: |when, what| format!("{when}: recorded as {what}"),
    amended_to: |when, what| format!("{when}: corrected to {what}"),
    voided_because: |when, reason| match reason {
        Some(reason) => format!("{when}: voided, “{reason}”"),
        None => format!("{when}: undone"),
    },
    voided_saved: "Voided.",
    correct_title: "Correct injection",
    earlier_title: "Add an earlier injection",
    told: |Details { pain, by, warmed, note }| {
        let pain = pain.map(|pain| format!("pain {} of 10", pain.number()));
        let by = by.map(|by| match by {
            InjectedBy::Patient => "injected by the patient".to_owned(),
            InjectedBy::Helper => "injected by someone at home".to_owned(),
            InjectedBy::Professional => "injected by a professional".to_owned(),
        });
        let warmed = warmed.map(WARMING.told);
        let parts: Vec<String> = [pain, by, warmed, note.clone()].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    },
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
    in_force: "in force",
    change_regimen: "Change the regimen",
    change_from: "From",
    change_from_hint: "What was done before this day stays as it is.",
    weight: "Weight",
    weight_line: |weighing| {
        format!("{} on {}", (TERMS.kilograms)(weighing.kg.decimal()), dates::day(weighing.on))
    },
    weighed_on: "Weighed on",
    no_weight: "No weight is recorded.",
    add_weight: "Add a weight",
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

const fn by_name(by: InjectedBy) -> &'static str {
    match by {
        InjectedBy::Patient => "I did",
        InjectedBy::Helper => "Someone at home",
        InjectedBy::Professional => "A nurse or another professional",
    }
}

fn line(injection: &Injection) -> String {
    format!(
        "{}, {}, {}",
        dates::weekday(injection.at.date()),
        dates::time(injection.at.time()),
        (TERMS.site)(injection.site).to_ascii_lowercase()
    )
}
