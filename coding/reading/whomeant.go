package reading

import "attest/coding/syntax"

// IsLatter tells a pronoun for who was named last, of one word or of two.
func (d *Document) IsLatter(s *syntax.Sentence, w int) bool {
	g := d.Grammar.Set("latter")
	return g.At(s, w) == 1 || w > 0 && g.At(s, w-1) == 2
}

// lastWhoSpeaks returns whoever was named last before a pronoun, in its sentence or the one
// before, of those whose words say that they can speak: « rendu à son armateur, confirme ce
// dernier ».
func (d *Document) lastWhoSpeaks(s *syntax.Sentence, pronoun int) *SourceRef {
	before := pronoun
	for i := s.Index; i >= 0 && i >= s.Index-1; i-- {
		o := &d.Sents[i]
		for k := before - 1; k >= 0; k-- {
			if !o.Is(k, "NOUN", "PROPN") {
				continue
			}
			if sp, _ := d.speakerAt(o, k); !sp.known || sp.Kind == MediaSpeaker || sp.plural && s.Words[pronoun].Feat("Number") != "Plur" || !d.standsForSpeaker(s, pronoun, sp) || !d.canSpeak(o, k) {
				continue
			}
			return d.namedSpeaker(o, k)
		}
		if i > 0 {
			before = len(d.Sents[i-1].Words)
		}
	}
	return nil
}

// ourSpeaker tells words of the text for him to whom it spoke.
func (d *Document) ourSpeaker(s *syntax.Sentence, h int) bool {
	k := s.Child(h, "nmod:poss", "det")
	return k >= 0 && !s.Quoted[h] && d.Grammar.Set("first-person").Word(s, k) && d.Grammar.Set("interlocutor").Word(s, h)
}

// speaksForLast gives a spokesman, or a head of some body, told by a possessive the side that
// spoke before: "The front says it downed the helicopter. \"We hold the town,\" its spokesman
// said", « L'observatoire fait état de neuf morts, selon son directeur ».
func (d *Document) speaksForLast(ref *SourceRef, a Attribution) {
	sp := &ref.Speaker
	heads := sp.Human && (sp.Kind == OfficeSpeaker || sp.Kind == WitnessSpeaker) && d.Grammar.Set("heads-body").Has(sp.Word) // "its director", of whatever body that is
	if !sp.Spokes && !heads || !sp.OfActor || sp.Party.Canonical != "" {
		return
	}
	o := d.accusedAnswers(a)
	if o == nil {
		o = d.lastSpeaker(a.Sentence, a.Verb, func(o *SourceRef) bool {
			switch o.Speaker.Kind {
			case PartySpeaker, ForceSpeaker, OfficeSpeaker:
				return sp.Spokes
			case MonitorSpeaker, MedicSpeaker, FirmSpeaker:
				return !o.Speaker.Human
			}
			return false
		})
	}
	if o == nil || a.Sentence.Index-o.Sentence.Index > soon {
		return
	}
	sp.Kind, sp.Party, sp.OfActor = o.Speaker.Kind, o.Speaker.Party, false
	ref.Source.Canonical = o.Source.Canonical
}

// accusedAnswers returns the side that the sentence before accuses, for whom a spokesman answers
// that is told by a possessive: « Le gouvernement accuse les rebelles. "Nous n'avons pas tiré", a
// répliqué leur porte-parole ».
func (d *Document) accusedAnswers(a Attribution) *SourceRef {
	last := d.lastSpeaker(a.Sentence, a.Verb, anySpeaker)
	if last == nil || last.Blamed == nil || last.Sentence == nil || a.Sentence.Index-last.Sentence.Index > 1 {
		return nil
	}
	return d.namedSpeaker(last.Blamed.Sentence, last.Blamed.Head)
}
