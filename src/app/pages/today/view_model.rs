//! What Today shows of the record on a day, and what follows from that at a moment and for a chosen site. Knows neither
//! the clock nor the browser.

use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::app::components::body_map::SiteState;
use crate::domain::monograph::DOSE_MG;
use crate::domain::patient::preference::Preference;
use crate::domain::quantities::moment::Moment;
use crate::domain::sites::injection_site::{InjectionSite, standard_sites};
use crate::domain::sites::reaction::Reaction;
use crate::domain::sites::rotation::{days_of_rest, rest, suggest};
use crate::domain::sites::skin::{SiteBlocked, Skin};
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::dosing_history::DosingHistory;
use crate::domain::treatment::injection::{Details, Injection, PartlyGiven};
use crate::domain::treatment::pause::Pause;
use crate::domain::treatment::regimen::in_force;
use crate::domain::treatment::schedule::{Due, due, is_put_forward, time_zone_changed};
use crate::domain::treatment::supply::Cover;
use crate::domain::treatment::warm_up::WarmUpStarted;
use crate::record::entry_id::EntryId;
use crate::record::queries::dosing::{dose_of, dosing_history, extra_doses, partly_given, unconfirmed_on};
use crate::record::queries::sites::{
    blocked_sites, blocking_reactions, blocking_skin, custom_sites, last_site, sites_in_use,
};
use crate::record::queries::supply::{running_warm_up, stock_left};
use crate::record::record::Record;

/// What the page shows of the record on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct TodayModel {
    pub(super) today: NaiveDate,
    /// What decides whether a dose is due, from yesterday on.
    pub(super) dosing_history: DosingHistory,
    pub(super) dose: TodaysDose,
    pub(super) last: Option<(EntryId, Injection)>,
    /// When the first entry was made, on the wall clock of then.
    pub(super) began: Option<NaiveDateTime>,
    /// The last day, of today and yesterday, with more than one injection, and how many there are.
    pub(super) extra_doses: Option<(NaiveDate, usize)>,
    /// How many of them nobody was asked about when they were recorded.
    unconfirmed: usize,
    /// The day of the last injection, if that was today or yesterday and only a part of it went in, and why.
    pub(super) partly: Option<(NaiveDate, PartlyGiven)>,
    /// Yesterday, if a dose was due then and none was given since; see [`Self::missed_yesterday`].
    missed_yesterday: Option<NaiveDate>,
    /// How long the syringes last, if that is not long.
    pub(super) low_supply: Option<Cover>,
    pub(super) warm_up: Option<RunningWarmUp>,
    /// All sites that can be chosen.
    pub(super) sites: Vec<SiteState>,
    /// How many sites are used in turn, and for how many days each rests then.
    pub(super) rotation: (usize, usize),
    pub(super) avoided: Vec<AvoidedSite>,
}

/// What has become of the dose of the day, with the entry that says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum TodaysDose {
    /// Nothing yet.
    Open,
    /// Of several injections the one given first.
    Given(Injection),
    /// Left out, on this day alone.
    Skipped(EntryId),
    Paused(EntryId, Pause),
}

/// A syringe that is out of the refrigerator.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct RunningWarmUp {
    pub(super) id: EntryId,
    pub(super) taken_out: WarmUpStarted,
    /// For how many hours the person's leaflet allows it, if they have said so.
    pub(super) hours_allowed: Option<u8>,
}

/// A site that must not be used now.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct AvoidedSite {
    pub(super) id: EntryId,
    pub(super) cause: AvoidedFor,
}

/// Why a site must not be used.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum AvoidedFor {
    Skin(Skin),
    /// It has reacted, and rests for some days after that is over.
    Reaction {
        reaction: Reaction,
        rest_days: u8,
    },
}

/// A site that the person has chosen, and what was so then.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ChosenSite {
    site: InjectionSite,
    avoided: Option<SiteBlocked>,
    last: Option<EntryId>,
}

