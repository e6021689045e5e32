//! The sites that a table names, each once, and where they are.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Choice, Folded, KeyedList, Select};
use crate::app::forms::QuestionRow;
use crate::app::i18n::{injection_import, later_strings, strings};
use crate::domain::quantities::name::Name;
use crate::domain::sites::injection_site::{Region, Side};
use crate::exchange::injection_table::{History, Place, SiteLabel, SiteRecognised};

/// What the person has decided.
pub(super) type Places = RwSignal<HashMap<SiteLabel, Place>>;

/// The sites that need a word of the person, and, folded, those that are recognised.
#[component]
pub(super) fn SitesFound(history: Memo<Arc<History>>, places: Places) -> impl IntoView {
    let text = injection_import();
    let sites = Memo::new(move |_| history.with(|history| history.sites()));
    let count = move |group| sites.with(|sites| of_group(sites, group).count());
    let open = Memo::new(move |_| count(Group::Open));
    let known = Memo::new(move |_| count(Group::Known));
    view! {
        {move || (open.get() > 0).then(|| view! { <p>{text.sites_open}</p> }.into_any())}
        <SiteRows sites group=Group::Open places />
        {move || (known.get() > 0).then(|| view! {
            <Folded summary=move || text.sites_known(known.get())>
                <SiteRows sites group=Group::Known places />
            </Folded>
        }.into_any())}
    }
}

fn of_group(sites: &[(SiteLabel, usize)], group: Group) -> impl Iterator<Item = &(SiteLabel, usize)> {
    sites.iter().filter(move |(label, _)| Group::of(label) == Some(group))
}

/// Where a site stands in the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Group {
    Open,
    Known,
}

impl Group {
    /// None of what names no site, about which nothing is to be asked.
    fn of(label: &SiteLabel) -> Option<Self> {
        match label.recognised() {
            SiteRecognised::Place(_) => Some(Self::Known),
            SiteRecognised::SideMissing(_) | SiteRecognised::Unknown => Some(Self::Open),
            SiteRecognised::NotSaid => None,
        }
    }
}

#[component]
fn SiteRows(sites: Memo<Vec<(SiteLabel, usize)>>, group: Group, places: Places) -> impl IntoView {
    let each = move || sites.with(|sites| of_group(sites, group).cloned().collect::<Vec<_>>());
    view! {
        <div class="rows">
            <KeyedList each=each key=|(label, _)| label.clone() let((label, count))>
                <SiteRow label count places />
            </KeyedList>
        </div>
    }
}

#[component]
fn SiteRow(label: SiteLabel, count: usize, places: Places) -> impl IntoView {
    let decided = places.with_untracked(|places| places.get(&label).cloned());
    let chosen = RwSignal::new(decided.unwrap_or_else(|| suggested(&label)));
    let choices = choices(&label);
    let name = label.text();
    let on_choose = move || {
        places.update(|places| {
            places.insert(label.clone(), chosen.get_untracked());
        });
    };
    view! {
        <QuestionRow name hint=later_strings().history.count(count)>
            <Select label=strings().injection.site choices chosen on_choose />
        </QuestionRow>
    }
}

/// Where a site is as long as nobody decides.
fn suggested(label: &SiteLabel) -> Place {
    match label.recognised() {
        SiteRecognised::Place(place) => place,
        SiteRecognised::SideMissing(_) | SiteRecognised::Unknown | SiteRecognised::NotSaid => Place::Unknown,
    }
}

/// What can be said of a site: that it is not known, the spot that it names, or half a region, under its own words.
fn choices(label: &SiteLabel) -> Vec<Choice<Place>> {
    let terms = &strings().terms;
    let unknown = Choice::new(Place::Unknown, "unknown", terms.site_unknown);
    let spot = match suggested(label) {
        Place::Site(site) => Some(Choice::new(Place::Site(site), site, terms.site(site))),
        Place::Half { .. } | Place::Unknown => None,
    };
    let half = |(region, side): (Region, Side)| {
        let shown = terms.half_region(region, side);
        let name = Name::new(&label.text()).or_else(|_| Name::new(&shown)).ok()?;
        let key = format!("{} {side:?}", region.key());
        Some(Choice::new(Place::Half { region, side, name }, key, shown))
    };
    let halves = Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| (region, side)));
    [unknown].into_iter().chain(spot).chain(halves.filter_map(half)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(site: &str) -> SiteLabel {
        SiteLabel { site: site.to_owned(), ..SiteLabel::default() }
    }

    #[test]
    fn what_is_suggested_can_be_chosen_and_not_known_always_can() {
        for (site, choices_of) in
            [("hip", 9), ("Bauch", 9), ("left thigh", 9), ("LT1", 10), (&"x".repeat(200), 9)]
        {
            let (label, found) = (label(site), choices(&label(site)));
            assert_eq!(found.len(), choices_of, "{site}");
            assert!(found.iter().any(|choice| choice.value == suggested(&label)), "{site}");
            assert!(found.iter().any(|choice| choice.value == Place::Unknown), "{site}");
        }
    }

    #[test]
    fn only_names_that_are_not_sure_are_asked_about() {
        for (site, group) in [
            ("hip", Some(Group::Open)),
            ("Bauch", Some(Group::Open)),
            ("left thigh", Some(Group::Known)),
            ("-", None),
            ("", None),
        ] {
            assert_eq!(Group::of(&label(site)), group, "{site}");
        }
    }
}
