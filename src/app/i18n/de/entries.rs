//! Questions about entries, in German.

use crate::app::i18n::de::answers;
use crate::app::i18n::de::course::{PAUSING, SITES};
use crate::app::i18n::de::pages::SETTINGS;
use crate::app::i18n::de::reactions::{REACTIONS, SYMPTOMS};
use crate::app::i18n::de::terms::TERMS;
use crate::app::i18n::{Entries, dates, format};
use crate::domain::labs::panel::LabPanel;
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::domain::patient::symptom::Symptom;
use crate::domain::quantities::moment::Moment;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::reaction::Reaction;
use crate::domain::treatment::pause::Pause;
use crate::domain::treatment::supply::Pack;
use crate::record::fact::Fact;

pub(in crate::app::i18n) static ENTRIES: Entries = Entries { void };

fn void(fact: &Fact) -> String {
    match fact {
        Fact::Patient(patient) => {
            let (birth, start) = (patient.birth_date(), patient.therapy_start());
            format!("Die Angaben „{}“ stornieren?", (SETTINGS.details_line)(patient.sex(), birth, start))
        }
        Fact::Regimen(regimen) => {
            let (dose, every) =
                ((TERMS.milligrams)(regimen.dose.decimal()), (TERMS.every)(regimen.every_days.get()));
            format!("Die Verordnung ab {}, {dose} {every}, stornieren?", dates::day(regimen.from))
        }
        Fact::WeightMeasurement(weight) => {
            let kg = (TERMS.kilograms)(weight.kg.decimal());
            format!("Das Gewicht vom {}, {kg}, stornieren?", dates::day(weight.on))
        }
        Fact::Injection(injection) => format!(
            "Die Injektion vom {}, {}, {}, stornieren?",
            moment(&injection.at),
            (TERMS.site)(injection.site),
            (TERMS.milligrams)(injection.dose.decimal())
        ),
        Fact::Labs(panel) => labs(panel),
        Fact::Restart(restart) => {
            format!("Den Neubeginn der Behandlung am {} stornieren?", dates::day(restart.on))
        }
        Fact::Question(question) => {
            format!("Die Frage „{}“ vom {} stornieren?", question.text, dates::day(question.on))
        }
        Fact::PrescribedTest(test) => {
            let note = test.note.as_ref().map(|note| format!(", „{note}“,")).unwrap_or_default();
            format!("Die verordnete Untersuchung am {}{note} stornieren?", dates::day(test.on))
        }
        Fact::Answered(answered) => format!(
            "Die Antwort vom {} auf „{}“, {}, stornieren?",
            dates::day(answered.on),
            answers::question(answered.condition),
            if answered.answer { "ja" } else { "nein" }
        ),
        Fact::ConcomitantMedication(medication) => listed(medication),
        Fact::Skip(skip) => format!(
            "Stornieren, dass die Dosis vom {} ausgelassen wurde ({})?",
            dates::day(skip.day),
            (PAUSING.cause)(skip.cause)
        ),
        Fact::Pause(pause) => format!("Die Pause {} stornieren?", paused(pause)),
        Fact::Pack(pack) => packed(pack),
        Fact::DiscardedSyringes(discarded) => {
            let (on, count) = (dates::day(discarded.on), discarded.syringes.get());
            let were = if count == 1 { "wurde" } else { "wurden" };
            format!("Den Eintrag vom {on}, dass {} weggeworfen {were}, stornieren?", syringes(count))
        }
        Fact::RegionUse(choice) => {
            let (on, region) = (dates::day(choice.on), (SITES.region)(choice.region));
            match choice.sites {
                0 => format!("Die Auswahl vom {on} für {region}, nicht benutzt, stornieren?"),
                sites => {
                    format!(
                        "Die Auswahl vom {on} für {region}, Stellen auf jeder Seite: {sites}, stornieren?"
                    )
                }
            }
        }
        Fact::CustomSite(own) => own_site(own),
        Fact::Skin(skin) => format!(
            "Die Auffälligkeit an {}, {}, seit {} stornieren?",
            (TERMS.site)(skin.site),
            (SITES.state)(skin.state),
            dates::day(skin.since)
        ),
        Fact::Reaction(reaction) => reacted(reaction),
        Fact::Symptom { symptom, .. } => noticed(symptom),
        Fact::WarmUpStarted(started) => {
            format!(
                "Stornieren, dass am {} eine Spritze aus dem Kühlschrank genommen wurde?",
                moment(&started.at)
            )
        }
        Fact::SharpsBox(sharps) => {
            let (on, holds) = (dates::day(sharps.on), syringes(sharps.holds.get()));
            format!("Die Abwurfbox, begonnen am {on}, für {holds}, stornieren?")
        }
        Fact::Preferred(preferred) => {
            let (on, (name, _)) = (dates::day(preferred.on), (SETTINGS.preference)(preferred.preference));
            format!("Die Einstellung vom {on} „{name}“, {}, stornieren?", preferred.number)
        }
        Fact::BackupMade(backup) => {
            let entries = if backup.entries == 1 { "Eintrag" } else { "Einträgen" };
            let count = format::grouped(&backup.entries.to_string());
            format!("Die Sicherung vom {} mit {count} {entries} stornieren?", moment(&backup.at))
        }
        Fact::Reminder(reminder) => {
            let from = dates::day(reminder.from);
            match reminder.every_days.map(std::num::NonZeroU8::get) {
                None => {
                    format!("Die Auswahl vom {from}, nicht an eine Sicherung erinnert zu werden, stornieren?")
                }
                Some(1) => format!("Die Erinnerung vom {from} an eine Sicherung nach 1 Tag stornieren?"),
                Some(days) => {
                    format!("Die Erinnerung vom {from} an eine Sicherung nach {days} Tagen stornieren?")
                }
            }
        }
    }
}

