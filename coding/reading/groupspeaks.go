package reading

import "attest/coding/syntax"

// groupSpeaks tells a definite word for an armed group that says nothing of which group it
// is, when such a one speaks: "the group, in a statement, said", « le mouvement rebelle dément ».
func (d *Document) groupSpeaks(s *syntax.Sentence, h int) bool {
	if !s.Is(h, "NOUN") || !d.Grammar.Set("group-anaphor").Word(s, h) || !d.Grammar.Definite(s, h, "det") || d.Thing(s, h).Class == ForceClass {
		return false
	}
	if s.Child(h, "appos", "acl", "acl:relcl", "nummod", "flat") >= 0 {
		return false
	}
	for _, k := range s.Children(h, "amod", "compound") { // "the militant group", "the Sahel-based group"
		if s.Is(k, "VERB") && s.PastForm(k) {
			continue
		}
		if th := d.Thing(s, k); !d.saysKind(s, h, k) && (th.Class != ArmedClass || th.Named) {
			return false
		}
	}
	for _, k := range s.Children(h, "nmod") {
		if !d.Grammar.Set("statement").Word(s, k) {
			return false
		}
	}
	return true
}

// saysKind tells a word that only says what kind of group a noun means, or whence it is: "the
// [Islamist] group", « le mouvement [chiite] », "the [Lebanese] movement".
func (d *Document) saysKind(s *syntax.Sentence, h, k int) bool {
	if d.Grammar.Set("label").Word(s, k) {
		return true
	}
	return s.Words[h].Feat("Number") == "Sing" && d.Grammar.Set("movement-noun").Word(s, h) && (d.Grammar.Set("creed").Word(s, k) || d.Parties.Nationality(s.Words[k].Form))
}

// groupNamed returns the armed party that the text named last before a sentence, as who
// speaks there as "the group"; nil where none was named within six sentences, or a party
// has spoken since.
func (d *Document) groupNamed(s *syntax.Sentence, since *SourceRef) *SourceRef {
	o, w := d.ArmedNamed(s)
	if o == nil || since != nil && since.Sentence != nil && since.Sentence.Index >= o.Index {
		return nil
	}
	return d.namedSpeaker(o, w)
}

// ArmedNamed returns where the text last named an armed party before a sentence, within six
// sentences; nil where it did not.
func (d *Document) ArmedNamed(s *syntax.Sentence) (*syntax.Sentence, int) {
	for i := s.Index - 1; i >= 0 && i >= s.Index-6; i-- {
		o := &d.Sents[i]
		for w := len(o.Words) - 1; w >= 0; w-- {
			if th := d.Thing(o, w); th.Class == ArmedClass && th.Named && o.Rel(w) != "amod" {
				return o, w
			}
		}
	}
	return nil, -1
}

// ofGroupNamed gives who speaks for "the group" the party that this stands for: "a
// spokesman for the group denied it".
func (d *Document) ofGroupNamed(a Attribution, sp Speaker) Speaker {
	s := a.Sentence
	if sp.Party.Canonical != "" && (sp.placed || sp.Kind != ForceSpeaker) || sp.refers || !s.Is(a.Speaker, "NOUN", "PROPN") { // "the group's military spokesman" is no army's
		return sp
	}
	for k := range s.Words {
		of := s.Words[k].Head
		if of < 0 || s.Rel(k) != "nmod" && s.Rel(k) != "nmod:poss" || of != a.Speaker && !(s.Words[of].Head == a.Speaker && (s.Rel(of) == "nmod:desc" || s.Rel(of) == "appos")) || !d.groupSpeaks(s, k) { // "the group's spokesman Ann Lee", "Ann Lee, the group's spokesman"
			continue
		}
		spoke := d.lastSpeaker(s, a.Verb, func(o *SourceRef) bool { return o.Speaker.Kind == PartySpeaker })
		o := d.groupNamed(s, spoke)
		if o == nil {
			o = spoke
		}
		if o != nil {
			sp.Kind, sp.Party, sp.known = PartySpeaker, o.Speaker.Party, true
		}
	}
	return sp
}

// sameGroup returns the armed party whose fighters are told of as those "of the group" or
// "of the same group", or nil.
func (d *Document) sameGroup(s *syntax.Sentence, h int) *Thing {
	if !s.Is(h, "NOUN") || !d.Grammar.Set("group-anaphor").Word(s, h) || !d.namedAsSame(s, h) && !d.groupSpeaks(s, h) {
		return nil
	}
	if o, w := d.ArmedNamed(s); o != nil {
		th := d.Thing(o, w)
		return &th
	}
	return nil
}