impl TodayModel {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let yesterday = today - Duration::days(1);
        let dosing_history = dosing_history(record, yesterday);
        let dose = TodaysDose::of(record, today);
        let is_missed = dosing_history.is_missing(yesterday) && !matches!(dose, TodaysDose::Given(..));
        let cover = stock_left(record).map(|stock| stock.cover(&dosing_history, today));
        let last = record.given().next().map(|kept| (kept.id, kept.what.clone()));
        let extra_doses = extra_doses(&dosing_history, today);
        let hours_allowed = record.preferred(Preference::HoursOut);
        let in_use = sites_in_use(record, today).len();
        let every_days = in_force(&dosing_history.regimens, today).map_or(1, |now| now.every_days.get());
        Self {
            today,
            dose,
            began: record.began(),
            extra_doses,
            unconfirmed: extra_doses.map_or(0, |(day, _)| unconfirmed_on(record, day)),
            partly: partly_given(record, today),
            last,
            missed_yesterday: is_missed.then_some(yesterday),
            low_supply: cover.filter(|cover| cover.is_low),
            warm_up: running_warm_up(record).map(|(id, taken_out)| RunningWarmUp {
                id,
                taken_out: taken_out.clone(),
                hours_allowed,
            }),
            sites: sites(record, today),
            rotation: (in_use, days_of_rest(in_use, every_days)),
            avoided: avoided(record, today),
            dosing_history,
        }
    }

    /// Yesterday, if its dose is missed: no longer open, and not lost with a clock that was put forward over it.
    pub(super) fn missed_yesterday(&self, now: &Moment) -> Option<NaiveDate> {
        let yesterday = self.missed_yesterday?;
        let is_open = self.dosing_history.dose_day(now.local()) == yesterday;
        let last = self.last.as_ref().map(|(_, last)| &last.at);
        let was_skipped = last.is_some_and(|last| is_put_forward(last, now) && last.date() < yesterday);
        (!is_open && !was_skipped).then_some(yesterday)
    }

    /// Whether some of the injections of a day with more than one may be one and the same, recorded twice: nobody was
    /// asked about them, as where they come from two devices.
    pub(super) fn may_be_one(&self) -> bool {
        self.unconfirmed > 1
    }

    /// Whether a dose of today is still expected. Another one on the same day, or one within a pause, is possible, but
    /// not invited.
    pub(super) fn is_open(&self) -> bool {
        self.dose == TodaysDose::Open
    }

    /// Whether the dose that is open fell due before the record began, at a time on the wall clock: it may be given
    /// already, and nobody could record it.
    pub(super) fn may_be_given(&self) -> bool {
        let due_at = self.dosing_history.due_at(self.today);
        self.is_open() && due_at.zip(self.began).is_some_and(|(at, began)| at < began)
    }

    /// What is to be said of the dose of the day. One that may be given already is not called overdue.
    pub(super) fn due(&self, now: NaiveDateTime) -> Due {
        match due(&self.dosing_history, now) {
            Due::Overdue(at) if self.may_be_given() => Due::Due(at),
            due => due,
        }
    }

    /// The dose of the last injection and the prescribed one, if it is of today and they differ.
    pub(super) fn not_as_prescribed(&self) -> Option<(Dose, Dose)> {
        let (_, last) = self.last.as_ref().filter(|(_, last)| last.dose_day() == self.today)?;
        let prescribed = in_force(&self.dosing_history.regimens, self.today)?.dose;
        (last.dose != prescribed).then_some((last.dose, prescribed))
    }

    /// How many injections of today are recorded.
    pub(super) fn injections_today(&self) -> usize {
        self.dosing_history.injections_on(self.today)
    }

    /// An injection at a moment, as prescribed.
    pub(super) fn injection(&self, at: Moment, spot: InjectionSite) -> Option<Injection> {
        let prescribed = in_force(&self.dosing_history.regimens, at.date()).map(|regimen| regimen.dose);
        let dose = prescribed.or_else(|| Dose::new(DOSE_MG.value).ok())?;
        let warmed = self.warm_up.as_ref().and_then(|started| started.taken_out.minutes_at(&at));
        Some(Injection { at, dose, site: Some(spot), details: Details { warmed, ..Details::default() } })
    }

    /// What is known of a site; none for one that cannot be chosen.
    pub(super) fn state(&self, site: InjectionSite) -> Option<&SiteState> {
        self.sites.iter().find(|state| state.site == site)
    }

    /// The choice of a site, if it can be chosen.
    pub(super) fn choose(&self, site: InjectionSite) -> Option<ChosenSite> {
        let avoided = self.state(site)?.avoided;
        Some(ChosenSite { site, avoided, last: self.last.as_ref().map(|(id, _)| *id) })
    }

    /// Where the next injection goes: where the person has chosen, until there is another injection or something else is
    /// wrong with the site; otherwise where it is suggested.
    pub(super) fn next_site(&self, chosen: Option<ChosenSite>) -> Option<InjectionSite> {
        let chosen = chosen.filter(|chosen| self.choose(chosen.site) == Some(*chosen));
        let suggested = || self.sites.iter().find(|state| state.is_suggested).map(|state| state.site);
        chosen.map(|chosen| chosen.site).or_else(suggested)
    }
}

