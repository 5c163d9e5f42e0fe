package coding

import "attest/quantity"

// nounSource reads a noun that stands for what somebody says: "reports of a
// blast", "the movement's claim that it shot down a jet", « des informations
// faisant état de ». Without a speaker it is hearsay.
func (d *reading) nounSource(s *sentence, n int) (attribution, bool) {
	g := d.grammar
	if !g.set("saying-noun").word(s, n) || d.inName(s, n) {
		return attribution{}, false
	}
	if a, ok := d.byOwnAccount(s, n); ok {
		return a, true
	}
	a := attribution{kind: hearsay, s: s, verb: n, speaker: -1, top: d.toldByNoun(s, n), blamed: -1}
	if a.top < 0 {
		return a, false
	}
	for _, k := range s.children(n, "nmod", "compound", "amod") {
		if s.within(a.top, k) || s.within(k, a.top) || s.is(k, "ADJ") && !d.thing(s, k).nation {
			continue
		}
		if p := s.preposition(k); p != "" && s.rel(k) != "nmod:poss" && !hasPrep(g.set("agent-preposition"), p) && !hasPrep(g.set("genitive-preposition"), p) {
			continue
		}
		if d.canSpeak(s, k) && d.thing(s, k).class != eventClass {
			a.kind, a.speaker = says, k
			break
		}
	}
	if h := s.Words[n].Head; a.speaker < 0 && h >= 0 && g.set("deny").at(s, h) > 0 {
		return a, false // "denied reports that": the denial is what counts
	}
	return a, true
}

// byOwnAccount reads who vouches for a clause by his own word: "by the government's own
// admission".
func (d *reading) byOwnAccount(s *sentence, n int) (attribution, bool) {
	k, h := s.child(n, "nmod:poss"), s.Words[n].Head
	if k < 0 || h < 0 || !hasPrep(d.grammar.set("agent-preposition"), s.preposition(n)) || s.is(k, "PRON") || !d.canSpeak(s, k) {
		return attribution{}, false
	}
	return attribution{kind: says, s: s, verb: n, speaker: k, top: s.clauseOf(h), blamed: -1}, true
}

// author returns who made a document that is said to tell: « un décompte établi
// par la police », "a tally kept by the hospital". Else the document itself speaks.
func (d *reading) author(s *sentence, h int) int {
	if sp, _ := d.speakerAt(s, h); sp.kind != unnamedSpeaker && !sp.refers {
		return h
	}
	for _, v := range s.children(h, "acl") {
		for _, k := range s.verbArguments(v).agent {
			if k > v && d.canSpeak(s, k) {
				return k
			}
		}
		if v+1 < len(s.Words) && d.grammar.set("agent-preposition").word(s, v+1) { // the agent hung elsewhere
			if k := s.Words[v+1].Head; k > v && d.canSpeak(s, k) {
				return k
			}
		}
	}
	return h
}

// toldByNoun returns the clause, or the act with "of", that a noun of saying
// tells, or -1.
func (d *reading) toldByNoun(s *sentence, n int) int {
	if v := d.clauseAccording(s, n); v >= 0 {
		return v
	}
	for _, k := range s.children(n, "acl", "ccomp") {
		if s.child(k, "mark") >= 0 { // a relative clause has none
			return k
		}
		if d.grammar.set("say").at(s, k) > 0 { // « faisant état de », "saying that"
			if c := s.child(k, "ccomp", "obj", "obl"); c >= 0 {
				return c
			}
		}
	}
	for _, k := range s.children(n, "nmod") {
		if hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) && d.namesAct(s, k) {
			return k
		}
	}
	return -1
}

// namesAct tells whether a noun names an act, or a weapon whose going off is
// one ("reports of a car bomb", « a revendiqué deux salves »).
func (d *reading) namesAct(s *sentence, k int) bool {
	c := d.thing(s, k).class
	return c == eventClass || c == weaponClass || d.tellsAct(s, k)
}

// tollOfSource returns the preposition of the source that follows a number alone
// between a semicolon and a comma.
func (d *reading) tollOfSource(s *sentence, q quantity.Mention) (preposition int, ok bool) {
	by := q.Last + 2
	if q.Weak || q.Percent || q.HeadNoun >= 0 && q.HeadNoun > q.Last || q.First < 2 || s.lower[q.First-1] != ";" || by >= len(s.Words) || s.lower[by-1] != "," {
		return 0, false
	}
	return by, d.grammar.set("source-preposition").at(s, by) > 0
}
