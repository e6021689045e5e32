//! What the record says about a day: sites that are out, the syringe that is out, the box that fills, and what a
//! calendar reminds of.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::num::NonZeroU16;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::domain::labs::result::LabResult;
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::patient::patient::{Patient, Sex};
use anakinra_companion::domain::patient::preference::{Preference, Preferred};
use anakinra_companion::domain::quantities::moment::Moment;
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::domain::sites::injection_site::{InjectionSite, Region, RegionUse, standard_sites};
use anakinra_companion::domain::sites::reaction::{Reaction, Sign};
use anakinra_companion::domain::sites::skin::{SiteBlocked, Skin, SkinState};
use anakinra_companion::domain::treatment::injection::Injection;
use anakinra_companion::domain::treatment::pause::{Cause, Pause, Skip};
use anakinra_companion::domain::treatment::regimen::{Counted, Regimen};
use anakinra_companion::domain::treatment::schedule::{Due, due};
use anakinra_companion::domain::treatment::supply::{Pack, SharpsBox};
use anakinra_companion::domain::treatment::warm_up::WarmUpStarted;
use anakinra_companion::exchange::icalendar::{Occasion, events, write};
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::queries::dosing::dosing_history;
use anakinra_companion::record::queries::sites::{
    blocked_sites, half_uses, likely_site, next_site, regions, sites_in_use,
};
use anakinra_companion::record::queries::supply::{running_warm_up, sharps};
use anakinra_companion::record::record::Record;
use chrono::Duration;
use proptest::prelude::*;

use support::{day, injection, moment, regimen};

fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
    let mut record = Record::default();
    for (count, fact) in (0..).zip(facts) {
        record.add(support::fact(count, fact));
    }
    record
}

fn site(text: &str) -> InjectionSite {
    text.parse().unwrap()
}

fn reaction(at: &str, resolved: Option<&str>) -> Fact {
    Fact::Reaction(Reaction {
        site: site(at),
        signs: vec![Sign::Red, Sign::Itchy],
        size: None,
        onset: day("2026-03-02"),
        resolved: resolved.map(day),
    })
}

#[test]
fn a_reaction_takes_its_site_and_the_neighbours_out_and_a_named_skin_comes_first() {
    let scar = Skin { site: site("LT2"), state: SkinState::Scar, since: day("2026-01-01"), until: None };
    let record = record([reaction("LT1", None), Fact::Skin(scar)]);
    let mut out = blocked_sites(&record, day("2026-03-05"));
    out.sort_by_key(|(site, _)| *site);
    assert_eq!(
        out,
        [
            (site("LT1"), SiteBlocked::Reaction),
            (site("LT2"), SiteBlocked::Skin(SkinState::Scar)),
            (site("LT3"), SiteBlocked::NextToReaction),
        ]
    );
    assert_eq!(sites_in_use(&record, day("2026-03-05")).len(), 21);
    assert_eq!(sites_in_use(&record, day("2026-03-01")).len(), 23);
}

#[test]
fn the_rest_after_a_reaction_is_a_week_or_what_the_person_set() {
    let count = |facts: Vec<Fact>, date| sites_in_use(&record(facts), day(date)).len();
    let over = || reaction("RA1", Some("2026-03-10"));
    let set = |number| {
        let preference = Preference::SkinRestDays;
        Fact::Preferred(Preferred::Number { preference, number, on: day("2026-03-03") })
    };
    assert_eq!(count(vec![over()], "2026-03-17"), 20);
    assert_eq!(count(vec![over()], "2026-03-18"), 24);
    assert_eq!(count(vec![over(), set(0)], "2026-03-10"), 20);
    assert_eq!(count(vec![over(), set(0)], "2026-03-11"), 24);
    assert_eq!(count(vec![over(), set(0), set(14)], "2026-03-24"), 20);
}

#[test]
fn what_is_suggested_is_never_out_as_long_as_anything_is_left() {
    let mut facts: Vec<Fact> = ["LT1", "LT6", "RT3", "LA1", "RA5"].map(|at| reaction(at, None)).to_vec();
    for _ in 0..30 {
        let record = record(facts.clone());
        let next = next_site(&record, day("2026-03-05")).unwrap();
        assert!(sites_in_use(&record, day("2026-03-05")).contains(&next), "{next}");
        let at = "2026-03-04T08:00:00+01:00[Europe/Berlin]";
        facts.push(Fact::Injection(injection(at, &next.to_string())));
    }
}

