package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SaidInside gives a verb its subject back, and a verb of saying its speaker, where the
// saying stands between the two within commas: "The army, a general insisted, had shelled
// only rebel posts", "The raiders, says the chief, took 300 cows".
func SaidInside(l *tree.Language, s *syntax.Sentence) {
	for from := 1; from+3 < len(s.Words); from++ {
		if s.Lower[from] != "," {
			continue
		}
		to := from + 1
		for to < len(s.Words) && to-from <= longestSaid && s.Lower[to] != "," {
			to++
		}
		if to+1 >= len(s.Words) || s.Lower[to] != "," {
			continue
		}
		said, speaker := sayingIn(l, s, from, to)
		n, v := subjectRightBefore(s, from), verbRightBehind(s, to)
		if said < 0 || speaker < 0 || n < 0 || v < 0 || s.Words[n].Head == v && s.Words[said].Head == v && s.Rel(said) == "parataxis" && s.Words[speaker].Head == said {
			continue
		}
		s.Rehang(func() { hangSaying(s, from, to, n, said, speaker, v) })
		return
	}
}

// longestSaid is how many words a saying between the commas may have.
const longestSaid = 14

// sayingIn returns the only verb between two commas, one of saying, and the head of who
// says it; -1 without.
func sayingIn(l *tree.Language, s *syntax.Sentence, from, to int) (said, speaker int) {
	said, speaker = -1, -1
	open := from + 1
	if s.Is(open, "AUX") && s.Is(open+1, "VERB") && l.Set("have").Word(s, open) { // « a indiqué jeudi le préfet »
		open++
	}
	for w := open; w < to; w++ {
		switch {
		case s.Is(w, "VERB") && said >= 0, s.Is(w, "SCONJ", "AUX", "PART"), s.Words[w].Feat("PronType") == "Rel":
			return -1, -1
		case s.Is(w, "VERB"):
			said = w
		}
	}
	if said < 0 || l.Set("say").At(s, said) != 1 || s.Words[said].Feat("VerbForm") != "Fin" && (said == from+1 || s.Words[said].Feat("Tense") != "Past") {
		return -1, -1
	}
	first, last := from+1, said-1 // who says it stands before the verb
	if said == open {
		first, last = said+1, to-1
	} else if said+1 < to && !s.Is(said+1, "ADP", "ADV") && !s.IsTimed(said+1) && !l.Set("tells-somebody").Word(s, said) {
		return -1, -1
	}
	for w := first; w <= last; w++ {
		if s.Is(w, "ADP") {
			break
		}
		if s.IsTimed(w) {
			continue
		}
		if s.Is(w, "NOUN", "PROPN", "PRON") || s.Is(w, "ADJ") && w == last {
			speaker = w
		}
	}
	return said, speaker
}

// subjectRightBefore returns the head of the phrase that stands before a comma and opens
// the sentence, with no verb in it; -1 without.
func subjectRightBefore(s *syntax.Sentence, comma int) int {
	n := -1
	for w := 0; w < comma; w++ {
		if s.Is(w, "VERB", "AUX", "SCONJ", "CCONJ", "PUNCT") {
			return -1
		}
		if n < 0 && s.Is(w, "NOUN", "PROPN") && (w+1 == comma || !s.Is(w+1, "NOUN", "PROPN")) {
			n = w
		}
	}
	if s.Is(0, "ADP", "ADV") {
		return -1
	}
	return n
}

// verbRightBehind returns the finite verb right behind a comma, with its auxiliaries; -1
// without.
func verbRightBehind(s *syntax.Sentence, comma int) int {
	for w := comma + 1; w < len(s.Words); w++ {
		switch {
		case s.Is(w, "VERB"):
			if f := s.Words[w].Feat("VerbForm"); w == comma+1 && f != "Fin" && s.Words[w].Feat("Tense") != "Past" {
				return -1
			}
			return w
		case !s.Is(w, "AUX", "ADV", "PART"):
			return -1
		}
	}
	return -1
}

// hangSaying builds the tree of a saying within commas.
func hangSaying(s *syntax.Sentence, from, to, n, said, speaker, v int) {
	if root := s.Root(); root <= to && root != v {
		s.Hang(v, -1, "root")
	} else if h := s.Words[v].Head; h >= 0 && h <= to {
		s.Words[v].Head = -1
		s.Words[v].Rel = "root"
		if root > to && root != v {
			s.Hang(root, v, "parataxis")
		}
	}
	for w := range s.Words {
		h := s.Words[w].Head
		switch {
		case w == n || w == said || w == speaker || w == v:
		case w < from && (h < 0 || h >= from):
			s.Words[w].Head = n
		case w > from && w < to && (h <= from || h >= to):
			s.Words[w].Head = said
			if s.Is(w, "DET", "ADJ", "NUM") || w < speaker {
				s.Words[w].Head = speaker
			}
		case w > to && h <= to && h >= 0:
			s.Words[w].Head = v
		case w == from || w == to:
			s.Words[w].Head = said
		}
	}
	tree.HangSubject(s, n, v)
	s.Hang(said, v, "parataxis")
	s.Hang(speaker, said, "nsubj")
	if s.Is(speaker, "ADJ") {
		s.Words[speaker].UPOS = "NOUN"
	}
}

// SubjectBeforeAside gives a verb its subject back that the parser gave to the
// verb of saying put between the two: « Sa voisine, dit-elle, a été enlevée »,
// "The mayor, he said, was abducted".
func SubjectBeforeAside(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 {
			continue
		}
		far, near := -1, -1
		for _, k := range s.Kids[v] {
			switch {
			case syntax.BaseRel(s.Rel(k)) == "nsubj" && k < v && s.Is(k, "NOUN", "PROPN"):
				far = k
			case (syntax.BaseRel(s.Rel(k)) == "nsubj" || syntax.BaseRel(s.Rel(k)) == "expl") && k != far && (k > v || s.Is(k, "PRON")):
				near = k
			}
		}
		if far < 0 || near < 0 || near < far || s.Lower[min(near, v)-1] != "," {
			continue
		}
		for _, c := range s.Children(v, "ccomp", "parataxis") {
			if c > v && s.Is(c, "VERB") && s.Child(c, "mark", "nsubj") < 0 {
				s.Rehang(func() {
					tree.HangSubject(s, far, c)
					s.Words[c].Rel = "ccomp"
				})
				break
			}
		}
	}
}
