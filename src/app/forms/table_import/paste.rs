//! The field for the text of a table, and for a file, and the question about what stands between its columns.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::app::browser::breath::breathe;
use crate::app::browser::files::{decode, is_larger, read_bytes, take_chosen};
use crate::app::components::{Button, Failure, InputState, TextArea};
use crate::app::i18n::{lab_import, later_strings, strings};
use crate::exchange::table::{Encoding, Separator, TableError};

/// A text that the person has given.
#[derive(Clone)]
pub struct Given {
    /// The text.
    pub text: Arc<str>,
    /// What separates its columns, if the person has said so.
    pub separator: Option<Separator>,
    /// How the file was written from which it comes.
    encoding: Encoding,
}

/// What a text came to; none while it is being read, and without one.
pub type Outcome<T, E> = ReadSignal<Option<Result<T, E>>>;

/// Which files are taken, and what is said of others.
#[derive(Clone, Copy)]
pub struct FileRules {
    /// Larger ones are refused unread, because they would hold up the page; in bytes.
    pub largest: u32,
    /// What is said of those.
    pub too_large: fn() -> String,
    /// How a file is written, or what is said of one that has no text.
    pub encoding: fn(&[u8]) -> Result<Encoding, String>,
}

/// A text that was pasted or chosen. Lives as long as the owner under which it was made.
#[derive(Clone, Copy)]
pub struct Pasted {
    text: InputState,
    /// Why there is no text.
    problem: RwSignal<String>,
    given: RwSignal<Option<Given>>,
    /// A file is on its way to a text.
    is_opening: RwSignal<bool>,
    rules: FileRules,
}

impl Pasted {
    /// Nothing yet.
    pub fn new(rules: FileRules) -> Self {
        Self {
            text: InputState::new(""),
            problem: RwSignal::default(),
            given: RwSignal::new(None),
            is_opening: RwSignal::default(),
            rules,
        }
    }

    /// What is to be read. Tracked.
    pub fn given(self) -> Option<Given> {
        self.given.get()
    }

    /// How far the reading of it is, by what it came to; `refused` says why it is not taken.
    pub fn reading<T, E>(self, outcome: Outcome<T, E>, refused: fn(&E) -> ReadingState) -> Memo<ReadingState>
    where
        T: Send + Sync + 'static,
        E: Send + Sync + 'static,
    {
        Memo::new(move |_| {
            let goes_on = self.is_opening.get() || self.given.with(Option::is_some);
            outcome.with(|outcome| match outcome {
                None if goes_on => ReadingState::GoesOn,
                Some(Err(why)) => refused(why),
                _ => ReadingState::Quiet,
            })
        })
    }

    /// What is said of the letters of the file from which the text comes; none where there is nothing to doubt.
    pub fn read_in(self) -> Option<String> {
        let encoding = self.given.with_untracked(|given| given.as_ref().map(|given| given.encoding));
        lab_import().read_in(encoding?)
    }

    /// Back to the text.
    pub fn back(self) {
        self.given.set(None);
    }

    /// Back to an empty field.
    pub fn end(self) {
        self.text.clear();
        self.back();
    }

    /// Goes on with a file. Only writes, so that it may come late.
    pub async fn open(self, file: File) {
        self.given.set(None);
        self.is_opening.set(true);
        let text = self.text_of(&file).await;
        breathe().await;
        self.is_opening.set(false);
        match text {
            Ok((text, encoding)) => self.read(text, encoding),
            Err(why) => self.fail(why),
        }
    }

    /// The text of a file, or why it has none.
    async fn text_of(self, file: &File) -> Result<(String, Encoding), String> {
        let FileRules { largest, too_large, encoding } = self.rules;
        if is_larger(file, largest) {
            return Err(too_large());
        }
        let bytes = read_bytes(file).await.ok_or_else(|| later_strings().problems.file.to_owned())?;
        let encoding = encoding(&bytes)?;
        let text = decode(&bytes, encoding).ok_or_else(|| lab_import().refused(&TableError::Encoding))?;
        Ok((text, encoding))
    }

