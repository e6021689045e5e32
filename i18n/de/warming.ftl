title = Bevor Sie injizieren
take-out = Spritze aus dem Kühlschrank genommen
started = Die Uhr läuft, auch während die App geschlossen ist.
is-out-for = Draußen seit { $time }
stop = Uhr anhalten
stopped = Die Uhr ist angehalten.
was-out-for = nach { $time } außerhalb des Kühlschranks

too-cold = Nehmen Sie die Nadelkappe noch nicht ab
warm-by-newer = Genug nach neueren Anleitungen, in denen { $newer } Minuten stehen; in der Monografie stehen { $least } bis { $most }
warm = Inzwischen auf Raumtemperatur
longer-allowed = Länger als { $most } Minuten draußen, aber nicht länger, als Ihre Packungsbeilage erlaubt
longer = Länger als { $most } Minuten draußen. Wie lange sie draußen sein darf, steht in Ihrer Packungsbeilage
too-long = Länger draußen, als Ihre Packungsbeilage erlaubt. Benutzen Sie die Spritze nicht; fragen Sie in Ihrer Apotheke

steps-title = Schritt für Schritt
step-look = Sehen Sie sich die Flüssigkeit an. Wenn sie trüb ist oder ihre Farbe verändert hat, benutzen Sie sie nicht und fragen Sie in Ihrer Apotheke.
step-wash = Waschen Sie sich die Hände.
step-choose = Wählen Sie eine Stelle mit gesunder Haut, etwa 2,5 cm oder mehr von der letzten entfernt.
step-clean = Reinigen Sie die Haut und lassen Sie sie trocknen.
step-inject = Injizieren Sie die verordnete Dosis unter die Haut, so wie es Ihnen gezeigt wurde.
step-throw-away = Werfen Sie die Spritze in die Abwurfbox. Sie ist zum einmaligen Gebrauch.
