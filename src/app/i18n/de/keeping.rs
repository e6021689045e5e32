//! How the record is kept, in German.

use std::num::NonZeroU8;

use crate::app::i18n::{Keeping, Reminding, Storing, dates, format};
use crate::exchange::icalendar::Occasion;
use crate::exchange::restore::RestorePlan;
use crate::record::storage::health::Recovered;
use crate::record::storage::store::{Estimate, StoreError};
use crate::record::storage::vault::Protection;

pub(super) const REMINDING: Reminding = Reminding {
    title: "Erinnerungen",
    lead: "Eine Seite kann kein schlafendes Telefon wecken. Ihr Kalender kann es.",
    honest: [
        "Klingelt: Ihr Kalender, wenn Sie die Datei damit öffnen und seine Hinweise eingeschaltet sind. Manche Kalender \
        benutzen stattdessen eigene Hinweise.",
        "Klingelt nicht: diese App, solange sie geschlossen ist. Solange sie geöffnet ist, kann sie Sie \
        benachrichtigen, wenn Sie das erlauben.",
        "Passt sich nicht an: bei einer Pause oder einer Änderung der Verordnung. Vor einer geplanten enden die \
        Erinnerungen; öffnen Sie dann eine neue Datei, die sie ersetzt.",
    ],
    export: "Datei für den Kalender",
    exported: "Gespeichert als reminders.ics. Öffnen Sie die Datei mit Ihrem Kalender.",
    check: "Um zu prüfen, ob es klingelt, öffnen Sie in Ihrem Kalender die nächste Injektion: Dort muss ein Hinweis \
        eingestellt sein, und der Kalender muss Mitteilungen senden dürfen. Steht eine Injektion doppelt da, nachdem Sie \
        eine neuere Datei geöffnet haben, löschen Sie die ältere Serie in Ihrem Kalender; diese App kann das nicht.",
    notify: "Mitteilungen erlauben",
    permission: |permission| match permission {
        "granted" => "Mitteilungen sind erlaubt. Sie kommen, solange diese App im Hintergrund geöffnet ist.",
        "denied" => {
            "Mitteilungen sind blockiert. Sie können sie in den Einstellungen Ihres Browsers erlauben."
        }
        "default" => "Mitteilungen sind noch nicht erlaubt.",
        _ => "Dieser Browser hat keine Mitteilungen für diese App.",
    },
    occasion: |occasion| match occasion {
        Occasion::Dose => "Injektion".to_owned(),
        Occasion::BloodTest(_) | Occasion::PrescribedTest(_) => "Blutuntersuchung".to_owned(),
        Occasion::Reorder => "Spritzen nachbestellen".to_owned(),
    },
};

