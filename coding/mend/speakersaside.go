package mend

import "attest/coding/syntax"

// officeOfSpeaker makes an apposition of the office behind the comma of a name that follows its
// verb of saying, where the parser hung both on the verb: « a indiqué le colonel Jean
// Kaba, [porte-parole de la mission] ».
func officeOfSpeaker(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj", "appos")
		if len(subjects) != 2 || !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 {
			continue
		}
		name, office := subjects[0], subjects[1]
		comma := s.Leftmost(office)
		if s.Lower[comma] != "," {
			comma--
		}
		if name > v && s.Is(office, "NOUN") && comma > name && s.Lower[comma] == "," && endBefore(s, name, office) == comma-1 {
			s.Rehang(func() { s.Hang(office, name, "appos") })
		}
	}
}

// seenDoing hangs on a verb of seeing what somebody was seen to do, where the parser hung it on
// the verb of saying: « a dit avoir vu des soldats [abattre trois hommes] ».
func seenDoing(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		told := s.Children(v, "xcomp")
		if len(told) != 2 || l.Set("say").At(s, v) == 0 {
			continue
		}
		if seen, done := told[0], told[1]; l.Set("perceive").Word(s, seen) && s.Child(seen, "obj") > seen && s.Child(seen, "obj") < done && s.Words[done].Feat("VerbForm") == "Inf" {
			s.Rehang(func() { s.Words[done].Head = seen })
		}
	}
}
