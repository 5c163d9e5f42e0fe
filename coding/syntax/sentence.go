package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attest/ud"
)

// Sentence is a parsed sentence with what the grammar asks for again and
// again: children, lemmas and forms in small letters, quotation.
type Sentence struct {
	ud.Sentence
	Index  int // its number in the report
	Unit   int // the number of the unit that it stands in
	text   string
	Kids   [][]int
	Lower  []string // forms in small letters, with ' for ’
	Lemma  []string // lemmas in small letters, with ' for ’
	Quoted []bool   // inside quotation marks
	Timed  []bool   // part of a time expression

	grammar  *Grammar // of its language
	openings []opening
	settled  *settled // once nothing of it changes any more
}

// NewSentence wraps a parsed sentence of a text; index is its number in the report.
func (g *Grammar) NewSentence(us ud.Sentence, text string, index int) Sentence {
	s := Sentence{Sentence: us, Index: index, text: text, grammar: g}
	n := len(us.Words)
	s.Lower = make([]string, n)
	s.Lemma = make([]string, n)
	for i, w := range us.Words {
		s.Lower[i] = Normal(w.Form)
		s.Lemma[i] = Normal(w.Lemma)
	}
	s.openings = make([]opening, n)
	for i := range s.openings {
		s.openings[i] = s.opening(i)
	}
	s.linkKids()
	return s
}

// Normal returns a word in small letters, with ' for ’.
func Normal(w string) string {
	return strings.ReplaceAll(strings.ToLower(w), "’", "'")
}

// SurfaceAt returns the surface form of a multiword token that begins at word
// i ("du" for "de", "le"), or "".
func (s *Sentence) SurfaceAt(i int) string {
	if i+1 < len(s.Words) && s.Words[i+1].Start == s.Words[i].Start && (i == 0 || s.Words[i-1].Start != s.Words[i].Start) {
		return Normal(s.text[s.Words[i].Start:s.Words[i].End])
	}
	return ""
}

// matchParts returns how many words the parts of an entry cover from word i
// on, or 0; a part may be a lemma, a form or the surface of a multiword token.
func (s *Sentence) matchParts(parts []string, i int) int {
	j := i
	for k, p := range parts {
		if k == 1 && j+1 < len(s.Words) && s.Is(i, "VERB") && s.Is(j, "ADV") && s.Lower[j] != p && s.Lemma[j] != p { // « parle désormais de », "points again to"
			j++
		}
		if j >= len(s.Words) {
			return 0
		}
		switch surface := s.SurfaceAt(j); {
		case surface != "" && surface == p:
			for k := s.Words[j].Start; j < len(s.Words) && s.Words[j].Start == k; {
				j++
			}
		case s.Lower[j] == p || s.Lemma[j] == p:
			j++
		default:
			return 0
		}
	}
	return j - i
}

// Is reports whether the word's tag is one of those given. It is asked in more than a
// thousand places: inlined, it would make the program a megabyte larger.
//
//go:noinline
func (s *Sentence) Is(i int, upos ...string) bool {
	if i < 0 {
		return false
	}
	tag := s.Words[i].UPOS
	for _, u := range upos {
		if len(u) == len(tag) && u[0] == tag[0] && u == tag { // most are told apart by length and first letter
			return true
		}
	}
	return false
}

// Capital reports whether a word is written with a capital letter.
func (s *Sentence) Capital(i int) bool {
	first, _ := utf8.DecodeRuneInString(s.Words[i].Form)
	return unicode.IsUpper(first)
}

// Rel returns the relation of a word, with its subtype.
func (s *Sentence) Rel(i int) string { return s.Words[i].Rel }

// BaseRel returns the relation without its subtype.
func BaseRel(rel string) string {
	if i := strings.IndexByte(rel, ':'); i >= 0 {
		return rel[:i]
	}
	return rel
}

// isOneOf reports whether a relation is one of some (base or full).
func isOneOf(rel string, rels []string) bool {
	for _, r := range rels {
		if strings.HasPrefix(rel, r) && (len(rel) == len(r) || rel[len(r)] == ':') {
			return true
		}
	}
	return false
}