    fn read(self, text: String, encoding: Encoding) {
        self.given.set(None);
        if text.is_empty() {
            return self.problem.set(strings().form.needed.to_owned());
        }
        self.problem.set(String::new());
        self.given.set(Some(Given { text: text.into(), encoding, separator: None }));
    }

    fn fail(self, why: String) {
        self.given.set(None);
        self.problem.set(why);
    }

    fn separate(self, separator: Separator) {
        self.given.update(|given| {
            *given = given.take().map(|given| Given { separator: Some(separator), ..given });
        });
    }
}

/// What is said of the fields.
#[derive(Clone, Copy)]
pub struct PasteWords {
    /// The name of the field for the text.
    pub paste: &'static str,
    /// One line of help for it.
    pub paste_hint: &'static str,
    /// The name of the field for a file.
    pub file: &'static str,
    /// What stands on the button that reads the text.
    pub next: &'static str,
}

/// How far the reading of a text is.
#[derive(Clone, PartialEq, Eq)]
pub enum ReadingState {
    /// There is nothing to say of it.
    Quiet,
    /// It is being read.
    GoesOn,
    /// The person has to choose among these separators.
    Separators(Vec<Separator>),
    /// Why it is not taken.
    Refused(String),
}

impl ReadingState {
    /// Of a text that is not taken: a question about the separator, or what `sentence` says.
    pub fn refused(why: Option<&TableError>, sentence: impl FnOnce() -> String) -> Self {
        match why {
            Some(TableError::Ambiguous { fits }) if fits.len() > 1 => Self::Separators(fits.clone()),
            // The only one that fits is asked about because it may be wrong; then it may be any.
            Some(TableError::Ambiguous { .. }) => Self::Separators(Separator::ALL.to_vec()),
            _ => Self::Refused(sentence()),
        }
    }
}

/// The fields, and what is wrong with the text that was read last.
#[component]
pub fn PasteTable(
    /// Where the text is kept.
    pasted: Pasted,
    /// What is said of the fields.
    words: PasteWords,
    /// The id of the field for files, and which it offers.
    file: (&'static str, &'static str),
    /// How far the reading of the text is.
    reading: Memo<ReadingState>,
) -> impl IntoView {
    let next = move || pasted.read(untrack(|| pasted.text.text()), Encoding::Utf8);
    let problem = move || match reading.get() {
        ReadingState::Refused(why) => why,
        _ => pasted.problem.get(),
    };
    let goes_on = move || (reading.get() == ReadingState::GoesOn).then_some(lab_import().reading);
    let (id, accept) = file;
    let choose = move |event: ev::Event| {
        if let Some(file) = take_chosen(&event) {
            spawn_local(pasted.open(file));
        }
    };
    view! {
        <div class="stack">
            <TextArea label=words.paste hint=words.paste_hint input=pasted.text />
            <div class="field">
                <label for=id>{words.file}</label>
                <input type="file" id=id accept=accept on:change=choose />
            </div>
            <div>
                <Failure sentence=problem />
            </div>
            <SeparatorQuestion pasted reading />
            <p role="status">{goes_on}</p>
            <p>
                <Button label=words.next on_press=next />
            </p>
        </div>
    }
}

/// Nothing, as long as there is no doubt.
#[component]
fn SeparatorQuestion(pasted: Pasted, reading: Memo<ReadingState>) -> impl IntoView {
    let text = lab_import();
    let choice = move |separator: Separator| {
        view! { <Button label=text.separator(separator) on_press=move || pasted.separate(separator) /> }
            .into_any()
    };
    let question = move || {
        let ReadingState::Separators(separators) = reading.get() else { return None };
        let question = view! {
            <p>{text.ambiguous}</p>
            <div class="actions">{separators.into_iter().map(choice).collect_view()}</div>
        };
        Some(question.into_any())
    };
    view! { <div role="status">{move || question()}</div> }
}
