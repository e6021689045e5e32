s001 = Anakinra (Kineret): ein rekombinanter humaner Interleukin-1-Rezeptorantagonist (Interleukin-1-Inhibitor, DMARD). CAS 143090-92-0; C759H1186N208O232S10.
s002 = Indiziert bei Erwachsenen mit mittelschwerer bis schwerer aktiver rheumatoider Arthritis nach unzureichendem Ansprechen auf mindestens ein DMARD: zur Behandlung der Krankheitszeichen und Beschwerden und zur Hemmung fortschreitender Strukturschäden.
s003 = Jede andere Diagnose liegt außerhalb dieser Monografie.
s004 = Kann allein oder mit anderen DMARDs als TNF-Blockern gegeben werden.
s005 = Die Kombination mit TNF-Blockern (zum Beispiel Adalimumab, Etanercept, Infliximab) liegt außerhalb der Indikation und wird nicht empfohlen.
s006 = Hemmt kompetitiv die Bindung von Interleukin-1 an den Typ-I-Rezeptor (IL-1RI); das verringert Entzündung und Knorpelabbau.

s010 = Erwachsene mit rheumatoider Arthritis: { $dose } mg einmal täglich subkutan, der gesamte Inhalt ({ $volume } mL) einer Fertigspritze.
s011 = Dosierungen über { $dose } mg täglich scheinen keinen zusätzlichen Nutzen zu bringen.
s012 = Die Dosis ist der gesamte Inhalt einer Fertigspritze ({ $volume } mL). Weniger liegt außerhalb der Monografie.
s013 = Kreatinin-Clearance unter { $limit } mL/min, geschätzt aus dem Serumkreatinin (schwere Nierenfunktionsstörung oder terminale Niereninsuffizienz): { $dose } mg jeden zweiten Tag erwägen.
s014 = Kreatinin-Clearance { $limit } mL/min oder darüber: Die Monografie gibt keine Dosisanpassung an.
s015 = Spritzen Sie an jedem Tag, an dem eine Dosis fällig ist, etwa zur gleichen Zeit.
s016 = Beschrieben ist nur die subkutane Injektion.
s017 = Spritzen Sie in Oberschenkel, Bauch, Oberarm oder Gesäß.
s018 = Nehmen Sie für jede Injektion eine andere Einstichstelle.
s019 = Spritzen Sie nicht in Haut, die druckempfindlich, rot oder hart ist oder einen Bluterguss hat.
s020 = Spritzen Sie nicht in Narben oder Dehnungsstreifen.
s021 = Spritzen Sie nicht nahe an einer Vene.
s022 = Lassen Sie die Spritze vor Gebrauch Raumtemperatur annehmen; das dauert etwa { $shortest } bis { $longest } Minuten.
s023 = Lassen Sie die Nadelschutzkappe auf der Nadel, bis die Spritze Raumtemperatur erreicht hat.
s024 = Die behandelte oder eine betreuende Person darf injizieren, wenn medizinisches Fachpersonal festgestellt hat, dass sie die Injektion sicher vorbereiten und geben kann.
s025 = Zur Anwendung unter Anleitung und Überwachung durch medizinisches Fachpersonal bestimmt.
s026 = Absolute Neutrophilenzahl (ANC) vor und während der Behandlung kontrollieren.
s027 = Jede Spritze enthält eine Dosis, { $dose } mg in { $volume } mL, ohne Konservierungsmittel. Verwenden Sie sie nur einmal.

s030 = Kontraindiziert bei bekannter Überempfindlichkeit gegen Proteine aus Escherichia coli.
s031 = Kontraindiziert bei bekannter Überempfindlichkeit gegen Anakinra.
s032 = Kontraindiziert bei bekannter Überempfindlichkeit gegen einen der Bestandteile.
s033 = Bei einer schweren Überempfindlichkeitsreaktion sofort absetzen und je nach Bedarf behandeln (z. B. Adrenalin, Kortikosteroide, Freihalten der Atemwege, Sauerstoff, i. v. Flüssigkeit, Antihistaminika, Blutdruckstabilisierung). Anaphylaktische und anaphylaktoide Reaktionen wurden selten berichtet.
s034 = Die Nadelschutzkappe enthält Naturkautschuklatex. Wer gegen Latex allergisch ist, sollte sie nicht berühren.
s035 = Während einer aktiven Infektion nicht beginnen.
s036 = Absetzen, wenn eine schwerwiegende Infektion auftritt.
s037 = Infektionen, auch schwerwiegende, sind häufiger; die meisten sind bakteriell (zum Beispiel Phlegmone, Pneumonie, Knochen- und Gelenkinfektionen).
s038 = Opportunistische Infektionen (durch Pilze, Mykobakterien, Bakterien, Viren) wurden selten berichtet.
s039 = Sicherheit und Wirksamkeit bei Immunsuppression wurden nicht geprüft.
s040 = Sicherheit und Wirksamkeit bei chronischen Infektionen wurden nicht geprüft; die Wirkung von Anakinra bei aktiven oder chronischen Infektionen ist nicht vollständig bekannt.
s041 = Personen mit Asthma können ein höheres Risiko für schwerwiegende Infektionen haben.
s042 = Sagen Sie Ihrer Praxis vor dem Beginn, welche Infektionen Sie haben oder immer wieder bekommen.

