### The page Your health, for patients

title = Your health
lead = Some things matter for this treatment. Answer what you know; skip what you do not know. Your answers stay on this device, and you can change them at any time.
answered-on = Answered on { $day }
answer-known = On { $day } you noted that your doctor or nurse knows your answer to “{ $question }”
medicine-known = On { $day } you noted that your doctor or nurse knows about “{ $name }”
confirm = My answers have not changed
confirmed = Confirmed for today.

## Medicines and vaccinations

medicines = Your other medicines
vaccinations = Planned vaccinations
listed-on = listed on { $day }
none-listed = Nothing is listed.
name = Name
add = Add
ended = Ended
# $name: of a medicine or vaccination
end-of = Ended: { $name }
ended-on = { $name }, ended on { $day }
all-ended = No longer listed
saved = Saved.
