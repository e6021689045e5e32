//! Injections that other trackers kept, as tables: every row is added, known, asked about, or listed with the reason.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod support;

use std::collections::HashMap;

use anakinra_companion::domain::quantities::moment::{Moment, Skipped};
use anakinra_companion::domain::quantities::name::Name;
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::domain::sites::injection_site::{Region, Side, standard_sites};
use anakinra_companion::domain::treatment::dose::Dose;
use anakinra_companion::domain::treatment::injection::Injection;
use anakinra_companion::domain::treatment::pause::Cause;
use anakinra_companion::exchange::backup;
use anakinra_companion::exchange::csv::injections;
use anakinra_companion::exchange::injection_table::{
    Beside, Choices, Clocks, DoseRecognised, History, ImportPlan, NotATable, NotCounted, Place, Preview,
    Role, TimeError, Why, Words, encoding, history_of, suggested_roles,
};
use anakinra_companion::exchange::lab_file::ForeignFile;
use anakinra_companion::exchange::table::{DateOrder, Encoding, OrderFound, Separator, TableError};
use anakinra_companion::record::change::{Change, ValidationError};
use anakinra_companion::record::entry::EntryBody;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::Record;
use chrono::{DateTime, Duration, FixedOffset, NaiveDateTime, NaiveTime, Offset, Utc};
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;
use support::straight::{read_injections, read_text, read_with, rows_plan_of, rows_preview_of};
use support::*;

fn offset_at(utc: DateTime<Utc>) -> FixedOffset {
    utc.with_timezone(&Berlin).offset().fix()
}

fn resolve(local: NaiveDateTime) -> Result<Moment, Skipped> {
    Moment::resolve(local, "Europe/Berlin", offset_at)
}

fn seen(utc: DateTime<Utc>) -> Moment {
    Moment::new(utc, offset_at(utc), "Europe/Berlin")
}

fn now() -> Moment {
    moment("2026-11-22T08:00:00+01:00[Europe/Berlin]")
}

/// What a table is without a word of the person.
fn history(text: &str) -> History {
    let table = read_injections(text).unwrap();
    history_of(&table, &suggested_roles(&table))
}

fn file(name: &str) -> History {
    history(&std::fs::read_to_string(format!("tests/fixtures/trackers/{name}")).unwrap())
}

fn choices(history: &History) -> Choices {
    let order = match history.order() {
        OrderFound::Known(order) => order,
        OrderFound::Open | OrderFound::Both => DateOrder::DayMonth,
    };
    let clocks = Clocks { order, time: None, resolve, seen };
    Choices { clocks, places: HashMap::new(), doses: HashMap::new(), cause: None }
}

fn preview(history: &History) -> Preview {
    rows_preview_of(history, &choices(history))
}

fn plan(history: &History, record: &Record) -> ImportPlan {
    rows_plan_of(&preview(history), record, &now())
}

/// The record after what a plan adds.
fn added(plan: &ImportPlan, confirmed: &[usize], mut record: Record) -> Record {
    let bodies = plan.addition(confirmed).check(&record, &now()).unwrap();
    let first = u64::try_from(record.entries().len()).unwrap();
    (first..).zip(bodies).for_each(|(count, what)| record.add(entry(count, what)));
    record
}

fn shown(place: &Place) -> String {
    match place {
        Place::Site(site) => site.to_string(),
        Place::Half { region, side, name } => {
            format!("{side:?} {} \u{201c}{}\u{201d}", region.key(), name.text())
        }
        Place::Unknown => "?".to_owned(),
    }
}

/// What is given, a line a row, and why the others are not.
fn outcome(history: &History) -> (Vec<String>, Vec<(usize, String, Why)>) {
    let preview = preview(history);
    let given = preview.given.iter().map(|row| {
        let at = row.at.wall().format("%Y-%m-%d %H:%M%:z");
        format!("{}: {at} {} mg {}", row.line, row.dose.decimal(), shown(&row.place))
    });
    let left = preview.left.iter().map(|left| (left.line, left.text.clone(), left.why));
    (given.collect(), left.collect())
}

fn site_of(injection: &Injection) -> String {
    injection.site.map_or_else(|| "?".to_owned(), |site| site.to_string())
}

fn two_years() -> Record {
    let text = std::fs::read_to_string("tests/fixtures/two-years.json").unwrap();
    let mut record = Record::default();
    backup::read(&text).unwrap().entries.into_iter().for_each(|entry| record.add(entry));
    record
}

