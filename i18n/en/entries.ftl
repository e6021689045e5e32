### Whether an entry is to be crossed out, asked before it is: which one, by its day, time, site and value. For patients

## The person and the dose schedule

# $details: sex, birth and start, as in settings.ftl
details = Cross out your details “{ $details }”?
# $every: “every day”
regimen = Cross out the dose schedule from { $day }, { $dose } { $every }?
weight = Cross out the weight of { $day }, { $kilograms }?
# $cause: inside a sentence
skipped = Cross out the entry that the dose of { $day } was skipped ({ $cause })?
# $from: a day, $cause: inside a sentence
pause-since = Cross out the pause since { $from } ({ $cause })?
# $from, $until: days, $cause: inside a sentence
pause-until = Cross out the pause from { $from } to { $until } ({ $cause })?
restart = Cross out the restart of treatment on { $day }?

## Injections and where they go

# $site: inside a sentence
injection = Cross out the injection of { $day } at { $time }, { $site }, { $dose }?
warm-up = Cross out the entry that a syringe was taken out of the fridge on { $day } at { $time }?
# $region: inside a sentence, $sites: how many of its sites on each side
region = { $sites ->
    [0] Cross out the choice of { $day } for { $region }, not used?
   *[other] Cross out the choice of { $day } for { $region }, sites on each side: { $sites }?
}
# $name: as the person calls it, $site: inside a sentence
own-site-used = Cross out your own site “{ $name }”, { $site }, in use from { $day }?
# $name: as the person calls it, $site: inside a sentence
own-site-unused = Cross out the entry that your own site “{ $name }”, { $site }, is not used from { $day } on?
# $site, $state: inside a sentence
skin = Cross out the entry about { $site }, { $state }, since { $day }?

## Skin reactions, symptoms, answers and medicines

# $onset: a day, $reaction: site, signs and size, inside a sentence
reaction-since = Cross out the skin reaction since { $onset }, { $reaction }?
# $onset, $gone: days, $reaction: site, signs and size, inside a sentence
reaction-gone = Cross out the skin reaction from { $onset } to { $gone }, { $reaction }?
# $symptom: what, how much, and its note, inside a sentence
symptom = Cross out the symptom of { $day }, { $symptom }?
answer-yes = Cross out the answer of { $day } to “{ $question }”, yes?
answer-no = Cross out the answer of { $day } to “{ $question }”, no?
medicine-listed = Cross out the medicine “{ $name }”, listed on { $day }?
medicine-ended = Cross out the end of the medicine “{ $name }” on { $day }?
vaccination-listed = Cross out the planned vaccination “{ $name }”, listed on { $day }?
vaccination-ended = Cross out the end of the planned vaccination “{ $name }” on { $day }?
answer-known = Cross out the entry of { $day } that your doctor or nurse knows your answer to “{ $question }”?
medicine-known = Cross out the entry of { $day } that your doctor or nurse knows about the medicine “{ $name }”?
# $text: as the person wrote it
question = Cross out the question “{ $text }” of { $day }?

## Blood tests

blood-results = Cross out the blood test of { $day }?
# $result: name, value and unit, inside a sentence
blood-result = Cross out the blood test of { $day }, { $result }?
# $count: how many results there are besides, $result: the first one with value and unit, inside a sentence
blood-results-more = { $count ->
    [one] Cross out the blood test of { $day }, { $result } and 1 more result?
   *[other] Cross out the blood test of { $day }, { $result } and { $count } more results?
}
test = Cross out the blood test that is due on { $day }?
test-with-note = Cross out the blood test that is due on { $day }, “{ $note }”?

## Syringes

pack = { $count ->
    [one] Cross out the pack of { $day }, 1 syringe, use until { $expires }?
   *[other] Cross out the pack of { $day }, { $count } syringes, use until { $expires }?
}
# $lot: its number, as it is printed
pack-of-lot = { $count ->
    [one] Cross out the pack of { $day }, 1 syringe, use until { $expires }, lot { $lot }?
   *[other] Cross out the pack of { $day }, { $count } syringes, use until { $expires }, lot { $lot }?
}
discarded = { $count ->
    [one] Cross out the entry of { $day } that 1 syringe was thrown away?
   *[other] Cross out the entry of { $day } that { $count } syringes were thrown away?
}
sharps-box = { $count ->
    [one] Cross out the sharps bin started on { $day }, for 1 syringe?
   *[other] Cross out the sharps bin started on { $day }, for { $count } syringes?
}

## Settings and backups

# $setting: its name in the settings
setting = Cross out the setting of { $day } “{ $setting }”, { $number }?
country-united-states = Cross out the choice of { $day } to follow the leaflet of the United States?
country-european-union = Cross out the choice of { $day } to follow the leaflet of the European Union?
country-united-kingdom = Cross out the choice of { $day } to follow the leaflet of the United Kingdom?
country-other = Cross out the choice of { $day } to follow the leaflet of another country?
backup = { $count ->
    [one] Cross out the backup of { $day } at { $time } with 1 entry?
   *[other] Cross out the backup of { $day } at { $time } with { $count } entries?
}
reminder = { $days ->
    [one] Cross out the choice of { $day } to be reminded of a backup after 1 day?
   *[other] Cross out the choice of { $day } to be reminded of a backup after { $days } days?
}
no-reminder = Cross out the choice of { $day } not to be reminded of a backup?
