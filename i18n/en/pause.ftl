### Doses that are left out on purpose, on Today and in its forms, for patients

## Today’s dose, or one of an earlier day

ask = Not injecting?
skip = Leave out today’s dose
# $day: a date with its weekday
skip-dose-of = Leave out the dose of { $day }?
was-left-out = It was left out
was-dose-left-out = Was the dose of { $day } left out?
# $cause: why, as inside a sentence
left-out-today = Left out today ({ $cause })
never-two = Never inject two doses to make up for one. Your prescriber or pharmacist can tell you what to do about a late or a missed dose.

## A pause

pause = Pause the injections
pause-title = Pause the injections?
end = End the pause
# $from: its first day, $cause: why, as inside a sentence
end-pause-since = End the pause since { $from } ({ $cause })?
paused-until = Paused until { $until } ({ $cause })
paused-since = Paused since { $from } ({ $cause })
before-restart = Please ask your prescriber before you start again.

## Why doses are left out; each once more as inside a sentence

cause-infection = Infection
cause-infection-inline = infection
cause-surgery = Operation
cause-surgery-inline = operation
cause-prescriber = My prescriber said so
cause-prescriber-inline = my prescriber said so
cause-out-of-stock = None left
cause-out-of-stock-inline = none left
cause-travel = Travel
cause-travel-inline = travel
cause-other = Another reason
cause-other-inline = another reason
cause-forgotten = Forgotten
cause-forgotten-inline = forgotten
