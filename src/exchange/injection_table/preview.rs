//! From rows to doses: what was given and left out, what nothing is taken of and why, and what is taken without some of its
//! words.

use std::collections::HashMap;

use crate::domain::quantities::moment::Moment;
use crate::domain::quantities::name::{NameError, note};
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::injection::{Details, InjectedBy, Pain, PartlyGiven};
use crate::domain::treatment::pause::{Cause, Skip};
use crate::exchange::csv::unguarded;
use crate::exchange::injection_table::dose::{DoseLabel, DoseRecognised};
use crate::exchange::injection_table::history::{Counted, History, HistoryRow, NotCounted};
use crate::exchange::injection_table::role::Role;
use crate::exchange::injection_table::site::{Place, SiteLabel, SiteRecognised};
use crate::exchange::injection_table::status::known_cause;
use crate::exchange::injection_table::when::{Clocks, TimeError, day_of, dose_day_of, moment_of};
use crate::exchange::pace::Pace;

/// What the person says about a table.
#[derive(Clone, Debug)]
pub struct Choices {
    /// How its days and times are understood.
    pub clocks: Clocks,
    /// Where the sites of the table are, if not where they are recognised.
    pub places: HashMap<SiteLabel, Place>,
    /// How much the doses of the table are, if they are not recognised.
    pub doses: HashMap<DoseLabel, Dose>,
    /// Why doses were left out that say nothing which this app knows.
    pub cause: Option<Cause>,
}

/// A dose that was given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GivenRow {
    /// Its line, from 1.
    pub line: usize,
    /// When.
    pub at: Moment,
    /// How much.
    pub dose: Dose,
    /// Where.
    pub place: Place,
    /// What the table calls that.
    pub site: SiteLabel,
    /// What else it says.
    pub details: Details,
}

/// A row of which nothing is taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Left {
    /// Its line, from 1.
    pub line: usize,
    /// What stands there that is not taken.
    pub text: String,
    /// Why.
    pub why: Why,
}

/// Why nothing is taken of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It is about no dose that is recorded.
    NotCounted(NotCounted),
    /// It has no time that is known.
    Time(TimeError),
    /// How much it was is not known.
    Dose(DoseRecognised),
    /// Why it was left out is not known.
    Cause,
}

/// Words of a row that is taken without them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Without {
    /// Its line, from 1.
    pub line: usize,
    /// The words.
    pub text: String,
    /// What they are.
    pub what: Words,
}

/// What words are not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Words {
    /// A note that is too long, or has more than one line.
    Note(NameError),
    /// What a dose that was left out has beside its cause.
    OfSkip(Role),
    /// What a column says in words that this app does not know.
    Column(Role),
    /// A day whose dose it cannot have been: it lies further away than the day before or after.
    DoseDay,
}

/// What a table would add. Each row is given, left out or left.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Preview {
    /// What was given, in the order of the table.
    pub given: Vec<GivenRow>,
    /// What was left out, each with its line.
    pub skipped: Vec<(usize, Skip)>,
    /// Of what nothing is taken.
    pub left: Vec<Left>,
    /// What is taken without some of its words.
    pub without: Vec<Without>,
}

impl Preview {
    /// What a whole table would add.
    pub async fn of(history: &History, choices: &Choices, pace: &mut impl Pace) -> Self {
        let mut preview = Self::default();
        for row in &history.rows {
            preview.take(row, choices);
            pace.step().await;
        }
        preview
    }

    /// Takes one more row.
    fn take(&mut self, row: &HistoryRow, choices: &Choices) {
        let taken = match row.counted() {
            Ok(Counted::Given) => self.take_given(row, choices),
            Ok(Counted::Skipped) => self.take_skipped(row, choices),
            Err(why) => Err(Why::NotCounted(why)),
        };
        if let Err(why) = taken {
            self.left.push(Left { line: row.line, text: told(row, why), why });
        }
    }

