what = Was ist damit
since = Seit
spot-is-out = Eingetragen: { $site } ist gesperrt, bis Sie die Stelle wieder freigeben.

regions = Benutzte Bereiche
regions-hint = Oberarme und Gesäß nur, wenn jemand anderes injiziert.
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
own-none = Es ist keine hinzugefügt.
own-add = Stelle hinzufügen
own-place = Wo sie ist
own-name = Wie Sie sie nennen
own-name-hint = Damit Sie sie wiederfinden: Außenseite, eine Handbreit über dem Knie.
own-apart = Halten Sie 2,5 cm Abstand zu jeder anderen Stelle. Die App weiß nicht, wo in diesem Bereich Ihre Stelle liegt: Wenn eine davon reagiert, ruhen alle Stellen des Bereichs.
own-stop = Nicht mehr benutzen
own-again = Wieder benutzen

rest-days = Tage Ruhe nach einer Reaktion
rest-days-hint = Für die Stelle und die daneben, gezählt ab dem letzten Tag der Reaktion.
