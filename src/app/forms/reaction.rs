//! A reaction of the skin: that there is one, and that it has gone.

use std::convert::identity;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{Checkboxes, Choice, Field, FieldKind, Select};
use crate::app::context::{clock, use_records};
use crate::app::forms::choice_field::MultipleChoice;
use crate::app::forms::date::date;
use crate::app::forms::form_field::{Need, touch};
use crate::app::forms::sites::site_choices;
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::size;
use crate::app::i18n::{later_strings, strings};
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::reaction::{Reaction, Sign};
use crate::record::change::Change;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;

/// Records a reaction, at first that of a site, since a day.
#[component]
pub fn ReactionForm(
    /// The site that is chosen at first.
    site: InjectionSite,
    /// The day that is entered at first.
    since: NaiveDate,
) -> impl IntoView {
    let text = &later_strings().symptoms;
    let signs = MultipleChoice::new(Vec::<Sign>::new(), Need::Required);
    let (size, onset, site) = (size(), date(Some(since)), RwSignal::new(site));
    let submit = move || {
        signs.touch();
        touch(&[onset.input, size.input]);
        let spot = site.get_untracked();
        let reaction = untrack(|| {
            let (signs, onset, size) = (signs.validated()?, onset.required()?, size.validated()?);
            Ok(Reaction { site: spot, signs, size, onset, resolved: None })
        })?;
        Ok(Submission::add(Fact::Reaction(reaction), text.saved(spot)).refused_beside(onset.input))
    };
    let choices =
        Sign::ALL.map(|sign| Choice::new(sign, sign.key(), strings().reactions.sign(sign))).to_vec();
    let groups = use_records().with_untracked(|record| site_choices(record, clock::now().date(), identity));
    view! {
        <RecordForm submit>
            <Checkboxes label=text.signs choices chosen=signs.chosen problem=signs.problem() />
            <Select label=strings().injection.site groups chosen=site />
            <Field label=later_strings().sites.since kind=FieldKind::Date state=onset />
            <Field label=text.size hint=text.size_hint unit="cm" kind=FieldKind::Decimal state=size />
            <p class="hint">{strings().skin.red_flags}</p>
        </RecordForm>
    }
}

/// Asks for the last day of a reaction.
#[component]
pub fn ReactionGoneForm(
    /// The entry.
    of: EntryId,
    /// The reaction.
    reaction: Reaction,
) -> impl IntoView {
    let last = date(Some(clock::now().date()));
    let submit = move || {
        last.input.touch();
        let resolved = Some(untrack(|| last.required())?);
        let to = Fact::Reaction(Reaction { resolved, ..reaction.clone() });
        let submission = Submission::new(Change::Amend { of, to }, strings().form.saved);
        Ok(submission.refused_beside(last.input))
    };
    view! {
        <RecordForm submit>
            <Field label=later_strings().symptoms.last_day kind=FieldKind::Date state=last />
        </RecordForm>
    }
}
