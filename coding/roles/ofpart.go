package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// A number of victims is often broken down: into some of them, or into all.

// saysOfPart tells a participle behind a phrase that picks some out of the victims, which is said of
// those alone: « onze blessés, dont trois grièvement [atteints] ».
func (d *Reader) saysOfPart(t frames.Trigger, victim int) bool {
	s := t.Sentence
	if t.Pattern.Noun || s.Rel(t.Word) != "acl" || victim > t.Word {
		return false
	}
	for i := t.Word - 1; i > victim && s.Lower[i] != ","; i-- {
		if d.Grammar.Set("part-before").At(s, i) > 0 {
			return true
		}
	}
	return false
}

// pastPart returns the comma behind an aside at a word that picks some out of the number before, and j
// where none opens there: "five people[, two of them passers-by,] were hurt".
func (d *Reader) pastPart(s *syntax.Sentence, j int) int {
	const reach = 16
	if s.Lower[j] != "," || j+2 >= len(s.Words) {
		return j
	}
	opens := d.Grammar.Set("part-before").At(s, j+1) > 0
	for k := j + 1; k <= j+3 && k < len(s.Words) && !opens; k++ {
		_, numbered := d.numberBefore(s, k)
		opens = numbered && d.Grammar.Set("part-after").At(s, k) > 0
	}
	for k := j + 2; opens && k < len(s.Words) && k <= j+reach; k++ {
		if s.Lower[k] == "," && k+1 < len(s.Words) && s.Is(k+1, "AUX", "VERB") {
			return k + 1
		}
	}
	return j
}

// PartsOf returns those who are picked out of a number of victims, or told in a row with them:
// "fourteen people, including eight [soldiers]", "nine civilians and three [soldiers]".
func (d *Reader) PartsOf(s *syntax.Sentence, whole int) []int {
	const reach = 12 // words
	var parts []int
	for h := whole + 1; h < min(len(s.Words), whole+reach) && !s.Is(h, "AUX"); h++ {
		inRow := s.Rel(h) == "conj" && s.Words[h].Head == whole
		if s.Is(h, "NOUN", "PROPN") && (inRow || d.partMark(s, h) > whole) && d.Thing(s, h).Class.Person() {
			parts = append(parts, h)
		}
	}
	return parts
}

// withoutTheirNames leaves out of a row of victims those behind the first who only say who its number
// were, as they add up to it: "three children, two brothers and their cousin, were killed".
func (d *Reader) withoutTheirNames(s *syntax.Sentence, victims []int) []int {
	if len(victims) < 3 || s.Lower[s.Leftmost(victims[1])] != "," && (s.Leftmost(victims[1]) == 0 || s.Lower[s.Leftmost(victims[1])-1] != ",") {
		return victims
	}
	whole, ok := d.NumberOf(s, victims[0])
	if !ok || whole.Quantity.Low == nil {
		return victims
	}
	sum := 0
	for _, h := range victims[1:] {
		q, _, ok := d.quantityOf(s, h, map[int]bool{})
		if !ok || q.Low == nil || q.High == nil || *q.Low != *q.High || d.Thing(s, h).Class == reading.NoClass && !d.Thing(s, h).Person {
			return victims
		}
		sum += *q.Low
	}
	if sum != *whole.Quantity.Low || sum < 3 {
		return victims
	}
	return victims[:1]
}

// oneMoreBehind counts the one more that stands right behind a verb of harm, where the tree makes him no
// object of it: "killing four policemen and wounding [a fifth], sources said".
func (d *Reader) oneMoreBehind(t frames.Trigger) (attest.Quantity, syntax.Span, bool) {
	s, n := t.Sentence, t.Word+2
	if t.Pattern.Noun || n >= len(s.Words) || !s.Is(t.Word+1, "DET", "NUM") || !d.Grammar.Set("one-more").Word(s, n) || n+1 < len(s.Words) && !s.Is(n+1, "PUNCT", "CCONJ") {
		return attest.Quantity{}, syntax.Span{}, false
	}
	q, at := attest.Exactly(1), s.Span(t.Word+1, n)
	q.Text = d.Text[at.Start:at.End]
	return q, at, true
}

// nearerSubject puts the numbered persons right before a passive in the place of those of the clause
// before, from whom the parser made it inherit its subject: "The troops hit back and [three of the
// attackers] were killed".
func (d *Reader) nearerSubject(t frames.Trigger, victims []int) []int {
	s := t.Sentence
	aux := s.Child(t.Word, "aux:pass")
	if t.Pattern.Noun || aux < 0 || aux > t.Word || len(victims) == 0 || s.Child(t.Word, "nsubj:pass", "nsubj") >= 0 {
		return victims
	}
	for _, m := range d.Quantities[s.Index] {
		h := m.HeadNoun
		if k := s.Child(m.Last, "nmod"); h < 0 && k > m.Last {
			h = k
		}
		if m.Weak || m.Percent || h < m.First || h >= aux || m.First <= slices.Max(victims) || !d.Thing(s, h).Class.Person() || s.Between(h, aux, "VERB", "NOUN", "PROPN", "PUNCT", "CCONJ") {
			continue
		}
		return []int{h}
	}
	return victims
}

// onlyOne leaves of several words for one person, of whom the verb is singular, the first: « l'avocate et
// militante Salwa Barka est assassinée ».
func (d *Reader) onlyOne(t frames.Trigger, victims []int) []int {
	s := t.Sentence
	finite := t.Word
	if aux := s.Child(t.Word, "aux", "aux:pass"); aux >= 0 {
		finite = aux
	}
	if len(victims) != 2 || t.Pattern.Noun || s.Words[finite].Feat("Number") != "Sing" || s.Words[finite].Feat("VerbForm") != "Fin" || !s.IsPassive(t.Word) && t.Frame().Kind != frames.Die || slices.Max(victims) > t.Word ||
		syntax.BaseRel(s.Rel(victims[1])) != "conj" || s.Child(victims[1], "det", "nummod", "nmod:poss") >= 0 || d.numbered(s, victims) {
		return victims
	}
	return victims[:1]
}

// ownVerb reports whether a coordinated phrase has a verb of harm of its own
// right before its number ("killing nine people and wounding dozens").
func (d *Reader) ownVerb(s *syntax.Sentence, h int) bool {
	first := h
	if m, ok := d.NumberOf(s, h); ok {
		first = m.First
	}
	for j := first - 1; j >= 0 && j >= first-2 && !s.Is(j, "ADP"); j-- { // "killed with two guards": of the same
		if d.HarmVerb(s, j) != "" {
			return true
		}
	}
	return false
}
