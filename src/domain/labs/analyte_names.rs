//! The names that laboratories print for what this app knows, in English, German and French. A name counts only if every
//! word of it is understood: one word more, and it may be something else, as in urine or in per cent.
//!
//! A name does not say everything. `Neutrophils` may head a count or a percentage, and `Leukocytes` may stand in a
//! urinalysis: the unit and the heading above it decide there.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::printed::words;

/// How one analyte is called, in phrases between bars, as [`words`] writes them.
struct Naming {
    analyte: Analyte,
    /// Its names, each of them enough by itself.
    names: &'static str,
    /// What may stand beside a name without making it another: where it was measured and how.
    beside: &'static [&'static str],
}

/// Beside every name.
const ANY: &str = "in | im | i | by | or | level | qn | quant | quantitative | quantitativ | method";

const BLOOD: &str = "blood | whole blood | bld | blut | vollblut | edta | edta blut | sang";

const SERUM: &str = "serum | ser | serpl | plasma | plas | s | p | serique | seriques | plasmatique";

const COUNTED: &str = "# | # volume | # vol | ncnc | count | ct | auto | automated | automated count | manual | zahl | \
     anzahl | abs | absolute | absolut | absolu | absolus | absolue | absolues | valeur absolue | \
     nombre volume | numerique | comptage automate";

const CONCENTRATION: &str = "mcnc | scnc | mass volume | mass vol | moles volume | moles vol";

const GRANULOCYTES: &str = "granulocyte | granulocytes | granulozyten | polynucleaire | polynucleaires";

const ACTIVITY: &str = "ccnc | enzymatic activity volume | enzymatic activity vol | catalytic activity volume | \
     transaminase | transaminases | ifcc | p5p | 37 c | 37c";

const NAMINGS: [Naming; 11] = [
    Naming {
        analyte: Analyte::Neutrophils,
        names: "neutrophil | neutrophils | neutrophile | neutrophiles | neut | neuts | neutro | \
                neutros | neu | ne # | anc | pnn",
        beside: &[BLOOD, COUNTED, GRANULOCYTES],
    },
    Naming {
        analyte: Analyte::WhiteCells,
        names: "wbc | wbcs | wcc | white cell | white cells | white blood cell | white blood cells | \
                white blood count | leukocyte | leukocytes | leucocyte | leucocytes | leukozyten | \
                leukozytenzahl | leukos | leuko | weisse blutkorperchen | globules blancs",
        beside: &[BLOOD, COUNTED, "total"],
    },
    Naming {
        analyte: Analyte::Platelets,
        names: "plt | platelet | platelets | blood platelets | thrombocyte | thrombocytes | \
                thrombozyten | thrombozytenzahl | thrombos | thrombo | blutplattchen | plaquettes | \
                plaquettes sanguines",
        beside: &[BLOOD, COUNTED],
    },
    Naming {
        analyte: Analyte::Eosinophils,
        names: "eosinophil | eosinophils | eosinophile | eosinophiles | eos | eosino | eo # | aec",
        beside: &[BLOOD, COUNTED, GRANULOCYTES],
    },
    Naming {
        analyte: Analyte::Haemoglobin,
        names: "hb | hgb | haemoglobin | hemoglobin | hamoglobin | hemoglobine",
        beside: &[BLOOD, CONCENTRATION],
    },
    Naming {
        analyte: Analyte::Crp,
        names: "crp | c r p | c reactive protein | c reaktives protein | proteine c reactive | hscrp | \
                uscrp",
        // The high-sensitivity method measures the same protein in the same unit from lower values on.
        beside: &[
            BLOOD,
            SERUM,
            CONCENTRATION,
            "hs | us | high sensitivity | high sensitive | hochsensitiv | ultrasensible | ultrasensitive",
        ],
    },
    Naming {
        analyte: Analyte::Esr,
        names: "esr | sed rate | sedimentation rate | erythrocyte sed rate | \
                erythrocyte sedimentation rate | bsg | bks | bsr | blutsenkung | \
                blutsenkungsgeschwindigkeit | blutkorperchensenkung | \
                blutkorperchensenkungsgeschwindigkeit | vs | v s | vsg | vitesse de sedimentation | \
                vitesse de sedimentation globulaire",
        beside: &[
            BLOOD,
            "westergren | westrgrn | modified westergren | nach westergren | n westergren",
            "1h | 1 h | 1hr | 1 hr | 1std | 1 std | 1 stunde | nach 1 h | nach 1 std | nach 1 stunde",
            "1st hour | 1 hour | 1 heure | 1re heure | 1ere heure | a 1 heure | a la 1ere heure",
        ],
    },
    Naming {
        analyte: Analyte::Creatinine,
        names: "creatinine | creatinin | kreatinin | creat | crea | krea | scr | serumkreatinin | \
                creatininemie",
        beside: &[
            BLOOD,
            SERUM,
            CONCENTRATION,
            "enz | enzymatic | enzymatisch | enzymatique | jaffe | idms | sanguine",
        ],
    },
    Naming {
        analyte: Analyte::Alt,
        names: "alt | alat | gpt | sgpt | tgp | alanine aminotransferase | alanine transaminase | \
                alanin aminotransferase | alaninaminotransferase | glutamat pyruvat transaminase",
        beside: &[SERUM, ACTIVITY],
    },
    Naming {
        analyte: Analyte::Ast,
        names: "ast | asat | got | sgot | tgo | aspartate aminotransferase | aspartate transaminase | \
                aspartat aminotransferase | aspartataminotransferase | \
                glutamat oxalacetat transaminase",
        beside: &[SERUM, ACTIVITY],
    },
    Naming {
        analyte: Analyte::Cholesterol,
        names: "cholesterol | cholesterin | gesamtcholesterin | gesamt cholesterin | chol",
        beside: &[SERUM, CONCENTRATION, "total | gesamt"],
    },
];

