//! An entry as names and texts, `{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"100","spot":"LT3"}`,
//! and back. What is not understood is refused whole.

use chrono::Timelike;

use crate::domain::conditions::{Answered, Condition};
use crate::domain::day::{parse_day, parse_time};
use crate::domain::dose::Dose;
use crate::domain::injection::{By, Details, Injection, Pain};
use crate::domain::labs::{Analyte, LabPanel, LabResult, LabUnit};
use crate::domain::listed::{Kind, Listed, Name};
use crate::domain::number::{Decimal, MAX_PLACES, parse};
use crate::domain::patient::{Patient, Sex, Weighing, Weight};
use crate::domain::pause::{Cause, Pause, Skip};
use crate::domain::regimen::Regimen;
use crate::domain::sites::{Region, RegionUse};
use crate::domain::skin::{Skin, SkinState};
use crate::domain::supply::{Pack, Waste};
use crate::record::copies::{Copied, Reminder};
use crate::record::entry::{Fact, What};
use crate::record::fields::{Fields, Misfit};

/// What stands in the place of a number of days.
const NEVER: &str = "never";

/// The fields of an entry.
pub fn write(what: &What) -> Fields {
    match what {
        What::Fact(fact) => write_fact(fact),
        What::Amendment { of, to } => Fields::default().with("amends", of).and(write_fact(to)),
        What::Voiding { of, reason } => {
            let voids = Fields::default().with("voids", of);
            if let Some(reason) = reason { voids.with("reason", reason) } else { voids }
        }
    }
}

/// The entry of fields, all of which it understands.
pub fn read(mut fields: Fields) -> Result<What, Misfit> {
    let what = if fields.has("voids") {
        What::Voiding { of: fields.read("voids")?, reason: fields.take("reason") }
    } else if fields.has("amends") {
        What::Amendment { of: fields.read("amends")?, to: read_fact(&mut fields)? }
    } else {
        What::Fact(read_fact(&mut fields)?)
    };
    match fields.first() {
        Some(name) => Err(Misfit(format!("{name} is unknown"))),
        None => Ok(what),
    }
}

fn write_fact(fact: &Fact) -> Fields {
    let fields = Fields::default();
    match fact {
        Fact::Patient(patient) => fields
            .with("patient", sex_key(patient.sex()))
            .with("birth_date", patient.birth_date())
            .with("therapy_start", patient.therapy_start()),
        Fact::Regimen(Regimen { from, dose, every_days, usual_time }) => fields
            .with("regimen", from)
            .with("mg", dose.decimal())
            .with("every_days", every_days)
            .with("usual_time", format_args!("{:02}:{:02}", usual_time.hour(), usual_time.minute())),
        Fact::Weighing(Weighing { on, kg }) => fields.with("weighing", on).with("kg", kg.decimal()),
        Fact::Injection(Injection { at, dose, spot, details: Details { pain, by, note } }) => {
            let fields = fields.with("injection", at).with("mg", dose.decimal()).with("spot", spot);
            fields
                .with_some("pain", pain.map(Pain::number))
                .with_some("by", by.map(By::key))
                .with_some("note", note.as_ref())
        }
        Fact::Labs(LabPanel { drawn, results }) => {
            results.iter().fold(fields.with("labs", drawn), |fields, result| {
                fields.with(result.analyte().key(), format!("{} {}", result.value(), result.unit().ucum()))
            })
        }
        Fact::Answered(Answered { condition, answer, on }) => {
            fields.with("question", condition.key()).with("on", on).with("is", yes_or_no(*answer))
        }
        Fact::Listed(Listed { kind, name, current, on }) => {
            fields.with(kind_key(*kind), name.text()).with("on", on).with("is", yes_or_no(*current))
        }
        Fact::Skip(Skip { day, cause }) => fields.with("skip", day).with("cause", cause.key()),
        Fact::Pause(Pause { from, until, cause }) => {
            fields.with("pause", from).with_some("until", *until).with("cause", cause.key())
        }
        Fact::Pack(Pack { received, syringes, expires, lot }) => fields
            .with("pack", received)
            .with("syringes", syringes)
            .with("expires", expires)
            .with_some("lot", lot.as_ref()),
        Fact::Waste(Waste { on, syringes }) => fields.with("waste", on).with("syringes", syringes),
        Fact::RegionUse(RegionUse { region, is_used, on }) => {
            fields.with("region", region.key()).with("on", on).with("is", yes_or_no(*is_used))
        }
        Fact::Skin(Skin { spot, state, since, until }) => fields
            .with("skin", state.key())
            .with("spot", spot)
            .with("since", since)
            .with_some("until", *until),
        Fact::Copied(Copied { at, entries }) => fields.with("backup", at).with("entries", entries),
        Fact::Reminder(Reminder { every_days, from }) => {
            let days = every_days.map_or_else(|| NEVER.to_owned(), |days| days.to_string());
            fields.with("remind_every", days).with("from", from)
        }
    }
}