impl TodaysDose {
    fn of(record: &Record, today: NaiveDate) -> Self {
        if let Some(given) = dose_of(record, today) {
            return Self::Given(given.what.clone());
        }
        if let Some(skipped) = record.skips().find(|kept| kept.what.day == today) {
            return Self::Skipped(skipped.id);
        }
        let paused = record.pauses().filter(|kept| kept.what.covers(today)).last();
        paused.map_or(Self::Open, |kept| Self::Paused(kept.id, *kept.what))
    }
}

fn sites(record: &Record, today: NaiveDate) -> Vec<SiteState> {
    let (last_use, avoided) = (record.last_use(), blocked_sites(record, today));
    let suggested = suggest(&last_use, last_site(record), &sites_in_use(record, today), today);
    let state = |site: InjectionSite, name: Option<String>| SiteState {
        site,
        name,
        rest: rest(&last_use, site, today),
        avoided: avoided.iter().find(|(known, _)| *known == site).map(|(_, why)| *why),
        is_suggested: suggested == Some(site),
    };
    let drawn = standard_sites().into_iter().map(|site| state(site, None));
    let custom = custom_sites(record).into_iter().filter(|custom| custom.used);
    drawn.chain(custom.map(|custom| state(custom.site, Some(custom.name.text().to_owned())))).collect()
}

fn avoided(record: &Record, today: NaiveDate) -> Vec<AvoidedSite> {
    let rest_days = record.preferred(Preference::SkinRestDays).unwrap_or_default();
    let skin = blocking_skin(record, today).into_iter();
    let skin = skin.map(|(id, skin)| AvoidedSite { id, cause: AvoidedFor::Skin(skin) });
    let reactions = blocking_reactions(record, today)
        .into_iter()
        .map(|(id, reaction)| AvoidedSite { id, cause: AvoidedFor::Reaction { reaction, rest_days } });
    skin.chain(reactions).collect()
}

/// After the clock has moved: the last injection by the clock of then and by the clock here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct BothClocks {
    pub(super) there: Moment,
    pub(super) here: Moment,
}

impl BothClocks {
    /// None if the clock has not moved, or the last injection is long ago.
    pub(super) fn of(there: &Moment, here: Moment, now: &Moment) -> Option<Self> {
        time_zone_changed(there, &here, now).then(|| Self { there: there.clone(), here })
    }

