package toponym

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"attest/gazetteer"
	"attest/ud"
)

// token is a written word; the syntactic words of a contraction are one token.
type token struct {
	start, end  int
	folded      string // as the gazetteer compares, "" for signs
	upos        string // of its first syntactic word
	sentence    int
	first, last int // words of the sentence
	capital     bool
	initial     bool // first of its sentence, or after a sign that begins one
	hinted      bool // in a span known to be no place
}

// tokens lists the written words of the sentences, and whether case tells
// anything in the text.
func tokens(text string, sents []ud.Sentence, noPlace []Span) (out []token, cased bool) {
	upper, lower := 0, 0
	for si, s := range sents {
		fresh := true
		for wi, w := range s.Words {
			if n := len(out); n > 0 && out[n-1].sentence == si && out[n-1].end == w.End {
				out[n-1].last = wi
				continue
			}
			if w.Start < 0 || w.End > len(text) || w.Start >= w.End {
				continue
			}
			for at := w.Start; at < w.End; {
				end := at + part(text[at:w.End])
				form := text[at:end]
				t := token{start: at, end: end, folded: gazetteer.Fold(form), upos: w.UPOS, sentence: si, first: wi, last: wi, initial: fresh, capital: capital(form)}
				for _, r := range form {
					if unicode.IsUpper(r) {
						upper++
					} else if unicode.IsLower(r) {
						lower++
					}
				}
				fresh = t.folded == "" && (fresh || opens(form))
				if n := len(out); n > 0 && out[n-1].folded == "" && opens(text[out[n-1].start:out[n-1].end]) {
					t.initial = true
				}
				out = append(out, t)
				at = end
			}
		}
	}
	for _, h := range noPlace {
		first := sort.Search(len(out), func(i int) bool { return out[i].end > h.Start })
		for i := first; i < len(out) && out[i].start < h.End; i++ {
			out[i].hinted = true
		}
	}
	return out, lower > upper && upper > 0
}

// part is the length of the first part of a word: what comes before a dash or
// slash inside it, or a hyphen that a capital follows, or that sign itself
// ("Gao-Ansongo" is three tokens, "north-east" one).
func part(form string) int {
	for i, r := range form {
		switch r {
		case '-', '‑':
			if next, _ := utf8.DecodeRuneInString(form[i+utf8.RuneLen(r):]); i > 0 && !unicode.IsUpper(next) {
				continue
			}
		case '–', '—', '/':
		default:
			continue
		}
		if i == 0 {
			return utf8.RuneLen(r)
		}
		return i
	}
	return len(form)
}

// capital reports whether a word is written as a name is.
func capital(form string) bool {
	r, n := utf8.DecodeRuneInString(form)
	if isQuote(r) {
		r, _ = utf8.DecodeRuneInString(form[n:])
	}
	return unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.Is(unicode.Arabic, r) || unicode.IsDigit(r)
}

func isQuote(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʿ' || r == 'ʾ'
}

// opens reports whether a capital after the sign tells nothing.
func opens(sign string) bool {
	switch sign {
	case "\"", "“", "«", "—", "–", "--", ":", "•", "*", "…", ".", "!", "?":
		return true
	}
	return false
}
