//! From fields to a fact. What is not understood is refused whole.

use crate::domain::labs::calendar::{PrescribedTest, Restart};
use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
use crate::domain::patient::conditions::{Answered, Condition};
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::domain::patient::patient::{Patient, Weight, WeightMeasurement};
use crate::domain::patient::preference::Preferred;
use crate::domain::patient::question::Question;
use crate::domain::patient::symptom::Symptom;
use crate::domain::quantities::day::{parse_day, parse_time};
use crate::domain::quantities::name::Name;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::{InjectionSite, Region, RegionUse};
use crate::domain::sites::reaction::{Reaction, Sign, Size};
use crate::domain::sites::skin::Skin;
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::injection::{Details, Injection, Pain};
use crate::domain::treatment::pause::{Cause, Pause, Skip};
use crate::domain::treatment::regimen::{Regimen, WINDOW_HOURS};
use crate::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox};
use crate::domain::treatment::warm_up::WarmUpStarted;
use crate::record::fact::{BackupMade, Fact, Reminder};
use crate::record::fields::{FieldError, Fields, decimal};
use crate::record::schema::labs;
use crate::record::schema::{NEVER, UNKNOWN, yes_or_no};

/// Reads the fields of one kind.
type Reader = fn(&mut Fields) -> Result<Fact, FieldError>;

/// Each kind by the field that only it has.
const KINDS: [(&str, Reader); 28] = [
    ("injection", injection),
    ("labs", labs::read),
    ("restart", restart),
    ("test", prescribed_test),
    ("ask", question),
    ("weighing", weight_measurement),
    ("regimen", regimen),
    ("question", answered),
    ("skip", skip),
    ("pause", pause),
    ("pack", pack),
    ("waste", discarded_syringes),
    ("region", region_use),
    ("own_spot", custom_site),
    ("skin", skin),
    ("reaction", reaction),
    ("symptom", symptom),
    ("taken_out", warm_up_started),
    ("sharps_box", sharps_box),
    ("preference", preferred),
    ("country", country),
    ("backup", backup_made),
    ("remind_every", reminder),
    ("medicine", medicine),
    ("vaccination", vaccination),
    ("patient", patient),
    ("known", known_condition),
    ("known_medicine", known_medicine),
];

pub(super) fn read_fact(fields: &mut Fields) -> Result<Fact, FieldError> {
    match KINDS.iter().find(|(name, _)| fields.has(name)) {
        Some((_, read)) => read(fields),
        None => Err(FieldError("its kind is unknown".to_owned())),
    }
}

fn injection(fields: &mut Fields) -> Result<Fact, FieldError> {
    let (at, dose) = (fields.read("injection")?, fields.dose()?);
    let site = fields.read_with("spot", |text| match text {
        UNKNOWN => Some(None),
        site => site.parse().ok().map(Some),
    })?;
    let details = Details {
        pain: fields.some("pain", |text| Pain::new(text.parse().ok()?))?,
        by: fields.some("by", |text| text.parse().ok())?,
        warmed: fields.some("warm_min", |text| text.parse().ok())?,
        partly: fields.some("partly", |text| text.parse().ok())?,
        note: fields.take("note"),
        dose_day: fields.some("dose_of", parse_day)?,
        is_separate: fields.some("separate", |text| (text == yes_or_no(true)).then_some(()))?.is_some(),
    };
    Ok(Fact::Injection(Injection { at, dose, site, details }))
}

fn restart(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::Restart(Restart { on: fields.day("restart")? }))
}

fn prescribed_test(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::PrescribedTest(PrescribedTest { on: fields.day("test")?, note: fields.take("note") }))
}

fn question(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::Question(Question {
        text: fields.read_with("ask", |text| Some(text.to_owned()))?,
        on: fields.day("on")?,
    }))
}

fn weight_measurement(fields: &mut Fields) -> Result<Fact, FieldError> {
    let on = fields.day("weighing")?;
    let kg = fields.read_with("kg", |text| Weight::new(decimal(text)?))?;
    Ok(Fact::WeightMeasurement(WeightMeasurement { on, kg }))
}

fn regimen(fields: &mut Fields) -> Result<Fact, FieldError> {
    let (from, dose) = (fields.day("regimen")?, fields.dose()?);
    let (every_days, usual_time) = (fields.read("every_days")?, fields.read_with("usual_time", parse_time)?);
    let counted = fields.some("counted_from", |text| text.parse().ok())?;
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

fn answered(fields: &mut Fields) -> Result<Fact, FieldError> {
    let condition = fields.read_with("question", condition)?;
    Ok(Fact::Answered(Answered { condition, on: fields.day("on")?, answer: fields.yes_or_no()? }))
}

fn known_condition(fields: &mut Fields) -> Result<Fact, FieldError> {
    let of = fields.read_with("known", |text| condition(text).map(Matter::Condition))?;
    Ok(Fact::Acknowledgement(Acknowledgement { of, on: fields.day("on")? }))
}

fn known_medicine(fields: &mut Fields) -> Result<Fact, FieldError> {
    let of = fields.read_with("known_medicine", |text| Name::new(text).ok().map(Matter::Medicine))?;
    Ok(Fact::Acknowledgement(Acknowledgement { of, on: fields.day("on")? }))
}

fn skip(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::Skip(Skip { day: fields.day("skip")?, cause: fields.cause()? }))
}

fn pause(fields: &mut Fields) -> Result<Fact, FieldError> {
    let (from, until) = (fields.day("pause")?, fields.some("until", parse_day)?);
    Ok(Fact::Pause(Pause { from, until, cause: fields.cause()? }))
}

