package reading

import "attest/coding/syntax"

// noPartIn reads a phrase that keeps somebody out of an act ("nothing to do
// with", « pour rien dans ») and returns the head of the act; nothing where it is a
// pronoun. What no act is, is no matter of a denial.
func (d *Document) noPartIn(s *syntax.Sentence, i int) (act int, ok bool) {
	if d.Grammar.Set("no-part-of-it").At(s, i) > 0 {
		return Nothing, true
	}
	n := d.Grammar.Set("no-part").At(s, i)
	if n == 0 || i+n >= len(s.Words) {
		return 0, false
	}
	if s.Is(i+n, "PUNCT") { // "was not involved."
		return Nothing, true
	}
	h := s.Words[i+n-1].Head
	if h < i+n { // the phrase's last word hangs on the phrase itself
		h = i + n
		for h < len(s.Words)-1 && !s.Is(h, "NOUN", "PROPN", "PRON") {
			h++
		}
	}
	switch {
	case s.Is(h, "PRON"):
		return Nothing, true
	case d.namesAct(s, h) || d.Grammar.Set("event-anaphor").Word(s, h):
		return h, true
	}
	return 0, false
}

// keptOut returns who is said to have no part in an act, -1 when that is only a
// pronoun.
func (d *Document) keptOut(s *syntax.Sentence, i int) int {
	for v := i; v >= 0; v = s.Words[v].Head {
		if k := s.Child(v, "nsubj"); k >= 0 {
			if s.Is(k, "NOUN", "PROPN") && d.Thing(s, k).Class.CanAct() {
				return k
			}
			return -1
		}
	}
	return -1
}

// deniesPresence tells a denial only that somebody was where the act was done: « nie que ses
// hommes y aient mis les pieds », "denied that its troops were in the area".
func (d *Document) deniesPresence(s *syntax.Sentence, v, told int) bool {
	if told <= v || d.actUnder(s, told) {
		return false
	}
	first, last := s.Subtree(told)
	_, ok := d.Grammar.Set("presence").In(s, max(first, v+1), last+1)
	return ok
}

// partDenied returns the part in an act that a verb of denying denies, where the
// parser hung it elsewhere too ("denied any involvement and accused the army"), or -1.
func (d *Document) partDenied(s *syntax.Sentence, v int) int {
	const far = 2 // a determiner and an adjective
	part := d.Grammar.Set("part-in-act")
	if o := s.Child(v, "obj"); o >= 0 && part.Word(s, o) {
		return o
	}
	k := v + 1
	for k < len(s.Words) && k <= v+far && s.Is(k, "DET", "ADJ", "PRON") {
		k++
	}
	if k < len(s.Words) && s.Is(k, "NOUN") && part.Word(s, k) {
		return k
	}
	return -1
}
