//! Every kind of entry is named where something is asked about it, in both languages.

use super::*;
use crate::app::i18n::entries::examples::*;
use crate::app::i18n::{DE, entries, speak};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::calendar::{PrescribedTest, Restart};
use crate::domain::labs::unit::LabUnit;
use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::{Patient, Sex, Weight, WeightMeasurement};
use crate::domain::patient::preference::{Preference, Preferred};
use crate::domain::patient::question::Question;
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::Decimal;
use crate::domain::sites::injection_site::Region;
use crate::domain::sites::skin::SkinState;
use crate::domain::treatment::pause::{Cause, Skip};
use crate::domain::treatment::regimen::tests::day;
use crate::domain::treatment::supply::{DiscardedSyringes, SharpsBox};
use crate::domain::treatment::warm_up::WarmUpStarted;

/// Every kind of fact, with what is asked in English and in German.
fn questions() -> Vec<(Fact, &'static str, &'static str)> {
    let neutrophils = (Analyte::Neutrophils, Decimal::new(19, 1), LabUnit::GigaPerL);
    let creatinine = (Analyte::Creatinine, Decimal::whole(1), LabUnit::MgPerDl);
    let discarded = |syringes: u16| {
        Fact::DiscardedSyringes(DiscardedSyringes { on: day(DAY), syringes: syringes.try_into().unwrap() })
    };
    let region = |sites| Fact::RegionUse(RegionUse { region: Region::Thigh, sites, on: day(DAY) });
    let own_site = |used| {
        let name = Name::new("Outer side").unwrap();
        Fact::CustomSite(CustomSite { site: "LT51".parse().unwrap(), name, used, on: day(DAY) })
    };
    let known = |of| Fact::Acknowledgement(Acknowledgement { of, on: day(DAY) });
    let reminder = |days: u8| Fact::Reminder(Reminder { every_days: days.try_into().ok(), from: day(DAY) });
    let at = || "2026-11-20T08:05:00+01:00[Europe/Berlin]".parse().unwrap();
    vec![
        (
            Fact::Patient(Patient::new(Sex::Female, day("1980-05-10"), day("2026-08-31")).unwrap()),
            "Cross out your details “Female, born 10 May 1980, on anakinra since 31 Aug 2026”?",
            "Ihre Angaben „Weiblich, geboren am 10. Mai 1980, Anakinra seit 31. Aug. 2026“ streichen?",
        ),
        (
            regimen(),
            "Cross out the dose schedule from 20 Nov 2026, 100 mg every day?",
            "Die Verordnung ab 20. Nov. 2026, 100 mg täglich, streichen?",
        ),
        (
            Fact::WeightMeasurement(WeightMeasurement {
                on: day(DAY),
                kg: Weight::new(Decimal::new(685, 1)).unwrap(),
            }),
            "Cross out the weight of 20 Nov 2026, 68.5 kg?",
            "Das Gewicht vom 20. Nov. 2026, 68,5 kg, streichen?",
        ),
        (
            injection("LT1"),
            "Cross out the injection of 20 Nov 2026 at 08:05, left thigh 1, 100 mg?",
            "Die Injektion vom 20. Nov. 2026 um 08:05, Oberschenkel links 1, 100 mg, streichen?",
        ),
        (
            injection_without_site(),
            "Cross out the injection of 20 Nov 2026 at 08:05, site not known, 100 mg?",
            "Die Injektion vom 20. Nov. 2026 um 08:05, Stelle nicht bekannt, 100 mg, streichen?",
        ),
        (
            labs(&[neutrophils], &[]),
            "Cross out the blood test of 20 Nov 2026, neutrophils 1.9 ×10⁹/L?",
            "Die Blutuntersuchung vom 20. Nov. 2026, Neutrophile 1,9 ×10⁹/L, streichen?",
        ),
        (
            labs(&[neutrophils, creatinine], &[]),
            "Cross out the blood test of 20 Nov 2026, neutrophils 1.9 ×10⁹/L and 1 more result?",
            "Die Blutuntersuchung vom 20. Nov. 2026, Neutrophile 1,9 ×10⁹/L und 1 weiteres Ergebnis, streichen?",
        ),
        (
            labs(&[neutrophils, creatinine], &["Ferritin"]),
            "Cross out the blood test of 20 Nov 2026, neutrophils 1.9 ×10⁹/L and 2 more results?",
            "Die Blutuntersuchung vom 20. Nov. 2026, Neutrophile 1,9 ×10⁹/L und 2 weitere Ergebnisse, streichen?",
        ),
        (
            labs(&[], &["Ferritin"]),
            "Cross out the blood test of 20 Nov 2026, Ferritin < 30 ug/L?",
            "Die Blutuntersuchung vom 20. Nov. 2026, Ferritin < 30 ug/L, streichen?",
        ),
        (
            Fact::Restart(Restart { on: day(DAY) }),
            "Cross out the restart of treatment on 20 Nov 2026?",
            "Den Neubeginn der Behandlung am 20. Nov. 2026 streichen?",
        ),
        (
            Fact::Question(Question { text: "May I travel?".to_owned(), on: day(DAY) }),
            "Cross out the question “May I travel?” of 20 Nov 2026?",
            "Die Frage „May I travel?“ vom 20. Nov. 2026 streichen?",
        ),
        (
            Fact::PrescribedTest(PrescribedTest { on: day(DAY), note: None }),
            "Cross out the blood test that is due on 20 Nov 2026?",
            "Die Blutuntersuchung, fällig am 20. Nov. 2026, streichen?",
        ),
        (
            Fact::PrescribedTest(PrescribedTest { on: day(DAY), note: Some("Lipids".to_owned()) }),
            "Cross out the blood test that is due on 20 Nov 2026, “Lipids”?",
            "Die Blutuntersuchung, fällig am 20. Nov. 2026, „Lipids“, streichen?",
        ),
        (
            Fact::Answered(Answered { condition: Condition::Pregnant, answer: false, on: day(DAY) }),
            "Cross out the answer of 20 Nov 2026 to “Are you pregnant?”, no?",
            "Die Antwort vom 20. Nov. 2026 auf „Sind Sie schwanger?“, nein, streichen?",
        ),
        (
            medicine(MedicationKind::Medicine, true),
            "Cross out the medicine “Humira”, listed on 20 Nov 2026?",
            "Das Arzneimittel „Humira“, aufgenommen am 20. Nov. 2026, streichen?",
        ),
        (
            medicine(MedicationKind::Medicine, false),
            "Cross out the end of the medicine “Humira” on 20 Nov 2026?",
            "Das Ende des Arzneimittels „Humira“ am 20. Nov. 2026 streichen?",
        ),
        (
            medicine(MedicationKind::Vaccination, true),
            "Cross out the planned vaccination “Humira”, listed on 20 Nov 2026?",
            "Die geplante Impfung „Humira“, aufgenommen am 20. Nov. 2026, streichen?",
        ),
        (
            medicine(MedicationKind::Vaccination, false),
            "Cross out the end of the planned vaccination “Humira” on 20 Nov 2026?",
            "Das Ende der geplanten Impfung „Humira“ am 20. Nov. 2026 streichen?",
        ),
        (
            Fact::Skip(Skip { day: day(DAY), cause: Cause::Infection }),
            "Cross out the entry that the dose of 20 Nov 2026 was skipped (infection)?",
            "Den Eintrag streichen, dass die Dosis vom 20. Nov. 2026 ausgelassen wurde (Infektion)?",
        ),
        (
            pause(None),
            "Cross out the pause since 20 Nov 2026 (infection)?",
            "Die Pause seit 20. Nov. 2026 (Infektion) streichen?",
        ),
        (
            pause(Some("2026-11-25")),
            "Cross out the pause from 20 Nov 2026 to 25 Nov 2026 (infection)?",
            "Die Pause vom 20. Nov. 2026 bis zum 25. Nov. 2026 (Infektion) streichen?",
        ),
        (
            pack(None),
            "Cross out the pack of 20 Nov 2026, 28 syringes, use until 30 Jun 2027?",
            "Die Packung vom 20. Nov. 2026, 28 Spritzen, zu verwenden bis 30. Juni 2027, streichen?",
        ),
        (
            pack(Some("A1")),
            "Cross out the pack of 20 Nov 2026, 28 syringes, use until 30 Jun 2027, lot A1?",
            "Die Packung vom 20. Nov. 2026, 28 Spritzen, zu verwenden bis 30. Juni 2027, Charge A1, streichen?",
        ),
        (
            discarded(1),
            "Cross out the entry of 20 Nov 2026 that 1 syringe was thrown away?",
            "Den Eintrag vom 20. Nov. 2026 streichen, dass 1 Spritze weggeworfen wurde?",
        ),
        (
            discarded(2),
            "Cross out the entry of 20 Nov 2026 that 2 syringes were thrown away?",
            "Den Eintrag vom 20. Nov. 2026 streichen, dass 2 Spritzen weggeworfen wurden?",
        ),
        (
            region(0),
            "Cross out the choice of 20 Nov 2026 for thighs, not used?",
            "Die Auswahl vom 20. Nov. 2026 für Oberschenkel, nicht benutzt, streichen?",
        ),
        (
            region(4),
            "Cross out the choice of 20 Nov 2026 for thighs, sites on each side: 4?",
            "Die Auswahl vom 20. Nov. 2026 für Oberschenkel, Stellen auf jeder Seite: 4, streichen?",
        ),
        (
            own_site(true),
            "Cross out your own site “Outer side”, left thigh, own site 1, in use from 20 Nov 2026?",
            "Ihre eigene Stelle „Outer side“, Oberschenkel links, eigene Stelle 1, benutzt ab 20. Nov. 2026, streichen?",
        ),
        (
            own_site(false),
            "Cross out the entry that your own site “Outer side”, left thigh, own site 1, is not used from 20 Nov 2026 on?",
            "Den Eintrag streichen, dass Ihre eigene Stelle „Outer side“, Oberschenkel links, eigene Stelle 1, ab 20. Nov. 2026 nicht \
            benutzt wird?",
        ),
        (
            Fact::Skin(Skin {
                site: "LT1".parse().unwrap(),
                state: SkinState::Bruised,
                since: day(DAY),
                until: None,
            }),
            "Cross out the entry about left thigh 1, bruised, since 20 Nov 2026?",
            "Den Eintrag zu Oberschenkel links 1, Bluterguss, seit 20. Nov. 2026 streichen?",
        ),
        (
            reaction(None),
            "Cross out the skin reaction since 20 Nov 2026, left thigh 1: red, itchy, 3 cm?",
            "Die Hautreaktion seit 20. Nov. 2026, Oberschenkel links 1: Rötung, Juckreiz, 3 cm, streichen?",
        ),
        (
            reaction(Some("2026-11-25")),
            "Cross out the skin reaction from 20 Nov 2026 to 25 Nov 2026, left thigh 1: red, itchy, 3 cm?",
            "Die Hautreaktion vom 20. Nov. 2026 bis zum 25. Nov. 2026, Oberschenkel links 1: Rötung, Juckreiz, 3 cm, streichen?",
        ),
        (
            symptom(None),
            "Cross out the symptom of 20 Nov 2026, headache, mild?",
            "Die Beschwerde vom 20. Nov. 2026, Kopfschmerzen, leicht, streichen?",
        ),
        (
            symptom(Some("behind the eyes")),
            "Cross out the symptom of 20 Nov 2026, headache, mild: behind the eyes?",
            "Die Beschwerde vom 20. Nov. 2026, Kopfschmerzen, leicht: behind the eyes, streichen?",
        ),
        (
            Fact::WarmUpStarted(WarmUpStarted { at: at() }),
            "Cross out the entry that a syringe was taken out of the fridge on 20 Nov 2026 at 08:05?",
            "Den Eintrag streichen, dass am 20. Nov. 2026 um 08:05 eine Spritze aus dem Kühlschrank genommen wurde?",
        ),
        (
            Fact::SharpsBox(SharpsBox { on: day(DAY), holds: 30.try_into().unwrap() }),
            "Cross out the sharps bin started on 20 Nov 2026, for 30 syringes?",
            "Den Abwurfbehälter, begonnen am 20. Nov. 2026, für 30 Spritzen, streichen?",
        ),
        (
            Fact::Preferred(Preferred::Number { preference: Preference::HoursOut, number: 12, on: day(DAY) }),
            "Cross out the setting of 20 Nov 2026 “Hours out of the fridge”, 12?",
            "Die Einstellung vom 20. Nov. 2026 „Stunden außerhalb des Kühlschranks“, 12, streichen?",
        ),
        (
            Fact::BackupMade(BackupMade { at: at(), entries: 1412 }),
            "Cross out the backup of 20 Nov 2026 at 08:05 with 1412 entries?",
            "Die Sicherung vom 20. Nov. 2026 um 08:05 mit 1412 Einträgen streichen?",
        ),
        (
            Fact::BackupMade(BackupMade { at: at(), entries: 1 }),
            "Cross out the backup of 20 Nov 2026 at 08:05 with 1 entry?",
            "Die Sicherung vom 20. Nov. 2026 um 08:05 mit 1 Eintrag streichen?",
        ),
        (
            reminder(30),
            "Cross out the choice of 20 Nov 2026 to be reminded of a backup after 30 days?",
            "Die Auswahl vom 20. Nov. 2026, nach 30 Tagen an eine Sicherung erinnert zu werden, streichen?",
        ),
        (
            reminder(1),
            "Cross out the choice of 20 Nov 2026 to be reminded of a backup after 1 day?",
            "Die Auswahl vom 20. Nov. 2026, nach 1 Tag an eine Sicherung erinnert zu werden, streichen?",
        ),
        (
            reminder(0),
            "Cross out the choice of 20 Nov 2026 not to be reminded of a backup?",
            "Die Auswahl vom 20. Nov. 2026, nicht an eine Sicherung erinnert zu werden, streichen?",
        ),
        (
            known(Matter::Condition(Condition::Asthma)),
            "Cross out the entry of 20 Nov 2026 that your doctor or nurse knows your answer to “Do you have asthma?”?",
            "Den Eintrag vom 20. Nov. 2026 streichen, dass Ihre Praxis Ihre Antwort auf „Haben Sie Asthma?“ kennt?",
        ),
        (
            known(Matter::Medicine(Name::new("Ramipril").unwrap())),
            "Cross out the entry of 20 Nov 2026 that your doctor or nurse knows about the medicine “Ramipril”?",
            "Den Eintrag vom 20. Nov. 2026 streichen, dass Ihre Praxis von dem Arzneimittel „Ramipril“ weiß?",
        ),
    ]
}

#[test]
fn a_question_about_an_entry_names_it_in_english() {
    for (fact, english, _) in questions().into_iter().chain(countries()) {
        assert_eq!(entries().void(&fact), english);
    }
}

#[test]
fn a_question_about_an_entry_names_it_in_german() {
    speak(&DE);
    for (fact, _, german) in questions().into_iter().chain(countries()) {
        assert_eq!(entries().void(&fact), german);
    }
}
