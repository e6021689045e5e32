//! Facts of the kinds that take more than a line.

use super::*;
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::Bound;
use crate::domain::labs::result::{CustomResult, LabResult, Range};
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_text::UnitText;
use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::Decimal;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::reaction::{Sign, Size};
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::injection::Details;
use crate::domain::treatment::pause::Cause;
use crate::domain::treatment::regimen::Counted;
use crate::domain::treatment::regimen::tests::day;
use chrono::NaiveTime;

pub(super) const DAY: &str = "2026-11-20";

pub(super) fn injection(site: &str) -> Fact {
    injection_at(Some(site.parse().unwrap()))
}

pub(super) fn injection_without_site() -> Fact {
    injection_at(None)
}

fn injection_at(site: Option<InjectionSite>) -> Fact {
    Fact::Injection(Injection {
        at: "2026-11-20T08:05:00+01:00[Europe/Berlin]".parse().unwrap(),
        dose: Dose::new(Decimal::whole(100)).unwrap(),
        site,
        details: Details::default(),
    })
}

pub(super) fn labs(results: &[(Analyte, Decimal, LabUnit)], custom: &[&str]) -> Fact {
    let result = |(analyte, value, unit): &(Analyte, Decimal, LabUnit)| {
        LabResult::new(*analyte, *value, *unit).unwrap()
    };
    let own = |name: &&str| CustomResult {
        name: Name::new(name).unwrap(),
        value: Decimal::whole(30),
        unit: UnitText::new("ug/L").unwrap(),
        bound: Some(Bound::Below),
        range: Range::default(),
    };
    Fact::Labs(LabPanel {
        drawn: day(DAY),
        results: results.iter().map(result).collect(),
        custom: custom.iter().map(own).collect(),
        ..LabPanel::default()
    })
}

pub(super) fn regimen() -> Fact {
    Fact::Regimen(Regimen {
        from: day(DAY),
        dose: Dose::new(Decimal::whole(100)).unwrap(),
        every_days: NonZeroU8::MIN,
        usual_time: NaiveTime::default(),
        counted: Counted::FromStart,
        window_hours: 4,
    })
}

pub(super) fn pause(until: Option<&str>) -> Fact {
    Fact::Pause(Pause { from: day(DAY), until: until.map(day), cause: Cause::Infection })
}

pub(super) fn reaction(resolved: Option<&str>) -> Fact {
    Fact::Reaction(Reaction {
        site: "LT1".parse().unwrap(),
        signs: vec![Sign::Red, Sign::Itchy],
        size: Some(Size::new(Decimal::whole(3)).unwrap()),
        onset: day(DAY),
        resolved: resolved.map(day),
    })
}

pub(super) fn symptom(note: Option<&str>) -> Fact {
    let (complaint, grade, note) = (Complaint::Headache, Grade::Mild, note.map(str::to_owned));
    Fact::Symptom { symptom: Symptom { complaint, on: day(DAY), grade, note }, after: None }
}

pub(super) fn medicine(kind: MedicationKind, current: bool) -> Fact {
    let name = Name::new("Humira").unwrap();
    Fact::ConcomitantMedication(ConcomitantMedication { kind, name, current, on: day(DAY) })
}

pub(super) fn pack(lot: Option<&str>) -> Fact {
    Fact::Pack(Pack {
        received: day(DAY),
        syringes: 28.try_into().unwrap(),
        expires: day("2027-06-30"),
        lot: lot.map(str::to_owned),
    })
}

/// Each country, with what is asked in English and in German.
pub(super) fn countries() -> [(Fact, &'static str, &'static str); 4] {
    let chosen = |country| Fact::Preferred(Preferred::Country { country, on: day(DAY) });
    [
        (
            chosen(Country::UnitedStates),
            "Cross out the choice of 20 Nov 2026 to follow the leaflet of the United States?",
            "Die Auswahl vom 20. Nov. 2026, der Packungsbeilage der USA zu folgen, streichen?",
        ),
        (
            chosen(Country::EuropeanUnion),
            "Cross out the choice of 20 Nov 2026 to follow the leaflet of the European Union?",
            "Die Auswahl vom 20. Nov. 2026, der Packungsbeilage der Europäischen Union zu folgen, streichen?",
        ),
        (
            chosen(Country::UnitedKingdom),
            "Cross out the choice of 20 Nov 2026 to follow the leaflet of the United Kingdom?",
            "Die Auswahl vom 20. Nov. 2026, der Packungsbeilage des Vereinigten Königreichs zu folgen, streichen?",
        ),
        (
            chosen(Country::Other),
            "Cross out the choice of 20 Nov 2026 to follow the leaflet of another country?",
            "Die Auswahl vom 20. Nov. 2026, der Packungsbeilage eines anderen Landes zu folgen, streichen?",
        ),
    ]
}
