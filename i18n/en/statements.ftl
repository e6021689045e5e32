### The statements of the monograph in our own words, one sentence or two for each, by their numbers: in the guide, in what the
### dose check finds, and beside what they are about. Those that patients read, too, stand in plain words in
### plain_statements.ftl.

## The drug, and what it is for

s001 = Anakinra (Kineret): a recombinant human interleukin-1 receptor antagonist (interleukin-1 inhibitor, DMARD). CAS 143090-92-0; C759H1186N208O232S10.
s002 = Indicated in adults with moderately to severely active rheumatoid arthritis after an inadequate response to at least one DMARD: to manage signs and symptoms, and to inhibit the progression of structural damage.
s003 = Any other diagnosis is outside this monograph.
s004 = May be given alone or with DMARDs other than TNF blockers.
s005 = Combination with TNF blockers (for example adalimumab, etanercept, infliximab) is outside the indication and not recommended.
s006 = Competitively inhibits the binding of interleukin-1 to its type I receptor (IL-1RI), which decreases inflammation and cartilage degradation.

## Dose and injection

# $dose: in milligrams, $volume: of a syringe in millilitres
s010 = Adults with rheumatoid arthritis: { $dose } mg subcutaneously once daily, the entire contents ({ $volume } mL) of one prefilled syringe.
s011 = Dosages above { $dose } mg daily do not appear to provide additional benefit.
s012 = The dose is the entire contents of one prefilled syringe ({ $volume } mL). Less is outside the monograph.
# $limit: the clearance in mL/min, $dose: in milligrams
s013 = Creatinine clearance below { $limit } mL/min, estimated from serum creatinine (severe renal impairment or end-stage renal disease): consider { $dose } mg every other day.
s014 = Creatinine clearance { $limit } mL/min or above: the monograph specifies no dosage adjustment.
s015 = On each day with a dose, inject at about the same time.
s016 = Only subcutaneous injection is described.
s017 = Inject into the thighs, abdomen, upper arms or buttocks.
s018 = Use a different injection site each time.
s019 = Do not inject where the skin is tender, bruised, red or hard.
s020 = Do not inject into scars or stretch marks.
s021 = Do not inject close to a vein.
# $shortest and $longest: minutes
s022 = Let the syringe reach room temperature before use; this takes about { $shortest } to { $longest } minutes.
s023 = Leave the needle cover on until the syringe has reached room temperature.
s024 = The patient or a caregiver may inject if a clinician has determined that they are competent to prepare and give the injection safely.
s025 = Intended for use under the guidance and supervision of a clinician.
s026 = Monitor the absolute neutrophil count (ANC) before and during treatment.
s027 = Each syringe holds one dose, { $dose } mg in { $volume } mL, without preservative. Use it only once.

## Allergy and infection

s030 = Contraindicated in known hypersensitivity to Escherichia coli-derived proteins.
s031 = Contraindicated in known hypersensitivity to anakinra.
s032 = Contraindicated in known hypersensitivity to any ingredient of the formulation.
s033 = Discontinue immediately if a severe hypersensitivity reaction occurs, and treat as indicated (for example adrenaline [epinephrine], corticosteroids, airway maintenance, oxygen, intravenous fluids, antihistamines, blood-pressure support). Anaphylactic and anaphylactoid reactions have been reported rarely.
s034 = The needle cover contains natural rubber latex. People who are allergic to latex should not touch it.
s035 = Do not start during an active infection.
s036 = Discontinue if a serious infection develops.
s037 = Infections, including serious ones, are more frequent; most are bacterial (for example cellulitis, pneumonia, bone and joint infections).
s038 = Opportunistic infections (fungal, mycobacterial, bacterial, viral) have been reported rarely.
s039 = Safety and efficacy have not been evaluated in immunosuppressed patients.
s040 = Safety and efficacy have not been evaluated in patients with chronic infections; the effect of anakinra in active or chronic infections is not fully known.
s041 = Patients with asthma may be at higher risk of developing serious infections.
s042 = Before you start, tell your doctor or nurse about infections that you have or that keep coming back.

## Blood tests

s050 = Monitor the absolute neutrophil count (ANC) before the start, monthly for 3 months, then every 3 months up to 1 year.
# $limit: neutrophils per mm³
s051 = Neutropenia: fewer than { $limit } neutrophils per mm³. The monograph gives no threshold for stopping; check the current product label.
s052 = Reduced neutrophil counts that do not reach neutropenia have been reported.
s053 = Small reductions in white blood cell counts have been reported.
s054 = Small reductions in platelet counts have been reported.
s055 = Small increases in eosinophil counts have been reported.
s056 = With etanercept, serious infections and neutropenia are more frequent than with etanercept alone, without additional clinical benefit.

## Malignancies and antibodies

s060 = In patients with rheumatoid arthritis on anakinra, lymphoma has been reported more often than in the general population; rheumatoid arthritis itself, especially if highly active, may increase this risk.
s061 = Increased incidence of malignancies of the breast and of the respiratory and digestive systems has been reported.
s062 = Increased incidence of melanoma has been reported; its clinical importance is unknown.
s063 = The effect of anakinra on the development of malignancies is not fully known; the role that immunosuppression by it may have is unknown.
s064 = Antibodies against anakinra have been reported, without an increase in adverse effects; the effect of neutralising antibodies on the clinical response is not fully known.

