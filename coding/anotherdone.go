package coding

import (
	"slices"

	"attest"
)

// freedAgain tells a participle of letting go with nobody beside it, behind a
// semicolon or a comma or at the head of a sentence, after an arrest or abduction:
// « trois infirmiers ont été enlevés ; relâchés le 12 mai », « Rendues aux leurs le
// soir même. »
func (d *telling) freedAgain(t trigger, m *mention) bool {
	s := t.s
	if t.frame().kind != releaseFrame || t.pattern.noun || m.target != nil || s.Words[t.w].Feat("VerbForm") != "Part" || s.child(t.w, "aux") >= 0 {
		return false
	}
	for _, k := range s.children(t.w, "nsubj", "nsubj:pass", "obj") { // across the semicolon, or a time
		if !s.isTimed(k) && !(k < t.w && s.lower[t.w-1] == ";") {
			return false
		}
	}
	switch {
	case t.w == 0:
		return s.index > 0 && d.sents[s.index-1].unit == s.unit && d.tellsCustody(&d.sents[s.index-1], len(d.sents[s.index-1].Words))
	case s.lower[t.w-1] == ";" || s.lower[t.w-1] == ",":
		return d.tellsCustody(s, t.w)
	}
	return false
}

// tellsCustody tells whether one of the words before a word of a sentence tells an
// arrest or abduction.
func (d *telling) tellsCustody(s *sentence, before int) bool {
	for i := range before {
		if slices.ContainsFunc(d.triggersAt(s, i), func(o trigger) bool { return o.frame().act.Family() == attest.CustodyFamily }) {
			return true
		}
	}
	return false
}

// another tells whether the words say that the act was done to another than
// those told of before.
func (d *telling) another(m *mention) bool {
	return m.target != nil && m.target.s.is(m.target.head, "PRON") && d.grammar.set("one-more").word(m.target.s, m.target.head)
}
