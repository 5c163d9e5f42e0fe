package coding

import "slices"

// verdicts finds the sentences that judge an act told elsewhere without a verb
// of denying or accusing: "that is untrue", "the militia was behind it", "we had
// no hand in it", « c'est l'œuvre du groupe ». The speaker is whoever says so.
func (d *reading) verdicts(s *sentence, said []attribution) []attribution {
	g := d.grammar
	var out []attribution
	for i := range s.Words {
		falsity, author := g.set("false-word").at(s, i) > 0, d.authorWord(s, i) && !isSpeaker(said, i)
		apart, noPart := d.noPartIn(s, i)
		owned, doer := d.ownedInWords(s, i), d.whoDidIt(s, i)
		held := d.stillHeld(s, i)
		if !held && !noPart && owned == says && (!falsity && !author && doer < 0 || d.negated(s, i)) {
			continue
		}
		outer := d.governing(said, i)
		if outer == nil && (falsity || author) {
			outer = d.caller(s, i)
		}
		if outer == nil {
			if d.own == nil || d.own.speaker.kind == reportSpeaker {
				continue
			}
			outer = &attribution{speaker: -1, verb: -1, kind: says} // a party's release speaks for itself
		}
		a := attribution{s: s, verb: i, speaker: outer.speaker, own: outer.speaker < 0, top: nothing, blamed: -1}
		switch {
		case held:
			a.kind, a.ofGround = denies, true
		case owned != says:
			a.kind, a.top = owned, nothing
			if k := d.kindOfSpeaker(s, outer.speaker); outer.speaker >= 0 && k != partySpeaker && k != forceSpeaker {
				continue // a man in the street owns nothing for a side
			}
		case noPart:
			a.kind, a.top, a.blamed = denies, apart, d.keptOut(s, i)
		case falsity && d.judgesTold(s, i):
			a.kind = denies
		case doer >= 0:
			if d.sameSpeaker(s, doer, outer.speaker) {
				continue
			}
			a.kind, a.blamed = accuses, doer
		case author:
			a.kind, a.blamed = accuses, d.authorMeant(s, i)
			if outer.kind == says && d.ownAuthor(s, i, outer.speaker) {
				a.kind, a.blamed, a.top = ownsUp, -1, nothing
				break
			}
			if a.blamed < 0 || d.sameSpeaker(s, a.blamed, outer.speaker) {
				continue
			}
			if _, doubt := g.set("suspect").in(s, min(outer.verb+1, max(0, i-hallmark)), i+1); doubt || outer.kind == suspects {
				a.kind = suspects
			}
		default:
			continue
		}
		out = append(out, a)
	}
	return out
}

// hallmark is how far before a word for somebody's work the words may begin that
// make it a suspicion ("bears all the hallmarks of").
const hallmark = 4

// ownedInWords reads a phrase by which a speaker owns or disowns a deed of which he
// has been told: "it was us", "it wasn't us"; only says without.
func (d *reading) ownedInWords(s *sentence, i int) voice {
	switch g := d.grammar; {
	case g.set("not-ours").at(s, i) > 0:
		return denies
	case g.set("ours").at(s, i) > 0:
		return ownsUp
	}
	return says
}

// whoDidIt returns the head of who is said to have done what was told before, or -1:
// "it was [the militia] that did it", "[the army] did this".
func (d *reading) whoDidIt(s *sentence, i int) int {
	if d.grammar.set("did-it").at(s, i) == 0 || !s.is(i, "VERB") || s.Words[i].Feat("VerbForm") == "Inf" || s.Words[i].Feat("Tense") != "Past" {
		return -1
	}
	heads := s.children(i, "nsubj")
	if h := s.Words[i].Head; s.rel(i) == "acl:relcl" && h >= 0 {
		heads = append(heads, h)
	}
	for _, k := range heads {
		if s.is(k, "PROPN") || s.is(k, "NOUN") && d.thing(s, k).class.canAct() {
			return k
		}
	}
	return -1
}

// kindOfSpeaker returns of what kind the speaker is whose phrase has a head.
func (d *reading) kindOfSpeaker(s *sentence, head int) speakerKind {
	if head < 0 {
		return ""
	}
	sp, _ := d.speakerAt(s, head)
	return sp.kind
}