## Pregnancy, age, liver, kidneys

s070 = Pregnancy category B in the monograph; check the current product label.
s071 = Tell your doctor or nurse if you are pregnant or plan to become pregnant.
s072 = It is not known whether anakinra passes into milk: use with caution while breastfeeding, and check the current product label.
# $age: in years, $youngest and $oldest: the ages that were studied
s073 = Not recommended below { $age } years. Studied in a limited number of children aged { $youngest } to { $oldest } years with polyarticular-course juvenile rheumatoid arthritis; efficacy not established.
s074 = The prefilled syringes are not designed to deliver paediatric doses accurately.
s075 = Adverse effects in children were similar to those in adults.
s076 = Older patients may be at increased risk of serious infection: use with caution.
s077 = Older patients may be at increased risk of toxic reactions because of impaired renal function: use with caution.
s078 = Safety and efficacy in older patients did not differ substantially from those in younger adults; greater sensitivity cannot be ruled out.
s079 = Not studied in severe hepatic impairment.
s080 = Pharmacokinetics have not been studied in hepatic impairment.
s081 = Renal impairment increases the risk of toxic reactions: consider reducing the dosage (see S013).
# Of S082 and S116. $share: in per cent
s082 = Haemodialysis and CAPD remove less than { $share }% of a dose.
# Of S083 and S115. $least and $most: in per cent
s083 = Renal impairment reduces plasma clearance by { $least } to { $most }%, depending on creatinine clearance.

## Medicines and vaccines

s090 = Concomitant use of TNF blockers is not recommended.
s091 = Abatacept (inferred): concomitant use is not recommended; clinical experience is insufficient to establish safety and efficacy.
s092 = Methotrexate: a pharmacokinetic interaction is unlikely; in rats, neither clearance nor toxicity changed.
s093 = Methotrexate, sulfasalazine, hydroxychloroquine, gold, penicillamine, leflunomide and azathioprine were used together with anakinra in clinical studies; interactions were not evaluated in humans.
s094 = Do not give live-virus vaccines during treatment.
s095 = It is not known whether anakinra affects the secondary transmission of live vaccine virus, or what other effects a vaccination has during treatment.
s096 = No information is available on the effects of vaccination with inactivated vaccines.
s097 = The immune response to tetanus toxoid was preserved in one study.
s098 = Tell your doctor or nurse about every medicine that you use or plan to use.

## Side effects

s100 = Common side effects: skin reaction where you inject, infections (mainly from bacteria), headache, nausea, low neutrophil count, diarrhoea, flu-like symptoms, pain in the abdomen.
s101 = Learn to recognise allergic reactions and infections, and report them to your doctor or nurse.

## Pharmacokinetics

# $share: in per cent
s110 = Absolute bioavailability after subcutaneous injection is { $share }%.
# $earliest and $latest: hours
s111 = The peak plasma concentration is reached after { $earliest } to { $latest } hours.
# $shortest and $longest: hours
s112 = The terminal half-life averages { $shortest } to { $longest } hours.
s113 = Daily doses for up to { $weeks } weeks caused no unexpected accumulation.
s114 = Excreted mainly in urine.
s117 = Sex and age, adjusted for creatinine clearance and body weight, have no substantial effect on mean plasma clearance.
s118 = It is not known whether anakinra crosses the placenta or passes into milk.
s119 = The metabolism of anakinra is not fully known.

## How it is kept

# $lowest and $highest: degrees Celsius
s120 = Keep in the fridge at { $lowest } to { $highest } °C.
s121 = Do not freeze it.
s122 = Do not shake it.
s123 = Protect it from light.
s124 = The drug information (AHFS) does not say how long it may stay out of the fridge, beyond the time to warm up. Ask your pharmacist.

## What patients are to be told and taught

s130 = Read the manufacturer’s leaflet in your pack.
s131 = Tell your doctor or nurse about infections that you have or often get, before you start.
s132 = Learn your dose, how to inject so that no germs get in, and how to throw away needles and syringes safely.
s133 = Your doctor or nurse decides whether you or your helper can inject.
s134 = Learn to recognise side effects, above all allergic reactions and infections, and report them.
s135 = Tell your doctor or nurse if you are allergic to latex.
s136 = Tell your doctor or nurse if you are pregnant, or plan to become pregnant or to breastfeed.
s137 = Tell your doctor or nurse about all medicines that you use or plan to use, also those without a prescription.
s138 = Ask your doctor or nurse which other precautions are important for you.
s139 = Other ingredients can matter to some people: read the leaflet in your pack.
s140 = Shortages are listed by the ASHP Drug Shortages Resource Center.

## With what belongs to it

# $number: of the statement, S013
numbered = { $number }: { $sentence }
# $note: what has to be known of the statement, a sentence
with-note = { $sentence } { $note }

## What has to be known of a statement

note-misprint = The monograph prints mm²; mm³ is meant.
note-name-lost = In the monograph this row has lost its drug name. Abatacept is inferred from another compendium.
note-latex-free = Newer: the later US label says that the syringe and needle cover are made without natural rubber latex. Whether yours are, your pharmacist can tell you.
note-ingredients = Other ingredients in the later US label: citric acid, sodium chloride, disodium EDTA, polysorbate 80.
note-shorter-warm-up = Newer: later instructions say { $minutes } minutes.
note-children-labelled = Newer: later labels include children, for diseases other than rheumatoid arthritis.