/// With the first result, and how many more there are.
fn labs(panel: &LabPanel) -> String {
    let drawn = dates::day(panel.drawn);
    let known = panel
        .results
        .iter()
        .map(|result| format!("{} {}", (TERMS.analyte)(result.analyte()), (TERMS.result)(result)));
    let own = panel.custom.iter().map(|own| format!("{} {}", own.name.text(), (TERMS.own_result)(own)));
    let Some(first) = known.chain(own).next() else {
        return format!("Die Blutwerte vom {drawn} stornieren?");
    };
    match panel.results.len() + panel.custom.len() {
        1 => format!("Die Blutwerte vom {drawn}, {first}, stornieren?"),
        2 => format!("Die Blutwerte vom {drawn}, {first} und 1 weiterer, stornieren?"),
        count => format!("Die Blutwerte vom {drawn}, {first} und {} weitere, stornieren?", count - 1),
    }
}

fn listed(ConcomitantMedication { kind, name, current, on }: &ConcomitantMedication) -> String {
    let (name, on) = (name.text(), dates::day(*on));
    match (kind, current) {
        (MedicationKind::Medicine, true) => {
            format!("Das Arzneimittel „{name}“, aufgenommen am {on}, stornieren?")
        }
        (MedicationKind::Medicine, false) => {
            format!("Das Ende des Arzneimittels „{name}“ am {on} stornieren?")
        }
        (MedicationKind::Vaccination, true) => {
            format!("Die geplante Impfung „{name}“, aufgenommen am {on}, stornieren?")
        }
        (MedicationKind::Vaccination, false) => {
            format!("Das Ende der geplanten Impfung „{name}“ am {on} stornieren?")
        }
    }
}

/// `seit 20. Nov. 2026 (Infektion)`
fn paused(pause: &Pause) -> String {
    let (from, cause) = (dates::day(pause.from), (PAUSING.cause)(pause.cause));
    match pause.until {
        Some(until) => format!("von {from} bis {} ({cause})", dates::day(until)),
        None => format!("seit {from} ({cause})"),
    }
}

fn packed(Pack { received, syringes: count, expires, lot }: &Pack) -> String {
    let lot = lot.as_ref().map(|lot| format!(" Charge {lot},")).unwrap_or_default();
    let (received, expires) = (dates::day(*received), dates::day(*expires));
    let count = syringes(count.get());
    format!("Die Packung vom {received}, {count}, zu verwenden bis {expires},{lot} stornieren?")
}

fn own_site(CustomSite { site, name, used, on }: &CustomSite) -> String {
    let (name, spot, on) = (name.text(), (TERMS.site)(*site), dates::day(*on));
    match used {
        true => format!("Ihre eigene Stelle „{name}“, {spot}, benutzt ab {on}, stornieren?"),
        false => {
            format!("Stornieren, dass Ihre eigene Stelle „{name}“, {spot}, ab {on} nicht benutzt wird?")
        }
    }
}

fn reacted(reaction: &Reaction) -> String {
    let (onset, line) = (dates::day(reaction.onset), (REACTIONS.line)(reaction));
    match reaction.resolved {
        Some(gone) => format!("Die Hautreaktion von {onset} bis {}, {line}, stornieren?", dates::day(gone)),
        None => format!("Die Hautreaktion seit {onset}, {line}, stornieren?"),
    }
}

fn noticed(symptom: &Symptom) -> String {
    format!("Die Beschwerde vom {}, {}, stornieren?", dates::day(symptom.on), (SYMPTOMS.symptom)(symptom))
}

fn moment(at: &Moment) -> String {
    format!("{} um {}", dates::day(at.date()), dates::time(at.time()))
}

fn syringes(count: u16) -> String {
    match count {
        1 => "1 Spritze".to_owned(),
        _ => format!("{count} Spritzen"),
    }
}