fn read_fact(fields: &mut Fields) -> Result<Fact, Misfit> {
    if fields.has("injection") {
        let (at, dose, spot) = (fields.read("injection")?, fields.dose()?, fields.read("spot")?);
        let details = Details {
            pain: fields.some("pain", |text| Pain::new(text.parse().ok()?))?,
            by: fields.some("by", |text| By::ALL.into_iter().find(|by| by.key() == text))?,
            note: fields.take("note"),
        };
        return Ok(Fact::Injection(Injection { at, dose, spot, details }));
    }
    if fields.has("labs") {
        return Ok(Fact::Labs(LabPanel { drawn: fields.day("labs")?, results: read_results(fields)? }));
    }
    if fields.has("weighing") {
        let on = fields.day("weighing")?;
        let kg = fields.read_with("kg", |text| Weight::new(decimal(text)?))?;
        return Ok(Fact::Weighing(Weighing { on, kg }));
    }
    if fields.has("regimen") {
        let (from, dose) = (fields.day("regimen")?, fields.dose()?);
        let (every_days, usual_time) =
            (fields.read("every_days")?, fields.read_with("usual_time", parse_time)?);
        return Ok(Fact::Regimen(Regimen { from, dose, every_days, usual_time }));
    }
    if fields.has("question") {
        let condition = fields.read_with("question", |text| {
            Condition::ALL.iter().copied().find(|condition| condition.key() == text)
        })?;
        return Ok(Fact::Answered(Answered {
            condition,
            on: fields.day("on")?,
            answer: fields.yes_or_no()?,
        }));
    }
    for kind in [Kind::Medicine, Kind::Vaccination] {
        if fields.has(kind_key(kind)) {
            let name = fields.read_with(kind_key(kind), |text| Name::new(text).ok())?;
            let (on, current) = (fields.day("on")?, fields.yes_or_no()?);
            return Ok(Fact::Listed(Listed { kind, name, current, on }));
        }
    }
    if fields.has("skip") {
        return Ok(Fact::Skip(Skip { day: fields.day("skip")?, cause: fields.cause()? }));
    }
    if fields.has("pause") {
        let (from, until) = (fields.day("pause")?, fields.some("until", parse_day)?);
        return Ok(Fact::Pause(Pause { from, until, cause: fields.cause()? }));
    }
    if fields.has("pack") {
        let (received, syringes) = (fields.day("pack")?, fields.read("syringes")?);
        let (expires, lot) = (fields.day("expires")?, fields.take("lot"));
        return Ok(Fact::Pack(Pack { received, syringes, expires, lot }));
    }
    if fields.has("waste") {
        return Ok(Fact::Waste(Waste { on: fields.day("waste")?, syringes: fields.read("syringes")? }));
    }
    if fields.has("region") {
        let region =
            fields.read_with("region", |text| Region::ALL.into_iter().find(|region| region.key() == text))?;
        let (on, is_used) = (fields.day("on")?, fields.yes_or_no()?);
        return Ok(Fact::RegionUse(RegionUse { region, is_used, on }));
    }
    if fields.has("skin") {
        let state =
            fields.read_with("skin", |text| SkinState::ALL.into_iter().find(|state| state.key() == text))?;
        let (spot, since, until) =
            (fields.read("spot")?, fields.day("since")?, fields.some("until", parse_day)?);
        return Ok(Fact::Skin(Skin { spot, state, since, until }));
    }
    if fields.has("backup") {
        return Ok(Fact::Copied(Copied { at: fields.read("backup")?, entries: fields.read("entries")? }));
    }
    if fields.has("remind_every") {
        let every_days = fields.read_with("remind_every", |text| match text {
            NEVER => Some(None),
            days => days.parse().ok().map(Some),
        })?;
        return Ok(Fact::Reminder(Reminder { every_days, from: fields.day("from")? }));
    }
    let sex = fields.read_with("patient", |text| {
        [Sex::Female, Sex::Male].into_iter().find(|sex| sex_key(*sex) == text)
    })?;
    let (birth_date, therapy_start) = (fields.day("birth_date")?, fields.day("therapy_start")?);
    let patient = Patient::new(sex, birth_date, therapy_start);
    patient
        .map(Fact::Patient)
        .map_err(|_| Misfit("birth_date and therapy_start contradict each other".to_owned()))
}

fn read_results(fields: &mut Fields) -> Result<Vec<LabResult>, Misfit> {
    let mut results = Vec::new();
    for analyte in Analyte::ALL.into_iter().filter(|analyte| fields.has(analyte.key())).collect::<Vec<_>>() {
        results.push(fields.read_with(analyte.key(), |text| {
            let (value, code) = text.split_once(' ')?;
            let unit = LabUnit::ALL.into_iter().find(|unit| unit.ucum() == code)?;
            LabResult::new(analyte, decimal(value)?, unit).ok()
        })?);
    }
    Ok(results)
}

impl Fields {
    fn cause(&mut self) -> Result<Cause, Misfit> {
        self.read_with("cause", |text| Cause::ALL.into_iter().find(|cause| cause.key() == text))
    }

    fn yes_or_no(&mut self) -> Result<bool, Misfit> {
        self.read_with("is", |text| [true, false].into_iter().find(|answer| yes_or_no(*answer) == text))
    }

    fn dose(&mut self) -> Result<Dose, Misfit> {
        self.read_with("mg", |text| Dose::new(decimal(text)?).ok())
    }
}

fn decimal(text: &str) -> Option<Decimal> {
    parse(text, MAX_PLACES).ok()
}

const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Medicine => "medicine",
        Kind::Vaccination => "vaccination",
    }
}

const fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}

const fn sex_key(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "female",
        Sex::Male => "male",
    }
}
