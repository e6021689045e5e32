//! A time as tables write it: alone, behind its day, or as an instant of the whole world.

use chrono::{DateTime, FixedOffset, NaiveTime, Timelike};

use crate::exchange::table::is_day;

/// Words between a day and its time.
const BETWEEN: [&str; 6] = ["at", "um", "à", "-", "–", "|"];
/// How an instant with an offset is written beside RFC 3339.
const INSTANTS: [&str; 4] =
    ["%Y-%m-%d %H:%M:%S%.f %z", "%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S%.f%z", "%Y-%m-%d %H:%M %z"];

/// What stands in a cell of a day, of a time, or of both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Written<'a> {
    /// An instant.
    Instant(DateTime<FixedOffset>),
    /// A day, and the text of a time behind it, which may be none.
    Local {
        /// The day.
        day: &'a str,
        /// The time; empty if there is none.
        time: &'a str,
    },
}

/// Takes a cell apart.
pub(super) fn written(text: &str) -> Written<'_> {
    let text = text.trim();
    if let Some(at) = instant(text) {
        return Written::Instant(at);
    }
    let (day, time) = time_at(text).and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""));
    Written::Local { day: without_weekday(without_words(day)), time }
}

fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    let universal = || text.strip_suffix("UTC").map(|rest| format!("{}Z", rest.trim_end()));
    let standard = DateTime::parse_from_rfc3339(text).ok();
    let standard = standard.or_else(|| DateTime::parse_from_rfc3339(&universal()?).ok());
    standard.or_else(|| INSTANTS.iter().find_map(|form| DateTime::parse_from_str(text, form).ok()))
}

/// Where the time begins: at the figures in front of the first `:`, or of an `h` between figures, or at the ninth of
/// twelve or fourteen figures.
fn time_at(text: &str) -> Option<usize> {
    if matches!(text.len(), 12 | 14) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(8);
    }
    let is_hour = |(at, _): &(usize, &str)| {
        text.get(..*at).is_some_and(|before| before.trim_end().ends_with(|c: char| c.is_ascii_digit()))
    };
    let hour_sign = || text.match_indices(['h', 'H']).find(is_hour).map(|(at, _)| at);
    let sign = text.find(':').or_else(hour_sign)?;
    let hour = text.get(..sign)?.trim_end();
    Some(hour.trim_end_matches(|c: char| c.is_ascii_digit()).len())
}

fn without_words(day: &str) -> &str {
    let is_blank = |c: char| c.is_whitespace() || c == ',';
    let day = day.trim_end_matches(is_blank);
    let parted = day.strip_suffix('T').filter(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    let word = || {
        let rest = BETWEEN.iter().find_map(|word| day.strip_suffix(word))?;
        rest.ends_with(is_blank).then(|| rest.trim_end_matches(is_blank))
    };
    parted.or_else(word).unwrap_or(day)
}

/// The day behind `Fri,`.
fn without_weekday(day: &str) -> &str {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || c == '.');
    let behind = day.split_once(',').filter(|(word, _)| is_word(word)).map(|(_, rest)| rest.trim_start());
    behind.filter(|rest| is_day(rest)).unwrap_or(day)
}

/// `07:12`, `7:12:30`, `7:12 AM`, `7.12 Uhr`, `7h12` or `0712`, to the second.
pub(super) fn parse_clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let (figures, half) = half_of_day(&text);
    let (figures, is_named) = match figures.strip_suffix("uhr").or_else(|| figures.strip_suffix('h')) {
        Some(figures) => (figures.trim_end(), true),
        None => (figures, half.is_some()),
    };
    let compact = (figures.len() == 4 && figures.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| figures.split_at_checked(2));
    let parts: Vec<&str> = match compact.flatten() {
        Some((hour, minute)) => vec![hour, minute],
        None if figures.contains(':') => figures.split(':').collect(),
        None if figures.contains('h') => figures.split('h').map(str::trim).collect(),
        None => figures.split('.').collect(),
    };
    let (hour, minute, second) = match parts.as_slice() {
        [hour] if is_named => (*hour, "00", "00"),
        [hour, minute] => (*hour, *minute, "00"),
        [hour, minute, second] => (*hour, *minute, second.split(['.', ',']).next()?),
        _ => return None,
    };
    let hour = half.map_or(figure(hour, 1), |half| half.hour(figure(hour, 1)?))?;
    NaiveTime::from_hms_opt(hour, figure(minute, 2)?, figure(second, 2)?)
}

