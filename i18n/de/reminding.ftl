title = Erinnerungen
lead = Ihr Kalender kann Sie an jede Injektion erinnern. Diese App kann es nur, solange sie geöffnet ist.

rings = Ihr Kalender erinnert Sie, wenn Sie die Datei damit öffnen und seine Erinnerungen eingeschaltet sind. Manche Kalender benutzen stattdessen eigene Erinnerungen.
does-not-ring = Solange diese App geöffnet ist, kann sie Sie benachrichtigen, wenn Sie das erlauben. Solange sie geschlossen ist, kann sie es nicht.
not-in-step = Ihr Kalender erfährt nichts von einer Pause oder einer geänderten Verordnung. Speichern und öffnen Sie dann jedes Mal eine neue Datei. Sonst erinnert der Kalender Sie weiter ans Spritzen.

export = Datei für meinen Kalender speichern
exported = Gespeichert als reminders.ics. Öffnen Sie die Datei mit Ihrem Kalender.
check = Um zu prüfen, ob es klappt, öffnen Sie in Ihrem Kalender die nächste Injektion. Dort muss eine Erinnerung eingestellt sein, und der Kalender muss Mitteilungen senden dürfen. Steht eine Injektion doppelt da, nachdem Sie eine neuere Datei geöffnet haben, löschen Sie die ältere Serie in Ihrem Kalender. Diese App kann das nicht.

injection = Injektion
blood-test = Blutuntersuchung
reorder = Spritzen nachbestellen

notify = Mitteilungen erlauben
allowed = Mitteilungen sind erlaubt. Sie kommen, solange diese App im Hintergrund geöffnet ist.
blocked = Mitteilungen sind blockiert. Sie können sie in den Einstellungen Ihres Browsers erlauben.
not-yet-allowed = Mitteilungen sind noch nicht erlaubt.
not-available = Dieser Browser kann keine Mitteilungen dieser App zeigen.
