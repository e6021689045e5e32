//! The statements that patients and clinicians read, in words for patients; notes and topics.

use crate::app::i18n::de::statements::mg;
use crate::domain::monograph::{Note, SHORTER_WARM_UP_MIN, Statement, Topic};

/// The same for patients, where patients and clinicians read a statement.
pub(super) fn for_patients(statement: Statement) -> Option<String> {
    Some(match statement {
        Statement::S010 => format!("Die übliche Dosis ist eine ganze Spritze mit {} am Tag.", mg()),
        statement => patient_fixed(statement)?.to_owned(),
    })
}

fn patient_fixed(statement: Statement) -> Option<&'static str> {
    Some(match statement {
        Statement::S001 => "Anakinra (Kineret) bremst Arthritis. Es ist ein im Labor hergestelltes Eiweiß.",
        Statement::S006 => {
            "Es blockiert Interleukin-1, einen Stoff, der die Entzündung in den Gelenken antreibt."
        }
        Statement::S012 => {
            "Als Ihre Dosis ist weniger als eine ganze Spritze eingetragen. Klären Sie mit Ihrer Praxis, ob das stimmt."
        }
        Statement::S016 => "Es wird unter die Haut gespritzt und nirgendwo sonst hin.",
        Statement::S024 => "Spritzen Sie erst selbst, wenn Ihre Praxis es Ihnen gezeigt und zugestimmt hat.",
        Statement::S030 => "Nicht für Menschen, die gegen Eiweiße aus dem Keim E. coli allergisch sind.",
        Statement::S031 => "Nicht für Menschen, die gegen Anakinra allergisch sind.",
        Statement::S032 => "Nicht für Menschen, die gegen etwas anderes in der Spritze allergisch sind.",
        Statement::S033 => {
            "Nach einer schweren allergischen Reaktion wird die Behandlung beendet. Injizieren Sie nicht, bevor Sie mit Ihrer Praxis gesprochen haben. Rufen Sie bei Problemen beim Atmen den Rettungsdienst."
        }
        Statement::S035 => "Die Behandlung wird nicht begonnen, während Sie eine Infektion haben.",
        Statement::S036 => {
            "Die Behandlung wird beendet, wenn eine schwere Infektion auftritt. Rufen Sie jetzt Ihre Praxis an, und injizieren Sie nicht, bevor Sie mit ihr gesprochen haben."
        }
        Statement::S037 => "Infektionen sind häufiger. Berichten Sie Ihrer Praxis über jede.",
        Statement::S041 => "Menschen mit Asthma können leichter schwere Infektionen bekommen.",
        Statement::S050 => {
            "Blutuntersuchungen: vor dem Beginn, 3 Monate lang jeden Monat, dann bis zu einem Jahr alle 3 Monate."
        }
        Statement::S070 => "Sprechen Sie mit Ihrer Praxis, wenn Sie schwanger sind.",
        Statement::S072 => "Sprechen Sie mit Ihrer Praxis, bevor Sie stillen.",
        Statement::S094 => {
            "Keine Lebendimpfstoffe mit Viren während der Behandlung. Sagen Sie, dass Sie Anakinra anwenden."
        }
        _ => return None,
    })
}

pub(super) fn note(note: Note) -> String {
    match note {
        Note::Misprint => "Die Monografie druckt mm²; gemeint ist mm³.".to_owned(),
        Note::NameLost => {
            "In dieser Zeile fehlt der Name des Arzneimittels. Abatacept ist aus einem anderen Kompendium \
            abgeleitet."
                .to_owned()
        }
        Note::LatexFree => {
            "Überholt: Laut einer späteren Produktinformation sind Spritze und Nadelschutz nicht mit \
            Naturkautschuklatex hergestellt."
                .to_owned()
        }
        Note::Ingredients => {
            "Weitere Bestandteile laut einer späteren Produktinformation aus den USA: Citronensäure, \
            Natriumchlorid, Dinatrium-EDTA, Polysorbat 80."
                .to_owned()
        }
        Note::ShorterWarmUp => {
            format!("Überholt: Neuere Anleitungen verlangen {} Minuten.", SHORTER_WARM_UP_MIN.value)
        }
        Note::ChildrenLabelled => {
            "Überholt: Spätere Produktinformationen schließen Kinder ein, für andere Krankheiten als \
            rheumatoide Arthritis."
                .to_owned()
        }
    }
}

pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Drug => "Der Wirkstoff",
        Topic::Dose => "Dosis",
        Topic::Injecting => "Injizieren",
        Topic::Storage => "Lagerung und Vorrat",
        Topic::Allergy => "Allergie",
        Topic::Infection => "Infektion",
        Topic::Blood => "Blutbild",
        Topic::Medicines => "Arzneimittel und Impfstoffe",
        Topic::People => "Schwangerschaft, Alter, Leber, Nieren",
        Topic::Cancer => "Krebs und Antikörper",
        Topic::Effects => "Unerwünschte Wirkungen",
        Topic::Kinetics => "Pharmakokinetik",
        Topic::Teaching => "Anleitung",
    }
}