/// An injection in some minute of a week, at a site or where nobody knows.
fn any_injections() -> impl Strategy<Value = Vec<Injection>> {
    let site = proptest::option::of(proptest::sample::select(standard_sites()));
    let one = (0_i64..7 * 24 * 60, site).prop_map(|(minutes, site)| {
        let first = moment("2026-03-04T08:00:00+01:00[Europe/Berlin]");
        let at = Moment::new(first.utc() + Duration::minutes(minutes), first.offset(), first.zone());
        Injection { site, ..Injection { at, ..injection("2026-03-04T08:00:00+01:00[Europe/Berlin]", "LT1") } }
    });
    proptest::collection::vec(one, 0..60)
}

proptest! {
    #[test]
    fn an_injection_at_an_unknown_site_changes_no_rotation(all in any_injections()) {
        let facts = |only_known: bool| {
            let kept = all.iter().filter(|one| !only_known || one.site.is_some());
            record(kept.cloned().map(Fact::Injection).collect::<Vec<_>>())
        };
        let (every, known) = (facts(false), facts(true));
        let today = day("2026-03-11");
        prop_assert_eq!(every.given().count(), all.len());
        prop_assert_eq!(every.last_use(), known.last_use());
        prop_assert_eq!(next_site(&every, today), next_site(&known, today));
        prop_assert_eq!(likely_site(&every, today), likely_site(&known, today));
        prop_assert_eq!(sites_in_use(&every, today), sites_in_use(&known, today));
        prop_assert_eq!(blocked_sites(&every, today), blocked_sites(&known, today));
        let uses = |record: &Record| half_uses(record, day("2026-03-01"), today);
        let (unknown, halves): (Vec<_>, Vec<_>) = uses(&every).into_iter().partition(|one| one.half.is_none());
        prop_assert_eq!(halves, uses(&known));
        let count: usize = unknown.iter().map(|one| one.injections).sum();
        prop_assert_eq!(count, all.iter().filter(|one| one.site.is_none()).count());
    }
}

#[test]
fn a_new_reaction_is_likely_where_the_last_injection_went_whose_site_is_known() {
    let at = |time: &str, site: &str| injection(&format!("2026-03-04T{time}:00+01:00[Europe/Berlin]"), site);
    let unknown = Injection { site: None, ..at("20:00", "LT1") };
    let given = record([at("07:00", "LT1"), at("08:00", "RA2"), unknown].map(Fact::Injection));
    assert_eq!(likely_site(&given, day("2026-03-05")), "RA2".parse().ok());
    let empty = record([]);
    assert_eq!(likely_site(&empty, day("2026-03-05")), next_site(&empty, day("2026-03-05")));
}

#[test]
fn fewer_sites_of_a_region_are_its_first_ones() {
    let fewer = |region, sites| Fact::RegionUse(RegionUse { region, sites, on: day("2026-03-01") });
    let record = record([fewer(Region::Thigh, 4), fewer(Region::Abdomen, 0), fewer(Region::Thigh, 2)]);
    assert_eq!(regions(&record).map(|(_, sites)| sites), [2, 0, 0, 0]);
    let mut left: Vec<String> =
        sites_in_use(&record, day("2026-03-05")).iter().map(InjectionSite::to_string).collect();
    left.sort();
    assert_eq!(left, ["LT1", "LT2", "RT1", "RT2"]);
}

#[test]
fn a_syringe_is_out_until_an_injection_after_it() {
    let out = |at| Fact::WarmUpStarted(WarmUpStarted { at: moment(at) });
    let given = |at| Fact::Injection(injection(at, "LT1"));
    let at = |facts: Vec<Fact>| running_warm_up(&record(facts)).map(|(_, taken)| taken.at.to_string());
    let (early, later) =
        ("2026-03-04T07:00:00+01:00[Europe/Berlin]", "2026-03-04T08:00:00+01:00[Europe/Berlin]");
    assert_eq!(at(vec![out(early)]).as_deref(), Some(early));
    assert_eq!(at(vec![out(early), given(later)]), None);
    assert_eq!(at(vec![given(early), out(later)]).as_deref(), Some(later));
    assert_eq!(at(vec![out(early), out(later), given(early)]).as_deref(), Some(later));
    assert_eq!(at(vec![given(early), out(early)]), None);
}

