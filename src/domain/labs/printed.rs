//! The letters of a report, however they were printed: full width, accents, raised digits, two signs for micro. It knows
//! no word and no unit.

/// What stands between words and says nothing itself.
const BETWEEN: &str = ".,;:-‐‑–—_/\\|()[]{}'’`\"“”„*°†‡";

/// The ordinary letter for one of full width, and a blank for any blank.
pub(super) fn half_width(c: char) -> char {
    match c {
        '！'..='～' => u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c),
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

/// Marks that nobody sees: soft hyphens, joiners, the mark of byte order.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The digit that a raised one stands for.
pub(super) const fn lowered(c: char) -> Option<char> {
    Some(match c {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        _ => return None,
    })
}

/// The words of a text in small letters without accents. `#`, `%` and every sign that may mean something are words; a
/// raised digit is the sign of a footnote.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let seen = text.chars().filter(|c| !is_invisible(*c) && !is_accent(*c)).map(half_width);
    for c in seen.flat_map(char::to_lowercase) {
        if c == ' ' || BETWEEN.contains(c) || lowered(c).is_some() {
            words.push(String::new());
        } else if c.is_alphanumeric() {
            let word = words.last_mut();
            word.into_iter().for_each(|word| plain(c, word));
        } else if !is_accent(c) {
            words.extend([c.to_string(), String::new()]);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// An accent that is a character of its own, behind its letter.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn plain(c: char, word: &mut String) {
    match c {
        'à' | 'á' | 'â' | 'ä' => word.push('a'),
        'ç' => word.push('c'),
        'è' | 'é' | 'ê' | 'ë' => word.push('e'),
        'î' | 'ï' => word.push('i'),
        'ô' | 'ö' => word.push('o'),
        'ù' | 'û' | 'ü' => word.push('u'),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'ß' => word.push_str("ss"),
        _ => word.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_small_plain_and_without_what_stands_between_them() {
        for (text, expected) in [
            ("", ""),
            (" . ", ""),
            ("C-Reactive  Protein,Quant.", "c reactive protein quant"),
            ("Protéine C réactive", "proteine c reactive"),
            ("Prote\u{301}ine", "proteine"),
            ("WEISSE Weiße Blutkörperchen", "weisse weisse blutkorperchen"),
            ("Hæmoglobin", "haemoglobin"),
            ("ＣＲＰ\u{3000}（ｈｓ）", "crp hs"),
            ("Hämo\u{ad}globin", "hamoglobin"),
            ("NEUT#", "neut #"),
            ("Neutrophils%", "neutrophils %"),
            ("Segs+Bands", "segs + bands"),
            ("WBC⁰¹", "wbc"),
            ("U/l 37°C", "u l 37 c"),
            ("a\u{a0}b\u{2009}c\td", "a b c d"),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text:?}");
        }
    }

    #[test]
    fn full_width_goes_from_its_first_sign_to_its_last() {
        let all: String = "！／０９ＡＺａｚ～".chars().map(half_width).collect();
        assert_eq!(all, "!/09AZaz~");
        assert_eq!(half_width('｟'), '｟');
    }
}
