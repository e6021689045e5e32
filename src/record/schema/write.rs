//! From a fact to its fields.

use crate::domain::labs::calendar::{PrescribedTest, Restart};
use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
use crate::domain::patient::conditions::Answered;
use crate::domain::patient::medication_list::ConcomitantMedication;
use crate::domain::patient::patient::WeightMeasurement;
use crate::domain::patient::preference::Preferred;
use crate::domain::patient::question::Question;
use crate::domain::patient::symptom::Symptom;
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::RegionUse;
use crate::domain::sites::reaction::{Reaction, Size};
use crate::domain::sites::skin::Skin;
use crate::domain::treatment::injection::{Details, InjectedBy, Injection, Pain, PartlyGiven};
use crate::domain::treatment::pause::{Pause, Skip};
use crate::domain::treatment::regimen::{Counted, Regimen, WINDOW_HOURS};
use crate::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox};
use crate::domain::treatment::warm_up::WarmUpStarted;
use crate::record::fact::{BackupMade, Fact, Reminder};
use crate::record::fields::Fields;
use crate::record::schema::labs;
use crate::record::schema::{NEVER, UNKNOWN, yes_or_no};
use chrono::Timelike;

pub(super) fn write_fact(fact: &Fact) -> Fields {
    let fields = Fields::default();
    match fact {
        Fact::Patient(patient) => fields
            .with("patient", patient.sex().key())
            .with("birth_date", patient.birth_date())
            .with("therapy_start", patient.therapy_start()),
        Fact::Regimen(Regimen { from, dose, every_days, usual_time, counted, window_hours }) => fields
            .with("regimen", from)
            .with("mg", dose.decimal())
            .with("every_days", every_days)
            .with("usual_time", format_args!("{:02}:{:02}", usual_time.hour(), usual_time.minute()))
            .with_some("counted_from", (*counted != Counted::default()).then(|| counted.key()))
            .with_some("window_hours", (*window_hours != WINDOW_HOURS.value).then_some(window_hours)),
        Fact::WeightMeasurement(WeightMeasurement { on, kg }) => {
            fields.with("weighing", on).with("kg", kg.decimal())
        }
        Fact::Injection(Injection { at, dose, site, details }) => {
            let Details { pain, by, warmed, partly, note, dose_day, is_separate } = details;
            let spot = site.map_or_else(|| UNKNOWN.to_owned(), |site| site.to_string());
            let fields = fields.with("injection", at).with("mg", dose.decimal()).with("spot", spot);
            fields
                .with_some("pain", pain.map(Pain::number))
                .with_some("by", by.map(InjectedBy::key))
                .with_some("warm_min", *warmed)
                .with_some("partly", partly.map(PartlyGiven::key))
                .with_some("note", note.as_ref())
                .with_some("dose_of", *dose_day)
                .with_some("separate", is_separate.then_some(yes_or_no(true)))
        }
        Fact::Labs(panel) => labs::write(fields, panel),
        Fact::Restart(Restart { on }) => fields.with("restart", on),
        Fact::PrescribedTest(PrescribedTest { on, note }) => {
            fields.with("test", on).with_some("note", note.as_ref())
        }
        Fact::Question(Question { text, on }) => fields.with("ask", text).with("on", on),
        Fact::Answered(Answered { condition, answer, on }) => {
            fields.with("question", condition.key()).with("on", on).with("is", yes_or_no(*answer))
        }
        Fact::Acknowledgement(Acknowledgement { of, on }) => match of {
            Matter::Condition(condition) => fields.with("known", condition.key()),
            Matter::Medicine(name) => fields.with("known_medicine", name.text()),
        }
        .with("on", on),
        Fact::ConcomitantMedication(ConcomitantMedication { kind, name, current, on }) => {
            fields.with(kind.key(), name.text()).with("on", on).with("is", yes_or_no(*current))
        }
        Fact::Skip(Skip { day, cause }) => fields.with("skip", day).with("cause", cause.key()),
        Fact::Pause(Pause { from, until, cause }) => {
            fields.with("pause", from).with_some("until", *until).with("cause", cause.key())
        }
        Fact::Pack(Pack { received, syringes, expires, lot }) => fields
            .with("pack", received)
            .with("syringes", syringes)
            .with("expires", expires)
            .with_some("lot", lot.as_ref()),
        Fact::DiscardedSyringes(DiscardedSyringes { on, syringes }) => {
            fields.with("waste", on).with("syringes", syringes)
        }
        Fact::RegionUse(RegionUse { region, sites, on }) => {
            let fields = fields.with("region", region.key()).with("on", on).with("is", yes_or_no(*sites > 0));
            fields.with_some("spots", (*sites > 0 && *sites != region.sites()).then_some(sites))
        }
        Fact::Skin(Skin { site, state, since, until }) => fields
            .with("skin", state.key())
            .with("spot", site)
            .with("since", since)
            .with_some("until", *until),
        Fact::Reaction(Reaction { site, signs, size, onset, resolved }) => fields
            .with("reaction", signs.iter().map(|sign| sign.key()).collect::<Vec<_>>().join(" "))
            .with("spot", site)
            .with_some("cm", size.map(Size::decimal))
            .with("since", onset)
            .with_some("until", *resolved),
        Fact::CustomSite(CustomSite { site, name, used, on }) => fields
            .with("own_spot", site)
            .with("name", name.text())
            .with("on", on)
            .with("is", yes_or_no(*used)),
        Fact::Symptom { symptom: Symptom { complaint, on, grade, note }, after } => fields
            .with("symptom", complaint.key())
            .with("on", on)
            .with("grade", grade.key())
            .with_some("note", note.as_ref())
            .with_some("after", *after),
        Fact::WarmUpStarted(WarmUpStarted { at }) => fields.with("taken_out", at),
        Fact::SharpsBox(SharpsBox { on, holds }) => fields.with("sharps_box", on).with("holds", holds),
        Fact::Preferred(Preferred::Number { preference, number, on }) => {
            fields.with("preference", preference.key()).with("on", on).with("number", number)
        }
        Fact::Preferred(Preferred::Country { country, on }) => {
            fields.with("country", country.key()).with("on", on)
        }
        Fact::BackupMade(BackupMade { at, entries }) => fields.with("backup", at).with("entries", entries),
        Fact::Reminder(Reminder { every_days, from }) => {
            let days = every_days.map_or_else(|| NEVER.to_owned(), |days| days.to_string());
            fields.with("remind_every", days).with("from", from)
        }
    }
}
