rheumatoid-arthritis = Rheumatoide Arthritis
rheumatoid-arthritis-inline = rheumatoide Arthritis
active-disease = Mittelschwere bis schwere aktive rheumatoide Arthritis
active-disease-inline = mittelschwere bis schwere aktive rheumatoide Arthritis
dmard-failed = Unzureichendes Ansprechen auf mindestens ein DMARD
dmard-failed-inline = unzureichendes Ansprechen auf mindestens ein DMARD
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
allergy-latex = Latexempfindlichkeit (behandelte oder betreuende Person)
allergy-latex-inline = Latexempfindlichkeit (behandelte oder betreuende Person)

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
dialysis = Dialyse (Hämodialyse oder Peritonealdialyse)
dialysis-inline = Dialyse (Hämodialyse oder Peritonealdialyse)

self-injection = Selbstinjektion (behandelte oder betreuende Person)
self-injection-inline = Selbstinjektion (behandelte oder betreuende Person)
judged-competent = Eignung zum Injizieren bestätigt
judged-competent-inline = Eignung zum Injizieren

other-medicines = Andere Arzneimittel
other-medicines-inline = Andere Arzneimittel
vaccination-planned = Impfung geplant
vaccination-planned-inline = Impfung geplant
