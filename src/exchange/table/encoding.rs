//! How the letters of a file are written. What no common encoding explains is refused: a letter that was replaced says
//! nothing any more.

/// An encoding that files of laboratories and trackers have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, the lower byte of each letter first.
    Utf16Le,
    /// UTF-16, the higher byte of each letter first.
    Utf16Be,
    /// Windows-1252, in which older spreadsheets save.
    Windows1252,
}

/// Bytes that are no letter of Windows-1252.
const NO_LETTERS: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

impl Encoding {
    /// UTF-16 where its mark or its bytes say so, otherwise UTF-8, otherwise Windows-1252; none where a byte has no place in
    /// that.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xff, 0xfe, ..] => Some(Self::Utf16Le),
            [0xfe, 0xff, ..] => Some(Self::Utf16Be),
            _ if bytes.contains(&0) => without_mark(bytes),
            _ if str::from_utf8(bytes).is_ok() => Some(Self::Utf8),
            _ => (!bytes.iter().any(|byte| NO_LETTERS.contains(byte))).then_some(Self::Windows1252),
        }
    }

    /// Its name in the encoding standard of the web platform.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// UTF-16 without its mark, if its first line is plain: of every letter one byte is nothing, and always the same one.
fn without_mark(bytes: &[u8]) -> Option<Encoding> {
    let line = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at - at % 2);
    let (pairs, _) = bytes.get(..line)?.as_chunks::<2>();
    let of_plain = |plain: fn(&[u8; 2]) -> bool| {
        !pairs.is_empty() && pairs.iter().filter(|pair| plain(pair)).count() * 4 > pairs.len() * 3
    };
    let found = if of_plain(|[first, second]| *first != 0 && *second == 0) {
        Encoding::Utf16Le
    } else if of_plain(|[first, second]| *first == 0 && *second != 0) {
        Encoding::Utf16Be
    } else {
        return None;
    };
    // No letter is nothing.
    let (all, []) = bytes.as_chunks::<2>() else { return None };
    (!all.contains(&[0, 0])).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_is_known_by_its_bytes() {
        let text = "Datum;Hämoglobin (g/dl)\n01.02.2026;13,4 – nüchtern";
        let utf_16 = |write: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
            mark.into_iter().chain(text.encode_utf16().flat_map(write)).collect()
        };
        let windows = |c: char| match c {
            '–' => 0x96,
            c => u8::try_from(u32::from(c)).unwrap(),
        };
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (text.chars().map(windows).collect(), Encoding::Windows1252),
            (utf_16(u16::to_le_bytes, [0xff, 0xfe]), Encoding::Utf16Le),
            (utf_16(u16::to_be_bytes, [0xfe, 0xff]), Encoding::Utf16Be),
            (utf_16(u16::to_le_bytes, [0xff, 0xfe]).split_off(2), Encoding::Utf16Le),
            (utf_16(u16::to_be_bytes, [0xfe, 0xff]).split_off(2), Encoding::Utf16Be),
        ] {
            assert_eq!(Encoding::of(&bytes), Some(encoding));
        }
        assert_eq!(Encoding::of(b""), Some(Encoding::Utf8));
    }

    #[test]
    fn what_no_encoding_explains_is_refused() {
        for bytes in [
            &b"\x8dA\xff"[..],
            b"\x81",
            b"\xe4\x90",
            b"A\0B",
            b"A\0\0B",
            b"A\0B\0\0\0C\0",
            b"A\0\0\0B\0\0\0",
            b"CRP;5\n\0",
        ] {
            assert_eq!(Encoding::of(bytes), None, "{bytes:?}");
        }
    }
}
