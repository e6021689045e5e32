begin = Demo mit Beispieldaten ansehen
banner = Demo: nur Beispieldaten. Nichts, was Sie hier eingeben, wird gespeichert.
leave = Demo verlassen
no-files = Die Demo speichert und öffnet keine Dateien.