#[test]
fn instants_keep_their_instant_and_halves_their_words() {
    let history = file("peptides.csv");
    let (given, left) = outcome(&history);
    assert_eq!(
        given,
        [
            "2: 2026-05-01 08:12+02:00 100 mg Left abdomen “abd_ul”",
            "3: 2026-05-02 08:05+02:00 100 mg Left thigh “thigh_l”",
            "4: 2026-05-04 01:58+02:00 100 mg ?",
        ]
    );
    assert!(left.is_empty());
    let note = |at: usize| preview(&history).given[at].details.note.clone();
    assert_eq!((note(0).as_deref(), note(1)), (Some("red, 2 cm \"wheal\""), None));
}

#[test]
fn another_medicine_is_left_out_with_its_name() {
    let (given, left) = outcome(&file("hormones.csv"));
    let medicine = |line| (line, "Estradiol".to_owned(), Why::NotCounted(NotCounted::Medicine));
    assert_eq!((given, left), (vec![], vec![medicine(2), medicine(3), medicine(4)]));
    let own = history(
        "Type,Date,Item,Value,Unit\nDose,Aug 1,Anakinra,100,mg\nLab,2026-08-09,Anakinra,5,mg\nDose,2026-08-10,Anakinra,4,IU",
    );
    let mut choices = choices(&own);
    choices.clocks.time = NaiveTime::from_hms_opt(7, 0, 0);
    let left: Vec<Why> = rows_preview_of(&own, &choices).left.iter().map(|left| left.why).collect();
    let expected = [
        Why::Time(TimeError::Day),
        Why::NotCounted(NotCounted::Status),
        Why::Dose(DoseRecognised::OtherUnit),
    ];
    assert_eq!(left, expected);
}

#[test]
fn an_english_table_is_taken_row_by_row() {
    let history = file("english.csv");
    assert_eq!(history.order(), OrderFound::Known(DateOrder::MonthDay));
    let remarks: Vec<&str> = history.remarks.iter().map(|remark| remark.text.as_str()).collect();
    assert_eq!(remarks, ["My injections", "End of list"]);
    assert_eq!((history.without_time(), history.without_cause()), (1, 0));
    let sites: Vec<(String, usize)> =
        history.sites().iter().map(|(site, count)| (site.text(), *count)).collect();
    let expected = [("L abdomen", 3), ("R upper arm", 1), ("Left thigh", 1), ("left thigh", 1), ("hip", 1)];
    assert_eq!(sites, expected.map(|(site, count)| (site.to_owned(), count)));
    let (given, left) = outcome(&history);
    assert_eq!(
        given,
        [
            "3: 2026-05-01 07:12+02:00 100 mg Left abdomen “L abdomen”",
            "4: 2026-05-02 07:05+02:00 100 mg Right upper-arm “R upper arm”",
            "8: 2026-05-14 19:10+02:00 100 mg Left thigh “left thigh”",
            "9: 2026-05-14 21:40+02:00 100 mg ?",
        ]
    );
    let volume = DoseRecognised::Millilitres(Decimal::new(67, 2));
    assert_eq!(
        left,
        [
            (5, "5/3/2026".to_owned(), Why::Time(TimeError::NoTime)),
            (7, "5/5/2026".to_owned(), Why::NotCounted(NotCounted::Missed)),
            (10, "Methotrexate".to_owned(), Why::NotCounted(NotCounted::Medicine)),
            (11, "0.67 ml".to_owned(), Why::Dose(volume)),
            (12, "25:00".to_owned(), Why::Time(TimeError::Time)),
            (13, "Scheduled".to_owned(), Why::NotCounted(NotCounted::Status)),
        ]
    );
    let preview = preview(&history);
    let skipped: Vec<_> = preview.skipped.iter().map(|(line, skip)| (*line, skip.day, skip.cause)).collect();
    assert_eq!(skipped, [(6, day("2026-05-04"), Cause::Infection)]);
    let without: Vec<_> =
        preview.without.iter().map(|words| (words.line, words.text.as_str(), words.what)).collect();
    assert_eq!(without, [(6, "fever", Words::OfSkip(Role::Note)), (9, "hip", Words::Column(Role::Site))]);
}

