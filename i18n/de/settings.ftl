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
change-from = Ab
change-from-hint = Was vor diesem Tag war, bleibt, wie es ist.
later = Für einen späteren Tag ist eine Änderung eingetragen
keep-change = Änderung ab { $day } beibehalten
keep-changes = Änderungen ab { $days } beibehalten
drop-change = Änderung ab { $day } verwerfen
drop-changes = Änderungen ab { $days } verwerfen
counted = Gezählt
counted-hint = Wird ab der letzten Dosis gezählt, verschieben sich Tag und Uhrzeit, wenn Sie früher oder später injizieren.
from-start = Zur üblichen Uhrzeit
from-last-dose = Ab der letzten Dosis
window = Überfällig nach
hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}

weight = Gewicht
weighed = { $weight } am { $day }
weighed-on = Gewogen am
no-weight = Es ist kein Gewicht eingetragen.
add-weight = Gewicht eintragen
all-weights = Alle Gewichte

theme = Darstellung
theme-system = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
language = Sprache
language-system = Wie das Gerät
simple = Die Seite „Heute“
simple-off = Zeigt alles
simple-on = Groß und einfach

about = Über diese App
about-lead = Diese App zeichnet auf, zeigt, erinnert und warnt. Sie ist kein Medizinprodukt und ersetzt nicht Ihre Praxis. Rufen Sie im Notfall Ihre Notrufnummer an.
quoted = Zitierte Dokumente
version-of = Version { $version }
