package speech

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SpeakerBehindHearer parts a speaker from the outlet told, of whose name the parser made
// his a part: « a déclaré à l'AFP Amadou Diallo, maire de Koro ». The noun behind his comma
// describes him.
func SpeakerBehindHearer(l *tree.Language, s *syntax.Sentence) {
	for h := 1; h+1 < len(s.Words); h++ {
		n, v := h+1, s.Words[h].Head
		if !s.Is(h, "PROPN") || !isOutlet(s.Words[h].Form) || s.Words[n].Head != h || !s.Is(n, "PROPN") || isOutlet(s.Words[n].Form) || s.Child(n, "case", "det") >= 0 {
			continue
		}
		if v < 0 || v > h || l.Set("say").At(s, v) == 0 || !l.Set("to-preposition").HasPrep(s.Preposition(h)) {
			continue
		}
		if k := s.Child(v, "nsubj"); k >= 0 && k < v {
			continue
		}
		s.Rehang(func() { nameAsSpeaker(s, h, n, v) })
	}
}

// isOutlet reports whether a word is a name written as agencies, radios and sites write theirs: "AFP",
// "ACTUALITE.CD".
func isOutlet(form string) bool {
	return len(form) > 1 && strings.ToUpper(form) == form && strings.ToLower(form) != form
}

// nameAsSpeaker makes the subject of verb v of the name that begins at n, and hangs on it
// what hung behind it.
func nameAsSpeaker(s *syntax.Sentence, h, n, v int) {
	end := n
	for end+1 < len(s.Words) && s.Is(end+1, "PROPN") && s.Words[end+1].Head == h {
		end++
		s.Hang(end, n, "flat")
	}
	s.Hang(n, v, "nsubj")
	for k := end + 1; k < len(s.Words); k++ {
		if up := s.Words[k].Head; (up == v || up == h) && s.Is(k, "NOUN") && s.Lower[end+1] == "," && s.Leftmost(k) <= end+2 && s.Child(k, "case") < 0 {
			s.Hang(k, n, "appos")
		}
	}
}

// HearerAsSubject makes a circumstance of whom something is told, where the parser took the
// outlet for one who tells it: « a déclaré [à Radio Okapi] un habitant ».
func HearerAsSubject(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 {
			continue
		}
		subjects := s.Children(v, "nsubj")
		for _, k := range subjects {
			if k > v && len(subjects) > 1 && s.Leftmost(k) == s.Child(k, "case") && l.Set("to-preposition").HasPrep(s.Preposition(k)) {
				s.Words[k].Rel = "obl"
			} else if h := s.Leftmost(k) - 1; k > v && len(subjects) > 1 && s.Is(k, "PROPN") && h > v && s.Words[h].Head == v && s.Is(h, "PROPN") && l.Set("to-preposition").HasPrep(s.Preposition(h)) {
				s.Rehang(func() { s.Hang(k, h, "flat") }) // « à SOS [Médias] Burundi un combattant »
			}
		}
	}
}

// SubjectBehindSaid gives a plural verb of saying the plural right behind it as its subject,
// where the parser took a name between commas before it: « une attaque du groupe, Boko
// Haram, ont rapporté [des médias] ».
func SubjectBehindSaid(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if l.Set("say").At(s, v) == 0 || !s.Is(v, "VERB") || !s.PluralVerb(v) {
			continue
		}
		k, o, start := s.Child(v, "nsubj"), s.Child(v, "obj"), s.VerbStart(v)
		if k < 1 || k > v || !s.Is(k, "PROPN") || s.Words[k].Feat("Number") == "Plur" || s.Lower[k-1] != "," || s.Lower[start-1] != "," || s.Child(k, "conj") >= 0 {
			continue
		}
		if o < v || s.Leftmost(o) != v+1 || s.Words[o].Feat("Number") != "Plur" || s.Child(o, "case") >= 0 {
			continue
		}
		n := s.HeadIn(s.ChunkStart(k-2), k-2)
		if n < 0 || s.Within(n, v) {
			continue
		}
		s.Rehang(func() {
			s.Words[o].Rel = "nsubj"
			s.Hang(k, n, "appos")
		})
	}
}
