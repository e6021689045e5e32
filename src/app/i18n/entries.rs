//! How an entry is named where something is asked about it.

use std::num::NonZeroU8;

use crate::app::i18n::messages::Entries;
use crate::app::i18n::{clinical_terms, dates, later_strings, strings};
use crate::domain::labs::panel::LabPanel;
use crate::domain::patient::conditions::Answered;
use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::domain::sites::custom_site::CustomSite;
use crate::domain::sites::injection_site::RegionUse;
use crate::domain::sites::reaction::Reaction;
use crate::domain::sites::skin::Skin;
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::Pause;
use crate::domain::treatment::regimen::Regimen;
use crate::domain::treatment::supply::Pack;
use crate::record::fact::{BackupMade, Fact, Reminder};

impl Entries {
    /// Whether an entry is to be crossed out: which one, by its day, time, site and value.
    pub fn void(&self, fact: &Fact) -> String {
        let (terms, later) = (&strings().terms, later_strings());
        match fact {
            Fact::Patient(patient) => {
                let (birth, start) = (patient.birth_date(), patient.therapy_start());
                self.details(&later.settings.details_line(patient.sex(), birth, start))
            }
            Fact::Regimen(regimen) => self.void_regimen(regimen),
            Fact::WeightMeasurement(weight) => {
                self.weight(&dates::day(weight.on), &terms.kilograms(weight.kg.decimal()))
            }
            Fact::Injection(injection) => self.void_injection(injection),
            Fact::Labs(panel) => self.void_labs(panel),
            Fact::Restart(restart) => self.restart(&dates::day(restart.on)),
            Fact::Question(question) => self.question(&question.text, &dates::day(question.on)),
            Fact::PrescribedTest(test) => match &test.note {
                Some(note) => self.test_with_note(&dates::day(test.on), note),
                None => self.test(&dates::day(test.on)),
            },
            Fact::Answered(answered) => self.void_answer(answered),
            Fact::ConcomitantMedication(medication) => self.void_medication(medication),
            Fact::Skip(skip) => self.skipped(&dates::day(skip.day), strings().pause.cause_inline(skip.cause)),
            Fact::Pause(pause) => self.void_pause(pause),
            Fact::Pack(pack) => self.void_pack(pack),
            Fact::DiscardedSyringes(discarded) => {
                self.discarded(discarded.syringes.get().into(), &dates::day(discarded.on))
            }
            Fact::RegionUse(choice) => self.void_region(choice),
            Fact::CustomSite(own) => self.void_own_site(own),
            Fact::Skin(skin) => self.void_skin(skin),
            Fact::Reaction(reaction) => self.void_reaction(reaction),
            Fact::Symptom { symptom, .. } => {
                self.symptom(&dates::day(symptom.on), &later.symptoms.symptom_inline(symptom))
            }
            Fact::WarmUpStarted(started) => {
                self.warm_up(&dates::day(started.at.date()), &dates::time(started.at.time()))
            }
            Fact::SharpsBox(sharps) => self.sharps_box(sharps.holds.get().into(), &dates::day(sharps.on)),
            Fact::Preferred(preferred) => {
                let (name, _) = later.settings.preference(preferred.preference);
                self.setting(&dates::day(preferred.on), name, &preferred.number.to_string())
            }
            Fact::BackupMade(backup) => self.void_backup(backup),
            Fact::Reminder(reminder) => self.void_reminder(reminder),
        }
    }

    fn void_regimen(&self, regimen: &Regimen) -> String {
        let terms = &strings().terms;
        let (dose, every) = (terms.milligrams(regimen.dose.decimal()), terms.every(regimen.every_days.get()));
        self.regimen(&dates::day(regimen.from), &dose, &every)
    }

    fn void_injection(&self, injection: &Injection) -> String {
        let (day, time) = (dates::day(injection.at.date()), dates::time(injection.at.time()));
        let terms = &strings().terms;
        let (site, dose) = (terms.site_inline(injection.site), terms.milligrams(injection.dose.decimal()));
        self.injection(&day, &time, &site, &dose)
    }

    /// With the first result, and how many more there are.
    fn void_labs(&self, panel: &LabPanel) -> String {
        let (terms, day) = (&strings().terms, dates::day(panel.drawn));
        let known = panel
            .results
            .iter()
            .map(|result| format!("{} {}", terms.analyte_inline(result.analyte()), terms.result(result)));
        let own = panel.custom.iter().map(|own| format!("{} {}", own.name.text(), terms.own_result(own)));
        let Some(first) = known.chain(own).next() else { return self.blood_results(&day) };
        match panel.results.len() + panel.custom.len() {
            1 => self.blood_result(&day, &first),
            count => self.blood_results_more(count - 1, &day, &first),
        }
    }

