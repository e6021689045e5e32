### The figure on which sites are chosen, for patients

heading = Where to inject
legend = Site of the next injection
left = Left
right = Right
front = Front
back = Back
suggested = suggested next
others-inject = Only when someone else gives your injection
key = Days since each site was last used:
recent = 0 to 2 days
rested = 14 days or more
unused = not used yet
