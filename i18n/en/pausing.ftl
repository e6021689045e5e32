### The forms about doses that are skipped on purpose, and their list in History, for patients

## The forms

why = Why?
from = First day of the pause
until = Last day of the pause
until-hint = Leave it empty if you do not know yet.
end-hint = Doses are due again from the next day.

## What they say when they have saved

skipped = Saved: today’s dose is skipped.
dose-was-skipped = Saved: the dose of { $day } was skipped.
paused = Saved: your injections are paused.
ended = Saved: the pause has ended.

## The list; a pause that goes on is said by paused-since of pause.ftl

all = Skipped doses and pauses
# $cause: why, as inside a sentence
paused-from-until = Paused from { $from } to { $until } ({ $cause })
dose-skipped = Dose of { $day } skipped ({ $cause })
