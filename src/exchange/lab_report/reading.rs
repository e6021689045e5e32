//! What becomes of one printed value: a result, a question about it, or why it is none.

use crate::domain::labs::analyte::{Analyte, Judgement, Mistake, judge};
use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{CustomResult, LabError, LabResult};
use crate::domain::labs::trend::number;
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::limits::Tier;
use crate::domain::quantities::name::NameError;
use crate::domain::quantities::number::{Decimal, NumberError};
use crate::exchange::lab_report::label::Meaning;
use crate::exchange::lab_report::printed::{Printed, may_be_thousands, printed};
use crate::exchange::lab_report::range::range_in;
use crate::exchange::lab_report::report::ReportedResult;

/// What to ask about a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ResultQuestion {
    /// Few bodies have this value.
    Unusual {
        /// What the same digits may be instead.
        mistake: Option<Mistake>,
    },
    /// `1,234` of something that this app does not know is taken as a bit more than one. It may be a thousand:
    /// there are no limits that could tell. An analyte has limits.
    Thousands,
    /// What stands between its figures is taken to divide thousands.
    Grouped(Decimal),
}

/// Why a result is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// What stands for its day is none in the order that was chosen.
    Day,
    /// Words stand in its place: it is still to come, was cancelled, or stands elsewhere.
    NoResult,
    /// No number.
    Number(NumberError),
    /// No result of the analyte.
    Result(LabError),
    /// The same result stands in the report before.
    Twice,
    /// No name of a laboratory. The result is taken without it.
    Laboratory(NameError),
    /// The blood draw has a laboratory already, and this is another one.
    OtherLaboratory,
    /// No note: it is too long, or has more than one line. The result is taken without it.
    Note(NameError),
    /// The blood draw has a note already, and this is another one.
    OtherNote,
}

/// What becomes of a result.
pub(super) enum Reading {
    Analyte(LabResult),
    Custom(CustomResult),
}

impl Reading {
    /// The same text for results that say the same, in whatever unit of an analyte.
    pub(super) fn says(&self) -> String {
        let sign = |bound: Option<Bound>| bound.map_or("", Bound::sign);
        match self {
            Self::Analyte(own) => format!("{} {}{}", own.analyte().key(), sign(own.bound()), number(own)),
            Self::Custom(CustomResult { name, value, unit, bound, .. }) => {
                let name = name.text().to_ascii_lowercase();
                format!("own {name} {}{} {}", sign(*bound), value.exact(), unit.plain())
            }
        }
    }

    /// Whether a panel has no result of the same test.
    pub(super) fn is_free_in(&self, panel: &LabPanel) -> bool {
        match self {
            Self::Analyte(own) => panel.result(own.analyte()).is_none(),
            Self::Custom(own) => panel.custom.iter().all(|there| !there.name.is_like(&own.name)),
        }
    }

    /// Puts it into a panel.
    pub(super) fn put(&self, panel: &mut LabPanel) {
        match self {
            Self::Analyte(result) => {
                // In the order in which an entry is read back.
                let place = panel.results.partition_point(|other| other.analyte() <= result.analyte());
                panel.results.insert(place, *result);
            }
            Self::Custom(result) => panel.custom.push(result.clone()),
        }
    }
}

/// The result that a text is, and what to ask about it; nothing for an empty cell.
pub(super) fn read(
    meaning: &Meaning,
    result: &ReportedResult,
) -> Result<Option<(Reading, Option<ResultQuestion>)>, Why> {
    let (bound, value, is_grouped) = match printed(&result.value) {
        Printed::Nothing => return Ok(None),
        Printed::Words => return Err(Why::NoResult),
        Printed::NotANumber(why) => return Err(Why::Number(why)),
        Printed::Number { bound, value, is_grouped } => (bound, value, is_grouped),
    };
    let grouped = is_grouped.then_some(ResultQuestion::Grouped(value));
    Ok(match meaning {
        Meaning::Ignored => None,
        Meaning::Analyte(analyte, unit) => {
            let own =
                of_analyte(*analyte, value, *unit)?.bounded(bound).beside(range_in(*unit, result.range));
            let Judgement { tier, mistake } = judge(*analyte, value, *unit);
            let unusual = (tier == Tier::Unusual).then_some(ResultQuestion::Unusual { mistake });
            Some((Reading::Analyte(own), unusual.or(grouped)))
        }
        Meaning::Custom(name, unit) => {
            let (name, unit, range) = (name.clone(), unit.clone(), result.range);
            let thousands = may_be_thousands(value).then_some(ResultQuestion::Thousands);
            let own = CustomResult { name, value, unit, bound, range };
            Some((Reading::Custom(own), grouped.or(thousands)))
        }
    })
}

fn of_analyte(analyte: Analyte, value: Decimal, unit: LabUnit) -> Result<LabResult, Why> {
    let at_most = unit.places();
    if value.places() > at_most {
        return Err(Why::Number(if at_most == 0 {
            NumberError::NotWhole
        } else {
            NumberError::TooManyPlaces { at_most }
        }));
    }
    LabResult::new(analyte, value, unit).map_err(Why::Result)
}
