package party

import (
	"strings"

	"attest/ud"
)

// base is a relation without its subtype.
func base(rel string) string {
	b, _, _ := strings.Cut(rel, ":")
	return b
}

// phrase is the noun phrase of a head: its own words without article and
// number before it, preposition, relative clause, apposition and coordinated
// members. It does not reach over a comma.
type phrase struct {
	words       []ud.Word
	head        int
	first, last int
}

func phraseOf(words []ud.Word, head int) phrase {
	p := phrase{words: words, head: head, first: head, last: head}
	p.grow(head, true, 0)
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
	for p.first < head && leading(words[p.first]) {
		p.first++
	}
	for p.last > head && (words[p.last].UPOS == "PUNCT" || words[p.last].UPOS == "ADP") && words[p.last].Form != ")" {
		p.last--
	}
	return p
}

// grow takes in what depends on word w, depth relations below the head.
func (p *phrase) grow(w int, top bool, depth int) {
	p.first, p.last = min(p.first, w), max(p.last, w)
	if depth > 12 { // a damaged tree
		return
	}
	for k := range p.words {
		if p.words[k].Head != w || k == w {
			continue
		}
		switch base(p.words[k].Rel) {
		case "punct", "cc", "appos", "parataxis", "mark", "cop", "advcl", "nsubj", "aux", "discourse", "dislocated", "acl", "advmod", "expl", "obl", "obj", "iobj", "csubj", "ccomp", "xcomp", "vocative":
			continue
		case "case", "conj":
			if top {
				continue
			}
		}
		p.grow(k, false, depth+1)
	}
}

func breaks(form string) bool {
	switch form {
	case ",", ";", ":", "(", ")", "–", "—", "«", "»", "“", "”", "\"":
		return true
	}
	return false
}

func leading(w ud.Word) bool {
	switch w.UPOS {
	case "DET", "NUM", "PUNCT", "ADP", "CCONJ", "ADV", "SYM", "PRON", "PART":
		return true
	}
	return false
}

// text is the phrase as written.
func (p phrase) name(text string, first, last int) string {
	a, b := p.words[first].Start, p.words[last].End
	if a < 0 || b > len(text) || a >= b {
		return p.words[p.head].Form
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
	for _, k := range p.children(w) {
		if base(p.words[k].Rel) == "case" {
			return p.words[k].Form
		}
	}
	return ""
}
