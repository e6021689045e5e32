problem = Problem

empty = Bitte füllen Sie dies aus.
without-spaces = Schreiben Sie die Zahl ohne Leerzeichen, zum Beispiel 1000 oder 7,5.
hidden-sign = In dieser Zahl ist ein verborgenes Zeichen. Löschen Sie alles und tippen Sie die Ziffern 0 bis 9 und einen Punkt oder ein Komma.
stray-sign = „{ $sign }“ kann hier nicht Teil einer Zahl sein. Benutzen Sie die Ziffern 0 bis 9 und einen Punkt oder ein Komma, ohne Einheit.
nothing-before = Vor „{ $separator }“ fehlt eine Ziffer. Schreiben Sie zum Beispiel 0{ $separator }5.
nothing-after = Nach „{ $separator }“ fehlt eine Ziffer.
second-separator = Hier steht mehr als ein Punkt oder Komma. Schreiben Sie Tausender ohne Trennzeichen, zum Beispiel 1234,5.
not-whole = In dieser Einheit ist das eine ganze Zahl. Wenn Sie Tausender meinten, schreiben Sie sie ohne Trennzeichen, zum Beispiel 4500.
too-many-places = { $count ->
    [one] Hier ist höchstens eine Ziffer nach dem Punkt oder Komma sinnvoll.
   *[other] Hier sind höchstens { $count } Ziffern nach dem Punkt oder Komma sinnvoll.
}
too-long = Diese Zahl ist zu lang. Bitte prüfen Sie sie.

name-too-long = { $count ->
   *[other] Ein Name kann höchstens { $count } Zeichen haben.
}
name-of-lines = Ein Name ist eine einzige Zeile.

not-a-date = Dieses Datum gibt es nicht, oder es ist nicht vollständig. Bitte prüfen Sie Tag, Monat und Jahr, zum Beispiel 30. Nov. 2026.
not-a-year = Dieses Jahr ist nicht vollständig oder liegt zu weit zurück. Schreiben Sie alle vier Ziffern, zum Beispiel 2026.
not-a-time = Diese Uhrzeit gibt es nicht, oder sie ist nicht vollständig. Geben Sie Stunden und Minuten ein, zum Beispiel 08:00.
future-birth = Dieses Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
start-before-birth = Der erste Tag mit Anakinra liegt vor dem Geburtsdatum.
older-than = { $years ->
   *[other] Das wäre ein Alter von mehr als { $years } Jahren. Bitte prüfen Sie das Jahr.
}
future-start = Dieser Tag liegt in der Zukunft. Ist es so geplant?
skipped-time = Die Uhren wurden über diese Zeit hinweg vorgestellt, darum gab es sie an diesem Tag nicht. Bitte prüfen Sie sie.

dose-impossible = { $milligrams } mg ist keine mögliche Dosis. Geben Sie mehr als 0 und höchstens { $most } mg ein.
dose-unusual = { $milligrams } mg ist nicht genau eine ganze Spritze mit { $syringe } mg. Ist es so verordnet?
weight-impossible = Geben Sie ein Gewicht in Kilogramm ein, mehr als 0 und höchstens { $most } kg.
unusual-weight = Dieses Gewicht ist für Erwachsene ungewöhnlich. Ist es in Kilogramm?

in-future = Das liegt in der Zukunft. Bitte prüfen Sie es.
too-far-ahead = Das liegt mehr als ein Jahr in der Zukunft. Bitte prüfen Sie es.
before-birth = Das liegt vor dem Geburtsdatum, { $day }.
before-start = Das liegt vor dem ersten Tag mit Anakinra, { $day }. Wenn dieser Tag falsch ist, berichtigen Sie ihn zuerst in den Einstellungen.
injection-before-start = Am { $day } ist schon eine Injektion eingetragen, darum kann der erste Tag nicht später sein.
same-dose = Es ist eine Injektion eingetragen, die dieselbe Dosis sein könnte.
given-already = An diesem Tag ist schon eine Injektion eingetragen.
no-result = Geben Sie mindestens ein Ergebnis ein.
result-twice = Eines der Ergebnisse steht hier zweimal.
more-than-white-cells = Das sind mehr als alle Leukozyten zusammen. Bitte prüfen Sie beide Werte und ihre Einheiten.
skipped-already = Die Dosis dieses Tages ist schon als ausgelassen eingetragen.
ends-before-it-begins = Der letzte Tag liegt vor dem ersten.
expired-on-arrival = Dann wäre es schon abgelaufen, bevor es kam. Bitte prüfen Sie beide Daten.
no-reason = Bitte sagen Sie, warum.
changed-meanwhile = Dieser Eintrag wurde inzwischen geändert, vielleicht in einem anderen Tab. Nichts wurde gespeichert.

outdated = Nicht gespeichert: Eine neuere Version dieser App hat in Ihre Aufzeichnungen geschrieben. Laden Sie die Seite neu, um diese Version zu bekommen.
no-room = Nicht gespeichert: Der Browser hat für diese App keinen Platz mehr. Alles, was vorher eingetragen wurde, ist noch da. Exportieren Sie es in den Einstellungen und schaffen Sie dann Platz.
not-kept = Nicht gespeichert: Der Browser hat den Eintrag angenommen, aber nicht behalten. Bitte exportieren Sie Ihre Aufzeichnungen in den Einstellungen.
denied = Nicht gespeichert: Der Browser lässt diese App nichts speichern.
no-answer = Nicht gespeichert: Der Speicher des Browsers hat nicht geantwortet. Bitte versuchen Sie es noch einmal.
unavailable = Nicht gespeichert: Der Speicher des Browsers kann nicht benutzt werden ({ $why }).

clock-is-right = Datum und Uhrzeit stimmen
