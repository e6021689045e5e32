//! The published numbers: clearance by kidney function, and two bodies that both fit what is printed.

use strum::VariantArray;

use std::f64::consts::LN_2;

use super::Model;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, URIEN, YANG, cited};
use crate::domain::quantities::units::MlPerMin;

/// Strictly above this creatinine clearance kidney function is normal.
pub const NORMAL_ABOVE: Cited<MlPerMin> =
    cited(MlPerMin::whole(80), &YANG, "abstract, groups by creatinine clearance");
/// From this creatinine clearance on the impairment is mild at most.
pub const MILD_FROM: Cited<MlPerMin> =
    cited(MlPerMin::whole(50), &YANG, "abstract, groups by creatinine clearance");
/// From this creatinine clearance on it is moderate at most.
pub const MODERATE_FROM: Cited<MlPerMin> =
    cited(MlPerMin::whole(30), &YANG, "abstract, groups by creatinine clearance");

/// V/F in litres, fitted to children and adolescents and scaled to 70 kg.
pub const LARGE_VOLUME_L: Cited<f64> = cited(65.2, &URIEN, "table 1");
/// Rate of absorption per hour that belongs to [`LARGE_VOLUME_L`].
pub const FAST_ABSORPTION_PER_H: Cited<f64> = cited(0.38, &URIEN, "table 1");
/// V/F in litres with which a slow absorption still gives the printed hours to the peak.
pub const SMALL_VOLUME_L: Cited<f64> =
    cited(16.4, &OWN_CHOICE, "volume of the second model of concentrations");
/// Hours in which half is absorbed if absorption is the slow step: the middle of the printed half-life.
pub const ABSORPTION_HALF_LIFE_H: Cited<f64> =
    cited(5.0, &OWN_CHOICE, "absorption of the second model of concentrations");

/// The groups of which one curve can be shown. In the others the two forms differ too far for that.
pub const ONE_CURVE: Cited<[RenalGroup; 2]> = cited(
    [RenalGroup::Normal, RenalGroup::Mild],
    &OWN_CHOICE,
    "kidney function for which one curve is shown",
);

/// L/h in one mL/min.
const L_PER_H: f64 = 0.06;

/// Kidney function as the study of clearance divides it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, VariantArray)]
pub enum RenalGroup {
    /// Above 80 mL/min.
    Normal,
    /// 50 to 80 mL/min.
    Mild,
    /// 30 to below 50 mL/min; the study prints 49.
    Moderate,
    /// Below 30 mL/min.
    Severe,
    /// End stage, on dialysis.
    EndStage,
}

/// Which step is the slow one at normal kidney function. What is printed of anakinra fits both.
#[derive(Clone, Copy, PartialEq, Eq, Debug, VariantArray)]
pub enum Form {
    /// Elimination: its half-life is the printed one, and grows as kidney function falls.
    SlowElimination,
    /// Absorption: its half-life is the printed one, whatever the kidneys do.
    SlowAbsorption,
}

impl RenalGroup {
    /// All, from normal to none.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// The group of a creatinine clearance. Whoever is on dialysis is in the last one, whatever the clearance.
    ///
    /// The study prints whole numbers. Here a group begins at its lower number, so that no value falls between:
    /// what is between 49 and 50 is moderate.
    pub fn of(clearance: MlPerMin, on_dialysis: bool) -> Self {
        if on_dialysis {
            Self::EndStage
        } else if clearance > NORMAL_ABOVE.value {
            Self::Normal
        } else if clearance >= MILD_FROM.value {
            Self::Mild
        } else if clearance >= MODERATE_FROM.value {
            Self::Moderate
        } else {
            Self::Severe
        }
    }

    /// Mean apparent clearance of anakinra, CL/F, in mL/min as printed.
    pub fn clearance(self) -> Cited<f64> {
        let printed = match self {
            Self::Normal => 170.0,
            Self::Mild => 142.0,
            Self::Moderate => 84.5,
            Self::Severe => 51.5,
            Self::EndStage => 42.7,
        };
        cited(printed, &YANG, "abstract, CL/F after 100 mg subcutaneously")
    }

    /// How many times the mean concentration at normal kidney function the same doses give. It needs no model.
    pub fn exposure(self) -> f64 {
        Self::Normal.clearance().value / self.clearance().value
    }

    /// Mean concentration in mg/L while so many mg are injected every so many hours. It needs no model.
    pub fn mean_concentration(self, mg: f64, every_hours: f64) -> f64 {
        mg / self.litres_per_hour() / every_hours
    }

    /// Whether one curve is an honest picture; if not, both forms or the mean are.
    pub fn is_one_curve(self) -> bool {
        ONE_CURVE.value.contains(&self)
    }

    fn litres_per_hour(self) -> f64 {
        self.clearance().value * L_PER_H
    }
}

impl Form {
    /// Both.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// The model of an adult with this kidney function.
    pub fn model(self, group: RenalGroup) -> Model {
        let (absorption, volume) = match self {
            Self::SlowElimination => (FAST_ABSORPTION_PER_H.value, LARGE_VOLUME_L.value),
            Self::SlowAbsorption => (LN_2 / ABSORPTION_HALF_LIFE_H.value, SMALL_VOLUME_L.value),
        };
        Model { absorption, volume, clearance: group.litres_per_hour() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantities::number::parse;

    #[test]
    fn each_group_begins_where_the_one_below_ends() {
        use RenalGroup::*;
        for (clearance, group) in [
            ("200", Normal),
            ("80.001", Normal),
            ("80", Mild),
            ("79.999", Mild),
            ("50.001", Mild),
            ("50", Mild),
            ("49.999", Moderate),
            ("49", Moderate),
            ("30.001", Moderate),
            ("30", Moderate),
            ("29.999", Severe),
            ("0", Severe),
        ] {
            let clearance = MlPerMin(parse(clearance, 3).unwrap().exact());
            assert_eq!(RenalGroup::of(clearance, false), group, "{clearance:?}");
            assert_eq!(RenalGroup::of(clearance, true), EndStage, "{clearance:?}");
        }
    }

    #[test]
    fn one_curve_ends_below_fifty() {
        for (clearance, one) in [(50, true), (49, false)] {
            assert_eq!(RenalGroup::of(MlPerMin::whole(clearance), false).is_one_curve(), one, "{clearance}");
        }
        assert!(RenalGroup::Normal.is_one_curve());
        assert!(!RenalGroup::Severe.is_one_curve());
        assert!(!RenalGroup::EndStage.is_one_curve());
    }
}
