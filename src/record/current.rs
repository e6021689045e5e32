//! The record, kind by kind: everything that is no injection.

use crate::domain::labs::calendar::{PrescribedTest, Restart};
use crate::domain::labs::panel::LabPanel;
use crate::domain::monograph::edition::Country;
use crate::domain::patient::acknowledgement::Acknowledgement;
use crate::domain::patient::conditions::Answered;
use crate::domain::patient::medication_list::ConcomitantMedication;
use crate::domain::patient::patient::{Patient, WeightMeasurement};
use crate::domain::patient::preference::{Preference, Preferred};
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
use crate::record::fact::{BackupMade, Fact, FactKind, Reminder};
use crate::record::record::{Current, Record};

/// Writes an accessor of a kind of fact. The item is the fact itself, or the fact with its entry; of those with
/// their entries voided ones can be left in.
macro_rules! accessors {
    () => {};
    ($(#[$doc:meta])* fn $name:ident() -> &$type:ident in $kind:ident; $($rest:tt)*) => {
        $(#[$doc])*
        pub fn $name(&self) -> impl Iterator<Item = &$type> {
            self.others(FactKind::$kind, |fact| if let Fact::$kind(value) = fact { Some(value) } else { None })
                .filter(|current| !current.voided)
                .map(|current| current.what)
        }
        accessors! { $($rest)* }
    };
    ($(#[$doc:meta])* fn $name:ident() -> Current<&$type:ident> in $kind:ident; $($rest:tt)*) => {
        $(#[$doc])*
        pub fn $name(&self) -> impl Iterator<Item = Current<&$type>> {
            self.others(FactKind::$kind, |fact| if let Fact::$kind(value) = fact { Some(value) } else { None })
                .filter(|current| !current.voided)
        }
        accessors! { $($rest)* }
    };
    ($(#[$doc:meta])* fn $name:ident() -> Current<&$type:ident> in $kind:ident, voided too; $($rest:tt)*) => {
        $(#[$doc])*
        pub fn $name(&self) -> impl Iterator<Item = Current<&$type>> {
            self.others(FactKind::$kind, |fact| if let Fact::$kind(value) = fact { Some(value) } else { None })
        }
        accessors! { $($rest)* }
    };
}

impl Record {
    /// Who is treated.
    pub fn patient(&self) -> Option<&Patient> {
        self.others(
            FactKind::Patient,
            |fact| if let Fact::Patient(patient) = fact { Some(patient) } else { None },
        )
        .rfind(|current| !current.voided)
        .map(|current| current.what)
    }

    /// Every symptom that stands, with the injection after which it was noticed, oldest record first.
    pub fn symptoms(&self) -> impl Iterator<Item = Current<(&Symptom, Option<EntryId>)>> {
        fn noticed(fact: &Fact) -> Option<(&Symptom, Option<EntryId>)> {
            if let Fact::Symptom { symptom, after } = fact { Some((symptom, *after)) } else { None }
        }
        self.others(FactKind::Symptom, noticed).filter(|current| !current.voided)
    }

    /// The number that the person set last, or the one to begin with.
    pub fn preferred(&self, preference: Preference) -> Option<u8> {
        let number = |set: &Preferred| match set {
            Preferred::Number { preference: of, number, .. } => (*of == preference).then_some(*number),
            Preferred::Country { .. } => None,
        };
        self.preferences().rev().find_map(number).or(preference.initial())
    }

    /// The country that the person set last, whose label holds beside the monograph.
    pub fn country(&self) -> Option<Country> {
        self.preferences().rev().find_map(|set| match set {
            Preferred::Country { country, .. } => Some(*country),
            Preferred::Number { .. } => None,
        })
    }

    fn preferences(&self) -> impl DoubleEndedIterator<Item = &Preferred> {
        let all = self.others(FactKind::Preferred, |fact| {
            if let Fact::Preferred(preferred) = fact { Some(preferred) } else { None }
        });
        all.filter(|current| !current.voided).map(|current| current.what)
    }

    accessors! {
        /// Every regimen that stands, oldest record first.
        fn regimens() -> &Regimen in Regimen;

        /// Every weight that stands, oldest record first.
        fn weight_measurements() -> &WeightMeasurement in WeightMeasurement;

        /// Every lab panel, voided ones too, oldest record first.
        fn panels() -> Current<&LabPanel> in Labs, voided too;

        /// Every day on which treatment began again, oldest record first.
        fn restarts() -> Current<&Restart> in Restart;

        /// Every blood test that the prescriber has set, voided ones too, oldest record first.
        fn prescribed_tests() -> Current<&PrescribedTest> in PrescribedTest, voided too;

        /// Every question that is open, oldest record first.
        fn questions() -> Current<&Question> in Question;

        /// Every answer that stands, oldest record first.
        fn answered() -> &Answered in Answered;

        /// Every answer that stands with its entry, oldest record first.
        fn answered_entries() -> Current<&Answered> in Answered;

        /// Every acknowledgement that stands, oldest record first.
        fn acknowledgements() -> Current<&Acknowledgement> in Acknowledgement;

        /// Every name that was listed or taken off a list and stands, oldest record first.
        fn medications() -> &ConcomitantMedication in ConcomitantMedication;

        /// Every dose of a single day that was left out and stands, oldest record first.
        fn skips() -> Current<&Skip> in Skip;

        /// Every pause that stands, oldest record first.
        fn pauses() -> Current<&Pause> in Pause;

        /// All skin that blocked or blocks a site, oldest record first.
        fn skin() -> Current<&Skin> in Skin;

        /// Every reaction of the skin that stands, oldest record first.
        fn reactions() -> Current<&Reaction> in Reaction;

        /// Every syringe that was taken out of the refrigerator, oldest record first.
        fn warm_ups() -> Current<&WarmUpStarted> in WarmUpStarted;

        /// Every box for used syringes, oldest record first.
        fn sharps_boxes() -> &SharpsBox in SharpsBox;

        /// Every choice of whether a region is used, oldest record first.
        fn region_uses() -> &RegionUse in RegionUse;

        /// Every pack of syringes, oldest record first.
        fn packs() -> Current<&Pack> in Pack;

        /// Everything that was thrown away, oldest record first.
        fn discarded_syringes() -> &DiscardedSyringes in DiscardedSyringes;

        /// Every backup that left a device, oldest first.
        fn backups() -> Current<&BackupMade> in BackupMade;

        /// Every choice of when to remind of a backup, oldest first.
        fn reminders() -> &Reminder in Reminder;

        /// Every regimen that stands with its entry, oldest record first.
        fn regimen_entries() -> Current<&Regimen> in Regimen;

        /// Every weight that stands with its entry, oldest record first.
        fn weight_entries() -> Current<&WeightMeasurement> in WeightMeasurement;

        /// Every name that was listed or taken off a list and stands, with its entry, oldest record first.
        fn medication_entries() -> Current<&ConcomitantMedication> in ConcomitantMedication;

        /// Every choice of whether a custom site is used, with its entry, oldest record first.
        fn custom_site_entries() -> Current<&CustomSite> in CustomSite;

        /// Everything that was thrown away, with its entry, oldest record first.
        fn discarded_entries() -> Current<&DiscardedSyringes> in DiscardedSyringes;

        /// Every box for used syringes with its entry, oldest record first.
        fn sharps_box_entries() -> Current<&SharpsBox> in SharpsBox;

        /// Every dose of a single day that was left out, voided ones too, oldest record first.
        fn all_skips() -> Current<&Skip> in Skip, voided too;

        /// Every pause, voided ones too, oldest record first.
        fn all_pauses() -> Current<&Pause> in Pause, voided too;
    }
}
