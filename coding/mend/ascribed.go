package mend

import "attest/coding/syntax"

// ascribedAside hangs on the act a participle behind a comma that says whose it is, where the
// parser hung it on the verb: « tué dans un attentat à la bombe, [attribué] au mouvement ».
func (m *Mender) ascribedAside(s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		up := s.Words[v].Head
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || s.Lower[v-1] != "," || up < 0 || up > v || !s.Is(up, "VERB") || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if m.grammar.Set("accuse").At(s, v) == 0 && m.grammar.Set("own-up").At(s, v) == 0 {
			continue
		}
		if n := m.agreeingAct(s, v); n > up {
			s.Rehang(func() { s.Words[v].Head, s.Words[v].Rel = n, "acl" })
		}
	}
}

// ascribedApart hangs on the act a participle that says whose it is and that agrees with it and
// not with the noun before it: « une frappe sur un village [attribuée] à l'armée ».
func (m *Mender) ascribedApart(s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		h, gender := s.Words[v].Head, s.Words[v].Feat("Gender")
		if s.Rel(v) != "acl" || h < 0 || h > v || gender == "" || s.Words[h].Feat("Gender") == gender || s.Words[h].Feat("Gender") == "" || m.tellsAct(s.Lemma[h]) || m.grammar.Set("accuse").At(s, v) == 0 && m.grammar.Set("own-up").At(s, v) == 0 {
			continue
		}
		for n := h - 1; n > 0 && !s.Is(n, "PUNCT", "VERB", "AUX", "SCONJ"); n-- {
			if g := s.Words[n].Feat("Gender"); s.Is(n, "NOUN") && m.tellsAct(s.Lemma[n]) && (g == "" || g == gender && s.Words[n].Feat("Number") == s.Words[v].Feat("Number")) {
				s.Rehang(func() { s.Words[v].Head = n })
				break
			}
		}
	}
}

// agreeingAct returns the noun of an act in the phrase before the comma before v that agrees
// with it, or -1.
func (m *Mender) agreeingAct(s *syntax.Sentence, v int) int {
	const longest = 10
	for n := v - 2; n > 0 && n >= v-longest && !s.Is(n, "AUX", "SCONJ") && s.Lower[n] != ","; n-- {
		if s.Is(n, "NOUN") && m.tellsAct(s.Lemma[n]) && s.Words[n].Feat("Number") == s.Words[v].Feat("Number") && s.Words[n].Feat("Gender") == s.Words[v].Feat("Gender") && s.Words[v].Feat("Gender") != "" {
			return n
		}
	}
	return -1
}
