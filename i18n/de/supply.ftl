none = Es ist keine Packung eingetragen. Ab der ersten zählt die App, was noch da ist.
pack-usable = { $syringes }, zu verwenden bis { $day }
pack-expired = { $syringes }, abgelaufen am { $day }
pack-of-lot = { $pack }, Charge { $lot }

add = Packung hinzufügen
more = Weggeworfen, oder ein neuer Abwurfbehälter
waste = Weggeworfen oder unbrauchbar
unusable-hint = Für eine Spritze, die kaputtging, auslief, gefroren oder zu warm war, bevor etwas gespritzt wurde: Sie zählt als weggeworfen, und die heutige Dosis bleibt fällig. Wurde ein Teil gespritzt, tragen Sie stattdessen die Injektion ein und geben Sie dort an, dass nur ein Teil hineinging.
syringes = Anzahl der Spritzen
expires = Verfalldatum (EXP)
expires-hint = Ist nur ein Monat aufgedruckt, geben Sie dessen letzten Tag ein.
lot = Charge (optional)
received = Erhalten am
saved = Gespeichert.

recorded = Alle Packungen, weggeworfenen Spritzen und Abwurfbehälter
pack-received = Erhalten am { $received }: { $syringes }, zu verwenden bis { $expires }
thrown-away = Weggeworfen am { $day }: { $syringes }
box-begun = Abwurfbehälter, begonnen am { $day }, für { $syringes }

box-filled = Abwurfbehälter: { $used } von { $holds } Spritzen
sharps-full = Der Abwurfbehälter ist fast voll. Schließen Sie ihn, geben Sie ihn ab, wie Ihre Apotheke es sagt, und beginnen Sie einen neuen.
no-sharps = Abwurfbehälter: Es ist keiner eingetragen.
new-sharps = Neuen Abwurfbehälter beginnen
holds = Wie viele Spritzen hineinpassen

hours-out = Stunden außerhalb des Kühlschranks
hours-out-hint = So lange, wie Ihre Packungsbeilage erlaubt. Packungsbeilagen verschiedener Länder unterscheiden sich, darum nimmt die App nichts an.
hours-set = Höchstens { $hours } Stunden außerhalb des Kühlschranks, von Ihnen eingestellt
hours-not-set = Wie lange eine Spritze außerhalb des Kühlschranks sein darf, ist nicht eingestellt

travel = Packen für eine Reise
travel-days = Tage unterwegs, mit An- und Abreise
take-syringes = { $syringes } für die fälligen Dosen und eine oder zwei als Reserve
take-cool-bag = Eine Kühltasche, die { $least } bis { $most } °C hält, ohne dass etwas gefriert
take-wipes = Tupfer und ein kleiner Abwurfbehälter
take-prescription = Ihr Rezept oder ein Schreiben Ihrer Praxis, für Zoll und Sicherheitskontrolle
take-backup = Die Telefonnummer Ihrer Praxis und eine Sicherung Ihrer Einträge
only-at-home = Sie haben { $syringes } zu Hause.
