//! How an entry is named where something is asked about it.

use std::num::NonZeroU8;

use chrono::NaiveDate;

use crate::app::i18n::messages::Entries;
use crate::app::i18n::{clinical_terms, dates, later_strings, strings};
use crate::domain::labs::panel::LabPanel;
use crate::domain::monograph::edition::Country;
use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
use crate::domain::patient::conditions::Answered;
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::domain::patient::preference::Preferred;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::RegionUse;
use crate::domain::sites::reaction::Reaction;
use crate::domain::sites::skin::Skin;
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::Pause;
use crate::domain::treatment::regimen::Regimen;
use crate::domain::treatment::supply::Pack;
use crate::record::fact::{BackupMade, Fact, Reminder};

impl Entries {
    /// Whether an entry is to be crossed out: which one, by its day, time, site and value.
    pub fn void(&self, fact: &Fact) -> String {
        let (terms, later) = (&strings().terms, later_strings());
        match fact {
            Fact::Patient(patient) => {
                let (birth, start) = (patient.birth_date(), patient.therapy_start());
                self.details(&later.settings.details_line(patient.sex(), birth, start))
            }
            Fact::Regimen(regimen) => self.void_regimen(regimen),
            Fact::WeightMeasurement(weight) => {
                self.weight(&dates::day(weight.on), &terms.kilograms(weight.kg.decimal()))
            }
            Fact::Injection(injection) => self.void_injection(injection),
            Fact::Labs(panel) => self.void_labs(panel),
            Fact::Restart(restart) => self.restart(&dates::day(restart.on)),
            Fact::Question(question) => self.question(&question.text, &dates::day(question.on)),
            Fact::PrescribedTest(test) => match &test.note {
                Some(note) => self.test_with_note(&dates::day(test.on), note),
                None => self.test(&dates::day(test.on)),
            },
            Fact::Answered(answered) => self.void_answer(answered),
            Fact::ConcomitantMedication(medication) => self.void_medication(medication),
            Fact::Skip(skip) => self.skipped(&dates::day(skip.day), strings().pause.cause_inline(skip.cause)),
            Fact::Pause(pause) => self.void_pause(pause),
            Fact::Pack(pack) => self.void_pack(pack),
            Fact::DiscardedSyringes(discarded) => {
                self.discarded(discarded.syringes.get().into(), &dates::day(discarded.on))
            }
            Fact::RegionUse(choice) => self.void_region(choice),
            Fact::CustomSite(own) => self.void_own_site(own),
            Fact::Skin(skin) => self.void_skin(skin),
            Fact::Reaction(reaction) => self.void_reaction(reaction),
            Fact::Symptom { symptom, .. } => {
                self.symptom(&dates::day(symptom.on), &later.symptoms.symptom_inline(symptom))
            }
            Fact::WarmUpStarted(started) => {
                self.warm_up(&dates::day(started.at.date()), &dates::time(started.at.time()))
            }
            Fact::SharpsBox(sharps) => self.sharps_box(sharps.holds.get().into(), &dates::day(sharps.on)),
            Fact::Preferred(Preferred::Number { preference, number, on }) => {
                let (name, _) = later.settings.preference(*preference);
                self.setting(&dates::day(*on), name, &number.to_string())
            }
            Fact::Preferred(Preferred::Country { country, on }) => self.void_country(*country, *on),
            Fact::BackupMade(backup) => self.void_backup(backup),
            Fact::Reminder(reminder) => self.void_reminder(reminder),
            Fact::Acknowledgement(known) => self.void_known(known),
        }
    }

    fn void_country(&self, country: Country, on: NaiveDate) -> String {
        let day = dates::day(on);
        match country {
            Country::UnitedStates => self.country_united_states(&day),
            Country::EuropeanUnion => self.country_european_union(&day),
            Country::UnitedKingdom => self.country_united_kingdom(&day),
            Country::Other => self.country_other(&day),
        }
    }

    fn void_regimen(&self, regimen: &Regimen) -> String {
        let terms = &strings().terms;
        let (dose, every) = (terms.milligrams(regimen.dose.decimal()), terms.every(regimen.every_days.get()));
        self.regimen(&dates::day(regimen.from), &dose, &every)
    }

