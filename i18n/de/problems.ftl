problem = Problem

empty = Bitte füllen Sie dies aus.
without-spaces = Geben Sie die Zahl ohne Leerzeichen ein, zum Beispiel 1000 oder 7,5.
hidden-sign = In dieser Zahl ist ein verborgenes Zeichen. Löschen Sie alles und tippen Sie dann die Ziffern 0 bis 9 und einen Punkt oder ein Komma.
stray-sign = „{ $sign }“ kann hier nicht Teil einer Zahl sein. Benutzen Sie die Ziffern 0 bis 9 und einen Punkt oder ein Komma, ohne Einheit.
nothing-before = Vor „{ $separator }“ fehlt eine Ziffer. Schreiben Sie zum Beispiel 0{ $separator }5.
nothing-after = Nach „{ $separator }“ fehlt eine Ziffer. Schreiben Sie zum Beispiel 7{ $separator }5 oder 7.
second-separator = Hier steht mehr als ein Punkt oder Komma. Schreiben Sie Tausender ohne Trennzeichen, zum Beispiel 1234,5.
not-whole = In dieser Einheit hat das Ergebnis keine Nachkommastellen. Wenn Sie Tausender meinten, schreiben Sie sie ohne Trennzeichen, zum Beispiel 4500.
too-many-places = { $count ->
    [one] Geben Sie höchstens 1 Nachkommastelle ein.
   *[other] Geben Sie höchstens { $count } Nachkommastellen ein.
}
too-long = Diese Zahl ist zu lang. Geben Sie vor dem Komma höchstens { $most } Ziffern ein.

name-too-long = { $count ->
   *[other] Ein Name kann höchstens { $count } Zeichen haben.
}
name-of-lines = Schreiben Sie den Namen in eine einzige Zeile.

not-a-date = Dieses Datum gibt es nicht, oder es ist nicht vollständig. Geben Sie Tag, Monat und Jahr ein, zum Beispiel 30. Nov. 2026.
not-a-year = Dieses Jahr ist nicht vollständig oder liegt zu weit zurück. Geben Sie alle vier Ziffern ein, zum Beispiel 2026.
not-a-time = Diese Uhrzeit gibt es nicht, oder sie ist nicht vollständig. Geben Sie Stunden und Minuten ein, zum Beispiel 08:00.
future-birth = Dieses Geburtsdatum liegt in der Zukunft. Prüfen Sie das Jahr.
start-before-birth = Der erste Tag mit Anakinra liegt vor dem Geburtsdatum. Prüfen Sie beide Daten.
older-than = { $years ->
   *[other] Das wäre ein Alter von mehr als { $years } Jahren. Prüfen Sie das Jahr.
}
future-start = Dieses Datum liegt in der Zukunft. Stimmt das?
skipped-time = Die Uhren wurden an diesem Tag vorgestellt, und diese Uhrzeit fiel aus. Geben Sie die Zeit ein, die eine Uhr zeigte, meist eine Stunde später.

dose-impossible = { $milligrams } mg kann nicht stimmen. Prüfen Sie die Zahl und ob sie in mg ist (eine Spritze hat { $syringe } mg). Geben Sie mehr als 0 und höchstens { $most } mg ein.
dose-unusual = Eine ganze Spritze hat { $syringe } mg; Sie haben { $milligrams } mg eingegeben. Ist diese Dosis so verordnet? Wenn nicht, berichtigen Sie sie.
weight-impossible = Geben Sie das Gewicht in Kilogramm ein, mehr als 0 und höchstens { $most } kg, nicht in Pfund.
unusual-weight = Dieses Gewicht ist für Erwachsene ungewöhnlich. Ist es in Kilogramm, nicht in Pfund?

