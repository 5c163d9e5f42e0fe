package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// withFighters tells a party in one row with fighters, who are no mob: "All Burma Students and the
// Kachin army ambushed a convoy".
func (d *Teller) withFighters(f *reading.Filler) bool {
	return slices.ContainsFunc(f.Sentence.Coordinated(f.Head), func(k int) bool {
		return k != f.Head && d.Thing(f.Sentence, k).Class == reading.ArmedClass
	})
}

// namedYouths tells young men of a people or a party that is named, who go out as its band and
// are no mob: "Berom youths burned 20 houses", « des jeunes Lou Nuer ».
func (d *Teller) namedYouths(f *reading.Filler) bool {
	s := f.Sentence
	return d.Grammar.Set("youths").Word(s, f.Head) && slices.ContainsFunc(s.Children(f.Head, "compound", "amod", "flat", "appos", "nmod"), func(k int) bool {
		return s.Is(k, "PROPN") || s.Is(k, "ADJ") && s.Capital(k)
	})
}

// nobody tells a pronoun for no person: "nobody", "no one", « personne ».
func (d *Teller) nobody(s *syntax.Sentence, h int) bool {
	negation := d.Grammar.Set("negation")
	det := s.Child(h, "det")
	return s.Is(h, "PRON") && (negation.Word(s, h) || det >= 0 && negation.Word(s, det))
}

// nobodySuffers tells a verb of killing or wounding in the passive whose subject, or
// that of the verb it stands in a row with, is nobody: "no one was killed or wounded".
func (d *Teller) nobodySuffers(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun || !d.TellsHarm(s, v) {
		return false
	}
	if s.Rel(v) == "conj" && s.Child(v, "nsubj", "nsubj:pass") < 0 && s.Words[v].Head >= 0 {
		v = s.Words[v].Head
	}
	k := s.Child(v, "nsubj:pass")
	return k >= 0 && (d.nobody(s, k) || s.Child(k, "det") >= 0 && d.Grammar.Set("negation").Word(s, s.Child(k, "det")))
}
