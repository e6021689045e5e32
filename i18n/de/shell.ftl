name = Anakinra Companion
skip = Zum Inhalt springen
pages = Seiten
tab-today = Heute
tab-history = Verlauf
tab-labs = Blut­tests
tab-guide = Leit­faden
tab-dose-check = Dosis­prüfung
tab-settings = Einstel­lungen

today = Heute
history = Verlauf
labs = Bluttests
dose-check = Dosisprüfung
guide = Leitfaden
health = Ihre Gesundheit
emergency = Notfall
symptoms = Haut und Beschwerden
settings = Einstellungen
visit = Für den Arzttermin
level = Wirkstoffspiegel

opening = Die Seite wird geöffnet …
missing = Diese Seite konnte nicht geladen werden. Ihre Einträge sind sicher. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder laden Sie die Seite neu.
language-missing = Ihre Sprache konnte nicht geladen werden, deshalb ist dies Englisch. Ihre Einträge sind sicher. Prüfen Sie die Verbindung und laden Sie die Seite neu.
again = Noch einmal versuchen
set-up-first = Noch gibt es nichts zu zeigen.
set-up = Einträge beginnen

source = Quelle
sources = Quellen
