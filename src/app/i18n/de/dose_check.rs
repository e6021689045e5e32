//! The clinician's page in German.

use crate::app::i18n::de::terms::{CLINICAL_TERMS, clearance};
use crate::app::i18n::de::{answers, findings};
use crate::app::i18n::format::capital;
use crate::app::i18n::{DoseCheck, GroupWords, dates, format};
use crate::domain::labs::renal::{
    AGE_TERM, Basis, CREATININE_FACTOR, Clearance, DEVINE_HEIGHT, FEMALE_FACTOR,
};
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::number::MAX_PLACES;
use crate::domain::rules::Missing;
use crate::domain::rules::assessment::Overall;

pub(in crate::app::i18n) static DOSE_CHECK: DoseCheck = DoseCheck {
    lead: "Für Fachleute. Nichts, was Sie hier eingeben, wird gespeichert, und nichts verlässt dieses Gerät.",
    answers: "Ergebnis",
    age: "Alter",
    weight: "Gewicht",
    height: "Größe (freiwillig)",
    height_hint: "Für das ideale und das angepasste Gewicht.",
    clearances: "Kreatinin-Clearance (Cockcroft–Gault)",
    basis: "Gewicht",
    weight_used: "kg",
    clearance: "mL/min",
    formula: |sex| {
        format!(
            "({} − Alter) × Gewicht ÷ ({} × Kreatinin){}",
            AGE_TERM.value,
            CREATININE_FACTOR.value,
            factor(sex)
        )
    },
    substituted: |clearance, age, sex, creatinine| {
        format!(
            "({} − {}) × {} kg ÷ ({} × {}{} mg/dL){}",
            AGE_TERM.value,
            age.0,
            weight(clearance),
            CREATININE_FACTOR.value,
            format::bound(creatinine.bound),
            format::exact(creatinine.mg_per_dl.0, 3),
            factor(sex)
        )
    },
    value: clearance,
    used: weight,
    no_height: "Die Größe fehlt: Die Clearance mit idealem und angepasstem Gewicht lässt sich nicht berechnen.",
    needs_height: "Ohne die Größe lässt sich nicht beurteilen, auf welcher Seite der Grenze der Monografie die Clearance liegt: Dieses Gewicht kann weit über dem idealen liegen.",
    short: || {
        let cm = format::exact(DEVINE_HEIGHT.value.0, 1);
        format!("Unter {cm} cm (60 in) ist die Formel für das ideale Gewicht extrapoliert.")
    },
    light: "Das tatsächliche Gewicht liegt unter dem idealen; üblich ist dann das tatsächliche Gewicht.",
    no_clearance: "Die Kreatinin-Clearance lässt sich noch nicht berechnen.",
    finding: findings::finding,
    renal_clear: |clearances| {
        format!(
            "Keine Änderung der Dosis wegen der Nieren: Die Kreatinin-Clearance beträgt {} mL/min, nicht \
            unter {}.",
            findings::range(clearances),
            format::exact(REDUCE_BELOW.value.0, 0)
        )
    },
    overall: |overall| match overall {
        Overall::Contraindicated => "Kontraindiziert",
        Overall::Avoid => "Vermeiden",
        Overall::Caution => "Vorsicht",
        Overall::CannotJudge => "Noch nicht beurteilbar",
        Overall::NoObjection => "Nach dieser Monografie kein Einwand gefunden",
    },
    missing_count: |count| match count {
        0 => "Alles, wonach diese Monografie fragt, ist bekannt.".to_owned(),
        1 => "1 Angabe fehlt.".to_owned(),
        count => format!("{count} Angaben fehlen."),
    },
    not_judged: "Was nicht beurteilt werden konnte",
    missing_line: |missing, rules| {
        let names: Vec<&str> = rules.iter().map(|rule| answers::rule(*rule)).collect();
        match missing {
            Missing::ExactCreatinine(_) | Missing::ExactNeutrophils(_) => {
                format!("Aus {} nicht entscheidbar: {}.", answers::number(missing), names.join(", "))
            }
            _ => format!("Es fehlt: {}. Nötig für: {}.", answers::missing(missing), names.join(", ")),
        }
    },
    clear: "Ohne Einwand beurteilt",
    clear_line: |rules| {
        let names: Vec<&str> = rules.iter().map(|rule| answers::rule(*rule)).collect();
        format!("{}.", capital(&names.join(", ")))
    },
    numbers: "Zahlen",
    egfr: |value, stage| format!("{value} mL/min/1,73 m², Stadium {}", (CLINICAL_TERMS.stage)(stage)),
    egfr_label: "eGFR (CKD-EPI 2021)",
    egfr_note: "Zur Einordnung. Die Regel der Monografie verwendet die Kreatinin-Clearance, nicht die eGFR.",
    empty: "Leer",
    from_record: |day| format!("Aus den Aufzeichnungen dieses Browsers, {}", dates::day(day)),
    began: "Begonnen mit:",
    use_record: "Aus Einträgen ausfüllen",
    start_empty: "Leer beginnen",
    groups: GroupWords {
        patient: "Person",
        laboratory: "Labor",
        indication: "Indikation",
        regimen: "Dosis",
        allergy: "Allergie",
        infection: "Infektion",
        people: "Schwangerschaft, Leber, Nieren",
        medicines: "Arzneimittel und Impfungen",
        technique: "Technik",
    },
    unknown_answer: "Unbekannt",
    yes: "Ja",
    no: "Nein",
    dose: "Dosis",
    every: "Abstand",
    route: "Art der Anwendung",
    subcutaneous: "Unter die Haut",
    other_route: "Andere",
    start: "Erster Tag mit Anakinra (freiwillig)",
    counted_on: "Tag der Neutrophilenzählung (freiwillig)",
    counted_on_hint: "Der Tag der Blutabnahme. Mit ihm wird die Zahl im Kalender berücksichtigt.",
    names_hint: "Ein Name je Zeile, Wirkstoff oder Handelsname.",
    medicine_names: "Namen der Arzneimittel",
    vaccine_names: "Namen der Impfstoffe",
    print: "Drucken",
    printed: |day| format!("Anakinra: Dosisprüfung vom {}", dates::day(day)),
    entered: "Eingegeben",
    creatinine: answers::creatinine,
    neutrophils: answers::count,
    measured: |value, day| format!("{value} ({})", dates::day(day)),
    cited: |source, statements| {
        let ids: Vec<&str> = statements.iter().map(|statement| statement.id()).collect();
        let list = if ids.is_empty() { String::new() } else { format!(": {}", ids.join(", ")) };
        format!("{}, {}{list}.", source.title, source.revised)
    },
    sources: "Quellen",
    rules_version: |rules, statements| {
        format!(
            "Anakinra Companion {}, {rules} Regeln zu {statements} Aussagen. Kein Medizinprodukt: Eine \
            Fachperson prüft und entscheidet.",
            env!("CARGO_PKG_VERSION")
        )
    },
    signature: "Name, Datum, Unterschrift",
};

/// As it was entered; what follows from the height has no such digits.
fn weight(clearance: &Clearance) -> String {
    let places = if clearance.basis == Basis::Actual { MAX_PLACES } else { 1 };
    format::exact(clearance.weight.0, places)
}

fn factor(sex: Sex) -> String {
    match sex {
        Sex::Male => String::new(),
        Sex::Female => format!(" × {}", format::exact(FEMALE_FACTOR.value, 2)),
    }
}
