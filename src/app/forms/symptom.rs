//! A symptom on a day.

use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, Radios, Select};
use crate::app::context::{clock, use_records};
use crate::app::forms::choice_field::SingleChoice;
use crate::app::forms::date::date;
use crate::app::forms::form_field::{Invalid, Need, touch};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::note;
use crate::app::i18n::{later_strings, strings};
use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::record::Record;

/// So many injections are offered as the one before a symptom.
const LINKED: usize = 5;

/// Records a symptom. Something that is in no list has to be named.
#[component]
pub fn SymptomForm() -> impl IntoView {
    let text = &later_strings().symptoms;
    let complaint = RwSignal::new(Complaint::Headache);
    let grade = SingleChoice::<Grade>::new(None, Need::Required);
    let (on, note) = (date(Some(clock::now().date())), note(String::new()));
    let after = RwSignal::new(None::<EntryId>);
    let submit = move || {
        grade.touch();
        touch(&[on.input, note.input]);
        let symptom = untrack(|| {
            let (grade, on, note) = (grade.required()?, on.required()?, note.validated()?);
            Ok(Symptom { complaint: complaint.get(), on, grade, note })
        })?;
        if symptom.complaint == Complaint::Other && symptom.note.is_none() {
            note.input.refuse(strings().form.needed.to_owned());
            return Err(Invalid);
        }
        let fact = Fact::Symptom { symptom, after: after.get_untracked() };
        Ok(Submission::add(fact, strings().form.saved).refused_beside(on.input))
    };
    let complaints = Complaint::ALL.map(|one| Choice::new(one, one.key(), text.complaint(one)));
    let grades = Grade::ALL.map(|grade| Choice::new(grade, grade.key(), text.grade(grade)));
    let injections = use_records().with_untracked(latest_injections);
    view! {
        <RecordForm submit>
            <Select label=text.what choices=complaints.to_vec() chosen=complaint />
            <Radios label=text.how_much choices=grades.to_vec() chosen=grade.chosen problem=grade.problem() />
            <Field label=strings().form.date kind=FieldKind::Date state=on />
            <Select label=text.after choices=injections chosen=after />
            <Field label=strings().injection.note hint=text.note_hint state=note />
        </RecordForm>
    }
}

/// The injections that a symptom may have followed, newest first, after the choice of none.
fn latest_injections(record: &Record) -> Vec<Choice<Option<EntryId>>> {
    let text = &later_strings().symptoms;
    let given = record.given().take(LINKED);
    let given = given.map(|kept| Choice::new(Some(kept.id), kept.id, text.injection(kept.what)));
    [Choice::new(None, "", text.unlinked)].into_iter().chain(given).collect()
}
