//! The statements that patients and clinicians read, in words for patients.

use crate::app::i18n::format;
use crate::app::i18n::messages::PlainStatements;
use crate::domain::monograph::{DOSE_MG, Statement};

impl PlainStatements {
    /// What a statement says; none for one that is not worded twice.
    pub fn of(&self, statement: Statement) -> Option<String> {
        let text = match statement {
            Statement::S001 => self.s001,
            Statement::S006 => self.s006,
            Statement::S010 => return Some(self.s010(&format::decimal(DOSE_MG.value))),
            Statement::S012 => self.s012,
            Statement::S016 => self.s016,
            Statement::S024 => self.s024,
            Statement::S030 => self.s030,
            Statement::S031 => self.s031,
            Statement::S032 => self.s032,
            Statement::S033 => self.s033,
            Statement::S035 => self.s035,
            Statement::S036 => self.s036,
            Statement::S037 => self.s037,
            Statement::S041 => self.s041,
            Statement::S050 => self.s050,
            Statement::S070 => self.s070,
            Statement::S072 => self.s072,
            Statement::S094 => self.s094,
            _ => return None,
        };
        Some(text.to_owned())
    }
}
