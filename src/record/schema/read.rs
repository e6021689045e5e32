//! From fields to a fact. What is not understood is refused whole.

use crate::domain::conditions::{Answered, Condition};
use crate::domain::day::{parse_day, parse_time};
use crate::domain::dose::Dose;
use crate::domain::injection::{By, Details, Injection, Pain};
use crate::domain::lab_calendar::{OwnTest, Restart};
use crate::domain::listed::{Kind, Listed, Name};
use crate::domain::number::{Decimal, MAX_PLACES, parse};
use crate::domain::own_spot::OwnSpot;
use crate::domain::patient::{Patient, Sex, Weighing, Weight};
use crate::domain::pause::{Cause, Pause, Skip};
use crate::domain::preference::{Preference, Preferred};
use crate::domain::question::Question;
use crate::domain::reaction::{Reaction, Sign, Size};
use crate::domain::regimen::{Counted, Regimen, WINDOW_HOURS};
use crate::domain::sites::{Region, RegionUse, Spot};
use crate::domain::skin::{Skin, SkinState};
use crate::domain::supply::{Pack, SharpsBox, Waste};
use crate::domain::symptom::{Complaint, Grade, Symptom};
use crate::domain::warming::TakenOut;
use crate::record::copies::{Copied, Reminder};
use crate::record::entry::Fact;
use crate::record::fields::{Fields, Misfit};
use crate::record::schema::{NEVER, kind_key, labs, sex_key, yes_or_no};

/// Reads the fields of one kind.
type Reader = fn(&mut Fields) -> Result<Fact, Misfit>;

/// Each kind by the field that only it has.
const KINDS: [(&str, Reader); 25] = [
    ("injection", injection),
    ("labs", labs::read),
    ("restart", restart),
    ("test", own_test),
    ("ask", question),
    ("weighing", weighing),
    ("regimen", regimen),
    ("question", answered),
    ("skip", skip),
    ("pause", pause),
    ("pack", pack),
    ("waste", waste),
    ("region", region_use),
    ("own_spot", own_spot),
    ("skin", skin),
    ("reaction", reaction),
    ("symptom", symptom),
    ("taken_out", taken_out),
    ("sharps_box", sharps_box),
    ("preference", preferred),
    ("backup", copied),
    ("remind_every", reminder),
    ("medicine", medicine),
    ("vaccination", vaccination),
    ("patient", patient),
];

pub(super) fn read_fact(fields: &mut Fields) -> Result<Fact, Misfit> {
    match KINDS.iter().find(|(name, _)| fields.has(name)) {
        Some((_, read)) => read(fields),
        None => Err(Misfit("its kind is unknown".to_owned())),
    }
}

fn injection(fields: &mut Fields) -> Result<Fact, Misfit> {
    let (at, dose, spot) = (fields.read("injection")?, fields.dose()?, fields.read("spot")?);
    let details = Details {
        pain: fields.some("pain", |text| Pain::new(text.parse().ok()?))?,
        by: fields.some("by", |text| known(By::ALL, By::key, text))?,
        warmed: fields.some("warm_min", |text| text.parse().ok())?,
        note: fields.take("note"),
    };
    Ok(Fact::Injection(Injection { at, dose, spot, details }))
}

fn restart(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::Restart(Restart { on: fields.day("restart")? }))
}

fn own_test(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::OwnTest(OwnTest { on: fields.day("test")?, note: fields.take("note") }))
}

fn question(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::Question(Question {
        text: fields.read_with("ask", |text| Some(text.to_owned()))?,
        on: fields.day("on")?,
    }))
}

fn weighing(fields: &mut Fields) -> Result<Fact, Misfit> {
    let on = fields.day("weighing")?;
    let kg = fields.read_with("kg", |text| Weight::new(decimal(text)?))?;
    Ok(Fact::Weighing(Weighing { on, kg }))
}

fn regimen(fields: &mut Fields) -> Result<Fact, Misfit> {
    let (from, dose) = (fields.day("regimen")?, fields.dose()?);
    let (every_days, usual_time) = (fields.read("every_days")?, fields.read_with("usual_time", parse_time)?);
    let counted = fields.some("counted_from", |text| known(Counted::ALL, Counted::key, text))?;
    let window_hours = fields.some("window_hours", |text| text.parse().ok())?;
    Ok(Fact::Regimen(Regimen {
        from,
        dose,
        every_days,
        usual_time,
        counted: counted.unwrap_or_default(),
        window_hours: window_hours.unwrap_or(WINDOW_HOURS.value),
    }))
}

fn answered(fields: &mut Fields) -> Result<Fact, Misfit> {
    let condition = fields.read_with("question", |text| {
        Condition::ALL.iter().copied().find(|condition| condition.key() == text)
    })?;
    Ok(Fact::Answered(Answered { condition, on: fields.day("on")?, answer: fields.yes_or_no()? }))
}

fn skip(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::Skip(Skip { day: fields.day("skip")?, cause: fields.cause()? }))
}

fn pause(fields: &mut Fields) -> Result<Fact, Misfit> {
    let (from, until) = (fields.day("pause")?, fields.some("until", parse_day)?);
    Ok(Fact::Pause(Pause { from, until, cause: fields.cause()? }))
}

fn pack(fields: &mut Fields) -> Result<Fact, Misfit> {
    let (received, syringes) = (fields.day("pack")?, fields.read("syringes")?);
    let (expires, lot) = (fields.day("expires")?, fields.take("lot"));
    Ok(Fact::Pack(Pack { received, syringes, expires, lot }))
}

fn waste(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::Waste(Waste { on: fields.day("waste")?, syringes: fields.read("syringes")? }))
}