pub(super) const KEEPING: Keeping = Keeping {
    opening: "Ihre Aufzeichnungen werden geöffnet …",
    unread: "Ihre Aufzeichnungen konnten noch nicht gelesen werden: Der Browser hat sie der App noch nicht gegeben. \
        Bitte fangen Sie nicht neu an. Lassen Sie diese Seite einige Minuten offen; die Aufzeichnungen erscheinen, \
        sobald der Browser sie gibt.",
    no_record_here: "Hier habe ich keine Aufzeichnungen",
    remembered: "In diesem Browser gab es früher Aufzeichnungen, und der Browser hat sie nicht mehr. Wenn Sie eine \
        Sicherungsdatei haben, lesen Sie diese zuerst in den Einstellungen ein. Wenn Sie neu anfangen und die alten \
        Aufzeichnungen zurückkommen, behält die App beide und sagt es Ihnen.",
    not_kept: "Dieser Browser lässt die App nichts behalten. Was Sie eintragen, geht verloren, wenn diese Seite \
        geschlossen wird. Erlauben Sie Websitedaten für diese Seite oder benutzen Sie einen anderen Browser; was Sie \
        eingegeben haben, können Sie in den Einstellungen exportieren.",
    kept_once: |local, journal| match (local, journal) {
        (Some(StoreError::Full), _) => {
            "Die Hauptablage dieses Browsers ist voll. Neue Einträge kommen nur in die \
            Sicherheitskopie. Bitte exportieren Sie eine Sicherung und schaffen Sie dann Platz."
                .to_owned()
        }
        (Some(why), _) => format!(
            "Die Hauptablage dieses Browsers kann nicht benutzt werden ({}). Einträge werden nur in der \
            Sicherheitskopie aufbewahrt.",
            failure(why)
        ),
        (None, Some(StoreError::Full)) => {
            "Die Sicherheitskopie hat keinen Platz mehr. Einträge werden nur in der Hauptablage \
            aufbewahrt. Bitte exportieren Sie eine Sicherung und schaffen Sie dann Platz auf diesem Gerät."
                .to_owned()
        }
        (None, Some(why)) => format!(
            "Die Sicherheitskopie kann nicht geschrieben werden ({}). Einträge werden nur in der \
            Hauptablage aufbewahrt.",
            failure(why)
        ),
        (None, None) => String::new(),
    },
    try_again: "Noch einmal versuchen",
    outdated: "Eine neuere Version dieser App hat in Ihre Aufzeichnungen geschrieben. Diese Version versteht nicht \
        alles davon, darum zeigt und exportiert sie nur. Laden Sie neu, um die neuere Version zu bekommen.",
    update: "Eine neue Version dieser App ist bereit. Beenden Sie, was Sie gerade eingeben, und laden Sie dann neu.",
    reload: "Neu laden",
    recovered: |recovered| match recovered {
        Recovered::Local(count) => format!(
            "Die Hauptablage dieses Browsers war leer. Aus der Sicherheitskopie zurückgeholt: {}. Bitte prüfen Sie, \
            ob Ihre letzten Injektionen da sind, und exportieren Sie eine Sicherung.",
            entries(count)
        ),
        Recovered::Earlier(count) => format!(
            "Hier gab es früher Aufzeichnungen, und sie sind wieder da: Aus der Sicherheitskopie kam zu dem, was Sie \
            seitdem eingetragen haben, hinzu: {}. Bitte prüfen Sie in den Einstellungen und im Verlauf, ob etwas doppelt \
            dasteht, und exportieren Sie eine Sicherung.",
            entries(count)
        ),
        Recovered::Journal(count) => format!(
            "Die Sicherheitskopie war leer. Sie wurde aus der Hauptablage neu erstellt: {}.",
            entries(count)
        ),
    },
    seen: "Gesehen",
    no_details: |count| {
        format!(
            "Hier {} {} aus Aufzeichnungen, aber nicht, wer behandelt wird. Wenn Sie eine Sicherungsdatei haben, lesen \
            Sie diese zuerst in den Einstellungen ein.",
            if count == 1 { "ist" } else { "sind" },
            entries(count)
        )
    },
    backup_line: |standing, days| {
        let newer = match standing.newer {
            0 => "seitdem wurde nichts eingetragen".to_owned(),
            count => format!("{} {} neuer", entries(count), if count == 1 { "ist" } else { "sind" }),
        };
        match (&standing.last, days) {
            (Some(last), Some(days)) => {
                let ago = match days {
                    ..=0 => "heute".to_owned(),
                    1 => "gestern".to_owned(),
                    _ => format!("vor {days} Tagen"),
                };
                format!("Letzte Sicherung {ago}, am {}; {newer}.", dates::day(last.date()))
            }
            _ if standing.newer == 0 => "Es gibt noch nichts zu sichern.".to_owned(),
            _ => format!(
                "Noch keine Sicherung; mit diesem Browser ginge verloren: {}.",
                entries(standing.newer)
            ),
        }
    },
    backup_due: "Zeit für eine Sicherung",
    not_now: "In einer Woche erinnern",
    export: "Alles exportieren",
    exported: |count| format!("Exportiert: {}.", entries(count)),
    export_failed: "Die Datei wurde nicht übergeben. Bitte versuchen Sie es noch einmal.",
    not_shared: "Nicht geteilt. Es wurde keine Datei übergeben.",
    after_a_week: "Safari und jeder Browser auf einem iPhone oder iPad löschen, was eine Website gespeichert hat, nach \
        sieben Tagen, an denen Sie den Browser, aber nicht diese Website benutzen. Eine App auf dem Home-Bildschirm \
        ist davon ausgenommen. So ziehen Sie um: Exportieren Sie eine Sicherung, wählen Sie „Teilen“ und dann „Zum \
        Home-Bildschirm“, öffnen Sie die App von dort und lesen Sie die Sicherung ein.",
    home_screen_begins_empty: "Eine App auf dem Home-Bildschirm ist am Anfang leer, auch wenn Sie sie vorher im Browser \
        benutzt haben. Wenn ja, exportieren Sie dort eine Sicherung und lesen Sie sie hier ein.",
};

