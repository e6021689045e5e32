//! The only place that reads the clock and the time zone of the browser.

use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Offset, Utc};
use js_sys::Intl::{DateTimeFormat, DateTimeFormatOptions, TimeZoneNameFormat};
use js_sys::{Array, Date, Function, Object, Reflect};
use leptos::leptos_dom::helpers::window_event_listener_untyped;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::quantities::moment::{Moment, Skipped};

/// How often the clock is read while the page is shown.
const TICK: Duration = Duration::from_secs(30);
const UNKNOWN_ZONE: &str = "Etc/Unknown";

/// The present moment, read again every half minute and whenever the page is shown.
#[derive(Clone, Copy)]
pub struct Clock {
    now: RwSignal<Moment>,
    /// The first moment at which this day was seen.
    today: RwSignal<Moment>,
}

/// The clock of this app.
pub fn use_clock() -> Clock {
    expect_context()
}

impl Clock {
    /// Starts the clock; it runs as long as the present owner lives.
    pub(crate) fn start() -> Self {
        let now = now();
        let clock = Self { today: RwSignal::new(now.clone()), now: RwSignal::new(now) };
        let tick = move || {
            let now = self::now();
            if clock.today.with_untracked(Moment::date) != now.date() {
                clock.today.set(now.clone());
            }
            clock.now.set(now);
        };
        let ticking = set_interval_with_handle(tick, TICK);
        let listening = ["visibilitychange", "focus", "pageshow"]
            .map(|event| window_event_listener_untyped(event, move |_| tick()));
        on_cleanup(move || {
            if let Ok(ticking) = ticking {
                ticking.clear();
            }
            listening.into_iter().for_each(|listener| listener.remove());
        });
        clock
    }

    /// The present moment; tracked, so what shows it follows every half minute.
    pub fn now(self) -> Moment {
        self.now.get()
    }

    /// The present day; tracked, so what shows it follows only when the day changes.
    pub fn today(self) -> NaiveDate {
        self.today.with(Moment::date)
    }
}

/// The present moment as the person sees it.
#[expect(clippy::disallowed_methods, reason = "this is the one place that may")]
pub fn now() -> Moment {
    let zone = zone();
    let utc = utc(&Date::new_0());
    Moment::new(utc, offset_at(&zone, utc), &zone)
}

/// The moment at which clocks in a zone show a wall-clock time.
pub fn resolve(wall: NaiveDateTime, zone: &str) -> Result<Moment, Skipped> {
    Moment::resolve(wall, zone, |utc| offset_at(zone, utc))
}

/// The IANA name of the zone of the browser.
pub fn zone() -> String {
    let options = DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    let zone = Reflect::get(&options, &JsValue::from_str("timeZone")).ok();
    zone.and_then(|zone| zone.as_string()).unwrap_or_else(|| UNKNOWN_ZONE.to_owned())
}

/// An instant as the wall clock of this browser shows it.
pub fn seen_here(utc: DateTime<Utc>) -> Moment {
    let zone = zone();
    Moment::new(utc, offset_at(&zone, utc), &zone)
}

fn utc(date: &Date) -> DateTime<Utc> {
    let text = String::from(date.to_iso_string());
    DateTime::parse_from_rfc3339(&text).map_or(DateTime::UNIX_EPOCH, |at| at.to_utc())
}

/// The offset of a zone at an instant; that of the browser for a zone that it does not know.
fn offset_at(zone: &str, utc: DateTime<Utc>) -> FixedOffset {
    let date = Date::new(&JsValue::from_str(&utc.to_rfc3339()));
    named_offset(zone, &date).or_else(|| named_offset(&self::zone(), &date)).unwrap_or(Utc.fix())
}

/// From the name that `Intl` gives an offset: `GMT`, `GMT+01:00`, `GMT-03:30`.
fn named_offset(zone: &str, date: &Date) -> Option<FixedOffset> {
    let options = DateTimeFormatOptions::new();
    options.set_time_zone(zone);
    options.set_time_zone_name(TimeZoneNameFormat::LongOffset);
    let locales = Array::of1(&JsValue::from_str("en"));
    // Through `Reflect`, because the constructor throws for a zone that the browser does not know.
    let intl = Reflect::get(&js_sys::global(), &JsValue::from_str("Intl")).ok()?;
    let constructor: Function =
        Reflect::get(&intl, &JsValue::from_str("DateTimeFormat")).ok()?.dyn_into().ok()?;
    let format = Reflect::construct(&constructor, &Array::of2(&locales, &options)).ok()?;
    let format: DateTimeFormat = format.unchecked_into();
    let text = format.format().call1(&JsValue::UNDEFINED, date).ok()?.as_string()?;
    // The only capital T ends `GMT`.
    let (_, offset) = text.split_once('T')?;
    if offset.is_empty() { Some(Utc.fix()) } else { offset.parse().ok() }
}
