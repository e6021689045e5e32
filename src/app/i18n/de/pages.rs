//! The pages in German.

use crate::app::i18n::de::course::{PAUSE, SITES};
use crate::app::i18n::de::supply::{SUPPLY, cover};
use crate::app::i18n::de::terms::TERMS;
use crate::app::i18n::de::warming::WARMING;
use crate::app::i18n::{Body, History, InjectionWords, SetUp, Settings, Today, dates, format};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::patient::patient::Sex;
use crate::domain::patient::preference::Preference;
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::injection::{Details, InjectedBy, Injection};
use crate::domain::treatment::regimen::Counted;
use crate::domain::treatment::schedule::Due;

pub(super) const SET_UP: SetUp = SetUp {
    title: "Willkommen",
    lead: "Tragen Sie jede Injektion mit zweimal Tippen ein, sehen Sie, wohin die nächste kommt, und lassen Sie Ihre \
        Blutuntersuchungen rechtzeitig machen. Alles bleibt in diesem Browser auf diesem Gerät.",
    only_dose_check: "Ich will nur eine Dosis prüfen",
    have_backup: "Ich habe eine Sicherungsdatei",
    sex: "Geschlecht",
    sex_hint: "Dient zur Schätzung der Nierenfunktion.",
    birth_date: "Geburtsdatum",
    birth_date_hint: "Daraus ergibt sich Ihr Alter.",
    start: "Erster Tag mit Anakinra",
    start_hint: "Der Kalender der Blutuntersuchungen zählt ab diesem Tag.",
    dose: "Verordnete Dosis",
    dose_hint: "Eine ganze Spritze, wenn Ihre Praxis nichts anderes aufgeschrieben hat.",
    every: "Wie oft",
    every_hint: "Wie verordnet.",
    usual_time: "Übliche Uhrzeit",
    usual_time_hint: "Wann Sie ungefähr injizieren.",
    weight: "Gewicht (freiwillig)",
    weight_hint: "Hilft Ihrer Praxis, die Dosis zu prüfen.",
    done: "Beginnen",
};

pub(super) const TODAY: Today = Today {
    due: |due| match due {
        Due::NotYet(Some(first)) => format!("Beginnt am {}", dates::weekday(*first)),
        Due::NotYet(None) => "Es ist keine Injektion geplant".to_owned(),
        Due::Done => "Heute erledigt".to_owned(),
        Due::Due(at) => format!("Heute fällig gegen {}", dates::time(*at)),
        Due::Overdue(at) => format!("Überfällig seit etwa {}", dates::time(*at)),
        Due::Skipped(cause) => (PAUSE.status_skipped)(*cause),
        Due::Paused(pause) => (PAUSE.status)(pause),
        Due::RestDay(next) => format!("Heute keine Injektion. Nächste: {}", dates::weekday(*next)),
    },
    done: |injection| format!("Heute erledigt um {}", dates::time(injection.at.time())),
    last: |injection, minutes| match minutes {
        ..1 => format!("Letzte Injektion gerade eben: {}", line(injection)),
        _ => format!("Letzte Injektion vor {}: {}", format::elapsed(minutes), line(injection)),
    },
    no_last: "Noch ist keine Injektion eingetragen.",
    record: "Injektion eintragen",
    record_another: "Noch eine eintragen",
    show_all: "Alles zeigen",
    undo: "Rückgängig",
    undone: "Rückgängig gemacht. Der Eintrag bleibt im Verlauf als storniert stehen.",
    missed_yesterday: |day| format!("Für gestern, {}, ist keine Injektion eingetragen.", dates::day(day)),
    add_earlier: "Nachtragen",
    next_site: |spot, rest| format!("Nächste Stelle: {}, {}", (TERMS.site)(spot), (TERMS.rest)(rest)),
    chosen_site: |spot, rest| format!("Ihre Wahl: {}, {}", (TERMS.site)(spot), (TERMS.rest)(rest)),
    planned_count: |planned| match planned.status {
        TestStatus::Overdue => format!("Neutrophilenzahl überfällig seit {}", dates::day(planned.due)),
        _ => format!("Neutrophilenzahl fällig bis {}", dates::day(planned.due)),
    },
    own_test: |test| {
        let name = (TERMS.own_test)(test);
        format!("{name}, festgelegt von Ihrer Praxis, ist fällig am {}", dates::day(test.on))
    },
    to_labs: "Zu den Blutwerten",
    both_clocks: |there, here| {
        let clock = |at: &Moment| {
            format!("{} {} in {}", dates::weekday(at.date()), dates::time(at.time()), at.zone())
        };
        format!(
            "Ihre Uhr hat sich geändert. Die letzte Injektion war am {}, das ist {}.",
            clock(there),
            clock(here)
        )
    },
    other_day: "Nach der Uhr hier war es an einem anderen Tag. Ist die heutige Dosis schon erledigt oder noch fällig? \
        Wenn Sie nicht sicher sind, fragen Sie Ihr Behandlungsteam, bevor Sie injizieren.",
    important: "Wichtig",
    about_health: "Allergien, Infektionen, andere Medikamente: was für diese Behandlung wichtig ist.",
    neutropenia: |result, drawn| {
        format!(
            "Ihre Neutrophilenzahl von {} am {} ist niedrig. Bitte rufen Sie Ihre Praxis an.",
            (TERMS.result)(result),
            dates::day(drawn)
        )
    },
    due_notice: "Injektion fällig",
    syringes: "Vorrat",
    syringes_low: |left| format!("{}. Es ist Zeit, nachzubestellen.", cover(left)),
    to_health: "Angaben zur Gesundheit",
};

