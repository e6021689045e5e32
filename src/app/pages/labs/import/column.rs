//! What each column of a table holds, as the person says.

use leptos::prelude::*;

use crate::app::components::{Choice, ChoiceGroup, Failure, Feedback, Field, Select};
use crate::app::forms::{FormField, Need};
use crate::app::i18n::{lab_import, labs, strings};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_text::UnitText;
use crate::domain::quantities::name::Name;
use crate::exchange::lab_table::{DateOrder, Table, Target, contradiction};

/// So many cells are shown beside the choice.
const EXAMPLES: usize = 3;

/// What can be chosen for a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ColumnMeaning {
    Ignored,
    Laboratory,
    Note,
    /// Results that this app does not know; their unit is typed.
    Custom,
    Date(DateOrder),
    Analyte(Analyte, LabUnit),
}

impl ColumnMeaning {
    fn of(target: &Target) -> Self {
        match target {
            Target::Ignore | Target::Custom(..) => Self::Ignored,
            Target::Laboratory => Self::Laboratory,
            Target::Note => Self::Note,
            Target::Date(order) => Self::Date(*order),
            Target::Analyte(analyte, unit) => Self::Analyte(*analyte, *unit),
        }
    }

    fn key(self) -> String {
        match self {
            Self::Ignored => "ignore".to_owned(),
            Self::Laboratory => "laboratory".to_owned(),
            Self::Note => "note".to_owned(),
            Self::Custom => "own".to_owned(),
            Self::Date(DateOrder::YearMonthDay) => "year-month-day".to_owned(),
            Self::Date(DateOrder::DayMonthYear) => "day-month-year".to_owned(),
            Self::Date(DateOrder::MonthDayYear) => "month-day-year".to_owned(),
            Self::Analyte(analyte, unit) => format!("{} {}", analyte.key(), unit.ucum()),
        }
    }

    fn label(self) -> String {
        let (text, terms) = (lab_import(), &strings().terms);
        match self {
            Self::Ignored => text.ignore.to_owned(),
            Self::Laboratory => text.laboratory.to_owned(),
            Self::Note => text.note.to_owned(),
            Self::Custom => text.own.to_owned(),
            Self::Date(order) => text.date(order).to_owned(),
            Self::Analyte(analyte, unit) => {
                format!("{}, {}", terms.analyte(analyte), terms.unit(unit))
            }
        }
    }

    fn choice(self) -> Choice<Self> {
        Choice::new(self, self.key(), self.label())
    }

    fn plain() -> [Self; 7] {
        let [first, second, third] =
            [DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear].map(Self::Date);
        [Self::Ignored, Self::Laboratory, Self::Note, Self::Custom, first, second, third]
    }

    fn measured() -> impl Iterator<Item = Self> {
        let of = |analyte: Analyte| analyte.units().iter().map(move |unit| Self::Analyte(analyte, *unit));
        Analyte::ALL.into_iter().flat_map(of)
    }
}

/// A column and what was chosen for it. Lives as long as the owner under which it was made.
#[derive(Clone)]
pub(super) struct Column {
    /// Its place in the table, from 0.
    pub(super) number: usize,
    head: String,
    examples: String,
    meaning: RwSignal<ColumnMeaning>,
    unit: FormField<UnitText>,
}

impl Column {
    /// The columns of a table, with what was suggested for them.
    pub(super) fn all(table: &Table, suggested: &[Target]) -> Vec<Self> {
        let column = |((number, head), target): ((usize, &String), &Target)| Self {
            number,
            head: head.clone(),
            examples: examples(table, number),
            meaning: RwSignal::new(ColumnMeaning::of(target)),
            unit: unit_field(),
        };
        table.head.iter().enumerate().zip(suggested).map(column).collect()
    }

    /// What it holds; none as long as its unit is missing. Tracked.
    pub(super) fn target(&self) -> Option<Target> {
        Some(match self.meaning.get() {
            ColumnMeaning::Ignored => Target::Ignore,
            ColumnMeaning::Laboratory => Target::Laboratory,
            ColumnMeaning::Note => Target::Note,
            ColumnMeaning::Custom => Target::Custom(Name::new(&self.head).ok()?, self.unit.value()?),
            ColumnMeaning::Date(order) => Target::Date(order),
            ColumnMeaning::Analyte(analyte, unit) => Target::Analyte(analyte, unit),
        })
    }
}

/// The head and the first cells of a column beside the list of what it can hold.
#[component]
pub(super) fn ColumnRow(column: Column) -> impl IntoView {
    let target = column.clone();
    let contradicted = move || {
        let how = target.target().and_then(|held| contradiction(&target.head, &held));
        how.map(|how| lab_import().contradicted(&target.head, how)).unwrap_or_default()
    };
    let Column { head, examples, meaning, unit, .. } = column;
    let name = head.clone();
    let text = lab_import();
    let plain = ColumnMeaning::plain().map(ColumnMeaning::choice).to_vec();
    let measured = ColumnMeaning::measured().map(ColumnMeaning::choice).collect();
    let groups = vec![ChoiceGroup { label: text.results.to_owned(), choices: measured }];
    let needs_unit = Memo::new(move |_| meaning.get() == ColumnMeaning::Custom);
    view! {
        <div class="row column" role="group" aria-label=name>
            <div>
                <b>{head}</b>
                <p class="hint">{examples}</p>
            </div>
            <div class="stack">
                <Select label=text.holds choices=plain groups chosen=meaning />
                <div>
                    <Failure sentence=move || contradicted() />
                </div>
                <div>
                    {move || needs_unit.get().then(|| view! { <Field label=labs().unit state=unit /> }.into_any())}
                </div>
            </div>
        </div>
    }
}

fn unit_field() -> FormField<UnitText> {
    FormField::new("", Need::Required, |text| {
        let unit = UnitText::new(text.trim()).ok_or_else(|| labs().not_a_unit.to_owned())?;
        Ok((unit, Feedback::none()))
    })
}

/// The first cells of a column in which something stands.
fn examples(table: &Table, column: usize) -> String {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim());
    cells.filter(|cell| !cell.is_empty()).take(EXAMPLES).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::exchange::lab_table::read;

    #[test]
    fn every_choice_has_a_key_of_its_own() {
        let all: Vec<_> = ColumnMeaning::plain().into_iter().chain(ColumnMeaning::measured()).collect();
        let keys: BTreeSet<String> = all.iter().map(|meaning| meaning.key()).collect();
        assert_eq!(keys.len(), all.len());
    }

    #[test]
    fn the_first_three_cells_that_are_not_empty_are_shown() {
        let table = read("date;CRP\n2026-09-01; 5 \n2026-09-02;\n2026-09-03;6\n2026-09-04;7\n2026-09-05;8");
        assert_eq!(examples(&table.unwrap(), 1), "5 · 6 · 7");
    }
}
