### Whom to call and how soon: the headings of advice on every page, for patients. Each level has one look, one shape and one word.

## The level, which screen readers say before the heading

emergency = Emergency
urgent = Urgent
routine = Not urgent

## The headings

call-emergency-number = Call your emergency number now
call-now = Call your doctor or nurse now
call-today = Call your doctor or nurse today
call-about-dose = Call your doctor, nurse or pharmacist today
call-before-injecting = Call your doctor or nurse before your next injection
call-soon = Call your doctor or nurse
tell = Make sure your doctor or nurse knows
check = Check with your doctor or nurse
ask-before-vaccination = Ask your doctor or nurse before this vaccination
