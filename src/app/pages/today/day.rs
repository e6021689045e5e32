//! The day of a patient who is set up. It is built once; each part follows what it shows.

use leptos::prelude::*;

use crate::app::browser::boot_bridge::{RootAttr, root_attr_signal, set_root_attr};
use crate::app::components::{Button, Deferred};
use crate::app::context::{use_clock, use_records};
use crate::app::i18n::{dates, strings};
use crate::app::pages::today::alerts::Alerts;
use crate::app::pages::today::dose_notices::{AlreadyInjected, ExtraDoses, MissedYesterday, PartlyGiven};
use crate::app::pages::today::first_steps::FirstSteps;
use crate::app::pages::today::later::{Later, LaterPart};
use crate::app::pages::today::leave_out::LeaveOut;
use crate::app::pages::today::notices::{LowSupply, Travelled};
use crate::app::pages::today::parts::DayPart;
use crate::app::pages::today::record_button::RecordButton;
use crate::app::pages::today::sites::Sites;
use crate::app::pages::today::status::Status;
use crate::app::pages::today::view_model::{ChosenSite, TodayModel};
use crate::app::pages::today::warm_up::WarmUp;

/// What is due and where it goes, from top to bottom.
#[component]
pub(super) fn Day() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let model = Memo::new(move |_| records.with(|record| TodayModel::of(record, clock.today())));
    let chosen = RwSignal::new(None::<ChosenSite>);
    let site = Memo::new(move |_| model.with(|model| model.next_site(chosen.get())));
    let choose = move |site| chosen.set(model.with_untracked(|model| model.choose(site)));
    let part = move |part| match part {
        DayPart::Status => view! { <Status model /> }.into_any(),
        DayPart::ExtraDoses => view! { <ExtraDoses model /> }.into_any(),
        DayPart::PartlyGiven => view! { <PartlyGiven model /> }.into_any(),
        DayPart::AlreadyInjected => view! { <AlreadyInjected model /> }.into_any(),
        DayPart::Alerts => view! { <Alerts /> }.into_any(),
        DayPart::Travelled => view! { <Travelled model /> }.into_any(),
        DayPart::MissedYesterday => view! { <MissedYesterday model /> }.into_any(),
        DayPart::LowSupply => view! { <LowSupply model /> }.into_any(),
        DayPart::WarmUp => view! { <WarmUp model /> }.into_any(),
        DayPart::LeaveOut => view! { <LeaveOut model /> }.into_any(),
        DayPart::FirstSteps => view! { <FirstSteps model /> }.into_any(),
        DayPart::Sites => view! { <Sites model site on_choose=choose /> }.into_any(),
        DayPart::Record => view! { <div class="act"><RecordButton model site /></div> }.into_any(),
        DayPart::Later => view! { <LaterParts model /> }.into_any(),
    };
    let placed = move |one: DayPart| view! { <div class=one.shown().class()>{part(one)}</div> }.into_any();
    let parts = move |is_there: fn(DayPart) -> bool| {
        DayPart::ALL.into_iter().filter(|part| is_there(*part)).map(placed).collect_view()
    };
    view! {
        <p class="date">{move || dates::weekday(clock.today())}</p>
        // On a wide screen the map stands beside the rest.
        <div class="part day">
            <div class="part">{parts(|part| part < DayPart::Sites)}</div>
            <div class="part">{parts(|part| part == DayPart::Sites)}</div>
            <div class="part">
                {parts(|part| part == DayPart::Record)}
                // What stands below the map is built after it, so that nothing is pushed down under a finger.
                <Deferred>
                    {parts(|part| part > DayPart::Record)}
                    <p class="less">
                        <Button
                            label=strings().today.show_all
                            on_press=|| set_root_attr(RootAttr::Simple, "false")
                        />
                    </p>
                </Deferred>
            </div>
        </div>
    }
}

/// Asked for when the browser has nothing else to do.
#[component]
fn LaterParts(model: Memo<TodayModel>) -> impl IntoView {
    let idle = root_attr_signal(RootAttr::Idle);
    let is_idle = Memo::new(move |_| idle.with(|idle| !idle.is_empty()));
    let parts = move || view! { <Later part=LaterPart::BelowTheDay(model) /> }.into_any();
    view! { {move || is_idle.get().then(parts)} }
}
