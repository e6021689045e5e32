//! The statements of the monograph in our own words.

use crate::app::i18n::format;
use crate::app::i18n::messages::Statements;
use crate::domain::monograph::{
    ACCUMULATION_WEEKS, BIOAVAILABILITY_PERCENT, CHILD_BELOW, CHILDREN_STUDIED, CLEARANCE_REDUCED_PERCENT,
    DIALYSIS_REMOVES_PERCENT, DOSE_MG, HALF_LIFE_H, NEUTROPENIA_BELOW, Note, PEAK_H, REDUCE_BELOW,
    SHORTER_WARM_UP_MIN, STORAGE_C, SYRINGE_ML, Statement, WARM_UP_MIN,
};

/// The sentence of a statement: a message as it stands, or one that gets its numbers.
macro_rules! sentence {
    ($own:ident, $statement:ident; $($id:ident $text:ident),+; $($given:pat => $sentence:expr,)+) => {
        match $statement {
            $(Statement::$id => $own.$text.to_owned(),)+
            $($given => $sentence,)+
        }
    };
}

impl Statements {
    /// What it says.
    pub fn sentence(&self, statement: Statement) -> String {
        let (dose, volume) = (format::decimal(DOSE_MG.value), format::decimal(SYRINGE_ML.value));
        let limit = format::exact(REDUCE_BELOW.value.0, 0);
        sentence! { self, statement;
            S001 s001, S002 s002, S003 s003, S004 s004, S005 s005, S006 s006,
            S015 s015, S016 s016, S017 s017, S018 s018, S019 s019, S020 s020, S021 s021,
            S023 s023, S024 s024, S025 s025, S026 s026,
            S030 s030, S031 s031, S032 s032, S033 s033, S034 s034, S035 s035, S036 s036, S037 s037, S038 s038,
            S039 s039, S040 s040, S041 s041, S042 s042,
            S050 s050, S052 s052, S053 s053, S054 s054, S055 s055, S056 s056,
            S060 s060, S061 s061, S062 s062, S063 s063, S064 s064,
            S070 s070, S071 s071, S072 s072, S074 s074, S075 s075, S076 s076, S077 s077, S078 s078, S079 s079,
            S080 s080, S081 s081,
            S090 s090, S091 s091, S092 s092, S093 s093, S094 s094, S095 s095, S096 s096, S097 s097, S098 s098,
            S100 s100, S101 s101,
            S114 s114, S117 s117, S118 s118, S119 s119,
            S121 s121, S122 s122, S123 s123, S124 s124,
            S130 s130, S131 s131, S132 s132, S133 s133, S134 s134, S135 s135, S136 s136, S137 s137, S138 s138,
            S139 s139, S140 s140;
            Statement::S010 => self.s010(&dose, &volume),
            Statement::S011 => self.s011(&dose),
            Statement::S012 => self.s012(&volume),
            Statement::S013 => self.s013(&limit, &dose),
            Statement::S014 => self.s014(&limit),
            Statement::S022 => between(WARM_UP_MIN.value, |low, high| self.s022(low, high)),
            Statement::S027 => self.s027(&dose, &volume),
            Statement::S051 => self.s051(&format::exact(NEUTROPENIA_BELOW.value.0, 0)),
            Statement::S073 => between(CHILDREN_STUDIED.value, |low, high| {
                self.s073(&CHILD_BELOW.value.0.to_string(), low, high)
            }),
            Statement::S082 | Statement::S116 => self.s082(&format::decimal(DIALYSIS_REMOVES_PERCENT.value)),
            Statement::S083 | Statement::S115 => {
                between(CLEARANCE_REDUCED_PERCENT.value, |low, high| self.s083(low, high))
            },
            Statement::S110 => self.s110(&BIOAVAILABILITY_PERCENT.value.to_string()),
            Statement::S111 => between(PEAK_H.value, |low, high| self.s111(low, high)),
            Statement::S112 => between(HALF_LIFE_H.value, |low, high| self.s112(low, high)),
            Statement::S113 => self.s113(&ACCUMULATION_WEEKS.value.to_string()),
            Statement::S120 => between(STORAGE_C.value, |low, high| self.s120(low, high)),
        }
    }

    pub fn note(&self, note: Note) -> String {
        let text = match note {
            Note::Misprint => self.note_misprint,
            Note::NameLost => self.note_name_lost,
            Note::LatexFree => self.note_latex_free,
            Note::Ingredients => self.note_ingredients,
            Note::ShorterWarmUp => return self.note_shorter_warm_up(&SHORTER_WARM_UP_MIN.value.to_string()),
            Note::ChildrenLabelled => self.note_children_labelled,
        };
        text.to_owned()
    }

    /// What it says, behind its number.
    pub fn statement(&self, statement: Statement) -> String {
        self.numbered(statement.id(), &self.sentence(statement))
    }

    /// What it says, and what has to be known of it.
    pub fn noted(&self, statement: Statement) -> String {
        let sentence = self.sentence(statement);
        match statement.note() {
            Some(note) => self.with_note(&sentence, &self.note(note)),
            None => sentence,
        }
    }
}

fn between((low, high): (u8, u8), say: impl FnOnce(&str, &str) -> String) -> String {
    say(&low.to_string(), &high.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::i18n::{DE, later_strings, speak, strings};
    use crate::domain::monograph::Audience;

    #[test]
    fn every_statement_has_the_sentences_that_its_audience_needs() {
        all_have_their_sentences();
        speak(&DE);
        all_have_their_sentences();
    }

    fn all_have_their_sentences() {
        for statement in Statement::ALL {
            let sentence = strings().statements.sentence(*statement);
            assert!(sentence.ends_with('.') && sentence.len() > 10, "{}: {sentence}", statement.id());
            let has = later_strings().plain_statements.of(*statement).is_some();
            assert_eq!(has, statement.audience() == Audience::Both, "{}", statement.id());
        }
    }

    #[test]
    fn sentences_for_patients_are_short_and_plain() {
        are_short_without(&[
            "concomitant",
            "contraindicated",
            "hypersensitivity",
            "subcutaneous",
            "Escherichia",
        ]);
        speak(&DE);
        are_short_without(&["gleichzeitige", "ontraindiziert", "berempfindlich", "ubkutan", "Escherichia"]);
    }

    fn are_short_without(latin: &[&str]) {
        let own = |one: &&Statement| one.audience() == Audience::Patient;
        let sentences = Statement::ALL.iter().filter(own).map(|one| strings().statements.sentence(*one));
        let plain = Statement::ALL.iter().filter_map(|one| later_strings().plain_statements.of(*one));
        for text in sentences.chain(plain) {
            for part in text.split(['.', ':', ';']) {
                let words = part.split_whitespace().count();
                assert!(words <= 24, "{words} words: {part}");
            }
            for word in latin {
                assert!(!text.contains(word), "{text}");
            }
        }
    }
}
