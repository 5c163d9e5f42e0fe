package coding

// The past tense and the participle of most English verbs are one form, and a
// parser that reads from left to right takes one for the other. What follows
// tells them apart.

// gardenPaths mends sentences read so; intransitive verbs have no passive, and who is
// held captive is what comes before "held".
func (s *sentence) gardenPaths(intransitive, captive wordSet) {
	for v := range s.Words {
		if !s.is(v, "VERB") || !s.pastForm(v) || s.child(v, "aux", "aux:pass", "cop", "mark") >= 0 {
			continue
		}
		if s.finiteAfterAll(v, intransitive.word(s, v)) || s.participleAfterAll(v, captive) {
			s.linkKids()
		}
	}
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
	case rel == "nsubj" && up > v && s.Words[up].Feat("Tense") == "Pres" && s.Words[up].Feat("VerbForm") != "Fin" && s.child(up, "aux") < 0: // "Clashes raged near the town, pitting …"
		s.Words[v].Head, s.Words[v].Rel = s.Words[up].Head, s.Words[up].Rel
		s.Words[up].Head, s.Words[up].Rel = v, "advcl"
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
// "A shell filled with gas landed in a village", "Men held hostage for years were freed".
func (s *sentence) participleAfterAll(v int, captive wordSet) bool {
	n, o := s.child(v, "nsubj", "nsubj:pass"), s.child(v, "obj")
	if w := v + 1; o < 0 && w < len(s.Words) && captive.word(s, w) && s.Words[w].Head == v {
		o = w
	}
	if n < 0 || n > v || !s.is(n, "NOUN", "PROPN") || o >= 0 && (o != v+1 || !captive.word(s, o)) {
		return false
	}
	main := -1
	for _, k := range s.children(v, "advcl", "conj", "ccomp", "parataxis", "xcomp") {
		passive := o >= 0 && s.child(k, "aux:pass") >= 0
		if k > v && s.is(k, "VERB") && (passive || s.Words[k].Feat("VerbForm") == "Fin" && s.child(k, "aux") < 0) && s.child(k, "nsubj", "nsubj:pass", "mark", "cc", "expl") < 0 {
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

// thoughtToBe makes a participle of believing before an infinitive, taken for the
// verb of the sentence, part of the phrase before it: "Gunmen thought to be from
// the hills killed six".
func (m *mender) thoughtToBe(s *sentence) {
	for v := 1; v < len(s.Words); v++ {
		n := v - 1
		if !s.is(v, "VERB") || s.lower[v] == s.lemma[v] || m.grammar.set("suspect").at(s, v) == 0 || s.rel(v) == "acl" || s.child(v, "aux", "aux:pass", "obj") >= 0 || !s.is(n, "NOUN", "PROPN") || s.Words[n].Head != v {
			continue
		}
		if v+1 >= len(s.Words) || !s.is(v+1, "PART") {
			continue
		}
		main := -1
		for k := v + 2; k < len(s.Words) && s.lower[k] != ","; k++ {
			if s.is(k, "VERB") && s.pastForm(k) && s.child(k, "aux", "aux:pass") < 0 && (s.child(k, "mark") < 0 || s.child(k, "mark") == v+1) && (s.Words[k].Head == v || s.Words[k].Head > v && s.Words[s.Words[k].Head].Head == v || s.Words[k].Head == s.Words[v].Head && s.child(k, "nsubj", "cc") < 0) {
				main = k
				break
			}
		}
		if main < 0 {
			continue
		}
		for _, k := range s.children(main, "nsubj") { // "from the ADF", taken for the subject
			if k < main {
				s.Words[k].Head, s.Words[k].Rel = v, "xcomp"
			}
		}
		s.Words[main].Head, s.Words[main].Rel = s.Words[v].Head, s.Words[v].Rel
		for _, k := range s.kids[v] {
			if k < n && s.Words[k].Head == v || k > main && s.Words[k].Head == v {
				s.Words[k].Head = main
			}
		}
		s.Words[v].Head, s.Words[v].Rel = n, "acl"
		s.Words[n].Head, s.Words[n].Rel = main, "nsubj"
		s.linkKids()
	}
}

// reportsAtEnd makes a noun of saying that ends a sentence or clause behind a comma
// and a name the verb that it is: "… was killed, the Anadolu agency reports".
func (m *mender) reportsAtEnd(s *sentence) {
	for n := 2; n < len(s.Words); n++ {
		k, v := n-1, s.Words[n].Head
		if v < 0 || v > n || !s.is(n, "NOUN") || !s.endsClause(n) || s.Words[k].Head != n || !s.is(k, "NOUN", "PROPN") || m.grammar.set("say").at(s, n) == 0 {
			continue
		}
		if s.Words[n].Feat("Number") != "Plur" && s.child(n, "det") >= 0 { // one report has its article
			continue
		}
		first, _ := s.nounPhrase(n)
		if s.lower[first] == "," {
			first++
		}
		if s.lower[first-1] != "," || s.child(n, "case", "nummod") >= 0 || s.child(n, "amod") >= 0 && s.child(n, "det") < 0 && s.Words[n].Feat("Number") == "Plur" {
			continue
		}
		s.rehang(func() { s.verbAtEnd(first, k, n, v) })
	}
}

// endsClause tells a word with the end of the sentence or a semicolon behind it.
func (s *sentence) endsClause(n int) bool {
	for n++; n < len(s.Words); n++ {
		if s.lower[n] == ";" {
			return true
		}
		if !s.is(n, "PUNCT") || s.lower[n] == "," {
			return false
		}
	}
	return true
}

// verbAtEnd makes the noun n the verb that tells what the clause v says, with the
// words from first to k before it as its subject.
func (s *sentence) verbAtEnd(first, k, n, v int) {
	s.Words[n].Head, s.Words[n].Rel = s.Words[v].Head, s.Words[v].Rel
	s.Words[v].Head, s.Words[v].Rel = n, "ccomp"
	s.Words[n].UPOS, s.Words[n].Feats = "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
	s.Words[k].Rel = "nsubj"
	for _, w := range s.kids[n] {
		if w >= first && w < k {
			s.Words[w].Head = k
		}
	}
}

// reportThat makes a noun of saying behind a plural and before "that" the verb
// that it is: "Local sources report that …".
func (m *mender) reportThat(s *sentence) {
	for n := 1; n+1 < len(s.Words); n++ {
		k := n - 1
		if !s.is(n, "NOUN") || !s.is(k, "NOUN") || s.Words[k].Feat("Number") != "Plur" || s.Words[k].Head != n || !m.grammar.set("that").word(s, n+1) || m.grammar.set("say").at(s, n) == 0 {
			continue
		}
		if up := s.Words[n].Head; baseRel(s.rel(n)) == "nsubj" && up > n { // the verb of what is told
			s.Words[n].Head, s.Words[n].Rel = s.Words[up].Head, s.Words[up].Rel
			s.Words[up].Head, s.Words[up].Rel = n, "ccomp"
		}
		s.Words[n].UPOS, s.Words[n].Feats = "VERB", "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin"
		s.Words[k].Rel = "nsubj"
		for _, w := range s.kids[n] {
			if w < k {
				s.Words[w].Head = k
			}
			if w > n && s.Words[w].Head == n && (s.rel(w) == "acl" || s.rel(w) == "acl:relcl") {
				s.Words[w].Rel = "ccomp"
			}
		}
		s.linkKids()
	}
}

// sustainedInjuries makes a clause of persons and their injuries that the parser read
// as one phrase: "two died and [six sustained] injuries when a blast …".
func (m *mender) sustainedInjuries(s *sentence) {
	g := m.grammar
	for h := range s.Words {
		if s.rel(h) != "conj" || !s.is(h, "NOUN") || g.set("wound-word").at(s, h) == 0 || s.child(h, "case", "det") >= 0 {
			continue
		}
		n, w := s.child(h, "nummod"), s.child(h, "amod")
		if n < 0 || w < n || w > h || !g.set("support-undergo").word(s, w) {
			continue
		}
		s.rehang(func() {
			for k := range s.Words {
				if s.Words[k].Head == h && (k > h || k < n) {
					s.Words[k].Head = w
				}
			}
			s.Words[w].UPOS, s.Words[w].Feats = "VERB", "Mood=Ind|Tense=Past|VerbForm=Fin"
			s.Words[w].Head, s.Words[w].Rel = s.clauseOf(s.Words[h].Head), "conj"
			s.Words[n].Head, s.Words[n].Rel = w, "nsubj"
			s.Words[h].Head, s.Words[h].Rel = w, "obj"
		})
	}
}