pub(super) const BODY: Body = Body {
    heading: "Wo",
    legend: "Stelle der nächsten Injektion",
    left: "Links",
    right: "Rechts",
    front: "Vorne",
    back: "Hinten",
    suggested: "als Nächstes vorgeschlagen",
    others_inject: "Nur wenn jemand anderes injiziert",
    key: "Tage, seit jede Stelle benutzt wurde:",
    recent: "gerade benutzt",
    rested: "14 oder mehr",
    unused: "noch nicht benutzt",
};

pub(super) const INJECTION: InjectionWords = InjectionWords {
    title: "Injektion eintragen",
    dose: "Dosis",
    site: "Stelle",
    site_option: |spot, rest| format!("{} ({})", (TERMS.site)(spot), (TERMS.rest)(rest)),
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

pub(super) const HISTORY: History = History {
    add: "Frühere Injektion nachtragen",
    empty: "Noch ist keine Injektion eingetragen. Was Sie unter „Heute“ eintragen, erscheint hier.",
    years: "Jahre",
    count: |count| if count == 1 { "1 Injektion".to_owned() } else { format!("{count} Injektionen") },
    correct: "Berichtigen",
    void: "Stornieren",
    void_title: "Diesen Eintrag stornieren?",
    void_hint: "Der Eintrag bleibt sichtbar, durchgestrichen, mit Ihrem Grund.",
    reason: "Grund",
    corrected: "berichtigt",
    voided: "storniert",
    trail: "Was geändert wurde",
    first_recorded: |when, what| format!("{when}: eingetragen als {what}"),
    amended_to: |when, what| format!("{when}: berichtigt zu {what}"),
    voided_because: |when, reason| match reason {
        Some(reason) => format!("{when}: storniert, „{reason}“"),
        None => format!("{when}: rückgängig gemacht"),
    },
    voided_saved: "Storniert.",
    correct_title: "Injektion berichtigen",
    earlier_title: "Frühere Injektion nachtragen",
    told: |Details { pain, by, warmed, note }| {
        let pain = pain.map(|pain| format!("Schmerz {} von 10", pain.number()));
        let by = by.map(|by| match by {
            InjectedBy::Patient => "selbst injiziert".to_owned(),
            InjectedBy::Helper => "von jemandem zu Hause injiziert".to_owned(),
            InjectedBy::Professional => "von einer Fachperson injiziert".to_owned(),
        });
        let warmed = warmed.map(WARMING.told);
        let parts: Vec<String> = [pain, by, warmed, note.clone()].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    },
};

pub(super) const SETTINGS: Settings = Settings {
    details: "Ihre Angaben",
    details_line: |sex, birth, start| {
        let sex = if sex == Sex::Female { TERMS.female } else { TERMS.male };
        format!("{sex}, geboren am {}, Anakinra seit {}", dates::day(birth), dates::day(start))
    },
    change: "Ändern",
    preference: |preference| match preference {
        Preference::SkinRestDays => (SITES.rest_days, SITES.rest_days_hint),
        Preference::HoursOut => (SUPPLY.hours_out, SUPPLY.hours_out_hint),
    },
    change_details: "Angaben ändern",
    regimen: "Verordnung",
    regimen_line: |regimen| {
        let counted = match regimen.counted {
            Counted::FromStart => format!("gegen {}", dates::time(regimen.usual_time)),
            Counted::FromLastDose => "ab der letzten Dosis gezählt".to_owned(),
        };
        format!(
            "Ab {}: {} {}, {counted}",
            dates::day(regimen.from),
            (TERMS.milligrams)(regimen.dose.decimal()),
            (TERMS.every)(regimen.every_days.get()),
        )
    },
    in_force: "gültig",
    change_regimen: "Verordnung ändern",
    change_from: "Ab",
    change_from_hint: "Was vor diesem Tag war, bleibt, wie es ist.",
    weight: "Gewicht",
    weight_line: |weighing| {
        format!("{} am {}", (TERMS.kilograms)(weighing.kg.decimal()), dates::day(weighing.on))
    },
    weighed_on: "Gewogen am",
    no_weight: "Es ist kein Gewicht eingetragen.",
    add_weight: "Gewicht eintragen",
    theme: "Darstellung",
    theme_system: "Wie das Gerät",
    theme_light: "Hell",
    theme_dark: "Dunkel",
    language: "Sprache",
    language_system: "Wie das Gerät",
    simple: "Die Seite „Heute“",
    simple_off: "Zeigt alles",
    simple_on: "Groß und einfach",
    about: "Über diese App",
    about_lead: "Diese App zeichnet auf, zeigt, erinnert und warnt. Sie ist kein Medizinprodukt und ersetzt nicht \
        Ihre Praxis. Rufen Sie im Notfall Ihre Notrufnummer an.",
    quoted: "Zitierte Dokumente",
    version: concat!("Version ", env!("CARGO_PKG_VERSION")),
    counted: "Gezählt",
    counted_hint: "Wird ab der letzten Dosis gezählt, verschieben sich Tag und Uhrzeit, wenn Sie früher oder später \
        injizieren.",
    counted_from: |counted| match counted {
        Counted::FromStart => "Zur üblichen Uhrzeit",
        Counted::FromLastDose => "Ab der letzten Dosis",
    },
    window: "Überfällig nach",
    window_hours: |hours| match hours {
        1 => "1 Stunde".to_owned(),
        _ => format!("{hours} Stunden"),
    },
};

const fn by_name(by: InjectedBy) -> &'static str {
    match by {
        InjectedBy::Patient => "Ich selbst",
        InjectedBy::Helper => "Jemand zu Hause",
        InjectedBy::Professional => "Eine Pflegekraft oder andere Fachperson",
    }
}

fn line(injection: &Injection) -> String {
    format!(
        "{}, {}, {}",
        dates::weekday(injection.at.date()),
        dates::time(injection.at.time()),
        (TERMS.site)(injection.site)
    )
}
