//! Questions about entries, in English.

use crate::app::i18n::en::answers;
use crate::app::i18n::en::course::{PAUSING, SITES};
use crate::app::i18n::en::pages::SETTINGS;
use crate::app::i18n::en::reactions::{REACTIONS, SYMPTOMS};
use crate::app::i18n::en::terms::TERMS;
use crate::app::i18n::{Entries, dates, format};
use crate::domain::labs::panel::LabPanel;
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::domain::quantities::moment::Moment;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::reaction::Reaction;
use crate::domain::treatment::pause::{Cause, Pause};
use crate::domain::treatment::supply::Pack;
use crate::record::fact::Fact;

pub(in crate::app::i18n) static ENTRIES: Entries = Entries { void: |fact| format!("Void {}?", named(fact)) };

fn named(fact: &Fact) -> String {
    match fact {
        Fact::Patient(patient) => {
            let (birth, start) = (patient.birth_date(), patient.therapy_start());
            format!("the details “{}”", (SETTINGS.details_line)(patient.sex(), birth, start))
        }
        Fact::Regimen(regimen) => {
            let (dose, every) =
                ((TERMS.milligrams)(regimen.dose.decimal()), (TERMS.every)(regimen.every_days.get()));
            format!("the regimen from {}, {dose} {every}", dates::day(regimen.from))
        }
        Fact::WeightMeasurement(weight) => {
            format!("the weight of {}, {}", dates::day(weight.on), (TERMS.kilograms)(weight.kg.decimal()))
        }
        Fact::Injection(injection) => format!(
            "the injection of {}, {}, {}",
            moment(&injection.at),
            site(injection.site),
            (TERMS.milligrams)(injection.dose.decimal())
        ),
        Fact::Labs(panel) => format!("the blood results of {}{}", dates::day(panel.drawn), results(panel)),
        Fact::Restart(restart) => format!("the restart of treatment on {}", dates::day(restart.on)),
        Fact::Question(question) => {
            format!("the question “{}” of {}", question.text, dates::day(question.on))
        }
        Fact::PrescribedTest(test) => {
            let note = test.note.as_ref().map(|note| format!(", “{note}”")).unwrap_or_default();
            format!("the prescribed test of {}{note}", dates::day(test.on))
        }
        Fact::Answered(answered) => format!(
            "the answer of {} to “{}”, {}",
            dates::day(answered.on),
            answers::question(answered.condition),
            if answered.answer { "yes" } else { "no" }
        ),
        Fact::ConcomitantMedication(medication) => listed(medication),
        Fact::Skip(skip) => {
            format!("that the dose of {} was left out ({})", dates::day(skip.day), cause(skip.cause))
        }
        Fact::Pause(pause) => format!("the pause {}", paused(pause)),
        Fact::Pack(pack) => packed(pack),
        Fact::DiscardedSyringes(discarded) => {
            let count = discarded.syringes.get();
            let were = if count == 1 { "was" } else { "were" };
            format!("the entry of {} that {} {were} discarded", dates::day(discarded.on), syringes(count))
        }
        Fact::RegionUse(choice) => {
            let (on, region) = (dates::day(choice.on), (SITES.region)(choice.region).to_ascii_lowercase());
            match choice.sites {
                0 => format!("the choice of {on} for {region}, not used"),
                sites => format!("the choice of {on} for {region}, spots on each side: {sites}"),
            }
        }
        Fact::CustomSite(own) => own_site(own),
        Fact::Skin(skin) => format!(
            "the mark on {}, {}, since {}",
            site(skin.site),
            (SITES.state)(skin.state).to_ascii_lowercase(),
            dates::day(skin.since)
        ),
        Fact::Reaction(reaction) => reacted(reaction),
        Fact::Symptom { symptom, .. } => {
            format!(
                "the symptom of {}, {}",
                dates::day(symptom.on),
                format::lower(&(SYMPTOMS.symptom)(symptom))
            )
        }
        Fact::WarmUpStarted(started) => {
            format!("that a syringe was taken out of the refrigerator on {}", moment(&started.at))
        }
        Fact::SharpsBox(sharps) => {
            format!("the sharps box begun on {}, for {}", dates::day(sharps.on), syringes(sharps.holds.get()))
        }
        Fact::Preferred(preferred) => {
            let (name, _) = (SETTINGS.preference)(preferred.preference);
            format!("the setting of {} “{name}”, {}", dates::day(preferred.on), preferred.number)
        }
        Fact::BackupMade(backup) => {
            let entries = if backup.entries == 1 { "entry" } else { "entries" };
            let count = format::grouped(&backup.entries.to_string());
            format!("the backup of {} with {count} {entries}", moment(&backup.at))
        }
        Fact::Reminder(reminder) => {
            let from = dates::day(reminder.from);
            match reminder.every_days.map(std::num::NonZeroU8::get) {
                None => format!("the choice of {from} not to be reminded of a backup"),
                Some(1) => format!("the reminder of {from} of a backup after 1 day"),
                Some(days) => format!("the reminder of {from} of a backup after {days} days"),
            }
        }
    }
}

