//! Injections, in German.

use crate::app::i18n::de::terms::TERMS;
use crate::app::i18n::de::warming::WARMING;
use crate::app::i18n::{InjectionWords, dates};
use crate::domain::treatment::injection::{Details, InjectedBy, Injection, PartlyGiven};

pub(super) const INJECTION: InjectionWords = InjectionWords {
    title: "Injektion eintragen",
    correct_title: "Injektion berichtigen",
    earlier_title: "Frühere Injektion nachtragen",
    dose: "Dosis",
    site: "Stelle",
    site_option: |spot, rest| format!("{} ({})", (TERMS.site)(spot), (TERMS.rest)(rest)),
    whole: "Ging alles hinein?",
    whole_yes: "Ja, vollständig",
    partly: |why| match why {
        PartlyGiven::Leaked => "Nur ein Teil: Es ist etwas ausgelaufen",
        PartlyGiven::Broken => "Nur ein Teil: Die Spritze ging kaputt",
        PartlyGiven::Stopped => "Nur ein Teil: Die Nadel kam zu früh heraus",
        PartlyGiven::Other => "Nur ein Teil: Es ist etwas anderes passiert",
    },
    partly_advice: PARTLY_ADVICE,
    more: "Mehr, wenn Sie möchten",
    unsaid: "Keine Angabe",
    pain: "Schmerz bei der Injektion",
    pain_number: |number| match number {
        0 => "0, keiner".to_owned(),
        10 => "10, der stärkste".to_owned(),
        _ => number.to_string(),
    },
    by: "Wer hat injiziert",
    by_name,
    note: "Notiz",
    note_too_long: |longest| format!("Eine Notiz kann höchstens {longest} Zeichen haben."),
    dose_of: "Welche Dosis war es?",
    dose_of_hint: "Eine Dosis nach Mitternacht kann noch die vom Abend davor sein.",
    dose_day: |day, today| match (day - today).num_days() {
        -1 => format!("Die von gestern, {}", dates::day(day)),
        0 => format!("Die von heute, {}", dates::day(day)),
        1 => format!("Die von morgen, {}", dates::day(day)),
        _ => format!("Die vom {}", dates::day(day)),
    },
    second: |other, today| {
        let day = match other.at.date() {
            day if day == today => "heute".to_owned(),
            day => format!("am {}", dates::day(day)),
        };
        format!(
            "Eingetragen {day} um {}, {}. Noch eine eintragen?",
            dates::time(other.at.time()),
            (TERMS.site)(other.site)
        )
    },
    second_confirm: "Ja, noch eine eintragen",
    saved: |injection| format!("Gespeichert: {}", line(injection)),
    line,
};

/// What to do when only a part of a dose went in.
pub(super) const PARTLY_ADVICE: &str = "Holen Sie den Rest nicht mit einer weiteren Spritze nach, außer Ihre Praxis oder Apotheke \
    sagt es Ihnen. Rufen Sie dort heute an und sagen Sie, wie viel ungefähr hineinging.";

/// Why only a part of a dose went in, in the middle of a sentence.
pub(super) const fn partly_told(why: PartlyGiven) -> &'static str {
    match why {
        PartlyGiven::Leaked => "etwas ist ausgelaufen",
        PartlyGiven::Broken => "die Spritze ging kaputt",
        PartlyGiven::Stopped => "die Nadel kam zu früh heraus",
        PartlyGiven::Other => "etwas anderes ist passiert",
    }
}

const fn by_name(by: InjectedBy) -> &'static str {
    match by {
        InjectedBy::Patient => "Ich selbst",
        InjectedBy::Helper => "Jemand zu Hause",
        InjectedBy::Professional => "Eine Pflegekraft oder andere Fachperson",
    }
}

pub(super) fn line(injection: &Injection) -> String {
    format!(
        "{}, {}, {}",
        dates::weekday(injection.at.date()),
        dates::time(injection.at.time()),
        (TERMS.site)(injection.site)
    )
}

/// What was told about an injection, beside the line about it.
pub(super) fn told(Details { pain, by, warmed, partly, note, dose_day, .. }: &Details) -> Option<String> {
    let partly = partly.map(|why| format!("nur zum Teil gegeben ({})", partly_told(why)));
    let pain = pain.map(|pain| format!("Schmerz {} von 10", pain.number()));
    let by = by.map(|by| match by {
        InjectedBy::Patient => "selbst injiziert".to_owned(),
        InjectedBy::Helper => "von jemandem zu Hause injiziert".to_owned(),
        InjectedBy::Professional => "von einer Fachperson injiziert".to_owned(),
    });
    let warmed = warmed.map(WARMING.told);
    let dose_of = dose_day.map(|day| format!("Dosis vom {}", dates::day(day)));
    let parts: Vec<String> =
        [dose_of, partly, pain, by, warmed, note.clone()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