    fn void_answer(&self, Answered { condition, answer, on }: &Answered) -> String {
        let (day, question) = (dates::day(*on), clinical_terms().question(*condition));
        if *answer { self.answer_yes(&day, question) } else { self.answer_no(&day, question) }
    }

    fn void_medication(&self, medication: &ConcomitantMedication) -> String {
        let ConcomitantMedication { kind, name, current, on } = medication;
        let (name, day) = (name.text(), dates::day(*on));
        match (kind, current) {
            (MedicationKind::Medicine, true) => self.medicine_listed(name, &day),
            (MedicationKind::Medicine, false) => self.medicine_ended(name, &day),
            (MedicationKind::Vaccination, true) => self.vaccination_listed(name, &day),
            (MedicationKind::Vaccination, false) => self.vaccination_ended(name, &day),
        }
    }

    fn void_pause(&self, pause: &Pause) -> String {
        let (from, cause) = (dates::day(pause.from), strings().pause.cause_inline(pause.cause));
        match pause.until {
            Some(until) => self.pause_until(&from, &dates::day(until), cause),
            None => self.pause_since(&from, cause),
        }
    }

    fn void_pack(&self, Pack { received, syringes, expires, lot }: &Pack) -> String {
        let (count, day, expires) = (syringes.get().into(), dates::day(*received), dates::day(*expires));
        match lot {
            Some(lot) => self.pack_of_lot(count, &day, &expires, lot),
            None => self.pack(count, &day, &expires),
        }
    }

    fn void_region(&self, RegionUse { region, sites, on }: &RegionUse) -> String {
        let region = later_strings().sites.region_inline(*region);
        self.region((*sites).into(), &dates::day(*on), region)
    }

    fn void_own_site(&self, CustomSite { site, name, used, on }: &CustomSite) -> String {
        let (name, site, day) = (name.text(), strings().terms.site_inline(*site), dates::day(*on));
        if *used { self.own_site_used(name, &site, &day) } else { self.own_site_unused(name, &site, &day) }
    }

    fn void_skin(&self, skin: &Skin) -> String {
        let site = strings().terms.site_inline(skin.site);
        self.skin(&site, strings().skin.state_inline(skin.state), &dates::day(skin.since))
    }

    fn void_reaction(&self, reaction: &Reaction) -> String {
        let (onset, line) = (dates::day(reaction.onset), strings().reactions.line_inline(reaction));
        match reaction.resolved {
            Some(gone) => self.reaction_gone(&onset, &dates::day(gone), &line),
            None => self.reaction_since(&onset, &line),
        }
    }

    fn void_backup(&self, BackupMade { at, entries }: &BackupMade) -> String {
        let count = usize::try_from(*entries).unwrap_or(usize::MAX);
        self.backup(count, &dates::day(at.date()), &dates::time(at.time()))
    }

