//! The statements of the monograph in our own words, one sentence for each.

use crate::app::i18n::format;
use crate::domain::monograph::{
    ACCUMULATION_WEEKS, BIOAVAILABILITY_PERCENT, CHILD_BELOW, CHILDREN_STUDIED, CLEARANCE_REDUCED_PERCENT,
    DIALYSIS_REMOVES_PERCENT, DOSE_MG, HALF_LIFE_H, NEUTROPENIA_BELOW, PEAK_H, REDUCE_BELOW, STORAGE_C,
    SYRINGE_ML, Statement, WARM_UP_MIN,
};
use crate::domain::quantities::number::Decimal;

pub(super) fn sentence(statement: Statement) -> String {
    match statement {
        Statement::S010 => dose(),
        Statement::S011 => format!("More than {} a day does not seem to bring more benefit.", mg()),
        Statement::S012 => {
            format!("The dose is the whole syringe of {}. Less is outside the monograph.", ml())
        }
        Statement::S013 => format!(
            "Creatinine clearance below {} mL/min, estimated from serum creatinine (severe insufficiency or \
            end-stage disease): consider {} every other day.",
            clearance(),
            mg()
        ),
        Statement::S014 => {
            format!("Creatinine clearance of {} mL/min or more: no change of dose is given.", clearance())
        }
        Statement::S022 => format!(
            "Let the syringe reach room temperature before use; that takes about {} minutes.",
            range(WARM_UP_MIN.value)
        ),
        Statement::S027 => {
            format!("A syringe holds one dose, {} in {}, without preservative. Use it once.", mg(), ml())
        }
        Statement::S051 => format!(
            "Neutropenia: fewer than {} neutrophils per mm³. No count at which to stop is named.",
            neutrophils()
        ),
        Statement::S073 => format!(
            "Not recommended below {} years. Only some children of {} years with polyarticular disease were \
            studied, and efficacy was not shown.",
            CHILD_BELOW.value.0,
            range(CHILDREN_STUDIED.value)
        ),
        Statement::S082 | Statement::S116 => format!(
            "Haemodialysis and CAPD remove less than {} % of a dose.",
            format::decimal(DIALYSIS_REMOVES_PERCENT.value)
        ),
        Statement::S083 | Statement::S115 => format!(
            "Impaired kidneys lower plasma clearance by {} %, depending on creatinine clearance.",
            range(CLEARANCE_REDUCED_PERCENT.value)
        ),
        Statement::S110 => {
            format!("{} % of a dose under the skin reach the blood.", BIOAVAILABILITY_PERCENT.value)
        }
        Statement::S111 => format!("The concentration is highest after {} hours.", range(PEAK_H.value)),
        Statement::S112 => {
            format!("The terminal half-life is {} hours on average.", range(HALF_LIFE_H.value))
        }
        Statement::S113 => format!(
            "Daily doses for up to {} weeks did not accumulate unexpectedly.",
            ACCUMULATION_WEEKS.value
        ),
        Statement::S120 => format!("Keep in the refrigerator at {} °C.", range(STORAGE_C.value)),
        statement => fixed(statement).to_owned(),
    }
}

