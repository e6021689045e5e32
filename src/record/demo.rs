//! Twelve weeks of a person who does not exist, up to yesterday, for looking around: the texts of a record, as a
//! store would hold them.

use chrono::{Duration, NaiveDate, NaiveTime};

use crate::domain::quantities::moment::Moment;
use crate::domain::sites::injection_site::standard_sites;
use crate::record::codec;
use crate::record::entry_id::EntryId;
use crate::record::queries::order::in_order;
use crate::record::storage::store::Pair;

const DAYS: i64 = 84;
/// One dose was forgotten and one left out, by their days from the start.
const FORGOTTEN: i64 = 31;
const LEFT_OUT: i64 = 58;
/// So many sites are in turn.
const SITES: usize = 24;

/// What was recorded besides injections: the day from the start, and what the entry says of that day.
const FACTS: [(i64, &str); 14] = [
    (0, r#"{"regimen":"{day}","mg":"100","every_days":"1","usual_time":"08:00"}"#),
    (0, r#"{"weighing":"{day}","kg":"68.5"}"#),
    (0, r#"{"patient":"female","birth_date":"1980-05-10","therapy_start":"{day}"}"#),
    (
        0,
        r#"{"labs":"{day}","neutrophils":"4.6 10*9/L 1.8..7.7","creatinine":"0.8 mg/dL","crp":"24 mg/L ..5"}"#,
    ),
    (0, r#"{"pack":"{day}","syringes":"56","expires":"{later}"}"#),
    (9, r#"{"reaction":"red itchy","spot":"LT1","cm":"3","since":"{day}","until":"{later_week}"}"#),
    (20, r#"{"symptom":"headache","on":"{day}","grade":"mild"}"#),
    (
        28,
        r#"{"labs":"{day}","neutrophils":"2.9 10*9/L 1.8..7.7","creatinine":"0.9 mg/dL","crp":"9 mg/L ..5"}"#,
    ),
    (42, r#"{"skin":"bruised","spot":"RT3","since":"{day}","until":"{later_week}"}"#),
    (50, r#"{"pack":"{day}","syringes":"56","expires":"{later}"}"#),
    (
        56,
        r#"{"labs":"{day}","neutrophils":"2.4 10*9/L 1.8..7.7","creatinine":"0.9 mg/dL","crp":"4 mg/L ..5"}"#,
    ),
    (LEFT_OUT, r#"{"skip":"{day}","cause":"infection"}"#),
    (63, r#"{"weighing":"{day}","kg":"69"}"#),
    (DAYS - 1, r#"{"backup":"{moment}","entries":"96"}"#),
];

/// Makes a record up for the present moment.
pub type DemoFn = fn(&Moment) -> Vec<Pair>;

/// Keys and texts.
pub fn pairs(now: &Moment) -> Vec<Pair> {
    let first = now.date() - Duration::days(DAYS);
    let facts = FACTS.iter().map(|(day, text)| (*day, filled(text, first + Duration::days(*day), now)));
    let given = (0..DAYS).filter(|day| ![FORGOTTEN, LEFT_OUT].contains(day));
    let injections = given.zip(standard_sites().into_iter().take(SITES).cycle()).map(|(day, site)| {
        let pain = if day < 28 { 4 } else { 1 };
        let at = morning(first + Duration::days(day), now, day * 7 % 25);
        (day, format!(r#"{{"injection":"{at}","mg":"100","spot":"{site}","pain":"{pain}"}}"#))
    });
    let all = in_order(facts.chain(injections), |(one, _), (other, _)| one.cmp(other));
    let start = morning(first, now, 0).utc().timestamp_millis();
    (0_i64..)
        .zip(all)
        .map(|(count, (day, content))| {
            let at = u64::try_from(start + day * 86_400_000 + count).unwrap_or_default();
            let key = codec::key(EntryId::new(at, [0; 10]));
            (key.clone(), codec::checksum(&key, &content) + &content)
        })
        .collect()
}

fn filled(text: &str, day: NaiveDate, now: &Moment) -> String {
    text.replace("{day}", &day.to_string())
        .replace("{later_week}", &(day + Duration::days(7)).to_string())
        .replace("{later}", &(day + Duration::days(200)).to_string())
        .replace("{moment}", &morning(day, now, 0).to_string())
}

/// Some minutes past eight in the zone of now.
fn morning(day: NaiveDate, now: &Moment, minutes: i64) -> Moment {
    let local = day.and_time(NaiveTime::MIN) + Duration::hours(8) + Duration::minutes(minutes);
    let utc = local.and_utc() - Duration::seconds(now.offset().local_minus_utc().into());
    Moment::new(utc, now.offset(), now.zone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::record::Record;
    use crate::record::storage::loaded::decode_all;

    #[test]
    fn every_text_is_a_whole_entry_and_the_last_dose_was_yesterday() {
        for now in
            ["2026-11-22T10:05:00+01:00[Europe/Berlin]", "2028-02-29T00:01:00-09:30[Pacific/Marquesas]"]
        {
            let now: Moment = now.parse().unwrap();
            let pairs = pairs(&now);
            assert!(pairs.windows(2).all(|two| two[0].0 < two[1].0));
            let loaded = decode_all(&pairs);
            assert_eq!(loaded.unreadable, []);
            let mut record = Record::default();
            loaded.entries.into_iter().for_each(|entry| record.add(entry));
            let yesterday = now.date() - Duration::days(1);
            let first = now.date() - Duration::days(DAYS);
            let given = record.injections_between(first, yesterday);
            assert_eq!(given.len(), 82);
            assert_eq!(given.first().map(|kept| kept.what.at.date()), Some(yesterday));
            assert!(record.injections_between(now.date(), now.date()).is_empty());
        }
    }
}