s050 = Absolute Neutrophilenzahl (ANC) vor dem Beginn kontrollieren, dann 3 Monate lang monatlich, danach bis zu 1 Jahr alle 3 Monate.
s051 = Neutropenie: weniger als { $limit } Neutrophile pro mm³. Die Monografie nennt keinen Grenzwert zum Absetzen; siehe aktuelle Fachinformation.
s052 = Verminderte Neutrophilenzahlen ohne Neutropenie wurden berichtet.
s053 = Eine leichte Abnahme der Leukozyten wurde berichtet.
s054 = Eine leichte Abnahme der Thrombozyten wurde berichtet.
s055 = Eine leichte Zunahme der Eosinophilen wurde berichtet.
s056 = Mit Etanercept sind schwerwiegende Infektionen und Neutropenien häufiger als mit Etanercept allein, ohne zusätzlichen klinischen Nutzen.

s060 = Bei Personen mit rheumatoider Arthritis unter Anakinra wurden Lymphome häufiger berichtet als in der Allgemeinbevölkerung; die rheumatoide Arthritis selbst, vor allem wenn sie hochaktiv ist, kann dieses Risiko erhöhen.
s061 = Bösartige Tumoren der Brust sowie der Atmungs- und Verdauungsorgane wurden vermehrt berichtet.
s062 = Melanome wurden vermehrt berichtet; die klinische Bedeutung ist unbekannt.
s063 = Die Wirkung von Anakinra auf die Entstehung bösartiger Tumoren ist nicht vollständig bekannt; welche Rolle eine Immunsuppression durch Anakinra spielt, ist unbekannt.
s064 = Antikörper gegen Anakinra wurden berichtet, ohne dass unerwünschte Wirkungen häufiger waren; die Wirkung neutralisierender Antikörper auf das klinische Ansprechen ist nicht vollständig bekannt.

s070 = Schwangerschaftskategorie B laut Monografie; siehe aktuelle Fachinformation.
s071 = Sagen Sie Ihrer Praxis, wenn Sie schwanger sind oder es werden möchten.
s072 = Ob Anakinra in die Milch übergeht, ist nicht bekannt: Vorsicht in der Stillzeit; siehe aktuelle Fachinformation.
s073 = Unter { $age } Jahren nicht empfohlen. Untersucht nur bei wenigen Kindern von { $youngest } bis { $oldest } Jahren mit polyartikulärer juveniler rheumatoider Arthritis; Wirksamkeit nicht belegt.
s074 = Die Fertigspritzen sind nicht dafür ausgelegt, Dosen für Kinder genau abzugeben.
s075 = Unerwünschte Wirkungen bei Kindern glichen denen bei Erwachsenen.
s076 = Ältere Personen können ein erhöhtes Risiko für schwerwiegende Infektionen haben: mit Vorsicht anwenden.
s077 = Ältere Personen können wegen einer eingeschränkten Nierenfunktion ein erhöhtes Risiko toxischer Reaktionen haben: mit Vorsicht anwenden.
s078 = Sicherheit und Wirksamkeit unterschieden sich bei älteren Personen nicht wesentlich von denen bei jüngeren Erwachsenen; eine größere Empfindlichkeit ist nicht auszuschließen.
s079 = Bei schwerer Leberfunktionsstörung nicht untersucht.
s080 = Die Pharmakokinetik bei Leberfunktionsstörung wurde nicht untersucht.
s081 = Eine Nierenfunktionsstörung erhöht das Risiko toxischer Reaktionen: Dosisreduktion erwägen (siehe S013).
s082 = Hämodialyse und CAPD entfernen weniger als { $share } % einer Dosis.
s083 = Eine Nierenfunktionsstörung senkt die Plasma-Clearance um { $least } bis { $most } %, je nach Kreatinin-Clearance.

