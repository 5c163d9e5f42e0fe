package telling

import (
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// takesBackKilling tells a negated verb of killing that denies a deed and gives no toll:
// what a side says of itself or its own men ("we did not kill him", "said its soldiers had
// shot nobody"), or that no civilian was killed (codebook, section 10, Stance).
func (d *Teller) takesBackKilling(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || t.Frame().Kind != frames.Kill || !d.partySpeaks(s, t.Word) {
		return false
	}
	if k := s.Child(t.Word, "nsubj:pass"); k >= 0 {
		det := s.Child(k, "det")
		return det >= 0 && d.Grammar.Set("negation").Word(s, det) && d.Thing(s, k).Class == reading.CivilianClass && d.Thing(s, k).Party.Kind == "civilian"
	}
	for _, k := range s.Children(t.Word, "nsubj") {
		if s.Is(k, "PRON") && s.Words[k].Feat("PronType") == "Prs" || s.Is(k, "NOUN") && s.Possessive(k) >= 0 {
			return true
		}
	}
	return false
}

// partySpeaks tells words on the word of somebody who may have had a hand in what they tell.
func (d *Teller) partySpeaks(s *syntax.Sentence, w int) bool {
	switch d.SourceOf(s, w).Speaker.Kind {
	case reading.PartySpeaker, reading.ForceSpeaker, reading.OfficeSpeaker:
		return true
	}
	return false
}

// takesUpDenied makes a denied killing take up the one told before, where its own words
// name nobody ("we have killed no one") or speak of what one never does ("we do not kill
// mayors").
func (d *Teller) takesUpDenied(m *Mention) {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	m.Refers = true
	never := s.Words[s.VerbStart(v)].Feat("Tense") == "Pres" && s.Words[v].Feat("VerbForm") != "Part"
	if m.Target == nil || m.Target.Refers || never || d.nobody(m.Target.Sentence, m.Target.Head) {
		m.Target, m.NeedsAntecedent = nil, true
	}
}