in-future = Das liegt in der Zukunft. Prüfen Sie das Datum und, falls angegeben, die Uhrzeit.
too-far-ahead = Dieses Datum liegt mehr als ein Jahr in der Zukunft. Prüfen Sie das Jahr.
before-birth = Das liegt vor dem Geburtsdatum ({ $day }). Prüfen Sie dieses Datum, oder berichtigen Sie das Geburtsdatum in den Einstellungen.
before-start = Das liegt vor dem ersten Tag mit Anakinra ({ $day }). Wenn dieser Tag falsch ist, berichtigen Sie ihn zuerst in den Einstellungen.
injection-before-start = Am { $day } ist schon eine Injektion eingetragen. Wählen Sie diesen Tag oder einen früheren als ersten Tag, oder streichen Sie diese Injektion im Verlauf.
same-dose = Es ist schon eine Injektion eingetragen, die dieselbe Dosis sein könnte. Sehen Sie im Verlauf nach, bevor Sie noch eine eintragen.
given-already = Für diesen Tag ist schon eine Injektion eingetragen, darum kann seine Dosis nicht ausgelassen werden. Ist die Injektion falsch, berichtigen oder streichen Sie sie im Verlauf.
no-result = Geben Sie mindestens ein Ergebnis ein.
result-twice = Zweimal eingegeben: { $analyte }. Behalten Sie nur eines der beiden Ergebnisse.
own-result-twice = Zwei der anderen Ergebnisse haben denselben Namen. Behalten Sie nur eines, oder ändern Sie einen Namen.
more-than-white-cells = { $analyte }: Das ist mehr als alle weißen Blutkörperchen (Leukozyten) zusammen. Prüfen Sie beide Werte und ihre Einheiten.
skipped-already = Diese Dosis ist schon als ausgelassen eingetragen. Um das zu ändern, streichen Sie zuerst den Eintrag im Verlauf.
ends-before-it-begins = Der letzte Tag liegt vor dem ersten. Ändern Sie einen von beiden.
expired-on-arrival = Das Verfalldatum liegt vor dem Tag, an dem die Packung kam. Prüfen Sie beide Daten.
no-reason = Bitte geben Sie einen Grund an.
changed-meanwhile = Dieser Eintrag wurde inzwischen geändert, vielleicht in einem anderen Tab. Nichts wurde gespeichert. Schließen Sie das Formular, falls eines offen ist, sehen Sie sich den Eintrag noch einmal an und ändern Sie ihn dann.

outdated = Nicht gespeichert: Eine neuere Version dieser App hat Ihre Einträge geändert, vielleicht in einem anderen Tab. Notieren Sie, was Sie eingegeben haben, laden Sie die Seite neu und geben Sie es noch einmal ein.
no-room = Nicht gespeichert: Der Browser hat für diese App keinen Platz mehr. Was Sie vorher gespeichert haben, ist noch da. Speichern Sie in den Einstellungen eine Sicherung, löschen Sie Dateien oder Apps, die Sie nicht brauchen, und versuchen Sie es noch einmal.
not-kept = Nicht gespeichert. Notieren Sie diesen Eintrag jetzt und speichern Sie in den Einstellungen eine Sicherung. Laden Sie dann die Seite neu und geben Sie ihn noch einmal ein, wenn er fehlt.
denied = Nicht gespeichert: Dieser Browser lässt die App keine Daten speichern. Notieren Sie diesen Eintrag. Erlauben Sie dieser Website dann, Daten zu speichern, oder benutzen Sie einen anderen Browser.
no-answer = Nicht gespeichert: Der Speicher des Browsers hat nicht geantwortet. Laden Sie die Seite neu und sehen Sie nach, ob der Eintrag da ist, bevor Sie ihn noch einmal eingeben.
unavailable = Nicht gespeichert: Der Speicher des Browsers kann nicht benutzt werden. Notieren Sie diesen Eintrag. Erlauben Sie dieser Website dann, Daten zu speichern, oder benutzen Sie einen anderen Browser. (Einzelheiten: { $why })

clock-is-right = Datum und Uhrzeit stimmen
