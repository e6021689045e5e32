//! What is wrong, in English: what, why, and what to do.

use crate::app::i18n::en::clock::clock;
use crate::app::i18n::en::terms::symbol;
use crate::app::i18n::{LaterProblems, Problems, dates, format};
use crate::domain::labs::analyte::Mistake;
use crate::domain::monograph::DOSE_MG;
use crate::domain::patient::patient::{HEIGHT_LIMITS, WEIGHT_LIMITS};
use crate::domain::quantities::name::{LONGEST_NAME, NameError};
use crate::domain::quantities::number::{NumberError, is_hidden};
use crate::domain::sites::reaction::SIZE_LIMITS;
use crate::domain::treatment::dose;
use crate::exchange::backup::{BackupError, LARGEST};
use crate::record::change::ValidationError;
use crate::record::codec::Damage;
use crate::record::commit::CommitError;
use crate::record::storage::store::StoreError;

pub(super) const PROBLEMS: Problems = Problems {
    problem: "Problem",
    number,
    name: |error| match error {
        NameError::Empty => "Please fill this in.".to_owned(),
        NameError::TooLong => format!("A name can have at most {LONGEST_NAME} characters."),
        NameError::Lines => "A name is one line.".to_owned(),
    },
    not_a_date: "This date does not exist or is not complete. Check day, month and year, for example 30 Nov 2026.",
    not_a_year: "This year is not complete or lies too far back. Write all four digits, for example 2026.",
    not_a_time: "This time does not exist or is not complete. Enter hours and minutes, for example 08:00.",
    future_birth: "This date of birth lies in the future. Please check the year.",
    refused,
    skipped_time: "The clocks were put forward over this time, so it did not exist on that day. Please check it.",
    impossible_dose: |milligrams| {
        let (milligrams, (_, most)) = (format::decimal(milligrams), dose::LIMITS.value.possible);
        format!(
            "{milligrams} mg is not a possible dose. Enter more than 0 and at most {} mg.",
            format::decimal(most)
        )
    },
    unusual_dose: |milligrams| {
        let (milligrams, syringe) = (format::decimal(milligrams), format::decimal(DOSE_MG.value));
        format!("{milligrams} mg is not one whole syringe of {syringe} mg. Is it what was prescribed?")
    },
    impossible_weight: || {
        let (_, most) = WEIGHT_LIMITS.value.possible;
        format!("Enter a weight in kilograms, more than 0 and at most {} kg.", format::decimal(most))
    },
    unusual_weight: "This weight is unusual for an adult. Is it in kilograms?",
    start_before_birth: "The first day of anakinra lies before the date of birth.",
    too_old: |years| format!("That would be an age of more than {years} years. Please check the year."),
    future_start: "This day lies ahead. Is it planned so?",
    not_done: |why| match why {
        CommitError::Invalid(refusal) => refused(refusal),
        CommitError::NotStored(error) => not_stored(error),
        CommitError::ClockInDoubt(doubt, now) => clock(*doubt, now),
        CommitError::Outdated => {
            "Not saved: a newer version of this app has written to your record. Reload the page \
            to get it."
                .to_owned()
        }
    },
    clock,
    clock_is_right: "The date and time are right",
};

pub(super) const LATER_PROBLEMS: LaterProblems = LaterProblems {
    whole_number: |least, most| format!("Enter a whole number from {least} to {most}."),
    age: |to| format!("Enter an age in whole years, at most {to}."),
    impossible_height: || {
        let (least, most) = HEIGHT_LIMITS.value.possible;
        format!(
            "Enter a height in centimetres, from {} to {} cm.",
            format::decimal(least),
            format::decimal(most)
        )
    },
    height_in_metres: |meant| {
        let meant = format::decimal(meant.decimal());
        format!(
            "This looks like metres. Do you mean {meant} cm? Please enter the height in centimetres: {meant}."
        )
    },
    unusual_height: "This height is unusual for an adult. Is it in centimetres?",
    unusual_age: "Over 100 years is unusual. Please check it.",
    impossible_size: || {
        let (_, most) = SIZE_LIMITS.value.possible;
        format!("Enter a size in centimetres, more than 0 and at most {} cm.", format::decimal(most))
    },
    unusual_size: "This is unusually large. Is it in centimetres?",
    impossible_result: |value, unit, rather| {
        let value = format::decimal(value);
        match rather {
            Some(rather) => format!(
                "{value} {} is not possible, but {value} {} would be usual. Is the unit right? Choose the one on \
                the report.",
                symbol(unit),
                symbol(rather)
            ),
            None => format!("{value} {} is not possible. Please compare it with the report.", symbol(unit)),
        }
    },
    unusual_result: |value, unit, mistake| {
        let value = format::decimal(value);
        match mistake {
            Some(Mistake::Unit(rather)) => format!(
                "{value} {} is unusual; {value} {} would not be. Is the unit the one on the report?",
                symbol(unit),
                symbol(rather)
            ),
            Some(Mistake::PerCent) => format!(
                "{value} {} is unusual. Is this the per cent of the white cells? Then leave it out here, and enter it as per \
                cent where the form asks for that.",
                symbol(unit)
            ),
            None => format!("{value} {} is unusual. Is it what the report says?", symbol(unit)),
        }
    },
    backup,
    damage: |damage| match damage {
        Damage::Newer(_) => "It was written by a newer version of this app.".to_owned(),
        Damage::Quarantined => {
            "It was damaged. A good copy has taken its place; nothing is missing.".to_owned()
        }
        Damage::Key => "Its name is damaged.".to_owned(),
        Damage::Checksum => "Its content has changed since it was written.".to_owned(),
        Damage::Content(why) => format!("Its content is unknown to this version ({why})."),
    },
    file: "The browser could not read this file. Nothing was changed.",
};

