s001 = Anakinra (Kineret): ein rekombinanter Antagonist des menschlichen Interleukin-1-Rezeptors; ein DMARD. CAS 143090-92-0.
s002 = Für Erwachsene mit mäßig bis stark aktiver rheumatoider Arthritis, wenn mindestens ein DMARD nicht genug geholfen hat: gegen Krankheitszeichen und Beschwerden und um Strukturschäden zu verlangsamen.
s003 = Jede andere Diagnose liegt außerhalb dieser Monografie.
s004 = Kann allein oder mit DMARDs gegeben werden, die TNF nicht blockieren.
s005 = Nicht mit TNF-Blockern wie Adalimumab, Etanercept oder Infliximab kombinieren.
s006 = Konkurriert mit Interleukin-1 um dessen Rezeptor IL-1RI; das verringert Entzündung und Knorpelverlust.

s010 = Erwachsene mit rheumatoider Arthritis: { $dose } mg einmal täglich unter die Haut, die ganze Spritze mit { $volume } mL.
s011 = Mehr als { $dose } mg am Tag scheint nicht mehr Nutzen zu bringen.
s012 = Die Dosis ist die ganze Spritze mit { $volume } mL. Weniger liegt außerhalb der Monografie.
s013 = Kreatinin-Clearance unter { $limit } mL/min, geschätzt aus dem Serumkreatinin (schwere Niereninsuffizienz oder Endstadium): { $dose } mg jeden zweiten Tag erwägen.
s014 = Kreatinin-Clearance von { $limit } mL/min oder mehr: Es ist keine Änderung der Dosis angegeben.
s015 = Injizieren Sie jeden Tag etwa zur gleichen Zeit.
s016 = Beschrieben ist nur die Injektion unter die Haut.
s017 = Injizieren Sie in Oberschenkel, Bauch, Oberarm oder Gesäß.
s018 = Wechseln Sie die Stelle von einer Injektion zur nächsten.
s019 = Nicht in Haut, die empfindlich, rot oder hart ist oder einen Bluterguss hat.
s020 = Nicht in Narben oder Dehnungsstreifen.
s021 = Nicht nahe an einer Vene.
s022 = Lassen Sie die Spritze vor Gebrauch Raumtemperatur annehmen; das dauert etwa { $shortest } bis { $longest } Minuten.
s023 = Lassen Sie die Nadelkappe auf der Nadel, bis die Spritze Raumtemperatur erreicht hat.
s024 = Die behandelte oder eine helfende Person darf injizieren, sobald eine Fachperson beurteilt hat, dass sie die Injektion sicher vorbereiten und geben kann.
s025 = Die Behandlung wird von einer Fachperson geleitet und überwacht.
s026 = Neutrophile vor und während der Behandlung zählen.
s027 = Eine Spritze enthält eine Dosis, { $dose } mg in { $volume } mL, ohne Konservierungsmittel. Verwenden Sie sie nur einmal.

s030 = Kontraindiziert bei bekannter Überempfindlichkeit gegen Proteine aus Escherichia coli.
s031 = Kontraindiziert bei bekannter Überempfindlichkeit gegen Anakinra.
s032 = Kontraindiziert bei bekannter Überempfindlichkeit gegen einen der Bestandteile.
s033 = Nach einer schweren Überempfindlichkeitsreaktion sofort absetzen und behandeln: Adrenalin, Kortikosteroide, Atemwege, Sauerstoff, Flüssigkeit intravenös, Antihistaminika, Blutdruck. Anaphylaxie ist selten.
s034 = Die Nadelkappe enthält Naturkautschuklatex: Wer darauf empfindlich reagiert, sollte sie nicht berühren.
s035 = Während einer aktiven Infektion nicht beginnen.
s036 = Absetzen, wenn eine schwerwiegende Infektion auftritt.
s037 = Infektionen, auch schwerwiegende, sind häufiger; die meisten sind bakteriell und betreffen Haut, Lunge, Knochen und Gelenke.
s038 = Opportunistische Infektionen (Pilze, Mykobakterien, Bakterien, Viren) wurden selten berichtet.
s039 = Sicherheit und Wirksamkeit bei Immunsuppression wurden nicht geprüft.
s040 = Sicherheit und Wirksamkeit bei chronischen Infektionen wurden nicht geprüft.
s041 = Asthma kann das Risiko schwerwiegender Infektionen erhöhen.
s042 = Berichten Sie Ihrer Praxis über Infektionen, die Sie haben oder die wiederkommen, bevor Sie beginnen.

