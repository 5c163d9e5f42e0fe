package coding

import (
	"slices"
	"strings"

	"attest/ud"
)

// sentence is a parsed sentence with what the grammar asks for again and
// again: children, lemmas and forms in small letters, quotation.
type sentence struct {
	ud.Sentence
	index  int // its number in the report
	unit   int // the number of the unit that it stands in
	text   string
	kids   [][]int
	lower  []string // forms in small letters, with ' for ’
	lemma  []string // lemmas in small letters, with ' for ’
	quoted []bool   // inside quotation marks
	timed  []bool   // part of a time expression
}

// newSentence wraps a parsed sentence of a text; index is its number in the report.
func newSentence(us ud.Sentence, text string, index int) sentence {
	s := sentence{Sentence: us, index: index, text: text}
	n := len(us.Words)
	s.lower = make([]string, n)
	s.lemma = make([]string, n)
	for i, w := range us.Words {
		s.lower[i] = normalWord(w.Form)
		s.lemma[i] = normalWord(w.Lemma)
	}
	s.linkKids()
	return s
}

// normalWord returns a word in small letters, with ' for ’.
func normalWord(w string) string {
	return strings.ReplaceAll(strings.ToLower(w), "’", "'")
}

// surfaceAt returns the surface form of a multiword token that begins at word
// i ("du" for "de", "le"), or "".
func (s *sentence) surfaceAt(i int) string {
	if i+1 < len(s.Words) && s.Words[i+1].Start == s.Words[i].Start && (i == 0 || s.Words[i-1].Start != s.Words[i].Start) {
		return normalWord(s.text[s.Words[i].Start:s.Words[i].End])
	}
	return ""
}

// matchParts returns how many words the parts of an entry cover from word i
// on, or 0; a part may be a lemma, a form or the surface of a multiword token.
func (s *sentence) matchParts(parts []string, i int) int {
	j := i
	for _, p := range parts {
		if j >= len(s.Words) {
			return 0
		}
		switch surface := s.surfaceAt(j); {
		case surface != "" && surface == p:
			for k := s.Words[j].Start; j < len(s.Words) && s.Words[j].Start == k; {
				j++
			}
		case s.lower[j] == p || s.lemma[j] == p:
			j++
		default:
			return 0
		}
	}
	return j - i
}

// is tells whether the word's tag is one of those given.
func (s *sentence) is(i int, upos ...string) bool {
	return i >= 0 && slices.Contains(upos, s.Words[i].UPOS)
}

// rel returns the relation of a word, with its subtype.
func (s *sentence) rel(i int) string { return s.Words[i].Rel }

// baseRel returns the relation without its subtype.
func baseRel(rel string) string {
	base, _, _ := strings.Cut(rel, ":")
	return base
}

// child returns the first child with one of the relations (base or full), or -1.
func (s *sentence) child(i int, rels ...string) int {
	for _, k := range s.kids[i] {
		if r := s.rel(k); slices.Contains(rels, r) || slices.Contains(rels, baseRel(r)) {
			return k
		}
	}
	return -1
}

// root returns the head of the sentence.
func (s *sentence) root() int {
	for i := range s.Words {
		if s.rel(i) == "root" {
			return i
		}
	}
	return 0
}

// children returns the children with one of the relations (base or full).
func (s *sentence) children(i int, rels ...string) []int {
	var out []int
	for _, k := range s.kids[i] {
		if r := s.rel(k); slices.Contains(rels, r) || slices.Contains(rels, baseRel(r)) {
			out = append(out, k)
		}
	}
	return out
}

// coordinated returns the word and those coordinated with it, in text order.
func (s *sentence) coordinated(i int) []int {
	out := []int{i}
	for _, k := range s.kids[i] {
		if baseRel(s.rel(k)) == "conj" {
			out = append(out, s.coordinated(k)...)
		}
	}
	return out
}

// firstOfRow returns the first of the coordinated words that one belongs to.
func (s *sentence) firstOfRow(w int) int {
	for steps := 0; baseRel(s.rel(w)) == "conj" && s.Words[w].Head >= 0 && steps < len(s.Words); steps++ {
		w = s.Words[w].Head
	}
	return w
}

// preposition returns the case marker of a phrase as text ("close to"), or "".
func (s *sentence) preposition(head int) string {
	k := s.child(head, "case")
	if k < 0 {
		k = s.child(head, "mark")
		if k < 0 || !s.is(k, "ADP") {
			return ""
		}
	}
	out := s.lemma[k]
	for _, f := range s.children(k, "fixed") {
		out += " " + s.lemma[f]
	}
	// "au nord de": the noun inside a complex preposition may carry the case.
	if next := s.children(head, "case"); len(next) > 1 {
		for _, n := range next[1:] {
			out += " " + s.lemma[n]
		}
	}
	return out
}

// within tells whether word i is inside the subtree of word top.
func (s *sentence) within(i, top int) bool {
	for steps := 0; i >= 0 && steps <= len(s.Words); steps++ {
		if i == top {
			return true
		}
		i = s.Words[i].Head
	}
	return false
}

// subtree returns the first and last word of a word's subtree.
func (s *sentence) subtree(top int) (first, last int) {
	first, last = top, top
	for _, k := range s.kids[top] {
		f, l := s.subtree(k)
		first, last = min(first, f), max(last, l)
	}
	return first, last
}

// span returns the bytes from word first to word last, both included.
func (s *sentence) span(first, last int) span {
	return span{s.Words[first].Start, s.Words[last].End}
}

// markTimed marks the words of a time expression.
func (s *sentence) markTimed(first, last int) {
	if s.timed == nil {
		s.timed = make([]bool, len(s.Words))
	}
	for i := first; i <= last; i++ {
		s.timed[i] = true
	}
}

// wordsOf returns the first and last word that a span of bytes covers, or -1.
func (s *sentence) wordsOf(sp span) (first, last int) {
	first, last = -1, -1
	for i, w := range s.Words {
		if w.End <= sp.start || w.Start >= sp.end {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
	}
	return first, last
}

// isTimed tells whether a word is part of a time expression, which is never
// an argument, whatever the parser says.
func (s *sentence) isTimed(i int) bool { return s.timed != nil && s.timed[i] }
