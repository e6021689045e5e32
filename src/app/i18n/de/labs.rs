//! Blood tests, in German.

use std::cmp::Ordering;

use crate::app::i18n::de::terms::{TERMS, clearance, symbol};
use crate::app::i18n::de::{answers, import};
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
        format!("{} am {}", (TERMS.result_in)(result, unit), dates::day(*day))
    };
    let (first, last) = (said(&trend.first), said(&trend.last));
    let way = match trend.direction {
        Direction::One => return format!("{name}: ein Ergebnis, {last}."),
        Direction::Unknown => format!("{name}: {first}, dann {last}"),
        Direction::Same => format!("{name}: zuerst und zuletzt gleich, {first} und {last}"),
        Direction::Fell => format!("{name}: gesunken von {first} auf {last}"),
        Direction::Rose => format!("{name}: gestiegen von {first} auf {last}"),
    };
    let extreme = if number(&trend.lowest.1) < number(&trend.first.1).min(number(&trend.last.1)) {
        format!(", am niedrigsten {}", said(&trend.lowest))
    } else if number(&trend.highest.1) > number(&trend.first.1).max(number(&trend.last.1)) {
        format!(", am höchsten {}", said(&trend.highest))
    } else {
        String::new()
    };
    let limit = match (trend.last.1.analyte(), trend.last.1.count().and_then(is_low)) {
        (Analyte::Neutrophils, Some(true)) => "; das letzte liegt unter der Grenze der Neutropenie",
        (Analyte::Neutrophils, Some(false)) => "; das letzte liegt nicht unter der Grenze der Neutropenie",
        _ => "",
    };
    format!("{way}{extreme}{limit}.")
}