s050 = Neutrophile vor dem Beginn zählen, 3 Monate lang monatlich, dann bis zu 1 Jahr alle 3 Monate.
s051 = Neutropenie: weniger als { $limit } Neutrophile pro mm³. Eine Zahl, bei der abzusetzen ist, wird nicht genannt.
s052 = Die Neutrophilenzahl kann sinken, ohne dass eine Neutropenie entsteht.
s053 = Die Leukozyten können etwas sinken.
s054 = Die Thrombozyten können etwas sinken.
s055 = Die Eosinophilen können etwas steigen.
s056 = Mit Etanercept sind schwerwiegende Infektionen und Neutropenien häufiger als mit Etanercept allein, und der Nutzen ist nicht größer.

s060 = Lymphome sind häufiger als in der Allgemeinbevölkerung; die rheumatoide Arthritis selbst, vor allem wenn sie sehr aktiv ist, kann dieses Risiko erhöhen.
s061 = Krebs von Brust, Atemwegen und Verdauungsorganen wurde häufiger berichtet.
s062 = Melanome wurden häufiger berichtet; was das bedeutet, ist unbekannt.
s063 = Ob die Wirkung auf die Immunabwehr an bösartigen Erkrankungen Anteil hat, ist unbekannt.
s064 = Antikörper gegen Anakinra kommen vor, ohne dass unerwünschte Ereignisse häufiger sind; was neutralisierende mit dem Ansprechen machen, ist nicht ganz bekannt.

s070 = Schwangerschaft: Kategorie B. Gemeinsam mit einer Fachperson zu entscheiden.
s071 = Sagen Sie Ihrer Praxis, wenn Sie schwanger sind oder es werden möchten.
s072 = Ob es in die Milch übergeht, ist unbekannt: Vorsicht in der Stillzeit.
s073 = Unter { $age } Jahren nicht empfohlen. Nur einige Kinder von { $youngest } bis { $oldest } Jahren mit polyartikulärer Erkrankung wurden untersucht, und eine Wirksamkeit wurde nicht gezeigt.
s074 = Die Spritzen sind nicht dafür gemacht, Dosen für Kinder abzumessen.
s075 = Unerwünschte Wirkungen bei Kindern glichen denen bei Erwachsenen.
s076 = Ältere Menschen können ein höheres Risiko für schwerwiegende Infektionen haben: Vorsicht.
s077 = Ältere Menschen können mehr toxische Reaktionen haben, da ihre Nieren weniger leisten: Vorsicht.
s078 = Sicherheit und Wirksamkeit waren bei älteren Menschen nicht sehr anders; eine größere Empfindlichkeit ist nicht ausgeschlossen.
s079 = Bei schwerer Leberfunktionsstörung nicht untersucht.
s080 = Die Pharmakokinetik bei Leberfunktionsstörung wurde nicht untersucht.
s081 = Eine eingeschränkte Nierenfunktion erhöht das Risiko toxischer Reaktionen: eine niedrigere Dosis erwägen.
s082 = Hämodialyse und CAPD entfernen weniger als { $share } % einer Dosis.
s083 = Eine eingeschränkte Nierenfunktion senkt die Plasma-Clearance um { $least } bis { $most } %, je nach Kreatinin-Clearance.

