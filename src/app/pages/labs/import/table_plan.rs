//! What a table would do to the record, before anything is added: a pure decision, without a clock or a page.

use crate::domain::quantities::moment::Moment;
use crate::exchange::lab_table::{Asked, ImportPlan, MappingError, Refused, Table, Target, panels};
use crate::record::record::Record;

/// What would become of each row and each cell.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct TablePlan {
    /// What would become of the blood draws that can be read.
    pub(super) import: ImportPlan,
    /// Cells and rows that cannot be read.
    pub(super) unread: Vec<Refused>,
    /// Results that the person should confirm.
    pub(super) asked: Vec<Asked>,
}

/// Why there is no plan yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NotReady {
    /// A column holds what this app does not know, and its unit was not entered.
    UnitMissing,
    /// The columns cannot hold this.
    NotMapped(MappingError),
}

/// The plan for a table whose columns hold these.
pub(super) fn plan(
    table: &Table,
    targets: Option<&[Target]>,
    record: &Record,
    now: &Moment,
) -> Result<TablePlan, NotReady> {
    let targets = targets.ok_or(NotReady::UnitMissing)?;
    let preview = panels(table, targets).map_err(NotReady::NotMapped)?;
    let import = ImportPlan::of(preview.panels, record, now);
    Ok(TablePlan { import, unread: preview.refused, asked: preview.asked })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pages::labs::fixtures::{draw, record_of, result};
    use crate::domain::labs::analyte::Analyte;
    use crate::domain::labs::unit::LabUnit;
    use crate::exchange::lab_table::DateOrder;
    use crate::exchange::lab_table::read;
    use crate::record::validation::ValidationError;

    const TARGETS: [Target; 2] =
        [Target::Date(DateOrder::YearMonthDay), Target::Analyte(Analyte::Crp, LabUnit::MgPerL)];

    fn of(rows: &str, record: &Record) -> (usize, usize, Vec<ValidationError>) {
        let table = read(&format!("date;CRP\n{rows}")).unwrap();
        let now = "2026-11-22T10:00:00+00:00[Etc/UTC]".parse().unwrap();
        let plan = plan(&table, Some(&TARGETS), record, &now).unwrap();
        let ImportPlan { new, known, refused } = plan.import;
        (new.len(), known, refused.into_iter().map(|(_, why)| why).collect())
    }

    fn crp(date: &str, text: &str) -> Record {
        record_of(vec![draw(date, vec![result(Analyte::Crp, text, LabUnit::MgPerL)])])
    }

    #[test]
    fn a_draw_is_known_by_its_day_and_its_results() {
        for (row, record, new, known) in [
            ("2026-09-01;5", crp("2026-09-01", "5"), 0, 1),
            ("2026-09-01;5.0", crp("2026-09-01", "5"), 0, 1),
            ("2026-09-01;5.1", crp("2026-09-01", "5"), 1, 0),
            ("2026-09-02;5", crp("2026-09-01", "5"), 1, 0),
        ] {
            assert_eq!(of(row, &record), (new, known, vec![]), "{row}");
        }
    }

    #[test]
    fn the_same_row_twice_counts_once() {
        assert_eq!(of("2026-09-01;5\n2026-09-01;5\n2026-09-02;5", &record_of(vec![])), (2, 1, vec![]));
    }

    #[test]
    fn the_record_does_not_take_what_has_not_happened() {
        let tomorrow = "2026-11-22;5\n2026-11-23;5";
        assert_eq!(of(tomorrow, &record_of(vec![])), (1, 0, vec![ValidationError::InFuture]));
    }

    #[test]
    fn there_is_no_plan_without_a_unit_or_a_day() {
        let table = read("date;CRP\n2026-09-01;5").unwrap();
        let now = "2026-11-22T10:00:00+00:00[Etc/UTC]".parse().unwrap();
        let plan = |targets: Option<&[Target]>| plan(&table, targets, &record_of(vec![]), &now).unwrap_err();
        assert_eq!(plan(None), NotReady::UnitMissing);
        assert_eq!(plan(Some(&[Target::Ignore, Target::Note])), NotReady::NotMapped(MappingError::NoDate));
    }
}
