all-settings = Alle Einstellungen
choose-group = Wählen Sie einen Bereich aus der Liste, um ihn hier zu sehen.
treatment = Ihre Behandlung
in-treatment = Ihre Angaben, Verordnung, Gewicht, Injektionsstellen
reminders-and-supply = Erinnerungen und Vorrat
in-supply = Erinnerungen im Kalender, Spritzen zu Hause, Abwurfbehälter, Reisen
backup-and-restore = Sichern und Einspielen
storage-and-erasing = Speicher und Löschen
in-storage = Wie voll der Speicher ist, ein Test, alles löschen
look-and-language = Darstellung und Sprache
in-look = Hell oder dunkel, große Schrift auf „Heute“, Sprache
in-about = Version, Nutzung ohne Internet, zitierte Dokumente

details = Ihre Angaben
born = { $sex }, geboren am { $birth }, Anakinra seit { $start }
change-details = Angaben ändern
change = Ändern

regimen = Verordnung
regimen-from = Ab { $day }: { $dose } { $every }, { $counted }
at-about = gegen { $time }
counted-from-last = ab der letzten Dosis gezählt
planned = geplant
in-force = gültig
replaced = ersetzt
change-regimen = Verordnung ändern
change-from = Gilt ab
change-from-hint = Einträge vor diesem Tag bleiben, wie sie sind.
later = Für einen späteren Tag ist schon eine Änderung eingetragen. Was soll damit geschehen?
keep-change = Änderung ab { $day } behalten
keep-changes = Änderungen ab { $days } behalten
drop-change = Änderung ab { $day } streichen
drop-changes = Änderungen ab { $days } streichen
counted = Wann ist die nächste Dosis fällig?
counted-hint = Wenn Sie ab Ihrer letzten Dosis zählen, verschiebt eine frühe oder späte Injektion auch die nächste.
from-start = Zu meiner üblichen Uhrzeit
from-last-dose = Ab meiner letzten Dosis gezählt
window = Als überfällig zeigen nach
hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}

weight = Gewicht
weighed = { $weight } am { $day }
weighed-on = Gewogen am
no-weight = Noch ist kein Gewicht eingetragen.
add-weight = Gewicht eintragen
all-weights = Alle Gewichte

theme = Darstellung
theme-system = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
language = Sprache
language-system = Wie das Gerät
simple = Die Seite „Heute“
simple-off = Vollständige Ansicht
simple-on = Einfache Ansicht (große Schrift)

about = Über diese App
about-lead = Diese App zeichnet auf, zeigt, erinnert und warnt. Sie ist kein Medizinprodukt und ersetzt nicht Ihre Praxis. Wählen Sie im Notfall den Notruf (112).
quoted = Zitierte Dokumente
version-of = Version { $version }

received = Eine Datei für diese App
nothing-received = Hier ist keine Datei angekommen. Teilen Sie sie noch einmal oder wählen Sie sie in dieser App aus: eine Sicherung unter „Sichern und Einspielen“, Blutwerte unter „Bluttests“.
received-too-large = Das ist größer als { $megabytes } MB und wurde deshalb nicht geöffnet. Es wurde nichts geändert.
received-waits = Tragen Sie zuerst Ihre Angaben ein. Danach öffnet sich diese Datei von selbst. Wenn Sie die App vorher schließen, wird die Datei höchstens eine Stunde lang aufbewahrt.
one-at-a-time = Dateien werden einzeln geöffnet. Nicht geöffnet werden: { $names }. Teilen oder öffnen Sie diese danach noch einmal.
open-received = { $name } öffnen
shared-text = der geteilte Text