fn number(error: NumberError) -> String {
    match error {
        NumberError::Empty => "Please fill this in.".to_owned(),
        NumberError::NotADigit(c) if c.is_whitespace() => {
            "Write the number without spaces, for example 1000 or 7.5.".to_owned()
        }
        NumberError::NotADigit(c) if is_hidden(c) => {
            "There is a hidden sign in this number. Delete it all and type the digits 0 to 9 and one point or comma."
                .to_owned()
        }
        NumberError::NotADigit(c) => {
            format!("“{c}” cannot be part of a number here. Use the digits 0 to 9 and one point or comma, without a unit.")
        }
        NumberError::NothingBefore(separator) => {
            format!("A digit is missing before the “{separator}”. Write 0{separator}5, for example.")
        }
        NumberError::NothingAfter(separator) => format!("A digit is missing after the “{separator}”."),
        NumberError::SecondSeparator => {
            "There is more than one point or comma. Write thousands without a separator, for example 1234.5."
                .to_owned()
        }
        NumberError::NotWhole => {
            "This is a whole number in this unit. If you meant thousands, write them without a separator, for \
            example 4500."
                .to_owned()
        }
        NumberError::TooManyPlaces { at_most: 1 } => {
            "At most one digit after the point or comma makes sense here.".to_owned()
        }
        NumberError::TooManyPlaces { at_most } => {
            format!("At most {at_most} digits after the point or comma make sense here.")
        }
        NumberError::TooLong => "This number is too long. Please check it.".to_owned(),
    }
}

pub(super) fn refused(refusal: &ValidationError) -> String {
    match refusal {
        ValidationError::InFuture => "This lies in the future. Please check it.".to_owned(),
        ValidationError::TooFarAhead => "This lies more than a year ahead. Please check it.".to_owned(),
        ValidationError::BeforeBirth(birth) => {
            format!("This lies before the date of birth, {}.", dates::day(*birth))
        }
        ValidationError::BeforeStart(start) => format!(
            "This lies before the first day of anakinra, {}. If that day is wrong, correct it in Settings first.",
            dates::day(*start)
        ),
        ValidationError::StartAfterInjection(first) => format!(
            "An injection is recorded on {} already, so the first day cannot be later.",
            dates::day(*first)
        ),
        ValidationError::SameDose(_) => "An injection is recorded that could be the same dose.".to_owned(),
        ValidationError::Given => "An injection is recorded on this day already.".to_owned(),
        ValidationError::NoResult => "Enter at least one result.".to_owned(),
        ValidationError::NamedTwice | ValidationError::Twice(_) => {
            "One of the results stands here twice.".to_owned()
        }
        ValidationError::MoreThanWhiteCells(_) => {
            "These are more than all white cells together. Please check both values and their units."
                .to_owned()
        }
        ValidationError::SkippedAlready => "The dose of this day is recorded as left out already.".to_owned(),
        ValidationError::EndsBeforeItBegins => "The last day lies before the first.".to_owned(),
        ValidationError::ExpiredOnArrival => {
            "It would have expired before it came. Please check both dates.".to_owned()
        }
        ValidationError::NoReason => "Please say why.".to_owned(),
        ValidationError::NotThere => {
            "This entry was changed meanwhile, perhaps in another tab. Nothing was saved.".to_owned()
        }
    }
}

fn not_stored(error: &StoreError) -> String {
    match error {
        StoreError::Full => {
            "Not saved: the browser has no room left for this app. Everything recorded before is still there. \
            Export it in Settings, then free some room."
                .to_owned()
        }
        StoreError::NotKept => {
            "Not saved: the browser took the entry but did not keep it. Please export your record in Settings."
                .to_owned()
        }
        StoreError::Denied => "Not saved: the browser lets this app keep nothing.".to_owned(),
        StoreError::NoAnswer => {
            "Not saved: the browser’s storage has not answered. Please try again.".to_owned()
        }
        StoreError::Unavailable(why) => {
            format!("Not saved: the browser’s storage cannot be used ({why}).")
        }
    }
}

fn backup(error: &BackupError) -> String {
    let why = match error {
        BackupError::TooLarge => {
            let megabytes = LARGEST / 1024 / 1024;
            format!("The file is larger than {megabytes} MB, which no backup of this app is.")
        }
        BackupError::CutOff { line } => {
            format!("The file is cut off: it ends in line {line} before it is complete.")
        }
        BackupError::NotJson { line, column } => {
            format!("The file is not a backup: it stops making sense in line {line}, column {column}.")
        }
        BackupError::NotABackup { line } => {
            format!("The file is not a backup of this app: line {line} does not fit.")
        }
        BackupError::Newer { found, known } => format!(
            "The file is from a newer version of this app (format {found}; this one reads {known}). Reload the app \
            to update it, then try again."
        ),
        BackupError::Count { said, found } => {
            format!("The file says that it holds {said} entries, but {found} are in it.")
        }
        BackupError::Changed { entry } => {
            format!("Entry {entry} of the file has been changed since it was exported.")
        }
        BackupError::Digest => {
            "The entries of the file are not those that were exported: some were added, removed or moved."
                .to_owned()
        }
        BackupError::NotGzip => {
            "The file looks packed, but it cannot be unpacked. It may be damaged.".to_owned()
        }
    };
    format!("{why} Nothing was changed.")
}
