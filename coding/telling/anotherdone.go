package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// freedAgain tells a participle of letting go with nobody beside it, behind a
// semicolon or a comma or at the head of a sentence, after an arrest or abduction:
// « trois infirmiers ont été enlevés ; relâchés le 12 mai », « Rendues aux leurs le
// soir même. »
func (d *Teller) freedAgain(t frames.Trigger, m *Mention) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Release || t.Pattern.Noun || m.Target != nil || s.Words[t.Word].Feat("VerbForm") != "Part" || s.Child(t.Word, "aux") >= 0 {
		return false
	}
	for _, k := range s.Children(t.Word, "nsubj", "nsubj:pass", "obj") { // across the semicolon, or a time
		if !s.IsTimed(k) && !(k < t.Word && s.Lower[t.Word-1] == ";") {
			return false
		}
	}
	switch {
	case t.Word == 0:
		return s.Index > 0 && d.Sents[s.Index-1].Unit == s.Unit && d.tellsCustody(&d.Sents[s.Index-1], len(d.Sents[s.Index-1].Words))
	case s.Lower[t.Word-1] == ";" || s.Lower[t.Word-1] == ",":
		return d.tellsCustody(s, t.Word)
	}
	return false
}

// tellsCustody reports whether one of the words before a word of a sentence tells an
// arrest or abduction.
func (d *Teller) tellsCustody(s *syntax.Sentence, before int) bool {
	for i := range before {
		if slices.ContainsFunc(d.TriggersAt(s, i), func(o frames.Trigger) bool { return o.Frame().Act.Family() == attest.CustodyFamily }) {
			return true
		}
	}
	return false
}

// another reports whether the words say that the act was done to another than
// those told of before, or is another: "the other explosion". A toll that goes on ("two others were hurt") is of
// one act.
func (d *Teller) another(m *Mention) bool {
	if t := m.Trigger; t.Pattern.Noun {
		n := roles.NounHead(t)
		if k := t.Sentence.Child(n, "det"); k >= 0 && t.Sentence.Words[k].Feat("PronType") == "Dem" { // « la crise, cette autre bombe »
			return false
		}
		return slices.ContainsFunc(t.Sentence.Children(n, "amod", "det"), func(k int) bool { return k < n && d.Grammar.Set("another-act").Word(t.Sentence, k) })
	}
	return !m.Trigger.Frame().Soft() && m.Target != nil && m.Target.Sentence.Is(m.Target.Head, "PRON") && d.Grammar.Set("one-more").Word(m.Target.Sentence, m.Target.Head)
}