/// Every word of [`NAMINGS`]: most names have one that is none of them.
static VOCABULARY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lists = NAMINGS.iter().flat_map(|naming| naming.beside.iter().copied().chain([naming.names, ANY]));
    lists.flat_map(phrases).flat_map(|phrase| phrase.split(' ')).collect()
});

/// What a printed name means, without its unit; none if a single word of it is unknown.
///
/// ```
/// # use anakinra_companion::domain::labs::{analyte::Analyte, analyte_names::analyte_named};
/// assert_eq!(analyte_named("Kreatinin i.S. (enz.)"), Some(Analyte::Creatinine));
/// assert_eq!(analyte_named("Kreatinin i.U."), None);
/// assert_eq!(analyte_named("Neutrophils %"), None);
/// ```
pub fn analyte_named(name: &str) -> Option<Analyte> {
    let words = words(name);
    if !words.iter().all(|word| VOCABULARY.contains(word.as_str())) {
        return None;
    }
    NAMINGS.iter().find(|naming| naming.explains(&words)).map(|naming| naming.analyte)
}

impl Naming {
    /// Whether the words are names of this analyte, at least one, and what may stand beside them.
    fn explains(&self, words: &[String]) -> bool {
        let (mut rest, mut is_named) = (words, false);
        while !rest.is_empty() {
            let names = phrases(self.names).map(|phrase| (phrase, true));
            let beside = self.beside.iter().copied().chain([ANY]).flat_map(phrases);
            let all = names.chain(beside.map(|phrase| (phrase, false)));
            let found = all.filter_map(|(phrase, is_name)| Some((after(rest, phrase)?, is_name)));
            // The longest of them, which leaves the least.
            let Some((left, is_name)) = found.min_by_key(|(left, _)| left.len()) else { return false };
            (rest, is_named) = (left, is_named || is_name);
        }
        is_named
    }
}

fn phrases(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|').map(str::trim)
}

