//! Values that were measured long ago are used, and their age is said.

use chrono::Duration;

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Finding, Missing, Verdict};

/// A creatinine or a neutrophil count is old after this time.
pub const OLD_BLOOD: Cited<Duration> =
    cited(Duration::days(90), &OWN_CHOICE, "age of values that is pointed out");
/// A weight is old after this time.
pub const OLD_WEIGHT: Cited<Duration> =
    cited(Duration::days(180), &OWN_CHOICE, "age of values that is pointed out");

pub(super) fn old(facts: &Facts) -> Verdict {
    let Some(today) = facts.today else { return Verdict::NotApplicable };
    let measured = [
        (Missing::Weight, facts.weight.and_then(|weight| weight.on), OLD_WEIGHT.value),
        (Missing::Creatinine, facts.creatinine.and_then(|creatinine| creatinine.on), OLD_BLOOD.value),
        (Missing::Neutrophils, facts.neutrophils.and_then(|count| count.on), OLD_BLOOD.value),
    ];
    if measured.iter().all(|(_, on, _)| on.is_none()) {
        return Verdict::NotApplicable;
    }
    let old = measured.into_iter().filter_map(|(which, on, limit)| {
        let age = today - on?;
        (age > limit).then(|| (which, age.num_days()))
    });
    let values: Vec<(Missing, i64)> = old.collect();
    if values.is_empty() { Verdict::Clear } else { Verdict::Raised(Finding::Old { values }) }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::labs::result::{Count, Creatinine};
    use crate::domain::patient::patient::Weight;
    use crate::domain::quantities::number::Decimal;
    use crate::domain::quantities::units::MgPerDl;
    use crate::domain::rules::facts::Measured;

    fn after(weight_days: i64, creatinine_days: i64) -> Verdict {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let ago = |days| Some(today - Duration::days(days));
        let weight = Weight::new(Decimal::whole(70)).unwrap();
        old(&Facts {
            today: Some(today),
            weight: Some(Measured { value: weight, on: ago(weight_days) }),
            creatinine: Some(Measured {
                value: Creatinine::exactly(MgPerDl::whole(1)),
                on: ago(creatinine_days),
            }),
            ..Facts::default()
        })
    }

    #[test]
    fn the_day_after_the_limit_a_value_is_old() {
        let old = |values: &[_]| Verdict::Raised(Finding::Old { values: values.to_vec() });
        assert_eq!(after(180, 90), Verdict::Clear);
        assert_eq!(after(181, 90), old(&[(Missing::Weight, 181)]));
        assert_eq!(after(180, 91), old(&[(Missing::Creatinine, 91)]));
        assert_eq!(after(400, 400), old(&[(Missing::Weight, 400), (Missing::Creatinine, 400)]));
    }

    #[test]
    fn an_old_count_is_pointed_out_like_an_old_creatinine() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let drawn = |days| {
            let count = Measured { value: Count::whole(4000), on: Some(today - Duration::days(days)) };
            old(&Facts { today: Some(today), neutrophils: Some(count), ..Facts::default() })
        };
        assert_eq!(drawn(90), Verdict::Clear);
        assert_eq!(drawn(91), Verdict::Raised(Finding::Old { values: vec![(Missing::Neutrophils, 91)] }));
    }

    #[test]
    fn a_value_without_a_day_is_taken_as_told_now() {
        let weight = Weight::new(Decimal::whole(70)).map(Measured::undated);
        let today = NaiveDate::from_ymd_opt(2026, 11, 22);
        assert_eq!(old(&Facts { today, weight, ..Facts::default() }), Verdict::NotApplicable);
        assert_eq!(old(&Facts::default()), Verdict::NotApplicable);
    }
}
