offline = Offline verfügbar: Diese App öffnet sich ohne Netz.
not-offline = Offline nicht verfügbar: Diese App braucht ein Netz, um sich zu öffnen.

backup = Sicherung
backup-lead = Ein Browser kann verlieren, was er aufbewahrt, und ein Telefon kann verloren gehen. Exportieren Sie ab und zu eine Datei und bewahren Sie sie anderswo auf.
packed = Kleinere Datei (gzip)
remind = An eine Sicherung erinnern
after-a-week = Nach einer Woche
after-a-month = Nach einem Monat
after-three-months = Nach drei Monaten
after-days = { $days ->
   *[other] Nach { $days } Tagen
}
never = Nie

restore = Wiederherstellen
import = Sicherungsdatei einlesen
import-hint = Sie sehen, was hinzukäme, bevor etwas hinzugefügt wird. Nichts hier wird geändert oder entfernt.
in-file = { $count ->
    [one] 1 Eintrag in der Datei: { $new } neu, { $known } schon hier.
   *[other] { $count } Einträge in der Datei: { $new } neu, { $known } schon hier.
}
new-recorded = Die neuen wurden vom { $first } bis zum { $last } eingetragen.
conflicting = { $count ->
    [one] { $count } davon berichtigt etwas, das auch hier berichtigt wurde. Beides bleibt unter „Was geändert wurde“ stehen; es gilt, was zuletzt eingetragen wurde.
   *[other] { $count } davon berichtigen etwas, das auch hier berichtigt wurde. Beides bleibt unter „Was geändert wurde“ stehen; es gilt, was zuletzt eingetragen wurde.
}
unreadable-in-file = { $count ->
    [one] 1 beschädigter Text in der Datei kann nicht gelesen werden und bleibt in der Datei.
   *[other] { $count } beschädigte Texte in der Datei können nicht gelesen werden und bleiben in der Datei.
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
storage-lead = Jeder Eintrag wird in diesem Browser zweimal aufbewahrt. Was eine Ablage verliert, kommt aus der anderen zurück.
local = Hauptablage
main-store-used = Hauptablage: { $percent } % belegt, { $used } von { $total } kB
journal = Sicherheitskopie
safety-copy-used = Sicherheitskopie: { $used } von { $quota } MB belegt
unknown = Der Browser sagt nicht, wie viel Platz es gibt.
written-back = { $count ->
    [one] Beim letzten Start in eine der Ablagen zurückgeschrieben: 1 Eintrag.
   *[other] Beim letzten Start in eine der Ablagen zurückgeschrieben: { $count } Einträge.
}
only-in-journal = { $count ->
    [one] 1 Eintrag von vor langer Zeit ist nur in der Sicherheitskopie, weil die Hauptablage voll ist.
   *[other] { $count } Einträge von vor langer Zeit sind nur in der Sicherheitskopie, weil die Hauptablage voll ist.
}

promised = Der Browser hat zugesagt, diese Aufzeichnungen nicht von selbst zu löschen.
not-promised = Der Browser darf diese Aufzeichnungen löschen, wenn das Gerät keinen Platz mehr hat.
no-promise-known = Der Browser sagt nicht zu, wie lange er diese Aufzeichnungen behält.
persist = Um Aufbewahrung bitten
persist-refused = Der Browser hat es nicht zugesagt. Manche sagen es erst zu, wenn Sie die App eine Zeit lang benutzt oder installiert haben.

test = Beide Ablagen testen
store-works = { $store }: geschrieben, zurückgelesen und entfernt.
store-fails = { $store }: fehlgeschlagen, { $why }.

unreadable = Nicht lesbare Einträge
unreadable-lead = Diese Texte sind beschädigt oder unbekannt. Sie werden aufbewahrt, wie sie sind, und kommen in jeden Export.

erase = Alles löschen
erase-lead = Entfernt alle Ihre Aufzeichnungen und jede Einstellung dieser App aus diesem Browser. Niemand kann sie zurückholen, außer aus einer Sicherung.
erase-title = { $count ->
    [one] Alles löschen, 1 Eintrag?
   *[other] Alles löschen, { $count } Einträge?
}
erase-confirm = Zum Bestätigen ALLES eintippen
erase-word = ALLES
erase-wrong = Bitte tippen Sie ALLES, in Großbuchstaben.
erase-now = Jetzt löschen
not-all-erased = Nicht alles konnte gelöscht werden.
not-erased-from = { $store }: { $why }.