#[test]
fn what_the_person_says_once_holds_for_all_rows() {
    let history = file("english.csv");
    let mut choices = choices(&history);
    choices.clocks.time = NaiveTime::from_hms_opt(7, 30, 0);
    let doses = history.doses().into_iter().filter(|(label, _)| label.text() == "0.67 ml");
    choices.doses = doses.map(|(label, _)| (label, dose(100))).collect();
    let half = |side| {
        let name = Name::new("hip").unwrap();
        Place::Half { region: Region::Buttock, side, name }
    };
    let hip = history.sites().into_iter().filter(|(site, _)| site.text() == "hip");
    choices.places = hip.map(|(site, _)| (site, half(Side::Right))).collect();
    let preview = rows_preview_of(&history, &choices);
    let said = preview.given.iter().filter(|row| [5, 9, 11].contains(&row.line));
    let said: Vec<String> = said.map(|row| format!("{} {}", row.at.local(), shown(&row.place))).collect();
    assert_eq!(
        said,
        [
            "2026-05-03 07:30:00 Left thigh “Left thigh”",
            "2026-05-14 21:40:00 Right buttock “hip”",
            "2026-05-16 07:00:00 Left abdomen “L abdomen”",
        ]
    );
}

#[test]
fn a_german_table_says_what_a_clock_change_skips_and_what_is_missing() {
    let history = file("german.csv");
    let (given, left) = outcome(&history);
    assert_eq!(
        given,
        [
            "2: 2026-03-28 07:12+01:00 100 mg Left abdomen “Bauch, links”",
            "4: 2026-03-30 07:05+02:00 100.0 mg Right thigh “Oberschenkel, rechts”",
            "5: 2026-03-31 07:10+02:00 50 mg ?",
        ]
    );
    assert_eq!(
        left,
        [
            (3, "29.03.2026 02:30".to_owned(), Why::Time(TimeError::ClockChange)),
            (6, "01.04.2026".to_owned(), Why::Time(TimeError::NoTime)),
        ]
    );
    let mut choices = choices(&history);
    choices.clocks.time = NaiveTime::from_hms_opt(7, 30, 0);
    let missing = rows_preview_of(&history, &choices).left.pop().unwrap();
    assert_eq!((missing.line, missing.why), (6, Why::Dose(DoseRecognised::Missing)));
}

#[test]
fn a_french_table_asks_for_the_order_of_its_days() {
    let history = file("french.tsv");
    assert_eq!(history.order(), OrderFound::Open);
    let first = ("01/05/2026".to_owned(), day("2026-05-01"), day("2026-01-05"));
    assert_eq!(history.day_in_two_orders(), Some(first));
    let (given, left) = outcome(&history);
    assert_eq!(
        given,
        [
            "2: 2026-05-01 07:12+02:00 100 mg Left thigh “cuisse gauche”",
            "3: 2026-05-02 07:05+02:00 100 mg Right abdomen “ventre droit”",
        ]
    );
    assert_eq!(left.iter().map(|(line, ..)| *line).collect::<Vec<_>>(), [4, 5]);
}

#[test]
fn half_a_region_becomes_one_site_of_the_persons_own_and_is_known_from_then_on() {
    let history = file("english.csv");
    let first = plan(&history, &started([]));
    let sites: Vec<String> = first.new.iter().map(|(_, injection)| site_of(injection)).collect();
    assert_eq!(sites, ["LA51", "RU51", "LT51"]);
    let asked: Vec<_> = first.questions.iter().map(|asked| (asked.line, site_of(&asked.injection))).collect();
    assert_eq!(asked, [(9, "?".to_owned())]);
    assert_eq!(first.skips.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [6]);
    let record = added(&first, &[], started([]));
    let names = record.custom_site_entries().map(|own| (own.what.name.text().to_owned(), own.what.used));
    let expected = ["L abdomen", "R upper arm", "left thigh"].map(|name| (name.to_owned(), false));
    assert_eq!(names.collect::<Vec<_>>(), expected);
    let again = plan(&history, &record);
    assert_eq!((again.new.len(), again.skips.len(), again.known), (0, 0, vec![3, 4, 8, 6]));
    // The third row of the same words goes to the same site.
    let more = crate::history(
        "Date,Time,Dose,Site\n2026-05-20,07:00,100 mg,left Thigh\n2026-05-21,07:00,100 mg,thigh left",
    );
    let sites: Vec<String> = plan(&more, &record).new.iter().map(|(_, new)| site_of(new)).collect();
    assert_eq!(sites, ["LT51", "LT52"]);
}

