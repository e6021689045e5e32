//! What the page Today says of doses, sites and notices.

use chrono::NaiveDate;

use crate::app::i18n::messages::Today;
use crate::app::i18n::{dates, format, strings};
use crate::domain::labs::calendar::{PlannedCount, PrescribedTest, TestStatus};
use crate::domain::quantities::moment::Moment;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::rotation::Rest;
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::injection::{Injection, PartlyGiven};
use crate::domain::treatment::schedule::Due;
use crate::domain::treatment::supply::Cover;

impl Today {
    /// The headline.
    pub fn due(&self, due: &Due, today: NaiveDate) -> String {
        match due {
            Due::NotYet(Some(first)) => self.starts_on(&dates::weekday(*first)),
            Due::NotYet(None) => self.nothing_planned.to_owned(),
            Due::Done => self.done_today.to_owned(),
            Due::Due(at) if at.date() == today => self.due_at(&dates::time(at.time())),
            Due::Due(at) => self.due_since(&self.since(at.date(), today), &dates::time(at.time())),
            Due::Overdue(at) if at.date() == today => self.overdue_at(&dates::time(at.time())),
            Due::Overdue(at) => self.overdue_since(&self.since(at.date(), today), &dates::time(at.time())),
            Due::Skipped(cause) => strings().pause.status_skipped(*cause),
            Due::Paused(pause) => strings().pause.status(pause),
            Due::RestDay(next) => self.rest_day(&dates::weekday(*next)),
        }
    }

    /// A day before today.
    fn since(&self, day: NaiveDate, today: NaiveDate) -> String {
        if Some(day) == today.pred_opt() {
            self.yesterday.to_owned()
        } else {
            self.since_day(&dates::day(day))
        }
    }

    pub fn done(&self, injection: &Injection) -> String {
        self.done_at(&dates::time(injection.at.time()))
    }

    pub fn other_dose(&self, given: Dose, prescribed: Dose) -> String {
        let mg = |dose: Dose| strings().terms.milligrams(dose.decimal());
        self.other_dose_than(&mg(given), &mg(prescribed))
    }

    pub fn extra_doses(&self, count: usize, day: NaiveDate, today: NaiveDate) -> String {
        if day == today {
            self.extra_doses_today(count)
        } else {
            self.extra_doses_on(count, &dates::day(day))
        }
    }

    pub fn same_dose_twice(&self, count: usize, day: NaiveDate, today: NaiveDate) -> String {
        if day == today {
            self.same_dose_twice_today(count)
        } else {
            self.same_dose_twice_on(count, &dates::day(day))
        }
    }

    pub fn infection_signs(&self, on: NaiveDate, today: NaiveDate) -> String {
        if on == today {
            self.infection_signs_today.to_owned()
        } else {
            self.infection_signs_on(&dates::day(on))
        }
    }

    pub fn partly(&self, why: PartlyGiven, day: NaiveDate, today: NaiveDate) -> String {
        let why = strings().injection.partly_told(why);
        if day == today { self.partly_today(why) } else { self.partly_on(&dates::day(day), why) }
    }

    /// The last injection, so many minutes ago.
    pub fn last(&self, injection: &Injection, minutes: i64) -> String {
        let line = strings().injection.line(injection);
        match minutes {
            ..0 => self.last_in_future(&line),
            0 => self.last_now(&line),
            _ => self.last_ago(&format::elapsed(minutes), &line),
        }
    }

    pub fn missed_yesterday(&self, day: NaiveDate) -> String {
        self.missed_on(&dates::day(day))
    }

    pub fn next_site(&self, site: InjectionSite, rest: Rest) -> String {
        self.next_site_is(&strings().terms.site_inline(site), &strings().terms.rest(rest))
    }

    pub fn chosen_site(&self, site: InjectionSite, rest: Rest) -> String {
        self.chosen_site_is(&strings().terms.site_inline(site), &strings().terms.rest(rest))
    }

    pub fn planned_count(&self, planned: &PlannedCount) -> String {
        let day = dates::day(planned.due);
        if planned.status == TestStatus::Overdue { self.count_overdue(&day) } else { self.count_due(&day) }
    }

    pub fn own_test(&self, test: &PrescribedTest) -> String {
        self.own_test_due(&strings().terms.own_test(test), &dates::day(test.on))
    }

    /// When the last injection was, by the clock there and by the clock here.
    pub fn both_clocks(&self, there: &Moment, here: &Moment) -> String {
        let clock =
            |at: &Moment| self.clock_in(&dates::weekday(at.date()), &dates::time(at.time()), at.zone());
        self.clocks_differ(&clock(there), &clock(here))
    }

    pub fn syringes_low(&self, left: &Cover) -> String {
        self.reorder(&strings().stock.cover(left))
    }
}
