package coding

import "strings"

// countedParticiple makes a noun of a participle of wounding or killing right behind a
// number that goes on with a toll, where the parser took it for a verb of its own: « a
// fait deux morts et trois blessés ».
func (m *mender) countedParticiple(s *sentence) {
	for v := 1; v < len(s.Words); v++ {
		if !s.is(v, "VERB") || s.rel(v) != "conj" || !s.is(v-1, "NUM") || s.Words[v-1].Head != v || s.child(v, "aux", "aux:pass", "cop", "obj") >= 0 || s.Words[v].Feat("VerbForm") != "Part" {
			continue
		}
		if !m.grammar.set("wound-word").word(s, v) && !m.grammar.set("kill-word").word(s, v) {
			continue
		}
		o := m.tollBeside(s, v)
		if o < 0 {
			continue
		}
		s.Words[v].UPOS, s.Words[v].Feats, s.Words[v].Head = "NOUN", "Number=Plur", o
		s.Words[v-1].Rel = "nummod"
		s.lemma[v] = strings.TrimSuffix(s.lower[v], "s")
		s.Words[v].Lemma = s.lemma[v]
		s.linkKids()
	}
}

// numberedObject makes the object of an active verb that has none of what a number
// counts right behind it, where the parser took that for a circumstance: « a perdu trois
// hommes ». Times and measures are circumstances.
func (m *mender) numberedObject(s *sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if s.rel(k) != "obl" || !s.is(k, "NOUN") || s.child(k, "nummod") != k-1 || s.preposition(k) != "" || v != k-2 || !s.is(v, "VERB") || s.child(v, "obj") >= 0 || s.isPassive(v) {
			continue
		}
		if !m.grammar.set("time-unit").word(s, k) && !m.grammar.set("measure").word(s, k) && !m.grammar.set("occasion").word(s, k) && !m.grammar.set("no-passive").word(s, v) {
			s.Words[k].Rel = "obj"
		}
	}
}

// tollBeside returns the noun of a toll that a word is joined with, itself or as the
// object of the verb, or -1.
func (m *mender) tollBeside(s *sentence, v int) int {
	h := s.Words[v].Head
	if h >= 0 && s.is(h, "VERB") {
		h = s.child(h, "obj")
	}
	if h < 0 || h > v || !s.is(h, "NOUN") || !m.grammar.set("toll-noun").word(s, h) {
		return -1
	}
	return h
}
