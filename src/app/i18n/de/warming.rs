//! A syringe out of the refrigerator, in German.

use crate::app::i18n::{Warming, format};
use crate::domain::monograph::{SHORTER_WARM_UP_MIN, WARM_UP_MIN};
use crate::domain::treatment::warm_up::WarmUpStage;

pub(super) const WARMING: Warming = Warming {
    title: "Bevor Sie injizieren",
    take_out: "Spritze aus dem Kühlschrank genommen",
    started: "Die Uhr läuft, auch während die App geschlossen ist.",
    out_for: |minutes| format!("Draußen seit {}", format::elapsed(minutes)),
    said: |warmth, is_limit_known| {
        let ((least, most), newer) = (WARM_UP_MIN.value, SHORTER_WARM_UP_MIN.value);
        match warmth {
            WarmUpStage::Cold => "Nehmen Sie die Nadelkappe noch nicht ab".to_owned(),
            WarmUpStage::NewerOnly => format!(
                "Genug nach neueren Anleitungen, in denen {newer} Minuten stehen; in der Monografie stehen {least} bis \
                {most}"
            ),
            WarmUpStage::Warm => "Inzwischen auf Raumtemperatur".to_owned(),
            WarmUpStage::Longer if is_limit_known => format!(
                "Länger als {most} Minuten draußen, aber nicht länger, als Ihre Packungsbeilage erlaubt"
            ),
            WarmUpStage::Longer => format!(
                "Länger als {most} Minuten draußen. Wie lange sie draußen sein darf, steht in Ihrer Packungsbeilage"
            ),
            WarmUpStage::TooLong => {
                "Länger draußen, als Ihre Packungsbeilage erlaubt. Benutzen Sie die Spritze nicht; \
                fragen Sie in Ihrer Apotheke"
                    .to_owned()
            }
        }
    },
    stop: "Uhr anhalten",
    stopped: "Die Uhr ist angehalten.",
    steps_title: "Schritt für Schritt",
    steps: [
        "Sehen Sie sich die Flüssigkeit an. Wenn sie trüb ist oder ihre Farbe verändert hat, benutzen Sie sie nicht und \
        fragen Sie in Ihrer Apotheke.",
        "Waschen Sie sich die Hände.",
        "Wählen Sie eine Stelle mit gesunder Haut, etwa 2,5 cm oder mehr von der letzten entfernt.",
        "Reinigen Sie die Haut und lassen Sie sie trocknen.",
        "Injizieren Sie die verordnete Dosis unter die Haut, so wie es Ihnen gezeigt wurde.",
        "Werfen Sie die Spritze in die Abwurfbox. Sie ist zum einmaligen Gebrauch.",
    ],
    told: |minutes| format!("nach {} außerhalb des Kühlschranks", format::elapsed(minutes.into())),
};
