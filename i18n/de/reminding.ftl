title = Erinnerungen
lead = Eine Seite kann kein schlafendes Telefon wecken. Ihr Kalender kann es.

rings = Klingelt: Ihr Kalender, wenn Sie die Datei damit öffnen und seine Hinweise eingeschaltet sind. Manche Kalender benutzen stattdessen eigene Hinweise.
does-not-ring = Klingelt nicht: diese App, solange sie geschlossen ist. Solange sie geöffnet ist, kann sie Sie benachrichtigen, wenn Sie das erlauben.
not-in-step = Passt sich nicht an: bei einer Pause oder einer Änderung der Verordnung. Vor einer geplanten enden die Erinnerungen; öffnen Sie dann eine neue Datei, die sie ersetzt.

export = Datei für den Kalender
exported = Gespeichert als reminders.ics. Öffnen Sie die Datei mit Ihrem Kalender.
check = Um zu prüfen, ob es klingelt, öffnen Sie in Ihrem Kalender die nächste Injektion: Dort muss ein Hinweis eingestellt sein, und der Kalender muss Mitteilungen senden dürfen. Steht eine Injektion doppelt da, nachdem Sie eine neuere Datei geöffnet haben, löschen Sie die ältere Serie in Ihrem Kalender; diese App kann das nicht.

injection = Injektion
blood-test = Blutuntersuchung
reorder = Spritzen nachbestellen

notify = Mitteilungen erlauben
allowed = Mitteilungen sind erlaubt. Sie kommen, solange diese App im Hintergrund geöffnet ist.
blocked = Mitteilungen sind blockiert. Sie können sie in den Einstellungen Ihres Browsers erlauben.
not-yet-allowed = Mitteilungen sind noch nicht erlaubt.
not-available = Dieser Browser hat keine Mitteilungen für diese App.
