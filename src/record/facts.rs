//! From the record to what the rules may read.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::conditions::{Answered, Answers, Condition};
use crate::domain::course::Course;
use crate::domain::facts::{Facts, Measured, Route};
use crate::domain::injection::{Injection, Pain};
use crate::domain::lab_calendar::counted_from;
use crate::domain::lab_panel::LabPanel;
use crate::domain::labs::{Analyte, LabResult};
use crate::domain::listed::{Kind, Listed};
use crate::domain::own_spot::OwnSpot;
use crate::domain::patient::{Weighing, age};
use crate::domain::preference::Preference;
use crate::domain::reaction::{REST_AFTER, Reaction};
use crate::domain::regimen::in_force;
use crate::domain::rotation::{in_use, suggest};
use crate::domain::sites::{Region, Side, Spot, offered};
use crate::domain::skin::{Skin, Unfit};
use crate::domain::supply::{Pack, SharpsBox, Stock, Waste, stock};
use crate::domain::warming::TakenOut;
use crate::record::entry::EntryId;
use crate::record::record::Record;

/// What decides what becomes of the days from `first` on, with the last injection before them.
pub fn course(record: &Record, first: NaiveDate) -> Course {
    let before = record.given().find(|kept| kept.what.at.date() < first);
    let mut given: Vec<NaiveDateTime> = before.iter().map(|kept| kept.what.at.wall()).collect();
    for kept in record.injections_between(first, NaiveDate::MAX).iter().rev().filter(|kept| !kept.voided) {
        // In the order of the wall clock, which a journey can turn back.
        let wall = kept.what.at.wall();
        given.insert(given.partition_point(|earlier| *earlier <= wall), wall);
    }
    let begun = record.entries().first().map(|entry| entry.id.recorded_at().date_naive());
    Course {
        since: begun.unwrap_or(NaiveDate::MAX),
        regimens: record.regimens().cloned().collect(),
        given,
        skips: record.skips().map(|kept| *kept.what).collect(),
        pauses: record.pauses().map(|kept| *kept.what).collect(),
    }
}

/// The syringes that are left; none as long as no pack was ever recorded.
pub fn stock_left(record: &Record) -> Option<Stock> {
    let packs: Vec<Pack> = record.packs().map(|kept| kept.what.clone()).collect();
    let first = packs.iter().map(|pack| pack.received).min()?;
    let injected: Vec<NaiveDate> = course(record, first).given.iter().map(NaiveDateTime::date).collect();
    let wasted: Vec<Waste> = record.wastes().copied().collect();
    Some(stock(&packs, &injected, &wasted))
}

/// How many spots of each region are used on a side; all of those that people reach by themselves and none of the
/// others, unless they chose otherwise.
pub fn regions(record: &Record) -> [(Region, u8); 4] {
    Region::ALL.map(|region| {
        let chosen = record.region_uses().filter(|chosen| chosen.region == region).last();
        let usual = if region.is_self_injected() { region.spots() } else { 0 };
        (region, chosen.map_or(usual, |chosen| chosen.spots))
    })
}

/// The spots that may be used on a day.
pub fn spots(record: &Record, today: NaiveDate) -> Vec<Spot> {
    let out: Vec<Spot> = unfit(record, today).into_iter().map(|(spot, _)| spot).collect();
    in_use(&regions(record), &own(record), &out)
}

/// Every spot that the person has ever added, once, with what was said of it last.
pub fn own_spots(record: &Record) -> Vec<&OwnSpot> {
    let mut latest: Vec<&OwnSpot> = Vec::new();
    for own in record.own_spots() {
        match latest.iter_mut().find(|known| known.spot == own.spot) {
            Some(known) => *known = own,
            None => latest.push(own),
        }
    }
    latest
}

/// The added spots that are used.
fn own(record: &Record) -> Vec<Spot> {
    own_spots(record).into_iter().filter(|own| own.used).map(|own| own.spot).collect()
}

/// Every spot that is out on a day, once, with the first cause: its skin, its reaction, the reaction of a neighbour.
pub fn unfit(record: &Record, today: NaiveDate) -> Vec<(Spot, Unfit)> {
    let skin = out(record, today).into_iter().map(|(_, skin)| (skin.spot, Unfit::Skin(skin.state)));
    let reacted: Vec<Spot> = resting(record, today).into_iter().map(|(_, reaction)| reaction.spot).collect();
    let near = offered()
        .into_iter()
        .chain(own(record))
        .filter(|spot| reacted.iter().any(|other| spot.is_next_to(*other)));
    let near: Vec<(Spot, Unfit)> = near.map(|spot| (spot, Unfit::NextToReaction)).collect();
    let mut unfit: Vec<(Spot, Unfit)> = Vec::new();
    for (spot, why) in skin.chain(reacted.into_iter().map(|spot| (spot, Unfit::Reaction))).chain(near) {
        if unfit.iter().all(|(known, _)| *known != spot) {
            unfit.push((spot, why));
        }
    }
    unfit
}

