### Names, numbers and units that stand in many places, for patients and clinicians.

## Sites: half of a region

left-thigh = Left thigh
left-abdomen = Left abdomen
left-upper-arm = Left upper arm
left-buttock = Left buttock
right-thigh = Right thigh
right-abdomen = Right abdomen
right-upper-arm = Right upper arm
right-buttock = Right buttock

## The same inside a sentence

left-thigh-inline = left thigh
left-abdomen-inline = left abdomen
left-upper-arm-inline = left upper arm
left-buttock-inline = left buttock
right-thigh-inline = right thigh
right-abdomen-inline = right abdomen
right-upper-arm-inline = right upper arm
right-buttock-inline = right buttock

## The sites in it, and when they were last used

# $half: of a region, $number: of the site
numbered-site = { $half } { $number }
# A site that the person has added. $half: of a region, $number: of the site
own-site = { $half }, own site { $number }
# Of an injection that another app or a table kept
site-unknown = Site not known
site-unknown-inline = site not known
never-used = not used yet
never-used-short = –
# $days: whole days since it was used, $number: the same as it is shown
rested = { $days ->
    [0] used today
    [one] last used 1 day ago
   *[other] last used { $number } days ago
}

## What is measured in blood

neutrophils = Neutrophils
white-cells = White blood cells
platelets = Platelets
eosinophils = Eosinophils
haemoglobin = Haemoglobin
crp = CRP
sedimentation = ESR
creatinine = Creatinine (serum)
alt = ALT
ast = AST
cholesterol = Cholesterol

## The same inside a sentence; abbreviations stay as they are

neutrophils-inline = neutrophils
white-cells-inline = white blood cells
platelets-inline = platelets
eosinophils-inline = eosinophils
haemoglobin-inline = haemoglobin
sedimentation-inline = ESR
creatinine-inline = creatinine (serum)
cholesterol-inline = cholesterol

## A test that the doctor or nurse has set, where no name is given

blood-test = Blood test

## Units of results

# In a choice of units
per-mm3 = /mm³ (= /µL)
# Behind a number
per-mm3-symbol = /mm³
giga-per-l = ×10⁹/L
mg-per-dl = mg/dL
mg-per-l = mg/L
g-per-dl = g/dL
g-per-l = g/L
umol-per-l = µmol/L
mmol-per-l = mmol/L
mm-per-h = mm/h
u-per-l = U/L
ukat-per-l = µkat/L

## Results and their normal ranges

# $value: with the sign of its bound, $unit: its symbol
value-with-unit = { $value } { $unit }
between = { $low }–{ $high }
above = > { $low }
below = < { $high }

## How much a finding weighs: over it

contraindicated = Contraindicated
avoid = Avoid
caution = Caution
schedule = Instruction
information = Note

## Numbers with their units

decimal-mark = { "." }
in-mg = { $number } mg
in-kg = { $number } kg
in-cm = { $number } cm
# An age
in-years = { $years ->
   *[other] { $years } years
}
# Behind the field for an age
# Behind a number of days that have passed
days = days
# From dose to dose
every-days = { $days ->
    [1] every day
    [2] every other day
   *[other] every { $days } days
}

## The calendar

# $day: its number, $month: its short name
day-of-month = { $day } { $month }
monday-short = Mon
tuesday-short = Tue
wednesday-short = Wed
thursday-short = Thu
friday-short = Fri
saturday-short = Sat
sunday-short = Sun
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
january-short = Jan
february-short = Feb
march-short = Mar
april-short = Apr
may-short = May
june-short = Jun
july-short = Jul
august-short = Aug
september-short = Sep
october-short = Oct
november-short = Nov
december-short = Dec

## Sex

female = Female
male = Male
