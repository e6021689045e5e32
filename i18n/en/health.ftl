### The page Your health, for patients

title = Your health
lead = Some things matter to this treatment. Answer what you know; leave out what you do not. What you answer stays on this device and can be changed at any time.
answered-on = Answered on { $day }
confirm = All of this is still right
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