/// The reactions that keep spots out on a day.
pub fn resting(record: &Record, today: NaiveDate) -> Vec<(EntryId, Reaction)> {
    let rest = record.preferred(Preference::SkinRestDays).unwrap_or(REST_AFTER.value);
    let resting = record.reactions().filter(|kept| kept.what.is_out(today, rest));
    resting.map(|kept| (kept.id, kept.what.clone())).collect()
}

/// The syringe that is out of the refrigerator: the one taken out last, unless there was an injection since.
pub fn warming(record: &Record) -> Option<(EntryId, &TakenOut)> {
    let taken = record.taken_out().max_by_key(|kept| kept.what.at.utc())?;
    let is_used = record.given().next().is_some_and(|last| last.what.at.utc() >= taken.what.at.utc());
    (!is_used).then_some((taken.id, taken.what))
}

/// The box for used syringes that was begun last, and how many syringes were injected since its day.
pub fn sharps(record: &Record) -> Option<(SharpsBox, usize)> {
    let last = record.sharps_boxes().max_by_key(|sharps| sharps.on)?;
    let since = record.injections_between(last.on, NaiveDate::MAX);
    Some((*last, since.iter().filter(|kept| !kept.voided).count()))
}

/// Where an injection of a day may go: the best-rested spot in use or, if none is, of all.
pub fn next_spot(record: &Record, today: NaiveDate) -> Option<Spot> {
    let (last_use, before) = (record.last_use(), record.given().next().map(|kept| kept.what.spot));
    let of = |spots: &[Spot]| suggest(&last_use, before, spots, today);
    of(&spots(record, today)).or_else(|| of(&offered()))
}

/// What half a region has taken over some days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HalfUse {
    /// The region.
    pub region: Region,
    /// The side.
    pub side: Side,
    /// How many injections.
    pub injections: usize,
    /// How much they hurt, where that was told.
    pub pains: Vec<Pain>,
}

/// The half regions that were used between two days.
pub fn half_uses(record: &Record, first: NaiveDate, last: NaiveDate) -> Vec<HalfUse> {
    let given = record.injections_between(first, last);
    let standing: Vec<&Injection> = given.iter().filter(|kept| !kept.voided).map(|kept| kept.what).collect();
    let halves = Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| (region, side)));
    let of = |(region, side)| {
        let here = || standing.iter().filter(|one| (one.spot.region(), one.spot.side()) == (region, side));
        let pains = here().filter_map(|one| one.details.pain).collect();
        HalfUse { region, side, injections: here().count(), pains }
    };
    halves.map(of).filter(|half| half.injections > 0).collect()
}

/// The spots that are out on a day, each with the entry that says so; of several for a spot the last.
pub fn out(record: &Record, today: NaiveDate) -> Vec<(EntryId, Skin)> {
    let mut out: Vec<(EntryId, Skin)> = Vec::new();
    for kept in record.skin().filter(|kept| kept.what.is_out(today)) {
        out.retain(|(_, known)| known.spot != kept.what.spot);
        out.push((kept.id, *kept.what));
    }
    out
}