/// The sentences without numbers.
fn fixed(statement: Statement) -> &'static str {
    match statement {
        Statement::S001 => {
            "Anakinra (Kineret): a recombinant antagonist of the human interleukin-1 receptor; a DMARD. \
            CAS 143090-92-0."
        }
        Statement::S002 => {
            "For adults with moderately to severely active rheumatoid arthritis after at least one DMARD did \
            not help enough: against signs and symptoms, and to slow structural damage."
        }
        Statement::S003 => "Every other diagnosis lies outside this monograph.",
        Statement::S004 => "May be given alone or with DMARDs that do not block TNF.",
        Statement::S005 => {
            "Not to be combined with TNF blockers such as adalimumab, etanercept or infliximab."
        }
        Statement::S006 => {
            "Competes with interleukin-1 for its receptor IL-1RI, which lowers inflammation and the loss of \
            cartilage."
        }
        Statement::S015 => "Inject at about the same time each day.",
        Statement::S016 => "Only injection under the skin is described.",
        Statement::S017 => "Inject into thigh, abdomen, upper arm or buttock.",
        Statement::S018 => "Change the site from one injection to the next.",
        Statement::S019 => "Not into skin that is tender, bruised, red or hard.",
        Statement::S020 => "Not into scars or stretch marks.",
        Statement::S021 => "Not close to a vein.",
        Statement::S023 => "Leave the needle cover on until the syringe has reached room temperature.",
        Statement::S024 => {
            "The patient or a helper may inject once a clinician has judged them able to prepare and give it \
            safely."
        }
        Statement::S025 => "Treatment is guided and supervised by a clinician.",
        Statement::S026 => "Count neutrophils before and during treatment.",
        Statement::S030 => "Contraindicated in known hypersensitivity to proteins from Escherichia coli.",
        Statement::S031 => "Contraindicated in known hypersensitivity to anakinra.",
        Statement::S032 => "Contraindicated in known hypersensitivity to any ingredient.",
        Statement::S033 => {
            "After a severe hypersensitivity reaction stop at once and treat: epinephrine, corticosteroids, \
            airway, oxygen, intravenous fluids, antihistamines, blood pressure. Anaphylaxis is rare."
        }
        Statement::S034 => {
            "The needle cover contains natural rubber latex: whoever is sensitive to it should not touch it."
        }
        Statement::S035 => "Do not start during an active infection.",
        Statement::S036 => "Stop if a serious infection develops.",
        Statement::S037 => {
            "Infections, serious ones too, are more frequent; most are bacterial, of skin, lungs, bones and \
            joints."
        }
        Statement::S038 => {
            "Opportunistic infections (fungi, mycobacteria, bacteria, viruses) were reported rarely."
        }
        Statement::S039 => "Safety and efficacy in immunosuppressed patients were not evaluated.",
        Statement::S040 => "Safety and efficacy in chronic infections were not evaluated.",
        Statement::S041 => "Asthma may raise the risk of serious infection.",
        Statement::S042 => {
            "Tell your clinician about infections that you have or that come again, before you start."
        }
        Statement::S050 => {
            "Count neutrophils before the start, monthly for 3 months, then every 3 months up to 1 year."
        }
        Statement::S052 => "Neutrophil counts can fall without reaching neutropenia.",
        Statement::S053 => "White cells can fall a little.",
        Statement::S054 => "Platelets can fall a little.",
        Statement::S055 => "Eosinophils can rise a little.",
        Statement::S056 => {
            "With etanercept, serious infections and neutropenia are more frequent than with etanercept alone, \
            and the benefit is not greater."
        }
        Statement::S060 => {
            "Lymphoma is more frequent than in the general population; rheumatoid arthritis itself, above all \
            if very active, may raise that risk."
        }
        Statement::S061 => "Cancers of breast, airways and digestive organs were reported more often.",
        Statement::S062 => "Melanoma was reported more often; what that means is unknown.",
        Statement::S063 => "Whether the drug’s effect on immunity has a part in malignancies is unknown.",
        Statement::S064 => {
            "Antibodies against anakinra occur, without more adverse events; what neutralising ones do to the \
            response is not fully known."
        }
        Statement::S070 => "Pregnancy: category B. To be decided with a clinician.",
        Statement::S071 => "Tell your clinician if you are pregnant or plan to be.",
        Statement::S072 => "Whether it passes into milk is unknown: caution while breast-feeding.",
        Statement::S074 => "The syringes are not made to measure doses for children.",
        Statement::S075 => "Adverse effects in children were like those in adults.",
        Statement::S076 => "Older people may have a higher risk of serious infection: caution.",
        Statement::S077 => "Older people may have more toxic reactions as their kidneys work less: caution.",
        Statement::S078 => {
            "Safety and efficacy in older people were not much different; greater sensitivity is not excluded."
        }
        Statement::S079 => "Not studied in severely impaired liver function.",
        Statement::S080 => "Pharmacokinetics in impaired liver function were not studied.",
        Statement::S081 => "Impaired kidneys raise the risk of toxic reactions: consider a lower dose.",
        Statement::S090 => "Concomitant use of TNF blockers is not recommended.",
        Statement::S091 => {
            "Abatacept (inferred): concomitant use is not recommended; experience is insufficient."
        }
        Statement::S092 => {
            "Methotrexate: a pharmacokinetic interaction is unlikely; in rats neither clearance nor toxicity \
            changed."
        }
        Statement::S093 => {
            "Methotrexate, sulfasalazine, hydroxychloroquine, gold, penicillamine, leflunomide and azathioprine \
            were given together with it in studies; interactions were not examined in people."
        }
        Statement::S094 => "No live-virus vaccines during treatment.",
        Statement::S095 => "Whether vaccine virus is passed on more easily is not known.",
        Statement::S096 => "What treatment does to inactivated vaccines is not known.",
        Statement::S097 => "The response to tetanus toxoid was preserved in one study.",
        Statement::S098 => "Tell your clinician about every medicine that you take or plan to take.",
        Statement::S100 => {
            "Common: reaction where it was injected, infection, headache, nausea, low neutrophils, diarrhoea, \
            symptoms like influenza, pain in the abdomen."
        }
        Statement::S101 => "Learn to recognise allergic reactions and infections, and report them.",
        Statement::S114 => "Leaves the body mainly with urine.",
        Statement::S117 => "Sex and age change clearance little, once kidneys and weight are accounted for.",
        Statement::S118 => "Whether it crosses the placenta or passes into milk is not known.",
        Statement::S119 => "How it is broken down is not fully known.",
        Statement::S121 => "Do not freeze it.",
        Statement::S122 => "Do not shake it.",
        Statement::S123 => "Protect it from light.",
        Statement::S124 => {
            "How long it may stand outside the refrigerator is not said, beyond the time to warm up. Ask your \
            pharmacist."
        }
        Statement::S130 => "Read the manufacturer’s information for patients.",
        Statement::S131 => "Tell your clinician about infections before the start.",
        Statement::S132 => "Learn the dose, how to inject cleanly, and how to throw syringes away safely.",
        Statement::S133 => "Your clinician judges whether you or your helper can inject.",
        Statement::S134 => {
            "Recognise and report unwanted effects, above all allergic reactions and infections."
        }
        Statement::S135 => "Tell your clinician about an allergy to latex.",
        Statement::S136 => "Tell your clinician if you are or want to be pregnant, or want to breast-feed.",
        Statement::S137 => "Tell your clinician about all medicines, also those without a prescription.",
        Statement::S138 => "Ask about the other precautions.",
        Statement::S139 => "Other ingredients matter to some people: see the label of the product.",
        Statement::S140 => "Shortages are listed by the ASHP Drug Shortages Resource Center.",
        // Their sentences have numbers and stand above.
        Statement::S010
        | Statement::S011
        | Statement::S012
        | Statement::S013
        | Statement::S014
        | Statement::S022
        | Statement::S027
        | Statement::S051
        | Statement::S073
        | Statement::S082
        | Statement::S083
        | Statement::S110
        | Statement::S111
        | Statement::S112
        | Statement::S113
        | Statement::S115
        | Statement::S116
        | Statement::S120 => "",
    }
}