#[test]
fn a_dose_whose_site_nobody_knows_is_added_without_one_and_known_from_then_on() {
    let history = history(
        "date,time,dose,site\n2026-05-01,07:00,100 mg,\n2026-05-02,07:00,100 mg,hip\n2026-05-03,07:00,100 mg,-",
    );
    let record = started([]);
    let first = plan(&history, &record);
    let sites: Vec<_> = first.new.iter().map(|(line, new)| (*line, new.site)).collect();
    assert_eq!(sites, [(2, None), (3, None), (4, None)]);
    let without = preview(&history).without;
    let words: Vec<_> = without.iter().map(|one| (one.line, one.text.as_str(), one.what)).collect();
    assert_eq!(words, [(3, "hip", Words::Column(Role::Site))], "what names no site is no word that is lost");
    let record = added(&first, &[], record);
    let only_known =
        |plan: ImportPlan| (plan.addition(&[]), plan.questions.len(), plan.refused.len(), plan.known);
    let nothing = Change::Together(vec![Change::AddAll(vec![])]);
    assert_eq!(only_known(plan(&history, &record)), (nothing.clone(), 0, 0, vec![2, 3, 4]));
    let table = injections(&record, day("2026-05-03")).unwrap();
    let own: Vec<usize> =
        table.lines().zip(1..).filter(|(line, _)| line.contains(",given,")).map(|(_, line)| line).collect();
    assert_eq!(only_known(plan(&crate::history(&table), &record)), (nothing, 0, 0, own));
}

#[test]
fn a_half_without_a_number_left_is_said_and_its_dose_is_not_added_without_a_site() {
    let rows = (0..50).map(|count| format!("2026-05-01,07:00,100 mg,left thigh {}", "i".repeat(count + 1)));
    let rows = (1..51).zip(rows).map(|(count, row)| {
        let at = day("2026-02-01") + Duration::days(count);
        row.replacen("2026-05-01", &at.to_string(), 1)
    });
    let text: Vec<String> = ["date,time,dose,site".to_owned()].into_iter().chain(rows).collect();
    let plan = plan(&history(&text.join("\n")), &started([]));
    let lines: Vec<usize> = plan.no_number_left.iter().map(|row| row.line).collect();
    assert_eq!((plan.new.len(), lines), (49, vec![51]));
}

#[test]
fn a_file_of_another_kind_is_named_and_not_read_as_a_table() {
    let backup = std::fs::read_to_string("tests/fixtures/schema-1-backup.json").unwrap();
    assert_eq!(read_text(&backup, None), Err(NotATable::Backup));
    assert_eq!(read_text("\u{feff} {\"injections\":[]}", None), Err(NotATable::Json));
    assert_eq!(read_text("[{\"date\":\"2026-05-01\"}]", None), Err(NotATable::Json));
    assert_eq!(encoding(b"%PDF-1.7"), Err(NotATable::Foreign(ForeignFile::Pdf)));
    assert_eq!(read_text("<html><body>", None), Err(NotATable::Foreign(ForeignFile::Page)));
    assert_eq!(read_text(" ", None), Err(NotATable::Table(TableError::Empty)));
    let ambiguous = "a,b;c\n1,2;3\n";
    assert!(matches!(read_text(ambiguous, None), Err(NotATable::Table(TableError::Ambiguous { .. }))));
    assert_eq!(read_text(ambiguous, Some(Separator::Semicolon)).unwrap().head, ["a,b", "c"]);
    let written = injections(&two_years(), day("2026-11-22")).unwrap();
    assert_eq!(encoding(written.as_bytes()), Ok(Encoding::Utf8));
    assert_eq!(read_text(&written, None), read_injections(&written).map_err(NotATable::Table));
}