pub(in crate::app::i18n) static LABS: Labs = Labs {
    add: "Ergebnisse eintragen",
    add_title: "Blutwerte eintragen",
    correct_title: "Blutwerte berichtigen",
    drawn: "Tag der Blutabnahme",
    drawn_hint: "Der Tag der Blutabnahme, nicht des Befunds.",
    results_hint: "Tragen Sie ein, was auf Ihrem Befund steht, mit der Einheit. Ein Ergebnis wie <0,5 wird so eingetragen, wie es dasteht. Den Rest lassen Sie leer.",
    groups: ["Blutbild", "Nieren und Leber", "Entzündung und Fett"],
    range: "Normalbereich des Labors",
    range_of: |analyte| format!("Normalbereich: {analyte}"),
    range_hint: "Wie auf dem Befund: 1,8-7,7 oder <5 oder >40.",
    range_alone: "Bitte geben Sie auch das Ergebnis ein: Ein Normbereich allein wird nicht gespeichert.",
    not_a_bound: |why| match why {
        NoBound::Alone => "Nach dem Zeichen fehlt eine Zahl. Geben Sie es als <0,5 oder >90 ein.".to_owned(),
        NoBound::OrEqual(sign) => {
            let other = if sign == '≤' { '<' } else { '>' };
            format!(
                "„{sign}“ wird hier nicht verstanden, weil offen bleibt, ob die Zahl erreicht wurde. Geben Sie {other} ein, \
                wenn der Befund eine Grenze meint, oder die Zahl allein, wenn sie gemessen wurde."
            )
        }
    },
    thousands_or_unit: |entered, rather| {
        let thousands = entered.to_string().replace('.', "");
        let (entered, rather) = (format::decimal(entered), symbol(rather));
        format!(
            "In dieser Einheit gibt es nur ganze Zahlen. Wenn Sie Tausender meinten, geben Sie {thousands} ein. Wenn auf \
            dem Befund {entered} {rather} steht, wählen Sie diese Einheit: Das wäre üblich."
        )
    },
    not_a_range: "Bitte geben Sie ihn als 1,8-7,7 ein, die untere Grenze zuerst, oder als <5 oder >40.",
    computed: "Der Befund nennt Neutrophile nur in Prozent",
    computed_hint: "Geben Sie oben die Leukozyten ein und hier, was der Befund segmentkernig und stabkernig nennt. Viele \
        Befunde haben eine Zeile „Neutrophile %“, die die stabkernigen enthält: Geben Sie dann nur diese Zeile ein, sonst \
        zählen sie doppelt.",
    computed_from: |segmented, bands| match bands {
        Some(bands) => format!("berechnet: Leukozyten × ({segmented} % + {bands} %)"),
        None => format!("berechnet: Leukozyten × {segmented} %"),
    },
    segmented: "Segmentkernige",
    bands: "Stabkernige (freiwillig)",
    too_many_parts: "Beide zusammen sind mehr als 100 %.",
    own: "Andere Ergebnisse",
    own_one: "Ein anderes Ergebnis",
    own_name: "Was gemessen wurde",
    add_own: "Weiteres Ergebnis",
    value: "Wert",
    unit: "Einheit",
    not_a_unit: "Bitte geben Sie die Einheit ohne Leerzeichen ein, mit höchstens 20 Zeichen.",
    report: "Der Befund",
    laboratory: "Labor (freiwillig)",
    calendar: "Neutrophilen-Kalender",
    month: |month| match month {
        0 => "Vor dem Beginn".to_owned(),
        1 => "1 Monat".to_owned(),
        months => format!("{months} Monate"),
    },
    due: "Fällig",
    test: "Zählung",
    status: "Stand",
    standing_word: |standing| match standing {
        TestStatus::Done(day) => format!("Erledigt am {}", dates::day(day)),
        TestStatus::Later => "Später".to_owned(),
        TestStatus::Due => "Fällig".to_owned(),
        TestStatus::Overdue => "Überfällig".to_owned(),
        TestStatus::Missed => "Nicht eingetragen".to_owned(),
        TestStatus::NotHere => "Hier nicht eingetragen".to_owned(),
    },
    not_here: "Einige Zählungen waren fällig, bevor Sie hier mit dem Eintragen begonnen haben. Tragen Sie die Ergebnisse \
        nach, die Sie haben.",
    results: "Ergebnisse",
    earlier: "Frühere Ergebnisse",
    empty: "Noch keine Ergebnisse. Tragen Sie sie aus Ihrem Laborbefund ein.",
    counted_from: |start| format!("Gezählt ab {}.", dates::day(start)),
    after_first_year: "Nach dem ersten Jahr verlangt die Monografie keine weiteren Zählungen. Ihre Praxis entscheidet; \
        die Tage können Sie hier hinzufügen.",
    restart: "Behandlung neu begonnen",
    restart_on: "Erster Tag",
    restart_hint: "Nach einer Unterbrechung, die Ihre Praxis einen neuen Beginn nennt. Der Kalender zählt dann ab diesem \
        Tag.",
    add_test: "Untersuchung hinzufügen",
    test_on: "Fällig am",
    test_hint: "So, wie Ihre Praxis es möchte.",
    test_note: "Wofür (freiwillig)",
    own_test: "Von Ihrer Praxis festgelegt",
    began_again: |day| format!("Neu begonnen am {}", dates::day(day)),
    below_normal: "unter normal",
    above_normal: "über normal",
    since_baseline: |before, drawn, now| {
        let change = change(before, now)?;
        let percent = format::exact(if change < Exact::default() { -change } else { change }, 0);
        let way = match change.cmp(&Exact::default()) {
            Ordering::Less => format!("{percent} % weniger als"),
            Ordering::Equal => "gleich viele wie".to_owned(),
            Ordering::Greater => format!("{percent} % mehr als"),
        };
        Some(format!(
            "Neutrophile: {way} vor der Behandlung ({} am {})",
            (TERMS.result)(before),
            dates::day(drawn)
        ))
    },
    clearance: |known| {
        let days = (known.weight.on - known.drawn).num_days().abs();
        let apart = match days {
            0 => "am selben Tag gewogen".to_owned(),
            1 => "mit einem Tag Abstand gewogen".to_owned(),
            _ => format!("mit {days} Tagen Abstand gewogen"),
        };
        format!(
            "Kreatinin-Clearance an diesem Tag: {} mL/min ({} kg, {apart})",
            clearance(&known.clearance),
            format::decimal(known.weight.kg.decimal())
        )
    },
    low_clearance: || {
        let limit = format::exact(REDUCE_BELOW.value.0, 0);
        format!(
            "Die Nierenfunktion liegt unter {limit} mL/min. Bitte zeigen Sie dieses Ergebnis Ihrer Praxis."
        )
    },
    no_clearance: |missing| {
        format!("Kreatinin-Clearance nicht beurteilbar: {} fehlt.", answers::missing(missing))
    },
    conflict: |conflict| {
        let (limit, day) = (REDUCE_BELOW.value.0, conflict.drawn.map(dates::day).unwrap_or_default());
        let clearance = clearance(&conflict.clearance);
        let limit = format::exact(limit, 0);
        match conflict.differs {
            Differs::MoreOften => format!(
                "Eingetragen ist eine Dosis jeden Tag, und die letzte eingetragene Clearance beträgt {clearance} mL/min \
                ({day}), unter {limit}: Laut Monografie ist jeder zweite Tag zu erwägen."
            ),
            Differs::LessOften => format!(
                "Eingetragen ist eine Dosis seltener als jeden Tag, und die letzte eingetragene Clearance beträgt \
                {clearance} mL/min ({day}), nicht unter {limit}: Die Monografie nennt keinen Grund von den Nieren her."
            ),
        }
    },
    low_neutrophils: "Wenige Neutrophile. Sagen Sie es Ihrer Praxis.",
    fall: |fall| match fall {
        Decline::None => None,
        Decline::Grade(grade) => Some(format!("CTCAE-Grad {grade}")),
        Decline::NeedsLowerLimit => {
            Some("CTCAE-Grad 1 nicht beurteilbar: untere Grenze des Normalbereichs fehlt".to_owned())
        }
        Decline::NotReached => Some("CTCAE-Grad nicht beurteilbar: keine Zahl auf dem Befund".to_owned()),
    },
    normal: |range| format!("normal {range}"),
    panel_line: |drawn| format!("Blutabnahme am {}", dates::day(drawn)),
    import: import::IMPORT,
    saved: "Ergebnisse gespeichert.",
    trends: "Entwicklung",
    no_trend: "In diesem Zeitraum liegt kein Ergebnis.",
    overview: "Messgrößen",
    period: "Anderer Zeitraum",
    caption,
    own_caption: |name, count, first, last| match count {
        1 => format!("{name}: ein Ergebnis, {last}."),
        _ => format!("{name}: {count} Ergebnisse, zuerst {first} und zuletzt {last}."),
    },
    walk: |analyte| format!("Ergebnisse: {analyte}"),
    limit: || format::exact(limit_in_giga(), 1),
    limit_key: "Gestrichelte Linie: Darunter spricht die Monografie von Neutropenie.",
    normal_key: "Schattiert: was das letzte Labor normal nennt.",
    strip_key: "Balken darunter: gefüllt, solange Dosen gegeben wurden, eine Lücke mit einer Linie für eine Pause, eine Marke für eine versäumte Dosis.",
    before_treatment: "vor der Behandlung",
    as_table: "Als Tabelle",
    on_report: "Auf dem Befund",
    elsewhere: "In der anderen Einheit",
};