    fn take_given(&mut self, row: &HistoryRow, choices: &Choices) -> Result<(), Why> {
        let at = moment_of(row, &choices.clocks).map_err(Why::Time)?;
        let dose = match (row.dose.recognised(), choices.doses.get(&row.dose)) {
            (DoseRecognised::Dose(dose), None) | (_, Some(&dose)) => dose,
            (why, None) => return Err(Why::Dose(why)),
        };
        let recognised = || match row.site.recognised() {
            SiteRecognised::Place(place) => place,
            SiteRecognised::SideMissing(_) | SiteRecognised::NotSaid | SiteRecognised::Unknown => {
                Place::Unknown
            }
        };
        let place = choices.places.get(&row.site).cloned().unwrap_or_else(recognised);
        let says_site = row.site.recognised() != SiteRecognised::NotSaid;
        if place == Place::Unknown && says_site {
            self.leave(row, &row.site.text(), Words::Column(Role::Site));
        }
        let details = self.details(row, &at, choices);
        self.given.push(GivenRow { line: row.line, at, dose, place, site: row.site.clone(), details });
        Ok(())
    }

    fn take_skipped(&mut self, row: &HistoryRow, choices: &Choices) -> Result<(), Why> {
        let day = day_of(row, &choices.clocks).map_err(Why::Time)?;
        let cause = row.cause().or(choices.cause).ok_or(Why::Cause)?;
        let is_said = |role| known_cause(row.said(role)).is_some();
        let roles = [Role::Reason, Role::Note, Role::Site, Role::Dose];
        let lost = roles.into_iter().filter(|role| !row.said(*role).is_empty() && !is_said(*role));
        lost.for_each(|role| self.leave(row, row.said(role), Words::OfSkip(role)));
        self.skipped.push((row.line, Skip { day, cause }));
        Ok(())
    }

    fn details(&mut self, row: &HistoryRow, at: &Moment, choices: &Choices) -> Details {
        let mut details = Details {
            pain: self.known(row, Role::Pain, |text| Pain::new(text.parse().ok()?)),
            by: self.known(row, Role::InjectedBy, |text| text.parse::<InjectedBy>().ok()),
            warmed: self.known(row, Role::Warmed, |text| text.parse().ok()),
            partly: self.known(row, Role::PartlyGiven, |text| text.parse::<PartlyGiven>().ok()),
            ..Details::default()
        };
        let words = unguarded(row.said(Role::Note));
        match note(words) {
            Ok(words) => details.note = Some(words).filter(|words| !words.is_empty()),
            Err(why) => self.leave(row, words, Words::Note(why)),
        }
        let told = row.said(Role::DoseDay);
        match dose_day_of(row, &choices.clocks) {
            Some(day) if day == at.date() => {}
            Some(day) if (day - at.date()).num_days().abs() == 1 => details.dose_day = Some(day),
            Some(_) => self.leave(row, told, Words::DoseDay),
            None if told.is_empty() => {}
            None => self.leave(row, told, Words::Column(Role::DoseDay)),
        }
        details
    }

    /// What a cell says, if it says it in words of this app.
    fn known<T>(&mut self, row: &HistoryRow, role: Role, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = row.said(role);
        let found = read(text);
        if found.is_none() && !text.is_empty() {
            self.leave(row, text, Words::Column(role));
        }
        found
    }

    fn leave(&mut self, row: &HistoryRow, text: &str, what: Words) {
        self.without.push(Without { line: row.line, text: text.to_owned(), what });
    }
}

/// What stands in a row where it is not understood.
fn told(row: &HistoryRow, why: Why) -> String {
    let day = || row.day_cell().1;
    let text = match why {
        Why::NotCounted(NotCounted::Medicine) => row.said(Role::Medicine),
        Why::NotCounted(NotCounted::Status) if row.said(Role::Status).is_empty() => row.said(Role::Skipped),
        Why::NotCounted(NotCounted::Status) => row.said(Role::Status),
        Why::Time(TimeError::Time) => row.time(),
        Why::Time(TimeError::ClockChange) => {
            return format!("{} {}", day(), row.said(Role::Time)).trim().to_owned();
        }
        Why::Dose(_) => return row.dose.text(),
        Why::Cause if !row.said(Role::Reason).is_empty() => row.said(Role::Reason),
        Why::NotCounted(NotCounted::Missed | NotCounted::Paused) | Why::Time(_) | Why::Cause => day(),
    };
    text.to_owned()
}
