//! Syringes that came in, and syringes that were discarded.

use std::num::NonZeroU16;

use leptos::prelude::*;

use crate::app::components::{Feedback, Field, FieldKind};
use crate::app::context::clock;
use crate::app::forms::date::date;
use crate::app::forms::form_field::{FormField, Need, touch};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::whole;
use crate::app::i18n::{later_strings, strings};
use crate::domain::treatment::supply::{DiscardedSyringes, Pack, SharpsBox};
use crate::record::change::ValidationError;
use crate::record::fact::Fact;

/// Nobody has more at home.
const MOST: u16 = 400;

/// A pack: how many syringes, when they expire, and the lot if it is known.
#[component]
pub fn PackForm() -> impl IntoView {
    let text = &later_strings().supply;
    let (received, syringes) = (date(Some(clock::now().date())), syringe_count(""));
    let expires = date(None);
    let lot = FormField::new("", Need::Optional, |text| Ok((text.trim().to_owned(), Feedback::none())));
    let submit = move || {
        touch(&[syringes.input, expires.input, lot.input, received.input]);
        let pack = untrack(|| {
            Ok(Pack {
                syringes: syringes.required()?,
                expires: expires.required()?,
                lot: lot.validated()?.filter(|lot| !lot.is_empty()),
                received: received.required()?,
            })
        })?;
        Ok(Submission::add(Fact::Pack(pack), text.saved).refused_by(move |why| {
            Some(if *why == ValidationError::ExpiredOnArrival { expires.input } else { received.input })
        }))
    };
    view! {
        <RecordForm submit>
            <Field label=text.syringes kind=FieldKind::Whole state=syringes />
            <Field label=text.expires hint=text.expires_hint kind=FieldKind::Date state=expires />
            <Field label=text.lot state=lot />
            <Field label=text.received kind=FieldKind::Date state=received />
        </RecordForm>
    }
}

/// Syringes that froze, fell or were too warm.
#[component]
pub fn DiscardedSyringesForm() -> impl IntoView {
    let text = &later_strings().supply;
    let (on, syringes) = (date(Some(clock::now().date())), syringe_count("1"));
    let submit = move || {
        touch(&[syringes.input, on.input]);
        let waste = untrack(|| Ok(DiscardedSyringes { syringes: syringes.required()?, on: on.required()? }))?;
        Ok(Submission::add(Fact::DiscardedSyringes(waste), text.saved).refused_beside(on.input))
    };
    view! {
        <RecordForm submit>
            <Field label=text.syringes kind=FieldKind::Whole state=syringes />
            <Field label=strings().form.date kind=FieldKind::Date state=on />
        </RecordForm>
    }
}

/// The same from the day on which it is found, with what it means.
#[component]
pub fn UnusableSyringeForm() -> impl IntoView {
    view! {
        <p>{later_strings().supply.unusable_hint}</p>
        <DiscardedSyringesForm />
    }
}

/// A new box for used syringes.
#[component]
pub fn SharpsBoxForm() -> impl IntoView {
    let text = &later_strings().supply;
    let (on, holds) = (date(Some(clock::now().date())), syringe_count("30"));
    let submit = move || {
        touch(&[holds.input, on.input]);
        let sharps = untrack(|| Ok(SharpsBox { holds: holds.required()?, on: on.required()? }))?;
        Ok(Submission::add(Fact::SharpsBox(sharps), text.saved).refused_beside(on.input))
    };
    view! {
        <RecordForm submit>
            <Field label=text.holds kind=FieldKind::Whole state=holds />
            <Field label=strings().form.date kind=FieldKind::Date state=on />
        </RecordForm>
    }
}

/// The days of a journey.
pub fn days_away() -> FormField<NonZeroU16> {
    syringe_count("")
}

fn syringe_count(initial: &str) -> FormField<NonZeroU16> {
    FormField::new(initial, Need::Required, |text| {
        let wrong = || later_strings().problems.whole_number(1, MOST);
        let count = u16::try_from(whole(text, wrong)?).ok().filter(|count| *count <= MOST);
        count.and_then(NonZeroU16::new).map(|count| (count, Feedback::none())).ok_or_else(wrong)
    })
}
