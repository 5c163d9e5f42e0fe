package coding

import "slices"

// rehangAll rehangs what parsers hang wrong in the long sentences of agencies, where
// the tree is one that no sentence has.
func (m *mender) rehangAll(s *sentence) {
	s.hyphenParticiple()
	s.articleAsHead()
	s.memberOnMark()
	s.openClauses(m.grammar.set("that"))
	s.invertedRelative(m.grammar.set("object-clitic"))
	s.gardenPaths(m.grammar.set("no-passive"), m.grammar.set("captive"))
	s.possessivePlural()
	s.objectOfInfinitive()
	s.objectBeforeSaid()
	m.nounAsVerb(s)
	m.gerundAsCompound(s)
	s.finiteClause()
	s.negatedInfinitive()
	s.reflexiveActive()
	m.objectBehindTime(s)
	m.thoughtToBe(s)
	m.sustainedInjuries(s)
	m.reportThat(s)
	m.reportsAtEnd(s)
	m.saidOfLabelled(s)
	m.ownerOfObject(s)
	s.caseOfTitled()
	s.labelled()
	m.agentOfPassive(s)
	s.subjectUnderCase()
	m.subjectOfAfter(s)
	m.dayAfterClause(s)
	s.subjectAfterLabel()
	s.subjectAfterAside()
	m.countedParticiple(s)
	m.numberedObject(s)
	s.apposedSubject()
	s.numberedSubject()
	s.placeBeforeSubject()
	s.subjectBehindTime()
	m.nameBehindPlace(s)
	m.invariantPast(s)
	m.invariantPassive(s)
	m.perfectAsAdjective(s)
	m.partitivePronoun(s)
	m.oneMore(s)
	m.looseParticiples(s)
	m.subjectBeforeAside(s)
	m.latter(s)
	s.coordinatedSubject()
	s.subjectBeforeAsides()
	s.subjectAfterAnd()
	s.coordinatedObject()
	s.verbAfterObject()
	s.listedPersons()
	s.objectBehindOblique()
	s.subjectBehindPartitive()
	s.memberAsAside()
	s.tollBehindColon()
	s.nameOfList()
	s.relativeByNumber()
	s.cliticObject()
	s.lateSubject()
	s.fragmentsInRow()
	s.cleftSubject()
	m.cleftCircumstance(s)
	s.verbBehindAside()
	s.objectBehindSeat()
	m.complementBehindAside(s)
	m.objectBehindAnswer(s)
	s.subjectOnRelative()
	m.contentOfSaying(s)
	m.relativeOfSaying(s)
	m.clauseOfSaying(s)
	m.calledWhat(s)
	m.suspectedObject(s)
	m.gerundOfBlame(s)
	s.clauseBeforeSemicolon()
	m.beforeSaid(s)
	m.subjectOfSaid(s)
	m.pastBeforePast(s)
	s.pastBesideInfinitive()
	m.deedsResult(s)
	s.pluralBehindNumber()
}

// objectBehindOblique hangs on its verb an object that the parser hung on the phrase
// between them: a noun with an article or a number and without a preposition belongs
// to none (« ont visé avec deux roquettes les abords du camp », « ont passé par les
// armes six bergers »).
func (s *sentence) objectBehindOblique() {
	for k := range s.Words {
		if s.rel(k) != "nmod" || !s.is(k, "NOUN") || s.preposition(k) != "" || s.child(k, "det", "nummod") != s.leftmost(k) {
			continue
		}
		h := s.Words[k].Head
		if h < 0 || h > k || s.rel(h) != "obl" || s.preposition(h) == "" || between(s, h, k, "PUNCT") {
			continue
		}
		if v := s.Words[h].Head; v >= 0 && v < h && s.is(v, "VERB") && s.child(v, "obj") < 0 && !s.isPassive(v) {
			s.rehang(func() { s.Words[k].Head, s.Words[k].Rel = v, "obj" })
		}
	}
}

