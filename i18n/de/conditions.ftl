rheumatoid-arthritis = Rheumatoide Arthritis
rheumatoid-arthritis-inline = Rheumatoide Arthritis
active-disease = Mäßig bis stark aktive Erkrankung
active-disease-inline = Mäßig bis stark aktive Erkrankung
dmard-failed = Unzureichendes Ansprechen auf mindestens ein DMARD
dmard-failed-inline = Unzureichendes Ansprechen auf mindestens ein DMARD
on-treatment = Laufende Behandlung mit Anakinra
on-treatment-inline = Laufende Behandlung mit Anakinra

allergy-ecoli = Überempfindlichkeit gegen Proteine aus E. coli
allergy-ecoli-inline = Überempfindlichkeit gegen Proteine aus E. coli
allergy-anakinra = Überempfindlichkeit gegen Anakinra
allergy-anakinra-inline = Überempfindlichkeit gegen Anakinra
allergy-ingredient = Überempfindlichkeit gegen einen anderen Bestandteil
allergy-ingredient-inline = Überempfindlichkeit gegen einen anderen Bestandteil
severe-reaction = Schwere Überempfindlichkeitsreaktion nach einer Dosis
severe-reaction-inline = Schwere Überempfindlichkeitsreaktion nach einer Dosis
allergy-latex = Latexempfindlichkeit (behandelte oder helfende Person)
allergy-latex-inline = Latexempfindlichkeit (behandelte oder helfende Person)

active-infection = Aktive Infektion
active-infection-inline = Aktive Infektion
serious-infection = Schwerwiegende Infektion
serious-infection-inline = Schwerwiegende Infektion
chronic-infection = Chronische Infektion
chronic-infection-inline = Chronische Infektion
recurrent-infection = Wiederkehrende Infektionen
recurrent-infection-inline = Wiederkehrende Infektionen
immunosuppression = Immunsuppression
immunosuppression-inline = Immunsuppression
asthma = Asthma
asthma-inline = Asthma

pregnant = Schwangerschaft
pregnant-inline = Schwangerschaft
pregnancy-planned = Schwangerschaft geplant
pregnancy-planned-inline = Schwangerschaft geplant
breast-feeding = Stillzeit
breast-feeding-inline = Stillzeit
liver-disease = Leberfunktionsstörung
liver-disease-inline = Leberfunktionsstörung
severe-liver-disease = Schwere Leberfunktionsstörung
severe-liver-disease-inline = Schwere Leberfunktionsstörung
dialysis = Hämodialyse oder CAPD
dialysis-inline = Hämodialyse oder CAPD

self-injection = Selbstinjektion (behandelte oder helfende Person)
self-injection-inline = Selbstinjektion (behandelte oder helfende Person)
judged-competent = Eignung zum Injizieren bestätigt
judged-competent-inline = Eignung zum Injizieren bestätigt

other-medicines = Andere Arzneimittel
other-medicines-inline = Andere Arzneimittel
vaccination-planned = Impfung geplant
vaccination-planned-inline = Impfung geplant