/// Before noon, or after it.
#[derive(Clone, Copy)]
enum Half {
    Am,
    Pm,
}

impl Half {
    fn hour(self, hour: u32) -> Option<u32> {
        let from_twelve = (1..=12).contains(&hour).then_some(hour % 12)?;
        Some(match self {
            Self::Am => from_twelve,
            Self::Pm => from_twelve + 12,
        })
    }
}

fn half_of_day(text: &str) -> (&str, Option<Half>) {
    let halves = [("am", Half::Am), ("a.m.", Half::Am), ("pm", Half::Pm), ("p.m.", Half::Pm)];
    let found = halves.into_iter().find_map(|(name, half)| Some((text.strip_suffix(name)?, half)));
    found.map_or((text, None), |(rest, half)| (rest.trim_end(), Some(half)))
}

fn figure(text: &str, least: usize) -> Option<u32> {
    let is_figure = (least..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_figure)
}

/// Whether a cell has a time behind its day, or is an instant.
pub(super) fn has_time(text: &str) -> bool {
    match written(text) {
        Written::Instant(at) => at.num_seconds_from_midnight() > 0,
        Written::Local { time, .. } => !time.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_and_programs_write_it() {
        for (text, time) in [
            ("07:12", "07:12:00"),
            ("7:12", "07:12:00"),
            ("07:12:30", "07:12:30"),
            ("07:12:30.123", "07:12:30"),
            ("7:12 AM", "07:12:00"),
            ("7:12\u{202f}pm", "19:12:00"),
            ("12:00 am", "00:00:00"),
            ("12:05 p.m.", "12:05:00"),
            ("7 PM", "19:00:00"),
            ("7 Uhr", "07:00:00"),
            ("7:12 Uhr", "07:12:00"),
            ("7.12 Uhr", "07:12:00"),
            ("7h12", "07:12:00"),
            ("07 h 12", "07:12:00"),
            ("19h", "19:00:00"),
            ("0712", "07:12:00"),
            ("23:59:59", "23:59:59"),
        ] {
            assert_eq!(parse_clock(text).map(|time| time.to_string()).as_deref(), Some(time), "{text}");
        }
        for text in [
            "", "7", "24:00", "7:60", "13:00 pm", "0:10 am", "07:1", "morning", "7:12 x", "::", "1.2.3.4",
            "é:12",
        ] {
            assert_eq!(parse_clock(text), None, "{text}");
        }
    }

    #[test]
    fn a_cell_of_both_is_taken_apart() {
        for (text, day, time) in [
            ("2026-11-22T07:12", "2026-11-22", "07:12"),
            ("22.11.2026 07:12 Uhr", "22.11.2026", "07:12 Uhr"),
            ("22.11.2026, 7:12", "22.11.2026", "7:12"),
            ("22. Nov 2026 um 07:12", "22. Nov 2026", "07:12"),
            ("Nov 22, 2026 at 7:12 AM", "Nov 22, 2026", "7:12 AM"),
            ("11/22/2026, 7:12 AM", "11/22/2026", "7:12 AM"),
            ("22/11/2026 à 7h12", "22/11/2026", "7h12"),
            ("22/11/2026 07 h 12", "22/11/2026", "07 h 12"),
            ("202611220712", "20261122", "0712"),
            ("Sun, 22 Nov 2026 07:12", "22 Nov 2026", "07:12"),
            ("So., 22.11.2026", "22.11.2026", ""),
            ("Nov, 22 2026", "Nov, 22 2026", ""),
            ("22 March 2026", "22 March 2026", ""),
            ("2026-11-22", "2026-11-22", ""),
            ("07:12", "", "07:12"),
        ] {
            assert_eq!(written(text), Written::Local { day, time }, "{text}");
        }
    }

    #[test]
    fn an_instant_keeps_its_offset() {
        for (text, at) in [
            ("2026-05-01T06:12:00.000Z", "2026-05-01T06:12:00+00:00"),
            ("2026-05-01T06:12:00+02:00", "2026-05-01T06:12:00+02:00"),
            ("2026-05-01 06:12:00 +0200", "2026-05-01T06:12:00+02:00"),
            ("2026-05-01 06:12:00 UTC", "2026-05-01T06:12:00+00:00"),
        ] {
            let Written::Instant(found) = written(text) else { panic!("{text}") };
            assert_eq!(found.to_rfc3339(), at);
        }
    }
}