    fn void_injection(&self, injection: &Injection) -> String {
        let (day, time) = (dates::day(injection.at.date()), dates::time(injection.at.time()));
        let terms = &strings().terms;
        let (site, dose) =
            (terms.site_if_known_inline(injection.site), terms.milligrams(injection.dose.decimal()));
        self.injection(&day, &time, &site, &dose)
    }

    /// With the first result, and how many more there are.
    fn void_labs(&self, panel: &LabPanel) -> String {
        let (terms, day) = (&strings().terms, dates::day(panel.drawn));
        let known = panel
            .results
            .iter()
            .map(|result| format!("{} {}", terms.analyte_inline(result.analyte()), terms.result(result)));
        let own = panel.custom.iter().map(|own| format!("{} {}", own.name.text(), terms.own_result(own)));
        let Some(first) = known.chain(own).next() else { return self.blood_results(&day) };
        match panel.results.len() + panel.custom.len() {
            1 => self.blood_result(&day, &first),
            count => self.blood_results_more(count - 1, &day, &first),
        }
    }

    fn void_answer(&self, Answered { condition, answer, on }: &Answered) -> String {
        let (day, question) = (dates::day(*on), clinical_terms().question(*condition));
        if *answer { self.answer_yes(&day, question) } else { self.answer_no(&day, question) }
    }

    fn void_medication(&self, medication: &ConcomitantMedication) -> String {
        let ConcomitantMedication { kind, name, current, on } = medication;
        let (name, day) = (name.text(), dates::day(*on));
        match (kind, current) {
            (MedicationKind::Medicine, true) => self.medicine_listed(name, &day),
            (MedicationKind::Medicine, false) => self.medicine_ended(name, &day),
            (MedicationKind::Vaccination, true) => self.vaccination_listed(name, &day),
            (MedicationKind::Vaccination, false) => self.vaccination_ended(name, &day),
        }
    }

    fn void_known(&self, Acknowledgement { of, on }: &Acknowledgement) -> String {
        let day = dates::day(*on);
        match of {
            Matter::Condition(condition) => self.answer_known(&day, clinical_terms().question(*condition)),
            Matter::Medicine(name) => self.medicine_known(&day, name.text()),
        }
    }

    fn void_pause(&self, pause: &Pause) -> String {
        let (from, cause) = (dates::day(pause.from), strings().pause.cause_inline(pause.cause));
        match pause.until {
            Some(until) => self.pause_until(&from, &dates::day(until), cause),
            None => self.pause_since(&from, cause),
        }
    }

    fn void_pack(&self, Pack { received, syringes, expires, lot }: &Pack) -> String {
        let (count, day, expires) = (syringes.get().into(), dates::day(*received), dates::day(*expires));
        match lot {
            Some(lot) => self.pack_of_lot(count, &day, &expires, lot),
            None => self.pack(count, &day, &expires),
        }
    }

    fn void_region(&self, RegionUse { region, sites, on }: &RegionUse) -> String {
        let region = later_strings().sites.region_inline(*region);
        self.region((*sites).into(), &dates::day(*on), region)
    }

    fn void_own_site(&self, CustomSite { site, name, used, on }: &CustomSite) -> String {
        let (name, site, day) = (name.text(), strings().terms.site_inline(*site), dates::day(*on));
        if *used { self.own_site_used(name, &site, &day) } else { self.own_site_unused(name, &site, &day) }
    }

    fn void_skin(&self, skin: &Skin) -> String {
        let site = strings().terms.site_inline(skin.site);
        self.skin(&site, strings().skin.state_inline(skin.state), &dates::day(skin.since))
    }

    fn void_reaction(&self, reaction: &Reaction) -> String {
        let (onset, line) = (dates::day(reaction.onset), strings().reactions.line_inline(reaction));
        match reaction.resolved {
            Some(gone) => self.reaction_gone(&onset, &dates::day(gone), &line),
            None => self.reaction_since(&onset, &line),
        }
    }

    fn void_backup(&self, BackupMade { at, entries }: &BackupMade) -> String {
        let count = usize::try_from(*entries).unwrap_or(usize::MAX);
        self.backup(count, &dates::day(at.date()), &dates::time(at.time()))
    }

    fn void_reminder(&self, reminder: &Reminder) -> String {
        let day = dates::day(reminder.from);
        match reminder.every_days.map(NonZeroU8::get) {
            Some(days) => self.reminder(days.into(), &day),
            None => self.no_reminder(&day),
        }
    }
}

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;
