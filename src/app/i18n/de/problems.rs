//! What is wrong, in German: what, why, and what to do.

use crate::app::i18n::de::clock::clock;
use crate::app::i18n::de::terms::symbol;
use crate::app::i18n::{LaterProblems, Problems, dates, format};
use crate::domain::labs::analyte::Mistake;
use crate::domain::monograph::DOSE_MG;
use crate::domain::patient::patient::{HEIGHT_LIMITS, WEIGHT_LIMITS};
use crate::domain::quantities::name::{LONGEST_NAME, NameError};
use crate::domain::quantities::number::{NumberError, is_hidden};
use crate::domain::sites::reaction::SIZE_LIMITS;
use crate::domain::treatment::dose;
use crate::exchange::backup::{BackupError, LARGEST};
use crate::record::change::ValidationError;
use crate::record::codec::Damage;
use crate::record::commit::CommitError;
use crate::record::storage::store::StoreError;

pub(super) const PROBLEMS: Problems = Problems {
    problem: "Problem",
    number,
    name: |error| match error {
        NameError::Empty => "Bitte füllen Sie dies aus.".to_owned(),
        NameError::TooLong => format!("Ein Name kann höchstens {LONGEST_NAME} Zeichen haben."),
        NameError::Lines => "Ein Name ist eine einzige Zeile.".to_owned(),
    },
    not_a_date: "Dieses Datum gibt es nicht, oder es ist nicht vollständig. Bitte prüfen Sie Tag, Monat und Jahr, zum \
        Beispiel 30. Nov. 2026.",
    not_a_year: "Dieses Jahr ist nicht vollständig oder liegt zu weit zurück. Schreiben Sie alle vier Ziffern, zum \
        Beispiel 2026.",
    not_a_time: "Diese Uhrzeit gibt es nicht, oder sie ist nicht vollständig. Geben Sie Stunden und Minuten ein, zum \
        Beispiel 08:00.",
    future_birth: "Dieses Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.",
    refused,
    skipped_time: "Die Uhren wurden über diese Zeit hinweg vorgestellt, darum gab es sie an diesem Tag nicht. Bitte \
        prüfen Sie sie.",
    impossible_dose: |milligrams| {
        let (milligrams, (_, most)) = (format::decimal(milligrams), dose::LIMITS.value.possible);
        format!(
            "{milligrams} mg ist keine mögliche Dosis. Geben Sie mehr als 0 und höchstens {} mg ein.",
            format::decimal(most)
        )
    },
    unusual_dose: |milligrams| {
        let (milligrams, syringe) = (format::decimal(milligrams), format::decimal(DOSE_MG.value));
        format!("{milligrams} mg ist nicht genau eine ganze Spritze mit {syringe} mg. Ist es so verordnet?")
    },
    impossible_weight: || {
        let (_, most) = WEIGHT_LIMITS.value.possible;
        format!(
            "Geben Sie ein Gewicht in Kilogramm ein, mehr als 0 und höchstens {} kg.",
            format::decimal(most)
        )
    },
    unusual_weight: "Dieses Gewicht ist für Erwachsene ungewöhnlich. Ist es in Kilogramm?",
    start_before_birth: "Der erste Tag mit Anakinra liegt vor dem Geburtsdatum.",
    too_old: |years| format!("Das wäre ein Alter von mehr als {years} Jahren. Bitte prüfen Sie das Jahr."),
    future_start: "Dieser Tag liegt in der Zukunft. Ist es so geplant?",
    not_done: |why| match why {
        CommitError::Invalid(refusal) => refused(refusal),
        CommitError::NotStored(error) => not_stored(error),
        CommitError::ClockInDoubt(doubt, now) => clock(*doubt, now),
        CommitError::Outdated => {
            "Nicht gespeichert: Eine neuere Version dieser App hat in Ihre Aufzeichnungen \
            geschrieben. Laden Sie die Seite neu, um diese Version zu bekommen."
                .to_owned()
        }
    },
    clock,
    clock_is_right: "Datum und Uhrzeit stimmen",
};

