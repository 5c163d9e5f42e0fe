package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
	"attest/quantity"
)

// someWho returns the number that is the subject of its own verb, of some of those
// told of before who suffered something else: "injuring eight people, two of whom
// later died".
func (d *Reader) someWho(s *syntax.Sentence, h int) (quantity.Mention, bool) {
	m, ok := d.NumberOf(s, h)
	v := s.Words[h].Head
	if !ok || m.Weak || !s.Is(h, "NUM") || v <= h || syntax.BaseRel(s.Rel(h)) != "nsubj" || d.Grammar.Set("part-after").At(s, m.Last+1) == 0 && !d.ofWhom(s, h) || s.Between(h, v, "NOUN", "PROPN", "PUNCT") {
		return m, false
	}
	whole, ok := d.whole(s, h)
	if !ok || whole.HeadNoun < 0 {
		return m, false
	}
	up := s.Words[whole.HeadNoun].Head
	return m, up >= 0 && up != v && d.Grammar.Set("kill-word").At(s, up) == 0
}

// ofWhom tells a number behind the relative that picks some of a whole: "of whom two later
// died", « dont deux sont morts ».
func (d *Reader) ofWhom(s *syntax.Sentence, h int) bool {
	for i := max(0, h-2); i < h; i++ {
		if n := d.Grammar.Set("part-before").At(s, i); n > 0 && i+n == h {
			return true
		}
	}
	return false
}

// allOfThem returns the number of a whole to which a participle behind it was done, where
// one of them is spoken of: "the mayor was one of [five] people killed in the raid".
func (d *Reader) allOfThem(t frames.Trigger, victims []int) (quantity.Mention, bool) {
	s := t.Sentence
	if len(victims) != 1 || t.Pattern.Noun || s.Words[t.Word].Head != victims[0] || syntax.BaseRel(s.Rel(t.Word)) != "acl" {
		return quantity.Mention{}, false
	}
	h := victims[0]
	if up := s.Words[h].Head; h > t.Word || s.Rel(h) != "nmod" || up < 0 || !s.Is(up, "NUM") {
		return quantity.Mention{}, false
	}
	i := slices.IndexFunc(d.Quantities[s.Index], func(m quantity.Mention) bool {
		return m.First > s.Words[h].Head && s.Words[m.Last].Head == h && s.Rel(m.Last) == "nummod" && !m.Percent
	})
	if i < 0 {
		return quantity.Mention{}, false
	}
	return d.Quantities[s.Index][i], true
}

// oneOfSoMany tells the number of a part whose whole has a number and, behind it, a participle
// of its own: "[one] of five people killed".
func (d *Reader) oneOfSoMany(s *syntax.Sentence, m quantity.Mention) bool {
	whole := s.Child(m.Last, "nmod")
	return s.Is(m.Last, "NUM") && whole > m.Last && s.Child(whole, "acl") > whole && s.Child(whole, "nummod") > m.Last
}
