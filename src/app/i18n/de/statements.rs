//! The statements of the monograph in our own words, one sentence for each.

use crate::app::i18n::format;
use crate::domain::monograph::{
    ACCUMULATION_WEEKS, BIOAVAILABILITY_PERCENT, CHILD_BELOW, CHILDREN_STUDIED, CLEARANCE_REDUCED_PERCENT,
    DIALYSIS_REMOVES_PERCENT, DOSE_MG, HALF_LIFE_H, NEUTROPENIA_BELOW, PEAK_H, REDUCE_BELOW, STORAGE_C,
    SYRINGE_ML, Statement, WARM_UP_MIN,
};
use crate::domain::quantities::number::Decimal;

pub(super) fn sentence(statement: Statement) -> String {
    match statement {
        Statement::S010 => dose(),
        Statement::S011 => format!("Mehr als {} am Tag scheint nicht mehr Nutzen zu bringen.", mg()),
        Statement::S012 => {
            format!("Die Dosis ist die ganze Spritze mit {}. Weniger liegt außerhalb der Monografie.", ml())
        }
        Statement::S013 => format!(
            "Kreatinin-Clearance unter {} mL/min, geschätzt aus dem Serumkreatinin (schwere Niereninsuffizienz oder Endstadium): {} jeden zweiten Tag erwägen.",
            clearance(),
            mg()
        ),
        Statement::S014 => format!(
            "Kreatinin-Clearance von {} mL/min oder mehr: Es ist keine Änderung der Dosis angegeben.",
            clearance()
        ),
        Statement::S022 => format!(
            "Lassen Sie die Spritze vor Gebrauch Raumtemperatur annehmen; das dauert etwa {} Minuten.",
            range(WARM_UP_MIN.value)
        ),
        Statement::S027 => format!(
            "Eine Spritze enthält eine Dosis, {} in {}, ohne Konservierungsmittel. Verwenden Sie sie nur einmal.",
            mg(),
            ml()
        ),
        Statement::S051 => format!(
            "Neutropenie: weniger als {} Neutrophile pro mm³. Eine Zahl, bei der abzusetzen ist, wird nicht genannt.",
            neutrophils()
        ),
        Statement::S073 => format!(
            "Unter {} Jahren nicht empfohlen. Nur einige Kinder von {} Jahren mit polyartikulärer Erkrankung wurden untersucht, und eine Wirksamkeit wurde nicht gezeigt.",
            CHILD_BELOW.value.0,
            range(CHILDREN_STUDIED.value)
        ),
        Statement::S082 | Statement::S116 => format!(
            "Hämodialyse und CAPD entfernen weniger als {} % einer Dosis.",
            format::decimal(DIALYSIS_REMOVES_PERCENT.value)
        ),
        Statement::S083 | Statement::S115 => format!(
            "Eine eingeschränkte Nierenfunktion senkt die Plasma-Clearance um {} %, je nach Kreatinin-Clearance.",
            range(CLEARANCE_REDUCED_PERCENT.value)
        ),
        Statement::S110 => {
            format!("{} % einer Dosis unter die Haut gelangen ins Blut.", BIOAVAILABILITY_PERCENT.value)
        }
        Statement::S111 => {
            format!("Höchste Konzentration nach {} Stunden.", range(PEAK_H.value))
        }
        Statement::S112 => {
            format!("Die terminale Halbwertszeit beträgt im Mittel {} Stunden.", range(HALF_LIFE_H.value))
        }
        Statement::S113 => format!(
            "Tägliche Dosen über bis zu {} Wochen führten zu keiner unerwarteten Kumulation.",
            ACCUMULATION_WEEKS.value
        ),
        Statement::S120 => format!("Im Kühlschrank bei {} °C aufbewahren.", range(STORAGE_C.value)),
        statement => fixed(statement).to_owned(),
    }
}

