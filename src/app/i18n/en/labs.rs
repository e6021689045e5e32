//! Blood tests, in English.

use std::cmp::Ordering;

use crate::app::i18n::en::terms::{TERMS, clearance, symbol};
use crate::app::i18n::en::{answers, import};
use crate::app::i18n::{Labs, dates, format};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::blood::{Decline, change, is_low, limit_in_giga};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::labs::result::NoBound;
use crate::domain::labs::trend::{DatedResult, Direction, Trend, number};
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::quantities::number::Exact;
use crate::record::queries::renal_conflict::Differs;

/// What a chart shows, in words.
fn caption(trend: &Trend) -> String {
    let name = (TERMS.analyte)(trend.last.1.analyte());
    // In the unit of the chart, so that the numbers can be compared.
    let said = |(day, result): &DatedResult| {
        let unit = result.analyte().units().first().copied().unwrap_or(result.unit());
        format!("{} on {}", (TERMS.result_in)(result, unit), dates::day(*day))
    };
    let (first, last) = (said(&trend.first), said(&trend.last));
    let way = match trend.direction {
        Direction::One => return format!("{name}: one result, {last}."),
        Direction::Unknown => format!("{name}: {first}, then {last}"),
        Direction::Same => format!("{name}: the same at first and at last, {first} and {last}"),
        Direction::Fell => format!("{name} fell from {first} to {last}"),
        Direction::Rose => format!("{name} rose from {first} to {last}"),
    };
    let extreme = if number(&trend.lowest.1) < number(&trend.first.1).min(number(&trend.last.1)) {
        format!(", lowest {}", said(&trend.lowest))
    } else if number(&trend.highest.1) > number(&trend.first.1).max(number(&trend.last.1)) {
        format!(", highest {}", said(&trend.highest))
    } else {
        String::new()
    };
    let limit = match (trend.last.1.analyte(), trend.last.1.count().and_then(is_low)) {
        (Analyte::Neutrophils, Some(true)) => "; the last is below the limit of neutropenia",
        (Analyte::Neutrophils, Some(false)) => "; the last is not below the limit of neutropenia",
        _ => "",
    };
    format!("{way}{extreme}{limit}.")
}

