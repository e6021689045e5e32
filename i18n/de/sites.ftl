what = Was ist an der Haut auffällig?
since = Seit
site-avoided = Gespeichert. Die App schlägt { $site } erst wieder vor, wenn Sie die Stelle als abgeheilt markieren.

regions = Benutzte Körperbereiche
regions-hint = Benutzen Sie Oberarme und Gesäß nur, wenn jemand anderes Sie spritzt.
sites = Stellen auf jeder Seite
no-spots = Keine
region-thigh = Oberschenkel
region-thigh-inline = Oberschenkel
region-abdomen = Bauch
region-abdomen-inline = Bauch
region-upper-arm = Oberarme
region-upper-arm-inline = Oberarme
region-buttock = Gesäß
region-buttock-inline = Gesäß

own = Ihre eigenen Stellen
own-none = Sie haben keine hinzugefügt.
own-add = Stelle hinzufügen
own-place = Wo sie ist
own-name = Wie Sie sie nennen
own-name-hint = Damit Sie sie wiederfinden, zum Beispiel: Außenseite, eine Handbreit über dem Knie.
own-apart = Halten Sie 2,5 cm Abstand zu jeder anderen Stelle. Die App weiß nicht genau, wo Ihre Stelle liegt: Wenn eine davon reagiert, schlägt sie eine Zeit lang keine Stelle dieses Körperbereichs vor.
own-stop = Nicht mehr benutzen
own-again = Wieder benutzen

rest-days = Tage, an denen eine Stelle nach einer Hautreaktion nicht benutzt wird
rest-days-hint = Für diese Stelle und die daneben, gezählt ab dem letzten Tag der Hautreaktion.