#[test]
fn a_second_dose_is_asked_about_and_added_only_if_confirmed() {
    let there = injection("2026-05-01T07:12:00+02:00[Europe/Berlin]", "LT1");
    let record = started([Fact::Injection(there)]);
    let history = history(
        "date,time,dose,site\n2026-05-01,07:13,100 mg,LT1\n2026-05-01,07:14,100 mg,LT1\n2026-05-01,07:12,50 mg,LT1\n\
         2026-05-03,21:00,100 mg,LT2\n2026-05-03,07:00,100 mg,RT2\n2026-01-01,07:00,100 mg,RT2\n2026-11-22,08:01,100 mg,RT2",
    );
    let plan = plan(&history, &record);
    let other = record.given().next().unwrap().id;
    assert_eq!(plan.known, [2]);
    assert_eq!(plan.new.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [6]);
    let asked: Vec<_> = plan.questions.iter().map(|asked| (asked.line, asked.beside)).collect();
    assert_eq!(asked, [(4, Beside::Recorded(other)), (3, Beside::Recorded(other)), (5, Beside::Line(6))]);
    let refused: Vec<_> = plan.refused.iter().map(|(line, _, why)| (*line, why.clone())).collect();
    let start = ValidationError::BeforeStart(day("2026-01-31"));
    assert_eq!(refused, [(7, start), (8, ValidationError::InFuture)]);
    assert_eq!(added(&plan, &[], record.clone()).given().count(), 2);
    let record = added(&plan, &[3, 5], record);
    let separate = record.given().filter(|current| current.what.details.is_separate);
    let separate: Vec<String> = separate.map(|current| current.what.at.local().to_string()).collect();
    assert_eq!(separate, ["2026-05-03 21:00:00", "2026-05-01 07:14:00"]);
}

#[test]
fn a_dose_that_was_given_is_not_left_out_as_well() {
    let history = history(
        "date,time,dose,site,status,reason\n2026-05-01,,,,skipped,travel\n2026-05-01,07:00,100 mg,LT1,given,\n\
         2026-05-02,,,,skipped,cat ill\n2026-05-02,,,,skipped,forgotten",
    );
    assert_eq!(history.without_cause(), 1);
    let preview = preview(&history);
    assert_eq!(
        preview.left.iter().map(|left| (left.line, left.text.as_str(), left.why)).collect::<Vec<_>>(),
        [(4, "cat ill", Why::Cause)]
    );
    let plan = rows_plan_of(&preview, &started([]), &now());
    assert_eq!(
        plan.refused.iter().map(|(line, _, why)| (*line, why.clone())).collect::<Vec<_>>(),
        [(2, ValidationError::Given)]
    );
    assert_eq!(
        plan.skips.iter().map(|(line, skip)| (*line, skip.cause)).collect::<Vec<_>>(),
        [(5, Cause::Forgotten)]
    );
}

#[test]
fn the_table_of_this_app_gives_every_injection_back() {
    let record = two_years();
    let history = history(&injections(&record, day("2026-11-22")).unwrap());
    let preview = preview(&history);
    let own: Vec<Injection> = record.given().rev().map(|current| current.what.clone()).collect();
    let said: Vec<(&Moment, Dose, String)> =
        preview.given.iter().map(|row| (&row.at, row.dose, shown(&row.place))).collect();
    let expected: Vec<(&Moment, Dose, String)> =
        own.iter().map(|one| (&one.at, one.dose, site_of(one))).collect();
    assert_eq!(said, expected);
    for (row, one) in preview.given.iter().zip(&own) {
        let separate = one.details.is_separate;
        let mut details = row.details.clone();
        details.is_separate = separate;
        assert_eq!(details, one.details);
    }
    let is_told_by_itself =
        |why: &Why| matches!(why, Why::NotCounted(NotCounted::Missed | NotCounted::Paused));
    assert!(preview.left.iter().all(|left| is_told_by_itself(&left.why)));
    let skips: Vec<_> = preview.skipped.iter().map(|(_, skip)| *skip).collect();
    let mut own_skips: Vec<_> = record.skips().map(|current| *current.what).collect();
    own_skips.sort_by_key(|skip| skip.day);
    assert_eq!(skips, own_skips);
    let known = rows_plan_of(&preview, &record, &now());
    assert_eq!(
        (known.known.len(), known.new.len(), known.questions.len()),
        (own.len() + preview.skipped.len(), 0, 0)
    );
    let fresh = rows_plan_of(&preview, &Record::default(), &now());
    assert_eq!(fresh.new.len() + fresh.questions.len(), own.len());
    assert!(fresh.refused.is_empty() && fresh.no_number_left.is_empty());
}

