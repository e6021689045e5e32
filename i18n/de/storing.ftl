offline = Offline verfügbar: Diese App öffnet sich ohne Internetverbindung.
not-offline = Offline nicht verfügbar: Diese App braucht eine Internetverbindung, um sich zu öffnen.

backup = Sicherung
backup-lead = Ein Browser kann verlieren, was er aufbewahrt, und ein Telefon kann verloren gehen. Speichern Sie ab und zu eine Sicherung und bewahren Sie die Datei anderswo auf.
packed = Kleinere Datei (gzip)
remind = An eine Sicherung erinnern
after-a-week = Nach einer Woche
after-a-month = Nach einem Monat
after-three-months = Nach drei Monaten
after-days = { $days ->
   *[other] Nach { $days } Tagen
}
never = Nie

restore = Sicherung einspielen
import = Sicherungsdatei auswählen
import-hint = Sie sehen, was hinzukäme, bevor etwas hinzugefügt wird. Nichts hier wird geändert oder entfernt.
in-file = { $count ->
    [one] Die Datei enthält 1 Eintrag: { $new } neu, { $known } schon hier.
   *[other] Die Datei enthält { $count } Einträge: { $new } neu, { $known } schon hier.
}
new-recorded-on = Neues wurde am { $day } eingetragen.
new-recorded = Neues wurde vom { $first } bis zum { $last } eingetragen.
conflicting = { $count ->
    [one] 1 neuer Eintrag berichtigt etwas, das auch hier berichtigt wurde. Beide Berichtigungen bleiben unter „Was geändert wurde“ stehen; es gilt die zuletzt eingetragene.
   *[other] { $count } neue Einträge berichtigen etwas, das auch hier berichtigt wurde. Alle Berichtigungen bleiben unter „Was geändert wurde“ stehen; es gelten die zuletzt eingetragenen.
}
unreadable-in-file = { $count ->
    [one] 1 beschädigter Eintrag in der Datei lässt sich nicht lesen. Er wird nicht hinzugefügt und bleibt in der Datei.
   *[other] { $count } beschädigte Einträge in der Datei lassen sich nicht lesen. Sie werden nicht hinzugefügt und bleiben in der Datei.
}
add = { $count ->
    [one] 1 Eintrag hinzufügen
   *[other] { $count } Einträge hinzufügen
}
nothing-new = Alles aus dieser Datei ist schon hier.
added = { $count ->
    [one] 1 Eintrag hinzugefügt.
   *[other] { $count } Einträge hinzugefügt.
}

storage = Speicher
storage-lead = Jeder Eintrag wird in diesem Browser zweimal aufbewahrt: in einer Hauptkopie und in einer Zweitkopie. Was eine verliert, wird aus der anderen wiederhergestellt.
local = Hauptkopie
measuring = Hauptkopie: Es wird gemessen, wie voll sie ist …
main-store-used = Hauptkopie: { $percent } % belegt, { $used } von { $total } kB
journal = Zweitkopie
safety-copy-used = Zweitkopie: { $used } von { $quota } MB belegt
unknown = Der Browser sagt nicht, wie viel Platz es gibt.
written-back = { $count ->
    [one] Beim letzten Start wurde 1 Eintrag aus einer Kopie in der anderen wiederhergestellt.
   *[other] Beim letzten Start wurden { $count } Einträge aus einer Kopie in der anderen wiederhergestellt.
}
only-in-journal = { $count ->
    [one] 1 alter Eintrag steht nur in der Zweitkopie, weil die Hauptkopie voll ist.
   *[other] { $count } alte Einträge stehen nur in der Zweitkopie, weil die Hauptkopie voll ist.
}

promised = Der Browser hat zugesagt, Ihre Einträge nicht von selbst zu löschen.
not-promised = Der Browser darf Ihre Einträge löschen, wenn das Gerät keinen Platz mehr hat.
no-promise-known = Der Browser sagt nicht, wie lange er Ihre Einträge behält.
persist = Den Browser bitten, meine Einträge zu behalten
persist-refused = Der Browser hat es nicht zugesagt. Manche Browser sagen es erst zu, wenn Sie die App eine Zeit lang benutzt oder installiert haben.

test = Beide Kopien testen
store-works = { $store }: geschrieben, zurückgelesen und entfernt.
store-fails = { $store }: fehlgeschlagen ({ $why }).

unreadable = Nicht lesbare Einträge
unreadable-lead = Diese Einträge sind beschädigt, oder diese Version kann sie nicht lesen. Sehen Sie unter „Verlauf“ und „Bluttests“ nach: Fehlt eine Injektion oder ein Ergebnis, geben Sie es noch einmal ein. Die Einträge unten werden aufbewahrt, wie sie sind, und kommen in jede Sicherung.

erase = Alles löschen
erase-lead = Das entfernt alle Ihre Einträge und alle Einstellungen dieser App aus diesem Browser. Niemand kann sie zurückholen, außer aus einer Sicherung.
erase-title = { $count ->
    [one] Alles löschen (1 Eintrag)?
   *[other] Alles löschen ({ $count } Einträge)?
}
erase-confirm = Zum Bestätigen ALLES eintippen
erase-word = ALLES
erase-wrong = Bitte tippen Sie ALLES, in Großbuchstaben.
erase-now = Jetzt löschen
not-all-erased = Nicht alles konnte gelöscht werden. Bitte versuchen Sie es noch einmal.
not-erased-from = { $store }: { $why }.

hand-over = Für andere Programme
hand-over-lead = Sie können Ihre Einträge als Dateien speichern, die andere Programme lesen. Sie verlassen dieses Gerät nur, wenn Sie sie verschicken.
as-fhir = Als FHIR R4 speichern, für Kliniken und Portale
injections-as-csv = Injektionen als Tabelle speichern (CSV)
results-as-csv = Bluttests als Tabelle speichern (CSV)
hand-over-limits = Diese Dateien enthalten nicht alles: Erinnerungen, Fragen und Berichtigungen stehen nur in der Sicherung. Für ein anderes Gerät nehmen Sie die Sicherung.
handed-over = Gespeichert. Die Datei ist nicht geschützt: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.
not-handed-over = Die Datei ließ sich nicht speichern. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Browser.