s090 = Die gleichzeitige Anwendung von TNF-Blockern wird nicht empfohlen.
s091 = Abatacept (abgeleitet): Die gleichzeitige Anwendung wird nicht empfohlen; die klinische Erfahrung reicht nicht aus, um Sicherheit und Wirksamkeit zu belegen.
s092 = Methotrexat: Eine pharmakokinetische Wechselwirkung ist unwahrscheinlich; bei Ratten änderten sich weder Clearance noch Toxizität.
s093 = Methotrexat, Sulfasalazin, Hydroxychloroquin, Gold, Penicillamin, Leflunomid und Azathioprin wurden in klinischen Studien zusammen mit Anakinra angewendet; Wechselwirkungen wurden beim Menschen nicht untersucht.
s094 = Während der Behandlung keine Lebendimpfstoffe mit Viren geben.
s095 = Ob Anakinra die Weitergabe von Viren aus Lebendimpfstoffen an andere beeinflusst oder welche anderen Wirkungen eine Impfung unter Anakinra hat, ist nicht bekannt.
s096 = Zu den Wirkungen einer Impfung mit Totimpfstoffen liegen keine Informationen vor.
s097 = Die Immunantwort auf Tetanus-Toxoid blieb in einer Studie erhalten.
s098 = Sagen Sie Ihrer Praxis, welche Arzneimittel Sie anwenden oder anwenden wollen.

s100 = Häufige Nebenwirkungen: Hautreaktion an der Einstichstelle, Infektionen (vor allem durch Bakterien), Kopfschmerzen, Übelkeit, niedrige Neutrophilenzahl, Durchfall, grippeähnliche Beschwerden, Bauchschmerzen.
s101 = Lernen Sie, allergische Reaktionen und Infektionen zu erkennen, und melden Sie sie Ihrer Praxis.

s110 = Die absolute Bioverfügbarkeit nach subkutaner Injektion beträgt { $share } %.
s111 = Die höchste Plasmakonzentration wird nach { $earliest } bis { $latest } Stunden erreicht.
s112 = Die terminale Halbwertszeit beträgt im Mittel { $shortest } bis { $longest } Stunden.
s113 = Tägliche Dosen über bis zu { $weeks } Wochen führten zu keiner unerwarteten Kumulation.
s114 = Wird vorwiegend mit dem Urin ausgeschieden.
s117 = Geschlecht und Alter haben nach Berücksichtigung von Kreatinin-Clearance und Körpergewicht keinen wesentlichen Einfluss auf die mittlere Plasma-Clearance.
s118 = Ob Anakinra die Plazenta überwindet oder in die Milch übergeht, ist nicht bekannt.
s119 = Der Metabolismus von Anakinra ist nicht vollständig bekannt.

s120 = Im Kühlschrank bei { $lowest } bis { $highest } °C aufbewahren.
s121 = Frieren Sie es nicht ein.
s122 = Schütteln Sie es nicht.
s123 = Schützen Sie es vor Licht.
s124 = Wie lange es außerhalb des Kühlschranks liegen darf, steht nicht in der Arzneimittelinformation (AHFS); sie nennt nur die Zeit zum Erwärmen. Fragen Sie in Ihrer Apotheke.

s130 = Lesen Sie die Packungsbeilage.
s131 = Sagen Sie Ihrer Praxis, welche Infektionen Sie haben oder oft bekommen, bevor Sie beginnen.
s132 = Lernen Sie, welche Dosis verordnet ist, wie Sie spritzen, ohne dass Keime eindringen, und wie Sie Nadeln und Spritzen sicher entsorgen.
s133 = Ihre Praxis entscheidet, ob Sie oder Ihre Hilfsperson spritzen können.
s134 = Lernen Sie, Nebenwirkungen zu erkennen, vor allem allergische Reaktionen und Infektionen, und melden Sie sie.
s135 = Sagen Sie Ihrer Praxis, wenn Sie gegen Latex allergisch sind.
s136 = Sagen Sie Ihrer Praxis, wenn Sie schwanger sind, es werden möchten oder stillen möchten.
s137 = Sagen Sie Ihrer Praxis, welche Arzneimittel Sie anwenden oder anwenden wollen, auch solche ohne Rezept.
s138 = Fragen Sie Ihre Praxis, welche anderen Vorsichtsmaßnahmen für Sie wichtig sind.
s139 = Andere Bestandteile können für manche Menschen wichtig sein: Lesen Sie die Packungsbeilage.
s140 = Engpässe listet das ASHP Drug Shortages Resource Center auf.

numbered = { $number }: { $sentence }
with-note = { $sentence } { $note }

note-misprint = In der Monografie steht mm² (Druckfehler); gemeint ist mm³.
note-name-lost = In der Monografie fehlt in dieser Zeile der Name des Arzneimittels. Abatacept ist aus einem anderen Kompendium abgeleitet.
note-latex-free = Neuer: Laut der späteren US-Fachinformation sind Spritze und Nadelschutzkappe ohne Naturkautschuklatex hergestellt. Ob das für Ihre gilt, kann Ihnen Ihre Apotheke sagen.
note-ingredients = Weitere Bestandteile laut der späteren US-Fachinformation: Citronensäure, Natriumchlorid, Dinatrium-EDTA, Polysorbat 80.
note-shorter-warm-up = Neuer: Spätere Anleitungen nennen { $minutes } Minuten.
note-children-labelled = Neuer: Spätere Fachinformationen schließen Kinder ein, für andere Krankheiten als rheumatoide Arthritis.
