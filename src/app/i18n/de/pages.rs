//! The pages in German.

use chrono::NaiveDate;

use crate::app::i18n::de::course::{PAUSE, SITES};
use crate::app::i18n::de::injection::{PARTLY_ADVICE, line, partly_told, told};
use crate::app::i18n::de::supply::{SUPPLY, cover};
use crate::app::i18n::de::terms::TERMS;
use crate::app::i18n::{Body, History, SetUp, Settings, Today, dates, format};
use crate::domain::labs::calendar::TestStatus;
use crate::domain::patient::patient::Sex;
use crate::domain::patient::preference::Preference;
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::regimen::{Counted, Standing};
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
    due: |due, today| match due {
        Due::NotYet(Some(first)) => format!("Beginnt am {}", dates::weekday(*first)),
        Due::NotYet(None) => "Es ist keine Injektion geplant".to_owned(),
        Due::Done => "Heute erledigt".to_owned(),
        Due::Due(at) if at.date() == today => format!("Heute fällig gegen {}", dates::time(at.time())),
        Due::Due(at) => {
            format!("Fällig seit {} gegen {}", day_before(at.date(), today), dates::time(at.time()))
        }
        Due::Overdue(at) if at.date() == today => format!("Überfällig seit etwa {}", dates::time(at.time())),
        Due::Overdue(at) => {
            format!("Überfällig seit {} gegen {}", day_before(at.date(), today), dates::time(at.time()))
        }
        Due::Skipped(cause) => (PAUSE.status_skipped)(*cause),
        Due::Paused(pause) => (PAUSE.status)(pause),
        Due::RestDay(next) => format!("Heute keine Injektion. Nächste: {}", dates::weekday(*next)),
    },
    done: |injection| format!("Heute erledigt um {}", dates::time(injection.at.time())),
    done_more: |count| format!("Für heute sind {count} Injektionen eingetragen"),
    extra_doses: |count, day, today| {
        let on = if day == today { "heute".to_owned() } else { format!("den {}", dates::day(day)) };
        format!(
            "Für {on} sind {count} Injektionen eingetragen; höchstens eine Dosis am Tag ist vorgesehen. Rufen Sie heute \
            Ihre Praxis oder Apotheke an und fragen Sie, was zu tun ist, bevor Sie wieder injizieren. Wurde eine \
            aus Versehen eingetragen, stornieren Sie sie im Verlauf."
        )
    },
    same_dose_twice: |count, day, today| {
        let on = if day == today { "heute".to_owned() } else { format!("den {}", dates::day(day)) };
        format!(
            "Für {on} sind {count} Injektionen eingetragen. War es ein und dieselbe, zweimal eingetragen, stornieren \
             Sie eine im Verlauf. War es mehr als eine, rufen Sie heute Ihre Praxis oder Apotheke an und fragen Sie, was \
             zu tun ist, bevor Sie wieder injizieren."
        )
    },
    to_history: "Zum Verlauf",
    partly: |why, day, today| {
        let dose = if day == today {
            "der heutigen Dosis".to_owned()
        } else {
            format!("der Dosis vom {}", dates::day(day))
        };
        let what = format!("Von {dose} ging nur ein Teil hinein ({}).", partly_told(why));
        format!("{what} {PARTLY_ADVICE}")
    },
    already: "Haben Sie heute schon injiziert, bevor Sie hier mit dem Eintragen begonnen haben? Dann tragen Sie es nach, \
        damit niemand ein zweites Mal injiziert.",
    last: |injection, minutes| match minutes {
        ..0 => format!(
            "Für eine Zeit eingetragen, die dieses Gerät noch nicht erreicht hat: {}",
            line(injection)
        ),
        0 => format!("Letzte Injektion gerade eben: {}", line(injection)),
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
    earlier_tests: "Neutrophilenzählungen waren fällig, bevor Sie hier mit dem Eintragen begonnen haben. Tragen Sie die \
        Ergebnisse nach, die Sie haben",
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
    unusable: "Eine Spritze ist unbrauchbar",
};

/// Before today.
fn day_before(day: NaiveDate, today: NaiveDate) -> String {
    if Some(day) == today.pred_opt() { "gestern".to_owned() } else { format!("dem {}", dates::day(day)) }
}

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

pub(super) const HISTORY: History = History {
    add: "Frühere Injektion nachtragen",
    empty: "Noch ist keine Injektion eingetragen. Was Sie unter „Heute“ eintragen, erscheint hier.",
    years: "Jahre",
    count: |count| if count == 1 { "1 Injektion".to_owned() } else { format!("{count} Injektionen") },
    void: "Stornieren",
    void_title: "Diesen Eintrag stornieren?",
    void_hint: "Der Eintrag bleibt sichtbar, durchgestrichen, mit Ihrem Grund.",
    reason: "Grund",
    corrected: "berichtigt",
    same_day: |count| format!("eine von {count} an diesem Tag"),
    voided: "storniert",
    trail: "Was geändert wurde",
    first_recorded: |when, what| format!("{when}: eingetragen als {what}"),
    amended_to: |when, what| format!("{when}: berichtigt zu {what}"),
    voided_because: |when, reason| match reason {
        Some(reason) => format!("{when}: storniert, „{reason}“"),
        None => format!("{when}: rückgängig gemacht"),
    },
    told,
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
    standing: |standing| match standing {
        Standing::Planned => Some("geplant"),
        Standing::InForce => Some("gültig"),
        Standing::Replaced => Some("ersetzt"),
        Standing::Ended => None,
    },
    change_regimen: "Verordnung ändern",
    change_from: "Ab",
    change_from_hint: "Was vor diesem Tag war, bleibt, wie es ist.",
    later: "Für einen späteren Tag ist eine Änderung eingetragen",
    keep_later: |days| match days {
        [day] => format!("Änderung ab {} beibehalten", dates::day(*day)),
        _ => format!("Änderungen ab {} beibehalten", dates::days(days)),
    },
    drop_later: |days| match days {
        [day] => format!("Änderung ab {} verwerfen", dates::day(*day)),
        _ => format!("Änderungen ab {} verwerfen", dates::days(days)),
    },
    weight: "Gewicht",
    weight_line: |weighing| {
        format!("{} am {}", (TERMS.kilograms)(weighing.kg.decimal()), dates::day(weighing.on))
    },
    weighed_on: "Gewogen am",
    no_weight: "Es ist kein Gewicht eingetragen.",
    add_weight: "Gewicht eintragen",
    all_weights: "Alle Gewichte",
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
