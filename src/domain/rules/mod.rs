//! The rules, top to bottom as a clinician reads them: each a pure function over [`Facts`] that cites
//! the statements it enforces and answers that there is something to say, nothing, or what it would need to know. Absent input is never "fine".

pub mod acknowledgement;
pub mod advice;
pub mod assessment;
mod blood;
mod conditions;
mod contradictions;
mod decidable;
mod dose;
pub mod dose_fit;
pub mod facts;
mod finding;
mod indication;
mod infection;
pub mod label;
mod label_blood;
mod label_finding;
mod label_people;
mod label_renal;
pub mod label_screening;
mod medicines;
mod missing;
mod names;
mod people;
pub mod progress;
mod renal;
pub mod renal_dosing;
pub mod screening;
mod vaccines;
mod values;

use crate::domain::monograph::Statement;
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::facts::Facts;
pub use dose::MOST_PER_KG;
pub use finding::{Contradiction, Finding, Unlisted, Verdict};
pub use label_finding::LabelFinding;
pub use missing::Missing;
pub use people::{FERTILE, OLDER_FROM};
pub use values::{OLD_BLOOD, OLD_WEIGHT};

use conditions::{any_of, is_so, must_be_so};
use missing::absent;

/// A rule: what it is called, what it enforces, how it decides.
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// The statements it enforces, the decisive one first.
    pub cites: &'static [Statement],
    /// Its decision.
    pub check: fn(&Facts) -> Verdict,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $id:ident $key:literal [$($cites:ident)+] $check:expr;)*) => {
        /// The name of a rule.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum RuleId {$($(#[$doc])* $id,)*}

        impl RuleId {
            /// As scenarios and lists call it.
            pub const fn key(self) -> &'static str {
                match self {$(Self::$id => $key,)*}
            }
        }

        /// Every rule.
        pub static RULES: &[Rule] = &[$(
            Rule { id: RuleId::$id, cites: &[$(Statement::$cites),+], check: $check },
        )*];
    };
}

rules! {
    /// Adults with active rheumatoid arthritis after a DMARD.
    Indication "indication" [S002 S003] indication::indication;

    /// More than brings benefit.
    DoseCeiling "dose-ceiling" [S011] dose::ceiling;
    /// Less than a syringe.
    PartialSyringe "partial-syringe" [S012] dose::partial_syringe;
    /// Not under the skin.
    Route "route" [S016] dose::route;
    /// Not every day without a reason in the kidneys.
    Interval "interval" [S010 S013 S014] dose::interval;
    /// More toxic reactions, less clearance.
    RenalToxicity "renal-toxicity" [S081 S083 S115] renal::toxicity;
    /// End-stage renal disease; little is removed.
    Dialysis "dialysis" [S013 S082 S116] |facts| is_so(facts, Condition::Dialysis);
    /// Dialysis and a clearance that contradicts it.
    DialysisContradicted "dialysis-contradicted" [S081] renal::dialysis_contradicted;

    /// Hypersensitivity to what is in the syringe.
    Hypersensitivity "hypersensitivity" [S031 S030 S032 S139] |facts| any_of(
        facts,
        &[Condition::AllergyAnakinra, Condition::AllergyEcoli, Condition::AllergyIngredient],
    );
    /// A severe reaction after a dose.
    SevereReaction "severe-reaction" [S033 S101] |facts| is_so(facts, Condition::SevereReaction);
    /// Latex in the needle cover.
    Latex "latex" [S034 S135] |facts| is_so(facts, Condition::AllergyLatex);

    /// An infection at the start.
    ActiveInfection "active-infection" [S035 S131] infection::at_start;
    /// A serious infection.
    SeriousInfection "serious-infection" [S036] |facts| is_so(facts, Condition::SeriousInfection);
    /// An infection while on treatment.
    InfectionOnTreatment "infection-on-treatment" [S037 S101] infection::on_treatment;
    /// A chronic infection.
    ChronicInfection "chronic-infection" [S040 S042] |facts| is_so(facts, Condition::ChronicInfection);
    /// Infections that come again.
    RecurrentInfection "recurrent-infection" [S042 S131] |facts| is_so(facts, Condition::RecurrentInfection);
    /// Immunosuppression.
    Immunosuppression "immunosuppression" [S039 S037] |facts| is_so(facts, Condition::Immunosuppression);
    /// Asthma.
    Asthma "asthma" [S041] |facts| is_so(facts, Condition::Asthma);

    /// Too few neutrophils.
    Neutropenia "neutropenia" [S051] blood::neutropenia;
    /// The calendar of counts.
    NeutrophilCalendar "neutrophil-calendar" [S050 S026] blood::calendar;

    /// Pregnancy.
    Pregnancy "pregnancy" [S070 S071 S118 S136] |facts| people::of_women(facts, Condition::Pregnant);
    /// A pregnancy is planned.
    PregnancyPlanned "pregnancy-planned" [S071 S136] |facts| people::of_women(facts, Condition::PregnancyPlanned);
    /// Breast-feeding.
    BreastFeeding "breast-feeding" [S072 S118 S136] |facts| people::of_women(facts, Condition::BreastFeeding);
    /// Children.
    Child "child" [S073 S074] people::child;
    /// Older people.
    Older "older" [S076 S077] people::older;
    /// Severely impaired liver function.
    SevereLiverDisease "severe-liver-disease" [S079 S080] people::severe_liver_disease;
    /// Impaired liver function.
    LiverDisease "liver-disease" [S080] |facts| is_so(facts, Condition::LiverDisease);

    /// Blockers of tumour necrosis factor.
    TnfBlocker "tnf-blocker" [S090 S005] medicines::tnf_blockers;
    /// Etanercept.
    Etanercept "etanercept" [S056] medicines::etanercept;
    /// Abatacept.
    Abatacept "abatacept" [S091] medicines::abatacept;
    /// Methotrexate.
    Methotrexate "methotrexate" [S092 S093] medicines::methotrexate;
    /// Other DMARDs.
    StudiedDmards "studied-dmards" [S004 S093] medicines::studied_dmards;
    /// Medicines of which the monograph does not speak.
    UnlistedMedicines "unlisted-medicines" [S098 S137] medicines::unlisted;

    /// Vaccines with live virus.
    LiveVaccine "live-vaccine" [S094 S095] vaccines::live;
    /// Vaccines with live bacteria.
    LiveBacteria "live-bacteria" [S094 S096] vaccines::live_bacteria;
    /// Other vaccines.
    InactivatedVaccine "inactivated-vaccine" [S096] vaccines::not_live;
    /// Tetanus toxoid.
    Tetanus "tetanus" [S097] vaccines::tetanus;
    /// Vaccines whose kind is not known.
    UnlistedVaccines "unlisted-vaccines" [S096 S094] vaccines::unlisted;

    /// Who injects, and whether a clinician has judged them able to.
    SelfInjection "self-injection" [S024 S025 S133] |facts| must_be_so(
        facts,
        Condition::JudgedCompetent,
        Condition::SelfInjection,
    );
    /// More for each kilogram than any label has.
    LabelMaximum "label-maximum" [S011] dose::label_maximum;
    /// The first day against birth, today and whether it is given.
    StartContradicted "start-contradicted" [S050 S026] contradictions::start;
    /// A severe case of what is said not to be so.
    AnswersContradicted "answers-contradicted" [S079 S036] contradictions::answers;
    /// Weight and height of no body.
    BodyContradicted "body-contradicted" [S013] contradictions::body;
    /// Values that were measured long ago.
    OldValues "old-values" [S077] values::old;
}
