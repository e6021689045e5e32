//! What is said of injections that another app or a table kept, on their way in.

use crate::app::i18n::messages::ImportInjections;
use crate::app::i18n::{dates, lab_import, strings};
use crate::domain::quantities::name::{LONGEST_NOTE, NameError};
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::Skip;
use crate::exchange::injection_table::{
    DoseRecognised, GivenRow, ImportPlan, Left, NotATable, NotCounted, Role, SecondDose, TimeError, Why,
    Without, Words,
};
use crate::exchange::lab_file::ForeignFile;
use crate::exchange::table::{Remark, TableError};
use crate::record::change::ValidationError;
use crate::record::fact::Fact;

impl ImportInjections {
    /// Why nothing is read.
    pub fn not_read(&self, why: &NotATable) -> String {
        match why {
            NotATable::Foreign(kind) => self.foreign(*kind).to_owned(),
            NotATable::Backup => lab_import().is_backup.to_owned(),
            NotATable::Json => self.json.to_owned(),
            NotATable::Table(why) => self.no_table(why),
        }
    }

    fn foreign(&self, kind: ForeignFile) -> &'static str {
        match kind {
            ForeignFile::Pdf => self.pdf,
            ForeignFile::Picture => self.picture,
            ForeignFile::Packed => lab_import().packed,
            ForeignFile::OldOffice => lab_import().old_office,
            ForeignFile::Page => self.web_page,
            ForeignFile::AppleHealth | ForeignFile::Xml | ForeignFile::Message => self.other_file,
        }
    }

    /// Why a text is no table.
    pub fn no_table(&self, why: &TableError) -> String {
        match why {
            TableError::Empty => self.nothing_in_it.to_owned(),
            TableError::NoRows => self.no_rows.to_owned(),
            TableError::OneColumn => self.one_column.to_owned(),
            why => lab_import().refused(why),
        }
    }

    /// What a column is for.
    pub fn role(&self, role: Role) -> &'static str {
        match role {
            Role::Ignored => lab_import().ignore,
            Role::Moment => self.column_moment,
            Role::Day => self.column_day,
            Role::Time => self.column_time,
            Role::Site => self.column_site,
            Role::Side => self.column_side,
            Role::Dose => self.column_dose,
            Role::Unit => self.column_unit,
            Role::Note => lab_import().note,
            Role::Status => self.column_status,
            Role::Skipped => self.column_skipped,
            Role::Reason => self.column_reason,
            Role::Medicine => self.column_medicine,
            Role::Offset => self.column_offset,
            Role::Zone => self.column_zone,
            Role::DoseDay => self.column_dose_day,
            Role::SiteNumber => self.column_site_number,
            Role::PartlyGiven => self.column_partly,
            Role::InjectedBy => self.column_by,
            Role::Pain => self.column_pain,
            Role::Warmed => self.column_warmed,
        }
    }

    /// How much is new, and how much is known.
    pub fn summary(&self, plan: &ImportPlan) -> String {
        let new = [self.new_injections(plan.new.len())];
        let skips = (!plan.skips.is_empty()).then(|| self.new_skips(plan.skips.len()));
        let known = (!plan.known.is_empty()).then(|| self.known_rows(plan.known.len()));
        new.into_iter().chain(skips).chain(known).collect::<Vec<_>>().join(" ")
    }

    /// What would be added.
    pub fn found(&self, plan: &ImportPlan, most: usize) -> Vec<String> {
        let new = plan.new.iter().map(|(_, injection)| self.injection(injection));
        new.chain(plan.skips.iter().map(|(_, skip)| self.skip(skip))).take(most).collect()
    }

    fn injection(&self, injection: &Injection) -> String {
        let dose = strings().terms.milligrams(injection.dose.decimal());
        self.injection_of(&strings().injection.line(injection), &dose)
    }

    fn skip(&self, skip: &Skip) -> String {
        self.skip_of(&dates::weekday(skip.day), strings().pause.cause_inline(skip.cause))
    }

    /// What an injection of the record is that may be the same dose.
    pub fn beside_recorded(&self, other: &Injection) -> String {
        self.near_recorded(&strings().injection.line(other))
    }

    /// The line of the table that may be the same dose.
    pub fn beside_line(&self, line: usize) -> String {
        self.near_line(&line.to_string())
    }

    /// An injection that may be the same dose as another.
    pub fn second_dose(&self, asked: &SecondDose, beside: &str) -> String {
        self.second_of(&asked.line.to_string(), &self.injection(&asked.injection), beside)
    }

    /// A row of which nothing is taken.
    pub fn left_out(&self, Left { line, text, why }: &Left) -> String {
        self.of_line(*line, text, self.why(*why))
    }

    fn of_line(&self, line: usize, text: &str, why: &str) -> String {
        let line = line.to_string();
        if text.is_empty() { self.line_left_out(&line, why) } else { self.text_left_out(&line, text, why) }
    }

    const fn why(&self, why: Why) -> &'static str {
        match why {
            Why::NotCounted(NotCounted::Medicine) => self.other_medicine,
            Why::NotCounted(NotCounted::Status) => self.no_status,
            Why::NotCounted(NotCounted::Missed) => self.missed,
            Why::NotCounted(NotCounted::Paused) => self.paused,
            Why::Time(TimeError::Day) => self.no_day,
            Why::Time(TimeError::Time) => self.not_a_time,
            Why::Time(TimeError::NoTime) => self.no_time,
            Why::Time(TimeError::ClockChange) => self.clock_change,
            Why::Dose(DoseRecognised::Missing) => self.dose_missing,
            Why::Dose(_) => self.dose_unknown,
            Why::Cause => self.cause_unknown,
        }
    }

    /// What the record does not take.
    pub fn not_taken(&self, line: usize, fact: &Fact, why: &ValidationError) -> String {
        let what = match fact {
            Fact::Injection(injection) => self.injection(injection),
            Fact::Skip(skip) => self.skip(skip),
            _ => String::new(),
        };
        self.of_line(line, &what, &strings().problems.refused(why))
    }

    /// An injection in a half of the body where no site of the person's own can be added.
    pub fn no_number_left(&self, row: &GivenRow) -> String {
        self.of_line(row.line, &row.site.text(), self.too_many_sites)
    }

    /// A line that is no row.
    pub fn not_a_row(&self, Remark { line, text }: &Remark) -> String {
        self.of_line(*line, text, self.no_injection)
    }

    /// Words that are not taken, each with its line.
    pub fn words_left(&self, without: &[Without]) -> Vec<String> {
        let line = |Without { line, text, what }: &Without| self.of_line(*line, text, &self.words(*what));
        without.iter().map(line).collect()
    }

    fn words(&self, what: Words) -> String {
        match what {
            Words::Note(NameError::TooLong) => lab_import().note_too_long(&LONGEST_NOTE.to_string()),
            Words::Note(_) => lab_import().note_is_one_line.to_owned(),
            Words::OfSkip(_) => self.of_skipped.to_owned(),
            Words::Column(Role::Site) => self.site_unknown.to_owned(),
            Words::Column(_) => self.not_understood.to_owned(),
            Words::DoseDay => self.far_day.to_owned(),
        }
    }
}
