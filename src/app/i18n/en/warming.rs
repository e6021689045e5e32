//! A syringe out of the refrigerator, in English.

use crate::app::i18n::{Warming, format};
use crate::domain::monograph::{SHORTER_WARM_UP_MIN, WARM_UP_MIN};
use crate::domain::treatment::warm_up::WarmUpStage;

pub(super) const WARMING: Warming = Warming {
    title: "Before you inject",
    take_out: "I took a syringe out of the refrigerator",
    started: "The clock is running, also while the app is closed.",
    out_for: |minutes| format!("Out for {}", format::elapsed(minutes)),
    said: |warmth, is_limit_known| {
        let ((least, most), newer) = (WARM_UP_MIN.value, SHORTER_WARM_UP_MIN.value);
        match warmth {
            WarmUpStage::Cold => "Do not remove the needle cover yet".to_owned(),
            WarmUpStage::NewerOnly => format!(
                "Enough by newer instructions, which say {newer} minutes; the monograph says {least} to {most}"
            ),
            WarmUpStage::Warm => "At room temperature by now".to_owned(),
            WarmUpStage::Longer if is_limit_known => {
                format!("Out for longer than {most} minutes, within what your leaflet allows")
            }
            WarmUpStage::Longer => {
                format!("Out for longer than {most} minutes. Your leaflet says how long it may be out")
            }
            WarmUpStage::TooLong => {
                "Out for longer than your leaflet allows. Do not use it; ask your pharmacist".to_owned()
            }
        }
    },
    stop: "Stop the clock",
    stopped: "The clock is stopped.",
    steps_title: "Step by step",
    steps: [
        "Look at the liquid. If it is cloudy or has changed its colour, do not use it, and ask your pharmacist.",
        "Wash your hands.",
        "Choose a spot of healthy skin, about 2.5 cm or more from the last one.",
        "Clean the skin, and let it dry.",
        "Inject the prescribed dose under the skin, as you were shown.",
        "Put the syringe into the sharps box. It is for one use.",
    ],
    told: |minutes| format!("out of the refrigerator for {}", format::elapsed(minutes.into())),
};
