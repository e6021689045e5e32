details = Ihre Angaben „{ $details }“ streichen?
regimen = Die Verordnung ab { $day }, { $dose } { $every }, streichen?
weight = Das Gewicht vom { $day }, { $kilograms }, streichen?
skipped = Den Eintrag streichen, dass die Dosis vom { $day } ausgelassen wurde ({ $cause })?
pause-since = Die Pause seit { $from } ({ $cause }) streichen?
pause-until = Die Pause vom { $from } bis zum { $until } ({ $cause }) streichen?
restart = Den Neubeginn der Behandlung am { $day } streichen?

injection = Die Injektion vom { $day } um { $time }, { $site }, { $dose }, streichen?
warm-up = Den Eintrag streichen, dass am { $day } um { $time } eine Spritze aus dem Kühlschrank genommen wurde?
region = { $sites ->
    [0] Die Auswahl vom { $day } für { $region }, nicht benutzt, streichen?
   *[other] Die Auswahl vom { $day } für { $region }, Stellen auf jeder Seite: { $sites }, streichen?
}
own-site-used = Ihre eigene Stelle „{ $name }“, { $site }, benutzt ab { $day }, streichen?
own-site-unused = Den Eintrag streichen, dass Ihre eigene Stelle „{ $name }“, { $site }, ab { $day } nicht benutzt wird?
skin = Den Eintrag zu { $site }, { $state }, seit { $day } streichen?

reaction-since = Die Hautreaktion seit { $onset }, { $reaction }, streichen?
reaction-gone = Die Hautreaktion vom { $onset } bis zum { $gone }, { $reaction }, streichen?
symptom = Die Beschwerde vom { $day }, { $symptom }, streichen?
answer-yes = Die Antwort vom { $day } auf „{ $question }“, ja, streichen?
answer-no = Die Antwort vom { $day } auf „{ $question }“, nein, streichen?
medicine-listed = Das Arzneimittel „{ $name }“, aufgenommen am { $day }, streichen?
medicine-ended = Das Ende des Arzneimittels „{ $name }“ am { $day } streichen?
vaccination-listed = Die geplante Impfung „{ $name }“, aufgenommen am { $day }, streichen?
vaccination-ended = Das Ende der geplanten Impfung „{ $name }“ am { $day } streichen?
answer-known = Den Eintrag vom { $day } streichen, dass Ihre Praxis Ihre Antwort auf „{ $question }“ kennt?
medicine-known = Den Eintrag vom { $day } streichen, dass Ihre Praxis von dem Arzneimittel „{ $name }“ weiß?
question = Die Frage „{ $text }“ vom { $day } streichen?

blood-results = Die Blutuntersuchung vom { $day } streichen?
blood-result = Die Blutuntersuchung vom { $day }, { $result }, streichen?
blood-results-more = { $count ->
    [one] Die Blutuntersuchung vom { $day }, { $result } und 1 weiteres Ergebnis, streichen?
   *[other] Die Blutuntersuchung vom { $day }, { $result } und { $count } weitere Ergebnisse, streichen?
}
test = Die Blutuntersuchung, fällig am { $day }, streichen?
test-with-note = Die Blutuntersuchung, fällig am { $day }, „{ $note }“, streichen?

pack = { $count ->
    [one] Die Packung vom { $day }, 1 Spritze, zu verwenden bis { $expires }, streichen?
   *[other] Die Packung vom { $day }, { $count } Spritzen, zu verwenden bis { $expires }, streichen?
}
pack-of-lot = { $count ->
    [one] Die Packung vom { $day }, 1 Spritze, zu verwenden bis { $expires }, Charge { $lot }, streichen?
   *[other] Die Packung vom { $day }, { $count } Spritzen, zu verwenden bis { $expires }, Charge { $lot }, streichen?
}
discarded = { $count ->
    [one] Den Eintrag vom { $day } streichen, dass 1 Spritze weggeworfen wurde?
   *[other] Den Eintrag vom { $day } streichen, dass { $count } Spritzen weggeworfen wurden?
}
sharps-box = { $count ->
    [one] Den Abwurfbehälter, begonnen am { $day }, für 1 Spritze, streichen?
   *[other] Den Abwurfbehälter, begonnen am { $day }, für { $count } Spritzen, streichen?
}

setting = Die Einstellung vom { $day } „{ $setting }“, { $number }, streichen?
country-united-states = Die Auswahl vom { $day }, der Packungsbeilage der USA zu folgen, streichen?
country-european-union = Die Auswahl vom { $day }, der Packungsbeilage der Europäischen Union zu folgen, streichen?
country-united-kingdom = Die Auswahl vom { $day }, der Packungsbeilage des Vereinigten Königreichs zu folgen, streichen?
country-other = Die Auswahl vom { $day }, der Packungsbeilage eines anderen Landes zu folgen, streichen?
backup = { $count ->
    [one] Die Sicherung vom { $day } um { $time } mit 1 Eintrag streichen?
   *[other] Die Sicherung vom { $day } um { $time } mit { $count } Einträgen streichen?
}
reminder = { $days ->
    [one] Die Auswahl vom { $day }, nach 1 Tag an eine Sicherung erinnert zu werden, streichen?
   *[other] Die Auswahl vom { $day }, nach { $days } Tagen an eine Sicherung erinnert zu werden, streichen?
}
no-reminder = Die Auswahl vom { $day }, nicht an eine Sicherung erinnert zu werden, streichen?