/// A site, and how a table may call it: in words of one column, or of two.
const SPELLINGS: [(Region, Side, &str, &str); 10] = [
    (Region::Thigh, Side::Left, "L thigh", ""),
    (Region::Thigh, Side::Right, "Oberschenkel", "rechts"),
    (Region::Thigh, Side::Left, "cuisse gauche", ""),
    (Region::Abdomen, Side::Right, "rightAbdomen", ""),
    (Region::Abdomen, Side::Left, "Bauch", "L"),
    (Region::Abdomen, Side::Left, "abd_ll", ""),
    (Region::UpperArm, Side::Right, "Right Upper Arm", ""),
    (Region::UpperArm, Side::Left, "bras", "gauche"),
    (Region::Buttock, Side::Right, "buttock (right)", ""),
    (Region::Buttock, Side::Left, "Gesäß links", ""),
];
const HEADS: [[&str; 6]; 3] = [
    ["Date", "Time", "Injection site", "Side", "Dose", "Notes"],
    ["Datum", "Uhrzeit", "Stelle", "Seite", "Dosis", "Notiz"],
    ["date", "heure", "zone d'injection", "côté", "quantité", "commentaire"],
];
const DAYS: [(&str, DateOrder); 6] = [
    ("%Y-%m-%d", DateOrder::DayMonth),
    ("%d.%m.%Y", DateOrder::DayMonth),
    ("%d/%m/%Y", DateOrder::DayMonth),
    ("%m/%d/%Y", DateOrder::MonthDay),
    ("%d %b %Y", DateOrder::MonthDay),
    ("%Y%m%d", DateOrder::DayMonth),
];
const TIMES: [&str; 5] = ["%H:%M", "%H:%M:%S", "%I:%M %p", "%Hh%M", "%H.%M Uhr"];

/// What was injected: a minute since 2024, tenths of a milligram, a spelling or a spot, a note.
type Drawn = (i64, i64, usize, Option<usize>, String);

fn drawn() -> impl Strategy<Value = Drawn> {
    let spot = proptest::option::of(0..standard_sites().len());
    (0_i64..1_500_000, 1_i64..8000, 0..SPELLINGS.len(), spot, "[a-zäé0-9 ,;\"]{0,20}")
}

