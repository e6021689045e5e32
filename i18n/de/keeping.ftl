opening = Ihre Einträge werden geöffnet …
unread = Ihre Einträge konnten noch nicht gelesen werden: Der Browser hat sie der App noch nicht gegeben. Bitte fangen Sie nicht neu an. Lassen Sie diese Seite einige Minuten offen; Ihre Einträge erscheinen, sobald sie sich lesen lassen.
no-record-here = Ich habe hier keine Einträge
remembered = In diesem Browser gab es früher Einträge, und der Browser hat sie nicht mehr. Wenn Sie eine Sicherung haben, spielen Sie sie zuerst in den Einstellungen ein. Wenn Sie neu anfangen und die alten Einträge zurückkommen, behält die App beide und sagt es Ihnen.
no-details = { $count ->
    [one] Hier ist 1 Eintrag, aber Ihre Angaben fehlen. Wenn Sie eine Sicherung haben, spielen Sie sie zuerst in den Einstellungen ein.
   *[other] Hier sind { $count } Einträge, aber Ihre Angaben fehlen. Wenn Sie eine Sicherung haben, spielen Sie sie zuerst in den Einstellungen ein.
}

not-kept = Dieser Browser lässt die App nichts speichern. Wenn Sie diese Seite schließen, verlieren Sie, was Sie eingegeben haben. Erlauben Sie dieser Website, Daten zu speichern, oder benutzen Sie einen anderen Browser. In den Einstellungen können Sie jetzt eine Sicherung speichern.
main-store-full = Die Hauptkopie Ihrer Einträge in diesem Browser hat keinen Platz mehr. Neue Einträge stehen nur noch in der Zweitkopie. Bitte speichern Sie eine Sicherung.
main-store-unusable = Die Hauptkopie Ihrer Einträge in diesem Browser kann nicht benutzt werden ({ $why }). Einträge stehen nur in der Zweitkopie. Bitte speichern Sie eine Sicherung.
safety-copy-full = Die Zweitkopie Ihrer Einträge in diesem Browser hat keinen Platz mehr. Einträge stehen nur in der Hauptkopie. Bitte speichern Sie eine Sicherung und löschen Sie dann Dateien oder Apps, die Sie nicht brauchen.
safety-copy-unusable = Die Zweitkopie Ihrer Einträge in diesem Browser kann nicht geschrieben werden ({ $why }). Einträge stehen nur in der Hauptkopie. Bitte speichern Sie eine Sicherung.
try-again = Noch einmal versuchen

store-full = es ist kein Platz mehr
store-denied = vom Browser gesperrt
store-no-answer = noch keine Antwort
store-unavailable = der Browser meldet: { $why }
store-not-kept = was gespeichert wurde, ließ sich nicht wieder lesen

recovered-to-main-store = { $count ->
    [one] Die Hauptkopie Ihrer Einträge in diesem Browser war leer. 1 Eintrag wurde aus der Zweitkopie wiederhergestellt. Bitte prüfen Sie, ob Ihre letzten Injektionen da sind, und speichern Sie eine Sicherung.
   *[other] Die Hauptkopie Ihrer Einträge in diesem Browser war leer. { $count } Einträge wurden aus der Zweitkopie wiederhergestellt. Bitte prüfen Sie, ob Ihre letzten Injektionen da sind, und speichern Sie eine Sicherung.
}
recovered-beside = { $count ->
    [one] Ihre früheren Einträge sind wieder da: 1 Eintrag kam aus der Zweitkopie zu dem hinzu, was Sie seitdem eingetragen haben. Bitte prüfen Sie in den Einstellungen und im Verlauf, ob etwas doppelt dasteht, und speichern Sie eine Sicherung.
   *[other] Ihre früheren Einträge sind wieder da: { $count } Einträge kamen aus der Zweitkopie zu dem hinzu, was Sie seitdem eingetragen haben. Bitte prüfen Sie in den Einstellungen und im Verlauf, ob etwas doppelt dasteht, und speichern Sie eine Sicherung.
}
recovered-to-safety-copy = { $count ->
    [one] Die Zweitkopie Ihrer Einträge in diesem Browser war leer. Sie wurde aus der Hauptkopie neu erstellt, mit 1 Eintrag.
   *[other] Die Zweitkopie Ihrer Einträge in diesem Browser war leer. Sie wurde aus der Hauptkopie neu erstellt, mit { $count } Einträgen.
}
seen = Ich habe das gelesen

outdated = Eine neuere Version dieser App hat Ihre Einträge geändert. Diese Version kann nicht alle lesen, darum kann sie sie nur zeigen und Sicherungen speichern. Laden Sie neu, um die neuere Version zu bekommen.
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
    [one] Noch keine Sicherung. Wenn dieser Browser seine Daten verliert, verlieren Sie 1 Eintrag.
   *[other] Noch keine Sicherung. Wenn dieser Browser seine Daten verliert, verlieren Sie { $count } Einträge.
}
not-now = In einer Woche erinnern

export = Sicherung speichern
exported = { $count ->
    [one] Sicherung mit 1 Eintrag gespeichert.
   *[other] Sicherung mit { $count } Einträgen gespeichert.
}
export-failed = Die Datei wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.
not-shared = Nicht geteilt. Es wurde keine Datei gespeichert.

after-a-week = Safari und jeder Browser auf einem iPhone oder iPad können die Daten einer Website löschen. Das geschieht nach sieben Tagen, an denen Sie den Browser, aber nicht diese Website benutzen. Eine App auf dem Home-Bildschirm behält ihre Daten. So ziehen Sie um: Speichern Sie eine Sicherung, wählen Sie „Teilen“ und dann „Zum Home-Bildschirm“, und öffnen Sie die App von dort. Spielen Sie dann die Sicherung in den Einstellungen ein.
home-screen-begins-empty = Eine App auf dem Home-Bildschirm ist am Anfang leer, auch wenn Sie sie vorher im Browser benutzt haben. Wenn ja, speichern Sie dort eine Sicherung und spielen Sie sie hier in den Einstellungen ein.