    /// Whether they show different days.
    pub(super) fn is_other_day(&self) -> bool {
        self.here.date() != self.there.date()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::patient::patient::{Patient, Sex};
    use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
    use crate::domain::quantities::number::Decimal;
    use crate::domain::sites::skin::SkinState;
    use crate::domain::treatment::pause::{Cause, Skip};
    use crate::domain::treatment::regimen::Regimen;
    use crate::domain::treatment::regimen::tests::{day, regimen};
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::fact::Fact;

    /// A patient on 100 mg a day since 2 March 2026, who set up the app on that day and recorded more since.
    pub(in crate::app::pages::today) fn record(more: impl IntoIterator<Item = Fact>) -> Record {
        let patient = Patient::new(Sex::Female, day("1980-05-10"), day("2026-03-02")).unwrap();
        let begin = [Fact::Patient(patient), Fact::Regimen(regimen("2026-03-02", 1))];
        let mut record = Record::default();
        begin.into_iter().chain(more).enumerate().for_each(|(count, fact)| add(&mut record, count, fact));
        record
    }

    fn add(record: &mut Record, count: usize, fact: Fact) {
        let (at, count) = (moment("2026-03-02T07:00").utc(), u64::try_from(count).unwrap());
        let id = EntryId::new(u64::try_from(at.timestamp_millis()).unwrap() + count, [0; 10]);
        record.add(Entry { id, recorded: None, what: EntryBody::Fact(fact) });
    }

    pub(in crate::app::pages::today) fn moment(wall: &str) -> Moment {
        format!("{wall}:00+01:00[Europe/Berlin]").parse().unwrap()
    }

    fn injection(wall: &str, site: &str) -> Fact {
        let dose = Dose::new(Decimal::whole(100)).unwrap();
        let (at, spot) = (moment(wall), Some(site.parse().unwrap()));
        Fact::Injection(Injection { at, dose, site: spot, details: Details::default() })
    }

    fn model(record: &Record) -> TodayModel {
        TodayModel::of(record, day("2026-03-04"))
    }

    #[test]
    fn a_choice_holds_whatever_is_recorded_beside_an_injection() {
        let mut record = record([injection("2026-03-03T08:00", "LT1")]);
        let (suggested, site) = (model(&record).next_site(None), "RB2".parse().unwrap());
        assert!(suggested.is_some() && suggested != Some(site));
        let chosen = model(&record).choose(site);
        assert_eq!(model(&record).next_site(chosen), Some(site));
        let symptom =
            Symptom { complaint: Complaint::Headache, on: day("2026-03-04"), grade: Grade::Mild, note: None };
        add(&mut record, 10, Fact::Symptom { symptom, after: None });
        add(&mut record, 11, Fact::WarmUpStarted(WarmUpStarted { at: moment("2026-03-04T07:30") }));
        assert_eq!(model(&record).next_site(chosen), Some(site));
        add(&mut record, 12, injection("2026-03-04T08:00", "RB2"));
        let next = model(&record).next_site(chosen);
        assert!(next.is_some() && next != Some(site), "another injection gives another suggestion");
    }

    #[test]
    fn a_choice_falls_when_its_site_is_to_be_avoided_but_such_a_site_can_be_chosen() {
        let mut record = record([]);
        let site = "LT3".parse().unwrap();
        let chosen = model(&record).choose(site);
        let skin = Skin { site, state: SkinState::Red, since: day("2026-03-04"), until: None };
        add(&mut record, 10, Fact::Skin(skin));
        assert_ne!(model(&record).next_site(chosen), Some(site));
        assert_eq!(model(&record).next_site(model(&record).choose(site)), Some(site));
        assert_eq!(model(&record).choose("LT51".parse().unwrap()), None, "nobody has added it");
    }

    #[test]
    fn an_injection_settles_the_day_before_a_skip_and_a_skip_before_a_pause() {
        let today = day("2026-03-04");
        let pause = Fact::Pause(Pause { from: today, until: None, cause: Cause::Travel });
        let skip = Fact::Skip(Skip { day: today, cause: Cause::Infection });
        let injection = injection("2026-03-04T08:00", "LT1");
        let dose = |facts: &[&Fact]| model(&record(facts.iter().map(|fact| (*fact).clone()))).dose;
        assert_eq!(dose(&[]), TodaysDose::Open);
        assert!(matches!(dose(&[&pause]), TodaysDose::Paused(..)));
        assert!(matches!(dose(&[&pause, &skip]), TodaysDose::Skipped(_)));
        assert!(matches!(dose(&[&pause, &skip, &injection]), TodaysDose::Given(..)));
    }

    #[test]
    fn yesterday_is_missed_from_the_second_day_of_the_record_until_a_dose_is_given() {
        let missed = |record: &Record, today| TodayModel::of(record, day(today)).missed_yesterday;
        let open = record([]);
        assert_eq!(missed(&open, "2026-03-02"), None);
        assert_eq!(missed(&open, "2026-03-03"), Some(day("2026-03-02")));
        assert_eq!(missed(&record([injection("2026-03-02T08:00", "LT1")]), "2026-03-03"), None);
        assert_eq!(missed(&record([injection("2026-03-03T08:00", "LT1")]), "2026-03-03"), None);
    }

    #[test]
    fn a_dose_that_fell_due_before_the_record_began_is_asked_about_and_not_overdue() {
        let open = record([]);
        let usual = |day: &str| format!("{day}T07:30:00").parse().unwrap();
        let on = |record: &Record, today, began: &str, now: &str| {
            let began = began.parse().ok();
            let model = TodayModel { began, ..TodayModel::of(record, day(today)) };
            (model.may_be_given(), model.due(now.parse().unwrap()))
        };
        for (began, asked, said) in [
            ("2026-03-04T07:30:00", false, Due::Overdue(usual("2026-03-04"))),
            ("2026-03-04T07:30:01", true, Due::Due(usual("2026-03-04"))),
            ("2026-03-04T10:05:00", true, Due::Due(usual("2026-03-04"))),
            ("2026-03-03T10:05:00", false, Due::Overdue(usual("2026-03-04"))),
        ] {
            assert_eq!(on(&open, "2026-03-04", began, "2026-03-04T12:00:00"), (asked, said), "{began}");
        }
        let (began, now) = ("2026-03-04T10:05:00", "2026-03-04T12:00:00");
        let given = record([injection("2026-03-04T08:00", "LT1")]);
        assert_eq!(on(&given, "2026-03-04", began, now), (false, Due::Done));
        let left_out = record([Fact::Skip(Skip { day: day("2026-03-04"), cause: Cause::Travel })]);
        assert_eq!(on(&left_out, "2026-03-04", began, now), (false, Due::Skipped(Cause::Travel)));
        assert_eq!(
            on(&open, "2026-03-05", began, "2026-03-05T12:00:00"),
            (false, Due::Overdue(usual("2026-03-05"))),
            "the next day is like any other"
        );
    }

    #[test]
    fn two_injections_that_nobody_was_asked_about_may_be_one() {
        let second = |is_separate| {
            let Fact::Injection(mut second) = injection("2026-03-04T08:03", "LT1") else { panic!() };
            second.details.is_separate = is_separate;
            Fact::Injection(second)
        };
        let may_be_one = |is_separate| {
            model(&record([injection("2026-03-04T08:00", "LT1"), second(is_separate)])).may_be_one()
        };
        assert_eq!((may_be_one(false), may_be_one(true)), (true, false));
    }

    #[test]
    fn more_than_one_injection_of_today_or_yesterday_is_told() {
        let extra =
            |walls: &[&str]| model(&record(walls.iter().map(|wall| injection(wall, "LT1")))).extra_doses;
        for (walls, expected) in [
            (&["2026-03-04T07:00"][..], None),
            (&["2026-03-04T07:00", "2026-03-04T08:00"], Some(("2026-03-04", 2))),
            (&["2026-03-04T07:00", "2026-03-04T08:00", "2026-03-04T09:00"], Some(("2026-03-04", 3))),
            (&["2026-03-03T07:00", "2026-03-04T08:00"], None),
            (&["2026-03-03T07:00", "2026-03-03T08:00"], Some(("2026-03-03", 2))),
            (&["2026-03-02T08:00", "2026-03-02T09:00"], None),
        ] {
            assert_eq!(extra(walls), expected.map(|(date, count)| (day(date), count)), "{walls:?}");
        }
    }

    #[test]
    fn a_dose_of_which_only_a_part_went_in_is_told_until_the_next_or_the_day_after_tomorrow() {
        let partly = |wall: &str| {
            let Fact::Injection(whole) = injection(wall, "LT1") else { panic!() };
            let details = Details { partly: Some(PartlyGiven::Leaked), ..Details::default() };
            Fact::Injection(Injection { details, ..whole })
        };
        let told = |facts: Vec<Fact>| model(&record(facts)).partly.map(|(on, _)| on);
        assert_eq!(told(vec![partly("2026-03-04T07:00")]), Some(day("2026-03-04")));
        assert_eq!(told(vec![partly("2026-03-03T07:00")]), Some(day("2026-03-03")));
        assert_eq!(told(vec![partly("2026-03-02T07:00")]), None);
        assert_eq!(told(vec![partly("2026-03-03T07:00"), injection("2026-03-04T07:00", "LT1")]), None);
    }

    #[test]
    fn a_dose_of_today_that_was_not_as_prescribed_is_told_beside_what_is_prescribed() {
        let given = |wall, mg| {
            let Fact::Injection(one) = injection(wall, "LT1") else { panic!() };
            Fact::Injection(Injection { dose: Dose::new(Decimal::whole(mg)).unwrap(), ..one })
        };
        let told = |facts: Vec<Fact>| {
            let told = model(&record(facts)).not_as_prescribed();
            told.map(|(given, prescribed)| [given, prescribed].map(|dose| dose.decimal().to_string()))
        };
        assert_eq!(told(vec![]), None);
        assert_eq!(told(vec![given("2026-03-04T08:00", 100)]), None);
        assert_eq!(told(vec![given("2026-03-04T08:00", 50)]), Some(["50", "100"].map(str::to_owned)));
        assert_eq!(told(vec![given("2026-03-03T08:00", 50)]), None, "yesterday");
    }

    #[test]
    fn an_injection_begins_as_prescribed_on_its_day_with_the_minutes_of_the_warm_up() {
        let begin = |record: &Record, wall| {
            let injection = model(record).injection(moment(wall), "LT1".parse().unwrap()).unwrap();
            (injection.dose.decimal(), injection.details.warmed)
        };
        let less = Regimen { dose: Dose::new(Decimal::whole(50)).unwrap(), ..regimen("2026-03-05", 1) };
        let taken_out = Fact::WarmUpStarted(WarmUpStarted { at: moment("2026-03-04T07:00") });
        let record = record([Fact::Regimen(less), taken_out]);
        assert_eq!(begin(&record, "2026-03-04T08:00"), (Decimal::whole(100), Some(60)));
        assert_eq!(begin(&record, "2026-03-05T07:00"), (Decimal::whole(50), Some(1440)));
        assert_eq!(begin(&record, "2026-03-05T07:01"), (Decimal::whole(50), None));
    }

    #[test]
    fn both_clocks_tell_whether_the_day_is_another() {
        let there = moment("2026-03-04T08:00");
        let here = |text: &str| text.parse::<Moment>().unwrap();
        let now = here("2026-03-04T12:00:00+13:00[Pacific/Auckland]");
        assert_eq!(BothClocks::of(&there, there.clone(), &there), None);
        let evening = BothClocks::of(&there, here("2026-03-04T20:00:00+13:00[Pacific/Auckland]"), &now);
        assert!(!evening.unwrap().is_other_day());
        let night = moment("2026-03-04T23:00");
        let morning = BothClocks::of(&night, here("2026-03-05T11:00:00+13:00[Pacific/Auckland]"), &now);
        assert!(morning.unwrap().is_other_day());
    }
}
