//! Names of what is so of a person, or is not.

use crate::app::i18n::messages::Conditions;
use crate::domain::patient::conditions::Condition;

impl Conditions {
    /// By itself, and where a line begins.
    pub fn name(&self, condition: Condition) -> &'static str {
        match condition {
            Condition::RheumatoidArthritis => self.rheumatoid_arthritis,
            Condition::ActiveDisease => self.active_disease,
            Condition::DmardFailed => self.dmard_failed,
            Condition::OnTreatment => self.on_treatment,
            Condition::AllergyEcoli => self.allergy_ecoli,
            Condition::AllergyAnakinra => self.allergy_anakinra,
            Condition::AllergyIngredient => self.allergy_ingredient,
            Condition::SevereReaction => self.severe_reaction,
            Condition::AllergyLatex => self.allergy_latex,
            Condition::ActiveInfection => self.active_infection,
            Condition::SeriousInfection => self.serious_infection,
            Condition::ChronicInfection => self.chronic_infection,
            Condition::RecurrentInfection => self.recurrent_infection,
            Condition::Immunosuppression => self.immunosuppression,
            Condition::Asthma => self.asthma,
            Condition::Pregnant => self.pregnant,
            Condition::PregnancyPlanned => self.pregnancy_planned,
            Condition::BreastFeeding => self.breast_feeding,
            Condition::LiverDisease => self.liver_disease,
            Condition::SevereLiverDisease => self.severe_liver_disease,
            Condition::Dialysis => self.dialysis,
            Condition::SelfInjection => self.self_injection,
            Condition::JudgedCompetent => self.judged_competent,
            Condition::OtherMedicines => self.other_medicines,
            Condition::VaccinationPlanned => self.vaccination_planned,
        }
    }

    /// As it stands inside a sentence.
    pub fn inline(&self, condition: Condition) -> &'static str {
        match condition {
            Condition::RheumatoidArthritis => self.rheumatoid_arthritis_inline,
            Condition::ActiveDisease => self.active_disease_inline,
            Condition::DmardFailed => self.dmard_failed_inline,
            Condition::OnTreatment => self.on_treatment_inline,
            Condition::AllergyEcoli => self.allergy_ecoli_inline,
            Condition::AllergyAnakinra => self.allergy_anakinra_inline,
            Condition::AllergyIngredient => self.allergy_ingredient_inline,
            Condition::SevereReaction => self.severe_reaction_inline,
            Condition::AllergyLatex => self.allergy_latex_inline,
            Condition::ActiveInfection => self.active_infection_inline,
            Condition::SeriousInfection => self.serious_infection_inline,
            Condition::ChronicInfection => self.chronic_infection_inline,
            Condition::RecurrentInfection => self.recurrent_infection_inline,
            Condition::Immunosuppression => self.immunosuppression_inline,
            Condition::Asthma => self.asthma_inline,
            Condition::Pregnant => self.pregnant_inline,
            Condition::PregnancyPlanned => self.pregnancy_planned_inline,
            Condition::BreastFeeding => self.breast_feeding_inline,
            Condition::LiverDisease => self.liver_disease_inline,
            Condition::SevereLiverDisease => self.severe_liver_disease_inline,
            Condition::Dialysis => self.dialysis_inline,
            Condition::SelfInjection => self.self_injection_inline,
            Condition::JudgedCompetent => self.judged_competent_inline,
            Condition::OtherMedicines => self.other_medicines_inline,
            Condition::VaccinationPlanned => self.vaccination_planned_inline,
        }
    }
}
