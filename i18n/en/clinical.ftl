### Names that only clinicians, or people who look up a statement or answer about their health, read: in the dose check, in
### its findings, in the guide, on the pages about blood tests and for the visit.

## The weight that a clearance is calculated with, by itself

basis-actual = Actual
basis-ideal = Ideal
basis-adjusted = Adjusted

## Clearances, creatinine, counts

# $value: the number, in mL/min
more-than = more than { $value }
# $value: the number, in mL/min
less-than = less than { $value }
# $value: the number, in mL/min
at-least = at least { $value }
# $value: the number, in mL/min
at-most = at most { $value }
# A creatinine in both units. $mg, $umol: the numbers, with the sign of their bound: > 5
creatinine-in-both-units = { $mg } mg/dL = { $umol } µmol/L
# A neutrophil count in both units. $cells, $giga: the numbers, with the sign of their bound: < 500
count-in-both-units = { $cells } /mm³ = { $giga } ×10⁹/L

## Stages of filtration (KDIGO)

stage-g1 = G1
stage-g2 = G2
stage-g3a = G3a
stage-g3b = G3b
stage-g4 = G4
stage-g5 = G5

## What is not known, as it stands inside a sentence and in lists

missing-age = age
# $years: from which on the equation holds
missing-adult-age = age of { $years } or more
missing-sex = sex
missing-weight = weight
missing-height = height
missing-creatinine = creatinine
# $bound: what is known, in both units: > 5 mg/dL = > 442 µmol/L
exact-creatinine = an exact creatinine value instead of { $bound }
missing-neutrophils = neutrophil count
# $bound: what is known, in both units: < 500 /mm³ = < 0.5 ×10⁹/L
exact-neutrophils = an exact neutrophil count instead of { $bound }
missing-dose = dose
missing-interval = dosing interval
missing-route = route
missing-medicines = other medicines
missing-kind-of-medicine = the kind of each medicine that is not in the list
missing-vaccines = planned vaccinations
missing-kind-of-vaccine = the kind of each vaccine that is not in the list
missing-start = first day of anakinra

## Questions to a patient, on the page Your health

question-allergy-ecoli = Are you allergic to any medicine made with E. coli bacteria? (Your pharmacist can tell you.)
question-allergy-anakinra = Are you allergic to anakinra (Kineret)?
question-allergy-ingredient = Are you allergic to anything else in the syringe, for example citric acid, sodium chloride, disodium EDTA or polysorbate 80? (The leaflet in your pack lists everything.)
question-severe-reaction = Have you ever had a severe allergic reaction to anakinra?
question-allergy-latex = Are you or your helper allergic to latex?
question-active-infection = Do you have an infection now?
question-serious-infection = Do you have a serious infection now? (This can be pneumonia, a spreading skin infection, or an infection of a bone or joint.)
question-chronic-infection = Do you have an infection that does not go away?
question-recurrent-infection = Do you often get infections, or does one keep coming back?
question-immunosuppression = Has a doctor told you that your immune system is weak? (This can come from HIV, from chemotherapy or after a transplant.)
question-asthma = Do you have asthma?
question-pregnant = Are you pregnant?
question-pregnancy-planned = Are you planning to become pregnant?
question-breast-feeding = Are you breastfeeding, or planning to?
question-liver-disease = Do you have liver disease?
question-dialysis = Are you on dialysis?
question-self-injection = Do you or a helper inject anakinra at home?
question-judged-competent = Has a doctor or nurse checked that you (or your helper) can inject safely?
question-other-medicines = Do you use other medicines?
question-vaccination-planned = Is a vaccination planned?

## What a rule is about, inside a sentence and in lists

rule-indication = indication
rule-dose-ceiling = dose ceiling
rule-partial-syringe = whole syringe
rule-route = route
rule-interval = dosing interval
rule-renal-toxicity = toxic reactions in renal impairment
rule-dialysis = dialysis
rule-dialysis-contradicted = dialysis and creatinine clearance
rule-hypersensitivity = hypersensitivity
rule-severe-reaction = severe hypersensitivity reaction
rule-latex = latex
rule-active-infection = infection at the start
rule-serious-infection = serious infection
rule-infection-on-treatment = infection during treatment
rule-chronic-infection = chronic infection
rule-recurrent-infection = recurrent infections
rule-immunosuppression = immunosuppression
rule-asthma = asthma
rule-neutropenia = neutropenia
rule-neutrophil-calendar = schedule of neutrophil tests
rule-pregnancy = pregnancy
rule-pregnancy-planned = planned pregnancy
rule-breast-feeding = breastfeeding
rule-child = use in children
rule-older = use in older patients
rule-severe-liver-disease = severe hepatic impairment
rule-liver-disease = hepatic impairment
rule-tnf-blocker = TNF blockers
rule-etanercept = etanercept
rule-abatacept = abatacept
rule-methotrexate = methotrexate
rule-studied-dmards = other DMARDs
rule-unlisted-medicines = medicines that are not listed
rule-live-vaccine = live-virus vaccines
rule-live-bacteria = live bacterial vaccines
rule-inactivated-vaccine = inactivated vaccines
rule-tetanus = tetanus toxoid
rule-unlisted-vaccines = vaccines that are not listed
rule-self-injection = self-injection
rule-label-maximum = highest dose of any label
rule-start-contradicted = first day of anakinra
rule-answers-contradicted = conflicting answers
rule-body-contradicted = weight and height
rule-old-values = old values

## Topics of the guide

topic-drug = The drug
topic-dose = Dose
topic-injecting = Injecting
topic-storage = Storage and supply
topic-allergy = Allergy
topic-infection = Infection
topic-blood = Blood tests
topic-medicines = Medicines and vaccines
topic-people = Pregnancy, age, liver, kidneys
topic-cancer = Malignancies and antibodies
topic-effects = Side effects
topic-kinetics = Pharmacokinetics
topic-teaching = To go through together
