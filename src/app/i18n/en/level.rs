//! The concentration of anakinra, in English.

use crate::app::i18n::{Level, dates, format};
use crate::domain::monograph::{BIOAVAILABILITY_PERCENT, HALF_LIFE_H, PEAK_H};
use crate::domain::treatment::pharmacokinetics::{MILD_FROM, MODERATE_FROM, NORMAL_ABOVE, RenalGroup};
use crate::record::queries::drug_level::WhatIf;

pub(in crate::app::i18n) static LEVEL: Level = Level {
    lead: "A calculation for learning, not a measurement, and not for dosing. Nobody’s own values are in it but the \
        recorded doses and, if there is one, the kidney function.",
    period: "Time",
    periods: ["3 days back, 4 ahead", "2 weeks back, 2 ahead", "60 days back, 30 ahead"],
    what_ifs: "The next doses",
    what_if: |what_if| match what_if {
        WhatIf::AsPlanned => "As they fall due",
        WhatIf::WithoutNext => "Without the next one",
        WhatIf::EverySecond => "Only every second one",
        WhatIf::HourLater => "The next one an hour late",
    },
    kidneys: "Kidney function",
    from_record: "From my blood tests",
    group,
    chosen: |of| format!("Drawn for a kidney function that you chose: {}.", format::lower(&group(of))),
    measured: |known, of| {
        format!(
            "Drawn for the recorded creatinine clearance of {} mL/min ({}): {}.",
            format::beside(known.clearance.value.0, MODERATE_FROM.value.0, 1),
            dates::day(known.drawn),
            format::lower(&group(of))
        )
    },
    dialysis: "Drawn for dialysis, as you have answered.",
    assumed: "Kidney function cannot be judged: creatinine, weight or an adult’s age is missing. Drawn as if it were normal.",
    drawn_whole: "Of a dose in this time only a part went in. How much is not known, so it is drawn as if it were whole.",
    no_dose: "No dose is recorded or planned in this time.",
    title: "Concentration in blood (mg/L)",
    caption: |(low, high)| format!("Between {} and {} in this time.", milligrams(*low), milligrams(*high)),
    walk: "Concentration over time",
    now: "now",
    at: |at, low, high| {
        let when = format!("{} {}", dates::weekday(at.date()), dates::time(at.time()));
        if low < high {
            format!("{when}: between {} and {}", milligrams(low), milligrams(high))
        } else {
            format!("{when}: about {}", milligrams(high))
        }
    },
    milligrams,
    as_table: "As a table",
    lowest: "Lowest",
    highest: "Highest",
    exposure: |times| {
        if times > 1.0 {
            format!(
                "With this kidney function the mean concentration is {} times that with normal kidneys, for the same doses.",
                format::modelled(times, 1)
            )
        } else {
            "With normal kidneys little is left after a day, so that daily doses do not build up.".to_owned()
        }
    },
    band: "One curve would not be honest here: two models fit the published numbers equally well while the kidneys work \
        well, and part when they do not. The band lies between them.",
    about: "What it rests on",
    model: || {
        let ((peak, peak_to), (half, half_to)) = (PEAK_H.value, HALF_LIFE_H.value);
        format!(
            "One compartment with absorption from the skin. The monograph prints {} % bioavailability, the peak after {peak} \
            to {peak_to} hours and half gone in {half} to {half_to} hours; the model keeps to these. Clearance by kidney \
            function is from a study of 30 people; the volume from a study of children and adolescents, scaled to 70 kg.",
            BIOAVAILABILITY_PERCENT.value
        )
    },
};

fn group(group: RenalGroup) -> String {
    let whole = |limit: crate::domain::quantities::units::MlPerMin| format::exact(limit.0, 0);
    let (normal, mild, moderate) =
        (whole(NORMAL_ABOVE.value), whole(MILD_FROM.value), whole(MODERATE_FROM.value));
    match group {
        RenalGroup::Normal => format!("Normal (above {normal} mL/min)"),
        RenalGroup::Mild => format!("Mildly reduced ({mild} to {normal})"),
        RenalGroup::Moderate => format!("Moderately reduced ({moderate} to below {mild})"),
        RenalGroup::Severe => format!("Severely reduced (below {moderate})"),
        RenalGroup::EndStage => "On dialysis".to_owned(),
    }
}

fn milligrams(level: f64) -> String {
    format!("{} mg/L", format::modelled(level, 2))
}
