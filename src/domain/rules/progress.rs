//! How much of the safety screening is answered.

use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::Sex;
use crate::domain::rules::facts::Facts;

/// The questions of the screening: all conditions, neutrophils, the route, and the first day of treatment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    /// How many are answered.
    pub answered: usize,
    /// How many there are for this person.
    pub asked: usize,
}

impl Progress {
    /// The progress with what is known of a person.
    pub fn of(facts: &Facts) -> Self {
        let values = [Some(facts.neutrophils.is_some()), Some(facts.route.is_some()), is_start_known(facts)];
        Self::among(facts, Condition::ALL, values)
    }

    /// The progress of some of the conditions, and of values that are asked for with them: whether each is known, none for
    /// those that are not asked for.
    pub fn among(
        facts: &Facts,
        conditions: &[Condition],
        values: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        let conditions = conditions.iter().filter(|asked| is_asked(facts, **asked));
        let answered = conditions.map(|asked| is_answered(facts, *asked));
        let all: Vec<bool> = answered.chain(values.into_iter().flatten()).collect();
        Self { answered: all.iter().filter(|answered| **answered).count(), asked: all.len() }
    }

    /// Whether nothing is left to answer.
    pub const fn is_complete(self) -> bool {
        self.answered == self.asked
    }
}

/// Whether the first day of treatment is known; none where there is none.
pub fn is_start_known(facts: &Facts) -> Option<bool> {
    (facts.answer(Condition::OnTreatment) != Some(false)).then_some(facts.start.is_some())
}

/// Whether no other answer has settled it.
fn is_asked(facts: &Facts, condition: Condition) -> bool {
    let is_no = |condition| facts.answer(condition) == Some(false);
    match condition {
        Condition::ActiveDisease | Condition::DmardFailed => !is_no(Condition::RheumatoidArthritis),
        Condition::SeriousInfection => !is_no(Condition::ActiveInfection),
        Condition::SevereLiverDisease => !is_no(Condition::LiverDisease),
        Condition::JudgedCompetent => !is_no(Condition::SelfInjection),
        Condition::Pregnant | Condition::PregnancyPlanned | Condition::BreastFeeding => {
            facts.sex != Some(Sex::Male)
        }
        _ => true,
    }
}

/// A yes to medicines or vaccines answers nothing as long as none is named.
fn is_answered(facts: &Facts, condition: Condition) -> bool {
    match condition {
        Condition::OtherMedicines => facts.medicines.is_some(),
        Condition::VaccinationPlanned => facts.vaccines.is_some(),
        _ => facts.answer(condition).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(facts: &Facts) -> (usize, usize) {
        let Progress { answered, asked } = Progress::of(facts);
        (answered, asked)
    }

    #[test]
    fn nothing_is_answered_where_nothing_is_known() {
        assert_eq!(progress(&Facts::default()), (0, Condition::ALL.len() + 3));
    }

    #[test]
    fn what_another_answer_has_settled_is_not_asked() {
        let all = Condition::ALL.len() + 3;
        for (condition, settled) in [
            (Condition::RheumatoidArthritis, 2),
            (Condition::ActiveInfection, 1),
            (Condition::LiverDisease, 1),
            (Condition::SelfInjection, 1),
            // The first day.
            (Condition::OnTreatment, 1),
            (Condition::Asthma, 0),
        ] {
            let mut facts = Facts::default();
            facts.answers.set(condition, Some(false));
            assert_eq!(progress(&facts), (1, all - settled), "{condition:?}");
            facts.answers.set(condition, Some(true));
            assert_eq!(progress(&facts), (1, all), "{condition:?}");
        }
        assert_eq!(progress(&Facts { sex: Some(Sex::Male), ..Facts::default() }), (0, all - 3));
    }

    #[test]
    fn the_progress_of_topics_adds_up_to_that_of_all() {
        let mut facts = Facts::default();
        facts.answers.set(Condition::RheumatoidArthritis, Some(false));
        facts.answers.set(Condition::Asthma, Some(true));
        facts.answers.set(Condition::OtherMedicines, Some(true));
        let (first, second) = Condition::ALL.split_at(7);
        let values = [Some(false), Some(false), is_start_known(&facts)];
        let parts = [Progress::among(&facts, first, []), Progress::among(&facts, second, values)];
        let sum = |of: fn(&Progress) -> usize| parts.iter().map(of).sum::<usize>();
        assert_eq!(progress(&facts), (sum(|part| part.answered), sum(|part| part.asked)));
    }

    #[test]
    fn medicines_are_answered_when_they_are_named() {
        let mut facts = Facts::default();
        facts.answers.set(Condition::OtherMedicines, Some(true));
        assert_eq!(progress(&facts).0, 0);
        facts.medicines = Some(vec!["warfarin".to_owned()]);
        assert_eq!(progress(&facts).0, 1);
    }
}
