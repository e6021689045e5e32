-check-the-clock = Bitte prüfen Sie Datum und Uhrzeit dieses Geräts. Neues wird erst gespeichert, wenn sie stimmen oder Sie sagen, dass sie stimmen.

before-release = Dieses Gerät zeigt { $day }, { $time }. Diese App wurde erst später gemacht. { -check-the-clock }
before-entry = Dieses Gerät zeigt { $day }, { $time }. Unter Ihren Einträgen ist einer vom { $newest }. { -check-the-clock }
long-after = Dieses Gerät zeigt { $day }, { $time }. Ihr neuester Eintrag ist vom { $newest }, lange davor. { -check-the-clock }