// latter makes a pronoun of what stands for somebody named just before: "the
// latter", « ces derniers ».
func (m *mender) latter(s *sentence) {
	for i := range s.Words {
		if det := s.child(i, "det"); det == i-1 && det >= 0 && m.grammar.set("latter").at(s, det) == 2 && s.child(i, "nmod", "amod") < 0 && !slices.Contains([]string{"amod", "compound"}, baseRel(s.rel(i))) {
			s.Words[i].UPOS = "PRON"
		}
	}
}

// clauseOfSaying hangs on the verb of saying the clause that was hung on the
// phrase before it: "said in a statement on the web that two had died".
func (m *mender) clauseOfSaying(s *sentence) {
	g := m.grammar
	for c := range s.Words {
		mark := s.child(c, "mark")
		n := s.Words[c].Head
		if mark < 0 || !g.set("that").word(s, mark) || n < 0 || n > c || baseRel(s.rel(c)) != "acl" || s.rel(c) == "acl:relcl" || !s.is(n, "NOUN", "PROPN") {
			continue
		}
		v := s.Words[n].Head
		if v >= 0 && v < n && baseRel(s.rel(n)) == "nmod" { // "a statement on the web"
			n, v = v, s.Words[v].Head
		}
		if v < 0 || v > n || baseRel(s.rel(n)) != "obl" || g.set("say").at(s, v) == 0 || s.child(v, "ccomp") >= 0 {
			continue
		}
		s.Words[c].Head, s.Words[c].Rel = v, "ccomp"
	}
}

// relativeOfSaying hangs on the verb of saying the clause that was taken for a relative
// one of the phrase before it though it lacks nothing: « a répondu par haut-parleur
// qu'il raserait le village ».
func (m *mender) relativeOfSaying(s *sentence) {
	for c := range s.Words {
		n := s.Words[c].Head
		objects := s.children(c, "obj")
		if s.rel(c) != "acl:relcl" || n < 0 || n > c || len(objects) < 2 || s.child(c, "nsubj", "nsubj:pass") < 0 || !m.grammar.set("that").word(s, objects[0]) || objects[0] != n+1 {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > n || baseRel(s.rel(n)) != "obl" || m.grammar.set("say").at(s, v) == 0 || s.child(v, "ccomp") >= 0 {
			continue
		}
		that := &s.Words[objects[0]]
		that.UPOS, that.Rel = "SCONJ", "mark"
		s.Words[c].Head, s.Words[c].Rel = v, "ccomp"
		s.linkKids()
	}
}

// contentOfSaying turns a relative clause that lacks nothing into what a noun of
// saying tells: "reports that a drone had hit a refinery".
func (m *mender) contentOfSaying(s *sentence) {
	for c := range s.Words {
		n := s.Words[c].Head
		if s.rel(c) != "acl:relcl" || n < 0 || !m.grammar.set("saying-noun").word(s, n) {
			continue
		}
		objects := s.children(c, "obj")
		if s.child(c, "nsubj", "nsubj:pass") < 0 || len(objects) < 2 || !m.grammar.set("that").word(s, objects[0]) {
			continue
		}
		that := &s.Words[objects[0]]
		that.UPOS, that.Rel = "SCONJ", "mark"
		s.Words[c].Rel = "acl"
	}
}

// labelled takes a label before a colon out of the subjects of a verb that has one
// of its own behind it: "OCHA: armed men broke into a store".
func (s *sentence) labelled() {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		if baseRel(s.rel(k)) == "nsubj" && s.lower[k+1] == ":" && v > k && s.otherSubject(v, k) {
			s.Words[k].Rel = "parataxis"
		}
	}
	s.linkKids()
}

// saidOfLabelled gives a verb of saying at the end the speaker behind it where the
// label at the head of the line was taken for it: « FALLOUJAH : deux soldats tués,
// annonce le commandement ».
func (m *mender) saidOfLabelled(s *sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		if baseRel(s.rel(k)) != "nsubj" || s.lower[k+1] != ":" || v <= k || s.lower[v-1] != "," || m.grammar.set("say").at(s, v) == 0 || s.otherSubject(v, k) {
			continue
		}
		o := s.child(v, "obj")
		if o < v || s.child(o, "case") >= 0 {
			continue
		}
		s.Words[o].Rel, s.Words[k].Rel = "nsubj", "dislocated"
		for _, c := range s.children(k, "parataxis", "appos") {
			if c < v {
				s.Words[c].Head, s.Words[c].Rel = v, "ccomp"
			}
		}
		s.linkKids()
	}
}

