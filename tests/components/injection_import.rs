//! Injections from another app, on the page History: pasted, asked about once, added together, and known from then on.

use anakinra_companion::app::context::records::Records;
use anakinra_companion::app::router::Route;
use anakinra_companion::domain::treatment::injection::Injection;
use anakinra_companion::record::fact::Fact;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::pages::{add, days_ago, leave_page, page_of};
use crate::support::injection;
use crate::support::page::*;

const TITLE: &str = "Bring in injections from another app or a table";

/// Six rows of the last days: a half of a region, two names that tell no place, an unknown dose, a second dose of a day, and
/// another medicine.
fn table() -> String {
    let row = |days: u64, rest: &str| format!("{}\t{rest}", days_ago(days));
    let rows = [
        "Date\tTime\tMedication\tDose\tSite".to_owned(),
        row(9, "07:12\tKineret\t100 mg\tleft thigh"),
        row(8, "07:05\tKineret\t100 mg\thip"),
        row(7, "\tKineret\t100 mg\thip"),
        row(6, "07:00\tKineret\t0.67 ml\tspot 7"),
        row(6, "07:20\tKineret\t100 mg\tspot 7"),
        row(5, "07:00\tMethotrexate\t15 mg\tleft thigh"),
    ];
    rows.join("\n")
}

async fn read_table(page: &Page) {
    type_into(&page.by_role("textbox", "Paste the table here"), &table()).await;
    press(&page.by_role("button", "Read the table")).await;
    until("the table is read", || page.says("new injection")).await;
}

/// A field in the group that has a name.
fn field(page: &Page, group: &str, selector: &str) -> HtmlElement {
    let mut found = page.all(&format!("[role=group][aria-label='{group}'] {selector}"));
    assert_eq!(found.len(), 1, "{selector} of {group}");
    found.remove(0)
}

/// What is recorded, the earliest in front.
fn recorded(records: Records) -> Vec<String> {
    let line = |injection: &Injection| {
        let site = injection.site.map_or_else(|| "?".to_owned(), |site| site.to_string());
        format!("{} {site}", injection.at.wall().format("%H:%M"))
    };
    records.with_untracked(|record| record.given().rev().map(|current| line(current.what)).collect())
}

#[wasm_bindgen_test]
async fn what_the_table_leaves_open_is_asked_once_and_all_of_it_is_added_together() {
    let (page, records) = page_of(Route::History, []).await;
    until("the way in is there", || page.all("#import summary").len() == 1).await;
    assert_eq!(page.by_role("button", TITLE).tag_name(), "BUTTON", "an empty history names it, too");
    press(&page.all("#import summary")[0]).await;
    until("its part is there", || page.says("Paste the table here")).await;

    press(&page.by_role("button", "Read the table")).await;
    assert_eq!(page.all("[role=alert]").iter().filter(|one| one.text_content().unwrap() != "").count(), 1);
    read_table(&page).await;
    assert!(page.says("3 new injections."), "{}", page.text());
    assert!(page.says("“Methotrexate”: it is not about anakinra") && page.says("it has no time"));
    assert!(page.says("“0.67 ml”: how much this is, is not known"));

    let hip = field(&page, "hip", "select");
    assert_eq!(value(&hip), "unknown");
    choose(&hip, "buttock Right").await;
    let time = page.all("#import input[type=time]").remove(0);
    assert_eq!(name_of(&time), "Usual time of these injections");
    type_into(&time, "07:30").await;
    type_into(&field(&page, "0.67 ml", "input:not([type=checkbox])"), "100").await;
    until("all rows are understood but one", || page.says("4 new injections.")).await;
    // Whatever else is recorded meanwhile, nothing that was said is lost.
    let other = injection(&format!("{}T07:00:00+00:00[Etc/UTC]", days_ago(20)), "RA1");
    add(records, Fact::Injection(other)).await;
    assert!(hip.is_connected() && value(&field(&page, "hip", "select")) == "buttock Right");

    let second = page.all(".preview .confirm input");
    assert_eq!(second.len(), 1, "the second dose of a day is asked about");
    press(&second[0]).await;
    press(&page.by_role("button", "Add 5 to my records")).await;
    until("all is added", || recorded(records).len() == 6).await;
    let sites: Vec<String> = recorded(records).into_iter().skip(1).collect();
    assert_eq!(sites, ["07:12 LT51", "07:05 RB51", "07:30 RB51", "07:00 ?", "07:20 ?"]);

    until("the field is empty again", || page.says("Paste the table here")).await;
    read_table(&page).await;
    let known = || page.says("0 new injections.");
    assert!(known() && page.says("3 rows are already in your records."), "{}", page.text());
    leave_page(page).await;
}
