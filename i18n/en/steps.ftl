### The first steps after the set-up, for patients

title = First steps
step-of = { $step } of { $all }
today = This page shows whether a dose is due. Record injection takes two taps. You can correct or cross out each entry later in History.
sites = The app changes the injection site each time. The figure shows where the next injection goes. Tap another site if you use that one.
labs = Blood tests shows when your next test is due and keeps your results. Your next tests are on this page, too.
backup = Your records are in this browser only. Save a backup now and then: Settings, Backup.
emergency = Trouble breathing, a swollen face or throat, signs of an infection, or feeling very unwell? Tap Emergency at the top of each page.
next = Next
skip = Skip the first steps
done = Done
