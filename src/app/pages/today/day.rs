//! The day of a patient who is set up. It is built once; each part follows what it shows.

use leptos::prelude::*;

use crate::app::browser::boot_bridge::{RootAttr, set_root_attr};
use crate::app::components::{Button, Link, Section};
use crate::app::context::{use_clock, use_records};
use crate::app::i18n::{dates, strings};
use crate::app::pages::today::alerts::Alerts;
use crate::app::pages::today::avoided_sites::AvoidedSites;
use crate::app::pages::today::backup_due::BackupDue;
use crate::app::pages::today::first_steps::FirstSteps;
use crate::app::pages::today::leave_out::LeaveOut;
use crate::app::pages::today::noticed::Noticed;
use crate::app::pages::today::notices::{LowSupply, MissedYesterday, Travelled};
use crate::app::pages::today::record_button::RecordButton;
use crate::app::pages::today::sites::Sites;
use crate::app::pages::today::status::Status;
use crate::app::pages::today::view_model::{ChosenSite, TodayModel};
use crate::app::pages::today::warm_up::WarmUp;
use crate::app::router::Route;

/// What is due and where it goes, from top to bottom.
#[component]
pub(super) fn Day() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let model = Memo::new(move |_| records.with(|record| TodayModel::of(record, clock.today())));
    let chosen = RwSignal::new(None::<ChosenSite>);
    let site = Memo::new(move |_| model.with(|model| model.next_site(chosen.get())));
    let choose = move |site| chosen.set(model.with_untracked(|model| model.choose(site)));
    view! {
        <p class="date">{move || dates::weekday(clock.today())}</p>
        <Status model />
        <Alerts />
        <Travelled model />
        <MissedYesterday model />
        <LowSupply model />
        <div class="act">
            <RecordButton model site />
        </div>
        <FirstSteps model />
        <WarmUp model />
        <Sites model site on_choose=choose />
        <div class="page more">
            <AvoidedSites model />
            <Noticed model />
            <LeaveOut model />
            <BackupDue />
            <AboutHealth />
        </div>
        <p class="less">
            <Button
                label=strings().today.show_all
                on_press=|| set_root_attr(RootAttr::Simple, "false")
            />
        </p>
    }
}

#[component]
fn AboutHealth() -> impl IntoView {
    let text = strings();
    view! {
        <Section heading=text.shell.health>
            <p>{text.today.about_health}</p>
            <p class="links">
                <Link to=Route::Health.hash() text=text.today.to_health />
                <Link to=Route::Visit.hash() text=text.shell.visit />
            </p>
        </Section>
    }
}
