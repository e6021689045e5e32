//! What is said of a syringe out of the refrigerator.

use crate::app::i18n::format;
use crate::app::i18n::messages::Warming;
use crate::domain::monograph::{SHORTER_WARM_UP_MIN, WARM_UP_MIN};
use crate::domain::treatment::warm_up::WarmUpStage;

impl Warming {
    pub fn out_for(&self, minutes: i64) -> String {
        self.is_out_for(&format::elapsed(minutes))
    }

    /// How warm it is, and whether it is known how long it may be out.
    pub fn said(&self, warmth: WarmUpStage, is_limit_known: bool) -> String {
        let ((least, most), newer) = (WARM_UP_MIN.value, SHORTER_WARM_UP_MIN.value);
        match warmth {
            WarmUpStage::Cold => self.too_cold.to_owned(),
            WarmUpStage::NewerOnly => {
                self.warm_by_newer(&newer.to_string(), &least.to_string(), &most.to_string())
            }
            WarmUpStage::Warm => self.warm.to_owned(),
            WarmUpStage::Longer if is_limit_known => self.longer_allowed(&most.to_string()),
            WarmUpStage::Longer => self.longer(&most.to_string()),
            WarmUpStage::TooLong => self.too_long.to_owned(),
        }
    }

    /// Among what is told of an injection.
    pub fn told(&self, minutes: u32) -> String {
        self.was_out_for(&format::elapsed(minutes.into()))
    }
}
