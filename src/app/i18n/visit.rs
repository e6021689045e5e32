//! What the page for the visit says of findings, doses and tests.

use chrono::NaiveDate;

use crate::app::i18n::messages::Visit;
use crate::app::i18n::{clinical_terms, dates, format, strings};
use crate::domain::labs::calendar::{PlannedCount, PrescribedTest, TestStatus};
use crate::domain::monograph::{REDUCE_BELOW, Statement};
use crate::domain::treatment::injection::{Injection, PartlyGiven, mean_pain_tenths};
use crate::domain::treatment::pause::Skip;
use crate::record::queries::alerts::LOOKED_BACK;
use crate::record::queries::clearance::ClearanceOf;
use crate::record::queries::renal_conflict::Conflict;
use crate::record::queries::sites::HalfUse;

impl Visit {
    /// The title of a page about some days, from the first to the last.
    pub fn title(&self, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> String {
        self.title_of_period(&dates::day(first), &dates::day(last), &dates::day(today))
    }

    pub fn question_too_long(&self, most: usize) -> String {
        self.question_at_most(&most.to_string())
    }

    /// A finding that has no words for patients.
    pub fn for_the_team(&self, rule: &str, cites: &[Statement]) -> String {
        let ids: Vec<&str> = cites.iter().map(|statement| statement.id()).collect();
        self.see_dose_check(rule, &ids.join(", "))
    }

    pub fn overdue_test(&self, test: &PrescribedTest) -> String {
        self.test_overdue(&strings().terms.own_test(test), &dates::day(test.on))
    }

    /// A finding with the day since which it has been so, if that is known.
    pub fn since(&self, sentence: &str, since: Option<NaiveDate>) -> String {
        match since {
            Some(day) => self.since_day(sentence, &dates::day(day)),
            None => self.for_days_or_more(sentence, &LOOKED_BACK.value.to_string()),
        }
    }

    /// The same of what doctor or nurse know.
    pub fn known(&self, alert: &str, day: NaiveDate) -> String {
        self.known_since(alert, &dates::day(day))
    }

    /// Where the regimen and the line of the monograph for kidneys differ.
    pub fn kidneys(&self, conflict: &Conflict) -> String {
        self.interval_differs(
            &format::exact(REDUCE_BELOW.value.0, 0),
            &clinical_terms().clearance(&conflict.clearance),
            &conflict.drawn.map(dates::day).unwrap_or_default(),
        )
    }

    /// More than one injection on a day.
    pub fn several(&self, day: NaiveDate, injections: &[Injection]) -> String {
        let times = injections.iter().map(|injection| dates::time(injection.at.time()));
        let times =
            times.reduce(|earlier, later| self.earlier_and_later(&earlier, &later)).unwrap_or_default();
        self.injections_on(injections.len(), &dates::day(day), &times)
    }

    pub fn partly(&self, why: PartlyGiven, day: NaiveDate) -> String {
        self.only_a_part(&dates::day(day), strings().injection.partly_told(why))
    }

    pub fn skip(&self, skip: &Skip) -> String {
        self.skipped(&dates::day(skip.day), strings().pause.cause_inline(skip.cause))
    }

    pub fn clearance(&self, known: &ClearanceOf) -> String {
        self.clearance_on(
            &clinical_terms().clearance(&known.clearance),
            &dates::day(known.drawn),
            &format::decimal(known.weight.kg.decimal()),
            &dates::day(known.weight.on),
        )
    }

    pub fn next_test(&self, planned: &PlannedCount) -> String {
        let day = dates::day(planned.due);
        if planned.status == TestStatus::Overdue {
            self.next_count_overdue(&day)
        } else {
            self.next_count(&day)
        }
    }

    /// How often half a region was used, and how much that hurt.
    pub fn site(&self, name: &str, half: &HalfUse) -> String {
        match mean_pain_tenths(&half.pains) {
            Some(tenths) => {
                let mean = format!("{}{}{}", tenths / 10, strings().terms.decimal_mark, tenths % 10);
                self.site_used_with_pain(half.injections, name, &mean, &half.pains.len().to_string())
            }
            None => self.site_used(half.injections, name),
        }
    }
}
