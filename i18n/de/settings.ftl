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
