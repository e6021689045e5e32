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