/// What follows a phrase, if the words begin with it.
fn after<'a>(words: &'a [String], phrase: &str) -> Option<&'a [String]> {
    phrase.split(' ').try_fold(words, |rest, word| {
        let (first, rest) = rest.split_first()?;
        (first == word).then_some(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Analyte::*;
    use proptest::prelude::*;

    /// Names as reports, portals and analysers print them.
    const PRINTED: [(Analyte, &str); 11] = [
        (
            Neutrophils,
            "Neutrophils | Neutrophils (Absolute) | Neutrophils Abs | Neutrophils, Abs. | \
             Abs Neutrophils | Absolute Neutrophils | ABSOLUTE NEUTROPHILS | Absolute Neutrophil Count | \
             Neutrophil Count | Absolute Neutrophil Count (ANC) | Neut Abs | Neut # | NEUT# | # Neut | \
             NE# | NEU# | ANC | PNN | Neutrophile | Neutrophile absolut | Neutrophile (abs.) | \
             Neutrophile Granulozyten |  neutrophile Granulozyten | Granulozyten, neutrophile | \
             Neutrophile Granulozyten absolut | Granulocytes neutrophiles | Polynucléaires neutrophiles | \
             Neutrophiles (valeur absolue) | Neutrophils # Bld Auto | Neutrophils # Bld | \
             Neutrophils [#/volume] in Blood | Neutrophils [#/volume] in Blood by Automated count | \
             Neutrophils Auto (Bld) [#/Vol] | \
             Polynucléaires neutrophiles [Nombre/Volume] Sang ; Numérique",
        ),
        (
            WhiteCells,
            "WBC | WBCs | WBC Count | WCC | White cells | White cell count | White Blood Cells | \
             White Blood Cell Count | White Blood Count | White Blood Cell (WBC) Count | Leukocytes | \
             Leucocytes | Leukozyten | Leukozyten (EDTA-Blut) | Leukozytenzahl | Leukos | \
             Weiße Blutkörperchen | Globules blancs | Leucocytes (Globules blancs) | WBC # Bld | \
             WBC # Bld Auto | WBC\" | WBC* | Leukocytes [#/volume] in Blood by Automated count | \
             Leukocytes [#/volume] in Blood | \
             Leucocytes [Nombre/Volume] Sang ; Numérique ; Comptage automate",
        ),
        (
            Platelets,
            "PLT | Platelets | Platelet Count | Platelet Ct | Plt Ct | PLATELETS | Thrombocytes | \
             Thrombozyten | Thrombozytenzahl | Thrombos | Blutplättchen | Plaquettes | \
             Plaquettes sanguines | Platelets # Bld | Platelets [#/volume] in Blood by Automated count | \
             Platelets Auto (Bld) [#/Vol]",
        ),
        (
            Eosinophils,
            "Eosinophils | Eos | Eos (Absolute) | EOS# | EO# | Eosinophils, Absolute | \
             Absolute Eosinophils | Absolute Eosinophil Count | AEC | Eosinophile | Eosinophile absolut | \
             Eosinophile Granulozyten | Granulocytes éosinophiles | Polynucléaires éosinophiles | \
             Eosinophils # Bld Auto | Eosinophils [#/volume] in Blood",
        ),
        (
            Haemoglobin,
            "Hb | HGB | Hgb | Haemoglobin | Hemoglobin | Hæmoglobin | Hämoglobin | HÄMOGLOBIN | \
             Hämoglobin (Hb) | Hb im Blut | Hémoglobine | Hemoglobin Level | Hgb Bld-mCnc | \
             Hemoglobin [Mass/volume] in Blood | Hemoglobin (Bld) [Mass/Vol] | Hgb Bld-sCnc",
        ),
        (
            Crp,
            "CRP | ＣＲＰ | C-reactive protein | C reactive protein | C-Reactive Protein, Quant | \
             C-Reactive Protein (CRP) | C-reaktives Protein | C-reaktives Protein i.S. | CRP im Serum | \
             Protéine C réactive | Protéine C réactive (CRP) | CRP (quantitativ) | CRP SerPl-mCnc | \
             C reactive protein [Mass/volume] in Serum or Plasma | hs-CRP | CRP (hs) | hsCRP | \
             CRP ultrasensible | \
             C reactive protein [Mass/volume] in Serum or Plasma by High sensitivity method | \
             CRP SerPl HS-mCnc",
        ),
        (
            Esr,
            "ESR | ESR Westergren | ESR (Westergren) | Sed Rate | Sed Rate by Modified Westergren | \
             Sedimentation Rate-Westergren | Erythrocyte sedimentation rate | \
             Erythrocyte sedimentation rate by Westergren method | ESR Bld Qn Westrgrn | ESR 1 hr | BSG | \
             BSG 1h | BSG (1 h) | BSG 1. Stunde | BSG nach 1 Std. | BSG n. Westergren | BKS | BSR | \
             Blutsenkung | Blutsenkungsgeschwindigkeit | Blutkörperchensenkungsgeschwindigkeit | VS | \
             V.S. | VS 1ère heure | VS à 1 heure | VSG | Vitesse de sédimentation",
        ),
        (
            Creatinine,
            "Creatinine | CREATININE | Creatinine, serum | Serum creatinine | Creatinine Level | \
             Creatinine (Blood) | Creatinine, Whole Blood | Creatinine, S | CREA | Creat | SCr | \
             Kreatinin | Krea | Kreatinin i.S. | Kreatinin i.S. (enz.) | \
             Kreatinin i.S.                (enz.) | Kreatinin (enzymatisch) | Kreatinin (Jaffé) | \
             Kreatinin im Serum | Kreatinin i. S. | Serum-Kreatinin | Serumkreatinin | \
             Kreatinin im Plasma | Créatinine | Créatinine sérique | Créatininémie | \
             Créatinine plasmatique | Creatinine SerPl-mCnc | Creatinine Ser Qn | Creatinine SerPl-sCnc | \
             Creatinine [Mass/volume] in Serum or Plasma | Creatinine [Moles/volume] in Serum or Plasma | \
             Creatinine [Mass/volume] in Blood",
        ),
        (
            Alt,
            "ALT | ALT (SGPT) | SGPT | SGPT (ALT) | ALT/SGPT | ALAT | ALAT (GPT) | GPT | GPT (ALAT) | \
             GPT (ALAT) i.S. | GPT 37°C | TGP | ALAT (TGP) | Transaminases TGP (ALAT) | ALT (SGPT) P5P | \
             Alanine aminotransferase | Alanine Aminotransferase (ALT) | Alanine aminotransférase | \
             Alanin-Aminotransferase | ALT SerPl-cCnc | \
             Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma",
        ),
        (
            Ast,
            "AST | AST (SGOT) | SGOT | ASAT | ASAT (GOT) | GOT | GOT (ASAT) | GOT i.S. | TGO | \
             ASAT (TGO) | Aspartate aminotransferase | Aspartat-Aminotransferase | AST SerPl-cCnc | \
             Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma",
        ),
        (
            Cholesterol,
            "Cholesterol | CHOLESTEROL, TOTAL | Total cholesterol | Cholesterol (total) | Cholesterin | \
             Cholesterin gesamt | Cholesterin i.S. | Gesamtcholesterin | Gesamt-Cholesterin | \
             Cholestérol total | CHOL | Cholesterol SerPl-mCnc | \
             Cholesterol [Mass/volume] in Serum or Plasma",
        ),
    ];

    fn printed() -> impl Iterator<Item = (Analyte, &'static str)> {
        PRINTED.into_iter().flat_map(|(analyte, names)| phrases(names).map(move |name| (analyte, name)))
    }

    #[test]
    fn what_laboratories_print_is_understood() {
        for (analyte, name) in printed() {
            assert_eq!(analyte_named(name), Some(analyte), "{name}");
        }
        assert!(Analyte::ALL.iter().all(|analyte| PRINTED.iter().any(|(printed, _)| printed == analyte)));
    }

    #[test]
    fn what_resembles_an_analyte_and_is_another_is_never_taken_for_it() {
        for (why, names) in [
            (
                "no name",
                " | - | # | absolute | Count | Serum | 1h | in Blood | Granulocytes | Polynucléaires | \
                 hs | total | Westergren | Transaminases",
            ),
            (
                "in per cent, or a part of a part",
                "Neutrophils % | Neutrophils % Bld Auto | Neutrophile (%) | % Neutrophils | NEUT% | \
                 Neutrophils, percent | Neutrophile in Prozent | Neutrophils fr Bld | \
                 Neutrophils NFr Bld | Neutrophils/100 leukocytes in Blood | \
                 Neutrophils/100 leukocytes in Blood by Automated count | Neutrophile relativ | \
                 Neutrophils/WBC | Eosinophil fr Bld | Eosinophils % | EOS ％ | Eosinophile (%) | \
                 Neutrophils (Pct) | Segmented neutrophils | Segmentkernige | Neutrophils, band form | \
                 Neutrophils.band [#/volume] in Blood | Bands | Stabkernige Granulozyten | \
                 Stabkernige Neutrophile | Segs | Segs+Bands | Neutrophils + Bands | \
                 Immature granulocytes | Immature Grans (Abs) | unreife Granulozyten | \
                 Unreife neutrophile Granulozyten | IG# | Neutrophils hypersegmented | \
                 Basophile Granulozyten | Basophils | Lymphs (Absolute) | LYMPH# | Monocytes (Absolute) | \
                 Neutrophil/Lymphocyte Ratio | NLR | NE | EO | Neutrophil elastase | \
                 Eosinophil cationic protein | Eosinophils Nasal | Eosinophils Ur | ANCA | ANA",
            ),
            (
                "in another place than blood",
                "WBC CSF | WBC, CSF | WBC Urine | WBC UrnS HPF | WBC #/area UrnS HPF | \
                 WBC, Synovial Fluid | WBC esterase | Leukocyte esterase | \
                 Leukocyte esterase Ur Ql Strip | Leukozyten (Urin) | Leukozyten i.U. | \
                 Leukozyten im Urin | Leukozyten im Liquor | Leucocytes urinaires | Leukocytes in Stool | \
                 Urine creatinine | Creatinine, random urine | Creatinine Ur | Creatinine, Random Ur | \
                 Creatinine 24h | Kreatinin i.U. | Kreatinin i. U. | Kreatinin Urin | Kreatinin im Urin | \
                 U-Kreatinin | Créatinine urinaire | Créatininurie | Creatinine fluid | \
                 Creatinine [Mass/volume] in Urine | Creatinine [Mass/time] in 24 hour Urine",
            ),
            (
                "calculated from creatinine, or another substance",
                "Creatinine clearance | Creatinine renal clearance | Kreatinin-Clearance | \
                 Clairance de la créatinine | Creatinine Ser Qn (Clr) | eGFR | GFR (Creatinine) | \
                 eGFR Creatinine | BUN/Creatinine Ratio | BUN/Creatinine | Urea/Creatinine | \
                 Albumin/Creatinine | Albumin/Creatinine Ratio, Urine | Microalb/Creat Ratio | \
                 Protein/Creatinine | Creatine | Creatine kinase | Kreatinkinase | CK | CK-MB | \
                 Cystatin C | Cr",
            ),
            (
                "parts and forms of haemoglobin, and what is made from it",
                "HbA1c | Hb A1c | Hemoglobin A1c | Hämoglobin A1c | Hb A | Hb A2 | Hb F | Hb S | \
                 Hemoglobin S | MCH | MCHC | Hb-E | HbE | Mean corpuscular hemoglobin | \
                 Mean Cell Haemoglobin | Ret-Hb | Ret-He | CHr | Reticulocyte hemoglobin | \
                 Hemoglobin, urine | Hämoglobin im Urin | Hb i.U. | Freies Hämoglobin | Free hemoglobin | \
                 Plasma hemoglobin | Hämoglobin i.S. | Hemoglobin SerPl-mCnc | Hemoglobin, fecal | \
                 Fetal hemoglobin | COHb | CO-Hb | MetHb | Hemoglobin electrophoresis | Hematocrit | \
                 Hct | Hb/Hct | Hemoglobin mass | Haptoglobin | Myoglobin | Hgb Pre Therap Phleb",
            ),
            (
                "other cells, and what describes cells",
                "RBC | Erythrozyten | Erythroblasten | NRBC | Nucleated RBC | WBC corrected | \
                 WBC Morphology | Leukozyten-Differenzierung | WBC Differential | MPV | \
                 Mean platelet volume | Platelet volume | \
                 Platelet mean volume [Entitic volume] in Blood | PDW | Platelet distribution width | \
                 Plateletcrit | PCT | Platelet estimate | Large platelets | Immature platelet fraction | \
                 Platelet function | Thrombozyten im Citratblut | Mittleres Thrombozytenvolumen | \
                 Plt Ct Ref Lab (Coag Studies)",
            ),
            (
                "other proteins, other methods, other hours",
                "Protein C | Protéine C | Protéine C activée | C-peptide | C3 | PCR | CRP (Kinder) | \
                 CRP titer | CRP Latex | CRP Urine | CRP/Albumin | Procalcitonin | Wintrobe | \
                 ESR Wintrobe | BSG 2h | BSG 2. Stunde | BSG (1h/2h) | VS 2ème heure | BSG 1h 2h | ESR2 | \
                 RDW",
            ),
            (
                "quotients and relatives of enzymes and cholesterol",
                "AST/ALT ratio | AST/ALT | ALT/AST | GOT/GPT | De Ritis | GGT | Gamma-GT | GLDH | AP | \
                 ALP | LDH | AST mitochondrial | AST/Platelet | HDL | LDL | HDL CHOLESTEROL | \
                 HDL-Cholesterin | LDL-Cholesterin | Cholesterin HDL | LDL Chol Calc | \
                 Non-HDL Cholesterol | VLDL Cholesterol | LDL/HDL  Quotient | LDL/HDL-Quotient | \
                 Cholesterol/HDL | Chol/HDL Ratio | T. Chol/HDL Ratio | Cholesterol, total/HDL | \
                 Cholesterol esters | Cholesterin im Punktat | Triglycerides | Cholinesterase",
            ),
        ] {
            for name in phrases(names) {
                assert_eq!(analyte_named(name), None, "{name}: {why}");
            }
        }
    }

    #[test]
    fn every_word_of_the_table_is_written_as_words_are_compared() {
        for naming in &NAMINGS {
            let beside = naming.beside.iter().copied().chain([ANY]).flat_map(phrases);
            for phrase in phrases(naming.names).chain(beside) {
                assert_eq!(words(phrase).join(" "), phrase);
            }
            assert!(phrases(naming.names).all(|name| analyte_named(name) == Some(naming.analyte)));
            assert_eq!(NAMINGS.iter().filter(|other| other.analyte == naming.analyte).count(), 1);
        }
        let claims = |words: &[String]| NAMINGS.iter().filter(|naming| naming.explains(words)).count();
        assert!(printed().all(|(_, name)| claims(&words(name)) == 1), "no name is one of two analytes");
    }

    proptest! {
        #[test]
        fn letters_blanks_width_and_brackets_mean_nothing(
            (analyte, name) in proptest::sample::select(printed().collect::<Vec<_>>()),
            changes in prop::collection::vec((any::<bool>(), any::<bool>(), 0..4_usize), 100),
        ) {
            let mut changed = String::from("\u{feff} ");
            for (c, (is_capital, is_wide, blank)) in name.chars().zip(changes) {
                if c == ' ' {
                    changed.push_str([" ", "  ", "\u{a0}", "\t\u{2009}"][blank]);
                    continue;
                }
                let letters: String = if is_capital { c.to_uppercase().collect() } else { c.to_lowercase().collect() };
                let wide = |c: char| char::from_u32(u32::from(c) + 0xFEE0).filter(|_| is_wide && c.is_ascii_graphic());
                changed.extend(letters.chars().map(|c| wide(c).unwrap_or(c)));
            }
            prop_assert_eq!(analyte_named(&changed), Some(analyte), "{}", changed);
            let bracketed = format!("[{changed}]");
            prop_assert_eq!(analyte_named(&bracketed), Some(analyte));
        }

        #[test]
        fn one_unknown_word_more_and_it_is_nothing(
            (_, name) in proptest::sample::select(printed().collect::<Vec<_>>()),
            other in proptest::sample::select(vec![
                "%", "ratio", "urine", "Ur", "U", "Urin", "urinaire", "CSF", "fluid", "clearance", "free", "immature", "HDL",
                "RBC", "fr", "2h", "+", "A1c", "zzz",
            ]),
            is_before in any::<bool>(),
        ) {
            let longer = if is_before { format!("{other} {name}") } else { format!("{name} {other}") };
            prop_assert_eq!(analyte_named(&longer), None, "{}", longer);
        }

        #[test]
        fn any_text_is_read_without_a_fault(text in "\\PC{0,40}") {
            prop_assert!(analyte_named(&text).is_none() || text.chars().any(char::is_alphabetic));
        }
    }
}
