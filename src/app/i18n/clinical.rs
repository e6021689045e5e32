//! Names that clinicians read, questions about health, and what a statement that is looked up needs beside it.

use crate::app::i18n::messages::Clinical;
use crate::app::i18n::{format, later_strings};
use crate::domain::labs::analyte::UMOL_PER_MG_DL;
use crate::domain::labs::blood::limit_in_giga;
use crate::domain::labs::bound::Bound;
use crate::domain::labs::egfr::Stage;
use crate::domain::labs::renal::{Basis, Clearance};
use crate::domain::labs::result::{Count, Creatinine};
use crate::domain::monograph::{NEUTROPENIA_BELOW, REDUCE_BELOW, Topic};
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::ADULT;
use crate::domain::quantities::number::Exact;
use crate::domain::rules::{Missing, RuleId};

impl Clinical {
    pub fn basis(&self, basis: Basis) -> &'static str {
        match basis {
            Basis::Actual => self.basis_actual,
            Basis::Ideal => self.basis_ideal,
            Basis::Adjusted => self.basis_adjusted,
        }
    }

    /// A clearance with its bound, and with enough digits not to look equal to the limit unless it is.
    pub fn clearance(&self, known: &Clearance) -> String {
        let value = format::beside(known.value.0, REDUCE_BELOW.value.0, 1);
        match known.bound {
            None => value,
            Some(Bound::Below) => self.less_than(&value),
            Some(Bound::AtMost) => self.at_most(&value),
            Some(Bound::AtLeast) => self.at_least(&value),
            Some(Bound::Above) => self.more_than(&value),
        }
    }

    /// Of several clearances the lowest, which no other is below.
    pub fn lowest_clearance(&self, lowest: &Clearance) -> String {
        self.clearance(&Clearance { bound: lowest.bound.or(Some(Bound::AtLeast)), ..*lowest })
    }

    /// A creatinine in both units.
    pub fn creatinine(&self, known: Creatinine) -> String {
        let (sign, mg_per_dl) = (format::bound(known.bound), known.mg_per_dl.0);
        let molar = format::exact(mg_per_dl * UMOL_PER_MG_DL.value, 1);
        self.creatinine_in_both_units(
            &format!("{sign}{}", format::exact(mg_per_dl, 3)),
            &format!("{sign}{molar}"),
        )
    }

    /// A count in both units, which never looks equal to the limit of neutropenia unless it is.
    pub fn count(&self, known: Count) -> String {
        let (sign, cells, limit) = (format::bound(known.bound), known.cells.0, NEUTROPENIA_BELOW.value.0);
        let (giga, giga_limit) = (cells / Exact::from_integer(1000), limit_in_giga());
        let (cells, giga) = (format::beside(cells, limit, 0), format::beside(giga, giga_limit, 3));
        self.count_in_both_units(&format!("{sign}{cells}"), &format!("{sign}{giga}"))
    }

    pub fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::G1 => self.stage_g1,
            Stage::G2 => self.stage_g2,
            Stage::G3a => self.stage_g3a,
            Stage::G3b => self.stage_g3b,
            Stage::G4 => self.stage_g4,
            Stage::G5 => self.stage_g5,
        }
    }

    /// What is not known, as it stands inside a sentence.
    pub fn missing(&self, missing: Missing) -> String {
        let name = match missing {
            Missing::Age => self.missing_age,
            Missing::AdultAge => return self.missing_adult_age(&ADULT.value.0.to_string()),
            Missing::Sex => self.missing_sex,
            Missing::Weight => self.missing_weight,
            Missing::Height => self.missing_height,
            Missing::Creatinine => self.missing_creatinine,
            Missing::ExactCreatinine(known) => return self.exact_creatinine(&self.creatinine(known)),
            Missing::Neutrophils => self.missing_neutrophils,
            Missing::ExactNeutrophils(known) => return self.exact_neutrophils(&self.count(known)),
            Missing::Dose => self.missing_dose,
            Missing::Interval => self.missing_interval,
            Missing::Route => self.missing_route,
            Missing::Medicines => self.missing_medicines,
            Missing::KindOfMedicine => self.missing_kind_of_medicine,
            Missing::Vaccines => self.missing_vaccines,
            Missing::KindOfVaccine => self.missing_kind_of_vaccine,
            Missing::Start => self.missing_start,
            Missing::Answer(asked) => later_strings().conditions.inline(asked),
        };
        name.to_owned()
    }

    /// The question to a patient.
    pub fn question(&self, asked: Condition) -> &'static str {
        match asked {
            Condition::AllergyEcoli => self.question_allergy_ecoli,
            Condition::AllergyAnakinra => self.question_allergy_anakinra,
            Condition::AllergyIngredient => self.question_allergy_ingredient,
            Condition::SevereReaction => self.question_severe_reaction,
            Condition::AllergyLatex => self.question_allergy_latex,
            Condition::ActiveInfection => self.question_active_infection,
            Condition::SeriousInfection => self.question_serious_infection,
            Condition::ChronicInfection => self.question_chronic_infection,
            Condition::RecurrentInfection => self.question_recurrent_infection,
            Condition::Immunosuppression => self.question_immunosuppression,
            Condition::Asthma => self.question_asthma,
            Condition::Pregnant => self.question_pregnant,
            Condition::PregnancyPlanned => self.question_pregnancy_planned,
            Condition::BreastFeeding => self.question_breast_feeding,
            Condition::LiverDisease => self.question_liver_disease,
            Condition::Dialysis => self.question_dialysis,
            Condition::SelfInjection => self.question_self_injection,
            Condition::JudgedCompetent => self.question_judged_competent,
            Condition::OtherMedicines => self.question_other_medicines,
            Condition::VaccinationPlanned => self.question_vaccination_planned,
            Condition::RheumatoidArthritis
            | Condition::ActiveDisease
            | Condition::DmardFailed
            | Condition::OnTreatment
            | Condition::SevereLiverDisease => later_strings().conditions.name(asked),
        }
    }

    /// What a rule is about, as it stands inside a sentence.
    pub fn rule(&self, rule: RuleId) -> &'static str {
        match rule {
            RuleId::Indication => self.rule_indication,
            RuleId::DoseCeiling => self.rule_dose_ceiling,
            RuleId::PartialSyringe => self.rule_partial_syringe,
            RuleId::Route => self.rule_route,
            RuleId::Interval => self.rule_interval,
            RuleId::RenalToxicity => self.rule_renal_toxicity,
            RuleId::Dialysis => self.rule_dialysis,
            RuleId::DialysisContradicted => self.rule_dialysis_contradicted,
            RuleId::Hypersensitivity => self.rule_hypersensitivity,
            RuleId::SevereReaction => self.rule_severe_reaction,
            RuleId::Latex => self.rule_latex,
            RuleId::ActiveInfection => self.rule_active_infection,
            RuleId::SeriousInfection => self.rule_serious_infection,
            RuleId::InfectionOnTreatment => self.rule_infection_on_treatment,
            RuleId::ChronicInfection => self.rule_chronic_infection,
            RuleId::RecurrentInfection => self.rule_recurrent_infection,
            RuleId::Immunosuppression => self.rule_immunosuppression,
            RuleId::Asthma => self.rule_asthma,
            RuleId::Neutropenia => self.rule_neutropenia,
            RuleId::NeutrophilCalendar => self.rule_neutrophil_calendar,
            RuleId::Pregnancy => self.rule_pregnancy,
            RuleId::PregnancyPlanned => self.rule_pregnancy_planned,
            RuleId::BreastFeeding => self.rule_breast_feeding,
            RuleId::Child => self.rule_child,
            RuleId::Older => self.rule_older,
            RuleId::SevereLiverDisease => self.rule_severe_liver_disease,
            RuleId::LiverDisease => self.rule_liver_disease,
            RuleId::TnfBlocker => self.rule_tnf_blocker,
            RuleId::Etanercept => self.rule_etanercept,
            RuleId::Abatacept => self.rule_abatacept,
            RuleId::Methotrexate => self.rule_methotrexate,
            RuleId::StudiedDmards => self.rule_studied_dmards,
            RuleId::UnlistedMedicines => self.rule_unlisted_medicines,
            RuleId::LiveVaccine => self.rule_live_vaccine,
            RuleId::LiveBacteria => self.rule_live_bacteria,
            RuleId::InactivatedVaccine => self.rule_inactivated_vaccine,
            RuleId::Tetanus => self.rule_tetanus,
            RuleId::UnlistedVaccines => self.rule_unlisted_vaccines,
            RuleId::SelfInjection => self.rule_self_injection,
            RuleId::LabelMaximum => self.rule_label_maximum,
            RuleId::StartContradicted => self.rule_start_contradicted,
            RuleId::AnswersContradicted => self.rule_answers_contradicted,
            RuleId::BodyContradicted => self.rule_body_contradicted,
            RuleId::OldValues => self.rule_old_values,
        }
    }

    pub fn topic(&self, topic: Topic) -> &'static str {
        match topic {
            Topic::Drug => self.topic_drug,
            Topic::Dose => self.topic_dose,
            Topic::Injecting => self.topic_injecting,
            Topic::Storage => self.topic_storage,
            Topic::Allergy => self.topic_allergy,
            Topic::Infection => self.topic_infection,
            Topic::Blood => self.topic_blood,
            Topic::Medicines => self.topic_medicines,
            Topic::People => self.topic_people,
            Topic::Cancer => self.topic_cancer,
            Topic::Effects => self.topic_effects,
            Topic::Kinetics => self.topic_kinetics,
            Topic::Teaching => self.topic_teaching,
        }
    }
}
