### The steps of an injection, for patients

look = Sehen Sie sich die Flüssigkeit und das Verfalldatum an. Benutzen Sie die Spritze nicht, wenn die Flüssigkeit trüb oder verfärbt ist oder das Datum abgelaufen ist. Fragen Sie in Ihrer Apotheke.
wash = Waschen Sie sich die Hände.
choose = Wählen Sie gesunde Haut, mindestens 2,5 cm von der letzten Injektion entfernt: ohne Druckschmerz, Bluterguss, Rötung oder Verhärtung, ohne Narben oder Dehnungsstreifen und nicht nahe an einer Vene.
clean = Reinigen Sie die Haut und lassen Sie sie trocknen.
inject = Spritzen Sie Ihre verordnete Dosis unter die Haut, so wie es Ihnen gezeigt wurde.
throw-away = Werfen Sie die benutzte Spritze sofort in den Abwurfbehälter. Benutzen Sie eine Spritze nie zweimal.
