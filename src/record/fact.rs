//! What can be recorded: the kinds of facts, and those that are about the record itself.

use std::num::NonZeroU8;

use chrono::NaiveDate;
use strum::EnumDiscriminants;

use crate::domain::labs::calendar::{PrescribedTest, Restart};
use crate::domain::labs::panel::LabPanel;
use crate::domain::patient::acknowledgement::Acknowledgement;
use crate::domain::patient::conditions::Answered;
use crate::domain::patient::medication_list::ConcomitantMedication;
use crate::domain::patient::patient::{Patient, WeightMeasurement};
use crate::domain::patient::preference::Preferred;
use crate::domain::patient::question::Question;
use crate::domain::patient::symptom::Symptom;
use crate::domain::quantities::moment::Moment;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::RegionUse;
use crate::domain::sites::reaction::Reaction;
use crate::domain::sites::skin::Skin;
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::{Pause, Skip};
use crate::domain::treatment::regimen::Regimen;
use crate::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox};
use crate::domain::treatment::warm_up::WarmUpStarted;
use crate::record::entry_id::EntryId;

/// A file with everything was handed to the person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BackupMade {
    /// When.
    pub at: Moment,
    /// How many entries were in it.
    pub entries: u32,
}

/// When to remind of a backup; the latest counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reminder {
    /// How many days after a backup; none for never.
    pub every_days: Option<NonZeroU8>,
    /// Not before this day.
    pub from: NaiveDate,
}

/// A kind of thing that is kept.
#[derive(Clone, PartialEq, Eq, EnumDiscriminants, Debug)]
#[strum_discriminants(name(FactKind), vis(pub(super)), derive(PartialOrd, Ord))]
pub enum Fact {
    /// Who is treated; the latest counts.
    Patient(Patient),
    /// What is prescribed from a day on.
    Regimen(Regimen),
    /// A body weight.
    WeightMeasurement(WeightMeasurement),
    /// An injection.
    Injection(Injection),
    /// The results of a blood draw.
    Labs(LabPanel),
    /// Treatment that began again.
    Restart(Restart),
    /// A question for the next visit.
    Question(Question),
    /// A blood test that the prescriber has set.
    PrescribedTest(PrescribedTest),
    /// The answer to a question about health.
    Answered(Answered),
    /// A medicine or a vaccination, listed or no longer.
    ConcomitantMedication(ConcomitantMedication),
    /// The dose of a day, left out.
    Skip(Skip),
    /// All doses of some days, left out.
    Pause(Pause),
    /// Syringes that came in together.
    Pack(Pack),
    /// Syringes that were thrown away.
    DiscardedSyringes(DiscardedSyringes),
    /// How much of a region is used.
    RegionUse(RegionUse),
    /// A site that the person has added.
    CustomSite(CustomSite),
    /// Skin that must not be injected.
    Skin(Skin),
    /// A reaction of the skin.
    Reaction(Reaction),
    /// A symptom.
    Symptom {
        /// What was noticed.
        symptom: Symptom,
        /// The injection after which it was noticed, if it was one.
        after: Option<EntryId>,
    },
    /// A syringe that was taken out of the refrigerator.
    WarmUpStarted(WarmUpStarted),
    /// A box for used syringes.
    SharpsBox(SharpsBox),
    /// A number that the person set.
    Preferred(Preferred),
    /// A backup that left this device.
    BackupMade(BackupMade),
    /// When to remind of a backup.
    Reminder(Reminder),
    /// That doctor or nurse know of a matter.
    Acknowledgement(Acknowledgement),
}

impl Fact {
    /// Whether both are of the same kind.
    pub fn is_like(&self, other: &Self) -> bool {
        FactKind::from(self) == FactKind::from(other)
    }
}
