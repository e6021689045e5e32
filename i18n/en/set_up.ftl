### The first start, for patients

title = Welcome
lead = Record each injection in two taps, see where the next one goes, and keep your blood tests on time. Everything stays in this browser on this device.
only-dose-check = I only want to check a dose
have-backup = I have a backup file
sex = Sex
sex-hint = Used to estimate kidney function.
birth-date = Date of birth
birth-date-hint = Used to know your age.
start = First day of anakinra
start-hint = The calendar of blood tests counts from this day.
dose = Prescribed dose
dose-hint = One whole syringe, unless your prescriber wrote otherwise.
every = How often
every-hint = As prescribed.
usual-time = Usual time
usual-time-hint = About when you inject.
weight = Weight (optional)
weight-hint = Helps your clinician to check the dose.
done = Start
