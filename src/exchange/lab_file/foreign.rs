//! Files of other kinds, by how they begin.

/// A kind of file that has no results for this app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ForeignFile {
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// Files packed together; also those of spreadsheets and word processors.
    Packed,
    /// A spreadsheet or text of an older office program.
    OldOffice,
    /// The export of Apple Health.
    AppleHealth,
    /// XML of another kind, such as a CDA document.
    Xml,
    /// Messages between laboratories and clinics, HL7 version 2 or LDT.
    Message,
    /// A page of the web.
    Page,
}

const BEGINNINGS: [(&[u8], ForeignFile); 10] = [
    (b"%PDF-", ForeignFile::Pdf),
    (b"\x89PNG", ForeignFile::Picture),
    (b"\xff\xd8\xff", ForeignFile::Picture),
    (b"GIF8", ForeignFile::Picture),
    (b"RIFF", ForeignFile::Picture),
    (b"PK\x03\x04", ForeignFile::Packed),
    (b"\x1f\x8b", ForeignFile::Packed),
    (b"\xd0\xcf\x11\xe0", ForeignFile::OldOffice),
    (b"MSH|", ForeignFile::Message),
    (b"0138000", ForeignFile::Message),
];
/// A picture of a phone names its kind a few bytes behind its beginning.
const HEIC: (usize, &[u8]) = (4, b"ftyp");
/// So many bytes tell which XML it is.
const LOOKED_AT: usize = 4096;

/// The kind of a file, if it is none that can be read.
pub fn foreign(bytes: &[u8]) -> Option<ForeignFile> {
    let (at, mark) = HEIC;
    let begins = BEGINNINGS.iter().find(|(begins, _)| bytes.starts_with(begins)).map(|(_, kind)| *kind);
    let is_picture =
        || bytes.get(at..).is_some_and(|rest| rest.starts_with(mark)).then_some(ForeignFile::Picture);
    begins.or_else(is_picture).or_else(|| markup(bytes))
}

fn markup(bytes: &[u8]) -> Option<ForeignFile> {
    let first = String::from_utf8_lossy(bytes.get(..LOOKED_AT).unwrap_or(bytes));
    let first = first.trim_start_matches('\u{feff}').trim_start().to_lowercase();
    if first.starts_with("<!doctype html") || first.starts_with("<html") {
        return Some(ForeignFile::Page);
    }
    if !first.starts_with("<?xml") && !first.starts_with("<healthdata") {
        return None;
    }
    Some(if first.contains("healthdata") { ForeignFile::AppleHealth } else { ForeignFile::Xml })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_by_the_beginning() {
        for (bytes, kind) in [
            (&b"%PDF-1.7\n"[..], Some(ForeignFile::Pdf)),
            (b"\x89PNG\r\n", Some(ForeignFile::Picture)),
            (b"\xff\xd8\xff\xe0", Some(ForeignFile::Picture)),
            (b"\0\0\0\x18ftypheic", Some(ForeignFile::Picture)),
            (b"PK\x03\x04", Some(ForeignFile::Packed)),
            (b"\x1f\x8b\x08", Some(ForeignFile::Packed)),
            (b"\xd0\xcf\x11\xe0\xa1", Some(ForeignFile::OldOffice)),
            (b"MSH|^~\\&|", Some(ForeignFile::Message)),
            (b"<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [", Some(ForeignFile::AppleHealth)),
            (b"\xef\xbb\xbf<?xml version=\"1.0\"?><ClinicalDocument>", Some(ForeignFile::Xml)),
            (b" <!DOCTYPE html><html>", Some(ForeignFile::Page)),
            (b"Date;CRP (mg/L)\n2026-11-22;1", None),
            (b"{\"resourceType\":\"Bundle\"}", None),
            (b"", None),
        ] {
            assert_eq!(foreign(bytes), kind, "{bytes:?}");
        }
    }
}