// authorWord tells a word that says whose deed something is; a verb only as what
// somebody is ("was to blame").
func (d *reading) authorWord(s *sentence, i int) bool {
	return d.grammar.set("author-word").word(s, i) && (!s.is(i, "VERB") || s.child(i, "cop") >= 0)
}

// ownAuthor tells whether a speaker says of itself or of its own men that the act
// is theirs: "said it was behind the blast", "said its fighters were responsible".
// Who is "responsible for the budget" tells of no act.
func (d *reading) ownAuthor(s *sentence, i, speaker int) bool {
	if speaker < 0 {
		return false
	}
	if sp, _ := d.speakerAt(s, speaker); sp.kind != partySpeaker && sp.kind != forceSpeaker && !sp.refers {
		return false
	}
	if s.is(i, "ADP") && s.Words[i].Head >= 0 {
		i = s.Words[i].Head
		if !s.is(i, "PRON") && !d.onlyTakesUp(s, i) { // "was behind an ambush in Baidoa": its own noun tells it
			return false
		}
	}
	for _, k := range s.children(i, "obl", "nmod") {
		if s.is(k, "NOUN", "PROPN") && !s.isTimed(k) && !d.namesAct(s, k) && !d.grammar.set("event-anaphor").word(s, k) {
			return false
		}
	}
	h := s.child(i, "nsubj")
	if h < 0 || h < speaker && i > speaker || s.child(i, "cop") < 0 {
		return false
	}
	p := h
	if s.is(h, "NOUN") {
		p = s.possessive(h)
	}
	return p >= 0 && s.is(p, "PRON", "DET") && s.Words[p].Feat("Person") != "2" && s.Words[p].Feat("PronType") != "Dem"
}

// onlyTakesUp tells a definite noun of an act with nothing beside it that would tell
// the act anew: "the bombing".
func (d *reading) onlyTakesUp(s *sentence, n int) bool {
	det := s.child(n, "det")
	return det >= 0 && d.grammar.set("definite").word(s, det) && (d.namesAct(s, n) || d.grammar.set("event-anaphor").word(s, n)) &&
		s.child(n, "nmod", "nmod:poss", "amod", "compound", "nummod", "acl", "acl:relcl") < 0
}

// isSpeaker tells whether a word is the head of a speaker's phrase: an official
// (« un responsable ») is responsible for nothing.
func isSpeaker(said []attribution, i int) bool {
	return slices.ContainsFunc(said, func(a attribution) bool { return a.speaker == i })
}

// noPartIn reads a phrase that keeps somebody out of an act ("nothing to do
// with", « pour rien dans ») and returns the head of the act; nothing where it is a
// pronoun. What no act is, is no matter of a denial.
func (d *reading) noPartIn(s *sentence, i int) (act int, ok bool) {
	if d.grammar.set("no-part-of-it").at(s, i) > 0 {
		return nothing, true
	}
	n := d.grammar.set("no-part").at(s, i)
	if n == 0 || i+n >= len(s.Words) {
		return 0, false
	}
	if s.is(i+n, "PUNCT") { // "was not involved."
		return nothing, true
	}
	h := s.Words[i+n-1].Head
	if h < i+n { // the phrase's last word hangs on the phrase itself
		h = i + n
		for h < len(s.Words)-1 && !s.is(h, "NOUN", "PROPN", "PRON") {
			h++
		}
	}
	switch {
	case s.is(h, "PRON"):
		return nothing, true
	case d.namesAct(s, h) || d.grammar.set("event-anaphor").word(s, h):
		return h, true
	}
	return 0, false
}

// keptOut returns who is said to have no part in an act, -1 when that is only a
// pronoun.
func (d *reading) keptOut(s *sentence, i int) int {
	for v := s.Words[i].Head; v >= 0; v = s.Words[v].Head {
		if k := s.child(v, "nsubj"); k >= 0 {
			if s.is(k, "NOUN", "PROPN") && d.thing(s, k).class.canAct() {
				return k
			}
			return -1
		}
	}
	return -1
}

// governing returns the closest attribution with a speaker that governs a
// word, or nil.
func (d *reading) governing(said []attribution, w int) *attribution {
	var best *attribution
	size := 0
	for i := range said {
		a := &said[i]
		if a.speaker < 0 || a.negated || a.kind != says && a.kind != suspects {
			continue
		}
		if n := a.governs(w); n > 0 && (best == nil || n < size) {
			best, size = a, n
		}
	}
	return best
}

