//! The concentration of anakinra, in German.

use crate::app::i18n::{Level, dates, format};
use crate::domain::monograph::{BIOAVAILABILITY_PERCENT, HALF_LIFE_H, PEAK_H};
use crate::domain::treatment::pharmacokinetics::{MILD_FROM, MODERATE_FROM, NORMAL_ABOVE, RenalGroup};
use crate::record::queries::drug_level::WhatIf;

pub(in crate::app::i18n) static LEVEL: Level = Level {
    lead: "Eine Berechnung zum Lernen, keine Messung und nicht zum Dosieren. Von Ihnen selbst gehen nur die \
        eingetragenen Dosen ein und, wenn es sie gibt, die Nierenfunktion.",
    period: "Zeitraum",
    periods: ["3 Tage zurück, 4 voraus", "2 Wochen zurück, 2 voraus", "60 Tage zurück, 30 voraus"],
    what_ifs: "Die nächsten Dosen",
    what_if: |what_if| match what_if {
        WhatIf::AsPlanned => "So, wie sie fällig werden",
        WhatIf::WithoutNext => "Ohne die nächste",
        WhatIf::EverySecond => "Nur jede zweite",
        WhatIf::HourLater => "Die nächste eine Stunde später",
    },
    kidneys: "Nierenfunktion",
    from_record: "Aus meinen Blutwerten",
    group,
    chosen: |of| {
        format!("Gezeichnet für eine Nierenfunktion, die Sie gewählt haben: {}.", format::lower(&group(of)))
    },
    measured: |known, of| {
        format!(
            "Gezeichnet für die eingetragene Kreatinin-Clearance von {} mL/min ({}): {}.",
            format::beside(known.clearance.value.0, MODERATE_FROM.value.0, 1),
            dates::day(known.drawn),
            format::lower(&group(of))
        )
    },
    dialysis: "Gezeichnet für Dialyse, wie Sie es angegeben haben.",
    assumed: "Nierenfunktion nicht beurteilbar: Kreatinin, Gewicht oder das Alter einer erwachsenen Person fehlt. Gezeichnet, als wäre sie normal.",
    drawn_whole: "Von einer Dosis in dieser Zeit ging nur ein Teil hinein. Wie viel, ist nicht bekannt, deshalb ist sie als \
        ganze gezeichnet.",
    no_dose: "In dieser Zeit ist keine Dosis eingetragen oder geplant.",
    title: "Konzentration im Blut (mg/L)",
    caption: |(low, high)| format!("In dieser Zeit zwischen {} und {}.", milligrams(*low), milligrams(*high)),
    walk: "Konzentration im Lauf der Zeit",
    now: "jetzt",
    at: |at, low, high| {
        let when = format!("{} {}", dates::weekday(at.date()), dates::time(at.time()));
        if low < high {
            format!("{when}: zwischen {} und {}", milligrams(low), milligrams(high))
        } else {
            format!("{when}: etwa {}", milligrams(high))
        }
    },
    milligrams,
    as_table: "Als Tabelle",
    lowest: "Niedrigster Wert",
    highest: "Höchster Wert",
    exposure: |times| {
        if times > 1.0 {
            format!(
                "Mit dieser Nierenfunktion ist die mittlere Konzentration {}-mal so hoch wie mit normalen Nieren, bei gleichen Dosen.",
                format::modelled(times, 1)
            )
        } else {
            "Mit normalen Nieren ist nach einem Tag nur wenig übrig, sodass sich tägliche Dosen nicht anhäufen."
                .to_owned()
        }
    },
    band: "Eine einzelne Kurve wäre hier nicht ehrlich: Zwei Modelle passen gleich gut zu den veröffentlichten Zahlen, \
        solange die Nieren gut arbeiten, und gehen auseinander, wenn sie es nicht tun. Das Band liegt dazwischen.",
    about: "Worauf es beruht",
    model: || {
        let ((peak, peak_to), (half, half_to)) = (PEAK_H.value, HALF_LIFE_H.value);
        format!(
            "Ein Kompartiment mit Aufnahme aus der Haut. Die Monografie nennt {} % Bioverfügbarkeit, den höchsten Wert nach \
            {peak} bis {peak_to} Stunden und die Hälfte verschwunden in {half} bis {half_to} Stunden; das Modell hält sich daran. \
            Die Clearance nach Nierenfunktion stammt aus einer Studie mit 30 Menschen; das Volumen aus einer Studie mit \
            Kindern und Jugendlichen, umgerechnet auf 70 kg.",
            BIOAVAILABILITY_PERCENT.value
        )
    },
};

fn group(group: RenalGroup) -> String {
    let whole = |limit: crate::domain::quantities::units::MlPerMin| format::exact(limit.0, 0);
    let (normal, mild, moderate) =
        (whole(NORMAL_ABOVE.value), whole(MILD_FROM.value), whole(MODERATE_FROM.value));
    match group {
        RenalGroup::Normal => format!("Normal (über {normal} mL/min)"),
        RenalGroup::Mild => format!("Leicht eingeschränkt ({mild} bis {normal})"),
        RenalGroup::Moderate => format!("Mäßig eingeschränkt ({moderate} bis unter {mild})"),
        RenalGroup::Severe => format!("Stark eingeschränkt (unter {moderate})"),
        RenalGroup::EndStage => "An der Dialyse".to_owned(),
    }
}

fn milligrams(level: f64) -> String {
    format!("{} mg/L", format::modelled(level, 2))
}
