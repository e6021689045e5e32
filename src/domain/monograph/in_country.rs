//! What the label of a country says of a statement of the base monograph. Nothing is taken from the label of another.

use crate::domain::monograph::edition::{Country, Edition};
use crate::domain::monograph::{LabelStatement, Statement};

/// The answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum InCountry {
    /// These stand beside it.
    Said(Vec<LabelStatement>),
    /// These editions are known to the end on its topic, and say nothing of it.
    Silent(Vec<Edition>),
    /// This part of the label is not held: it must be read in the current one.
    NotHeld,
}

/// What stands beside a statement in a country.
pub fn in_country(statement: Statement, country: Country) -> InCountry {
    let Some(jurisdiction) = country.jurisdiction() else { return InCountry::NotHeld };
    let is_there = |edition: Edition| edition.jurisdiction() == Some(jurisdiction);
    let stands = |one: &&LabelStatement| is_there(one.edition()) && one.beside().contains(&statement);
    let said: Vec<LabelStatement> = LabelStatement::ALL.iter().filter(stands).copied().collect();
    let is_whole = |edition: &Edition| is_there(*edition) && edition.whole().contains(&statement.topic());
    let silent: Vec<Edition> = Edition::ALL.into_iter().filter(is_whole).collect();
    match (said.is_empty(), silent.is_empty()) {
        (false, _) => InCountry::Said(said),
        (true, false) => InCountry::Silent(silent),
        (true, true) => InCountry::NotHeld,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::monograph::edition::Jurisdiction;
    use Country::{EuropeanUnion, Other, UnitedKingdom, UnitedStates};
    use LabelStatement::*;

    #[test]
    fn the_label_of_a_country_stands_beside_the_monograph_is_silent_or_is_not_held() {
        let said = |all: &[LabelStatement]| InCountry::Said(all.to_vec());
        for (statement, country, answer) in [
            (Statement::S051, EuropeanUnion, said(&[Eu14, Eu17, Eu18])),
            (Statement::S051, UnitedStates, InCountry::NotHeld),
            (Statement::S013, UnitedStates, said(&[Us11])),
            (Statement::S013, EuropeanUnion, said(&[Eu20])),
            (Statement::S013, UnitedKingdom, InCountry::NotHeld),
            (Statement::S014, UnitedStates, InCountry::Silent(vec![Edition::Us2020])),
            (Statement::S014, EuropeanUnion, said(&[Eu19])),
            (Statement::S072, UnitedStates, said(&[Us30, Us31])),
            (Statement::S072, EuropeanUnion, said(&[Eu32])),
            (Statement::S034, UnitedStates, said(&[Us37])),
            (Statement::S034, EuropeanUnion, InCountry::Silent(vec![Edition::EuLeaflet2022])),
            (Statement::S122, EuropeanUnion, InCountry::NotHeld),
            (Statement::S124, UnitedStates, said(&[Us40])),
            (Statement::S124, EuropeanUnion, said(&[Eu42])),
            (Statement::S002, UnitedKingdom, said(&[Uk01])),
            (Statement::S018, UnitedStates, said(&[Us42])),
            (Statement::S006, UnitedStates, InCountry::NotHeld),
        ] {
            assert_eq!(in_country(statement, country), answer, "{} {country:?}", statement.id());
        }
    }

    #[test]
    fn nothing_crosses_a_border() {
        for statement in Statement::ALL {
            assert_eq!(in_country(*statement, Other), InCountry::NotHeld);
            for country in Country::ALL {
                let jurisdiction = country.jurisdiction();
                let editions: Vec<Edition> = match in_country(*statement, country) {
                    InCountry::Said(said) => said.into_iter().map(LabelStatement::edition).collect(),
                    InCountry::Silent(editions) => editions,
                    InCountry::NotHeld => vec![],
                };
                assert!(editions.iter().all(|edition| edition.jurisdiction() == jurisdiction));
            }
        }
        assert!(Jurisdiction::ALL.len() < Country::ALL.len());
    }
}