pub(super) const LATER_PROBLEMS: LaterProblems = LaterProblems {
    whole_number: |least, most| format!("Geben Sie eine ganze Zahl von {least} bis {most} ein."),
    age: |to| format!("Geben Sie ein Alter in ganzen Jahren ein, höchstens {to}."),
    impossible_height: || {
        let (least, most) = HEIGHT_LIMITS.value.possible;
        format!(
            "Geben Sie eine Größe in Zentimetern ein, von {} bis {} cm.",
            format::decimal(least),
            format::decimal(most)
        )
    },
    height_in_metres: |meant| {
        let meant = format::decimal(meant.decimal());
        format!(
            "Das sieht nach Metern aus. Meinen Sie {meant} cm? Bitte geben Sie die Größe in Zentimetern ein: {meant}."
        )
    },
    unusual_height: "Diese Größe ist für Erwachsene ungewöhnlich. Ist sie in Zentimetern?",
    unusual_age: "Mehr als 100 Jahre sind ungewöhnlich. Bitte prüfen Sie das.",
    impossible_size: || {
        let (_, most) = SIZE_LIMITS.value.possible;
        format!(
            "Geben Sie eine Größe in Zentimetern ein, mehr als 0 und höchstens {} cm.",
            format::decimal(most)
        )
    },
    unusual_size: "Das ist ungewöhnlich groß. Ist es in Zentimetern?",
    impossible_result: |value, unit, rather| {
        let value = format::decimal(value);
        match rather {
            Some(rather) => format!(
                "{value} {} ist nicht möglich, aber {value} {} wäre üblich. Stimmt die Einheit? Wählen Sie die, die \
                auf dem Befund steht.",
                symbol(unit),
                symbol(rather)
            ),
            None => format!(
                "{value} {} ist nicht möglich. Bitte vergleichen Sie den Wert mit dem Befund.",
                symbol(unit)
            ),
        }
    },
    unusual_result: |value, unit, mistake| {
        let value = format::decimal(value);
        match mistake {
            Some(Mistake::Unit(rather)) => format!(
                "{value} {} ist ungewöhnlich; {value} {} wäre es nicht. Ist die Einheit die, die auf dem Befund steht?",
                symbol(unit),
                symbol(rather)
            ),
            Some(Mistake::PerCent) => format!(
                "{value} {} ist ungewöhnlich. Ist das der Prozentwert der Leukozyten? Dann lassen Sie ihn hier weg und geben \
                Sie ihn als Prozent ein, wo das Formular danach fragt.",
                symbol(unit)
            ),
            None => format!("{value} {} ist ungewöhnlich. Steht es so auf dem Befund?", symbol(unit)),
        }
    },
    backup,
    damage: |damage| match damage {
        Damage::Newer(_) => "Er wurde von einer neueren Version dieser App geschrieben.".to_owned(),
        Damage::Quarantined => {
            "Er war beschädigt. Eine gute Kopie ist an seine Stelle getreten; es fehlt nichts.".to_owned()
        }
        Damage::Key => "Sein Name ist beschädigt.".to_owned(),
        Damage::Checksum => "Sein Inhalt hat sich geändert, seit er geschrieben wurde.".to_owned(),
        Damage::Content(why) => format!("Sein Inhalt ist dieser Version unbekannt ({why})."),
    },
    file: "Der Browser konnte diese Datei nicht lesen. Nichts wurde geändert.",
};

fn number(error: NumberError) -> String {
    match error {
        NumberError::Empty => "Bitte füllen Sie dies aus.".to_owned(),
        NumberError::NotADigit(c) if c.is_whitespace() => {
            "Schreiben Sie die Zahl ohne Leerzeichen, zum Beispiel 1000 oder 7,5.".to_owned()
        }
        NumberError::NotADigit(c) if is_hidden(c) => {
            "In dieser Zahl ist ein verborgenes Zeichen. Löschen Sie alles und tippen Sie die Ziffern 0 bis 9 und \
            einen Punkt oder ein Komma."
                .to_owned()
        }
        NumberError::NotADigit(c) => format!(
            "„{c}“ kann hier nicht Teil einer Zahl sein. Benutzen Sie die Ziffern 0 bis 9 und einen Punkt oder ein \
            Komma, ohne Einheit."
        ),
        NumberError::NothingBefore(separator) => {
            format!("Vor „{separator}“ fehlt eine Ziffer. Schreiben Sie zum Beispiel 0{separator}5.")
        }
        NumberError::NothingAfter(separator) => format!("Nach „{separator}“ fehlt eine Ziffer."),
        NumberError::SecondSeparator => {
            "Hier steht mehr als ein Punkt oder Komma. Schreiben Sie Tausender ohne \
            Trennzeichen, zum Beispiel 1234,5."
                .to_owned()
        }
        NumberError::NotWhole => {
            "In dieser Einheit ist das eine ganze Zahl. Wenn Sie Tausender meinten, schreiben \
            Sie sie ohne Trennzeichen, zum Beispiel 4500."
                .to_owned()
        }
        NumberError::TooManyPlaces { at_most: 1 } => {
            "Hier ist höchstens eine Ziffer nach dem Punkt oder Komma sinnvoll.".to_owned()
        }
        NumberError::TooManyPlaces { at_most } => {
            format!("Hier sind höchstens {at_most} Ziffern nach dem Punkt oder Komma sinnvoll.")
        }
        NumberError::TooLong => "Diese Zahl ist zu lang. Bitte prüfen Sie sie.".to_owned(),
    }
}

