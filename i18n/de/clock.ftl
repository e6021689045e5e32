-check-the-clock = Bitte prüfen Sie Datum und Uhrzeit; Neues wird erst gespeichert, wenn sie stimmen.

before-release = Dieses Gerät zeigt { $day }, { $time }. Diese App ist neuer. { -check-the-clock }
before-entry = Dieses Gerät zeigt { $day }, { $time }. Ihre Aufzeichnung hat einen Eintrag vom { $newest }. { -check-the-clock }
long-after = Dieses Gerät zeigt { $day }, { $time }. Der neueste Eintrag Ihrer Aufzeichnung ist vom { $newest }. { -check-the-clock }
