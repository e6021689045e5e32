//! Days and skin, in German.

use crate::app::i18n::de::terms::TERMS;
use crate::app::i18n::{Pauses, Pausing, Periods, Sites, Skins, Year, dates};
use crate::domain::sites::injection_site::Region;
use crate::domain::sites::skin::{SiteBlocked, SkinState};
use crate::domain::treatment::dosing_history::{Adherence, DoseDayStatus};
use crate::domain::treatment::pause::Cause;

pub(super) const PAUSE: Pauses = Pauses {
    ask: "Keine Injektion?",
    skip: "Heutige Dosis auslassen",
    skip_title: |day| format!("Die Dosis vom {} auslassen?", dates::weekday(day)),
    was_left_out: "Sie wurde ausgelassen",
    was_left_out_title: |day| format!("Wurde die Dosis vom {} ausgelassen?", dates::day(day)),
    pause: "Injektionen pausieren",
    pause_title: "Injektionen pausieren?",
    end: "Pause beenden",
    end_title: |pause| format!("Die Pause seit {} ({}) beenden?", dates::day(pause.from), cause(pause.cause)),
    status: |pause| match pause.until {
        Some(until) => format!("Pausiert bis {} ({})", dates::day(until), cause(pause.cause)),
        None => format!("Pausiert seit {} ({})", dates::day(pause.from), cause(pause.cause)),
    },
    status_skipped: |why| format!("Heute ausgelassen ({})", cause(why)),
    before_restart: "Bitte fragen Sie Ihre Praxis, bevor Sie wieder anfangen.",
    never_two: "Injizieren Sie nie zwei Dosen, um eine nachzuholen. Ihre Praxis oder Ihre Apotheke kann Ihnen sagen, was \
        bei einer verspäteten oder versäumten Dosis zu tun ist.",
};

pub(super) const PAUSING: Pausing = Pausing {
    skipped: "Eingetragen: Die heutige Dosis wird ausgelassen.",
    was_left_out_saved: |day| format!("Eingetragen: Die Dosis vom {} wurde ausgelassen.", dates::day(day)),
    paused: "Eingetragen: Die Injektionen sind pausiert.",
    why: "Warum",
    cause,
    from: "Erster Tag ohne Dosis",
    until: "Letzter Tag ohne Dosis",
    until_hint: "Lassen Sie dies leer, wenn Sie es noch nicht wissen.",
    end_hint: "Ab dem Tag danach sind wieder Dosen fällig.",
    ended: "Eingetragen: Die Pause ist beendet.",
    all: "Ausgelassene Dosen",
    line: |pause| {
        let cause = cause(pause.cause);
        match pause.until {
            Some(until) => {
                format!("Pausiert {} bis {} ({cause})", dates::day(pause.from), dates::day(until))
            }
            None => format!("Pausiert seit {} ({cause})", dates::day(pause.from)),
        }
    },
    skip_line: |skip| format!("Dosis vom {} ausgelassen ({})", dates::day(skip.day), cause(skip.cause)),
};

const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Infection => "Infektion",
        Cause::Surgery => "Operation",
        Cause::Prescriber => "Anweisung meiner Praxis",
        Cause::OutOfStock => "Vorrat aufgebraucht",
        Cause::Travel => "Reise",
        Cause::Other => "Sonstiges",
        Cause::Forgotten => "Vergessen",
    }
}

pub(super) const SKIN: Skins = Skins {
    mark: "Stelle schmerzt oder ist auffällig",
    unfit: |why| match why {
        SiteBlocked::Skin(why) => state(why),
        SiteBlocked::Reaction => "Hat reagiert",
        SiteBlocked::NextToReaction => "Neben einer Reaktion",
    },
    out: "Gesperrte Stellen",
    line: |skin, today| {
        let days = (today - skin.since).num_days().max(0);
        let since = match days {
            ..=0 => "seit heute".to_owned(),
            1 => "seit gestern".to_owned(),
            _ => format!("seit {days} Tagen"),
        };
        format!("{}: {}, {since}", (TERMS.site)(skin.site), state(skin.state))
    },
    still: "Ist es noch so?",
    clear: "Wieder in Ordnung",
    cleared: "Eingetragen: Die Stelle wird wieder benutzt.",
    all_out: "Alle Stellen sind gesperrt. Bitte fragen Sie Ihr Behandlungsteam, wohin Sie injizieren sollen.",
    in_use: |spots, days| {
        let (stands, rests) = if spots == 1 { ("Stelle", "sie ruht") } else { ("Stellen", "jede ruht") };
        let unit = if days == 1 { "Tag" } else { "Tage" };
        format!("{spots} {stands} in Gebrauch: {rests} {days} {unit}")
    },
    red_flags: "Ein Knoten, eine Wunde, die nicht heilt, oder Rötung, die sich ausbreitet oder mit Fieber einhergeht: \
        Rufen Sie Ihr Behandlungsteam an.",
};

