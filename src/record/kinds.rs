//! The record, kind by kind: everything that is no injection.

use crate::domain::conditions::Answered;
use crate::domain::lab_calendar::{OwnTest, Restart};
use crate::domain::lab_panel::LabPanel;
use crate::domain::listed::Listed;
use crate::domain::own_spot::OwnSpot;
use crate::domain::patient::{Patient, Weighing};
use crate::domain::pause::{Pause, Skip};
use crate::domain::preference::Preference;
use crate::domain::question::Question;
use crate::domain::reaction::Reaction;
use crate::domain::regimen::Regimen;
use crate::domain::sites::RegionUse;
use crate::domain::skin::Skin;
use crate::domain::supply::{Pack, SharpsBox, Waste};
use crate::domain::symptom::Symptom;
use crate::domain::warming::TakenOut;
use crate::record::copies::{Copied, Reminder};
use crate::record::entry::{EntryId, Fact};
use crate::record::record::{Kept, Record};

impl Record {
    /// Who is treated.
    pub fn patient(&self) -> Option<&Patient> {
        self.others(|fact| if let Fact::Patient(patient) = fact { Some(patient) } else { None })
            .filter(|kept| !kept.voided)
            .last()
            .map(|kept| kept.what)
    }

    /// Every regimen that stands, oldest record first.
    pub fn regimens(&self) -> impl Iterator<Item = &Regimen> {
        self.others(|fact| if let Fact::Regimen(regimen) = fact { Some(regimen) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// Every weight that stands, oldest record first.
    pub fn weighings(&self) -> impl Iterator<Item = &Weighing> {
        self.others(|fact| if let Fact::Weighing(weighing) = fact { Some(weighing) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// Every lab panel, voided ones too, oldest record first.
    pub fn panels(&self) -> impl Iterator<Item = Kept<&LabPanel>> {
        self.others(|fact| if let Fact::Labs(panel) = fact { Some(panel) } else { None })
    }

    /// Every day on which treatment began again, oldest record first.
    pub fn restarts(&self) -> impl Iterator<Item = Kept<&Restart>> {
        self.others(|fact| if let Fact::Restart(restart) = fact { Some(restart) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every blood test that the prescriber has set, voided ones too, oldest record first.
    pub fn own_tests(&self) -> impl Iterator<Item = Kept<&OwnTest>> {
        self.others(|fact| if let Fact::OwnTest(test) = fact { Some(test) } else { None })
    }

    /// Every question that is open, oldest record first.
    pub fn questions(&self) -> impl Iterator<Item = Kept<&Question>> {
        self.others(|fact| if let Fact::Question(question) = fact { Some(question) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every answer that stands, oldest record first.
    pub fn answered(&self) -> impl Iterator<Item = &Answered> {
        self.others(|fact| if let Fact::Answered(answered) = fact { Some(answered) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// Every name that was listed or taken off a list and stands, oldest record first.
    pub fn listed(&self) -> impl Iterator<Item = &Listed> {
        self.others(|fact| if let Fact::Listed(listed) = fact { Some(listed) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// Every dose of a single day that was left out and stands, oldest record first.
    pub fn skips(&self) -> impl Iterator<Item = Kept<&Skip>> {
        self.others(|fact| if let Fact::Skip(skip) = fact { Some(skip) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every pause that stands, oldest record first.
    pub fn pauses(&self) -> impl Iterator<Item = Kept<&Pause>> {
        self.others(|fact| if let Fact::Pause(pause) = fact { Some(pause) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every spot that was or is out, oldest record first.
    pub fn skin(&self) -> impl Iterator<Item = Kept<&Skin>> {
        self.others(|fact| if let Fact::Skin(skin) = fact { Some(skin) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every reaction of the skin that stands, oldest record first.
    pub fn reactions(&self) -> impl Iterator<Item = Kept<&Reaction>> {
        self.others(|fact| if let Fact::Reaction(reaction) = fact { Some(reaction) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every symptom that stands, with the injection after which it was noticed, oldest record first.
    pub fn symptoms(&self) -> impl Iterator<Item = Kept<(&Symptom, Option<EntryId>)>> {
        fn noticed(fact: &Fact) -> Option<(&Symptom, Option<EntryId>)> {
            if let Fact::Symptom { symptom, after } = fact { Some((symptom, *after)) } else { None }
        }
        self.others(noticed).filter(|kept| !kept.voided)
    }

    /// Every syringe that was taken out of the refrigerator, oldest record first.
    pub fn taken_out(&self) -> impl Iterator<Item = Kept<&TakenOut>> {
        self.others(|fact| if let Fact::TakenOut(taken) = fact { Some(taken) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every box for used syringes, oldest record first.
    pub fn sharps_boxes(&self) -> impl Iterator<Item = &SharpsBox> {
        self.others(|fact| if let Fact::SharpsBox(sharps) = fact { Some(sharps) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// The number that the person set last, or the one to begin with.
    pub fn preferred(&self, preference: Preference) -> Option<u8> {
        let chosen = self
            .others(|fact| if let Fact::Preferred(preferred) = fact { Some(preferred) } else { None })
            .filter(|kept| !kept.voided && kept.what.preference == preference)
            .last();
        chosen.map(|kept| kept.what.number).or(preference.begin())
    }

    /// Every choice of whether a region is used, oldest record first.
    pub fn region_uses(&self) -> impl Iterator<Item = &RegionUse> {
        self.others(|fact| if let Fact::RegionUse(region) = fact { Some(region) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// Every choice of whether a spot of one's own is used, oldest record first.
    pub fn own_spots(&self) -> impl Iterator<Item = &OwnSpot> {
        self.others(|fact| if let Fact::OwnSpot(own) = fact { Some(own) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// Every pack of syringes, oldest record first.
    pub fn packs(&self) -> impl Iterator<Item = Kept<&Pack>> {
        self.others(|fact| if let Fact::Pack(pack) = fact { Some(pack) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Everything that was thrown away, oldest record first.
    pub fn wastes(&self) -> impl Iterator<Item = &Waste> {
        self.others(|fact| if let Fact::Waste(waste) = fact { Some(waste) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }

    /// Every backup that left a device, oldest first.
    pub fn copies(&self) -> impl Iterator<Item = Kept<&Copied>> {
        self.others(|fact| if let Fact::Copied(copied) = fact { Some(copied) } else { None })
            .filter(|kept| !kept.voided)
    }

    /// Every choice of when to remind of a backup, oldest first.
    pub fn reminders(&self) -> impl Iterator<Item = &Reminder> {
        self.others(|fact| if let Fact::Reminder(reminder) = fact { Some(reminder) } else { None })
            .filter(|kept| !kept.voided)
            .map(|kept| kept.what)
    }
}
