allergic = Sie haben angegeben, dass Sie allergisch sind gegen { $allergies }. Wer diese Allergie hat, darf Anakinra nicht anwenden. Spritzen Sie nicht, bevor Sie mit Ihrer Praxis gesprochen haben.
to-anakinra = Anakinra
to-ecoli = Arzneimittel, die mit E.-coli-Bakterien hergestellt werden
to-ingredient = einen der übrigen Bestandteile der Spritze
severe-reaction = Sie haben angegeben, dass Sie nach einer Injektion von Anakinra eine schwere allergische Reaktion hatten. Spritzen Sie es nicht wieder, außer Ihre Ärztin oder Ihr Arzt sagt es ausdrücklich. Bei Atemnot oder Schwellung von Gesicht oder Hals: siehe „Notfall“.
latex = Sie haben angegeben, dass Sie oder Ihre Hilfsperson gegen Latex allergisch sind. Die Nadelschutzkappe kann Latex enthalten. Wer diese Allergie hat, sollte sie nicht berühren, bis Ihre Apotheke geprüft hat, dass Ihre keinen enthält.
serious-infection = Sie haben angegeben, dass Sie eine schwere Infektion haben. Spritzen Sie Anakinra erst wieder, wenn Ihre Praxis es Ihnen sagt. Bei Verwirrtheit, starker Schläfrigkeit oder Atemnot: siehe „Notfall“.
infection-at-start = Sie haben angegeben, dass Sie eine Infektion haben. Während einer Infektion wird mit Anakinra nicht begonnen. Beginnen Sie erst, wenn Ihre Praxis es Ihnen sagt. Bei Fieber oder starkem Krankheitsgefühl: siehe „Notfall“.
infection = Sie haben angegeben, dass Sie eine Infektion haben. Mit Anakinra bekommt man leichter Infektionen, und manche können schwer sein. Bei Fieber oder starkem Krankheitsgefühl: siehe „Notfall“.
chronic-infection = Sie haben angegeben, dass Sie eine Infektion haben, die nicht weggeht. Ob Anakinra dabei sicher ist, wurde nicht untersucht.
recurrent-infection = Sie haben angegeben, dass Sie oft Infektionen bekommen.
weak-immune-system = Sie haben angegeben, dass Ihr Immunsystem geschwächt ist. Ob Anakinra dabei sicher ist, wurde nicht untersucht. Mit Anakinra bekommt man leichter Infektionen, und manche können schwer sein.
asthma = Sie haben angegeben, dass Sie Asthma haben. Menschen mit Asthma können leichter schwere Infektionen bekommen.
pregnant = Sie haben angegeben, dass Sie schwanger sind. Besprechen Sie die Behandlung mit Ihrer Praxis.
pregnancy-planned = Sie haben angegeben, dass Sie schwanger werden möchten.
breast-feeding = Sie haben angegeben, dass Sie stillen oder stillen möchten. Ob Anakinra in die Muttermilch übergeht, ist nicht bekannt.
not-judged-competent = Sie haben angegeben, dass noch niemand geprüft hat, ob Sie oder Ihre Hilfsperson sicher spritzen können. Spritzen Sie nur mit Hilfe Ihrer Praxis, bis sie es geprüft hat.

part-of-syringe = Als Ihre Dosis ist weniger als eine ganze Spritze eingetragen. Prüfen Sie, ob es so verordnet ist.
more-than-syringe = Als Ihre Dosis ist mehr als eine ganze Spritze eingetragen. Mehr als { $dose } mg am Tag scheinen keinen zusätzlichen Nutzen zu bringen. Prüfen Sie vor der nächsten Injektion, ob es so verordnet ist.

not-together = { $medicines } und Anakinra sollen nicht zusammen angewendet werden. Mit einem Arzneimittel dieser Art (Etanercept) waren schwere Infektionen häufiger.
abatacept-not-together = Abatacept und Anakinra sollen nicht zusammen angewendet werden.
not-known = Sie haben angegeben, dass Sie { $medicines } anwenden. Diese App kann nicht sagen, ob sich das mit Anakinra verträgt.
live = { $vaccines }: Lebendimpfstoff. Lassen Sie sich nicht mit Lebendimpfstoffen impfen, solange Sie Anakinra anwenden. Sagen Sie der Person, die Sie impft, dass Sie Anakinra anwenden.
perhaps-live = { $vaccines }: Das ist ein Lebendimpfstoff oder kann einer sein. Lassen Sie sich nicht mit Lebendimpfstoffen impfen, solange Sie Anakinra anwenden. Sagen Sie der Person, die Sie impft, dass Sie Anakinra anwenden.

neutrophils-low = Ihre Neutrophilenzahl von { $result } am { $day } ist niedrig. Neutrophile sind weiße Blutkörperchen, die Infektionen abwehren. Bei Fieber oder Krankheitsgefühl: siehe „Notfall“.
neutrophils-very-low = Ihre Neutrophilenzahl von { $result } am { $day } ist sehr niedrig. Neutrophile sind weiße Blutkörperchen, die Infektionen abwehren. Fragen Sie nach, bevor Sie wieder spritzen. Bei Fieber oder Krankheitsgefühl: siehe „Notfall“.
