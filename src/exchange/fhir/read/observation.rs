//! One observation on its way to results: one for its own value, and one for each of its components.

use serde_json::Value;

use crate::exchange::fhir::read::json::{codings, list, plain, text, words};
use crate::exchange::fhir::read::reported::{
    LeftOut, Observed, ObservedKind, ObservedStatus, ObservedTime, TimeOf, WhyLeftOut,
};
use crate::exchange::fhir::read::value::{range, value};
use crate::exchange::fhir::read::version::shown;
use crate::exchange::fhir::{BODY_WEIGHT, LOINC};

/// Other names under which LOINC is known.
const ALSO_LOINC: [&str; 2] = ["https://loinc.org", "urn:oid:2.16.840.1.113883.6.1"];
/// What observations belong to that no laboratory has made.
const OTHER_CATEGORIES: [&str; 8] =
    ["vital-signs", "social-history", "imaging", "procedure", "survey", "exam", "therapy", "activity"];

/// The results of an observation, and what of it is none.
pub(super) fn observed(observation: &Value) -> Vec<Result<Observed, LeftOut>> {
    let kind = match kind(observation) {
        Ok(kind) => kind,
        Err(why) => return vec![Err(left_out(observation, observation, why))],
    };
    let components = list(observation, "component");
    let parts = components.iter().map(|component| result(observation, component, kind));
    let own = match value(observation) {
        Err(WhyLeftOut::NoValue) if !components.is_empty() => None,
        Err(WhyLeftOut::NoValue) if !list(observation, "hasMember").is_empty() => {
            Some(Err(left_out(observation, observation, WhyLeftOut::Group)))
        }
        _ => Some(result(observation, observation, kind)),
    };
    own.into_iter().chain(parts).collect()
}

/// What an observation is, or why it is no result to take.
fn kind(observation: &Value) -> Result<ObservedKind, WhyLeftOut> {
    if let Some(version) = shown(observation) {
        return Err(WhyLeftOut::Version(version));
    }
    match status(observation) {
        ObservedStatus::EnteredInError => return Err(WhyLeftOut::EnteredInError),
        ObservedStatus::Cancelled => return Err(WhyLeftOut::Cancelled),
        _ => {}
    }
    if loinc(observation) == Some(BODY_WEIGHT) {
        return Ok(ObservedKind::BodyWeight);
    }
    let categories: Vec<&str> = list(observation, "category").iter().flat_map(names_of).collect();
    if categories.iter().any(|name| ["laboratory", "lab"].contains(&name.to_lowercase().as_str())) {
        return Ok(ObservedKind::Laboratory);
    }
    if let Some(other) = categories.into_iter().find(|name| OTHER_CATEGORIES.contains(name)) {
        return Err(WhyLeftOut::Category(other.to_owned()));
    }
    let mut parts = [observation].into_iter().chain(list(observation, "component"));
    let is_measured = parts.any(|part| loinc(part).is_some() || part.get("valueQuantity").is_some());
    if is_measured { Ok(ObservedKind::Laboratory) } else { Err(WhyLeftOut::NotLaboratory) }
}

fn names_of(category: &Value) -> impl Iterator<Item = &str> {
    let codes = codings(Some(category)).iter().filter_map(|coding| text(coding, "code"));
    codes.chain(text(category, "text"))
}

/// The result of a part of an observation, which can be all of it.
fn result(observation: &Value, part: &Value, kind: ObservedKind) -> Result<Observed, LeftOut> {
    let (value, unit) = value(part).map_err(|why| left_out(observation, part, why))?;
    let is_all = std::ptr::eq(observation, part);
    Ok(Observed {
        id: owned(text(observation, "id")),
        subject: observation.get("subject").and_then(subject),
        kind,
        time: time(observation),
        loinc: owned(loinc(part)),
        name: name(part),
        part_of: if is_all { None } else { name(observation) },
        value,
        unit,
        range: range(part),
        status: status(observation),
    })
}

fn left_out(observation: &Value, part: &Value, why: WhyLeftOut) -> LeftOut {
    LeftOut {
        id: owned(text(observation, "id")),
        name: name(part).or_else(|| name(observation)),
        day: time(observation).map(|time| time.day),
        why,
    }
}

fn status(observation: &Value) -> ObservedStatus {
    ObservedStatus::of(text(observation, "status"))
}

fn loinc(part: &Value) -> Option<&str> {
    let is_loinc = |coding: &&Value| {
        text(coding, "system").is_some_and(|system| system == LOINC || ALSO_LOINC.contains(&system))
    };
    codings(part.get("code")).iter().filter(is_loinc).find_map(|coding| text(coding, "code"))
}

fn name(part: &Value) -> Option<String> {
    owned(part.get("code").and_then(words))
}

fn subject(subject: &Value) -> Option<String> {
    owned(text(subject, "reference").or_else(|| text(subject, "display")))
}

