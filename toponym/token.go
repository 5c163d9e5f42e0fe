package toponym

import (
	"strings"
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
func tokens(text string, sents []ud.Sentence, hints Hints) (out []token, cased bool) {
	upper, lower := 0, 0
	for si, s := range sents {
		fresh := true
		for wi, w := range s.Words {
			if n := len(out); n > 0 && out[n-1].sentence == si && out[n-1].start == w.Start && out[n-1].end == w.End {
				out[n-1].last = wi
				continue
			}
			if w.Start < 0 || w.End > len(text) || w.Start >= w.End {
				continue
			}
			form := text[w.Start:w.End]
			t := token{start: w.Start, end: w.End, folded: gazetteer.Fold(form), upos: w.UPOS, sentence: si, first: wi, last: wi, initial: fresh}
			r, n := utf8.DecodeRuneInString(form)
			t.capital = unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.Is(unicode.Arabic, r) || unicode.IsDigit(r)
			if r == '\'' || r == '’' || r == 'ʿ' || r == '‘' {
				r2, _ := utf8.DecodeRuneInString(form[n:])
				t.capital = unicode.IsUpper(r2)
			}
			if i := strings.IndexByte(form, '-'); !t.capital && i > 0 && i <= 4 { // "ez-Zor", "al-Jir"
				r2, _ := utf8.DecodeRuneInString(form[i+1:])
				t.capital = unicode.IsUpper(r2)
			}
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
		}
	}
	for i := range out {
		for _, h := range hints.NotPlaces {
			if out[i].start < h.End && h.Start < out[i].end {
				out[i].hinted = true
			}
		}
	}
	return out, lower > upper && upper > 0
}

// opens reports whether a capital after the sign tells nothing.
func opens(sign string) bool {
	switch sign {
	case "\"", "“", "«", "—", "–", "--", ":", "•", "*", "…", ".", "!", "?":
		return true
	}
	return false
}