fn region_use(fields: &mut Fields) -> Result<Fact, Misfit> {
    let region = fields.read_with("region", |text| known(Region::ALL, Region::key, text))?;
    let (on, is_used) = (fields.day("on")?, fields.yes_or_no()?);
    let fewer = fields.some("spots", |text| {
        text.parse().ok().filter(|spots| is_used && (1..region.spots()).contains(spots))
    })?;
    let spots = if is_used { fewer.unwrap_or(region.spots()) } else { 0 };
    Ok(Fact::RegionUse(RegionUse { region, spots, on }))
}

fn skin(fields: &mut Fields) -> Result<Fact, Misfit> {
    let state = fields.read_with("skin", |text| known(SkinState::ALL, SkinState::key, text))?;
    let (spot, since, until) = (fields.read("spot")?, fields.day("since")?, fields.some("until", parse_day)?);
    Ok(Fact::Skin(Skin { spot, state, since, until }))
}

fn reaction(fields: &mut Fields) -> Result<Fact, Misfit> {
    let signs = fields.read_with("reaction", read_signs)?;
    Ok(Fact::Reaction(Reaction {
        spot: fields.read("spot")?,
        signs,
        size: fields.some("cm", |text| Size::new(decimal(text)?))?,
        onset: fields.day("since")?,
        resolved: fields.some("until", parse_day)?,
    }))
}

fn symptom(fields: &mut Fields) -> Result<Fact, Misfit> {
    let symptom = Symptom {
        complaint: fields.read_with("symptom", |text| known(Complaint::ALL, Complaint::key, text))?,
        on: fields.day("on")?,
        grade: fields.read_with("grade", |text| known(Grade::ALL, Grade::key, text))?,
        note: fields.take("note"),
    };
    Ok(Fact::Symptom { symptom, after: fields.some("after", |text| text.parse().ok())? })
}

fn own_spot(fields: &mut Fields) -> Result<Fact, Misfit> {
    let spot = fields.read_with("own_spot", |text| text.parse().ok().filter(|spot: &Spot| spot.is_own()))?;
    let name = fields.read_with("name", |text| Name::new(text).ok())?;
    Ok(Fact::OwnSpot(OwnSpot { spot, name, on: fields.day("on")?, used: fields.yes_or_no()? }))
}

fn taken_out(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::TakenOut(TakenOut { at: fields.read("taken_out")? }))
}

fn sharps_box(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::SharpsBox(SharpsBox { on: fields.day("sharps_box")?, holds: fields.read("holds")? }))
}

fn preferred(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::Preferred(Preferred {
        preference: fields.read_with("preference", |text| known(Preference::ALL, Preference::key, text))?,
        on: fields.day("on")?,
        number: fields.read("number")?,
    }))
}

fn copied(fields: &mut Fields) -> Result<Fact, Misfit> {
    Ok(Fact::Copied(Copied { at: fields.read("backup")?, entries: fields.read("entries")? }))
}

fn reminder(fields: &mut Fields) -> Result<Fact, Misfit> {
    let every_days = fields.read_with("remind_every", |text| match text {
        NEVER => Some(None),
        days => days.parse().ok().map(Some),
    })?;
    Ok(Fact::Reminder(Reminder { every_days, from: fields.day("from")? }))
}

fn medicine(fields: &mut Fields) -> Result<Fact, Misfit> {
    listed(fields, Kind::Medicine)
}

fn vaccination(fields: &mut Fields) -> Result<Fact, Misfit> {
    listed(fields, Kind::Vaccination)
}

fn listed(fields: &mut Fields, kind: Kind) -> Result<Fact, Misfit> {
    let name = fields.read_with(kind_key(kind), |text| Name::new(text).ok())?;
    let (on, current) = (fields.day("on")?, fields.yes_or_no()?);
    Ok(Fact::Listed(Listed { kind, name, current, on }))
}

fn patient(fields: &mut Fields) -> Result<Fact, Misfit> {
    let sex = fields.read_with("patient", |text| {
        [Sex::Female, Sex::Male].into_iter().find(|sex| sex_key(*sex) == text)
    })?;
    let (birth_date, therapy_start) = (fields.day("birth_date")?, fields.day("therapy_start")?);
    let patient = Patient::new(sex, birth_date, therapy_start);
    patient
        .map(Fact::Patient)
        .map_err(|_| Misfit("birth_date and therapy_start contradict each other".to_owned()))
}

impl Fields {
    fn cause(&mut self) -> Result<Cause, Misfit> {
        self.read_with("cause", |text| known(Cause::ALL, Cause::key, text))
    }

    fn yes_or_no(&mut self) -> Result<bool, Misfit> {
        self.read_with("is", |text| [true, false].into_iter().find(|answer| yes_or_no(*answer) == text))
    }

    fn dose(&mut self) -> Result<Dose, Misfit> {
        self.read_with("mg", |text| Dose::new(decimal(text)?).ok())
    }
}

/// The one of several that has a name.
fn known<T: Copy, const N: usize>(all: [T; N], key: fn(T) -> &'static str, text: &str) -> Option<T> {
    all.into_iter().find(|one| key(*one) == text)
}

/// At least one sign, each once.
fn read_signs(text: &str) -> Option<Vec<Sign>> {
    let mut signs = Vec::new();
    for key in text.split(' ') {
        let sign = known(Sign::ALL, Sign::key, key).filter(|sign| !signs.contains(sign))?;
        signs.push(sign);
    }
    Some(signs)
}

pub(super) fn decimal(text: &str) -> Option<Decimal> {
    parse(text, MAX_PLACES).ok()
}
