package coding

// The past tense and the participle of most English verbs are one form, and a
// parser that reads from left to right takes one for the other. What follows
// tells them apart.

// gardenPaths mends sentences read so; intransitive verbs have no passive.
func (s *sentence) gardenPaths(intransitive wordSet) {
	for v := range s.Words {
		if !s.is(v, "VERB") || !s.pastForm(v) || s.child(v, "aux", "aux:pass", "cop", "mark") >= 0 {
			continue
		}
		if s.finiteAfterAll(v, intransitive.word(s, v)) || s.participleAfterAll(v) {
			s.linkKids()
		}
	}
}

// pastForm tells a form that can be the past tense or the participle.
func (s *sentence) pastForm(v int) bool {
	w := s.Words[v]
	return w.Feat("Tense") == "Past" && (w.Feat("VerbForm") == "Part" || w.Feat("VerbForm") == "Fin")
}

// finiteAfterAll makes a participle that is no passive, since it has an object of
// its own or never takes one, the verb whose subject is the noun that it was hung
// on: "Gunmen on motorbikes killed two villagers, residents said".
func (s *sentence) finiteAfterAll(v int, intransitive bool) bool {
	n := s.Words[v].Head
	o := s.child(v, "obj")
	if s.rel(v) != "acl" || n < 0 || n > v || o < v && !intransitive || !s.is(n, "NOUN", "PROPN") || s.child(v, "obl:agent", "nsubj", "iobj") >= 0 || s.lower[v-1] == "," {
		return false
	}
	up := s.Words[n].Head
	switch rel := baseRel(s.rel(n)); {
	case up < 0:
		s.Words[v].Head, s.Words[v].Rel = -1, "root"
	case rel == "nsubj" && up > v && s.otherSubject(up, n):
		s.Words[v].Head, s.Words[v].Rel = up, "ccomp"
	default:
		return false
	}
	s.Words[n].Head, s.Words[n].Rel = v, "nsubj"
	s.moveLater(n, v)
	return true
}

// otherSubject tells whether a verb has a subject nearer than one.
func (s *sentence) otherSubject(v, far int) bool {
	for _, k := range s.children(v, "nsubj") {
		if k > far {
			return true
		}
	}
	return false
}

// participleAfterAll makes a verb without an object a participle of its
// subject when another verb follows that has no subject and nothing to join it:
// "A shell filled with gas landed in a village".
func (s *sentence) participleAfterAll(v int) bool {
	n := s.child(v, "nsubj", "nsubj:pass")
	if n < 0 || n > v || !s.is(n, "NOUN", "PROPN") || s.child(v, "obj") >= 0 {
		return false
	}
	main := -1
	for _, k := range s.children(v, "advcl", "conj", "ccomp", "parataxis", "xcomp") {
		if k > v && s.is(k, "VERB") && s.Words[k].Feat("VerbForm") == "Fin" && s.child(k, "nsubj", "nsubj:pass", "mark", "cc", "aux", "expl") < 0 {
			main = k
			break
		}
	}
	if main < 0 || (s.lower[v-1] == ",") != (s.lower[main-1] == ",") {
		return false
	}
	s.Words[main].Head, s.Words[main].Rel = s.Words[v].Head, s.Words[v].Rel
	s.Words[v].Head, s.Words[v].Rel = n, "acl"
	s.Words[n].Head, s.Words[n].Rel = main, "nsubj"
	s.moveLater(v, main)
	return true
}

// moveLater hangs what stands after word b and hung on word a on b.
func (s *sentence) moveLater(a, b int) {
	for _, k := range s.kids[a] {
		if k <= b || s.Words[k].Head != a {
			continue
		}
		s.Words[k].Head = b
		if baseRel(s.rel(k)) == "nmod" {
			s.Words[k].Rel = "obl"
		}
	}
}
