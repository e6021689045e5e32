title = Bevor Sie spritzen
take-out = Ich habe eine Spritze aus dem Kühlschrank genommen
started = Die Uhr läuft, auch wenn die App geschlossen ist.
is-out-for = Seit { $time } aus dem Kühlschrank
stop = Uhr anhalten
stopped = Die Uhr ist angehalten.
was-out-for = nach { $time } außerhalb des Kühlschranks

too-cold = Noch kalt. Lassen Sie die Nadelschutzkappe darauf.
warm-by-newer = { $newer } Minuten: nach neueren Anleitungen lang genug, aber die Arzneimittelinformation (AHFS) nennt { $least } bis { $most } Minuten. Halten Sie sich an Ihre Packungsbeilage
warm = Sollte jetzt Raumtemperatur haben
longer-allowed = Länger als { $most } Minuten außerhalb des Kühlschranks. Ihre Packungsbeilage erlaubt das noch
longer = Länger als { $most } Minuten außerhalb des Kühlschranks. Sehen Sie vor Gebrauch in der Packungsbeilage nach, wie lange das erlaubt ist
too-long = Länger außerhalb des Kühlschranks, als Ihre Packungsbeilage erlaubt. Benutzen Sie die Spritze nicht. Fragen Sie in Ihrer Apotheke

steps-title = Schritt für Schritt
step-look = Sehen Sie sich die Flüssigkeit und das Verfalldatum an. Benutzen Sie die Spritze nicht, wenn die Flüssigkeit trüb oder verfärbt ist oder das Datum abgelaufen ist. Fragen Sie in Ihrer Apotheke.
step-wash = Waschen Sie sich die Hände.
step-choose = Wählen Sie gesunde Haut, mindestens 2,5 cm von der letzten Injektion entfernt: ohne Druckschmerz, Bluterguss, Rötung oder Verhärtung, ohne Narben oder Dehnungsstreifen und nicht nahe an einer Vene.
step-clean = Reinigen Sie die Haut und lassen Sie sie trocknen.
step-inject = Spritzen Sie Ihre verordnete Dosis unter die Haut, so wie es Ihnen gezeigt wurde.
step-throw-away = Werfen Sie die benutzte Spritze sofort in den Abwurfbehälter. Benutzen Sie eine Spritze nie zweimal.
