### What the rules have found, for patients: on the page Today below a heading of care.ftl, and in the summary for the visit. Each says
### what is the matter; the heading says what to do. No sentence proposes a dose.

## What the person has answered

# $allergies: a list of the three that follow
allergic = You told us that you are allergic to { $allergies }. People with this allergy must not use anakinra. Do not inject until you have spoken with your doctor or nurse.
to-anakinra = anakinra
to-ecoli = medicines made with E. coli bacteria
to-ingredient = one of the other ingredients of the syringe
severe-reaction = You told us that you had a severe allergic reaction after an injection of anakinra. Do not inject it again unless your doctor tells you to. If you have trouble breathing, or your face or throat swells, see Emergency.
latex = You told us that you or your helper are allergic to latex. The needle cover can contain latex. Nobody with this allergy should touch it until your pharmacist has checked that yours has none.
serious-infection = You told us that you have a serious infection. Do not inject anakinra until your doctor or nurse tells you to. If you are confused, very drowsy or short of breath, see Emergency.
infection-at-start = You told us that you have an infection. Anakinra is not started during an infection. Do not start it until your doctor or nurse tells you to. If you have a fever or feel very unwell, see Emergency.
infection = You told us that you have an infection. With anakinra you can get infections more easily, and some can be serious. If you have a fever or feel very unwell, see Emergency.
chronic-infection = You told us that you have an infection that does not go away. Whether anakinra is safe with it has not been studied.
recurrent-infection = You told us that you often get infections.
weak-immune-system = You told us that you have a weak immune system. Whether anakinra is safe with it has not been studied. With anakinra you can get infections more easily, and some can be serious.
asthma = You told us that you have asthma. People with asthma may get serious infections more easily.
pregnant = You told us that you are pregnant. Decide with your doctor or nurse about your treatment.
pregnancy-planned = You told us that you are planning to become pregnant.
breast-feeding = You told us that you are breastfeeding, or plan to. Whether anakinra passes into breast milk is not known.
not-judged-competent = You told us that nobody has checked yet that you or your helper can inject safely. Until a doctor or nurse has checked this, inject only with their help.

## The dose on record

part-of-syringe = Your recorded dose is less than one whole syringe. Check that this is what was prescribed.
# $dose: of one syringe, in milligrams
more-than-syringe = Your recorded dose is more than one whole syringe. More than { $dose } mg a day does not seem to help more. Before your next injection, check that this is what was prescribed.

## Other medicines and vaccinations

# $medicines: a list
not-together = { $medicines } and anakinra are not recommended together. With a medicine of this kind (etanercept), serious infections were more common.
abatacept-not-together = Abatacept and anakinra are not recommended together.
# $medicines: a list
not-known = You told us that you use { $medicines }. This app cannot say whether this goes together with anakinra.
# $vaccines: a list
live = { $vaccines }: live vaccine. Do not have live vaccines while you use anakinra. Tell the person who vaccinates you that you use anakinra.
# $vaccines: a list
perhaps-live = { $vaccines }: this is or may be a live vaccine. Do not have live vaccines while you use anakinra. Tell the person who vaccinates you that you use anakinra.

## Neutrophils

# $result: with its unit, $day: of the blood test
neutrophils-low = Your neutrophil count of { $result } on { $day } is low. Neutrophils are white blood cells that fight infection. If you have a fever or feel unwell, see Emergency.
# $result: with its unit, $day: of the blood test
neutrophils-very-low = Your neutrophil count of { $result } on { $day } is very low. Neutrophils are white blood cells that fight infection. Ask before you inject again. If you have a fever or feel unwell, see Emergency.
