//! What the page and the forms about skin and symptoms say.

use crate::app::i18n::messages::Symptoms;
use crate::app::i18n::{dates, strings};
use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::reaction::Progress;
use crate::domain::treatment::injection::{Injection, Pain, mean_pain_tenths};

impl Symptoms {
    /// That a reaction was recorded.
    pub fn saved(&self, site: InjectionSite) -> String {
        self.site_avoided(&strings().terms.site_inline(site))
    }

    /// None for what is usual.
    pub const fn progress(&self, progress: Progress) -> Option<&'static str> {
        match progress {
            Progress::Usual => None,
            Progress::Long => Some(self.lasts_long),
            Progress::FirstAndLate => Some(self.first_and_late),
        }
    }

    /// How many reactions began in which weeks of treatment, given how many in each.
    pub fn weeks_said(&self, weeks: &[usize]) -> String {
        let (first, rest) = weeks.split_at(weeks.len().min(4));
        let (first, rest): (usize, usize) = (first.iter().sum(), rest.iter().sum());
        let quiet = weeks.iter().rev().take_while(|count| **count == 0).count();
        self.reactions_began(quiet, &first.to_string(), &rest.to_string())
    }

    /// An injection to choose.
    pub fn injection(&self, injection: &Injection) -> String {
        let at = &injection.at;
        let site = strings().terms.site_if_known_inline(injection.site);
        self.given_at(&dates::day(at.date()), &dates::time(at.time()), &site)
    }

    pub fn after_injection(&self, injection: &Injection) -> String {
        self.after_the_injection(&self.injection(injection))
    }

    pub fn symptom(&self, symptom: &Symptom) -> String {
        self.graded(self.complaint(symptom.complaint), symptom)
    }

    /// As inside a sentence.
    pub fn symptom_inline(&self, symptom: &Symptom) -> String {
        self.graded(self.complaint_inline(symptom.complaint), symptom)
    }

    fn graded(&self, complaint: &str, symptom: &Symptom) -> String {
        let grade = self.grade_inline(symptom.grade);
        match &symptom.note {
            Some(note) => self.complaint_grade_note(complaint, grade, note),
            None => self.complaint_and_grade(complaint, grade),
        }
    }

    pub const fn complaint(&self, complaint: Complaint) -> &'static str {
        match complaint {
            Complaint::Infection => self.complaint_infection,
            Complaint::Headache => self.complaint_headache,
            Complaint::Nausea => self.complaint_nausea,
            Complaint::Diarrhoea => self.complaint_diarrhoea,
            Complaint::FluLike => self.complaint_flu_like,
            Complaint::AbdominalPain => self.complaint_abdominal_pain,
            Complaint::Other => self.complaint_other,
        }
    }

    const fn complaint_inline(&self, complaint: Complaint) -> &'static str {
        match complaint {
            Complaint::Infection => self.complaint_infection_inline,
            Complaint::Headache => self.complaint_headache_inline,
            Complaint::Nausea => self.complaint_nausea_inline,
            Complaint::Diarrhoea => self.complaint_diarrhoea_inline,
            Complaint::FluLike => self.complaint_flu_like_inline,
            Complaint::AbdominalPain => self.complaint_abdominal_pain_inline,
            Complaint::Other => self.complaint_other_inline,
        }
    }

    pub const fn grade(&self, grade: Grade) -> &'static str {
        match grade {
            Grade::Mild => self.grade_mild,
            Grade::Moderate => self.grade_moderate,
            Grade::Severe => self.grade_severe,
        }
    }

    const fn grade_inline(&self, grade: Grade) -> &'static str {
        match grade {
            Grade::Mild => self.grade_mild_inline,
            Grade::Moderate => self.grade_moderate_inline,
            Grade::Severe => self.grade_severe_inline,
        }
    }

    /// The head of the table of sites.
    pub const fn site_head(&self) -> [&'static str; 3] {
        [self.head_site, self.head_injections, self.head_pain]
    }

    /// The mean of some pains.
    pub fn pain(&self, pains: &[Pain]) -> String {
        match mean_pain_tenths(pains) {
            Some(tenths) => {
                let mean = format!("{}{}{}", tenths / 10, strings().terms.decimal_mark, tenths % 10);
                self.mean_pain(&mean, &pains.len().to_string())
            }
            None => self.no_pain.to_owned(),
        }
    }
}
