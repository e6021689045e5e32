//! What the page suggests as names of other medicines and of vaccines, and what it says of one, as plain data.

use crate::app::components::{Remark, Suggestion, Vocabulary};
use crate::app::i18n::dose_check;
use crate::app::i18n::format::capital;
use crate::domain::patient::medicines::{self, Medicine};
use crate::domain::patient::names::{Called, Listed, begins, lower};
use crate::domain::patient::vaccines::{self, Vaccine};

/// Of other medicines.
pub(super) const MEDICINES: Vocabulary = Vocabulary {
    suggest: |typed| suggest(typed, &rows(medicines::LISTED, medicine_class), medicines::near),
    remark: |name| match medicines::recognise(name).first() {
        Some(kind) => known(name, medicine_class(*kind), &rows(medicines::LISTED, medicine_class)),
        None => Remark::Unknown(medicines::near(name).map(capital)),
    },
};

/// Of vaccines.
pub(super) const VACCINES: Vocabulary = Vocabulary {
    suggest: |typed| suggest(typed, &rows(vaccines::LISTED, vaccine_class), vaccines::near),
    remark: |name| match vaccines::recognise(name).first() {
        Some(kind) => known(name, vaccine_class(*kind), &rows(vaccines::LISTED, vaccine_class)),
        None => Remark::Unknown(vaccines::near(name).map(capital)),
    },
};

/// What something is called, and its class.
type Row = (&'static Called, &'static str);

fn rows<T: Copy>(table: &'static [Listed<T>], class: fn(T) -> &'static str) -> Vec<Row> {
    table.iter().map(|listed| (&listed.called, class(listed.what))).collect()
}

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
fn suggest(typed: &str, rows: &[Row], near: fn(&str) -> Option<&'static str>) -> Vec<Suggestion> {
    let text = dose_check();
    let small = lower(typed.trim());
    let is_first = |name: &str| lower(name).starts_with(&small);
    let (mut first, mut others) = (Vec::new(), Vec::new());
    let mut add = |name: &str, about| {
        let found = if is_first(name) { &mut first } else { &mut others };
        found.push(Suggestion { name: capital(name), about });
    };
    for (called, class) in rows {
        let own = text.own_name(called);
        let begun = [own].into_iter().chain(called.names()).find(|name| begins(name, &small));
        if let Some(name) = begun.or_else(|| (is_first(class) && !own.is_empty()).then_some(own)) {
            add(name, text.about_name(class, called));
        }
        for brand in called.brands().filter(|brand| begins(brand, &small)) {
            add(brand, text.about_brand(class, own));
        }
    }
    first.append(&mut others);
    if let Some(name) = near(&small).filter(|_| first.is_empty()) {
        first.push(Suggestion { name: capital(name), about: text.perhaps_meant.to_owned() });
    }
    first
}

/// What is said of a name that is recognised: what it is a brand of, and its class.
fn known(name: &str, class: &str, rows: &[Row]) -> Remark {
    let is_it = |brand: &str| brand.eq_ignore_ascii_case(name);
    let of = rows.iter().find(|(called, _)| called.brands().any(is_it));
    let of = of.map(|(called, _)| dose_check().own_name(called)).unwrap_or_default();
    Remark::Known(dose_check().about_brand(class, of))
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
            ("vax", &["Vaxchora", "Vaxneuvance", "Vaxigrip", "YF-Vax"]),
            ("live bact", &["BCG", "Oral typhoid"]),
            ("flu", &["FluMist", "Fluenz", "Fluarix", "Fluzone", "Fluad", "Nasal flu"]),
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
