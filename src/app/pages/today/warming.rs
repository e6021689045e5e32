//! A syringe on its way from the refrigerator to the skin: how long it has been out, and the steps.

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Shape, button, icon, paragraph, section, sourced, statements};
use crate::app::dom::{El, el, svg};
use crate::app::forms::keep_press;
use crate::app::wording::words;
use crate::domain::monograph::{SHORTER_WARM_UP_MIN, Statement, WARM_UP_MIN};
use crate::domain::preference::Preference;
use crate::domain::source::{Citation, PATIENT_TEXT};
use crate::domain::warming::{TakenOut, Warmth, warmth};
use crate::record::change::Change;
use crate::record::entry::{EntryId, Fact};
use crate::record::facts::warming;
use crate::record::record::Record;

/// What is out, and since when.
pub(super) type Out = (EntryId, TakenOut);

/// The syringe that is out, if there is one.
pub(super) fn out(record: &Record) -> Option<Out> {
    warming(record).map(|(id, taken)| (id, taken.clone()))
}

/// The clock of the syringe that is out, or the button that starts it.
pub(super) fn warm_up(app: App, out: Option<Out>) -> El {
    let text = &words().warming;
    let content = match out {
        Some((id, taken)) => running(app, id, taken),
        None => button(text.take_out, move || {
            let taken = TakenOut { at: clock::now() };
            keep_press(app, Change::Add(Fact::TakenOut(taken)), text.started);
        }),
    };
    section(text.title, [content, steps()])
}

fn running(app: App, id: EntryId, taken: TakenOut) -> El {
    let text = &words().warming;
    let allowed = app.records.look(|record| record.preferred(Preference::HoursOut));
    let minutes = move || app.clock.now().minutes_since(&taken.at).max(0);
    let (ring_minutes, said_minutes, level_minutes) = (minutes.clone(), minutes.clone(), minutes.clone());
    let full = i64::from(WARM_UP_MIN.value.0);
    let ring = svg("svg").attr("class", "ring").attr("viewBox", "0 0 48 48").attr("aria-hidden", "true");
    let ring = ring.child(circle("ring-all")).child(
        circle("ring-done")
            .attr("pathLength", &full.to_string())
            .live_attr("stroke-dasharray", move || format!("{} {full}", ring_minutes().min(full))),
    );
    let timer = paragraph("").attr("role", "timer").live_text(move || (text.out_for)(said_minutes()));
    let said = paragraph("").class("headline").attr("role", "status");
    let said = said.live_text(move || (text.said)(warmth(minutes(), allowed), allowed.is_some()));
    let stop =
        button(text.stop, move || keep_press(app, Change::Void { of: id, reason: None }, text.stopped));
    let words = sourced([said, timer.class("date")], sources());
    el("div")
        .class("warming")
        .live_attr("data-warmth", move || level(warmth(level_minutes(), allowed)).to_owned())
        .child(ring)
        .child(words)
        .child(stop)
}

fn circle(class: &str) -> El {
    let circle = svg("circle").attr("class", class).attr("cx", "24").attr("cy", "24").attr("r", "20");
    circle.attr("transform", "rotate(-90 24 24)")
}

const fn level(warmth: Warmth) -> &'static str {
    match warmth {
        Warmth::Cold | Warmth::NewerOnly => "cold",
        Warmth::Warm => "warm",
        Warmth::Longer => "longer",
        Warmth::TooLong => "stop",
    }
}

/// The steps of an injection, to be ticked off by those who like to. Nothing depends on them.
fn steps() -> El {
    let text = &words().warming;
    let shapes = [Shape::Eye, Shape::Drop, Shape::Target, Shape::Wipe, Shape::Syringe, Shape::Bin];
    let step = |(shape, said): (Shape, &&'static str)| {
        let tick = el("input").attr("type", "checkbox");
        let label = el("label").class("option").child(tick).child(icon(shape)).child(el("span").text(said));
        el("li").child(label)
    };
    let list = el("ol").class("steps").children(shapes.into_iter().zip(&text.steps).map(step));
    let place = Citation { source: &PATIENT_TEXT, section: "how to use" };
    el("details").child(el("summary").text(text.steps_title)).child(sourced([list], vec![(place, None)]))
}

fn sources() -> Vec<(Citation, Option<String>)> {
    let mut places = statements(&[Statement::S022, Statement::S023]);
    places.push((SHORTER_WARM_UP_MIN.at, None));
    places
}