    fn void_reminder(&self, reminder: &Reminder) -> String {
        let day = dates::day(reminder.from);
        match reminder.every_days.map(NonZeroU8::get) {
            Some(days) => self.reminder(days.into(), &day),
            None => self.no_reminder(&day),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::app::i18n::{GERMAN, entries, speak};
    use crate::domain::labs::analyte::Analyte;
    use crate::domain::labs::calendar::{PrescribedTest, Restart};
    use crate::domain::labs::result::{Bound, CustomResult, LabResult, Range};
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::labs::unit_text::UnitText;
    use crate::domain::patient::conditions::Condition;
    use crate::domain::patient::patient::{Patient, Sex, Weight, WeightMeasurement};
    use crate::domain::patient::preference::{Preference, Preferred};
    use crate::domain::patient::question::Question;
    use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
    use crate::domain::quantities::name::Name;
    use crate::domain::quantities::number::Decimal;
    use crate::domain::sites::injection_site::Region;
    use crate::domain::sites::reaction::{Sign, Size};
    use crate::domain::sites::skin::SkinState;
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::Details;
    use crate::domain::treatment::pause::{Cause, Skip};
    use crate::domain::treatment::regimen::Counted;
    use crate::domain::treatment::regimen::tests::day;
    use crate::domain::treatment::supply::{DiscardedSyringes, SharpsBox};
    use crate::domain::treatment::warm_up::WarmUpStarted;

    const DAY: &str = "2026-11-20";

    fn injection(site: &str) -> Fact {
        Fact::Injection(Injection {
            at: "2026-11-20T08:05:00+01:00[Europe/Berlin]".parse().unwrap(),
            dose: Dose::new(Decimal::whole(100)).unwrap(),
            site: site.parse().unwrap(),
            details: Details::default(),
        })
    }

    fn labs(results: &[(Analyte, Decimal, LabUnit)], custom: &[&str]) -> Fact {
        let result = |(analyte, value, unit): &(Analyte, Decimal, LabUnit)| {
            LabResult::new(*analyte, *value, *unit).unwrap()
        };
        let own = |name: &&str| CustomResult {
            name: Name::new(name).unwrap(),
            value: Decimal::whole(30),
            unit: UnitText::new("ug/L").unwrap(),
            bound: Some(Bound::Below),
            range: Range::default(),
        };
        Fact::Labs(LabPanel {
            drawn: day(DAY),
            results: results.iter().map(result).collect(),
            custom: custom.iter().map(own).collect(),
            ..LabPanel::default()
        })
    }

    fn regimen() -> Fact {
        Fact::Regimen(Regimen {
            from: day(DAY),
            dose: Dose::new(Decimal::whole(100)).unwrap(),
            every_days: NonZeroU8::MIN,
            usual_time: NaiveTime::default(),
            counted: Counted::FromStart,
            window_hours: 4,
        })
    }

    fn pause(until: Option<&str>) -> Fact {
        Fact::Pause(Pause { from: day(DAY), until: until.map(day), cause: Cause::Infection })
    }

    fn reaction(resolved: Option<&str>) -> Fact {
        Fact::Reaction(Reaction {
            site: "LT1".parse().unwrap(),
            signs: vec![Sign::Red, Sign::Itchy],
            size: Some(Size::new(Decimal::whole(3)).unwrap()),
            onset: day(DAY),
            resolved: resolved.map(day),
        })
    }

    fn symptom(note: Option<&str>) -> Fact {
        let (complaint, grade, note) = (Complaint::Headache, Grade::Mild, note.map(str::to_owned));
        Fact::Symptom { symptom: Symptom { complaint, on: day(DAY), grade, note }, after: None }
    }

    fn medicine(kind: MedicationKind, current: bool) -> Fact {
        let name = Name::new("Humira").unwrap();
        Fact::ConcomitantMedication(ConcomitantMedication { kind, name, current, on: day(DAY) })
    }

    fn pack(lot: Option<&str>) -> Fact {
        Fact::Pack(Pack {
            received: day(DAY),
            syringes: 28.try_into().unwrap(),
            expires: day("2027-06-30"),
            lot: lot.map(str::to_owned),
        })
    }

    /// Every kind of fact, with what is asked in English and in German.
    fn questions() -> Vec<(Fact, &'static str, &'static str)> {
        let neutrophils = (Analyte::Neutrophils, Decimal::new(19, 1), LabUnit::GigaPerL);
        let creatinine = (Analyte::Creatinine, Decimal::whole(1), LabUnit::MgPerDl);
        let discarded = |syringes: u16| {
            Fact::DiscardedSyringes(DiscardedSyringes {
                on: day(DAY),
                syringes: syringes.try_into().unwrap(),
            })
        };
        let region = |sites| Fact::RegionUse(RegionUse { region: Region::Thigh, sites, on: day(DAY) });
        let own_site = |used| {
            let name = Name::new("Outer side").unwrap();
            Fact::CustomSite(CustomSite { site: "LT51".parse().unwrap(), name, used, on: day(DAY) })
        };
        let reminder =
            |days: u8| Fact::Reminder(Reminder { every_days: days.try_into().ok(), from: day(DAY) });
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
                Fact::Preferred(Preferred { preference: Preference::HoursOut, number: 12, on: day(DAY) }),
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
        ]
    }

    #[test]
    fn a_question_about_an_entry_names_it_in_english() {
        for (fact, english, _) in questions() {
            assert_eq!(entries().void(&fact), english);
        }
    }

    #[test]
    fn a_question_about_an_entry_names_it_in_german() {
        speak(&GERMAN);
        for (fact, _, german) in questions() {
            assert_eq!(entries().void(&fact), german);
        }
    }
}