fn dose() -> String {
    format!(
        "Adults with rheumatoid arthritis: {} under the skin once a day, the whole syringe of {}.",
        mg(),
        ml()
    )
}

fn neutrophils() -> String {
    format::exact(NEUTROPENIA_BELOW.value.0, 0)
}

pub(super) fn mg() -> String {
    format!("{} mg", format::decimal(DOSE_MG.value))
}

fn ml() -> String {
    let millilitres: Decimal = SYRINGE_ML.value;
    format!("{} mL", format::decimal(millilitres))
}

fn clearance() -> String {
    format::exact(REDUCE_BELOW.value.0, 0)
}

/// `3 to 7`
fn range((low, high): (u8, u8)) -> String {
    format!("{low} to {high}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::i18n::en::for_patients::for_patients;
    use crate::domain::monograph::Audience;

    #[test]
    fn every_statement_has_the_sentences_that_its_audience_needs() {
        for statement in Statement::ALL {
            let sentence = sentence(*statement);
            assert!(sentence.ends_with('.') && sentence.len() > 10, "{}: {sentence}", statement.id());
            let has = for_patients(*statement).is_some();
            assert_eq!(has, statement.audience() == Audience::Both, "{}", statement.id());
        }
    }

    #[test]
    fn sentences_for_patients_are_short_and_plain() {
        let own = |one: &&Statement| one.audience() == Audience::Patient;
        let sentences = Statement::ALL.iter().filter(own).map(|one| sentence(*one));
        for text in sentences.chain(Statement::ALL.iter().filter_map(|one| for_patients(*one))) {
            for part in text.split(['.', ':', ';']) {
                let words = part.split_whitespace().count();
                assert!(words <= 24, "{words} words: {part}");
            }
            for latin in ["concomitant", "contraindicated", "hypersensitivity", "subcutaneous", "Escherichia"]
            {
                assert!(!text.contains(latin), "{text}");
            }
        }
    }
}
