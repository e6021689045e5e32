### The figure on which sites are chosen, for patients

heading = Where
legend = Site of the next injection
left = Left
right = Right
front = Front
back = Back
suggested = suggested next
others-inject = Only if someone else injects
key = Days since each spot was used:
recent = just used
rested = 14 or more
unused = not used yet
