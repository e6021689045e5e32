none = Es ist keine Packung eingetragen. Ab der ersten zählt die App, was noch da ist.
pack-usable = { $syringes }, zu verwenden bis { $day }
pack-expired = { $syringes }, abgelaufen am { $day }
pack-of-lot = { $pack }, Charge { $lot }

add = Packung hinzufügen
waste = Weggeworfen
unusable-hint = Für eine Spritze, die kaputtging, auslief, gefroren oder zu warm war, bevor etwas injiziert wurde: Sie zählt als weggeworfen, und die heutige Dosis bleibt offen. Wurde ein Teil injiziert, tragen Sie stattdessen die Injektion ein und geben Sie dort an, dass nur ein Teil hineinging.
syringes = Anzahl der Spritzen
expires = Zu verwenden bis
expires-hint = Wenn nur ein Monat aufgedruckt ist, dessen letzter Tag.
lot = Charge (freiwillig)
received = Erhalten am
saved = Gespeichert.

recorded = Alle Packungen, Verluste und Abwurfboxen
pack-received = Erhalten am { $received }: { $syringes }, zu verwenden bis { $expires }
thrown-away = Weggeworfen am { $day }: { $syringes }
box-begun = Abwurfbox, begonnen am { $day }, für { $syringes }

box-filled = Abwurfbox: { $used } von { $holds } Spritzen
sharps-full = Die Box ist fast voll. Schließen Sie sie, geben Sie sie ab, wie Ihre Apotheke es sagt, und beginnen Sie eine neue.
no-sharps = Abwurfbox (Kanülenabwurfbehälter): Es ist keine eingetragen.
new-sharps = Neue Abwurfbox beginnen
holds = Spritzen, die hineinpassen

hours-out = Stunden außerhalb des Kühlschranks
hours-out-hint = Wie lange Ihre Packungsbeilage erlaubt. Packungsbeilagen verschiedener Länder unterscheiden sich, darum wird nichts angenommen.
hours-set = Höchstens { $hours } h außerhalb des Kühlschranks, von Ihnen eingestellt
hours-not-set = Wie lange eine Spritze außerhalb des Kühlschranks sein darf, ist nicht eingestellt

travel = Packen für eine Reise
travel-days = Tage unterwegs, mit An- und Abreise
take-syringes = { $syringes } für die fälligen Dosen und eine oder zwei als Reserve
take-cool-bag = Eine Kühltasche, die { $least } bis { $most } °C hält, ohne dass etwas gefriert
take-wipes = Tupfer und eine kleine Abwurfbox
take-prescription = Ihr Rezept oder ein Schreiben Ihrer Praxis, für Zoll und Sicherheitskontrolle
take-backup = Die Nummer Ihres Behandlungsteams und eine Sicherung dieser Aufzeichnungen
only-at-home = Sie haben { $syringes } zu Hause.
