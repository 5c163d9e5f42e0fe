package coding

import "strings"

// countedParticiple makes a noun of a participle of wounding or killing right behind a
// number that goes on with a toll, where the parser took it for a verb of its own: « a
// fait deux morts et trois blessés ».
func (l *language) countedParticiple(s *sentence) {
	for v := 1; v < len(s.Words); v++ {
		if !s.is(v, "VERB") || s.rel(v) != "conj" || !s.is(v-1, "NUM") || s.Words[v-1].Head != v || s.child(v, "aux", "aux:pass", "cop", "obj") >= 0 || s.Words[v].Feat("VerbForm") != "Part" {
			continue
		}
		if !l.grammar.set("wound-word").word(s, v) && !l.grammar.set("kill-word").word(s, v) {
			continue
		}
		o := l.tollBeside(s, v)
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
func (l *language) numberedObject(s *sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if s.rel(k) != "obl" || !s.is(k, "NOUN") || s.child(k, "nummod") != k-1 || s.preposition(k) != "" || v != k-2 || !s.is(v, "VERB") || s.child(v, "obj") >= 0 || s.isPassive(v) {
			continue
		}
		if !l.grammar.set("time-unit").word(s, k) && !l.grammar.set("measure").word(s, k) && !l.grammar.set("occasion").word(s, k) && !l.grammar.set("no-passive").word(s, v) {
			s.Words[k].Rel = "obj"
		}
	}
}

// oneHurt tells a noun of a toll that is the object of a verb that carries a toll, so
// that the article before it counts: « a fait un mort et un blessé ».
func (d *document) oneHurt(s *sentence, n int) bool {
	if n >= len(s.Words) || !s.is(n, "NOUN") || !d.grammar.set("toll-noun").word(s, n) {
		return false
	}
	h := n
	for steps := 0; s.rel(h) == "conj" && steps < 3; steps++ {
		h = s.Words[h].Head
	}
	v := s.Words[h].Head
	return baseRel(s.rel(h)) == "obj" && v >= 0 && d.grammar.set("support-do").word(s, v)
}

// tollBeside returns the noun of a toll that a word is joined with, itself or as the
// object of the verb, or -1.
func (l *language) tollBeside(s *sentence, v int) int {
	h := s.Words[v].Head
	if h >= 0 && s.is(h, "VERB") {
		h = s.child(h, "obj")
	}
	if h < 0 || h > v || !s.is(h, "NOUN") || !l.grammar.set("toll-noun").word(s, h) {
		return -1
	}
	return h
}
