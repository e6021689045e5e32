### The first start, for patients

title = Welcome
lead = Record each injection in two taps, see where the next one goes, and keep your blood tests on time. Everything stays in this browser on this device.
only-dose-check = I am a clinician: check a dose
have-backup = I have a backup file
sex = Sex
sex-hint = Used to estimate kidney function.
birth-date = Date of birth
birth-date-hint = Used to know your age.
start = First day of anakinra
start-hint = The blood test schedule counts from this day.
dose = Prescribed dose
dose-hint = Copy it from your prescription.
every = How often
every-hint = Copy it from your prescription.
usual-time = Usual time
usual-time-hint = About when you inject.
weight = Weight (optional)
weight-hint = Helps your doctor or nurse to check the dose.
done = Start
