//! A table of a laboratory, in German.

use crate::app::i18n::de::problems::{PROBLEMS, refused};
use crate::app::i18n::de::terms::{TERMS, symbol};
use crate::app::i18n::{Import, dates};
use crate::domain::labs::analyte::{Analyte, Mistake};
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::LabError;
use crate::domain::quantities::name::{LONGEST_NOTE, NameError};
use crate::exchange::lab_table::{
    Asked, CellQuestion, DateOrder, HeadContradiction, LARGEST, MOST_COLUMNS, MOST_ROWS, MappingError,
    Refused, Separator, TableError, Why,
};

pub(super) const IMPORT: Import = Import {
    title: "Tabelle eines Labors einlesen",
    paste: "Die Tabelle",
    paste_hint: "Kopieren Sie sie mit der Kopfzeile, eine Zeile je Blutabnahme. Nichts wird hinzugefügt, bevor Sie es gesehen haben.",
    file: "Oder eine CSV-Datei",
    next: "Tabelle einlesen",
    another: "Andere Tabelle",
    ambiguous: "Was steht zwischen den Spalten? Ein Komma könnte auch ein Dezimalkomma sein.",
    separator: |separator| match separator {
        Separator::Tab => "Ein Tabulator",
        Separator::Semicolon => "Ein Semikolon",
        Separator::Comma => "Ein Komma",
    },
    refused: not_a_table,
    columns: "Geben Sie an, was jede Spalte enthält. Wo die Kopfzeile Messgröße und Einheit nennt, ist es ausgefüllt; bitte prüfen Sie es.",
    holds: "Diese Spalte enthält",
    ignore: "Nichts, was übernommen wird",
    laboratory: "Das Labor",
    note: "Eine Notiz",
    own: "Ein anderes Ergebnis",
    results: "Ergebnisse",
    date: order,
    unit_missing: "Bitte geben Sie zu jedem anderen Ergebnis die Einheit ein.",
    not_mapped: |why, table| {
        let head = |column: usize| table.head.get(column).cloned().unwrap_or_default();
        match why {
            MappingError::NoDate => {
                "Bitte geben Sie an, welche Spalte den Tag der Blutabnahme enthält.".to_owned()
            }
            MappingError::Twice { first, second } => {
                format!(
                    "Die Spalten „{}“ und „{}“ können nicht beide dies enthalten.",
                    head(*first),
                    head(*second)
                )
            }
            MappingError::Head { column, .. } => {
                format!("Nichts lässt sich hinzufügen, bevor die Spalte „{}“ geklärt ist.", head(*column))
            }
            MappingError::Order { line, other } => format!(
                "In Zeile {line} steht ein Tag, den es in der gewählten Reihenfolge nicht gibt, in einer anderen aber schon: \
                {}. In der falschen Reihenfolge wird nichts gelesen. Bitte wählen Sie noch einmal.",
                order(*other)
            ),
            MappingError::OneRowATest { column } => format!(
                "Diese Tabelle hat eine Zeile je Untersuchung: „{}“ sagt, was jede Zeile enthält. Nötig ist eine Tabelle mit \
                einer Zeile je Blutabnahme und einer Spalte je Untersuchung.",
                head(*column)
            ),
            MappingError::Count { .. } => {
                "Die Spalten haben sich geändert. Bitte lesen Sie die Tabelle noch einmal ein.".to_owned()
            }
        }
    },
    contradicted: |head, how| match how {
        HeadContradiction::OtherUnit => format!(
            "Die Kopfzeile von „{}“ nennt eine andere Einheit. Wählen Sie die Einheit der Kopfzeile oder, dass aus dieser \
                    Spalte nichts übernommen wird.",
            head
        ),
        HeadContradiction::PerCent => format!(
            "„{}“ enthält Prozentwerte, keine Zahl von Zellen. Wählen Sie, dass aus dieser Spalte nichts übernommen \
                    wird; Prozent der Leukozyten lassen sich von Hand eintragen.",
            head
        ),
    },
    summary: |new, known| {
        let draws = if new == 1 { "neue Blutabnahme" } else { "neue Blutabnahmen" };
        let known = match known {
            0 => String::new(),
            1 => " 1 ist schon in Ihren Aufzeichnungen.".to_owned(),
            _ => format!(" {known} sind schon in Ihren Aufzeichnungen."),
        };
        format!("{new} {draws}.{known}")
    },
    found: |panel| format!("{}: {}", dates::day(panel.drawn), results(panel)),
    ask: "Stimmen diese?",
    asked: |Asked { line, column, text, question, .. }| {
        let place = format!("Zeile {line}, {column}: {text}");
        match question {
            CellQuestion::Unusual { mistake: Some(Mistake::Unit(rather)) } => {
                format!("{place} ist ungewöhnlich; in {} wäre es das nicht", symbol(*rather))
            }
            CellQuestion::Unusual { mistake: Some(Mistake::PerCent) } => {
                format!(
                    "{place} ist ungewöhnlich: Es kann der Prozentwert der Leukozyten sein, keine Zahl der Zellen"
                )
            }
            CellQuestion::Unusual { mistake: None } => format!("{place} ist ungewöhnlich"),
            CellQuestion::Thousands => format!("{place} wird als etwas mehr als {} gelesen", whole(text)),
        }
    },
    takes_long: "So viele einzutragen dauert einige Sekunden; solange reagiert die Seite vielleicht nicht.",
    confirm_first: "Bitte bestätigen Sie zuerst, dass die ungewöhnlichen Ergebnisse stimmen, oder berichtigen Sie die Tabelle.",
    left: "Nicht übernommen:",
    left_out,
    not_taken: |panel, why| format!("{}: {}", dates::day(panel.drawn), refused(why)),
    add: |count| format!("{count} übernehmen"),
    added: |count| match count {
        1 => "1 Blutabnahme hinzugefügt.".to_owned(),
        _ => format!("{count} Blutabnahmen hinzugefügt."),
    },
};

