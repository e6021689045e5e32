//! What the page suggests as names of other medicines and of vaccines, and what it says of one, as plain data.

use crate::app::components::{Remark, Suggestion, Vocabulary};
use crate::app::i18n::dose_check;
use crate::app::i18n::format::capital;
use crate::domain::patient::medicines::{self, Medicine};
use crate::domain::patient::names::{Listed, begins};
use crate::domain::patient::vaccines::{self, Vaccine};

/// Of other medicines.
pub(super) const MEDICINES: Vocabulary = Vocabulary {
    suggest: |typed| suggest(typed, medicines::LISTED, medicine_class, medicines::near),
    remark: |name| {
        remark(name, medicines::LISTED, &medicines::recognise(name), medicine_class, medicines::near)
    },
};

/// Of vaccines.
pub(super) const VACCINES: Vocabulary = Vocabulary {
    suggest: |typed| suggest(typed, vaccines::LISTED, vaccine_class, vaccines::near),
    remark: |name| remark(name, vaccines::LISTED, &vaccines::recognise(name), vaccine_class, vaccines::near),
};

/// Empty where a medicine is in no class but its own.
fn medicine_class(medicine: Medicine) -> &'static str {
    let text = dose_check();
    match medicine {
        Medicine::TnfBlocker | Medicine::OtherTnfBlocker | Medicine::Etanercept => text.class_tnf_blocker,
        Medicine::Methotrexate | Medicine::StudiedDmard => text.class_dmard,
        Medicine::Anakinra | Medicine::Abatacept => "",
    }
}

fn vaccine_class(vaccine: Vaccine) -> &'static str {
    let text = dose_check();
    match vaccine {
        Vaccine::LiveVirus => text.class_live_virus,
        Vaccine::LiveBacteria => text.class_live_bacteria,
        Vaccine::NotLive => text.class_not_live,
        Vaccine::Tetanus => text.class_tetanus,
    }
}

/// What is suggested for what is typed, what begins with it first; for nothing, everything by its own name; for what is
/// in the table under no name, the name that may be meant.
fn suggest<T: Copy>(
    typed: &str,
    table: &'static [Listed<T>],
    class: fn(T) -> &'static str,
    near: fn(&str) -> Option<&'static str>,
) -> Vec<Suggestion> {
    let typed = typed.trim();
    let small = typed.to_lowercase();
    let mut found = Vec::new();
    for listed in table {
        let class = class(listed.what);
        let own = dose_check().own_name(listed);
        let is_of_class = class.to_lowercase().starts_with(&small);
        let name = [own].into_iter().chain(listed.names()).find(|name| begins(name, typed));
        if let Some(name) = name.or_else(|| is_of_class.then_some(own)).filter(|name| !name.is_empty()) {
            found.push(Suggestion { name: capital(name), about: dose_check().about_name(class, listed) });
        }
        let brands = listed.brands().filter(|brand| begins(brand, typed));
        found.extend(
            brands.map(|brand| Suggestion {
                name: capital(brand),
                about: dose_check().about_brand(class, own),
            }),
        );
    }
    found.sort_by_key(|found| !found.name.to_lowercase().starts_with(&small));
    let meant = near(typed).filter(|_| found.is_empty());
    found.extend(
        meant.map(|name| Suggestion { name: capital(name), about: dose_check().perhaps_meant.to_owned() }),
    );
    found
}

