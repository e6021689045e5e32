//! What is treated.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// A disease for which some label has a dose.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Indication {
    /// Rheumatoid arthritis.
    RheumatoidArthritis,
    /// Cryopyrin-associated periodic syndromes other than [`Self::Nomid`].
    Caps,
    /// Neonatal-onset multisystem inflammatory disease, also CINCA: the one of the cryopyrin-associated periodic syndromes
    /// that the label of the United States has.
    Nomid,
    /// Deficiency of the interleukin-1 receptor antagonist.
    Dira,
    /// Still's disease of children and adults.
    StillsDisease,
    /// Familial Mediterranean fever.
    Fmf,
    /// Anything else: nothing is calculated.
    Other,
}

impl Indication {
    /// All, as a page lists them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stay_as_they_are() {
        let keys = ["rheumatoid-arthritis", "caps", "nomid", "dira", "stills-disease", "fmf", "other"];
        assert_eq!(Indication::ALL.map(Indication::key), keys);
        assert_eq!("stills-disease".parse(), Ok(Indication::StillsDisease));
    }
}
