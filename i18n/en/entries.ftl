### Whether an entry is to be voided, asked before it is: which one, by its day, time, site and value. For patients

## The person and the regimen

# $details: sex, birth and start, as in settings.ftl
details = Void the details “{ $details }”?
# $every: “every day”
regimen = Void the regimen from { $day }, { $dose } { $every }?
weight = Void the weight of { $day }, { $kilograms }?
# $cause: inside a sentence
left-out = Void that the dose of { $day } was left out ({ $cause })?
# $from: a day, $cause: inside a sentence
pause-since = Void the pause since { $from } ({ $cause })?
# $from, $until: days, $cause: inside a sentence
pause-until = Void the pause from { $from } to { $until } ({ $cause })?
restart = Void the restart of treatment on { $day }?

## Injections and where they go

# $site: inside a sentence
injection = Void the injection of { $day } at { $time }, { $site }, { $dose }?
warm-up = Void that a syringe was taken out of the refrigerator on { $day } at { $time }?
# $region: inside a sentence, $sites: how many of its spots on each side
region = { $sites ->
    [0] Void the choice of { $day } for { $region }, not used?
   *[other] Void the choice of { $day } for { $region }, spots on each side: { $sites }?
}
# $name: as the person calls it, $site: inside a sentence
own-site-used = Void your own spot “{ $name }”, { $site }, in use from { $day }?
# $name: as the person calls it, $site: inside a sentence
own-site-unused = Void that your own spot “{ $name }”, { $site }, is not used from { $day } on?
# $site, $state: inside a sentence
skin = Void the mark on { $site }, { $state }, since { $day }?

## Reactions, symptoms, answers and medicines

# $onset: a day, $reaction: site, signs and size, inside a sentence
reaction-since = Void the skin reaction since { $onset }, { $reaction }?
# $onset, $gone: days, $reaction: site, signs and size, inside a sentence
reaction-gone = Void the skin reaction from { $onset } to { $gone }, { $reaction }?
# $symptom: what, how much, and its note, inside a sentence
symptom = Void the symptom of { $day }, { $symptom }?
answer-yes = Void the answer of { $day } to “{ $question }”, yes?
answer-no = Void the answer of { $day } to “{ $question }”, no?
medicine-listed = Void the medicine “{ $name }”, listed on { $day }?
medicine-ended = Void the end of the medicine “{ $name }” on { $day }?
vaccination-listed = Void the planned vaccination “{ $name }”, listed on { $day }?
vaccination-ended = Void the end of the planned vaccination “{ $name }” on { $day }?
# $text: as the person wrote it
question = Void the question “{ $text }” of { $day }?

## Blood tests

blood-results = Void the blood results of { $day }?
# $result: name, value and unit, inside a sentence
blood-result = Void the blood results of { $day }, { $result }?
# $count: how many results there are besides, $result: the first one with value and unit, inside a sentence
blood-results-more = { $count ->
    [one] Void the blood results of { $day }, { $result } and 1 more?
   *[other] Void the blood results of { $day }, { $result } and { $count } more?
}
test = Void the prescribed test of { $day }?
test-with-note = Void the prescribed test of { $day }, “{ $note }”?

## Syringes

pack = { $count ->
    [one] Void the pack of { $day }, 1 syringe, use by { $expires }?
   *[other] Void the pack of { $day }, { $count } syringes, use by { $expires }?
}
# $lot: its number, as it is printed
pack-of-lot = { $count ->
    [one] Void the pack of { $day }, 1 syringe, use by { $expires }, lot { $lot }?
   *[other] Void the pack of { $day }, { $count } syringes, use by { $expires }, lot { $lot }?
}
discarded = { $count ->
    [one] Void the entry of { $day } that 1 syringe was discarded?
   *[other] Void the entry of { $day } that { $count } syringes were discarded?
}
sharps-box = { $count ->
    [one] Void the sharps box begun on { $day }, for 1 syringe?
   *[other] Void the sharps box begun on { $day }, for { $count } syringes?
}

## Settings and backups

# $setting: its name in the settings
setting = Void the setting of { $day } “{ $setting }”, { $number }?
backup = { $count ->
    [one] Void the backup of { $day } at { $time } with 1 entry?
   *[other] Void the backup of { $day } at { $time } with { $count } entries?
}
reminder = { $days ->
    [one] Void the reminder of { $day } of a backup after 1 day?
   *[other] Void the reminder of { $day } of a backup after { $days } days?
}
no-reminder = Void the choice of { $day } not to be reminded of a backup?