#[test]
fn the_box_begun_last_counts_from_its_day() {
    let boxed =
        |on, holds| Fact::SharpsBox(SharpsBox { on: day(on), holds: NonZeroU16::new(holds).unwrap() });
    let given =
        |date: &str| Fact::Injection(injection(&format!("{date}T08:00:00+01:00[Europe/Berlin]"), "LT1"));
    let given = ["2026-03-01", "2026-03-02", "2026-03-03"].map(given);
    assert_eq!(sharps(&record(given.clone())), None);
    let both = given.into_iter().chain([boxed("2026-03-02", 30), boxed("2026-02-01", 50)]);
    assert_eq!(sharps(&record(both)).map(|(sharps, used)| (sharps.holds.get(), used)), Some((30, 2)));
}

#[test]
fn a_calendar_holds_the_next_dose_the_open_blood_tests_and_the_last_day_to_reorder() {
    let (start, now) = ("2026-03-01", moment("2026-03-20T12:00:00+01:00[Europe/Berlin]"));
    let patient = Patient::new(Sex::Female, day("1980-05-10"), day(start)).unwrap();
    let begin = vec![Fact::Regimen(regimen(start, 1)), Fact::Patient(patient.clone())];
    let doses = |more: Vec<Fact>| {
        let events = events(&record(begin.iter().cloned().chain(more)), &now);
        let dose = events.iter().find(|event| event.occasion == Occasion::Dose).copied();
        let dose = dose.filter(|dose| !dose.is_cancelled);
        dose.map(|dose| (dose.at.to_string(), dose.every_days, dose.until.map(|day| day.to_string())))
    };
    let text = |at: &str, every: Option<u8>, until: Option<&str>| {
        Some((at.to_owned(), every, until.map(str::to_owned)))
    };
    let given = || Fact::Injection(injection("2026-03-20T07:00:00+01:00[Europe/Berlin]", "LT1"));
    assert_eq!(doses(vec![]), text("2026-03-20 07:30:00", Some(1), None));
    assert_eq!(doses(vec![given()]), text("2026-03-21 07:30:00", Some(1), None));
    let skip = Fact::Skip(Skip { day: day("2026-03-20"), cause: Cause::Travel });
    assert_eq!(doses(vec![skip]), text("2026-03-21 07:30:00", Some(1), None));
    let paused = |until: Option<&str>| {
        Fact::Pause(Pause { from: day("2026-03-10"), until: until.map(day), cause: Cause::Infection })
    };
    assert_eq!(doses(vec![paused(Some("2026-03-25"))]), text("2026-03-26 07:30:00", Some(1), None));
    assert_eq!(doses(vec![paused(None)]), None);
    let changed = Fact::Regimen(regimen("2026-04-01", 2));
    assert_eq!(doses(vec![changed]), text("2026-03-20 07:30:00", Some(1), Some("2026-03-31")));
    let planned = Pause { from: day("2026-03-25"), until: Some(day("2026-03-27")), cause: Cause::Surgery };
    assert_eq!(doses(vec![Fact::Pause(planned)]), text("2026-03-20 07:30:00", Some(1), Some("2026-03-24")));
    let begins_today = Fact::Regimen(regimen("2026-03-20", 2));
    assert_eq!(doses(vec![begins_today]), text("2026-03-20 07:30:00", Some(2), None));
    let from_last = |every| {
        let regimen = Regimen { counted: Counted::FromLastDose, ..regimen("2026-03-02", every) };
        doses(vec![Fact::Regimen(regimen), given()])
    };
    assert_eq!(from_last(1), text("2026-03-21 07:00:00", Some(1), None));
    assert_eq!(from_last(3), text("2026-03-23 07:00:00", None, None));

    let open_pause = record(begin.iter().cloned().chain([paused(None)]));
    assert!(events(&open_pause, &now)[0].is_cancelled);
    let taken_back = write(&open_pause, &now, |_| "Injection".to_owned());
    assert_eq!(taken_back.matches("\r\nSTATUS:CANCELLED\r\n").count(), 1);

    let pack = || Pack {
        received: day(start),
        syringes: NonZeroU16::new(40).unwrap(),
        expires: day("2027-01-31"),
        lot: None,
    };
    let all = events(&record(begin.into_iter().chain([Fact::Pack(pack())])), &now);
    let others = all.iter().filter(|event| event.occasion != Occasion::Dose);
    let others: Vec<String> = others.map(|event| format!("{:?} {}", event.occasion, event.at)).collect();
    assert_eq!(
        others,
        [
            "BloodTest(1) 2026-04-01 09:00:00",
            "BloodTest(2) 2026-05-01 09:00:00",
            "BloodTest(3) 2026-06-01 09:00:00",
            "BloodTest(6) 2026-09-01 09:00:00",
            "BloodTest(9) 2026-12-01 09:00:00",
            "BloodTest(12) 2027-03-01 09:00:00",
            "Reorder 2026-04-14 09:00:00",
        ]
    );
    let drawn = |date| {
        let result = LabResult::new(Analyte::Neutrophils, Decimal::whole(4000), LabUnit::PerMm3).unwrap();
        Fact::Labs(LabPanel { drawn: day(date), results: vec![result], ..LabPanel::default() })
    };
    let early = record([Fact::Patient(patient), drawn("2026-03-01"), drawn("2026-03-19")]);
    let past = Occasion::BloodTest(0);
    assert!(
        events(&early, &now).iter().all(|event| event.occasion != past),
        "what is over is not taken back"
    );
    let first = events(&early, &now).into_iter().find(|event| event.occasion == Occasion::BloodTest(1));
    assert!(first.unwrap().is_cancelled, "it was done early");
    let empty = Pack { expires: day("2026-03-10"), ..pack() };
    let reorder = events(&record([Fact::Regimen(regimen(start, 1)), Fact::Pack(empty)]), &now);
    let reorder = reorder.iter().find(|event| event.occasion == Occasion::Reorder);
    assert_eq!(reorder.unwrap().at.to_string(), "2026-03-21 09:00:00", "with nothing left, at once");
}

