### Names of what is so of a person, or is not, for clinicians: in the dose check, in its findings, and in what is missing for
### them. Each stands once by itself, or where a line begins, and once (-inline) as it stands inside a sentence.

## Rheumatoid arthritis and its treatment

rheumatoid-arthritis = Rheumatoid arthritis
rheumatoid-arthritis-inline = rheumatoid arthritis
active-disease = Moderately to severely active disease
active-disease-inline = moderately to severely active disease
dmard-failed = Inadequate response to at least one DMARD
dmard-failed-inline = inadequate response to at least one DMARD
on-treatment = Already on anakinra
on-treatment-inline = already on anakinra

## Allergy

allergy-ecoli = Hypersensitivity to E. coli-derived proteins
allergy-ecoli-inline = hypersensitivity to E. coli-derived proteins
allergy-anakinra = Hypersensitivity to anakinra
allergy-anakinra-inline = hypersensitivity to anakinra
allergy-ingredient = Hypersensitivity to another ingredient
allergy-ingredient-inline = hypersensitivity to another ingredient
severe-reaction = Severe hypersensitivity reaction after a dose
severe-reaction-inline = severe hypersensitivity reaction after a dose
allergy-latex = Latex sensitivity (patient or caregiver)
allergy-latex-inline = latex sensitivity (patient or caregiver)

## Infection

active-infection = Active infection
active-infection-inline = active infection
serious-infection = Serious infection
serious-infection-inline = serious infection
chronic-infection = Chronic infection
chronic-infection-inline = chronic infection
recurrent-infection = Recurrent infections
recurrent-infection-inline = recurrent infections
immunosuppression = Immunosuppression
immunosuppression-inline = immunosuppression
asthma = Asthma
asthma-inline = asthma

## Pregnancy, liver, kidneys

pregnant = Pregnant
pregnant-inline = pregnant
pregnancy-planned = Pregnancy planned
pregnancy-planned-inline = pregnancy planned
breast-feeding = Breastfeeding
breast-feeding-inline = breastfeeding
liver-disease = Hepatic impairment
liver-disease-inline = hepatic impairment
severe-liver-disease = Severe hepatic impairment
severe-liver-disease-inline = severe hepatic impairment
dialysis = Dialysis (haemodialysis or peritoneal dialysis)
dialysis-inline = dialysis (haemodialysis or peritoneal dialysis)

## Injecting

self-injection = Self-injection (patient or caregiver)
self-injection-inline = self-injection (patient or caregiver)
judged-competent = Judged competent to inject
judged-competent-inline = competence to inject

## Medicines and vaccinations

other-medicines = Other medicines
other-medicines-inline = other medicines
vaccination-planned = Vaccination planned
vaccination-planned-inline = vaccination planned
