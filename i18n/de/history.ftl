add = Frühere Injektion nachtragen
empty = Noch ist keine Injektion eingetragen. Injektionen, die Sie unter „Heute“ eintragen, erscheinen hier.
to-today = Zur Seite „Heute“
import = Injektionen aus einer anderen App oder Tabelle einlesen
by-month = Injektionen nach Monaten
years = Jahre
count = { $count ->
    [one] 1 Injektion
   *[other] { $count } Injektionen
}
void = Streichen
void-title = Diesen Eintrag streichen?
void-hint = Der Eintrag bleibt sichtbar, gestrichen, mit Ihrem Grund.
reason = Grund

corrected = berichtigt
same-day = { $count ->
   *[other] eine von { $count } an diesem Tag
}
voided = gestrichen
trail = Was geändert wurde
first-recorded = { $when }: eingetragen als { $what }
amended-to = { $when }: berichtigt zu { $what }
voided-for = { $when }: gestrichen, „{ $reason }“
undone = { $when }: rückgängig gemacht