/// The time for which a result holds; of a span its beginning. If it says none, the one at which it came out.
fn time(observation: &Value) -> Option<ObservedTime> {
    let effective =
        ["effectiveDateTime", "effectiveInstant"].into_iter().find_map(|name| text(observation, name));
    let of_span = |name| observation.get("effectivePeriod").and_then(|period| text(period, name));
    let timing = || observation.get("effectiveTiming").map_or(&[][..], |timing| list(timing, "event"));
    let effective = effective.or_else(|| of_span("start")).or_else(|| of_span("end"));
    let effective = effective.or_else(|| timing().first().and_then(plain));
    let said = effective.map(|text| (text, TimeOf::Effective));
    let (text, of) = said.or_else(|| Some((text(observation, "issued")?, TimeOf::Issued)))?;
    let (day, time) = text.split_once('T').map_or((text, None), |(day, time)| (day, Some(time)));
    Some(ObservedTime { day: day.to_owned(), time: owned(time), of })
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(more: Value) -> Value {
        let mut observation =
            json!({"resourceType": "Observation", "status": "final", "code": {"text": "CRP"}});
        let (fields, more) = (observation.as_object_mut().unwrap(), more.as_object().unwrap().clone());
        fields.extend(more);
        observation
    }

    fn category(code: &str) -> Value {
        json!([{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": code}]}])
    }

    #[test]
    fn what_a_laboratory_can_have_measured_is_told_by_category_code_or_quantity() {
        let loinc = |code: &str| json!({"coding": [{"system": "http://loinc.org", "code": code}]});
        let number = json!({"value": 1});
        for (more, expected) in [
            (json!({"category": category("laboratory"), "valueString": "x"}), Ok(ObservedKind::Laboratory)),
            (json!({"category": [{"text": "Laboratory"}]}), Ok(ObservedKind::Laboratory)),
            (json!({"code": loinc("1988-5"), "valueString": "x"}), Ok(ObservedKind::Laboratory)),
            (json!({"valueQuantity": number}), Ok(ObservedKind::Laboratory)),
            (json!({"component": [{"valueQuantity": number}]}), Ok(ObservedKind::Laboratory)),
            (
                json!({"category": [{"coding": [{"code": "HM"}]}], "valueQuantity": number}),
                Ok(ObservedKind::Laboratory),
            ),
            (
                json!({"category": category("vital-signs"), "code": loinc("29463-7")}),
                Ok(ObservedKind::BodyWeight),
            ),
            (
                json!({"category": category("vital-signs"), "valueQuantity": number}),
                Err(WhyLeftOut::Category("vital-signs".to_owned())),
            ),
            (json!({"valueString": "x"}), Err(WhyLeftOut::NotLaboratory)),
            (json!({"status": "entered-in-error", "valueQuantity": number}), Err(WhyLeftOut::EnteredInError)),
            (json!({"status": "cancelled", "valueQuantity": number}), Err(WhyLeftOut::Cancelled)),
        ] {
            assert_eq!(kind(&with(more.clone())), expected, "{more}");
        }
    }

    #[test]
    fn the_time_is_that_of_the_draw_or_says_that_it_is_not() {
        let (draw, out) = ("2026-11-16T07:12:00+01:00", "2026-11-17T10:00:00Z");
        for (more, day, of) in [
            (json!({"effectiveDateTime": draw, "issued": out}), "2026-11-16", TimeOf::Effective),
            (json!({"effectivePeriod": {"start": draw}}), "2026-11-16", TimeOf::Effective),
            (json!({"effectivePeriod": {"end": draw}}), "2026-11-16", TimeOf::Effective),
            (json!({"effectiveInstant": draw}), "2026-11-16", TimeOf::Effective),
            (json!({"effectiveTiming": {"event": [draw]}}), "2026-11-16", TimeOf::Effective),
            (json!({"effectiveDateTime": "2026-11"}), "2026-11", TimeOf::Effective),
            (json!({"issued": out}), "2026-11-17", TimeOf::Issued),
        ] {
            let found = time(&with(more.clone())).unwrap();
            assert_eq!((found.day.as_str(), found.of), (day, of), "{more}");
        }
        assert_eq!(time(&with(json!({"effectiveDateTime": draw}))).unwrap().time.unwrap(), "07:12:00+01:00");
        assert_eq!(time(&with(json!({}))), None);
    }

    #[test]
    fn components_are_results_of_their_own() {
        let part = |name: &str, value: u8| json!({"code": {"text": name}, "valueQuantity": {"value": value}});
        let both = with(
            json!({"component": [part("segmented", 60), part("bands", 4), {"code": {"text": "clumps"}}]}),
        );
        let found = observed(&both);
        let names: Vec<_> =
            found.iter().flatten().map(|part| (part.name.as_deref(), part.part_of.as_deref())).collect();
        assert_eq!(names, [(Some("segmented"), Some("CRP")), (Some("bands"), Some("CRP"))]);
        assert_eq!(found[2].as_ref().unwrap_err().why, WhyLeftOut::NoValue);
        let of_own = with(json!({"valueQuantity": {"value": 1}, "component": [part("bands", 4)]}));
        assert_eq!(observed(&of_own).len(), 2);
        let group =
            with(json!({"category": category("laboratory"), "hasMember": [{"reference": "Observation/1"}]}));
        assert_eq!(observed(&group)[0].as_ref().unwrap_err().why, WhyLeftOut::Group);
    }
}
