//! The record, kind by kind: everything that is no injection.

use crate::domain::labs::calendar::{PrescribedTest, Restart};
use crate::domain::labs::panel::LabPanel;
use crate::domain::patient::conditions::Answered;
use crate::domain::patient::medication_list::ConcomitantMedication;
use crate::domain::patient::patient::{Patient, WeightMeasurement};
use crate::domain::patient::preference::Preference;
use crate::domain::patient::question::Question;
use crate::domain::patient::symptom::Symptom;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::RegionUse;
use crate::domain::sites::reaction::Reaction;
use crate::domain::sites::skin::Skin;
use crate::domain::treatment::pause::{Pause, Skip};
use crate::domain::treatment::regimen::Regimen;
use crate::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox};
use crate::domain::treatment::warm_up::WarmUpStarted;
use crate::record::entry_id::EntryId;
use crate::record::fact::{BackupMade, Fact, Reminder};
use crate::record::record::{Current, Record};

impl Record {
    /// Who is treated.
    pub fn patient(&self) -> Option<&Patient> {
        self.others(|fact| if let Fact::Patient(patient) = fact { Some(patient) } else { None })
            .filter(|current| !current.voided)
            .last()
            .map(|current| current.what)
    }

    /// Every regimen that stands, oldest record first.
    pub fn regimens(&self) -> impl Iterator<Item = &Regimen> {
        self.others(|fact| if let Fact::Regimen(regimen) = fact { Some(regimen) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }

    /// Every weight that stands, oldest record first.
    pub fn weight_measurements(&self) -> impl Iterator<Item = &WeightMeasurement> {
        self.others(|fact| if let Fact::WeightMeasurement(weight) = fact { Some(weight) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }

    /// Every lab panel, voided ones too, oldest record first.
    pub fn panels(&self) -> impl Iterator<Item = Current<&LabPanel>> {
        self.others(|fact| if let Fact::Labs(panel) = fact { Some(panel) } else { None })
    }

    /// Every day on which treatment began again, oldest record first.
    pub fn restarts(&self) -> impl Iterator<Item = Current<&Restart>> {
        self.others(|fact| if let Fact::Restart(restart) = fact { Some(restart) } else { None })
            .filter(|current| !current.voided)
    }

    /// Every blood test that the prescriber has set, voided ones too, oldest record first.
    pub fn prescribed_tests(&self) -> impl Iterator<Item = Current<&PrescribedTest>> {
        self.others(|fact| if let Fact::PrescribedTest(test) = fact { Some(test) } else { None })
    }

    /// Every question that is open, oldest record first.
    pub fn questions(&self) -> impl Iterator<Item = Current<&Question>> {
        self.others(|fact| if let Fact::Question(question) = fact { Some(question) } else { None })
            .filter(|current| !current.voided)
    }

    /// Every answer that stands, oldest record first.
    pub fn answered(&self) -> impl Iterator<Item = &Answered> {
        self.others(|fact| if let Fact::Answered(answered) = fact { Some(answered) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }

    /// Every name that was listed or taken off a list and stands, oldest record first.
    pub fn medications(&self) -> impl Iterator<Item = &ConcomitantMedication> {
        self.others(
            |fact| if let Fact::ConcomitantMedication(medication) = fact { Some(medication) } else { None },
        )
        .filter(|current| !current.voided)
        .map(|current| current.what)
    }

    /// Every dose of a single day that was left out and stands, oldest record first.
    pub fn skips(&self) -> impl Iterator<Item = Current<&Skip>> {
        self.others(|fact| if let Fact::Skip(skip) = fact { Some(skip) } else { None })
            .filter(|current| !current.voided)
    }

    /// Every pause that stands, oldest record first.
    pub fn pauses(&self) -> impl Iterator<Item = Current<&Pause>> {
        self.others(|fact| if let Fact::Pause(pause) = fact { Some(pause) } else { None })
            .filter(|current| !current.voided)
    }

    /// All skin that blocked or blocks a site, oldest record first.
    pub fn skin(&self) -> impl Iterator<Item = Current<&Skin>> {
        self.others(|fact| if let Fact::Skin(skin) = fact { Some(skin) } else { None })
            .filter(|current| !current.voided)
    }

    /// Every reaction of the skin that stands, oldest record first.
    pub fn reactions(&self) -> impl Iterator<Item = Current<&Reaction>> {
        self.others(|fact| if let Fact::Reaction(reaction) = fact { Some(reaction) } else { None })
            .filter(|current| !current.voided)
    }

    /// Every symptom that stands, with the injection after which it was noticed, oldest record first.
    pub fn symptoms(&self) -> impl Iterator<Item = Current<(&Symptom, Option<EntryId>)>> {
        fn noticed(fact: &Fact) -> Option<(&Symptom, Option<EntryId>)> {
            if let Fact::Symptom { symptom, after } = fact { Some((symptom, *after)) } else { None }
        }
        self.others(noticed).filter(|current| !current.voided)
    }

    /// Every syringe that was taken out of the refrigerator, oldest record first.
    pub fn warm_ups(&self) -> impl Iterator<Item = Current<&WarmUpStarted>> {
        self.others(|fact| if let Fact::WarmUpStarted(started) = fact { Some(started) } else { None })
            .filter(|current| !current.voided)
    }

    /// Every box for used syringes, oldest record first.
    pub fn sharps_boxes(&self) -> impl Iterator<Item = &SharpsBox> {
        self.others(|fact| if let Fact::SharpsBox(sharps) = fact { Some(sharps) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }

    /// The number that the person set last, or the one to begin with.
    pub fn preferred(&self, preference: Preference) -> Option<u8> {
        let chosen = self
            .others(|fact| if let Fact::Preferred(preferred) = fact { Some(preferred) } else { None })
            .filter(|current| !current.voided && current.what.preference == preference)
            .last();
        chosen.map(|current| current.what.number).or(preference.initial())
    }

    /// Every choice of whether a region is used, oldest record first.
    pub fn region_uses(&self) -> impl Iterator<Item = &RegionUse> {
        self.others(|fact| if let Fact::RegionUse(region) = fact { Some(region) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }

    /// Every choice of whether a custom site is used, oldest record first.
    pub fn custom_sites(&self) -> impl Iterator<Item = &CustomSite> {
        self.others(|fact| if let Fact::CustomSite(own) = fact { Some(own) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }

    /// Every pack of syringes, oldest record first.
    pub fn packs(&self) -> impl Iterator<Item = Current<&Pack>> {
        self.others(|fact| if let Fact::Pack(pack) = fact { Some(pack) } else { None })
            .filter(|current| !current.voided)
    }

    /// Everything that was thrown away, oldest record first.
    pub fn discarded_syringes(&self) -> impl Iterator<Item = &DiscardedSyringes> {
        self.others(|fact| if let Fact::DiscardedSyringes(discarded) = fact { Some(discarded) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }

    /// Every backup that left a device, oldest first.
    pub fn backups(&self) -> impl Iterator<Item = Current<&BackupMade>> {
        self.others(|fact| if let Fact::BackupMade(backup) = fact { Some(backup) } else { None })
            .filter(|current| !current.voided)
    }

    /// Every choice of when to remind of a backup, oldest first.
    pub fn reminders(&self) -> impl Iterator<Item = &Reminder> {
        self.others(|fact| if let Fact::Reminder(reminder) = fact { Some(reminder) } else { None })
            .filter(|current| !current.voided)
            .map(|current| current.what)
    }
}
