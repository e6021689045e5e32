add = Frühere Injektion nachtragen
empty = Noch ist keine Injektion eingetragen. Was Sie unter „Heute“ eintragen, erscheint hier.
years = Jahre
count = { $count ->
    [one] 1 Injektion
   *[other] { $count } Injektionen
}
void = Stornieren
void-title = Diesen Eintrag stornieren?
void-hint = Der Eintrag bleibt sichtbar, durchgestrichen, mit Ihrem Grund.
reason = Grund

corrected = berichtigt
same-day = { $count ->
   *[other] eine von { $count } an diesem Tag
}
voided = storniert
trail = Was geändert wurde
first-recorded = { $when }: eingetragen als { $what }
amended-to = { $when }: berichtigt zu { $what }
voided-for = { $when }: storniert, „{ $reason }“
undone = { $when }: rückgängig gemacht