/// The first result, and how many more there are.
fn results(panel: &LabPanel) -> String {
    let known = panel.results.iter().map(|result| {
        format!("{} {}", format::lower((TERMS.analyte)(result.analyte())), (TERMS.result)(result))
    });
    let own = panel.custom.iter().map(|own| format!("{} {}", own.name.text(), (TERMS.own_result)(own)));
    let Some(first) = known.chain(own).next() else { return String::new() };
    match panel.results.len() + panel.custom.len() {
        1 => format!(", {first}"),
        count => format!(", {first} and {} more", count - 1),
    }
}

fn listed(ConcomitantMedication { kind, name, current, on }: &ConcomitantMedication) -> String {
    let kind = match kind {
        MedicationKind::Medicine => "medicine",
        MedicationKind::Vaccination => "planned vaccination",
    };
    match current {
        true => format!("the {kind} “{}”, listed on {}", name.text(), dates::day(*on)),
        false => format!("the end of the {kind} “{}” on {}", name.text(), dates::day(*on)),
    }
}

/// `since 20 Nov 2026 (infection)`
fn paused(pause: &Pause) -> String {
    let (from, cause) = (dates::day(pause.from), cause(pause.cause));
    match pause.until {
        Some(until) => format!("from {from} to {} ({cause})", dates::day(until)),
        None => format!("since {from} ({cause})"),
    }
}

fn packed(Pack { received, syringes: count, expires, lot }: &Pack) -> String {
    let lot = lot.as_ref().map(|lot| format!(", lot {lot}")).unwrap_or_default();
    let (received, expires) = (dates::day(*received), dates::day(*expires));
    format!("the pack of {received}, {}, use by {expires}{lot}", syringes(count.get()))
}

fn own_site(CustomSite { site: spot, name, used, on }: &CustomSite) -> String {
    let (name, spot, on) = (name.text(), site(*spot), dates::day(*on));
    match used {
        true => format!("your own spot “{name}”, {spot}, in use from {on}"),
        false => format!("that your own spot “{name}”, {spot}, is not used from {on} on"),
    }
}

fn reacted(reaction: &Reaction) -> String {
    let (onset, line) = (dates::day(reaction.onset), format::lower(&(REACTIONS.line)(reaction)));
    match reaction.resolved {
        Some(gone) => format!("the skin reaction from {onset} to {}, {line}", dates::day(gone)),
        None => format!("the skin reaction since {onset}, {line}"),
    }
}

fn moment(at: &Moment) -> String {
    format!("{} at {}", dates::day(at.date()), dates::time(at.time()))
}

fn site(site: InjectionSite) -> String {
    (TERMS.site)(site).to_ascii_lowercase()
}

fn cause(cause: Cause) -> String {
    format::lower((PAUSING.cause)(cause))
}

fn syringes(count: u16) -> String {
    match count {
        1 => "1 syringe".to_owned(),
        _ => format!("{count} syringes"),
    }
}
