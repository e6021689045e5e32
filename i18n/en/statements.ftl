### The statements of the monograph in our own words, one sentence or two for each, by their numbers: in the guide, in what the
### dose check finds, and beside what they are about. Those for patients, too, are plain_statements.ftl.

## The drug, and what it is for

s001 = Anakinra (Kineret): a recombinant antagonist of the human interleukin-1 receptor; a DMARD. CAS 143090-92-0.
s002 = For adults with moderately to severely active rheumatoid arthritis after at least one DMARD did not help enough: against signs and symptoms, and to slow structural damage.
s003 = Every other diagnosis lies outside this monograph.
s004 = May be given alone or with DMARDs that do not block TNF.
s005 = Not to be combined with TNF blockers such as adalimumab, etanercept or infliximab.
s006 = Competes with interleukin-1 for its receptor IL-1RI, which lowers inflammation and the loss of cartilage.

## Dose and injection

# $dose: in milligrams, $volume: of a syringe in millilitres
s010 = Adults with rheumatoid arthritis: { $dose } mg under the skin once a day, the whole syringe of { $volume } mL.
s011 = More than { $dose } mg a day does not seem to bring more benefit.
s012 = The dose is the whole syringe of { $volume } mL. Less is outside the monograph.
# $limit: the clearance in mL/min, $dose: in milligrams
s013 = Creatinine clearance below { $limit } mL/min, estimated from serum creatinine (severe insufficiency or end-stage disease): consider { $dose } mg every other day.
s014 = Creatinine clearance of { $limit } mL/min or more: no change of dose is given.
s015 = Inject at about the same time each day.
s016 = Only injection under the skin is described.
s017 = Inject into thigh, abdomen, upper arm or buttock.
s018 = Change the site from one injection to the next.
s019 = Not into skin that is tender, bruised, red or hard.
s020 = Not into scars or stretch marks.
s021 = Not close to a vein.
# $shortest and $longest: minutes
s022 = Let the syringe reach room temperature before use; that takes about { $shortest } to { $longest } minutes.
s023 = Leave the needle cover on until the syringe has reached room temperature.
s024 = The patient or a helper may inject once a clinician has judged them able to prepare and give it safely.
s025 = Treatment is guided and supervised by a clinician.
s026 = Count neutrophils before and during treatment.
s027 = A syringe holds one dose, { $dose } mg in { $volume } mL, without preservative. Use it once.

## Allergy and infection

s030 = Contraindicated in known hypersensitivity to proteins from Escherichia coli.
s031 = Contraindicated in known hypersensitivity to anakinra.
s032 = Contraindicated in known hypersensitivity to any ingredient.
s033 = After a severe hypersensitivity reaction stop at once and treat: epinephrine, corticosteroids, airway, oxygen, intravenous fluids, antihistamines, blood pressure. Anaphylaxis is rare.
s034 = The needle cover contains natural rubber latex: whoever is sensitive to it should not touch it.
s035 = Do not start during an active infection.
s036 = Stop if a serious infection develops.
s037 = Infections, serious ones too, are more frequent; most are bacterial, of skin, lungs, bones and joints.
s038 = Opportunistic infections (fungi, mycobacteria, bacteria, viruses) were reported rarely.
s039 = Safety and efficacy in immunosuppressed patients were not evaluated.
s040 = Safety and efficacy in chronic infections were not evaluated.
s041 = Asthma may raise the risk of serious infection.
s042 = Tell your clinician about infections that you have or that come again, before you start.

## Blood counts

s050 = Count neutrophils before the start, monthly for 3 months, then every 3 months up to 1 year.
# $limit: neutrophils per mm³
s051 = Neutropenia: fewer than { $limit } neutrophils per mm³. No count at which to stop is named.
s052 = Neutrophil counts can fall without reaching neutropenia.
s053 = White cells can fall a little.
s054 = Platelets can fall a little.
s055 = Eosinophils can rise a little.
s056 = With etanercept, serious infections and neutropenia are more frequent than with etanercept alone, and the benefit is not greater.

## Malignancies and antibodies

s060 = Lymphoma is more frequent than in the general population; rheumatoid arthritis itself, above all if very active, may raise that risk.
s061 = Cancers of breast, airways and digestive organs were reported more often.
s062 = Melanoma was reported more often; what that means is unknown.
s063 = Whether the drug’s effect on immunity has a part in malignancies is unknown.
s064 = Antibodies against anakinra occur, without more adverse events; what neutralising ones do to the response is not fully known.

## Pregnancy, age, liver, kidneys

