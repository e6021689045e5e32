### Recording and correcting an injection, for patients; what was told of one, in History and for the visit

## The form

title = Record injection
correct-title = Correct injection
earlier-title = Add an earlier injection
dose = Dose
site = Site
# A site to choose. $rest: when it was last used
site-and-rest = { $site } ({ $rest })

## Whether all of the dose went in

whole = Did all of it go in?
whole-yes = Yes, all of it
partly-leaked = Only part: it leaked
partly-broken = Only part: the syringe broke
partly-stopped = Only part: the needle came out too early
partly-other = Only part: something else happened
partly-advice = Do not use another syringe for the rest unless your doctor, nurse or pharmacist tells you to. Call them today, and say about how much went in.

## More that may be told

more = More details (optional)
unsaid = Not answered
pain = How painful was it? (0 = no pain, 10 = worst pain)
pain-of-ten = { $number ->
   *[other] { $number }
}
by = Who gave the injection?
by-patient = I did
by-helper = A helper
by-professional = A nurse or doctor
note = Note
# $longest: a number
note-at-most = A note can have at most { $longest } characters.

## Which day’s dose it was

dose-of = Which dose was it?
dose-of-hint = A dose injected after midnight can still be the one of the evening before.
dose-of-yesterday = Yesterday’s, { $day }
dose-of-today = Today’s, { $day }
dose-of-tomorrow = Tomorrow’s, { $day }
dose-of-day = The one of { $day }

## A second one soon after another

# $site: the injection site, as inside a sentence
recorded-today = An injection is already recorded today at { $time }, { $site }. Did you really inject twice?
# $site: the injection site, as inside a sentence
recorded-on = An injection is already recorded on { $day } at { $time }, { $site }. Did you really inject twice?
second-confirm = Yes, I injected twice

## An injection that is recorded

# $day: a date with its weekday, $site: the injection site, as inside a sentence
given-at = { $day }, { $time }, { $site }
# $injection: given-at
saved-one = Saved: { $injection }

## What was told of it, with commas between

told-dose-of = dose of { $day }
# $why: one of those that follow
told-partly = only part went in ({ $why })
why-leaked = it leaked
why-broken = the syringe broke
why-stopped = the needle came out too early
why-other = something else happened
# $pain: a number
told-pain = pain { $pain } of 10
told-by-patient = self-injected
told-by-helper = injected by a helper
told-by-professional = injected by a nurse or doctor
