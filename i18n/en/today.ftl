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
extra-doses-today = { $count ->
   *[other] { $count } injections are recorded for today; one dose a day is the most. Call your prescriber or pharmacist today, and ask what to do before you inject again. If one was recorded by mistake, void it in History.
}
extra-doses-on = { $count ->
   *[other] { $count } injections are recorded for { $day }; one dose a day is the most. Call your prescriber or pharmacist today, and ask what to do before you inject again. If one was recorded by mistake, void it in History.
}
same-dose-twice-today = { $count ->
   *[other] { $count } injections are recorded for today. If it was one and the same, recorded twice, void one of them in History. If it was more than one, call your prescriber or pharmacist today, and ask what to do before you inject again.
}
same-dose-twice-on = { $count ->
   *[other] { $count } injections are recorded for { $day }. If it was one and the same, recorded twice, void one of them in History. If it was more than one, call your prescriber or pharmacist today, and ask what to do before you inject again.
}
to-history = Go to History
# $why: what happened, $advice: what to do
partly-today = Only a part of today’s dose went in ({ $why }). { $advice }
# $why: what happened, $advice: what to do
partly-on = Only a part of the dose of { $day } went in ({ $why }). { $advice }
already = Have you already injected today, before you began to record here? Then add it, so that nobody injects a second time.
# $injection: its day, time, site and dose
last-in-future = Recorded for a time that this device has not reached yet: { $injection }
last-now = Last injection just now: { $injection }
# $elapsed: a span of time
last-ago = Last injection { $elapsed } ago: { $injection }
no-last = No injection is recorded yet.

## Recording

record = Record injection
record-another = Record another
show-all = Show everything
undo = Undo
undone = Undone. The entry stays in History as voided.
missed-on = No injection is recorded for yesterday, { $day }.
add-earlier = Add it
# $site: inside a sentence, $rest: how long it has rested
next-site-is = Next site: { $site }, { $rest }
chosen-site-is = Your choice: { $site }, { $rest }

## Notices

count-overdue = Neutrophil count overdue since { $day }
count-due = Neutrophil count due by { $day }
# $test: its name, $day: its date
own-test-due = { $test }, set by your prescriber, is due on { $day }
earlier-tests = Neutrophil counts were due before you began to record here. Add the results you have
to-labs = Go to Labs
# $there, $here: day, time and zone
clocks-differ = Your clock has changed. The last injection was on { $there }, which is { $here }.
clock-in = { $day } { $time } in { $zone }
other-day = By the clock here it was on another day. Is today’s dose done or still due? If you are not sure, ask your team before you inject.
important = Important
about-health = Allergies, infections, other medicines: what matters to this treatment.
neutrophils-low = Your neutrophil count of { $result } on { $day } is low. Please call your prescriber.
due-notice = Injection due
syringes = Supply
# $left: how much is left, the beginning of a sentence
reorder = { $left }. It is time to reorder.
to-health = Tell about your health
unusable = A syringe cannot be used