/// The sentences without numbers.
fn fixed(statement: Statement) -> &'static str {
    match statement {
        Statement::S001 => {
            "Anakinra (Kineret): ein rekombinanter Antagonist des menschlichen Interleukin-1-Rezeptors; ein DMARD. CAS 143090-92-0."
        }
        Statement::S002 => {
            "Für Erwachsene mit mäßig bis stark aktiver rheumatoider Arthritis, wenn mindestens ein DMARD nicht genug geholfen hat: gegen Krankheitszeichen und Beschwerden und um Strukturschäden zu verlangsamen."
        }
        Statement::S003 => "Jede andere Diagnose liegt außerhalb dieser Monografie.",
        Statement::S004 => "Kann allein oder mit DMARDs gegeben werden, die TNF nicht blockieren.",
        Statement::S005 => "Nicht mit TNF-Blockern wie Adalimumab, Etanercept oder Infliximab kombinieren.",
        Statement::S006 => {
            "Konkurriert mit Interleukin-1 um dessen Rezeptor IL-1RI; das verringert Entzündung und Knorpelverlust."
        }
        Statement::S015 => "Injizieren Sie jeden Tag etwa zur gleichen Zeit.",
        Statement::S016 => "Beschrieben ist nur die Injektion unter die Haut.",
        Statement::S017 => "Injizieren Sie in Oberschenkel, Bauch, Oberarm oder Gesäß.",
        Statement::S018 => "Wechseln Sie die Stelle von einer Injektion zur nächsten.",
        Statement::S019 => "Nicht in Haut, die empfindlich, rot oder hart ist oder einen Bluterguss hat.",
        Statement::S020 => "Nicht in Narben oder Dehnungsstreifen.",
        Statement::S021 => "Nicht nahe an einer Vene.",
        Statement::S023 => {
            "Lassen Sie die Nadelkappe auf der Nadel, bis die Spritze Raumtemperatur erreicht hat."
        }
        Statement::S024 => {
            "Die behandelte oder eine helfende Person darf injizieren, sobald eine Fachperson beurteilt hat, dass sie die Injektion sicher vorbereiten und geben kann."
        }
        Statement::S025 => "Die Behandlung wird von einer Fachperson geleitet und überwacht.",
        Statement::S026 => "Neutrophile vor und während der Behandlung zählen.",
        Statement::S030 => {
            "Kontraindiziert bei bekannter Überempfindlichkeit gegen Proteine aus Escherichia coli."
        }
        Statement::S031 => "Kontraindiziert bei bekannter Überempfindlichkeit gegen Anakinra.",
        Statement::S032 => "Kontraindiziert bei bekannter Überempfindlichkeit gegen einen der Bestandteile.",
        Statement::S033 => {
            "Nach einer schweren Überempfindlichkeitsreaktion sofort absetzen und behandeln: Adrenalin, Kortikosteroide, Atemwege, Sauerstoff, Flüssigkeit intravenös, Antihistaminika, Blutdruck. Anaphylaxie ist selten."
        }
        Statement::S034 => {
            "Die Nadelkappe enthält Naturkautschuklatex: Wer darauf empfindlich reagiert, sollte sie nicht berühren."
        }
        Statement::S035 => "Während einer aktiven Infektion nicht beginnen.",
        Statement::S036 => "Absetzen, wenn eine schwerwiegende Infektion auftritt.",
        Statement::S037 => {
            "Infektionen, auch schwerwiegende, sind häufiger; die meisten sind bakteriell und betreffen Haut, Lunge, Knochen und Gelenke."
        }
        Statement::S038 => {
            "Opportunistische Infektionen (Pilze, Mykobakterien, Bakterien, Viren) wurden selten berichtet."
        }
        Statement::S039 => "Sicherheit und Wirksamkeit bei Immunsuppression wurden nicht geprüft.",
        Statement::S040 => "Sicherheit und Wirksamkeit bei chronischen Infektionen wurden nicht geprüft.",
        Statement::S041 => "Asthma kann das Risiko schwerwiegender Infektionen erhöhen.",
        Statement::S042 => {
            "Berichten Sie Ihrer Praxis über Infektionen, die Sie haben oder die wiederkommen, bevor Sie beginnen."
        }
        Statement::S050 => {
            "Neutrophile vor dem Beginn zählen, 3 Monate lang monatlich, dann bis zu 1 Jahr alle 3 Monate."
        }
        Statement::S052 => "Die Neutrophilenzahl kann sinken, ohne dass eine Neutropenie entsteht.",
        Statement::S053 => "Die Leukozyten können etwas sinken.",
        Statement::S054 => "Die Thrombozyten können etwas sinken.",
        Statement::S055 => "Die Eosinophilen können etwas steigen.",
        Statement::S056 => {
            "Mit Etanercept sind schwerwiegende Infektionen und Neutropenien häufiger als mit Etanercept allein, und der Nutzen ist nicht größer."
        }
        Statement::S060 => {
            "Lymphome sind häufiger als in der Allgemeinbevölkerung; die rheumatoide Arthritis selbst, vor allem wenn sie sehr aktiv ist, kann dieses Risiko erhöhen."
        }
        Statement::S061 => "Krebs von Brust, Atemwegen und Verdauungsorganen wurde häufiger berichtet.",
        Statement::S062 => "Melanome wurden häufiger berichtet; was das bedeutet, ist unbekannt.",
        Statement::S063 => {
            "Ob die Wirkung auf die Immunabwehr an bösartigen Erkrankungen Anteil hat, ist unbekannt."
        }
        Statement::S064 => {
            "Antikörper gegen Anakinra kommen vor, ohne dass unerwünschte Ereignisse häufiger sind; was neutralisierende mit dem Ansprechen machen, ist nicht ganz bekannt."
        }
        Statement::S070 => "Schwangerschaft: Kategorie B. Gemeinsam mit einer Fachperson zu entscheiden.",
        Statement::S071 => "Sagen Sie Ihrer Praxis, wenn Sie schwanger sind oder es werden möchten.",
        Statement::S072 => "Ob es in die Milch übergeht, ist unbekannt: Vorsicht in der Stillzeit.",
        Statement::S074 => "Die Spritzen sind nicht dafür gemacht, Dosen für Kinder abzumessen.",
        Statement::S075 => "Unerwünschte Wirkungen bei Kindern glichen denen bei Erwachsenen.",
        Statement::S076 => {
            "Ältere Menschen können ein höheres Risiko für schwerwiegende Infektionen haben: Vorsicht."
        }
        Statement::S077 => {
            "Ältere Menschen können mehr toxische Reaktionen haben, da ihre Nieren weniger leisten: Vorsicht."
        }
        Statement::S078 => {
            "Sicherheit und Wirksamkeit waren bei älteren Menschen nicht sehr anders; eine größere Empfindlichkeit ist nicht ausgeschlossen."
        }
        Statement::S079 => "Bei schwerer Leberfunktionsstörung nicht untersucht.",
        Statement::S080 => "Die Pharmakokinetik bei Leberfunktionsstörung wurde nicht untersucht.",
        Statement::S081 => {
            "Eine eingeschränkte Nierenfunktion erhöht das Risiko toxischer Reaktionen: eine niedrigere Dosis erwägen."
        }
        Statement::S090 => "Die gleichzeitige Anwendung von TNF-Blockern wird nicht empfohlen.",
        Statement::S091 => {
            "Abatacept (abgeleitet): Die gleichzeitige Anwendung wird nicht empfohlen; die Erfahrung reicht nicht aus."
        }
        Statement::S092 => {
            "Methotrexat: Eine pharmakokinetische Wechselwirkung ist unwahrscheinlich; bei Ratten änderten sich weder Clearance noch Toxizität."
        }
        Statement::S093 => {
            "Methotrexat, Sulfasalazin, Hydroxychloroquin, Gold, Penicillamin, Leflunomid und Azathioprin wurden in Studien zusammen damit gegeben; Wechselwirkungen wurden beim Menschen nicht untersucht."
        }
        Statement::S094 => "Keine Lebendimpfstoffe mit Viren während der Behandlung.",
        Statement::S095 => "Ob Impfviren leichter weitergegeben werden, ist nicht bekannt.",
        Statement::S096 => "Was die Behandlung bei inaktivierten Impfstoffen bewirkt, ist nicht bekannt.",
        Statement::S097 => "Die Antwort auf Tetanus-Toxoid blieb in einer Studie erhalten.",
        Statement::S098 => {
            "Berichten Sie Ihrer Praxis über jedes Arzneimittel, das Sie nehmen oder nehmen wollen."
        }
        Statement::S100 => {
            "Häufig: Reaktion an der Injektionsstelle, Infektion, Kopfschmerzen, Übelkeit, wenige Neutrophile, Durchfall, Beschwerden wie bei Grippe, Bauchschmerzen."
        }
        Statement::S101 => "Lernen Sie, allergische Reaktionen und Infektionen zu erkennen; melden Sie sie.",
        Statement::S114 => "Verlässt den Körper vor allem mit dem Urin.",
        Statement::S117 => {
            "Geschlecht und Alter ändern die Clearance wenig, sobald Nieren und Gewicht berücksichtigt sind."
        }
        Statement::S118 => "Ob es die Plazenta überwindet oder in die Milch übergeht, ist nicht bekannt.",
        Statement::S119 => "Wie es abgebaut wird, ist nicht ganz bekannt.",
        Statement::S121 => "Frieren Sie es nicht ein.",
        Statement::S122 => "Schütteln Sie es nicht.",
        Statement::S123 => "Schützen Sie es vor Licht.",
        Statement::S124 => {
            "Wie lange es außerhalb des Kühlschranks liegen darf, ist über die Zeit zum Erwärmen hinaus nicht angegeben. Fragen Sie in Ihrer Apotheke."
        }
        Statement::S130 => "Lesen Sie die Information des Herstellers für Patientinnen und Patienten.",
        Statement::S131 => "Berichten Sie Ihrer Praxis vor dem Beginn der Behandlung über Infektionen.",
        Statement::S132 => "Lernen Sie die Dosis, sauber zu injizieren und Spritzen sicher zu entsorgen.",
        Statement::S133 => "Ihre Praxis beurteilt, ob Sie oder die helfende Person injizieren können.",
        Statement::S134 => {
            "Erkennen und melden Sie unerwünschte Wirkungen, vor allem allergische Reaktionen und Infektionen."
        }
        Statement::S135 => "Berichten Sie Ihrer Praxis über eine Latexallergie.",
        Statement::S136 => {
            "Sagen Sie Ihrer Praxis, wenn Sie schwanger sind oder es werden möchten oder stillen möchten."
        }
        Statement::S137 => "Berichten Sie Ihrer Praxis über alle Arzneimittel, auch über solche ohne Rezept.",
        Statement::S138 => "Fragen Sie nach den anderen Vorsichtsmaßnahmen.",
        Statement::S139 => {
            "Weitere Bestandteile sind für manche Menschen wichtig: siehe die Angaben auf dem Produkt."
        }
        Statement::S140 => "Engpässe listet das ASHP Drug Shortages Resource Center auf.",
        // Their sentences have numbers and stand above.
        Statement::S010
        | Statement::S011
        | Statement::S012
        | Statement::S013
        | Statement::S014
        | Statement::S022
        | Statement::S027
        | Statement::S051
        | Statement::S073
        | Statement::S082
        | Statement::S083
        | Statement::S110
        | Statement::S111
        | Statement::S112
        | Statement::S113
        | Statement::S115
        | Statement::S116
        | Statement::S120 => "",
    }
}

