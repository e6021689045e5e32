### Doses that are skipped on purpose, on Today and in its forms, for patients

## Today’s dose, or one of an earlier day

ask = Skip, pause, or a syringe problem
skip = Skip today’s dose
# $day: a date with its weekday
skip-dose-of = Skip the dose of { $day }?
was-skipped = I skipped it
was-dose-skipped = Did you skip the dose of { $day }?
# $cause: why, as inside a sentence
skipped-today = Skipped today ({ $cause })
never-two = Never inject two doses to make up for a missed one. Ask your doctor, nurse or pharmacist what to do about a late or missed dose.

## A pause

pause = Pause my injections
pause-title = Pause your injections?
advice = Signs of a serious infection or a severe allergic reaction? Do not inject, and see Emergency. Otherwise, only skip or pause if your doctor or nurse has told you to. If you are ill or not sure, call them before you inject.
end = End the pause
# $from: its first day, $cause: why, as inside a sentence
end-pause-since = End the pause since { $from } ({ $cause })?
paused-until = Paused until { $until } ({ $cause })
paused-since = Paused since { $from } ({ $cause })
before-restart = Ask your doctor or nurse before you start again.

## Why doses are skipped; each once more as inside a sentence

cause-infection = Infection
cause-infection-inline = infection
cause-surgery = Operation
cause-surgery-inline = operation
cause-prescriber = My doctor or nurse told me to
cause-prescriber-inline = my doctor or nurse told me to
cause-out-of-stock = No syringes left
cause-out-of-stock-inline = no syringes left
cause-travel = Travel
cause-travel-inline = travel
cause-other = Another reason
cause-other-inline = another reason
cause-forgotten = I forgot
cause-forgotten-inline = forgotten