/// What is said of a name whose kinds are these.
fn remark<T: Copy>(
    name: &str,
    table: &'static [Listed<T>],
    kinds: &[T],
    class: fn(T) -> &'static str,
    near: fn(&str) -> Option<&'static str>,
) -> Remark {
    let Some(kind) = kinds.first() else { return Remark::Unknown(near(name).map(capital)) };
    let is_it = |brand: &str| brand.eq_ignore_ascii_case(name);
    let of =
        table.iter().find(|listed| listed.brands().any(is_it)).map(|listed| dose_check().own_name(listed));
    Remark::Known(dose_check().about_brand(class(*kind), of.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(vocabulary: Vocabulary, typed: &str) -> Vec<String> {
        (vocabulary.suggest)(typed).into_iter().map(|suggestion| suggestion.name).collect()
    }

    #[test]
    fn names_brands_and_classes_are_found() {
        for (typed, found) in [
            ("hum", &["Humira"][..]),
            ("ENB", &["Enbrel"]),
            ("adali", &["Adalimumab"]),
            ("plaq", &["Plaquenil"]),
            ("hydroxychloroquin", &["Hydroxychloroquine"]),
            ("natrium", &["Natriumaurothiomalat"]),
            ("re", &["Remicade", "Remsima", "Renflexis"]),
            ("mtx", &["MTX"]),
            ("tnf", &["TNF blocker", "Adalimumab", "Infliximab", "Etanercept", "Golimumab", "Certolizumab"]),
            ("tnf-hemmer", &["TNF-Hemmer"]),
            ("warfarin", &[]),
            ("mira", &[]),
        ] {
            assert_eq!(names(MEDICINES, typed), found, "{typed}");
        }
        for (typed, found) in [
            ("gelb", &["Gelbfieber"][..]),
            ("fever", &["Yellow fever"]),
            ("vax", &["YF-Vax"]),
            ("live bact", &["BCG", "Oral typhoid"]),
            ("flu", &["FluMist", "Fluenz", "Fluarix", "Fluzone", "Fluad", "Nasal influenza"]),
        ] {
            assert_eq!(names(VACCINES, typed), found, "{typed}");
        }
    }

    #[test]
    fn without_anything_typed_everything_is_there_by_its_own_name() {
        let all = names(MEDICINES, "");
        assert_eq!(all.first().map(String::as_str), Some("Adalimumab"));
        assert!(all.contains(&"Methotrexate".to_owned()) && !all.contains(&"Humira".to_owned()), "{all:?}");
        assert!(names(VACCINES, "").iter().all(|name| !name.is_empty()));
    }

    #[test]
    fn what_may_be_meant_is_suggested_and_asked_about() {
        assert_eq!(names(MEDICINES, "Enbrell"), ["Enbrel"]);
        assert_eq!((MEDICINES.remark)("Enbrell"), Remark::Unknown(Some("Enbrel".to_owned())));
        assert_eq!((MEDICINES.remark)("adalimumap"), Remark::Unknown(Some("Adalimumab".to_owned())));
        assert_eq!((VACCINES.remark)("influenza"), Remark::Unknown(None));
        assert_eq!((MEDICINES.remark)("warfarin"), Remark::Unknown(None));
    }

    #[test]
    fn what_a_name_stands_for_is_said() {
        for (vocabulary, name, about) in [
            (MEDICINES, "humira", "adalimumab, TNF blocker"),
            (MEDICINES, "Adalimumab", "TNF blocker"),
            (MEDICINES, "adalimumab-adaz 40 mg", "TNF blocker"),
            (MEDICINES, "Orencia", "abatacept"),
            (MEDICINES, "abatacept", ""),
            (VACCINES, "Stamaril", "yellow fever, live-virus vaccine"),
            (VACCINES, "Ixchiq", "live-virus vaccine"),
            (VACCINES, "BCG", "live bacterial vaccine"),
        ] {
            assert_eq!((vocabulary.remark)(name), Remark::Known(about.to_owned()), "{name}");
        }
    }

    #[test]
    fn a_suggestion_says_its_class_and_some_of_its_brands() {
        for (typed, about) in [
            ("adali", "TNF blocker: Humira, Abrilada, Amgevita …"),
            ("auranofin", "DMARD: Ridaura"),
            ("gold", "DMARD"),
            ("abata", "Orencia"),
            ("hum", "adalimumab, TNF blocker"),
            ("oren", "abatacept"),
        ] {
            let first = (MEDICINES.suggest)(typed).into_iter().next().map(|suggestion| suggestion.about);
            assert_eq!(first.as_deref(), Some(about), "{typed}");
        }
    }
}
