### The page Today, for patients

## What is due: the headline

starts-on = Starts on { $day }
nothing-planned = No injection is planned
done-today = Done today
due-at = Due today at about { $time }
# $day: “yesterday”, or a date as in “since 20 Nov 2026”
due-since = Due since { $day } at about { $time }
overdue-at = Overdue since about { $time }
overdue-since = Overdue since { $day } at about { $time }
rest-day = No injection today. Next: { $day }
yesterday = yesterday
since-day = { $day }

## What was done, and what is wrong with it

done-at = Done today at { $time }
done-more = { $count ->
   *[other] { $count } injections are recorded for today
}
# These two stand below “Call your doctor, nurse or pharmacist today”.
extra-doses-today = { $count ->
   *[other] { $count } injections are recorded for today. One dose a day is the most. Ask what to do before you inject again. If one was recorded by mistake, cross it out in History.
}
extra-doses-on = { $count ->
   *[other] { $count } injections are recorded for { $day }. One dose a day is the most. Ask what to do before you inject again. If one was recorded by mistake, cross it out in History.
}
same-dose-twice-today = { $count ->
   *[other] { $count } injections are recorded for today. If it was the same injection, recorded twice, cross one out in History. If you did inject more than once, call your doctor, nurse or pharmacist today. Ask them what to do before you inject again.
}
same-dose-twice-on = { $count ->
   *[other] { $count } injections are recorded for { $day }. If it was the same injection, recorded twice, cross one out in History. If you did inject more than once, call your doctor, nurse or pharmacist today. Ask them what to do before you inject again.
}
to-history = Go to History
# These two stand below “Call your doctor, nurse or pharmacist today”. $why: what happened
partly-today = Only part of today’s dose went in ({ $why }). Do not use another syringe for the rest unless they tell you to. Say about how much went in.
partly-on = Only part of the dose of { $day } went in ({ $why }). Do not use another syringe for the rest unless they tell you to. Say about how much went in.
# These two stand below “Call your doctor or nurse now”.
infection-signs-today = You recorded signs of an infection today. Do not inject until a doctor or nurse tells you to. If you cannot reach them, call an urgent-care line. If you are confused, very drowsy or short of breath, see Emergency.
infection-signs-on = You recorded signs of an infection on { $day }. Do not inject until a doctor or nurse tells you to. If you cannot reach them, call an urgent-care line. If you are confused, very drowsy or short of breath, see Emergency.
already = Did you inject today, before you began to record here? Then add that injection, so that nobody injects a second time.
# $injection: its day, time, site and dose
last-in-future = An injection is recorded for a time that has not come yet: { $injection }
last-now = Last injection just now: { $injection }
# $elapsed: a span of time
last-ago = Last injection { $elapsed } ago: { $injection }
# Below last-now or last-ago. Both are doses, as in “50 mg”.
other-dose-than = That was { $given }. Your dose schedule says { $prescribed }.
no-last = No injection is recorded yet.

## Recording

record = Record injection
record-another = Record a second injection from today
show-all = Show everything
undo = Undo
undone = Undone. The entry stays in History, crossed out.
# $injection: injection.given-at
undone-injection = Undone: { $injection }. The entry stays in History, crossed out.
missed-on = No injection is recorded for yesterday, { $day }. If you did inject, add the record. If you missed it, do not inject twice today.
add-earlier = I did inject: add the record
# $site: inside a sentence, $rest: when it was last used
next-site-is = Next site: { $site }, { $rest }
chosen-site-is = Your choice: { $site }, { $rest }

## What doctor or nurse know

acknowledge = My doctor or nurse knows
acknowledged = Saved. You find it under “For your visit”, and can cross it out under “Your health”.

## Notices

count-overdue = Neutrophil blood test overdue since { $day }
count-due = Neutrophil blood test due by { $day }
# $test: its name, $day: its date
own-test-due = { $test }, set by your doctor or nurse, is due on { $day }
earlier-tests = Neutrophil blood tests were due before you began to record here. Add the results you have
to-labs = Go to Blood tests
# $there, $here: day, time and zone
clocks-differ = Your time zone has changed. The last injection was on { $there }; here that was { $here }.
clock-in = { $day } { $time } in { $zone }
other-day = In local time, your last injection was on a different day. If you are not sure that you had today’s dose, ask your doctor, nurse or pharmacist before you inject.
due-notice = Injection due
syringes = Supply
# $left: how much is left, the beginning of a sentence
reorder = { $left }. Order more soon.
unusable = A syringe cannot be used
