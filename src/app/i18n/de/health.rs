//! Guide, health and emergency in German.

use crate::app::i18n::{Emergency, Guide, Health, dates};

pub(super) const GUIDE: Guide = Guide {
    lead: "Alles aus der Monografie, wonach man handeln kann, in unseren eigenen Worten, jeweils mit Fundstelle.",
    search: "Suche",
    reader: "Für",
    everyone: "Alle",
    patients: "Patientinnen und Patienten",
    clinicians: "Fachpersonen",
    topic: "Thema",
    all_topics: "Alle Themen",
    count: |count| if count == 1 { "1 Aussage".to_owned() } else { format!("{count} Aussagen") },
    nothing: "Keine Aussage enthält alle diese Wörter. Versuchen Sie es mit weniger Wörtern oder einem anderen Thema.",
    to_patients: "An Patientinnen und Patienten:",
    teaching: "Haken Sie ab, was Sie gemeinsam besprochen haben. Die Häkchen werden nicht gespeichert.",
    print: "Angezeigtes drucken",
};

pub(super) const HEALTH: Health = Health {
    title: "Ihre Gesundheit",
    lead: "Einiges ist für diese Behandlung wichtig. Beantworten Sie, was Sie wissen; lassen Sie aus, was Sie nicht \
        wissen. Ihre Antworten bleiben auf diesem Gerät und können jederzeit geändert werden.",
    answered: |day| format!("Beantwortet am {}", dates::day(day)),
    confirm: "Alles stimmt noch",
    confirmed: "Für heute bestätigt.",
    medicines: "Ihre anderen Medikamente",
    vaccinations: "Geplante Impfungen",
    since: |day| format!("aufgeführt am {}", dates::day(day)),
    none_listed: "Nichts ist aufgeführt.",
    name: "Name",
    add: "Hinzufügen",
    ended: "Beendet",
    end_of: |name| format!("Beendet: {name}"),
    ended_line: |name, day| format!("{name}, beendet am {}", dates::day(day)),
    all_ended: "Nicht mehr aufgeführt",
    saved: "Gespeichert.",
};

pub(super) const EMERGENCY: Emergency = Emergency {
    title: "Notfall",
    call: "Rufen Sie jetzt an",
    reaction: "Schwere allergische Reaktion",
    reaction_signs: "Probleme beim Atmen, Schwellung von Gesicht, Lippen, Zunge oder Rachen oder Nesselsucht am ganzen Körper.",
    reaction_do: "Rufen Sie jetzt Ihre Notrufnummer an. Sagen Sie, dass Sie Anakinra anwenden. Injizieren Sie nicht \
        wieder, bevor Sie mit Ihrer Praxis gesprochen haben.",
    infection: "Schwere Infektion",
    infection_signs: "Fieber oder Rötung, die sich ausbreitet, oder ein schweres Krankheitsgefühl.",
    infection_do: "Rufen Sie jetzt Ihre Praxis an oder, wenn Sie sie nicht erreichen, den ärztlichen Notdienst oder \
        den Rettungsdienst. Sagen Sie, dass Sie Anakinra anwenden. Injizieren Sie nicht, bevor Sie dort mit jemandem gesprochen haben.",
};
