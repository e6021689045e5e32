opening = Ihre Aufzeichnungen werden geöffnet …
unread = Ihre Aufzeichnungen konnten noch nicht gelesen werden: Der Browser hat sie der App noch nicht gegeben. Bitte fangen Sie nicht neu an. Lassen Sie diese Seite einige Minuten offen; die Aufzeichnungen erscheinen, sobald der Browser sie gibt.
no-record-here = Hier habe ich keine Aufzeichnungen
remembered = In diesem Browser gab es früher Aufzeichnungen, und der Browser hat sie nicht mehr. Wenn Sie eine Sicherungsdatei haben, lesen Sie diese zuerst in den Einstellungen ein. Wenn Sie neu anfangen und die alten Aufzeichnungen zurückkommen, behält die App beide und sagt es Ihnen.
no-details = { $count ->
    [one] Hier ist 1 Eintrag aus Aufzeichnungen, aber nicht, wer behandelt wird. Wenn Sie eine Sicherungsdatei haben, lesen Sie diese zuerst in den Einstellungen ein.
   *[other] Hier sind { $count } Einträge aus Aufzeichnungen, aber nicht, wer behandelt wird. Wenn Sie eine Sicherungsdatei haben, lesen Sie diese zuerst in den Einstellungen ein.
}

not-kept = Dieser Browser lässt die App nichts behalten. Was Sie eintragen, geht verloren, wenn diese Seite geschlossen wird. Erlauben Sie Websitedaten für diese Seite oder benutzen Sie einen anderen Browser; was Sie eingegeben haben, können Sie in den Einstellungen exportieren.
main-store-full = Die Hauptablage dieses Browsers ist voll. Neue Einträge kommen nur in die Sicherheitskopie. Bitte exportieren Sie eine Sicherung und schaffen Sie dann Platz.
main-store-unusable = Die Hauptablage dieses Browsers kann nicht benutzt werden ({ $why }). Einträge werden nur in der Sicherheitskopie aufbewahrt.
safety-copy-full = Die Sicherheitskopie hat keinen Platz mehr. Einträge werden nur in der Hauptablage aufbewahrt. Bitte exportieren Sie eine Sicherung und schaffen Sie dann Platz auf diesem Gerät.
safety-copy-unusable = Die Sicherheitskopie kann nicht geschrieben werden ({ $why }). Einträge werden nur in der Hauptablage aufbewahrt.
try-again = Noch einmal versuchen

store-full = es ist kein Platz mehr
store-denied = vom Browser gesperrt
store-no-answer = noch keine Antwort
store-unavailable = nicht verfügbar: { $why }
store-not-kept = der Eintrag wurde nicht behalten

recovered-to-main-store = { $count ->
    [one] Die Hauptablage dieses Browsers war leer. Aus der Sicherheitskopie zurückgeholt: 1 Eintrag. Bitte prüfen Sie, ob Ihre letzten Injektionen da sind, und exportieren Sie eine Sicherung.
   *[other] Die Hauptablage dieses Browsers war leer. Aus der Sicherheitskopie zurückgeholt: { $count } Einträge. Bitte prüfen Sie, ob Ihre letzten Injektionen da sind, und exportieren Sie eine Sicherung.
}
recovered-beside = { $count ->
    [one] Hier gab es früher Aufzeichnungen, und sie sind wieder da: Aus der Sicherheitskopie kam zu dem, was Sie seitdem eingetragen haben, hinzu: 1 Eintrag. Bitte prüfen Sie in den Einstellungen und im Verlauf, ob etwas doppelt dasteht, und exportieren Sie eine Sicherung.
   *[other] Hier gab es früher Aufzeichnungen, und sie sind wieder da: Aus der Sicherheitskopie kam zu dem, was Sie seitdem eingetragen haben, hinzu: { $count } Einträge. Bitte prüfen Sie in den Einstellungen und im Verlauf, ob etwas doppelt dasteht, und exportieren Sie eine Sicherung.
}
recovered-to-safety-copy = { $count ->
    [one] Die Sicherheitskopie war leer. Sie wurde aus der Hauptablage neu erstellt: 1 Eintrag.
   *[other] Die Sicherheitskopie war leer. Sie wurde aus der Hauptablage neu erstellt: { $count } Einträge.
}
seen = Gesehen

outdated = Eine neuere Version dieser App hat in Ihre Aufzeichnungen geschrieben. Diese Version versteht nicht alles davon, darum zeigt und exportiert sie nur. Laden Sie neu, um die neuere Version zu bekommen.
update = Eine neue Version dieser App ist bereit. Beenden Sie, was Sie gerade eingeben, und laden Sie dann neu.
reload = Neu laden

backup-due = Zeit für eine Sicherung
last-backup = Letzte Sicherung { $ago }, am { $day }; { $newer }.
ago-today = heute
ago-yesterday = gestern
ago-days = vor { $days } Tagen
newer-none = seitdem wurde nichts eingetragen
newer = { $count ->
    [one] 1 Eintrag ist neuer
   *[other] { $count } Einträge sind neuer
}
nothing-to-back-up = Es gibt noch nichts zu sichern.
no-backup = { $count ->
    [one] Noch keine Sicherung; mit diesem Browser ginge verloren: 1 Eintrag.
   *[other] Noch keine Sicherung; mit diesem Browser ginge verloren: { $count } Einträge.
}
not-now = In einer Woche erinnern

export = Alles exportieren
exported = { $count ->
    [one] Exportiert: 1 Eintrag.
   *[other] Exportiert: { $count } Einträge.
}
export-failed = Die Datei wurde nicht übergeben. Bitte versuchen Sie es noch einmal.
not-shared = Nicht geteilt. Es wurde keine Datei übergeben.

after-a-week = Safari und jeder Browser auf einem iPhone oder iPad löschen, was eine Website gespeichert hat, nach sieben Tagen, an denen Sie den Browser, aber nicht diese Website benutzen. Eine App auf dem Home-Bildschirm ist davon ausgenommen. So ziehen Sie um: Exportieren Sie eine Sicherung, wählen Sie „Teilen“ und dann „Zum Home-Bildschirm“, öffnen Sie die App von dort und lesen Sie die Sicherung ein.
home-screen-begins-empty = Eine App auf dem Home-Bildschirm ist am Anfang leer, auch wenn Sie sie vorher im Browser benutzt haben. Wenn ja, exportieren Sie dort eine Sicherung und lesen Sie sie hier ein.