s090 = Die gleichzeitige Anwendung von TNF-Blockern wird nicht empfohlen.
s091 = Abatacept (abgeleitet): Die gleichzeitige Anwendung wird nicht empfohlen; die Erfahrung reicht nicht aus.
s092 = Methotrexat: Eine pharmakokinetische Wechselwirkung ist unwahrscheinlich; bei Ratten änderten sich weder Clearance noch Toxizität.
s093 = Methotrexat, Sulfasalazin, Hydroxychloroquin, Gold, Penicillamin, Leflunomid und Azathioprin wurden in Studien zusammen damit gegeben; Wechselwirkungen wurden beim Menschen nicht untersucht.
s094 = Keine Lebendimpfstoffe mit Viren während der Behandlung.
s095 = Ob Impfviren leichter weitergegeben werden, ist nicht bekannt.
s096 = Was die Behandlung bei inaktivierten Impfstoffen bewirkt, ist nicht bekannt.
s097 = Die Antwort auf Tetanus-Toxoid blieb in einer Studie erhalten.
s098 = Berichten Sie Ihrer Praxis über jedes Arzneimittel, das Sie nehmen oder nehmen wollen.

s100 = Häufig: Reaktion an der Injektionsstelle, Infektion, Kopfschmerzen, Übelkeit, wenige Neutrophile, Durchfall, Beschwerden wie bei Grippe, Bauchschmerzen.
s101 = Lernen Sie, allergische Reaktionen und Infektionen zu erkennen; melden Sie sie.

s110 = { $share } % einer Dosis unter die Haut gelangen ins Blut.
s111 = Höchste Konzentration nach { $earliest } bis { $latest } Stunden.
s112 = Die terminale Halbwertszeit beträgt im Mittel { $shortest } bis { $longest } Stunden.
s113 = Tägliche Dosen über bis zu { $weeks } Wochen führten zu keiner unerwarteten Kumulation.
s114 = Verlässt den Körper vor allem mit dem Urin.
s117 = Geschlecht und Alter ändern die Clearance wenig, sobald Nieren und Gewicht berücksichtigt sind.
s118 = Ob es die Plazenta überwindet oder in die Milch übergeht, ist nicht bekannt.
s119 = Wie es abgebaut wird, ist nicht ganz bekannt.

s120 = Im Kühlschrank bei { $lowest } bis { $highest } °C aufbewahren.
s121 = Frieren Sie es nicht ein.
s122 = Schütteln Sie es nicht.
s123 = Schützen Sie es vor Licht.
s124 = Wie lange es außerhalb des Kühlschranks liegen darf, ist über die Zeit zum Erwärmen hinaus nicht angegeben. Fragen Sie in Ihrer Apotheke.

s130 = Lesen Sie die Information des Herstellers für Patientinnen und Patienten.
s131 = Berichten Sie Ihrer Praxis vor dem Beginn der Behandlung über Infektionen.
s132 = Lernen Sie die Dosis, sauber zu injizieren und Spritzen sicher zu entsorgen.
s133 = Ihre Praxis beurteilt, ob Sie oder die helfende Person injizieren können.
s134 = Erkennen und melden Sie unerwünschte Wirkungen, vor allem allergische Reaktionen und Infektionen.
s135 = Berichten Sie Ihrer Praxis über eine Latexallergie.
s136 = Sagen Sie Ihrer Praxis, wenn Sie schwanger sind oder es werden möchten oder stillen möchten.
s137 = Berichten Sie Ihrer Praxis über alle Arzneimittel, auch über solche ohne Rezept.
s138 = Fragen Sie nach den anderen Vorsichtsmaßnahmen.
s139 = Weitere Bestandteile sind für manche Menschen wichtig: siehe die Angaben auf dem Produkt.
s140 = Engpässe listet das ASHP Drug Shortages Resource Center auf.

numbered = { $number }: { $sentence }
with-note = { $sentence } { $note }

note-misprint = Die Monografie druckt mm²; gemeint ist mm³.
note-name-lost = In dieser Zeile fehlt der Name des Arzneimittels. Abatacept ist aus einem anderen Kompendium abgeleitet.
note-latex-free = Überholt: Laut einer späteren Produktinformation sind Spritze und Nadelschutz nicht mit Naturkautschuklatex hergestellt.
note-ingredients = Weitere Bestandteile laut einer späteren Produktinformation aus den USA: Citronensäure, Natriumchlorid, Dinatrium-EDTA, Polysorbat 80.
note-shorter-warm-up = Überholt: Neuere Anleitungen verlangen { $minutes } Minuten.
note-children-labelled = Überholt: Spätere Produktinformationen schließen Kinder ein, für andere Krankheiten als rheumatoide Arthritis.