fn pack(fields: &mut Fields) -> Result<Fact, FieldError> {
    let (received, syringes) = (fields.day("pack")?, fields.read("syringes")?);
    let (expires, lot) = (fields.day("expires")?, fields.take("lot"));
    Ok(Fact::Pack(Pack { received, syringes, expires, lot }))
}

fn discarded_syringes(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::DiscardedSyringes(DiscardedSyringes {
        on: fields.day("waste")?,
        syringes: fields.read("syringes")?,
    }))
}

fn region_use(fields: &mut Fields) -> Result<Fact, FieldError> {
    let region: Region = fields.read("region")?;
    let (on, is_used) = (fields.day("on")?, fields.yes_or_no()?);
    let fewer = fields.some("spots", |text| {
        text.parse().ok().filter(|sites| is_used && (1..region.sites()).contains(sites))
    })?;
    let sites = if is_used { fewer.unwrap_or(region.sites()) } else { 0 };
    Ok(Fact::RegionUse(RegionUse { region, sites, on }))
}

fn skin(fields: &mut Fields) -> Result<Fact, FieldError> {
    let state = fields.read("skin")?;
    let (site, since, until) = (fields.read("spot")?, fields.day("since")?, fields.some("until", parse_day)?);
    Ok(Fact::Skin(Skin { site, state, since, until }))
}

fn reaction(fields: &mut Fields) -> Result<Fact, FieldError> {
    let signs = fields.read_with("reaction", read_signs)?;
    Ok(Fact::Reaction(Reaction {
        site: fields.read("spot")?,
        signs,
        size: fields.some("cm", |text| Size::new(decimal(text)?))?,
        onset: fields.day("since")?,
        resolved: fields.some("until", parse_day)?,
    }))
}

fn symptom(fields: &mut Fields) -> Result<Fact, FieldError> {
    let symptom = Symptom {
        complaint: fields.read("symptom")?,
        on: fields.day("on")?,
        grade: fields.read("grade")?,
        note: fields.take("note"),
    };
    Ok(Fact::Symptom { symptom, after: fields.some("after", |text| text.parse().ok())? })
}

fn custom_site(fields: &mut Fields) -> Result<Fact, FieldError> {
    let site = fields
        .read_with("own_spot", |text| text.parse().ok().filter(|site: &InjectionSite| site.is_custom()))?;
    let name = fields.read_with("name", |text| Name::new(text).ok())?;
    Ok(Fact::CustomSite(CustomSite { site, name, on: fields.day("on")?, used: fields.yes_or_no()? }))
}

fn warm_up_started(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::WarmUpStarted(WarmUpStarted { at: fields.read("taken_out")? }))
}

fn sharps_box(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::SharpsBox(SharpsBox { on: fields.day("sharps_box")?, holds: fields.read("holds")? }))
}

fn preferred(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::Preferred(Preferred::Number {
        preference: fields.read("preference")?,
        on: fields.day("on")?,
        number: fields.read("number")?,
    }))
}

fn country(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::Preferred(Preferred::Country { country: fields.read("country")?, on: fields.day("on")? }))
}

fn backup_made(fields: &mut Fields) -> Result<Fact, FieldError> {
    Ok(Fact::BackupMade(BackupMade { at: fields.read("backup")?, entries: fields.read("entries")? }))
}

fn reminder(fields: &mut Fields) -> Result<Fact, FieldError> {
    let every_days = fields.read_with("remind_every", |text| match text {
        NEVER => Some(None),
        days => days.parse().ok().map(Some),
    })?;
    Ok(Fact::Reminder(Reminder { every_days, from: fields.day("from")? }))
}

fn medicine(fields: &mut Fields) -> Result<Fact, FieldError> {
    medication_of_kind(fields, MedicationKind::Medicine)
}

fn vaccination(fields: &mut Fields) -> Result<Fact, FieldError> {
    medication_of_kind(fields, MedicationKind::Vaccination)
}

fn medication_of_kind(fields: &mut Fields, kind: MedicationKind) -> Result<Fact, FieldError> {
    let name = fields.read_with(kind.key(), |text| Name::new(text).ok())?;
    let (on, current) = (fields.day("on")?, fields.yes_or_no()?);
    Ok(Fact::ConcomitantMedication(ConcomitantMedication { kind, name, current, on }))
}

fn patient(fields: &mut Fields) -> Result<Fact, FieldError> {
    let sex = fields.read("patient")?;
    let (birth_date, therapy_start) = (fields.day("birth_date")?, fields.day("therapy_start")?);
    let patient = Patient::new(sex, birth_date, therapy_start);
    patient
        .map(Fact::Patient)
        .map_err(|_| FieldError("birth_date and therapy_start contradict each other".to_owned()))
}

impl Fields {
    fn cause(&mut self) -> Result<Cause, FieldError> {
        self.read("cause")
    }

    fn yes_or_no(&mut self) -> Result<bool, FieldError> {
        self.read_with("is", |text| [true, false].into_iter().find(|answer| yes_or_no(*answer) == text))
    }

    fn dose(&mut self) -> Result<Dose, FieldError> {
        self.read_with("mg", |text| Dose::new(decimal(text)?).ok())
    }
}

fn condition(key: &str) -> Option<Condition> {
    Condition::ALL.iter().copied().find(|condition| condition.key() == key)
}

/// At least one sign, each once.
fn read_signs(text: &str) -> Option<Vec<Sign>> {
    let mut signs = Vec::new();
    for key in text.split(' ') {
        let sign = key.parse().ok().filter(|sign| !signs.contains(sign))?;
        signs.push(sign);
    }
    Some(signs)
}