/// What the record knows on a day. Later measurements are left out, the latest of the others is taken.
pub fn facts(record: &Record, today: NaiveDate) -> Facts {
    let patient = record.patient();
    let weights = || record.weighings().filter(|weighing| weighing.on <= today);
    let creatinine = latest_result(record, Analyte::Creatinine, today);
    let weight = match creatinine {
        Some((drawn, _)) => nearest(weights(), drawn),
        None => weights().max_by_key(|weighing| weighing.on),
    };
    let regimen = in_force(record.regimens(), today);
    let answers = answers(record, today);
    let names = |kind, question| {
        let names = current(record, kind, today);
        let is_known = !names.is_empty() || answers.get(question) == Some(false);
        is_known.then(|| names.into_iter().map(|listed| listed.name.text().to_owned()).collect())
    };
    Facts {
        age: patient.and_then(|patient| age(patient.birth_date(), today)),
        sex: patient.map(|patient| patient.sex()),
        weight: weight.map(|weighing| Measured { value: weighing.kg, on: Some(weighing.on) }),
        height: None,
        creatinine: creatinine.and_then(|(drawn, result)| measured(drawn, result.creatinine())),
        neutrophils: latest_result(record, Analyte::Neutrophils, today)
            .and_then(|(drawn, result)| measured(drawn, result.count())),
        dose: regimen.map(|regimen| regimen.dose),
        every_days: regimen.map(|regimen| regimen.every_days),
        route: regimen.map(|_| Route::Subcutaneous),
        medicines: names(Kind::Medicine, Condition::OtherMedicines),
        vaccines: names(Kind::Vaccination, Condition::VaccinationPlanned),
        today: Some(today),
        start: patient.map(|patient| patient.therapy_start()),
        began_again: began_again(record, today),
        counted: days_measured(record, Analyte::Neutrophils),
        answers,
    }
}

/// The weight nearest to a day; of equally near ones the one recorded first.
pub(super) fn nearest<'a>(
    weights: impl Iterator<Item = &'a Weighing>,
    day: NaiveDate,
) -> Option<&'a Weighing> {
    weights.min_by_key(|weighing| (weighing.on - day).num_days().abs())
}

/// The latest answer to each question, and the day for which it was given.
pub fn latest_answers(record: &Record, today: NaiveDate) -> Vec<Answered> {
    let mut latest: Vec<Answered> = Vec::new();
    for answered in record.answered().filter(|answered| answered.on <= today) {
        match latest.iter_mut().find(|known| known.condition == answered.condition) {
            Some(known) if known.on > answered.on => {}
            Some(known) => *known = *answered,
            None => latest.push(*answered),
        }
    }
    latest
}

/// The names that are on a list on a day.
pub fn current(record: &Record, kind: Kind, today: NaiveDate) -> Vec<&Listed> {
    let mut latest: Vec<&Listed> = Vec::new();
    for listed in record.listed().filter(|listed| listed.kind == kind && listed.on <= today) {
        match latest.iter_mut().find(|known| known.name.is_like(&listed.name)) {
            Some(known) if known.on > listed.on => {}
            Some(known) => *known = listed,
            None => latest.push(listed),
        }
    }
    latest.retain(|listed| listed.current);
    latest
}

/// Whether treatment has begun follows from its first day.
fn answers(record: &Record, today: NaiveDate) -> Answers {
    let mut answers = Answers::default();
    for answered in latest_answers(record, today).into_iter().filter(|answered| answered.holds_on(today)) {
        answers.set(answered.condition, Some(answered.answer));
    }
    let begun = record.patient().map(|patient| patient.therapy_start() <= today);
    answers.set(Condition::OnTreatment, begun);
    answers
}

/// The day from which the calendar of blood tests counts.
pub fn calendar_start(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    Some(counted_from(record.patient()?.therapy_start(), began_again(record, today)))
}

/// The last day up to today on which treatment began again.
fn began_again(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    record.restarts().map(|kept| kept.what.on).filter(|on| *on <= today).max()
}

/// The first day that the record is about: the first regimen, or an injection before it.
pub fn begun(record: &Record) -> Option<NaiveDate> {
    let regimen = record.regimens().map(|regimen| regimen.from).min();
    let given = record.given().next_back().map(|first| first.what.at.date());
    regimen.into_iter().chain(given).min()
}

/// The days on which an analyte was measured, of the panels that stand.
pub fn days_measured(record: &Record, analyte: Analyte) -> Vec<NaiveDate> {
    standing(record).filter(|panel| panel.known(analyte).is_some()).map(|panel| panel.drawn).collect()
}

/// The latest result of an analyte up to a day, and the day of its draw.
pub fn latest_result(record: &Record, analyte: Analyte, today: NaiveDate) -> Option<(NaiveDate, LabResult)> {
    standing(record)
        .filter(|panel| panel.drawn <= today)
        .filter_map(|panel| Some((panel.drawn, panel.known(analyte)?)))
        .max_by_key(|(drawn, _)| *drawn)
}

fn measured<T>(drawn: NaiveDate, value: Option<T>) -> Option<Measured<T>> {
    value.map(|value| Measured { value, on: Some(drawn) })
}

fn standing(record: &Record) -> impl Iterator<Item = &LabPanel> {
    record.panels().filter(|kept| !kept.voided).map(|kept| kept.what)
}