#[test]
fn a_later_calendar_replaces_what_an_earlier_one_brought() {
    let record = record([Fact::Regimen(regimen("2026-03-01", 1))]);
    let file = |now: &str| write(&record, &moment(now), |_| "Injection; daily, at home".to_owned());
    let field = |text: &str, name: &str| {
        text.split("\r\n").find_map(|line| line.strip_prefix(name)).unwrap().to_owned()
    };
    let earlier = file("2026-03-20T12:00:00+01:00[Europe/Berlin]");
    let later = file("2026-03-20T12:00:01+01:00[Europe/Berlin]");
    assert_eq!(field(&earlier, "UID:"), field(&later, "UID:"));
    assert_eq!(field(&earlier, "UID:"), format!("dose-{}", record.entries()[0].id));
    let sequence = |text| field(text, "SEQUENCE:").parse::<i32>().unwrap();
    assert_eq!(sequence(&earlier) + 1, sequence(&later));
    assert_eq!(field(&earlier, "SUMMARY:"), "Injection\\; daily\\, at home");
    assert!(earlier.split("\r\n").all(|line| line.len() <= 75) && earlier.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn counted_from_the_last_dose_an_old_one_is_found() {
    let weekly = Regimen { counted: Counted::FromLastDose, ..regimen("2026-03-01", 7) };
    let at = "2026-03-03T20:00:00+01:00[Europe/Berlin]";
    let record = record([Fact::Regimen(weekly), Fact::Injection(injection(at, "LT1"))]);
    let said = |time: &str| {
        let now: chrono::NaiveDateTime = time.parse().unwrap();
        due(&dosing_history(&record, now.date() - chrono::Duration::days(1)), now)
    };
    assert_eq!(said("2026-03-09T12:00:00"), Due::RestDay(day("2026-03-10")));
    let evening = "2026-03-10T20:00:00".parse().unwrap();
    assert_eq!(said("2026-03-10T22:00:00"), Due::Due(evening));
    assert_eq!(said("2026-03-10T22:00:01"), Due::Overdue(evening));
    assert_eq!(said("2026-03-11T00:30:00"), Due::Overdue(evening), "also after midnight");
}
