### The forms about doses that are left out on purpose, and their list in History, for patients

## The forms

why = Why
from = First day without a dose
until = Last day without a dose
until-hint = Leave it empty if you do not know yet.
end-hint = From the day after, doses are due again.

## What they say when they have saved

skipped = Recorded: today’s dose is left out.
dose-was-left-out = Recorded: the dose of { $day } was left out.
paused = Recorded: the injections are paused.
ended = Recorded: the pause has ended.

## The list; a pause that goes on is said by paused-since of pause.ftl

all = Doses left out
# $cause: why, as inside a sentence
paused-from-until = Paused { $from } to { $until } ({ $cause })
dose-left-out = Dose of { $day } left out ({ $cause })
