//! What of a preview is added to a record: what is new, what is there already, what may be a second dose, and what the record
//! refuses.

use std::collections::HashMap;

use chrono::Duration;

use crate::domain::quantities::moment::Moment;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::Skip;
use crate::exchange::injection_table::own_sites::OwnSites;
use crate::exchange::injection_table::preview::{GivenRow, Preview};
use crate::exchange::pace::Pace;
use crate::record::change::{Change, ValidationError};
use crate::record::entry::{Entry, EntryBody};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::record::Record;

/// A row that the record has already may be so many minutes away.
const SAME_MINUTES: i64 = 1;
/// The ids of rows that are not recorded yet lie behind those of all entries, in milliseconds.
const NOT_RECORDED: u64 = 1 << 47;

/// What importing a table would do.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ImportPlan {
    /// Injections that can be added, the earliest in front, each with its line.
    pub new: Vec<(usize, Injection)>,
    /// Injections that may be the dose of another one; the person decides.
    pub questions: Vec<SecondDose>,
    /// Doses that were left out and can be added, each with its line.
    pub skips: Vec<(usize, Skip)>,
    /// Lines of what is in the record already.
    pub known: Vec<usize>,
    /// Doses in half a region in which no number is left for another site of the person's own.
    pub no_number_left: Vec<GivenRow>,
    /// What the record would refuse, each with its line and the reason.
    pub refused: Vec<(usize, Fact, ValidationError)>,
    /// Sites that the injections need and the record does not have.
    sites: Vec<CustomSite>,
}

/// An injection that could be the same dose as another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SecondDose {
    /// Its line, from 1.
    pub line: usize,
    /// As it would be added.
    pub injection: Injection,
    /// The other one.
    pub beside: Beside,
}

/// What an injection is near to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Beside {
    /// An entry of the record.
    Recorded(EntryId),
    /// The injection of another line of the table.
    Line(usize),
}

impl ImportPlan {
    /// What adding the doses of a table to a record would do at a moment.
    pub async fn of(preview: &Preview, record: &Record, now: &Moment, pace: &mut impl Pace) -> Self {
        let mut planning = Planning {
            plan: Self::default(),
            sites: OwnSites::of(record, now.date()),
            record,
            with_new: record.clone(),
            lines: HashMap::new(),
            now,
        };
        let mut given: Vec<&GivenRow> = preview.given.iter().collect();
        given.sort_by_key(|row| row.at.utc());
        for row in given {
            planning.take(row);
            pace.step().await;
        }
        for (line, skip) in &preview.skipped {
            planning.take_skip(*line, *skip);
            pace.step().await;
        }
        let Planning { mut plan, sites, .. } = planning;
        plan.sites = sites.added();
        plan
    }

    /// The change that adds what is new, and those second doses whose lines the person has confirmed: all of it, or none.
    pub fn addition(&self, confirmed: &[usize]) -> Change {
        let asked: Vec<&SecondDose> =
            self.questions.iter().filter(|asked| confirmed.contains(&asked.line)).collect();
        let injections =
            || self.new.iter().map(|(_, new)| new).chain(asked.iter().map(|asked| &asked.injection));
        let needed =
            self.sites.iter().filter(|own| injections().any(|injection| injection.site == Some(own.site)));
        let sites = needed.cloned().map(Fact::CustomSite);
        let new = self.new.iter().map(|(_, injection)| Fact::Injection(injection.clone()));
        let skips = self.skips.iter().map(|(_, skip)| Fact::Skip(*skip));
        let sure = Change::AddAll(sites.chain(new).chain(skips).collect());
        Change::Together([sure].into_iter().chain(asked.iter().map(|asked| asked.addition())).collect())
    }
}

impl SecondDose {
    /// The injection, said to be another dose.
    fn addition(&self) -> Change {
        let mut injection = self.injection.clone();
        injection.details.is_separate = true;
        let change = Change::Add(Fact::Injection(injection));
        match self.beside {
            Beside::Recorded(other) => change.beside(other),
            Beside::Line(_) => change,
        }
    }
}

/// A plan on its way.
struct Planning<'a> {
    plan: ImportPlan,
    sites: OwnSites,
    record: &'a Record,
    /// The record as it would be with what is new so far.
    with_new: Record,
    /// The lines of what is new.
    lines: HashMap<EntryId, usize>,
    now: &'a Moment,
}

impl Planning<'_> {
    fn take(&mut self, row: &GivenRow) {
        if is_known(self.record, row) {
            return self.plan.known.push(row.line);
        }
        let Ok(site) = self.sites.site(&row.place, &row.site) else {
            return self.plan.no_number_left.push(row.clone());
        };
        let injection = Injection { at: row.at.clone(), dose: row.dose, site, details: row.details.clone() };
        let fact = Fact::Injection(injection.clone());
        let checked =
            [self.record, &self.with_new].map(|record| Change::Add(fact.clone()).check(record, self.now));
        match checked.into_iter().find_map(Result::err) {
            None => {
                self.add(row.line, fact);
                self.plan.new.push((row.line, injection));
            }
            Some(ValidationError::SameDose(other)) => {
                let beside =
                    self.lines.get(&other).map_or(Beside::Recorded(other), |line| Beside::Line(*line));
                self.plan.questions.push(SecondDose { line: row.line, injection, beside });
            }
            Some(why) => self.plan.refused.push((row.line, fact, why)),
        }
    }

    fn take_skip(&mut self, line: usize, skip: Skip) {
        let fact = Fact::Skip(skip);
        match Change::Add(fact.clone()).check(&self.with_new, self.now) {
            Ok(_) => {
                self.add(line, fact);
                self.plan.skips.push((line, skip));
            }
            Err(ValidationError::SkippedAlready) => self.plan.known.push(line),
            Err(why) => self.plan.refused.push((line, fact, why)),
        }
    }

    fn add(&mut self, line: usize, fact: Fact) {
        let count = u64::try_from(self.lines.len()).unwrap_or_default();
        let id = EntryId::new(NOT_RECORDED + count, [0; 10]);
        self.with_new.add(Entry { id, recorded: None, what: EntryBody::Fact(fact) });
        self.lines.insert(id, line);
    }
}

/// Whether the record has a dose as large at the same time.
fn is_known(record: &Record, row: &GivenRow) -> bool {
    let (day, around) = (row.at.date(), Duration::days(2));
    let near = record.injections_between(day - around, day + around);
    near.into_iter().filter(|current| !current.voided).any(|current| {
        let is_near = row.at.minutes_since(&current.what.at).abs() <= SAME_MINUTES;
        is_near && current.what.dose.decimal().exact() == row.dose.decimal().exact()
    })
}
