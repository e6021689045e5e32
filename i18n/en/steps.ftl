### The first steps after the set-up, for patients

title = First steps
step-of = { $step } of { $all }
today = This page shows whether a dose is due. Record injection takes two taps, and each entry can be corrected or voided later under History.
sites = The spots take turns, so that each can rest. The figure shows where the next injection goes; tap another spot if you use that one.
labs = Labs shows when blood tests are due and keeps their results. Your next tests stand on this page, too.
backup = Your record is in this browser only. Save a copy as a file now and then: Settings, Backup.
emergency = If you feel very unwell, have signs of an infection, or your face or throat swells: Emergency, at the top of each page.
next = Next
skip = Skip the first steps
done = Done