// Child returns the first child with one of the relations (base or full), or -1. Inlined, it
// would make the program a megabyte larger.
//
//go:noinline
func (s *Sentence) Child(i int, rels ...string) int {
	for _, k := range s.Kids[i] {
		if isOneOf(s.Words[k].Rel, rels) {
			return k
		}
	}
	return -1
}

// Root returns the head of the sentence.
func (s *Sentence) Root() int {
	for i := range s.Words {
		if s.Rel(i) == "root" {
			return i
		}
	}
	return 0
}

// Children returns the children with one of the relations (base or full). Not inlined, as
// Child.
//
//go:noinline
func (s *Sentence) Children(i int, rels ...string) []int {
	var out []int
	for _, k := range s.Kids[i] {
		if isOneOf(s.Words[k].Rel, rels) {
			out = append(out, k)
		}
	}
	return out
}

// Coordinated returns the word and those coordinated with it, in text order.
func (s *Sentence) Coordinated(i int) []int {
	out := []int{i}
	for _, k := range s.Kids[i] {
		if BaseRel(s.Rel(k)) == "conj" {
			out = append(out, s.Coordinated(k)...)
		}
	}
	return out
}

// FirstOfRow returns the first of the coordinated words that one belongs to.
func (s *Sentence) FirstOfRow(w int) int {
	for steps := 0; BaseRel(s.Rel(w)) == "conj" && s.Words[w].Head >= 0 && steps < len(s.Words); steps++ {
		w = s.Words[w].Head
	}
	return w
}

// Preposition returns the case marker of a phrase as text ("close to"), or "".
func (s *Sentence) Preposition(head int) string {
	k := s.Child(head, "case")
	if k < 0 {
		k = s.Child(head, "mark")
		if k < 0 || !s.Is(k, "ADP") {
			return ""
		}
	}
	out := s.Lemma[k]
	for _, f := range s.Children(k, "fixed") {
		out += " " + s.Lemma[f]
	}
	// "au nord de": the noun inside a complex preposition may carry the case.
	if next := s.Children(head, "case"); len(next) > 1 {
		for _, n := range next[1:] {
			out += " " + s.Lemma[n]
		}
	}
	return out
}

// Within reports whether word i is inside the subtree of word top.
func (s *Sentence) Within(i, top int) bool {
	for steps := 0; i >= 0 && steps <= len(s.Words); steps++ {
		if i == top {
			return true
		}
		i = s.Words[i].Head
	}
	return false
}

// Subtree returns the first and last word of a word's subtree.
func (s *Sentence) Subtree(top int) (first, last int) {
	return s.subtree(top, len(s.Words))
}

// subtree looks at most so many words down: while a tree is mended, words may hang on
// each other in a ring.
func (s *Sentence) subtree(top, down int) (first, last int) {
	first, last = top, top
	if down == 0 {
		return first, last
	}
	for _, k := range s.Kids[top] {
		f, l := s.subtree(k, down-1)
		first, last = min(first, f), max(last, l)
	}
	return first, last
}

// Span returns the bytes from word first to word last, both included.
func (s *Sentence) Span(first, last int) Span {
	return Span{s.Words[first].Start, s.Words[last].End}
}

// MarkTimed marks the words of a time expression.
func (s *Sentence) MarkTimed(first, last int) {
	if s.Timed == nil {
		s.Timed = make([]bool, len(s.Words))
	}
	for i := first; i <= last; i++ {
		s.Timed[i] = true
	}
}

// WordsOf returns the first and last word that a span of bytes covers, or -1.
func (s *Sentence) WordsOf(sp Span) (first, last int) {
	first, last = -1, -1
	for i, w := range s.Words {
		if w.End <= sp.Start || w.Start >= sp.End {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
	}
	return first, last
}

// IsTimed reports whether a word is part of a time expression, which is never
// an argument, whatever the parser says.
func (s *Sentence) IsTimed(i int) bool { return s.Timed != nil && s.Timed[i] }
