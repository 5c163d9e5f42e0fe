package syntax

// pastTime gives the verb the phrases after a time word that the parser hung
// under the time word: « s'est emparé mardi de la ville », « a relâché mercredi
// deux otages ».
func (s *Sentence) pastTime(v, k int, a *Arguments) {
	if k < v || k-v > 4 {
		return
	}
	for _, c := range s.Kids[k] {
		if c < k || s.IsTimed(c) || s.Is(c, "PUNCT", "VERB", "AUX", "PRON") || s.Child(c, "acl", "mark") >= 0 && s.Is(c, "ADJ") {
			continue
		}
		switch BaseRel(s.Rel(c)) {
		case "nmod", "obl", "obj", "appos", "nummod":
		default:
			continue
		}
		if c+1 < len(s.Words) && s.Is(c, "NUM") && s.Is(c+1, "NOUN", "PROPN", "ADJ") { // « samedi deux militantes »
			c++
		}
		for _, h := range s.Nominals(c) {
			switch p := s.Preposition(h); {
			case p != "":
				a.Oblique = append(a.Oblique, Oblique{p, h})
			case !a.Passive && (s.Child(v, "obj") < 0 || s.Child(v, "obj") == k):
				a.Object = append(a.Object, h)
			}
		}
	}
}

// behindTime returns the noun that the parser hung under a time word as if
// they were one name ("freed 12 hostages Tuesday"), or -1.
func (s *Sentence) behindTime(k int) int {
	for _, c := range s.Kids[k] {
		if !s.IsTimed(c) && s.Is(c, "NOUN", "PROPN") && s.Child(c, "case") < 0 {
			return c
		}
	}
	return -1
}