/// How a table writes it.
#[derive(Clone, Copy, Debug)]
struct Written {
    separator: Separator,
    heads: [&'static str; 6],
    day: (&'static str, DateOrder),
    time: &'static str,
    is_joined: bool,
    is_instant: bool,
}

fn any_form() -> impl Strategy<Value = Written> {
    let choose = (0..3_usize, 0..3_usize, 0..DAYS.len(), 0..TIMES.len(), any::<bool>(), any::<bool>());
    choose.prop_map(|(separator, heads, day, time, is_joined, is_instant)| Written {
        separator: Separator::ALL[separator],
        heads: HEADS[heads],
        day: DAYS[day],
        // Behind its day a time has a sign that is no point.
        time: if is_joined && time == 4 { TIMES[0] } else { TIMES[time] },
        is_joined,
        is_instant,
    })
}

fn at(minutes: i64) -> Moment {
    let utc: DateTime<Utc> = "2024-01-01T00:00:00Z".parse().unwrap();
    seen(utc + Duration::minutes(minutes))
}

/// Whether a wall clock shows this time a second time: only an instant tells which is meant.
fn is_second(at: &Moment) -> bool {
    resolve(at.local()).unwrap().utc() != at.utc()
}

fn table(form: Written, all: &[Drawn]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(u8::try_from(form.separator.sign()).unwrap())
        .from_writer(Vec::new());
    let [day, time, rest @ ..] = form.heads;
    let is_one = form.is_joined || form.is_instant;
    writer.write_record(if is_one { vec![day] } else { vec![day, time] }.into_iter().chain(rest)).unwrap();
    for (minutes, tenths, spelling, spot, note) in all {
        let local = at(*minutes).local();
        let (day, time) = (local.format(form.day.0).to_string(), local.format(form.time).to_string());
        let when = match form {
            Written { is_instant: true, .. } => {
                vec![at(*minutes).utc().format("%Y-%m-%dT%H:%M:%S.000Z").to_string()]
            }
            Written { is_joined: true, .. } => vec![format!("{day} {time}")],
            Written { .. } => vec![day, time],
        };
        let (_, _, site, side) = SPELLINGS[*spelling];
        let (site, side) =
            spot.map_or((site.to_owned(), side), |spot| (standard_sites()[spot].to_string(), ""));
        let rest = [site, side.to_owned(), format!("{} mg", Decimal::new(*tenths, 1)), note.clone()];
        writer.write_record(when.into_iter().chain(rest)).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

proptest! {
    #[test]
    fn whatever_is_written_in_whatever_form_is_read_the_same(all in prop::collection::vec(drawn(), 1..12), form in any_form()) {
        let all: Vec<Drawn> =
            all.into_iter().filter(|(minutes, ..)| form.is_instant || !is_second(&at(*minutes))).collect();
        prop_assume!(!all.is_empty());
        let table = read_with(&table(form, &all), form.separator).unwrap();
        let history = history_of(&table, &suggested_roles(&table));
        let mut choices = choices(&history);
        choices.clocks.order = form.day.1;
        let preview = rows_preview_of(&history, &choices);
        prop_assert_eq!(&preview.left, &[]);
        prop_assert_eq!(preview.given.len(), all.len());
        for (row, (minutes, tenths, spelling, spot, note)) in preview.given.iter().zip(&all) {
            prop_assert_eq!(&row.at, &at(*minutes));
            prop_assert_eq!(row.dose.decimal().to_string(), Decimal::new(*tenths, 1).to_string());
            let note = note.trim();
            prop_assert_eq!(row.details.note.as_deref().unwrap_or_default(), note);
            match (&row.place, spot) {
                (Place::Site(site), Some(spot)) => prop_assert_eq!(*site, standard_sites()[*spot]),
                (Place::Half { region, side, .. }, None) => {
                    let (own, half, ..) = SPELLINGS[*spelling];
                    prop_assert_eq!((*region, *side), (own, half));
                }
                (place, _) => prop_assert!(false, "{:?}", place),
            }
        }
    }

    #[test]
    fn every_row_is_given_left_out_or_left(cells in prop::collection::vec(any_row(), 1..20), heads in prop::collection::vec(any_head(), 8)) {
        let lines = [heads].into_iter().chain(cells).map(|cells| cells.join("\t"));
        let text = lines.collect::<Vec<_>>().join("\n");
        let Ok(table) = read_with(&text, Separator::Tab) else { return Ok(()) };
        let history = history_of(&table, &suggested_roles(&table));
        let _ = (history.order(), history.day_in_two_orders(), history.sites(), history.doses());
        let mut choices = choices(&history);
        choices.clocks.time = NaiveTime::from_hms_opt(2, 30, 0);
        choices.cause = Some(Cause::Other);
        choices.doses = history.doses().into_iter().map(|(label, _)| (label, dose(100))).collect();
        let preview = rows_preview_of(&history, &choices);
        let count = preview.given.len() + preview.skipped.len() + preview.left.len();
        prop_assert_eq!(count, table.rows.len());
        let plan = rows_plan_of(&preview, &started([]), &now());
        let planned = plan.new.len() + plan.questions.len() + plan.skips.len() + plan.known.len();
        prop_assert_eq!(planned + plan.refused.len() + plan.no_number_left.len() + preview.left.len(), count);
        let lines: Vec<usize> = plan.questions.iter().map(|asked| asked.line).collect();
        let facts = plan.addition(&lines).check(&started([]), &now());
        let facts = facts.map(|bodies| bodies.into_iter().filter(|body| matches!(body, EntryBody::Fact(Fact::Injection(_)))).count());
        prop_assert_eq!(facts, Ok(plan.new.len() + plan.questions.len()));
    }
}

fn any_head() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "date",
        "time",
        "site",
        "side",
        "dose",
        "unit",
        "note",
        "status",
        "skipped",
        "taken_at",
        "medicine",
        "day",
        "utc_offset",
        "time_zone",
        "pain",
        "reason",
    ];
    prop_oneof![4 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => "\\PC{0,12}"]
}

fn any_row() -> impl Strategy<Value = Vec<String>> {
    const KNOWN: &[&str] = &[
        "2026-05-01",
        "1.5.2026",
        "5/6/2026 7:12",
        "29.03.2026",
        "02:30",
        "7:12 pm",
        "2026-05-01T06:12:00.000Z",
        "LT1",
        "left thigh",
        "100 mg",
        "100",
        "0.67 ml",
        "given",
        "skipped",
        "anakinra",
        "",
        "9999-12-31",
        "0000-01-01",
        "9999-12-31T23:59:60Z",
        "UTC+14:00",
        "Europe/Berlin",
        "11",
        "é:é",
        "1h",
        ":",
        "h",
        "mg",
        "T",
        "202605010712",
        "LA51",
    ];
    let cell = prop_oneof![6 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    prop::collection::vec(cell, 8)
}