// caller returns who calls something false ("the army called the report a
// lie"), or nil.
func (d *reading) caller(s *sentence, i int) *attribution {
	h := s.Words[i].Head
	if h < 0 || !d.grammar.set("call").word(s, h) {
		return nil
	}
	if sp := d.speakerOf(s, h); sp >= 0 {
		return &attribution{s: s, verb: h, speaker: sp, kind: says}
	}
	return nil
}

// judgesTold tells whether a word of falsity is said of what was told: a
// pronoun, an act, a statement.
func (d *reading) judgesTold(s *sentence, i int) bool {
	if d.stagedAct(s, i) {
		return true
	}
	top := i
	if s.Words[i].Head >= 0 && s.is(s.Words[i].Head, "NOUN") && s.rel(i) == "amod" {
		top = s.Words[i].Head // "a pure fabrication"
	}
	if h := s.Words[top].Head; h >= 0 && d.grammar.set("say").at(s, h) > 0 && baseRel(s.rel(h)) != "acl" && (baseRel(s.rel(top)) == "obl" || s.rel(top) == "obj") {
		return true // "spoke of lies"
	}
	subjects := s.children(top, "nsubj")
	if m := s.child(top, "mark"); len(subjects) == 0 && m >= 0 && s.child(top, "cop") == m+1 {
		return true // "said that was untrue", the pronoun read as a conjunction
	}
	if h := s.Words[top].Head; len(subjects) == 0 && h >= 0 && (s.rel(top) == "xcomp" || baseRel(s.rel(top)) == "obl" || s.rel(top) == "obj") {
		subjects = s.children(h, "obj") // "called the report a lie"
	}
	if len(subjects) == 0 { // "called the claim baseless", the last two read as one noun
		subjects = s.children(top, "compound")
	}
	for _, k := range subjects {
		if k != top && (s.is(k, "PRON", "DET") || d.thing(s, k).class == eventClass || d.grammar.set("event-anaphor").word(s, k) || d.grammar.set("statement").word(s, k) || d.grammar.set("version").word(s, k) || d.grammar.set("saying-noun").word(s, k)) {
			return true
		}
	}
	return false
}

// authorMeant returns who is said to have done it: the subject of "was
// behind", the complement of "the work of", or -1.
func (d *reading) authorMeant(s *sentence, i int) int {
	for _, k := range s.children(i, "nmod") {
		if d.thing(s, k).class.canAct() && (s.is(i, "ADJ") || s.child(i, "cop") >= 0 || hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k))) { // "started work with the patients" blames nobody
			return k
		}
	}
	if s.is(i, "ADP") && s.Words[i].Head >= 0 { // "were behind it"
		i = s.Words[i].Head
	}
	for _, k := range s.children(i, "nsubj") {
		if d.thing(s, k).class.canAct() && s.child(i, "cop", "advmod") >= 0 {
			return k
		}
	}
	return -1
}

// sameSpeaker tells whether the one accused is the one who speaks.
func (d *reading) sameSpeaker(s *sentence, h, speaker int) bool {
	return h == speaker || s.is(h, "PRON")
}

// stagedAct tells a verb of falsity done to what was told before: "the rebels staged
// the incident". Who "staged an attack" has struck.
func (d *reading) stagedAct(s *sentence, i int) bool {
	return s.is(i, "VERB") && slices.ContainsFunc(s.children(i, "obj", "nsubj:pass"), func(k int) bool {
		det := s.child(k, "det")
		return d.grammar.set("event-anaphor").word(s, k) && det >= 0 && d.grammar.set("definite").word(s, det) && s.child(k, "nmod", "compound") < 0
	})
}

// partDenied returns the part in an act that a verb of denying denies, where the
// parser hung it elsewhere too ("denied any involvement and accused the army"), or -1.
func (d *reading) partDenied(s *sentence, v int) int {
	const far = 2 // a determiner and an adjective
	part := d.grammar.set("part-in-act")
	if o := s.child(v, "obj"); o >= 0 && part.word(s, o) {
		return o
	}
	k := v + 1
	for k < len(s.Words) && k <= v+far && s.is(k, "DET", "ADJ", "PRON") {
		k++
	}
	if k < len(s.Words) && s.is(k, "NOUN") && part.word(s, k) {
		return k
	}
	return -1
}