s070 = Pregnancy: category B. To be decided with a clinician.
s071 = Tell your clinician if you are pregnant or plan to be.
s072 = Whether it passes into milk is unknown: caution while breast-feeding.
# $age: in years, $youngest and $oldest: the ages that were studied
s073 = Not recommended below { $age } years. Only some children of { $youngest } to { $oldest } years with polyarticular disease were studied, and efficacy was not shown.
s074 = The syringes are not made to measure doses for children.
s075 = Adverse effects in children were like those in adults.
s076 = Older people may have a higher risk of serious infection: caution.
s077 = Older people may have more toxic reactions as their kidneys work less: caution.
s078 = Safety and efficacy in older people were not much different; greater sensitivity is not excluded.
s079 = Not studied in severely impaired liver function.
s080 = Pharmacokinetics in impaired liver function were not studied.
s081 = Impaired kidneys raise the risk of toxic reactions: consider a lower dose.
# Of S082 and S116. $share: in per cent
s082 = Haemodialysis and CAPD remove less than { $share } % of a dose.
# Of S083 and S115. $least and $most: in per cent
s083 = Impaired kidneys lower plasma clearance by { $least } to { $most } %, depending on creatinine clearance.

## Medicines and vaccines

s090 = Concomitant use of TNF blockers is not recommended.
s091 = Abatacept (inferred): concomitant use is not recommended; experience is insufficient.
s092 = Methotrexate: a pharmacokinetic interaction is unlikely; in rats neither clearance nor toxicity changed.
s093 = Methotrexate, sulfasalazine, hydroxychloroquine, gold, penicillamine, leflunomide and azathioprine were given together with it in studies; interactions were not examined in people.
s094 = No live-virus vaccines during treatment.
s095 = Whether vaccine virus is passed on more easily is not known.
s096 = What treatment does to inactivated vaccines is not known.
s097 = The response to tetanus toxoid was preserved in one study.
s098 = Tell your clinician about every medicine that you take or plan to take.

## Unwanted effects

s100 = Common: reaction where it was injected, infection, headache, nausea, low neutrophils, diarrhoea, symptoms like influenza, pain in the abdomen.
s101 = Learn to recognise allergic reactions and infections, and report them.

## What the body does with it

# $share: in per cent
s110 = { $share } % of a dose under the skin reach the blood.
# $earliest and $latest: hours
s111 = The concentration is highest after { $earliest } to { $latest } hours.
# $shortest and $longest: hours
s112 = The terminal half-life is { $shortest } to { $longest } hours on average.
s113 = Daily doses for up to { $weeks } weeks did not accumulate unexpectedly.
s114 = Leaves the body mainly with urine.
s117 = Sex and age change clearance little, once kidneys and weight are accounted for.
s118 = Whether it crosses the placenta or passes into milk is not known.
s119 = How it is broken down is not fully known.

## How it is kept

# $lowest and $highest: degrees Celsius
s120 = Keep in the refrigerator at { $lowest } to { $highest } °C.
s121 = Do not freeze it.
s122 = Do not shake it.
s123 = Protect it from light.
s124 = How long it may stand outside the refrigerator is not said, beyond the time to warm up. Ask your pharmacist.

## What a patient is to be taught

s130 = Read the manufacturer’s information for patients.
s131 = Tell your clinician about infections before the start.
s132 = Learn the dose, how to inject cleanly, and how to throw syringes away safely.
s133 = Your clinician judges whether you or your helper can inject.
s134 = Recognise and report unwanted effects, above all allergic reactions and infections.
s135 = Tell your clinician about an allergy to latex.
s136 = Tell your clinician if you are or want to be pregnant, or want to breast-feed.
s137 = Tell your clinician about all medicines, also those without a prescription.
s138 = Ask about the other precautions.
s139 = Other ingredients matter to some people: see the label of the product.
s140 = Shortages are listed by the ASHP Drug Shortages Resource Center.

## With what belongs to it

# $number: of the statement, S013
numbered = { $number }: { $sentence }
# $note: what has to be known of the statement, a sentence
with-note = { $sentence } { $note }

## What has to be known of a statement

note-misprint = The monograph prints mm²; mm³ is meant.
note-name-lost = This row has lost its drug name. Abatacept is inferred from another compendium.
note-latex-free = Superseded: a later label says that syringe and needle shield are not made with natural rubber latex.
note-ingredients = Other ingredients of a later US label: citric acid, sodium chloride, disodium EDTA, polysorbate 80.
note-shorter-warm-up = Superseded: newer instructions ask for { $minutes } minutes.
note-children-labelled = Superseded: later labels include children, for other diseases than rheumatoid arthritis.
