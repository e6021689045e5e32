//! Questions about a person that are answered with yes, no, or not at all.

use chrono::{Duration, NaiveDate};

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};

macro_rules! conditions {
    ($($(#[$doc:meta])* $name:ident $key:literal)*) => {
        /// Something that is so, is not so, or is not known.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Condition {$($(#[$doc])* $name,)*}

        impl Condition {
            /// All, as a clinician asks them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// How records and files name it.
            pub const fn key(self) -> &'static str {
                match self {$(Self::$name => $key,)*}
            }
        }
    };
}

conditions! {
    /// Rheumatoid arthritis is what is treated.
    RheumatoidArthritis "rheumatoid-arthritis"
    /// It is moderately to severely active.
    ActiveDisease "active-disease"
    /// At least one DMARD did not help enough.
    DmardFailed "dmard-failed"
    /// Anakinra is being taken already.
    OnTreatment "on-treatment"
    /// Hypersensitivity to proteins from Escherichia coli.
    AllergyEcoli "allergy-e-coli-protein"
    /// Hypersensitivity to anakinra.
    AllergyAnakinra "allergy-anakinra"
    /// Hypersensitivity to another ingredient.
    AllergyIngredient "allergy-ingredient"
    /// A severe reaction after a dose.
    SevereReaction "severe-reaction"
    /// Hypersensitivity to latex, of the patient or a helper.
    AllergyLatex "allergy-latex"
    /// An infection now.
    ActiveInfection "active-infection"
    /// A serious infection now.
    SeriousInfection "serious-infection"
    /// A chronic infection.
    ChronicInfection "chronic-infection"
    /// Infections that come again and again.
    RecurrentInfection "recurrent-infection"
    /// Immunosuppression.
    Immunosuppression "immunosuppression"
    /// Asthma.
    Asthma "asthma"
    /// Pregnancy.
    Pregnant "pregnant"
    /// A pregnancy is planned.
    PregnancyPlanned "pregnancy-planned"
    /// Breast-feeding, now or planned.
    BreastFeeding "breast-feeding"
    /// Impaired liver function.
    LiverDisease "liver-disease"
    /// Severely impaired liver function.
    SevereLiverDisease "severe-liver-disease"
    /// Haemodialysis or CAPD.
    Dialysis "dialysis"
    /// The patient or a helper injects.
    SelfInjection "self-injection"
    /// A clinician has judged them able to do so.
    JudgedCompetent "judged-competent"
    /// Other medicines are taken.
    OtherMedicines "other-medicines"
    /// A vaccination is planned.
    VaccinationPlanned "vaccination-planned"
}

/// What is asked about hypersensitivity.
pub const ALLERGY: &[Condition] = &[
    Condition::AllergyAnakinra,
    Condition::AllergyEcoli,
    Condition::AllergyIngredient,
    Condition::SevereReaction,
    Condition::AllergyLatex,
];

/// What is asked about infections.
pub const INFECTION: &[Condition] = &[
    Condition::ActiveInfection,
    Condition::SeriousInfection,
    Condition::ChronicInfection,
    Condition::RecurrentInfection,
    Condition::Immunosuppression,
    Condition::Asthma,
];

/// A no to something that changes holds for this time.
pub const NO_HOLDS: Cited<Duration> = cited(Duration::days(30), &OWN_CHOICE, "age of answers that count");

impl Condition {
    /// Whether it can begin at any time, so that an old no says nothing.
    pub const fn changes(self) -> bool {
        matches!(
            self,
            Self::ActiveInfection
                | Self::SeriousInfection
                | Self::Pregnant
                | Self::PregnancyPlanned
                | Self::BreastFeeding
                | Self::VaccinationPlanned
        )
    }
}

impl Answered {
    /// Whether it still says something on a day.
    pub fn holds_on(&self, today: NaiveDate) -> bool {
        self.answer || !self.condition.changes() || today - self.on <= NO_HOLDS.value
    }
}

/// An answer, and the day for which it was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answered {
    /// What was asked.
    pub condition: Condition,
    /// Yes or no.
    pub answer: bool,
    /// The day.
    pub on: NaiveDate,
}

/// Answers to questions. What is not answered is not known.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Answers(Vec<(Condition, bool)>);

impl Answers {
    /// The answer, if there is one.
    pub fn get(&self, condition: Condition) -> Option<bool> {
        self.0.iter().find(|(asked, _)| *asked == condition).map(|(_, answer)| *answer)
    }

    /// Replaces the answer, or takes it back.
    pub fn set(&mut self, condition: Condition, answer: Option<bool>) {
        self.0.retain(|(asked, _)| *asked != condition);
        self.0.extend(answer.map(|answer| (condition, answer)));
    }

    /// The same answers with one more.
    #[must_use]
    pub fn with(mut self, condition: Condition, answer: bool) -> Self {
        self.set(condition, Some(answer));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_can_be_given_changed_and_taken_back() {
        let mut answers = Answers::default();
        assert_eq!(answers.get(Condition::Asthma), None);
        answers.set(Condition::Asthma, Some(false));
        answers.set(Condition::Asthma, Some(true));
        assert_eq!(answers.get(Condition::Asthma), Some(true));
        assert_eq!(answers.get(Condition::Dialysis), None);
        answers.set(Condition::Asthma, None);
        assert_eq!(answers, Answers::default());
    }

    #[test]
    fn an_old_no_to_what_changes_says_nothing() {
        let on = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        let holds =
            |condition, answer, days| Answered { condition, answer, on }.holds_on(on + Duration::days(days));
        assert!(holds(Condition::ActiveInfection, false, 30));
        assert!(!holds(Condition::ActiveInfection, false, 31));
        assert!(holds(Condition::ActiveInfection, true, 31));
        assert!(holds(Condition::Asthma, false, 31));
    }

    #[test]
    fn no_two_conditions_share_a_key() {
        for (index, one) in Condition::ALL.iter().enumerate() {
            assert!(Condition::ALL.iter().skip(index + 1).all(|other| other.key() != one.key()));
        }
    }
}
