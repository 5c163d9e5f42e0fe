package earnest

import (
	"attest/coding/reading"
	"attest/coding/syntax"
)

// ofRelativeAct tells a phrase in a clause that describes a person by another act:
// "released the men [whom they had kidnapped in April]". When and where that was says
// nothing of the act of the main verb.
func (d *Judge) ofRelativeAct(s *syntax.Sentence, pred, head int) bool {
	if !s.Is(pred, "VERB") {
		return false
	}
	c := d.PersonClause(s, head)
	if c >= 0 && Gapped(s, c, pred) {
		return false
	}
	return c >= 0 && c != pred && !s.Within(pred, c) && s.Within(c, pred) && d.TriggerHead(s, c)
}

// Gapped tells the participle of a clause that shares the auxiliary of the one before it:
// « trois villageois ont été tués et deux femmes [enlevées] lundi soir ».
func Gapped(s *syntax.Sentence, participle, verb int) bool {
	n := s.Words[participle].Head
	return n >= 0 && n < participle && syntax.BaseRel(s.Rel(n)) == "conj" && s.Words[n].Head == verb
}

// PersonClause returns the verb of the clause that describes a person and in which a
// word stands, or -1.
func (d *Judge) PersonClause(s *syntax.Sentence, w int) int {
	for from, steps := w, 0; steps < 6; steps++ {
		up := s.Words[w].Head
		if up < 0 {
			return -1
		}
		if s.Is(w, "VERB") && syntax.BaseRel(s.Rel(w)) == "acl" {
			if !d.Thing(s, up).Class.Person() {
				return -1
			}
			for i := w; i < from; i++ { // a mark parts what the parser ran together
				if s.Lower[i] == ":" || s.Lower[i] == ";" {
					return -1
				}
			}
			return w
		}
		w = up
	}
	return -1
}

// OfPartyClause tells a place in a clause that only describes who acts: "The group, which wants
// to topple the government in Somalia, killed 28 people".
func (d *Judge) OfPartyClause(s *syntax.Sentence, pred, head int) bool {
	if s.IsTimed(head) {
		return false
	}
	for c := head; c >= 0; c = s.Words[c].Head {
		n := s.Words[c].Head
		if s.Rel(c) != "acl:relcl" || n < 0 {
			continue
		}
		first := s.Leftmost(c)
		apart := s.Lower[first] == "," || first > 0 && s.Lower[first-1] == ","
		th := d.Thing(s, n)
		return apart && c != pred && (pred < 0 || !s.Within(pred, c)) && !d.TellsBlow(s, c) && (th.Class.Armed() || th.Class == reading.OfficialClass || th.Refers)
	}
	return false
}
