//! What labels say beside the base monograph, each in its edition: numbers of its own, never mixed with those of the
//! monograph. Only what was read stands here, with where it was read.

use crate::domain::monograph::edition::Edition;
use crate::domain::monograph::reading::Reading;
use crate::domain::monograph::{Audience, Holding, Severity, Statement, Topic};
use crate::domain::quantities::source::{
    Citation, DRUGLIB, EARLIER_EU_LABEL, FRENCH_PHARMACY_SHEET, GERMAN_FORMULARY, MEDSCAPE, MICROMEDEX, MIMS,
    PATIENT_MONOGRAPH, PATIENT_TEXT, US_DOSES_COPY, US_PREGNANCY_COPY, US_STORAGE_COPY,
};

macro_rules! label_statements {
    ($($(#[$doc:meta])* $id:ident $name:literal: $edition:ident, $audience:ident, $severity:ident, $topic:ident,
        $holding:ident, $reading:expr, [$($beside:ident)*], $section:expr;)*) => {
        /// A statement of a label.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum LabelStatement {$($(#[$doc])* $id,)*}

        impl LabelStatement {
            /// All of them, by label and number.
            pub const ALL: &[Self] = &[$(Self::$id),*];

            /// `EU-14`
            pub const fn id(self) -> &'static str {
                match self {$(Self::$id => $name,)*}
            }

            /// Which edition says it.
            pub const fn edition(self) -> Edition {
                match self {$(Self::$id => Edition::$edition,)*}
            }

            /// For whom it is worded.
            pub const fn audience(self) -> Audience {
                match self {$(Self::$id => Audience::$audience,)*}
            }

            /// How much it weighs.
            pub const fn severity(self) -> Severity {
                match self {$(Self::$id => Severity::$severity,)*}
            }

            /// What it is about.
            pub const fn topic(self) -> Topic {
                match self {$(Self::$id => Topic::$topic,)*}
            }

            /// Whether a rule decides it, or the guide alone shows it.
            pub const fn holding(self) -> Holding {
                match self {$(Self::$id => Holding::$holding,)*}
            }

            /// Where it was read.
            pub const fn reading(self) -> Reading {
                match self {$(Self::$id => $reading,)*}
            }

            /// The statements of the base monograph that are about the same.
            pub const fn beside(self) -> &'static [Statement] {
                match self {$(Self::$id => &[$(Statement::$beside),*],)*}
            }

            /// Its place in the edition, by heading: the numbers of sections have moved from one revision to the next.
            pub const fn citation(self) -> Citation {
                let section = match self {$(Self::$id => $section,)*};
                Citation { source: self.edition().source(), section }
            }
        }
    };
}

impl LabelStatement {
    /// The statements of other documents that say something else about the same question.
    pub const fn contradicted_by(self) -> &'static [Self] {
        match self {
            Self::Us30 => &[Self::Us31, Self::Eu32],
            Self::Us31 => &[Self::Us30, Self::Eu32],
            Self::Eu32 => &[Self::Us30, Self::Us31],
            Self::Us08 => &[Self::Us41],
            Self::Us41 => &[Self::Us08],
            _ => &[],
        }
    }
}

use Reading::{Heading, Label, SecondaryCopy};

const INDICATIONS: &str = "Indications and usage";
const DOSAGE: &str = "Dosage and administration";
const WARNINGS: &str = "Warnings and precautions";
const POPULATIONS: &str = "Use in specific populations";
const PATIENTS: &str = "Patient information";
const EU_DOSAGE: &str = "Posology";
const EU_WARNINGS: &str = "Special warnings and precautions for use";
const BEFORE: &str = "What you need to know before you use Kineret";
const USING: &str = "How to use Kineret";
const STORING: &str = "How to store Kineret";