fn dose() -> String {
    format!(
        "Erwachsene mit rheumatoider Arthritis: {} einmal täglich unter die Haut, die ganze Spritze mit {}.",
        mg(),
        ml()
    )
}

fn neutrophils() -> String {
    format::exact(NEUTROPENIA_BELOW.value.0, 0)
}

pub(super) fn mg() -> String {
    format!("{} mg", format::decimal(DOSE_MG.value))
}

fn ml() -> String {
    let millilitres: Decimal = SYRINGE_ML.value;
    format!("{} mL", format::decimal(millilitres))
}

fn clearance() -> String {
    format::exact(REDUCE_BELOW.value.0, 0)
}

/// `3 bis 7`
fn range((low, high): (u8, u8)) -> String {
    format!("{low} bis {high}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::i18n::de::for_patients::for_patients;
    use crate::domain::monograph::Audience;

    #[test]
    fn every_statement_has_the_sentences_that_its_audience_needs() {
        for statement in Statement::ALL {
            let sentence = sentence(*statement);
            assert!(sentence.ends_with('.') && sentence.len() > 10, "{}: {sentence}", statement.id());
            let has = for_patients(*statement).is_some();
            assert_eq!(has, statement.audience() == Audience::Both, "{}", statement.id());
        }
    }

    #[test]
    fn sentences_for_patients_are_short_and_plain() {
        let own = |one: &&Statement| one.audience() == Audience::Patient;
        let sentences = Statement::ALL.iter().filter(own).map(|one| sentence(*one));
        for text in sentences.chain(Statement::ALL.iter().filter_map(|one| for_patients(*one))) {
            for part in text.split(['.', ':', ';']) {
                let words = part.split_whitespace().count();
                assert!(words <= 24, "{words} words: {part}");
            }
            for latin in ["gleichzeitige", "ontraindiziert", "berempfindlich", "ubkutan", "Escherichia"] {
                assert!(!text.contains(latin), "{text}");
            }
        }
    }
}
