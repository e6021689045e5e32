//! Random entries, of which some correct others.

use std::num::{NonZeroU8, NonZeroU16};

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::calendar::{PrescribedTest, Restart};
use anakinra_companion::domain::labs::panel::{Differential, LabPanel};
use anakinra_companion::domain::labs::result::{CustomResult, LabResult, Range};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::labs::unit_text::UnitText;
use anakinra_companion::domain::monograph::edition::Country;
use anakinra_companion::domain::patient::acknowledgement::{Acknowledgement, Matter};
use anakinra_companion::domain::patient::conditions::{Answered, Condition};
use anakinra_companion::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use anakinra_companion::domain::patient::patient::{Patient, Sex, Weight, WeightMeasurement};
use anakinra_companion::domain::patient::preference::{Preference, Preferred};
use anakinra_companion::domain::patient::question::Question;
use anakinra_companion::domain::patient::symptom::{Complaint, Grade, Symptom};
use anakinra_companion::domain::quantities::moment::Moment;
use anakinra_companion::domain::quantities::name::Name;
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::domain::sites::custom_site::CustomSite;
use anakinra_companion::domain::sites::injection_site::{
    FIRST_CUSTOM, InjectionSite, RegionUse, standard_sites,
};
use anakinra_companion::domain::sites::reaction::{Reaction, Sign, Size};
use anakinra_companion::domain::sites::skin::{Skin, SkinState};
use anakinra_companion::domain::treatment::injection::{Details, InjectedBy, Injection, Pain, PartlyGiven};
use anakinra_companion::domain::treatment::pause::{Cause, Pause, Skip};
use anakinra_companion::domain::treatment::regimen::{Counted, Regimen};
use anakinra_companion::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox};
use anakinra_companion::domain::treatment::warm_up::WarmUpStarted;
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::fact::{BackupMade, Fact, Reminder};
use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveTime, Utc};
use proptest::prelude::*;

use super::{day, dose, entry, id};

