details = Die Angaben „{ $details }“ stornieren?
regimen = Die Verordnung ab { $day }, { $dose } { $every }, stornieren?
weight = Das Gewicht vom { $day }, { $kilograms }, stornieren?
left-out = Stornieren, dass die Dosis vom { $day } ausgelassen wurde ({ $cause })?
pause-since = Die Pause seit { $from } ({ $cause }) stornieren?
pause-until = Die Pause von { $from } bis { $until } ({ $cause }) stornieren?
restart = Den Neubeginn der Behandlung am { $day } stornieren?

injection = Die Injektion vom { $day } um { $time }, { $site }, { $dose }, stornieren?
warm-up = Stornieren, dass am { $day } um { $time } eine Spritze aus dem Kühlschrank genommen wurde?
region = { $sites ->
    [0] Die Auswahl vom { $day } für { $region }, nicht benutzt, stornieren?
   *[other] Die Auswahl vom { $day } für { $region }, Stellen auf jeder Seite: { $sites }, stornieren?
}
own-site-used = Ihre eigene Stelle „{ $name }“, { $site }, benutzt ab { $day }, stornieren?
own-site-unused = Stornieren, dass Ihre eigene Stelle „{ $name }“, { $site }, ab { $day } nicht benutzt wird?
skin = Die Auffälligkeit an { $site }, { $state }, seit { $day } stornieren?

reaction-since = Die Hautreaktion seit { $onset }, { $reaction }, stornieren?
reaction-gone = Die Hautreaktion von { $onset } bis { $gone }, { $reaction }, stornieren?
symptom = Die Beschwerde vom { $day }, { $symptom }, stornieren?
answer-yes = Die Antwort vom { $day } auf „{ $question }“, ja, stornieren?
answer-no = Die Antwort vom { $day } auf „{ $question }“, nein, stornieren?
medicine-listed = Das Arzneimittel „{ $name }“, aufgenommen am { $day }, stornieren?
medicine-ended = Das Ende des Arzneimittels „{ $name }“ am { $day } stornieren?
vaccination-listed = Die geplante Impfung „{ $name }“, aufgenommen am { $day }, stornieren?
vaccination-ended = Das Ende der geplanten Impfung „{ $name }“ am { $day } stornieren?
question = Die Frage „{ $text }“ vom { $day } stornieren?

blood-results = Die Blutwerte vom { $day } stornieren?
blood-result = Die Blutwerte vom { $day }, { $result }, stornieren?
blood-results-more = { $count ->
    [one] Die Blutwerte vom { $day }, { $result } und 1 weiterer, stornieren?
   *[other] Die Blutwerte vom { $day }, { $result } und { $count } weitere, stornieren?
}
test = Die verordnete Untersuchung am { $day } stornieren?
test-with-note = Die verordnete Untersuchung am { $day }, „{ $note }“, stornieren?

pack = { $count ->
    [one] Die Packung vom { $day }, 1 Spritze, zu verwenden bis { $expires }, stornieren?
   *[other] Die Packung vom { $day }, { $count } Spritzen, zu verwenden bis { $expires }, stornieren?
}
pack-of-lot = { $count ->
    [one] Die Packung vom { $day }, 1 Spritze, zu verwenden bis { $expires }, Charge { $lot }, stornieren?
   *[other] Die Packung vom { $day }, { $count } Spritzen, zu verwenden bis { $expires }, Charge { $lot }, stornieren?
}
discarded = { $count ->
    [one] Den Eintrag vom { $day }, dass 1 Spritze weggeworfen wurde, stornieren?
   *[other] Den Eintrag vom { $day }, dass { $count } Spritzen weggeworfen wurden, stornieren?
}
sharps-box = { $count ->
    [one] Die Abwurfbox, begonnen am { $day }, für 1 Spritze, stornieren?
   *[other] Die Abwurfbox, begonnen am { $day }, für { $count } Spritzen, stornieren?
}

setting = Die Einstellung vom { $day } „{ $setting }“, { $number }, stornieren?
backup = { $count ->
    [one] Die Sicherung vom { $day } um { $time } mit 1 Eintrag stornieren?
   *[other] Die Sicherung vom { $day } um { $time } mit { $count } Einträgen stornieren?
}
reminder = { $days ->
    [one] Die Erinnerung vom { $day } an eine Sicherung nach 1 Tag stornieren?
   *[other] Die Erinnerung vom { $day } an eine Sicherung nach { $days } Tagen stornieren?
}
no-reminder = Die Auswahl vom { $day }, nicht an eine Sicherung erinnert zu werden, stornieren?