pub(super) fn refused(refusal: &ValidationError) -> String {
    match refusal {
        ValidationError::InFuture => {
            "Das liegt in der Zukunft. Bitte prüfen Sie es.".to_owned()
        }
        ValidationError::TooFarAhead => {
            "Das liegt mehr als ein Jahr in der Zukunft. Bitte prüfen Sie es.".to_owned()
        }
        ValidationError::BeforeBirth(birth) => {
            format!("Das liegt vor dem Geburtsdatum, {}.", dates::day(*birth))
        }
        ValidationError::BeforeStart(start) => format!(
            "Das liegt vor dem ersten Tag mit Anakinra, {}. Wenn dieser Tag falsch ist, berichtigen Sie ihn zuerst in \
            den Einstellungen.",
            dates::day(*start)
        ),
        ValidationError::StartAfterInjection(first) => format!(
            "Am {} ist schon eine Injektion eingetragen, darum kann der erste Tag nicht später sein.",
            dates::day(*first)
        ),
        ValidationError::SameDose(_) => "Es ist eine Injektion eingetragen, die dieselbe Dosis sein könnte.".to_owned(),
        ValidationError::Given => "An diesem Tag ist schon eine Injektion eingetragen.".to_owned(),
        ValidationError::NoResult => "Geben Sie mindestens ein Ergebnis ein.".to_owned(),
        ValidationError::NamedTwice | ValidationError::Twice(_) => "Eines der Ergebnisse steht hier zweimal.".to_owned(),
        ValidationError::MoreThanWhiteCells(_) => {
            "Das sind mehr als alle Leukozyten zusammen. Bitte prüfen Sie beide Werte und ihre Einheiten."
                .to_owned()
        }
        ValidationError::SkippedAlready => "Die Dosis dieses Tages ist schon als ausgelassen eingetragen.".to_owned(),
        ValidationError::EndsBeforeItBegins => "Der letzte Tag liegt vor dem ersten.".to_owned(),
        ValidationError::ExpiredOnArrival => {
            "Dann wäre es schon abgelaufen, bevor es kam. Bitte prüfen Sie beide Daten.".to_owned()
        }
        ValidationError::NoReason => "Bitte sagen Sie, warum.".to_owned(),
        ValidationError::NotThere => {
            "Dieser Eintrag wurde inzwischen geändert, vielleicht in einem anderen Tab. Nichts wurde gespeichert."
                .to_owned()
        }
    }
}

fn not_stored(error: &StoreError) -> String {
    match error {
        StoreError::Full => {
            "Nicht gespeichert: Der Browser hat für diese App keinen Platz mehr. Alles, was vorher eingetragen wurde, \
            ist noch da. Exportieren Sie es in den Einstellungen und schaffen Sie dann Platz."
                .to_owned()
        }
        StoreError::NotKept => {
            "Nicht gespeichert: Der Browser hat den Eintrag angenommen, aber nicht behalten. Bitte exportieren Sie \
            Ihre Aufzeichnungen in den Einstellungen."
                .to_owned()
        }
        StoreError::Denied => "Nicht gespeichert: Der Browser lässt diese App nichts speichern.".to_owned(),
        StoreError::NoAnswer => {
            "Nicht gespeichert: Der Speicher des Browsers hat nicht geantwortet. Bitte versuchen Sie es noch einmal."
                .to_owned()
        }
        StoreError::Unavailable(why) => {
            format!("Nicht gespeichert: Der Speicher des Browsers kann nicht benutzt werden ({why}).")
        }
    }
}

fn backup(error: &BackupError) -> String {
    let why = match error {
        BackupError::TooLarge => {
            let megabytes = LARGEST / 1024 / 1024;
            format!("Die Datei ist größer als {megabytes} MB; so groß ist keine Sicherung dieser App.")
        }
        BackupError::CutOff { line } => {
            format!("Die Datei ist abgeschnitten: Sie endet in Zeile {line}, bevor sie vollständig ist.")
        }
        BackupError::NotJson { line, column } => {
            format!(
                "Die Datei ist keine Sicherung: Ab Zeile {line}, Spalte {column} ergibt sie keinen Sinn mehr."
            )
        }
        BackupError::NotABackup { line } => {
            format!("Die Datei ist keine Sicherung dieser App: Zeile {line} passt nicht.")
        }
        BackupError::Newer { found, known } => format!(
            "Die Datei ist von einer neueren Version dieser App (Format {found}; diese liest {known}). Laden Sie die \
            App neu, um sie zu aktualisieren, und versuchen Sie es dann noch einmal."
        ),
        BackupError::Count { said, found } => {
            format!("Die Datei gibt {said} als Zahl ihrer Einträge an, enthält aber {found}.")
        }
        BackupError::Changed { entry } => {
            format!("Eintrag {entry} der Datei wurde geändert, nachdem er exportiert wurde.")
        }
        BackupError::Digest => "Die Einträge der Datei sind nicht die, die exportiert wurden: Einige wurden \
            hinzugefügt, entfernt oder verschoben."
            .to_owned(),
        BackupError::NotGzip => {
            "Die Datei sieht gepackt aus, lässt sich aber nicht entpacken. Sie ist vielleicht beschädigt."
                .to_owned()
        }
    };
    format!("{why} Nichts wurde geändert.")
}