/// A fact of any kind.
pub(crate) fn any_fact() -> impl Strategy<Value = Fact> {
    let date = (0_i64..20_000).prop_map(|days| day("1990-01-01") + Duration::days(days));
    let at = (0_i64..600_000, -14_i32..15).prop_map(|(hours, offset)| {
        let utc: DateTime<Utc> = "1990-01-01T00:00:00Z".parse().unwrap();
        Moment::new(utc + Duration::hours(hours), FixedOffset::east_opt(offset * 3600).unwrap(), "Etc/Test")
    });
    let milligrams = (1_i64..800).prop_map(dose);
    let site = proptest::sample::select(standard_sites());
    let backup =
        (at.clone(), any::<u32>()).prop_map(|(at, entries)| Fact::BackupMade(BackupMade { at, entries }));
    let told = (
        0_u8..12,
        0_usize..4,
        0_usize..9,
        proptest::option::of(0_u32..9000),
        proptest::option::of(".{1,20}"),
    );
    let of = (proptest::option::of(date.clone()), any::<bool>());
    let details =
        (told, of).prop_map(|((pain, by, partly, warmed, note), (dose_day, is_separate))| Details {
            pain: Pain::new(pain),
            by: InjectedBy::ALL.get(by).copied(),
            warmed,
            partly: PartlyGiven::ALL.get(partly).copied(),
            note,
            dose_day,
            is_separate,
        });
    let taken = at.clone().prop_map(|at| Fact::WarmUpStarted(WarmUpStarted { at }));
    let known = proptest::option::weighted(0.8, site.clone());
    let given = (at, milligrams.clone(), known, details)
        .prop_map(|(at, dose, site, details)| Fact::Injection(Injection { at, dose, site, details }));
    let prescribed = (date.clone(), milligrams, 1_u8..31, 0_u32..1440, 0_usize..2, 0_u8..13).prop_map(
        |(from, dose, days, minute, counted, window_hours)| {
            let usual_time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
            let (every_days, counted) = (NonZeroU8::new(days).unwrap(), Counted::ALL[counted]);
            Fact::Regimen(Regimen { from, dose, every_days, usual_time, counted, window_hours })
        },
    );
    let weighed = (date.clone(), 10_i64..4000).prop_map(|(on, tenths)| {
        Fact::WeightMeasurement(WeightMeasurement { on, kg: Weight::new(Decimal::new(tenths, 1)).unwrap() })
    });
    let number = (0_i64..90_000, 0_u8..4).prop_map(|(digits, places)| Decimal::new(digits, places));
    let limits = (proptest::option::of(0_i64..50), proptest::option::of(50_i64..99))
        .prop_map(|(low, high)| Range { low: low.map(Decimal::whole), high: high.map(Decimal::whole) });
    let bound = proptest::option::of(proptest::sample::select(Bound::ALL.to_vec()));
    let parts = proptest::option::of((0_i64..50, proptest::option::of(0_i64..50)));
    let said = (proptest::option::of("[A-Za-z][ -~]{0,20}[a-z]"), proptest::option::of(".{1,20}"));
    let other = proptest::option::of(("[A-Za-z][ -~]{0,20}[a-z]", "[!-~]{1,20}"));
    let drawn = (date.clone(), number, (limits, bound), parts, said, other).prop_map(
        |(drawn, value, (range, bound), parts, (laboratory, note), other)| {
            let result = LabResult::new(Analyte::Crp, value, LabUnit::MgPerL);
            let own = other.map(|(name, unit)| CustomResult {
                name: Name::new(&name).unwrap(),
                value,
                unit: UnitText::new(&unit).unwrap(),
                bound,
                range,
            });
            Fact::Labs(LabPanel {
                drawn,
                laboratory: laboratory.map(|name| Name::new(&name).unwrap()),
                results: result.into_iter().map(|result| result.bounded(bound).beside(range)).collect(),
                differential: parts.and_then(|(segmented, bands)| {
                    Differential::new(Decimal::whole(segmented), bands.map(Decimal::whole))
                }),
                custom: own.into_iter().collect(),
                note,
            })
        },
    );
    let restarted = date.clone().prop_map(|on| Fact::Restart(Restart { on }));
    let asked = (date.clone(), ".{1,20}").prop_map(|(on, text)| Fact::Question(Question { text, on }));
    let tested = (date.clone(), proptest::option::of(".{1,20}"))
        .prop_map(|(on, note)| Fact::PrescribedTest(PrescribedTest { on, note }));
    let condition = proptest::sample::select(Condition::ALL);
    let medicine = "[A-Za-zé][ -~é]{0,40}[a-z]".prop_map(|name| Matter::Medicine(Name::new(&name).unwrap()));
    let matter = prop_oneof![condition.clone().prop_map(Matter::Condition), medicine];
    let known = (date.clone(), matter).prop_map(|(on, of)| Fact::Acknowledgement(Acknowledgement { of, on }));
    let answered = (date.clone(), condition, any::<bool>())
        .prop_map(|(on, condition, answer)| Fact::Answered(Answered { condition, answer, on }));
    let listed = (date.clone(), "[A-Za-zé][ -~é]{0,40}[a-z]", any::<(bool, bool)>()).prop_map(
        |(on, name, (current, is_medicine))| {
            let kind = if is_medicine { MedicationKind::Medicine } else { MedicationKind::Vaccination };
            Fact::ConcomitantMedication(ConcomitantMedication {
                kind,
                name: Name::new(&name).unwrap(),
                current,
                on,
            })
        },
    );
    let reminded = (date.clone(), 0_u8..=255)
        .prop_map(|(from, days)| Fact::Reminder(Reminder { every_days: NonZeroU8::new(days), from }));
    let cause = proptest::sample::select(Cause::ALL.to_vec());
    let skipped = (date.clone(), cause.clone()).prop_map(|(day, cause)| Fact::Skip(Skip { day, cause }));
    let later = |(from, days): (NaiveDate, Option<i64>)| (from, days.map(|days| from + Duration::days(days)));
    let span = (date.clone(), proptest::option::of(0_i64..400)).prop_map(later);
    let paused =
        (span.clone(), cause).prop_map(|((from, until), cause)| Fact::Pause(Pause { from, until, cause }));
    let states = proptest::sample::select(SkinState::ALL.to_vec());
    let signs = proptest::sample::subsequence(Sign::ALL.to_vec(), 1..=Sign::ALL.len());
    let reacted = (span.clone(), signs, site, proptest::option::of(1_i64..600)).prop_map(
        |((onset, resolved), signs, site, millimetres)| {
            let size = millimetres.and_then(|millimetres| Size::new(Decimal::new(millimetres, 1)));
            Fact::Reaction(Reaction { site, signs, size, onset, resolved })
        },
    );
    let noticed = (date.clone(), 0_usize..7, 0_usize..3, proptest::option::of(".{1,20}"), 0_u64..30)
        .prop_map(|(on, complaint, grade, note, days)| {
            let (complaint, grade) = (Complaint::ALL[complaint], Grade::ALL[grade]);
            let after = (days % 2 == 0).then(|| id(days));
            Fact::Symptom { symptom: Symptom { complaint, on, grade, note }, after }
        });
    let half = proptest::sample::select(standard_sites());
    let added = (date.clone(), "[A-Za-zé][ -~é]{0,40}[a-z]", half, FIRST_CUSTOM..=99, any::<bool>())
        .prop_map(|(on, name, near, number, used)| {
            let site = InjectionSite::new(near.region(), near.side(), number).unwrap();
            Fact::CustomSite(CustomSite { site, name: Name::new(&name).unwrap(), used, on })
        });
    let preferred = (date.clone(), 0_usize..6, any::<u8>()).prop_map(|(on, which, number)| {
        Fact::Preferred(match Preference::ALL.get(which) {
            Some(preference) => Preferred::Number { preference: *preference, number, on },
            None => Preferred::Country { country: Country::ALL[which - Preference::ALL.len()], on },
        })
    });
    let marked = (span, states, proptest::sample::select(standard_sites()))
        .prop_map(|((since, until), state, site)| Fact::Skin(Skin { site, state, since, until }));
    let region = (date.clone(), proptest::sample::select(standard_sites())).prop_map(|(on, site)| {
        Fact::RegionUse(RegionUse { region: site.region(), sites: site.number() - 1, on })
    });
    let count = (1_u16..400).prop_map(|count| NonZeroU16::new(count).unwrap());
    let lot = proptest::option::of("[A-Z0-9]{1,10}");
    let packed =
        (date.clone(), count.clone(), 0_i64..900, lot).prop_map(|(received, syringes, days, lot)| {
            Fact::Pack(Pack { received, syringes, expires: received + Duration::days(days), lot })
        });
    let boxed =
        (date.clone(), count.clone()).prop_map(|(on, holds)| Fact::SharpsBox(SharpsBox { on, holds }));
    let wasted = (date.clone(), count)
        .prop_map(|(on, syringes)| Fact::DiscardedSyringes(DiscardedSyringes { on, syringes }));
    let treated = (date, 0_i64..30_000).prop_map(|(birth, days)| {
        Fact::Patient(Patient::new(Sex::Male, birth, birth + Duration::days(days)).unwrap())
    });
    prop_oneof![4 => given, 1 => prescribed, 1 => weighed, 1 => drawn, 1 => treated, 1 => answered, 1 => listed, 1 => reminded, 1 => backup, 1 => skipped,
        1 => paused, 1 => marked, 1 => region,
        1 => packed, 1 => wasted, 1 => reacted, 1 => noticed, 1 => taken, 1 => preferred, 1 => boxed, 1 => added, 1 => restarted, 1 => tested, 1 => asked, 1 => known]
}

/// Entries of which some correct others, in random order.
pub(crate) fn any_history() -> impl Strategy<Value = Vec<Entry>> {
    let what = (any_fact(), 0_u8..4, 0_u64..30, ".{0,20}");
    proptest::collection::vec(what, 0..30).prop_map(|parts| {
        let entries = parts.into_iter().zip(0_u64..).map(|((fact, kind, of, reason), count)| {
            let of = id(of);
            entry(
                count,
                match kind {
                    0 if of != id(count) => EntryBody::Amendment { of, to: fact },
                    1 if of != id(count) => EntryBody::Voiding { of, reason: Some(reason) },
                    _ => EntryBody::Fact(fact),
                },
            )
        });
        entries.collect::<Vec<_>>()
    })
}