pub(super) const SITES: Sites = Sites {
    title: "Haut an dieser Stelle",
    what: "Was ist damit",
    since: "Seit",
    state,
    rest_days: "Tage Ruhe nach einer Reaktion",
    rest_days_hint: "Für die Stelle und die daneben, gezählt ab dem letzten Tag der Reaktion.",
    sites: "Stellen auf jeder Seite",
    spots_of: |spots| match spots {
        0 => "Keine".to_owned(),
        _ => spots.to_string(),
    },
    taken_out: |spot| {
        format!("Eingetragen: {} ist gesperrt, bis Sie die Stelle wieder freigeben.", (TERMS.site)(spot))
    },
    regions: "Benutzte Bereiche",
    regions_hint: "Oberarme und Gesäß nur, wenn jemand anderes injiziert.",
    own: "Ihre eigenen Stellen",
    own_none: "Es ist keine hinzugefügt.",
    own_add: "Stelle hinzufügen",
    own_place: "Wo sie ist",
    own_name: "Wie Sie sie nennen",
    own_name_hint: "Damit Sie sie wiederfinden: Außenseite, eine Handbreit über dem Knie.",
    own_apart: "Halten Sie 2,5 cm Abstand zu jeder anderen Stelle. Die App weiß nicht, wo in diesem Bereich Ihre \
        Stelle liegt: Wenn eine davon reagiert, ruhen alle Stellen des Bereichs.",
    own_stop: "Nicht mehr benutzen",
    own_again: "Wieder benutzen",
    region: |region| match region {
        Region::Thigh => "Oberschenkel",
        Region::Abdomen => "Bauch",
        Region::UpperArm => "Oberarme",
        Region::Buttock => "Gesäß",
    },
};

const fn state(state: SkinState) -> &'static str {
    match state {
        SkinState::Tender => "Druckschmerz",
        SkinState::Bruised => "Bluterguss",
        SkinState::Red => "Rötung",
        SkinState::Hard => "Verhärtung",
        SkinState::Swollen => "Schwellung",
        SkinState::Lump => "Knoten",
        SkinState::Scar => "Narbe",
        SkinState::StretchMark => "Dehnungsstreifen",
        SkinState::NearVein => "Vene in der Nähe",
    }
}

pub(super) const YEAR: Year = Year {
    calendar: "Tag für Tag",
    earlier: "Frühere Monate dieses Jahres",
    became: |became| match became {
        DoseDayStatus::NotTracked => "nicht eingetragen",
        DoseDayStatus::OnTime => "gegeben",
        DoseDayStatus::Late => "verspätet gegeben",
        DoseDayStatus::Extra => "gegeben, keine fällig",
        DoseDayStatus::Missed => "versäumt",
        DoseDayStatus::Skipped(_) => "ausgelassen",
        DoseDayStatus::Paused(_) => "pausiert",
        DoseDayStatus::Rest => "keine fällig",
        DoseDayStatus::Open => "steht bevor",
    },
    cause: |became| match became {
        DoseDayStatus::Skipped(why) | DoseDayStatus::Paused(why) => Some(cause(why)),
        _ => None,
    },
    key: "Was die Zeichen bedeuten:",
    adherence: "Gegebene Dosen",
    adherence_line: |Adherence { due, given, extra }| match (due, extra) {
        (0, 0) => "keine war fällig".to_owned(),
        (0, _) => format!("keine war fällig, {extra} dennoch gegeben"),
        (_, 0) => format!("{given} von {due} ({} %)", given * 100 / due),
        _ => format!("{given} von {due} ({} %), dazu {extra} mehr als fällig", given * 100 / due),
    },
    last_30: "Letzte 30 Tage",
    whole_year: "Dieses Jahr",
    definition: "Gezählt werden die Tage, an denen nach der gültigen Verordnung eine Dosis fällig war: ab ihrem ersten \
        Tag, ohne Pausen, und heute nur, wenn sie erledigt ist. Eine Dosis, die an einem Tag ausgelassen wird, zählt als \
        fällig. Von den Tagen, bevor Sie hier mit dem Eintragen begonnen haben, zählen nur die, für die eine Injektion \
        nachgetragen wurde.",
    period: "Gegebene Dosen in beliebigem Zeitraum",
};

pub(super) const PERIOD: Periods = Periods {
    first_day: "Erster Tag",
    last_day: "Letzter Tag",
    backwards: "Der letzte Tag liegt vor dem ersten.",
    incomplete: "Einer der beiden Tage lässt sich nicht verwenden. Was daran falsch ist, steht daneben.",
    outside: "In diesem Zeitraum ist nichts eingetragen.",
};