fn not_a_table(why: &TableError) -> String {
    match why {
        TableError::Empty => "Es steht nichts darin.".to_owned(),
        TableError::Encoding => "Einige Buchstaben darin lassen sich nicht lesen. Speichern Sie die Tabelle noch einmal als „CSV UTF-8“ und wählen Sie diese Datei.".to_owned(),
        TableError::TooLarge => {
            format!("Sie ist zu groß. Höchstens {} MB lassen sich auf einmal einlesen.", LARGEST / 1_048_576)
        }
        TableError::TooManyRows => {
            format!("Sie hat zu viele Zeilen. Höchstens {MOST_ROWS} lassen sich auf einmal einlesen.")
        }
        TableError::TooManyColumns => {
            format!("Sie hat zu viele Spalten. Höchstens {MOST_COLUMNS} lassen sich einlesen.")
        }
        TableError::NoRows => "Sie hat eine Kopfzeile und keine Zeilen darunter.".to_owned(),
        TableError::OneColumn => "Sie hat nur eine Spalte. Ein Tag und ein Ergebnis sind nötig.".to_owned(),
        TableError::NoSeparator => {
            "Weder Tabulator noch Semikolon noch Komma teilt alle Zeilen in dieselben Spalten.".to_owned()
        }
        TableError::Ambiguous { .. } => "Was zwischen den Spalten steht, ist nicht klar.".to_owned(),
        TableError::Ragged { line, cells, columns } => {
            format!("Zeile {line} hat {cells} Zellen, die Kopfzeile hat {columns}.")
        }
        TableError::Quotes { line } => {
            format!("Die Anführungszeichen in Zeile {line} passen nicht zusammen.")
        }
    }
}

const fn order(order: DateOrder) -> &'static str {
    match order {
        DateOrder::YearMonthDay => "Der Tag, wie 2026-11-22",
        DateOrder::DayMonthYear => "Der Tag, wie 22.11.2026 oder 22/11/2026",
        DateOrder::MonthDayYear => "Der Tag, wie 11/22/2026",
    }
}

fn results(panel: &LabPanel) -> String {
    let known = Analyte::ALL.into_iter().filter_map(|analyte| panel.result(analyte));
    let known =
        known.map(|result| format!("{} {}", (TERMS.analyte)(result.analyte()), (TERMS.result)(result)));
    let own = panel.custom.iter().map(|own| format!("{} {}", own.name.text(), (TERMS.own_result)(own)));
    known.chain(own).collect::<Vec<_>>().join(", ")
}

fn left_out(Refused { line, column, text, why }: &Refused) -> String {
    let place = format!("Zeile {line}, {column}, „{text}“");
    match why {
        Why::Day(_) => {
            format!(
                "Zeile {line}: „{text}“ ist kein Tag in der gewählten Reihenfolge; die ganze Zeile wird nicht \
                übernommen"
            )
        }
        Why::NoResult => format!("Zeile {line}: kein Ergebnis in dieser Zeile"),
        Why::Number(error) => format!("{place}: {}", (PROBLEMS.number)(*error)),
        Why::Result(LabError::Impossible { likely_unit: Some(rather) }) => {
            format!("{place}: in dieser Einheit nicht möglich; in {} wäre es üblich", symbol(*rather))
        }
        Why::Result(_) => format!("{place}: in dieser Einheit nicht möglich"),
        Why::Text(error) => format!("{place}: {}", (PROBLEMS.name)(*error)),
        Why::Note(NameError::TooLong) => {
            format!("{place}: Eine Notiz kann höchstens {LONGEST_NOTE} Zeichen haben.")
        }
        Why::Note(_) => format!("{place}: Eine Notiz ist eine einzige Zeile."),
    }
}

/// What stands before the separator.
fn whole(text: &str) -> String {
    text.split([',', '.']).next().unwrap_or_default().trim_start_matches(['<', '>', ' ']).to_owned()
}
