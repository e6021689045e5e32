//! From the bytes of a file to its text. What no common encoding explains is refused: a letter that was replaced says
//! nothing any more.

use std::char::decode_utf16;

use crate::exchange::lab_report::TableError;

/// The letters from 0x80 to 0x9F of Windows-1252, in which older spreadsheets save; a blank where there is none.
const LETTERS: [char; 32] = [
    '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
];
const FIRST_LETTER: u8 = 0x80;

/// UTF-16 where its mark or its bytes say so, otherwise UTF-8, otherwise Windows-1252.
pub fn decode(bytes: &[u8]) -> Result<String, TableError> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        _ if bytes.contains(&0) => without_mark(bytes),
        _ => match str::from_utf8(bytes) {
            Ok(text) => Some(text.to_owned()),
            Err(_) => bytes.iter().map(|byte| letter(*byte)).collect(),
        },
    }
    .ok_or(TableError::Encoding)
}

/// UTF-16 without its mark, if its first line is plain: of every letter one byte is nothing, and always the same one.
fn without_mark(bytes: &[u8]) -> Option<String> {
    let line = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at - at % 2);
    let (pairs, _) = bytes.get(..line)?.as_chunks::<2>();
    let of_plain = |plain: fn(&[u8; 2]) -> bool| {
        !pairs.is_empty() && pairs.iter().filter(|pair| plain(pair)).count() * 4 > pairs.len() * 3
    };
    if of_plain(|[first, second]| *first != 0 && *second == 0) {
        utf_16(bytes, u16::from_le_bytes)
    } else if of_plain(|[first, second]| *first == 0 && *second != 0) {
        utf_16(bytes, u16::from_be_bytes)
    } else {
        None
    }
    .filter(|text| !text.contains('\0'))
}

fn utf_16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return None };
    decode_utf16(pairs.iter().map(|pair| read(*pair))).collect::<Result<String, _>>().ok()
}

fn letter(byte: u8) -> Option<char> {
    match byte.checked_sub(FIRST_LETTER).and_then(|place| LETTERS.get(usize::from(place))) {
        Some(' ') => None,
        Some(letter) => Some(*letter),
        None => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_gives_the_same_text() {
        let text = "Datum;Hämoglobin (g/dl)\n01.02.2026;13,4 – nüchtern";
        let utf_16 = |write: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
            mark.into_iter().chain(text.encode_utf16().flat_map(write)).collect()
        };
        let windows = |c: char| match c {
            '–' => 0x96,
            c => u8::try_from(u32::from(c)).unwrap(),
        };
        for bytes in [
            text.as_bytes().to_vec(),
            text.chars().map(windows).collect(),
            utf_16(u16::to_le_bytes, [0xff, 0xfe]),
            utf_16(u16::to_be_bytes, [0xfe, 0xff]),
            utf_16(u16::to_le_bytes, [0xff, 0xfe]).split_off(2),
            utf_16(u16::to_be_bytes, [0xfe, 0xff]).split_off(2),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text));
        }
        assert_eq!(decode(b""), Ok(String::new()));
    }

    #[test]
    fn what_no_encoding_explains_is_refused() {
        for bytes in [
            &b"\x8dA"[..],
            b"\x81",
            b"\xe4\x90",
            b"A\0B",
            b"A\0\0B",
            b"A\0B\0\0\0C\0",
            b"A\0B\0C\0D\0E\0\x00\xd8",
            b"A\0\0\0B\0\0\0",
            b"CRP;5\n\0",
            b"\xff\xfeA",
            b"\xff\xfe\x00\xd8",
        ] {
            assert_eq!(decode(bytes), Err(TableError::Encoding), "{bytes:?}");
        }
    }
}
