package earnest

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// workStoppage tells a bare word for a strike that means one of people who leave their
// work: by its own clause, or because the text has told of such a strike before.
func (d *Judge) workStoppage(t frames.Trigger) bool {
	if !t.Pattern.Noun || t.Frame().Act != attest.AirStrike || len(t.Words) > 1 || d.ClauseHasWeapon(t.Sentence, t.Word) {
		return false
	}
	if _, ok := d.Grammar.Set("labour").In(t.Sentence, 0, len(t.Sentence.Words)); ok {
		return true
	}
	for i := t.Sentence.Index; i >= 0; i-- {
		s := &d.Sents[i]
		for w := range s.Words {
			if s.Lemma[w] == t.Sentence.Lemma[t.Word] && s.Is(w, "NOUN") && d.stopsWork(s, w) {
				return true
			}
		}
	}
	return false
}

// heldByStrike tells those of whom a paragraph about people who leave their work says that they are
// hostages: « Les usagers sont pris en otage, dit la direction ».
func (d *Judge) heldByStrike(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act != attest.Abduction || len(t.Words) < 2 || !d.TakesHostage(t) || // nobody says of travellers that they are "kidnapped"
		len(d.VerbArgumentsOf(t).Agent) > 0 {
		return false
	}
	labour := false
	for i := d.FirstOfUnit(s); i < len(d.Sents) && d.Sents[i].Unit == s.Unit; i++ {
		o := &d.Sents[i]
		for w := range o.Words {
			if o.Is(w, "NOUN", "PROPN") && d.Thing(o, w).Class.Armed() {
				return false
			}
		}
		_, ok := d.Grammar.Set("labour").In(o, 0, len(o.Words))
		labour = labour || ok
	}
	return labour
}

// stopsWork tells a strike that is called, joined or lifted, or one of people who work:
// "the strike by tax collectors", "a transport strike".
func (d *Judge) stopsWork(s *syntax.Sentence, w int) bool {
	g := d.Grammar
	for _, k := range s.Children(w, "nmod", "compound", "nmod:poss", "obl:agent") {
		if g.Set("striker").Word(s, k) {
			return true
		}
	}
	v := s.Words[w].Head
	if v < 0 || !s.Is(v, "VERB") || g.Set("stoppage-verb").At(s, v) == 0 {
		return false
	}
	if rel := syntax.BaseRel(s.Rel(w)); rel == "obj" {
		return true
	}
	return s.Preposition(w) != "" && s.Child(w, "det", "amod") < 0 // "went on strike"
}
