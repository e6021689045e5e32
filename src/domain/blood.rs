//! What blood counts amount to.

use crate::domain::monograph::NEUTROPENIA_BELOW;
use crate::domain::units::CellsPerMm3;

/// Whether a neutrophil count is one that the monograph calls neutropenia.
pub fn is_neutropenia(neutrophils: CellsPerMm3) -> bool {
    neutrophils < NEUTROPENIA_BELOW.value
}
