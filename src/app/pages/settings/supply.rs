//! Syringes at home: how many, until when, and the forms that record what comes in and what is lost.

use leptos::prelude::*;

use crate::app::components::{Button, Folded, KeyedList, Notice, RowActions, Section};
use crate::app::context::{use_clock, use_dialog, use_records};
use crate::app::forms::{
    DiscardedSyringesForm, EntryLine, FoldedEntryRows, PackForm, SharpsBoxForm, VoidAction,
};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::journey::Journey;
use crate::app::pages::settings::preference::PreferenceSetting;
use crate::app::pages::settings::view_model::{
    PackLeft, SharpsLevel, StockLeft, SupplyEntry, supply_entries,
};
use crate::domain::monograph::Severity;
use crate::domain::patient::preference::Preference;
use crate::record::entry_id::EntryId;

#[component]
pub(super) fn Supply() -> impl IntoView {
    view! {
        <Section heading=strings().today.syringes>
            <div class="stack">
                <Stock />
                <SharpsBox />
            </div>
            <Recorded />
            <SupplyActions />
            <PreferenceSetting preference=Preference::HoursOut />
            <Journey />
        </Section>
    }
}

/// How long the syringes last, and each pack that has some left.
#[component]
fn Stock() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().supply;
    let stock = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| StockLeft::of(record, today))
    });
    let packs =
        move || stock.with(|stock| stock.as_ref().map(|stock| stock.packs.clone()).unwrap_or_default());
    let is_empty = Memo::new(move |_| packs().is_empty());
    let line = move || {
        let cover = stock.with(|stock| stock.as_ref().map(|stock| stock.cover));
        cover.map_or_else(|| text.none.to_owned(), |cover| strings().stock.cover(&cover))
    };
    let list = move || {
        (!is_empty.get()).then(|| {
            view! {
                <ul class="rows">
                    <KeyedList each=packs key=|pack| pack.id let:pack>
                        <PackRow id=pack.id stock />
                    </KeyedList>
                </ul>
            }
            .into_any()
        })
    };
    view! {
        <p>{move || line()}</p>
        {move || list()}
    }
}

#[component]
fn PackRow(id: EntryId, stock: Memo<Option<StockLeft>>) -> impl IntoView {
    let clock = use_clock();
    let line = Memo::new(move |_| {
        let today = clock.today();
        let said = |known: &PackLeft| later_strings().supply.pack(&known.pack, known.left, today);
        stock.with(|stock| {
            let mut packs = stock.iter().flat_map(|stock| &stock.packs);
            packs.find(|known| known.id == id).map(said).unwrap_or_default()
        })
    });
    view! {
        <li class="row">
            <p class="what">{move || line.get()}</p>
            <RowActions>
                <VoidAction of=id row=move || line.get() />
            </RowActions>
        </li>
    }
}

/// The box for used syringes, and whether it is time for a new one.
#[component]
fn SharpsBox() -> impl IntoView {
    let records = use_records();
    let text = &later_strings().supply;
    let sharps = move || records.with(SharpsLevel::of);
    let is_nearly_full = Memo::new(move |_| sharps().is_some_and(|sharps| sharps.is_nearly_full));
    let line = move || {
        let level = |sharps: SharpsLevel| text.sharps(sharps.holds, sharps.used);
        sharps().map_or_else(|| text.no_sharps.to_owned(), level)
    };
    let notice = move || {
        is_nearly_full.get().then(|| {
            view! { <Notice severity=Severity::Information><p>{text.sharps_full}</p></Notice> }.into_any()
        })
    };
    view! {
        <p>{move || line()}</p>
        {move || notice()}
    }
}

/// Everything that was recorded of syringes at home, behind a line.
#[component]
fn Recorded() -> impl IntoView {
    let records = use_records();
    let text = &later_strings().supply;
    let lines = Memo::new(move |_| {
        let line = |(id, entry): (EntryId, SupplyEntry)| {
            let line = match &entry {
                SupplyEntry::Pack(pack) => text.pack_entry(pack),
                SupplyEntry::Discarded(discarded) => text.waste_entry(discarded),
                SupplyEntry::Box(sharps) => text.sharps_entry(sharps),
            };
            (id, line)
        };
        records.with(|record| supply_entries(record).into_iter().map(line).collect::<Vec<EntryLine>>())
    });
    view! { <FoldedEntryRows summary=text.recorded lines /> }
}

#[component]
fn SupplyActions() -> impl IntoView {
    let dialog = use_dialog();
    let text = &later_strings().supply;
    let add = move || dialog.open(text.add, || view! { <PackForm /> });
    let discard = move || dialog.open(text.waste, || view! { <DiscardedSyringesForm /> });
    let new_box = move || dialog.open(text.new_sharps, || view! { <SharpsBoxForm /> });
    view! {
        <p>
            <Button label=text.add class="primary" on_press=add />
        </p>
        <Folded summary=text.more class="menu">
            <div class="actions">
                <Button label=text.waste on_press=discard />
                <Button label=text.new_sharps on_press=new_box />
            </div>
        </Folded>
    }
}
