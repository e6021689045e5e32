//! What a file is for that another program shares or opens, by how it begins: nobody has chosen it for something.

use crate::exchange::backup;

/// So many bytes tell it.
pub const LOOKED_AT: u32 = 4096;
/// This app packs backups alone.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Who reads a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reader {
    /// The restore of a backup, whole or damaged, packed or not.
    Restore,
    /// The import of blood tests, which says of all that has none what it is.
    LabImport,
}

impl Reader {
    /// Who reads a file that begins so.
    pub fn of(begins: &[u8]) -> Self {
        let is_backup = begins.starts_with(&GZIP) || backup::is_named_in(begins);
        if is_backup { Self::Restore } else { Self::LabImport }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn a_backup_is_told_from_everything_else_by_its_beginning() {
        let backup = backup::write(&[], &[], DateTime::UNIX_EPOCH).unwrap();
        let cut_off = backup.split_at(40).0;
        for (begins, reader) in [
            (backup.as_str(), Reader::Restore),
            (cut_off, Reader::Restore),
            (
                "\u{feff}[ {\r\n\"format\": \"anakinra-companion-backup\", \"version\": \"99\"",
                Reader::Restore,
            ),
            ("{\"resourceType\":\"Bundle\"}", Reader::LabImport),
            ("[{\"resourceType\":\"Observation\"}]", Reader::LabImport),
            ("Date;CRP (mg/L)\n2026-11-22;1", Reader::LabImport),
            ("%PDF-1.7", Reader::LabImport),
            ("", Reader::LabImport),
        ] {
            assert_eq!(Reader::of(begins.as_bytes()), reader, "{begins}");
        }
        assert_eq!(Reader::of(b"\x1f\x8b\x08\0"), Reader::Restore);
        assert_eq!(Reader::of(b"PK\x03\x04"), Reader::LabImport);
    }
}
