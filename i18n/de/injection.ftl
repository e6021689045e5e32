title = Injektion eintragen
correct-title = Injektion berichtigen
earlier-title = Frühere Injektion nachtragen
dose = Dosis
site = Stelle
site-and-rest = { $site } ({ $rest })

whole = Ging alles hinein?
whole-yes = Ja, vollständig
partly-leaked = Nur ein Teil: Es ist etwas ausgelaufen
partly-broken = Nur ein Teil: Die Spritze ging kaputt
partly-stopped = Nur ein Teil: Die Nadel kam zu früh heraus
partly-other = Nur ein Teil: Es ist etwas anderes passiert
partly-advice = Holen Sie den Rest nicht mit einer weiteren Spritze nach, außer Ihre Praxis oder Apotheke sagt es Ihnen. Rufen Sie dort heute an und sagen Sie, wie viel ungefähr hineinging.

more = Weitere Angaben (optional)
unsaid = Nicht beantwortet
pain = Wie schmerzhaft war es? (0 = kein Schmerz, 10 = stärkster Schmerz)
pain-of-ten = { $number ->
   *[other] { $number }
}
by = Wer hat gespritzt?
by-patient = Ich selbst
by-helper = Eine Hilfsperson
by-professional = Pflegekraft, Ärztin oder Arzt
note = Notiz
note-at-most = Eine Notiz kann höchstens { $longest } Zeichen haben.

dose-of = Welche Dosis war es?
dose-of-hint = Eine Dosis nach Mitternacht kann noch die vom Abend davor sein.
dose-of-yesterday = Die von gestern, { $day }
dose-of-today = Die von heute, { $day }
dose-of-tomorrow = Die von morgen, { $day }
dose-of-day = Die vom { $day }

recorded-today = Heute um { $time } ist schon eine Injektion eingetragen, { $site }. Haben Sie wirklich zweimal gespritzt?
recorded-on = Am { $day } um { $time } ist schon eine Injektion eingetragen, { $site }. Haben Sie wirklich zweimal gespritzt?
second-confirm = Ja, ich habe zweimal gespritzt

given-at = { $day }, { $time }, { $site }
saved-one = Gespeichert: { $injection }

told-dose-of = Dosis vom { $day }
told-partly = nur zum Teil gegeben ({ $why })
why-leaked = etwas ist ausgelaufen
why-broken = die Spritze ging kaputt
why-stopped = die Nadel kam zu früh heraus
why-other = etwas anderes ist passiert
told-pain = Schmerz { $pain } von 10
told-by-patient = selbst gespritzt
told-by-helper = von einer Hilfsperson gespritzt
told-by-professional = von Pflegekraft, Ärztin oder Arzt gespritzt
