//! The page for the visit, in German.

use crate::app::i18n::de::course::PAUSING;
use crate::app::i18n::de::injection::partly_told;
use crate::app::i18n::de::terms::{self, TERMS};
use crate::app::i18n::{Visit, dates, format};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::treatment::injection::mean_pain_tenths;
use crate::record::queries::alerts::LOOKED_BACK;
use crate::record::queries::clearance::ClearanceOf;

pub(in crate::app::i18n) static VISIT: Visit = Visit {
    lead: "Was seit Ihrem letzten Arzttermin war, auf einer Seite zum Drucken oder Zeigen.",
    print: "Drucken",
    save: "Als Textdatei speichern",
    saved: "Die Datei ist diesem Gerät übergeben.",
    not_saved: "Dieser Browser hat die Datei nicht angenommen. Drucken geht auch ohne Datei.",
    title: |(first, last), today| {
        format!(
            "Anakinra, {} bis {} (erstellt am {})",
            dates::day(first),
            dates::day(last),
            dates::day(today)
        )
    },
    not_a_device: "Von der behandelten Person in Anakinra Companion eingetragen; das ist kein Medizinprodukt.",
    nothing: "Nichts ist eingetragen.",
    questions: "Fragen",
    add_question: "Frage hinzufügen",
    question: "Was Sie fragen möchten",
    question_too_long: |most| format!("Eine Frage kann höchstens {most} Zeichen haben."),
    answered: "Beantwortet",
    alerts: "Heute offen",
    no_alert: "Nichts gefunden, wovor die Monografie warnt.",
    for_the_team: |rule, cites| {
        let ids: Vec<&str> = cites.iter().map(|statement| statement.id()).collect();
        format!("Für das Praxisteam, siehe Dosisprüfung: {rule} ({})", ids.join(", "))
    },
    overdue_test: |test| format!("Überfällig: {}, fällig am {}", (TERMS.own_test)(test), dates::day(test.on)),
    not_judged: |missing| format!("Nicht alles konnte beurteilt werden. Es fehlt: {missing}."),
    since: |sentence, since| match since {
        Some(day) => format!("{sentence} (seit {})", dates::day(day)),
        None => format!("{sentence} (seit {} Tagen oder länger)", LOOKED_BACK.value),
    },
    kidneys: |conflict| {
        let (limit, drawn) = (REDUCE_BELOW.value.0, conflict.drawn.map(dates::day).unwrap_or_default());
        format!(
            "Der eingetragene Abstand der Dosen und die Zeile der Monografie zu den Nieren (Clearance unter {} mL/min) \
            stimmen nicht überein: Die letzte Clearance beträgt {} mL/min ({drawn}).",
            format::exact(limit, 0),
            terms::clearance(&conflict.clearance)
        )
    },
    regimen: "Dosierung und Pausen",
    doses: "Dosen",
    several: |day, injections| {
        let times: Vec<String> =
            injections.iter().map(|injection| dates::time(injection.at.time())).collect();
        format!("{} Injektionen am {}, um {}", injections.len(), dates::day(day), times.join(" und "))
    },
    partly: |why, day| {
        format!("{}: nur ein Teil der Dosis ging hinein ({})", dates::day(day), partly_told(why))
    },
    skip: |skip| format!("{}: ausgelassen ({})", dates::day(skip.day), (PAUSING.cause)(skip.cause)),
    labs: "Blutuntersuchungen",
    clearance,
    next_test: |planned| {
        let overdue = if planned.status == TestStatus::Overdue { ", überfällig" } else { "" };
        format!("Nächste geplante Neutrophilenzählung: {}{overdue}", dates::day(planned.due))
    },
    tests_not_here: |count| {
        match count {
        1 => "1 geplante Neutrophilenzählung war vor Beginn dieser Aufzeichnung fällig und ist hier nicht eingetragen."
            .to_owned(),
        _ => format!(
            "{count} geplante Neutrophilenzählungen waren vor Beginn dieser Aufzeichnung fällig und sind hier nicht \
            eingetragen."
        ),
    }
    },
    sites: "Körperregionen",
    site: |name, half| {
        let (count, of) = (half.injections, half.pains.len());
        let en = if count == 1 { "" } else { "en" };
        match mean_pain_tenths(&half.pains) {
            Some(tenths) => {
                format!(
                    "{name}: {count} Injektion{en}, Schmerz im Mittel {},{} von 10 ({of} eingetragen)",
                    tenths / 10,
                    tenths % 10
                )
            }
            None => format!("{name}: {count} Injektion{en}"),
        }
    },
};

fn clearance(known: &ClearanceOf) -> String {
    format!(
        "Kreatinin-Clearance (Cockcroft–Gault) {} mL/min am {}, mit {} kg vom {}",
        terms::clearance(&known.clearance),
        dates::day(known.drawn),
        format::decimal(known.weight.kg.decimal()),
        dates::day(known.weight.on)
    )
}
