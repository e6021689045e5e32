//! One site on the map: a radio button in the shade of its rest.

use leptos::prelude::*;

use crate::app::components::body_map::SiteState;
use crate::app::components::body_map::places::{HEIGHT, WIDTH, place};
use crate::app::i18n::strings;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::rotation::Rest;

/// What stands in a site that must not be used.
const AVOIDED: &str = "✕";

/// A site on the drawing, or one with a name beside it.
#[component]
pub(super) fn SiteButton(
    site: InjectionSite,
    #[prop(optional, into)] name: Option<String>,
    sites: Signal<Vec<SiteState>>,
    chosen: Signal<Option<InjectionSite>>,
    on_choose: UnsyncCallback<InjectionSite>,
) -> impl IntoView {
    let state = Memo::new(move |_| {
        let known = sites.with(|sites| sites.iter().find(|state| state.site == site).cloned());
        known.unwrap_or_else(|| SiteState::unused(site))
    });
    let at = name.is_none().then(|| place(site));
    view! {
        <label
            class="spot"
            data-rest=move || state.with(|state| shade(state.rest)).to_owned()
            data-next=move || state.with(|state| state.is_suggested).to_string()
            data-out=move || state.with(|state| state.avoided.is_some())
            style:left=at.map(|(x, _)| percent(x, WIDTH))
            style:top=at.map(|(_, y)| percent(y, HEIGHT))
        >
            <input
                type="radio"
                name="spot"
                aria-label=move || state.with(accessible_name)
                value=site.to_string()
                prop:checked=move || chosen.get() == Some(site)
                on:change=move |_| on_choose.run(site)
            />
            <span aria-hidden="true">{move || state.with(short_rest)}</span>
            {name.map(|name| view! { <span class="own-name">{name}</span> }.into_any())}
        </label>
    }
}

fn accessible_name(state: &SiteState) -> String {
    let terms = &strings().terms;
    let named = state.name.as_ref().map(|name| format!("{name}, ")).unwrap_or_default();
    let suggested =
        if state.is_suggested { format!(", {}", strings().body.suggested) } else { String::new() };
    let avoided = state.avoided.map(|why| format!(", {}", strings().skin.unfit(why))).unwrap_or_default();
    format!("{named}{}, {}{suggested}{avoided}", terms.site(state.site), terms.rest(state.rest))
}

fn short_rest(state: &SiteState) -> String {
    if state.avoided.is_some() { AVOIDED.to_owned() } else { strings().terms.rest_short(state.rest) }
}

/// Five shades, from just used to never used.
const fn shade(rest: Rest) -> &'static str {
    match rest {
        Rest::Days(..3) => "0",
        Rest::Days(3..7) => "1",
        Rest::Days(7..14) => "2",
        Rest::Days(14..) => "3",
        Rest::NeverUsed => "4",
    }
}

fn percent(part: u16, whole: u16) -> String {
    let thousandths = u32::from(part) * 1000 / u32::from(whole);
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sites::skin::{SiteBlocked, SkinState};

    #[test]
    fn shades_change_after_three_seven_and_fourteen_days() {
        let days = [0, 2, 3, 6, 7, 13, 14, 400].map(|days| shade(Rest::Days(days)));
        assert_eq!(days, ["0", "0", "1", "1", "2", "2", "3", "3"]);
        assert_eq!(shade(Rest::NeverUsed), "4");
    }

    #[test]
    fn a_name_says_all_that_the_circle_shows() {
        let state = SiteState {
            name: Some("outer side".to_owned()),
            is_suggested: true,
            ..SiteState::unused("LT51".parse().unwrap())
        };
        assert_eq!(
            accessible_name(&state),
            "outer side, Left thigh, own site 1, not used yet, suggested next"
        );
        let avoided = Some(SiteBlocked::Skin(SkinState::Bruised));
        let state = SiteState { rest: Rest::Days(2), avoided, ..SiteState::unused("LT1".parse().unwrap()) };
        assert!(accessible_name(&state).starts_with("Left thigh 1, "));
        assert_eq!(short_rest(&state), AVOIDED);
    }
}
