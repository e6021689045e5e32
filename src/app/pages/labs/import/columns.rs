//! What each column holds, as the person says.

use leptos::prelude::*;

use crate::app::components::{Group, Input, Kind, Label, State, field, select};
use crate::app::dom::{El, el};
use crate::app::i18n::{labs, strings};
use crate::domain::labs::{Analyte, UnitText};
use crate::domain::listed::Name;
use crate::exchange::lab_table::{DateOrder, Table, Target};

const IGNORE: &str = "ignore";
const OWN: &str = "own";
const LABORATORY: &str = "laboratory";
const NOTE: &str = "note";
const DATES: [(&str, DateOrder); 3] = [
    ("year-month-day", DateOrder::YearMonthDay),
    ("day-month-year", DateOrder::DayMonthYear),
    ("month-day-year", DateOrder::MonthDayYear),
];

/// The choice for each column, and the unit of what this app does not know.
#[derive(Clone)]
pub(super) struct Columns(Vec<(RwSignal<String>, Input)>);

impl Columns {
    pub(super) fn new(table: &Table, suggested: &[Target]) -> Self {
        let of = |(number, _): (usize, &String)| {
            let key = suggested.get(number).map_or_else(|| IGNORE.to_owned(), key);
            (RwSignal::new(key), Input::new(String::new()))
        };
        Self(table.head.iter().enumerate().map(of).collect())
    }

    /// What the columns hold; none as long as a unit is missing.
    pub(super) fn targets(&self, table: &Table) -> Option<Vec<Target>> {
        let named = table.head.iter().zip(&self.0);
        named.map(|(head, (chosen, unit))| chosen.with(|key| target(key, head, *unit))).collect()
    }
}

/// One list a column, with its first cells beside it.
pub(super) fn columns(table: &Table, named: &Columns) -> El {
    let text = &labs().import;
    let rows = table.head.iter().zip(&named.0).enumerate().map(|(number, (head, (chosen, unit)))| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(number)).map(|cell| cell.trim());
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).take(3).collect();
        let list = select(Label { name: text.holds, hint: "", unit: "" }, options(), *chosen);
        let (chosen, unit) = (*chosen, *unit);
        // The list shows its choice by itself; the field for a unit comes and goes with it.
        let own =
            el("div").live(move || if chosen.get() == OWN { vec![unit_field(unit)] } else { Vec::new() });
        el("div")
            .class("row column")
            .attr("role", "group")
            .attr("aria-label", head)
            .child(el("div").child(el("b").text(head)).child(el("p").class("hint").text(&cells.join(" · "))))
            .child(el("div").class("stack").child(list).child(own))
    });
    el("div").class("rows").children(rows)
}

fn unit_field(unit: Input) -> El {
    let state = move || match unit.text().as_str() {
        "" => State::Wrong(strings().form.needed.to_owned()),
        text if UnitText::new(text).is_none() => State::Wrong(labs().not_a_unit.to_owned()),
        _ => State::Echo(String::new()),
    };
    field(Label { name: labs().unit, hint: "", unit: "" }, Kind::Text, unit, std::sync::Arc::new(state), None)
}

fn options() -> Vec<Group> {
    let (text, terms) = (&labs().import, &strings().terms);
    let option = |key: &str, name: &str| (key.to_owned(), name.to_owned());
    let dates = DATES.map(|(key, order)| option(key, (text.date)(order)));
    let plain = [option(IGNORE, text.ignore), option(LABORATORY, text.laboratory), option(NOTE, text.note)];
    let plain = plain.into_iter().chain([option(OWN, text.own)]).chain(dates).collect();
    let measured = Analyte::ALL.into_iter().flat_map(|analyte| {
        analyte.units().iter().map(move |unit| {
            let target = Target::Analyte(analyte, *unit);
            (key(&target), format!("{}, {}", (terms.analyte)(analyte), (terms.unit)(*unit)))
        })
    });
    let group = |label: &str, options| Group { label: label.to_owned(), options };
    vec![group("", plain), group(text.results, measured.collect())]
}

fn key(target: &Target) -> String {
    match target {
        Target::Ignore | Target::Own(..) => IGNORE.to_owned(),
        Target::Laboratory => LABORATORY.to_owned(),
        Target::Note => NOTE.to_owned(),
        Target::Date(order) => {
            let found = DATES.into_iter().find(|(_, known)| known == order);
            found.map(|(key, _)| key.to_owned()).unwrap_or_default()
        }
        Target::Analyte(analyte, unit) => format!("{} {}", analyte.key(), unit.ucum()),
    }
}

fn target(chosen: &str, head: &str, unit: Input) -> Option<Target> {
    let date = DATES.into_iter().find(|(key, _)| *key == chosen).map(|(_, order)| Target::Date(order));
    Some(match chosen {
        LABORATORY => Target::Laboratory,
        NOTE => Target::Note,
        OWN => Target::Own(Name::new(head).ok()?, UnitText::new(&unit.text())?),
        _ => date.or_else(|| measured(chosen)).unwrap_or(Target::Ignore),
    })
}

fn measured(chosen: &str) -> Option<Target> {
    let (analyte, code) = chosen.split_once(' ')?;
    let analyte = Analyte::ALL.into_iter().find(|known| known.key() == analyte)?;
    let unit = analyte.units().iter().find(|unit| unit.ucum() == code)?;
    Some(Target::Analyte(analyte, *unit))
}
