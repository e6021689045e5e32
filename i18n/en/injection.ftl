### Recording and correcting an injection, for patients; what was told of one, in History and for the visit

## The form

title = Record injection
correct-title = Correct injection
earlier-title = Add an earlier injection
dose = Dose
site = Site
# A spot to choose. $rest: how it has rested
site-and-rest = { $site } ({ $rest })

## Whether all of the dose went in

whole = Did all of it go in?
whole-yes = Yes, all of it
partly-leaked = Only a part: it leaked
partly-broken = Only a part: the syringe broke
partly-stopped = Only a part: the needle came out too early
partly-other = Only a part: something else happened
partly-advice = Do not make up for the rest with another syringe unless your prescriber or pharmacist tells you to. Call them today, and say about how much went in.

## More that may be told

more = More, if you like
unsaid = Not said
pain = Pain of the injection
pain-of-ten = { $number ->
    [0] { $number }, none
    [10] { $number }, the worst
   *[other] { $number }
}
by = Who injected
by-patient = I did
by-helper = Someone at home
by-professional = A nurse or another professional
note = Note
# $longest: a number
note-at-most = A note can have at most { $longest } characters.

## Which day’s dose it was

dose-of = Which dose was it?
dose-of-hint = A dose that is given after midnight can still be the one of the evening before.
dose-of-yesterday = Yesterday’s, { $day }
dose-of-today = Today’s, { $day }
dose-of-tomorrow = Tomorrow’s, { $day }
dose-of-day = That of { $day }

## A second one soon after another

# $site: the spot, as inside a sentence
recorded-today = Recorded today at { $time }, { $site }. Record another?
# $site: the spot, as inside a sentence
recorded-on = Recorded on { $day } at { $time }, { $site }. Record another?
second-confirm = Yes, record another

## An injection that is recorded

# $day: a date with its weekday, $site: the spot, as inside a sentence
given-at = { $day }, { $time }, { $site }
# $injection: given-at
saved-one = Saved: { $injection }

## What was told of it, with commas between

told-dose-of = dose of { $day }
# $why: one of those that follow
told-partly = only a part went in ({ $why })
why-leaked = it leaked
why-broken = the syringe broke
why-stopped = the needle came out too early
why-other = something else happened
# $pain: a number
told-pain = pain { $pain } of 10
told-by-patient = injected by the patient
told-by-helper = injected by someone at home
told-by-professional = injected by a professional