pub(super) const STORING: Storing = Storing {
    offline: "Offline verfügbar: Diese App öffnet sich ohne Netz.",
    not_offline: "Offline nicht verfügbar: Diese App braucht ein Netz, um sich zu öffnen.",
    backup: "Sicherung",
    backup_lead: "Ein Browser kann verlieren, was er aufbewahrt, und ein Telefon kann verloren gehen. Exportieren Sie \
        ab und zu eine Datei und bewahren Sie sie anderswo auf.",
    packed: "Kleinere Datei (gzip)",
    remind: "An eine Sicherung erinnern",
    remind_after: |days| match days.map(NonZeroU8::get) {
        Some(7) => "Nach einer Woche".to_owned(),
        Some(30) => "Nach einem Monat".to_owned(),
        Some(90) => "Nach drei Monaten".to_owned(),
        Some(days) => format!("Nach {days} Tagen"),
        None => "Nie".to_owned(),
    },
    restore: "Wiederherstellen",
    import: "Sicherungsdatei einlesen",
    import_hint: "Sie sehen, was hinzukäme, bevor etwas hinzugefügt wird. Nichts hier wird geändert oder entfernt.",
    preview: |RestorePlan { new, recorded, known, conflicting, unreadable }| {
        let mut lines = vec![format!(
            "{} in der Datei: {} neu, {known} schon hier.",
            entries(new.len() + known),
            new.len()
        )];
        if let Some((first, last)) = recorded {
            lines.push(format!(
                "Die neuen wurden vom {} bis zum {} eingetragen.",
                dates::day(*first),
                dates::day(*last)
            ));
        }
        if *conflicting > 0 {
            lines.push(format!(
                "{conflicting} davon {} etwas, das auch hier berichtigt wurde. Beides bleibt unter „Was geändert \
                wurde“ stehen; es gilt, was zuletzt eingetragen wurde.",
                if *conflicting == 1 { "berichtigt" } else { "berichtigen" }
            ));
        }
        if *unreadable > 0 {
            lines.push(match unreadable {
                1 => "1 beschädigter Text in der Datei kann nicht gelesen werden und bleibt in der Datei.".to_owned(),
                _ => format!(
                    "{unreadable} beschädigte Texte in der Datei können nicht gelesen werden und bleiben in der Datei."
                ),
            });
        }
        lines
    },
    add: |count| format!("{} hinzufügen", entries(count)),
    nothing_new: "Alles aus dieser Datei ist schon hier.",
    added: |count| format!("{} hinzugefügt.", entries(count)),
    storage: "Speicher",
    storage_lead: "Jeder Eintrag wird in diesem Browser zweimal aufbewahrt. Was eine Ablage verliert, kommt aus der \
        anderen zurück.",
    local: "Hauptablage",
    local_line: |used, total| {
        let percent = used * 100 / total.max(1);
        format!("Hauptablage: {percent} % belegt, {} von {} kB", used / 1024, total / 1024)
    },
    journal: "Sicherheitskopie",
    journal_line: |Estimate { used, quota }| {
        let megabytes = |bytes: u64| format::grouped(&(bytes / 1_000_000).to_string());
        format!("Sicherheitskopie: {} von {} MB belegt", megabytes(used), megabytes(quota))
    },
    unknown: "Der Browser sagt nicht, wie viel Platz es gibt.",
    persisted: |persisted| match persisted {
        Some(true) => "Der Browser hat zugesagt, diese Aufzeichnungen nicht von selbst zu löschen.",
        Some(false) => "Der Browser darf diese Aufzeichnungen löschen, wenn das Gerät keinen Platz mehr hat.",
        None => "Der Browser sagt nicht zu, wie lange er diese Aufzeichnungen behält.",
    },
    persist: "Um Aufbewahrung bitten",
    persist_refused: "Der Browser hat es nicht zugesagt. Manche sagen es erst zu, wenn Sie die App eine Zeit lang \
        benutzt oder installiert haben.",
    written_back: |count| {
        format!("Beim letzten Start in eine der Ablagen zurückgeschrieben: {}.", entries(count))
    },
    only_in_journal: |count| {
        format!(
            "{} von vor langer Zeit {} nur in der Sicherheitskopie, weil die Hauptablage voll ist.",
            entries(count),
            if count == 1 { "ist" } else { "sind" }
        )
    },
    test: "Beide Ablagen testen",
    tested: |Protection { local, journal }| {
        let said = |name, result: &Result<(), StoreError>| match result {
            Ok(()) => format!("{name}: geschrieben, zurückgelesen und entfernt."),
            Err(why) => format!("{name}: fehlgeschlagen, {}.", failure(why)),
        };
        [said("Hauptablage", local), said("Sicherheitskopie", journal)]
    },
    unreadable: "Nicht lesbare Einträge",
    unreadable_lead: "Diese Texte sind beschädigt oder unbekannt. Sie werden aufbewahrt, wie sie sind, und kommen in \
        jeden Export.",
    erase: "Alles löschen",
    erase_lead: "Entfernt alle Ihre Aufzeichnungen und jede Einstellung dieser App aus diesem Browser. Niemand kann sie \
        zurückholen, außer aus einer Sicherung.",
    erase_title: |count| format!("Alles löschen, {}?", entries(count)),
    erase_confirm: "Zum Bestätigen ALLES eintippen",
    erase_word: "ALLES",
    erase_wrong: "Bitte tippen Sie ALLES, in Großbuchstaben.",
    erase_now: "Jetzt löschen",
    erase_failed: |Protection { local, journal }| {
        let failed = |name: &str, result: &Result<(), StoreError>| {
            result.as_ref().err().map(|why| format!(" {name}: {}.", failure(why)))
        };
        let parts = [failed("Hauptablage", local), failed("Sicherheitskopie", journal)];
        format!("Nicht alles konnte gelöscht werden.{}", parts.into_iter().flatten().collect::<String>())
    },
};

/// Why a store failed, in the language of the sentence around it.
fn failure(why: &StoreError) -> String {
    match why {
        StoreError::Full => "es ist kein Platz mehr".to_owned(),
        StoreError::Denied => "vom Browser gesperrt".to_owned(),
        StoreError::NoAnswer => "noch keine Antwort".to_owned(),
        StoreError::Unavailable(why) => format!("nicht verfügbar: {why}"),
        StoreError::NotKept => "der Eintrag wurde nicht behalten".to_owned(),
    }
}

fn entries(count: usize) -> String {
    match count {
        1 => "1 Eintrag".to_owned(),
        _ => format!("{} Einträge", format::grouped(&count.to_string())),
    }
}