// caseOfTitled gives a name the preposition that was hung on the title before
// it: "the murder of minister Juan Ruiz" is no murder beside a Juan Ruiz.
func (s *sentence) caseOfTitled() {
	for k := range s.Words {
		title := s.Words[k].Head
		if s.rel(k) != "case" || title < k || s.rel(title) != "nmod:desc" && s.rel(title) != "compound" {
			continue
		}
		name := s.Words[title].Head
		if name < title || s.child(name, "case") >= 0 {
			continue
		}
		s.Words[k].Head = name
		if up := s.Words[name].Head; s.rel(name) == "appos" && up >= 0 && up < k {
			s.Words[name].Rel = "nmod"
		}
	}
}

// agentOfPassive hangs the phrase after the preposition of the agent on the
// passive verb before it, where the parser cut it at a hyphen or took a
// participle in it for a verb: "was killed by motorcycle-riding gunmen", "by
// alleged members".
func (m *mender) agentOfPassive(s *sentence) {
	by := m.grammar.set("agent-preposition")
	for v := range s.Words {
		if s.child(v, "aux:pass") < 0 {
			continue
		}
		for p := v + 1; p < len(s.Words) && p <= v+6 && !s.is(p, "PUNCT", "SCONJ", "CCONJ", "AUX"); p++ {
			if !s.is(p, "ADP") || !by.word(s, p) {
				continue
			}
			if h := s.chunkEnd(p); h > p && s.outside(p, p, h) == v && (s.Words[h].Head != v || s.Words[p].Head != h) {
				s.hangAgent(v, p, h)
			}
			break
		}
	}
}

// chunkEnd returns the last word of the noun phrase right after word p, or p
// where none begins there that ends in a noun.
func (s *sentence) chunkEnd(p int) int {
	end := p
	for i := p + 1; i < len(s.Words); i++ {
		switch {
		case s.is(i, "NOUN", "PROPN"):
			if s.isTimed(i) {
				return end
			}
			end = i
		case s.is(i, "DET", "NUM"):
			if end > p {
				return end
			}
		case s.is(i, "ADJ"), s.lower[i] == "-":
		case s.is(i, "VERB") && (i == p+1 && s.Words[i].Feat("Tense") == "Past" || s.lower[i-1] == "-"):
		default:
			return end
		}
	}
	return end
}

// hangAgent makes word h the agent of the passive v, under preposition p, and
// what stands between them part of its phrase.
func (s *sentence) hangAgent(v, p, h int) {
	for i := p + 1; i < h; i++ {
		if up := s.Words[i].Head; up <= p || up > h || up == h && s.rel(i) != "det" && s.rel(i) != "punct" && s.rel(i) != "amod" && s.rel(i) != "nummod" {
			s.Words[i].Head, s.Words[i].Rel = h, "compound"
		}
	}
	s.Words[p].Head, s.Words[p].Rel = h, "case"
	s.Words[h].Head, s.Words[h].Rel = v, "obl:agent"
}

// coordinatedObject hangs on the object the noun that was coordinated with its
// verb right behind it: "seized a priest and his driver".
func (s *sentence) coordinatedObject() {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.rel(k) != "conj" || v < 0 || v > k || !s.is(v, "VERB") || !s.is(k, "NOUN", "PROPN") || s.child(k, "nsubj", "nsubj:pass", "cop", "aux", "obj", "case") >= 0 {
			continue
		}
		cc := s.child(k, "cc")
		o := s.child(v, "obj", "nsubj:pass")
		if o < 0 || cc < 1 || o > cc {
			continue
		}
		if _, last := s.subtree(o); last == cc-1 {
			s.Words[k].Head = o
		}
	}
	s.linkKids()
}