label_statements! {
    /// Rheumatoid arthritis: adults, moderately to severely active, after at least one DMARD; alone or with DMARDs that block no TNF.
    Us01 "US-01": Us2025, Clinician, Information, Drug, Shown, Label, [S002 S004], INDICATIONS;
    /// Of the cryopyrin-associated syndromes only NOMID.
    Us02 "US-02": Us2025, Clinician, Information, Drug, Shown, Label, [S003], INDICATIONS;
    /// Deficiency of the interleukin-1 receptor antagonist (DIRA).
    Us03 "US-03": Us2025, Clinician, Information, Drug, Shown, Label, [S003], INDICATIONS;
    /// Rheumatoid arthritis: 100 mg once a day under the skin, at about the same time.
    Us04 "US-04": Us2020, Both, Schedule, Dose, Shown, Label, [S010 S015 S016], DOSAGE;
    /// Rheumatoid arthritis: higher doses did not help more.
    Us05 "US-05": Us2020, Clinician, Caution, Dose, Shown, Label, [S011], DOSAGE;
    /// NOMID: start with 1 to 2 mg/kg a day, steps of 0.5 to 1 mg/kg, at most 8 mg/kg a day.
    Us06 "US-06": Us2020, Clinician, Schedule, Dose, Shown, Label, [S003 S011 S073], DOSAGE;
    /// NOMID: usually once a day; may be split into two.
    Us07 "US-07": Us2020, Clinician, Schedule, Dose, Shown, Label, [S003], DOSAGE;
    /// A new syringe for each dose; what is left in it is discarded.
    Us08 "US-08": Us2020, Both, Schedule, Dose, Shown, Label, [S012 S027], DOSAGE;
    /// DIRA: start with 1 to 2 mg/kg a day, steps of 0.5 to 1 mg/kg, at most 8 mg/kg a day.
    Us09 "US-09": Us2020, Clinician, Schedule, Dose, Shown, SecondaryCopy(&US_DOSES_COPY), [S003 S073], DOSAGE;
    /// DIRA: from the age of 1 month.
    Us10 "US-10": Us2020, Clinician, Information, People, Shown, SecondaryCopy(&US_DOSES_COPY), [S073], DOSAGE;
    /// Clearance below 30 mL/min, estimated from creatinine: consider the dose every other day.
    Us11 "US-11": Us2020, Clinician, Schedule, Dose, Shown, Label, [S013 S081], DOSAGE;
    /// Clearance of 30 to 80 mL/min: anakinra is cleared 16 to 50 % more slowly.
    Us12 "US-12": Us2020, Clinician, Information, Kinetics, Shown, SecondaryCopy(&MEDSCAPE), [S083 S115], "Clinical pharmacology";
    /// COVID-19 under the emergency use authorisation: 100 mg a day for 10 days; below 30 mL/min consider every other day.
    Us13 "US-13": Us2020, Clinician, Schedule, Dose, Shown, SecondaryCopy(&MEDSCAPE), [S003], "Emergency use authorization";
    /// Allergy to proteins from E. coli, anakinra or an ingredient. Few neutrophils and weak kidneys are not listed.
    Us14 "US-14": Us2020, Both, Contraindication, Allergy, Shown, Label, [S030 S031 S032], "Contraindications";
    /// Not to be started with an active infection.
    Us15 "US-15": Us2020, Both, Contraindication, Infection, Shown, Label, [S035], WARNINGS;
    /// Rheumatoid arthritis: stop with a serious infection.
    Us16 "US-16": Us2020, Both, Contraindication, Infection, Shown, Label, [S036], WARNINGS;
    /// NOMID and DIRA: with a serious infection weigh the danger of a flare against going on.
    Us17 "US-17": Us2020, Clinician, Caution, Infection, Shown, Label, [S036], WARNINGS;
    /// Test for latent tuberculosis, and treat it, before the start.
    Us18 "US-18": Us2020, Clinician, Caution, Infection, Ruled, SecondaryCopy(&DRUGLIB), [S038], WARNINGS;
    /// Not recommended with TNF blockers: serious infections in 7 % against 0 %, neutrophils below 1000/mm³ in 2 %.
    Us19 "US-19": Us2020, Clinician, Avoid, Medicines, Shown, Label, [S005 S056 S090], WARNINGS;
    /// Anaphylaxis and angioedema occur; stop if severe.
    Us20 "US-20": Us2020, Both, Contraindication, Allergy, Shown, Label, [S033], WARNINGS;
    /// DIRA: more allergic reactions, above all in the first weeks.
    Us21 "US-21": Us2020, Clinician, Caution, Allergy, Shown, Label, [S033], WARNINGS;
    /// Amyloidosis: the label has a warning of it since October 2025.
    Us22 "US-22": Us2025, Clinician, Caution, Effects, Shown, Heading, [], "Warnings and precautions › Amyloidosis";
    /// Neutrophils before the start, every month for three months, then every three months up to a year.
    Us23 "US-23": Us2020, Both, Schedule, Blood, Shown, Label, [S026 S050], WARNINGS;
    /// No live vaccines at the same time.
    Us24 "US-24": Us2020, Both, Avoid, Medicines, Shown, Label, [S094], WARNINGS;
    /// What it does in chronic infection is not known.
    Us25 "US-25": Us2020, Clinician, Caution, Infection, Shown, Label, [S040], WARNINGS;
    /// What it does to malignancies is not known.
    Us26 "US-26": Us2020, Clinician, Information, Cancer, Shown, Label, [S063], WARNINGS;
    /// No letter for pregnancy any more; the B of the monograph is out of date.
    Us27 "US-27": Us2020, Clinician, Information, People, Shown, Label, [S070], POPULATIONS;
    /// Data do not suffice to tell a risk in pregnancy; the disease itself carries one.
    Us28 "US-28": Us2020, Clinician, Caution, People, Shown, SecondaryCopy(&US_PREGNANCY_COPY), [S070], POPULATIONS;
    /// It is not known whether it harms the unborn child.
    Us29 "US-29": Us2020, Patient, Caution, People, Shown, Label, [S070 S071 S136], PATIENTS;
    /// Whether it passes into milk is not known: decide together, the medicine or breast-feeding.
    Us30 "US-30": Us2020, Both, Caution, People, Ruled, Label, [S072 S118], PATIENTS;
    /// The natural protein is in milk, and breast-fed children had no effects: no reason to stop breast-feeding.
    Us31 "US-31": LactMed, Both, Information, People, Shown, Label, [S072 S118], "Summary of use during lactation";
    /// Not for children with juvenile rheumatoid arthritis.
    Us32 "US-32": Us2020, Clinician, Avoid, People, Shown, Label, [S073], PATIENTS;
    /// Older people: no difference seen; caution for infections and kidneys.
    Us33 "US-33": Us2020, Clinician, Caution, People, Shown, Label, [S076 S077 S078], POPULATIONS;
    /// A few small white particles are harmless; not with many, and not if cloudy or discoloured.
    Us34 "US-34": Us2020, Patient, Avoid, Injecting, Shown, Label, [], DOSAGE;
    /// No injection by oneself before understanding and ability are shown.
    Us35 "US-35": Us2020, Both, Caution, Injecting, Shown, Label, [S024 S133], DOSAGE;
    /// Citric acid, sodium chloride, disodium edetate, polysorbate 80, water.
    Us36 "US-36": Us2025, Both, Information, Allergy, Shown, Label, [S032 S139], "Description";
    /// Syringe and needle shield are made without natural rubber latex.
    Us37 "US-37": Us2020, Both, Information, Allergy, Shown, Label, [S034 S135], "How supplied";
    /// A needle of 29 gauge.
    Us38 "US-38": Us2020, Both, Information, Injecting, Shown, Label, [S027], "How supplied";
    /// Out of the refrigerator 30 minutes before the injection.
    Us39 "US-39": Us2020, Patient, Schedule, Injecting, Shown, SecondaryCopy(&PATIENT_MONOGRAPH), [S022], PATIENTS;
    /// Not to be used after more than 24 hours at room temperature.
    Us40 "US-40": Us2020, Patient, Schedule, Storage, Shown, SecondaryCopy(&US_STORAGE_COPY), [S124], PATIENTS;
    /// Rheumatoid arthritis: inject all of it, keep none.
    Us41 "US-41": Us2020, Patient, Schedule, Injecting, Shown, SecondaryCopy(&PATIENT_TEXT), [S010 S027], PATIENTS;
    /// How it is given has changed in October 2025.
    Us42 "US-42": Us2025, Both, Schedule, Injecting, Shown, Heading,
        [S015 S017 S018 S019 S020 S021 S022 S023 S024 S027], "Dosage and administration › Administration";
    /// Rheumatoid arthritis, in at least 5 %: skin reactions, colds, headache, nausea, diarrhoea and more.
    Us43 "US-43": Us2020, Patient, Information, Effects, Shown, Label, [S100], "Adverse reactions";
    /// Serious infections in 2 % against less than 1 %.
    Us44 "US-44": Us2020, Both, Caution, Infection, Shown, Label, [S037], WARNINGS;
    /// A dose was missed: as soon as possible; not if the next is near, and never two.
    Us45 "US-45": Us2020, Patient, Schedule, Dose, Shown, SecondaryCopy(&MICROMEDEX), [], PATIENTS;

    /// Rheumatoid arthritis: adults, with methotrexate, after methotrexate alone did not help enough.
    Eu01 "EU-01": EuSmpc2025, Clinician, Caution, Drug, Ruled, Label, [S002 S004 S092], "Therapeutic indications";
    /// Rheumatoid arthritis: 100 mg once a day.
    Eu02 "EU-02": EuSmpc2025, Both, Schedule, Dose, Shown, Label, [S010], EU_DOSAGE;
    /// CAPS, from 8 months and 10 kg: start with 1 to 2 mg/kg a day; mild forms stay there.
    Eu03 "EU-03": EuCopies, Clinician, Schedule, Dose, Shown, Label, [S003 S073], "Posology (Italian copy)";
    /// Severe CAPS: usually 3 to 4 mg/kg a day, at most 8 mg/kg.
    Eu04 "EU-04": EuCopies, Clinician, Schedule, Dose, Shown, Label, [S003 S011], "Posology (Italian copy)";
    /// Severe CAPS: nervous system, inner ear and eyes after 3 months, then every 6 until the dose is found.
    Eu05 "EU-05": EuCopies, Clinician, Schedule, Effects, Shown, Label, [], "Posology (Italian copy)";
    /// Still's disease and FMF below 50 kg: 1 to 2 mg/kg a day.
    Eu06 "EU-06": EuCopies, Clinician, Schedule, Dose, Shown, Label, [S003 S073], "Posology (German and Danish copies)";
    /// Still's disease from 50 kg on: 100 mg a day.
    Eu07 "EU-07": EuCopies, Clinician, Schedule, Dose, Shown, Label, [S003], "Posology (Danish copy)";
    /// FMF from 50 kg on: 100 mg a day.
    Eu08 "EU-08": EuCopies, Clinician, Schedule, Dose, Shown, SecondaryCopy(&GERMAN_FORMULARY), [S003], EU_DOSAGE;
    /// FMF, from 8 months and 10 kg, with colchicine if that suits.
    Eu09 "EU-09": EuSmpc2025, Clinician, Information, Drug, Shown, Label, [S003 S073], "Therapeutic indications";
    /// The dose is 20 to 90 mg, or 100 mg; some are told to take more.
    Eu10 "EU-10": EuLeaflet2022, Patient, Schedule, Dose, Shown, Label, [S012 S074], USING;
    /// COVID-19: adults with pneumonia who need oxygen and have suPAR of at least 6 ng/mL; 100 mg a day for 10 days.
    Eu11 "EU-11": EuSmpc2025, Clinician, Information, Drug, Shown, Label, [S003], "Therapeutic indications";
    /// Rheumatoid arthritis and COVID-19: not recommended below 18 years.
    Eu12 "EU-12": EuLeaflet2022, Both, Avoid, People, Shown, Label, [S073], BEFORE;
    /// CAPS, FMF and Still's disease: not recommended below 8 months.
    Eu13 "EU-13": EuLeaflet2022, Both, Avoid, People, Shown, Label, [S073], BEFORE;
    /// Not to be started with neutrophils below 1500/mm³.
    Eu14 "EU-14": EuCopies, Clinician, Contraindication, Blood, Ruled, Label, [S051], "Contraindications (German and Danish copies)";
    /// Neutrophils every month for the first 6 months.
    Eu15 "EU-15": EuCopies, Both, Schedule, Blood, Ruled, Label, [S026 S050], "Special warnings (Danish copy)";
    /// Then every three months.
    Eu16 "EU-16": EuCopies, Both, Schedule, Blood, Ruled, SecondaryCopy(&MIMS), [S050], EU_WARNINGS;
    /// Stop if neutrophils fall below 1500/mm³.
    Eu17 "EU-17": EuCopies, Clinician, Caution, Blood, Ruled, SecondaryCopy(&FRENCH_PHARMACY_SHEET), [S051], EU_WARNINGS;
    /// Not to be used if a blood test shows few white cells.
    Eu18 "EU-18": EuLeaflet2022, Patient, Contraindication, Blood, Ruled, Label, [S051], BEFORE;
    /// Clearance of 30 to 60 mL/min: caution.
    Eu19 "EU-19": EuCopies, Clinician, Caution, Dose, Ruled, Label, [S014 S081], "Posology (Danish copy)";
    /// Clearance below 30 mL/min: consider every second day.
    Eu20 "EU-20": EuCopies, Clinician, Schedule, Dose, Shown, Label, [S013 S081], "Posology (Danish copy)";
    /// Allergic reactions with anaphylaxis and angioedema are uncommon; stop if severe.
    Eu21 "EU-21": EuCopies, Both, Contraindication, Allergy, Shown, Label, [S033], "Special warnings (Italian copy)";
    /// Allergy to anakinra, another ingredient, or proteins from E. coli.
    Eu22 "EU-22": EuLeaflet2022, Both, Contraindication, Allergy, Shown, Label, [S030 S031 S032], BEFORE;
    /// Liver enzymes rise for a time; in Still's disease hepatitis and liver failure occur, mostly in the first month.
    Eu23 "EU-23": EuCopies, Clinician, Caution, People, Shown, Label, [S079 S080], "Special warnings (Italian and Polish copies)";
    /// Consider liver enzymes in the first month, above all with a predisposition or symptoms.
    Eu24 "EU-24": EuCopies, Clinician, Caution, People, Ruled, Label, [], "Special warnings (Italian and Polish copies)";
    /// AST or ALT of 1.5 times the upper limit of normal or more: not evaluated.
    Eu25 "EU-25": EuCopies, Clinician, Caution, People, Shown, Label, [S079], "Special warnings (Italian and Polish copies)";
    /// Serious infections in 1.8 % against 0.7 %; with asthma in 4.5 % against 0 %.
    Eu26 "EU-26": EuCopies, Clinician, Caution, Infection, Shown, Label, [S037 S041], "Special warnings (Italian and Polish copies)";
    /// Still's disease: lung disease is rare, mostly in children; breathless with little effort, cough in the morning.
    Eu27 "EU-27": EuLeaflet2022, Both, Caution, Effects, Shown, Label, [], BEFORE;
    /// DRESS: a widespread rash with fever and swollen lymph nodes; help at once.
    Eu28 "EU-28": EuLeaflet2022, Both, Caution, Allergy, Shown, Label, [], BEFORE;
    /// No live vaccines.
    Eu29 "EU-29": EuLeaflet2022, Both, Contraindication, Medicines, Ruled, Label, [S094], BEFORE;
    /// Not recommended in pregnancy.
    Eu30 "EU-30": EuLeaflet2022, Both, Avoid, People, Ruled, Label, [S070 S136], BEFORE;
    /// Not recommended without contraception for women who can become pregnant.
    Eu31 "EU-31": EuLeaflet2022, Both, Avoid, People, Ruled, Label, [S071 S136], BEFORE;
    /// No breast-feeding.
    Eu32 "EU-32": EuLeaflet2022, Both, Contraindication, People, Ruled, Label, [S072 S118 S136], BEFORE;
    /// Doses of warfarin and phenytoin may have to change.
    Eu33 "EU-33": EuLeaflet2022, Both, Caution, Medicines, Shown, Label, [S098 S137], BEFORE;
    /// Tell about infections that come again, asthma, cancer, raised liver enzymes, vaccinations.
    Eu34 "EU-34": EuLeaflet2022, Patient, Caution, Infection, Shown, Label, [S041 S042 S131], BEFORE;
    /// Out of the refrigerator 30 minutes before the injection, or held in one hand for a few minutes.
    Eu35 "EU-35": EuManufacturer, Patient, Schedule, Injecting, Shown, Label, [S022], "Preparing the injection";
    /// Not to be warmed in any other way: no microwave, no hot water.
    Eu36 "EU-36": EuManufacturer, Patient, Avoid, Injecting, Shown, Label, [S022], "Preparing the injection";
    /// Not into tender or red skin; change the site.
    Eu37 "EU-37": EuManufacturer, Patient, Avoid, Injecting, Shown, Label, [S018 S019], "Choosing a site";
    /// Abdomen, upper thigh, upper outer buttock, outer upper arm.
    Eu38 "EU-38": EuCopies, Patient, Schedule, Injecting, Shown, Label, [S017], "How to use (Icelandic copy)";
    /// Skin reactions: cool the site, warm the liquid; a steroid cream or an antihistamine after the injection.
    Eu39 "EU-39": EuCopies, Both, Information, Effects, Shown, Label, [S100], "Special warnings (German copy)";
    /// Skin reactions come within 2 weeks and go within 4 to 6; unlikely later than the first month.
    Eu40 "EU-40": EuManufacturer, Both, Information, Effects, Shown, Label, [S100], "Injection site reactions";
    /// 2 to 8 °C, not frozen, in the carton.
    Eu41 "EU-41": EuLeaflet2022, Patient, Schedule, Storage, Shown, Label, [S120 S121 S123], STORING;
    /// Out of the refrigerator, at up to 25 °C: used within 72 hours or discarded, not put back.
    Eu42 "EU-42": EuLeaflet2022, Patient, Schedule, Storage, Shown, Label, [S124], STORING;
    /// Not to be used if it may have been frozen.
    Eu43 "EU-43": EuLeaflet2022, Patient, Avoid, Storage, Shown, Label, [S121], STORING;
    /// Usable to the last day of the month of expiry.
    Eu44 "EU-44": EuLeaflet2022, Patient, Schedule, Storage, Shown, Label, [], STORING;
    /// A dose was missed: ask the doctor when to take the next.
    Eu45 "EU-45": EuLeaflet2022, Patient, Schedule, Dose, Shown, Label, [], USING;
    /// A dose too much: no serious problem expected; ask, and at once if unwell.
    Eu46 "EU-46": EuLeaflet2022, Patient, Caution, Dose, Shown, Label, [], USING;
    /// Citric acid, sodium chloride, disodium edetate, polysorbate 80, sodium hydroxide, water.
    Eu47 "EU-47": EuLeaflet2022, Both, Information, Allergy, Shown, Label, [S032 S139], "Contents of the pack";
    /// The syringe has marks.
    Eu48 "EU-48": EuCopies, Both, Information, Injecting, Shown, Label, [S074], "Pharmaceutical form";
    /// Moderately impaired liver (Child-Pugh B): no change; severely: caution.
    Eu49 "EU-49": EuCopies, Clinician, Caution, People, Shown, SecondaryCopy(&EARLIER_EU_LABEL), [S079 S080], EU_DOSAGE;

    /// Rheumatoid arthritis: adults, with methotrexate, after methotrexate alone did not help enough.
    Uk01 "UK-01": UkSmpc2024, Clinician, Caution, Drug, Ruled, Label, [S002 S004 S092], "Therapeutic indications";
    /// CAPS, FMF and Still's disease; COVID-19 is not where the EU text has it.
    Uk02 "UK-02": UkSmpc2024, Clinician, Information, Drug, Shown, Label, [S003], "Therapeutic indications";
    /// Skin reactions come within 2 weeks and go within 4 to 6; unlikely later than the first month.
    Uk03 "UK-03": UkManufacturer, Both, Information, Effects, Shown, Label, [S100], "Injection site reactions";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::monograph::edition::Jurisdiction;

    #[test]
    fn an_id_names_its_label_and_stands_once() {
        let ids: BTreeSet<&str> = LabelStatement::ALL.iter().map(|one| one.id()).collect();
        assert_eq!(ids.len(), LabelStatement::ALL.len());
        for one in LabelStatement::ALL {
            let prefix = match one.edition().jurisdiction() {
                Some(Jurisdiction::UnitedStates) => "US",
                Some(Jurisdiction::EuropeanUnion) => "EU",
                Some(Jurisdiction::UnitedKingdom) => "UK",
                None => panic!("{} is of no label", one.id()),
            };
            let number = format!("{one:?}").split_off(prefix.len());
            assert_eq!(one.id(), format!("{prefix}-{number}"));
        }
    }

    #[test]
    fn of_a_topic_that_is_not_held_there_are_only_headings_and_copies() {
        for one in LabelStatement::ALL.iter().filter(|one| one.reading().is_of_label()) {
            assert!(!one.edition().not_held().contains(&one.topic()), "{}", one.id());
        }
    }

    /// A statement changes its mark only together with this list.
    #[test]
    fn what_was_not_read_in_the_label_itself_is_known_by_name() {
        use LabelStatement::*;
        let marked = |is: fn(Reading) -> bool| -> Vec<LabelStatement> {
            LabelStatement::ALL.iter().copied().filter(|one| is(one.reading())).collect()
        };
        let copies = [Us09, Us10, Us12, Us13, Us18, Us28, Us39, Us40, Us41, Us45, Eu08, Eu16, Eu17, Eu49];
        assert_eq!(marked(|reading| reading.copy().is_some()), copies);
        assert_eq!(marked(|reading| reading == Heading), [Us22, Us42]);
    }

    #[test]
    fn a_copy_is_never_taken_for_an_edition_of_a_label() {
        for copy in LabelStatement::ALL.iter().filter_map(|one| one.reading().copy()) {
            assert_eq!(Edition::of(copy), None, "{}", copy.key);
        }
    }

    #[test]
    fn what_contradicts_is_contradicted() {
        for one in LabelStatement::ALL {
            for other in one.contradicted_by() {
                assert!(other.contradicted_by().contains(one), "{} {}", one.id(), other.id());
                assert!(one.beside().iter().any(|base| other.beside().contains(base)), "not about the same");
            }
        }
    }

    #[test]
    fn no_label_of_the_united_states_is_said_to_have_dress() {
        let of_eu = LabelStatement::Eu28.edition().jurisdiction();
        assert_eq!(of_eu, Some(Jurisdiction::EuropeanUnion));
        assert_eq!(LabelStatement::Eu28.contradicted_by(), []);
    }
}