pub(in crate::app::i18n) static LABS: Labs = Labs {
    add: "Add results",
    add_title: "Add blood results",
    correct_title: "Correct blood results",
    drawn: "Blood drawn on",
    drawn_hint: "The day of the draw, not of the report.",
    results_hint: "Fill in what your report has, with its unit. A result like <0.5 is entered as it stands. Leave the rest empty.",
    groups: ["Blood count", "Kidneys and liver", "Inflammation and fat"],
    range: "Normal range of the laboratory",
    range_of: |analyte| format!("Normal range of {}", format::lower(analyte)),
    range_hint: "As on the report: 1.8-7.7 or <5 or >40.",
    range_alone: "Please enter the result, too: a normal range alone is not kept.",
    not_a_bound: |why| match why {
        NoBound::Alone => "A number is missing after the sign. Enter it as <0.5 or >90.".to_owned(),
        NoBound::OrEqual(sign) => {
            let other = if sign == '≤' { '<' } else { '>' };
            format!(
                "“{sign}” is not understood here, because it leaves open whether the number was reached. Enter {other} \
                if the report means a limit, or the number alone if that was measured."
            )
        }
    },
    thousands_or_unit: |entered, rather| {
        let thousands = entered.to_string().replace('.', "");
        let (entered, rather) = (format::decimal(entered), symbol(rather));
        format!(
            "This unit has whole numbers only. If you meant thousands, enter {thousands}. If the report says {entered} \
            {rather}, choose that unit: it would be usual."
        )
    },
    not_a_range: "Please enter it as 1.8-7.7, the lower limit first, or as <5 or >40.",
    computed: "The report gives neutrophils in per cent only",
    computed_hint: "Enter the white cells above, and here what the report calls segmented and bands. Many reports have \
        one line “neutrophils %” that includes the bands: then enter that line alone, or they count twice.",
    computed_from: |segmented, bands| match bands {
        Some(bands) => format!("computed: white cells × ({segmented} % + {bands} %)"),
        None => format!("computed: white cells × {segmented} %"),
    },
    segmented: "Segmented",
    bands: "Bands (optional)",
    too_many_parts: "Both together are more than 100 %.",
    own: "Other results",
    own_one: "Another result",
    own_name: "What was measured",
    add_own: "Add another result",
    value: "Value",
    unit: "Unit",
    not_a_unit: "Please enter the unit without blanks, in at most 20 characters.",
    report: "The report",
    laboratory: "Laboratory (optional)",
    calendar: "Neutrophil calendar",
    month: |month| match month {
        0 => "Before the start".to_owned(),
        1 => "1 month".to_owned(),
        months => format!("{months} months"),
    },
    due: "Due",
    test: "Count",
    status: "Status",
    standing_word: |standing| match standing {
        TestStatus::Done(day) => format!("Done on {}", dates::day(day)),
        TestStatus::Later => "Later".to_owned(),
        TestStatus::Due => "Due".to_owned(),
        TestStatus::Overdue => "Overdue".to_owned(),
        TestStatus::Missed => "Not recorded".to_owned(),
        TestStatus::NotHere => "Not recorded here".to_owned(),
    },
    not_here: "Some counts fell due before you began to record here. Add the results you have.",
    results: "Results",
    earlier: "Earlier results",
    empty: "No results yet. Enter them from your laboratory report.",
    counted_from: |start| format!("Counted from {}.", dates::day(start)),
    after_first_year: "After the first year the monograph asks for no further counts. Your prescriber decides; you can \
        add the days here.",
    restart: "Treatment began again",
    restart_on: "First day",
    restart_hint: "After a break that your prescriber calls a new start. The calendar then counts from this day.",
    add_test: "Add a test",
    test_on: "Due on",
    test_hint: "As your prescriber wants it.",
    test_note: "What for (optional)",
    own_test: "Set by your prescriber",
    began_again: |day| format!("Began again on {}", dates::day(day)),
    below_normal: "below normal",
    above_normal: "above normal",
    since_baseline: |before, drawn, now| {
        let change = change(before, now)?;
        let percent = format::exact(if change < Exact::default() { -change } else { change }, 0);
        let way = match change.cmp(&Exact::default()) {
            Ordering::Less => format!("{percent} % less than"),
            Ordering::Equal => "the same as".to_owned(),
            Ordering::Greater => format!("{percent} % more than"),
        };
        Some(format!(
            "Neutrophils: {way} before treatment ({} on {})",
            (TERMS.result)(before),
            dates::day(drawn)
        ))
    },
    clearance: |known| {
        let days = (known.weight.on - known.drawn).num_days().abs();
        let apart = match days {
            0 => "weighed on the same day".to_owned(),
            1 => "weighed a day apart".to_owned(),
            _ => format!("weighed {days} days apart"),
        };
        format!(
            "Creatinine clearance on this day: {} mL/min ({} kg, {apart})",
            clearance(&known.clearance),
            format::decimal(known.weight.kg.decimal())
        )
    },
    low_clearance: || {
        let limit = format::exact(REDUCE_BELOW.value.0, 0);
        format!("Kidney function is below {limit} mL/min. Please show this result to your prescriber.")
    },
    no_clearance: |missing| {
        format!("Creatinine clearance cannot be judged: {} missing.", answers::missing(missing))
    },
    conflict: |conflict| {
        let (limit, day) = (REDUCE_BELOW.value.0, conflict.drawn.map(dates::day).unwrap_or_default());
        let clearance = clearance(&conflict.clearance);
        let limit = format::exact(limit, 0);
        match conflict.differs {
            Differs::MoreOften => format!(
                "The recorded regimen is one dose every day, and the latest recorded clearance is {clearance} mL/min \
                ({day}), below {limit}: the monograph says to consider every other day."
            ),
            Differs::LessOften => format!(
                "The recorded regimen is less often than every day, and the latest recorded clearance is {clearance} \
                mL/min ({day}), not below {limit}: the monograph gives no reason from the kidneys."
            ),
        }
    },
    low_neutrophils: "Low neutrophils. Tell your prescriber.",
    fall: |fall| match fall {
        Decline::None => None,
        Decline::Grade(grade) => Some(format!("CTCAE grade {grade}")),
        Decline::NeedsLowerLimit => {
            Some("CTCAE grade 1 cannot be judged: lower limit of normal missing".to_owned())
        }
        Decline::NotReached => Some("CTCAE grade cannot be judged: no number on the report".to_owned()),
    },
    normal: |range| format!("normal {range}"),
    panel_line: |drawn| format!("Blood drawn on {}", dates::day(drawn)),
    import: import::IMPORT,
    saved: "Results saved.",
    trends: "Trends",
    no_trend: "No result lies in this period.",
    overview: "Analytes",
    period: "Another period",
    caption,
    own_caption: |name, count, first, last| match count {
        1 => format!("{name}: one result, {last}."),
        _ => format!("{name}: {count} results, {first} at first and {last} at last."),
    },
    walk: |analyte| format!("Results of {}", format::lower(analyte)),
    limit: || format::exact(limit_in_giga(), 1),
    limit_key: "Dashed line: below it the monograph speaks of neutropenia.",
    normal_key: "Shaded: what the last laboratory calls normal.",
    strip_key: "Bar below: filled while doses were given, a gap with a line for a pause, a mark for a missed dose.",
    before_treatment: "before treatment",
    as_table: "As a table",
    on_report: "On the report",
    elsewhere: "In the other unit",
};
