package party

import (
	"strings"
	"unicode"

	"attest/ud"
)

// base is a relation without its subtype.
func base(rel string) string {
	b, _, _ := strings.Cut(rel, ":")
	return b
}

// phrase is the noun phrase of a head: its own words without article and
// number before it, preposition, relative clause, apposition, coordinated
// members and what only says where or when. It does not reach over a comma.
type phrase struct {
	line
	head        int
	first, last int
}

func (l *Lexicon) phraseOf(in line, head int) phrase {
	words := in.words
	p := phrase{line: in, head: head, first: head, last: head}
	p.grow(l, head, 0)
	for i := head + 1; i <= p.last; i++ {
		if breaks(words[i].Form) {
			p.last = i - 1
			break
		}
	}
	for i := head - 1; i >= p.first; i-- {
		if breaks(words[i].Form) {
			p.first = i + 1
			break
		}
	}
	for p.first < head && (leading(words[p.first]) || beforeNumber(words, p.first)) && !joined(words, p.first) {
		p.first++
	}
	for p.last > head && (trailing(words[p.last]) || cutOff(words, p.last)) {
		p.last--
	}
	for p.first > 1 && joinsWords(words, p.first-1) {
		p.first -= 2
	}
	return p
}

// joinsWords tells a hyphen that joins the word before it to the one behind it: "Turkish-backed".
func joinsWords(words []ud.Word, i int) bool {
	return words[i].Form == "-" && words[i-1].End == words[i].Start && words[i].End == words[i+1].Start
}

// cutOff tells an adjective whose complement stands behind the phrase, without which it says
// nothing: « des éléments armés [issus] des groupes séparatistes ».
func cutOff(words []ud.Word, last int) bool {
	if words[last].UPOS != "ADJ" || base(words[last].Rel) != "amod" || last+1 >= len(words) || words[last+1].UPOS != "ADP" {
		return false
	}
	k := words[last+1].Head
	return k > last && words[k].Head == last && base(words[k].Rel) == "obl"
}

// grow takes in what depends on word w, depth relations below the head.
func (p *phrase) grow(l *Lexicon, w, depth int) {
	p.first, p.last = min(p.first, w), max(p.last, w)
	if depth > 12 { // a damaged tree
		return
	}
	for k := range p.words {
		if p.words[k].Head != w || k == w {
			continue
		}
		switch base(p.words[k].Rel) {
		case "det", "nummod", "amod", "compound", "flat", "fixed", "goeswith":
			if p.words[k].UPOS == "AUX" {
				continue
			}
		case "case":
			if depth == 0 && p.words[k].Form[0] != '\'' && k < w {
				continue
			}
		case "conj", "cc", "punct":
			if depth == 0 {
				continue
			}
		case "nmod":
			if c := p.preposition(k); c != "" && !l.in("belonging", c) {
				continue
			}
		default:
			continue
		}
		p.grow(l, k, depth+1)
	}
}

// window is where a listed name of several words around the head is sought: a
// little more than the phrase, since the parser may cut it short.
func (p phrase) window() (first, last int) {
	first, last = max(0, p.head-5), min(len(p.words)-1, p.head+6)
	for i := p.head - 1; i >= first; i-- {
		if breaks(p.words[i].Form) {
			first = i + 1
		}
	}
	for i := p.head + 1; i <= last; i++ {
		if breaks(p.words[i].Form) {
			last = i - 1
		}
	}
	return first, last
}

func breaks(form string) bool {
	switch form {
	case ",", ";", ":", "(", ")", "–", "—", "[", "]":
		return true
	}
	return false
}

// joined tells a number that a hyphen joins to a word: "a 12-year-old girl" has an age
// and no number.
func joined(words []ud.Word, i int) bool {
	return i+2 < len(words) && words[i].UPOS == "NUM" && joinsWords(words, i+1) && words[i+2].UPOS != "NUM"
}

// beforeNumber tells a word that says how sure or how new a number is: "an estimated 300
// people", "a further 20 soldiers".
func beforeNumber(words []ud.Word, i int) bool {
	return i+1 < len(words) && (words[i].UPOS == "ADJ" || words[i].UPOS == "VERB") && words[i+1].UPOS == "NUM" && words[i+1].Head != i
}

func leading(w ud.Word) bool {
	switch w.UPOS {
	case "DET", "NUM", "PUNCT", "ADP", "CCONJ", "ADV", "SYM", "PRON", "PART":
		return true
	}
	return false
}

func trailing(w ud.Word) bool {
	switch w.UPOS {
	case "PUNCT", "ADP", "CCONJ", "SCONJ", "PART", "AUX", "DET":
		return true
	}
	return false
}

// text returns the words first to last as written.
func (p phrase) text(text string, first, last int) string {
	a, b := p.words[first].Start, p.words[last].End
	if a < 0 || b > len(text) || a >= b {
		return p.words[p.head].Form
	}
	if first == last && strings.IndexFunc(text[a:b], unicode.IsSpace) < 0 {
		return text[a:b]
	}
	return strings.Join(strings.Fields(text[a:b]), " ")
}

// children lists the words that depend on w, in order.
func (p phrase) children(w int) []int {
	var out []int
	for k := range p.words {
		if p.words[k].Head == w && k != w {
			out = append(out, k)
		}
	}
	return out
}

// preposition is the case word of w, or "".
func (p phrase) preposition(w int) string {
	for k := range p.words {
		if p.words[k].Head == w && k != w && base(p.words[k].Rel) == "case" {
			return p.words[k].Form
		}
	}
	return ""
}
