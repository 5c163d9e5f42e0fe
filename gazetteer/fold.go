package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// latinPlain maps a letter below latinTableEnd to its plain spelling.
var latinPlain = func() map[rune]string {
	m := make(map[rune]string, 600)
	for _, v := range latinVariants {
		for _, r := range v.letters {
			m[r] = v.plain
		}
	}
	return m
}()

// arabicPlain unifies the letters that Arabic spelling uses in place of one
// another, and Persian forms; a zero drops the sign.
var arabicPlain = map[rune]rune{
	'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي', 'ە': 'ه',
	'ـ': 0, 'ء': 0, '\u200c': 0, '\u200e': 0, '\u200f': 0,
}

// abbreviated first words of names, spelled out.
var abbreviations = map[string]string{"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "sta": "santa", "sto": "santo"}

// Fold returns a name in the form in which names are compared: small letters
// without accents, vowel signs or apostrophes, single spaces for all other
// signs, "St", "Mt" and "Ft" at the head spelled out.
func Fold(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space := false
	put := func(s string) {
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteString(s)
	}
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
				if space && b.Len() > 0 {
					b.WriteByte(' ')
				}
				space = false
				b.WriteByte(c)
			case 'A' <= c && c <= 'Z':
				if space && b.Len() > 0 {
					b.WriteByte(' ')
				}
				space = false
				b.WriteByte(c + 'a' - 'A')
			case c == '\'' || c == '`':
			default:
				space = true
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(name[i:])
		i += n
		foldRune(r, put, &space)
	}
	return spellOut(b.String())
}

func foldRune(r rune, put func(string), space *bool) {
	if p, ok := arabicPlain[r]; ok {
		if p != 0 {
			put(string(p))
		}
		return
	}
	r = unicode.ToLower(r)
	switch {
	case latinPlain[r] != "":
		put(latinPlain[r])
	case unicode.Is(unicode.Mn, r) || isApostrophe(r):
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		put(string(r))
	default:
		*space = true
	}
}

func isApostrophe(r rune) bool {
	switch r {
	case '’', '‘', 'ʼ', 'ʻ', 'ʾ', 'ʿ', '′', 'ˈ', 'ʹ':
		return true
	}
	return false
}

func spellOut(folded string) string {
	head, rest, more := strings.Cut(folded, " ")
	if !more || len(head) > 3 {
		return folded
	}
	if full, ok := abbreviations[head]; ok {
		return full + " " + rest
	}
	return folded
}

// PlainLatin drops accents and the apostrophes of transliterations from a
// name, keeping its capitals: "Sinjār" becomes "Sinjar".
func PlainLatin(name string) string {
	var b strings.Builder
	for _, r := range name {
		p := latinPlain[unicode.ToLower(r)]
		switch {
		case isApostrophe(r) && r != '’' || r == '`':
		case p == "" || r == unicode.ToLower(r) && p == string(r):
			b.WriteRune(r)
		case r != unicode.ToLower(r):
			b.WriteString(strings.ToUpper(p[:1]) + p[1:])
		default:
			b.WriteString(p)
		}
	}
	return strings.Trim(b.String(), "'’ ")
}
