//! Drafts: what people type becomes domain values here, or a problem beside its field. Shared by pages.

mod choice_field;
mod clock_question;
mod custom_result;
mod custom_site;
mod date;
mod dose_day;
mod entry_rows;
mod export;
mod form_field;
mod injection;
mod injection_details;
mod lab_dates;
mod lab_panel;
mod lab_result;
mod later_form;
mod patient;
mod pause;
mod period;
mod preference;
mod question;
mod reaction;
mod regimen;
mod sites;
mod skin;
mod submission;
mod supply;
mod symptom;
mod table_import;
mod values;
mod void;
mod weight;

pub use choice_field::{ChoiceField, SingleChoice};
pub use clock_question::ClockQuestion;
pub use custom_site::{CustomSiteForm, SiteNameForm};
pub use date::{date, date_perhaps_ahead, date_until, time_if_told};
pub use entry_rows::{EntryLine, EntryRows, FoldedEntryRows};
pub use export::{ExportButton, not_saved};
pub use form_field::{FormField, Invalid, Need, Reading, touch};
pub use injection::InjectionForm;
pub use lab_dates::{PrescribedTestForm, RestartForm};
pub use lab_panel::LabPanelForm;
pub use lab_result::{LabResultField, LabValue};
pub use later_form::{LaterForm, LazyForm};
pub use patient::{PatientForm, SetUpForm};
pub use pause::{EndPauseForm, PauseForm, SkipForm, WasLeftOutForm};
pub use period::{Period, PeriodFields};
pub use preference::PreferenceForm;
pub use question::QuestionForm;
pub use reaction::{ReactionForm, ReactionGoneForm};
pub use regimen::{INTERVALS, RegimenForm};
pub use skin::SkinForm;
pub use submission::{RecordForm, Submission, commit_choice, commit_press};
pub use supply::{DiscardedSyringesForm, PackForm, SharpsBoxForm, UnusableSyringeForm, days_away};
pub use symptom::SymptomForm;
pub use table_import::{
    Column, ColumnRows, FileRules, Given, OrderQuestion, Outcome, PasteTable, PasteWords, Pasted,
    QuestionRow, ReadingState,
};
pub use values::{age, dose, height, kilograms, name, number, sex, sexes, tiered, weight};
pub use void::{VoidAction, VoidForm};
pub use weight::WeightForm;
