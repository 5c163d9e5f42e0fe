package coding

import "slices"

// toldBy returns the head of the clause or noun that a verb of saying tells,
// or -1 for the whole sentence.
func (d *reading) toldBy(s *sentence, v int) int {
	length := d.sayingLength(s, v) // « faire savoir », « faire état »
	for _, c := range s.children(v, "ccomp", "xcomp") {
		if (c < v || c >= v+length) && !s.besideClause(v, c) {
			return c
		}
	}
	if length > 1 {
		for _, k := range s.children(v, "obl", "nmod") {
			if d.thing(s, k).class == eventClass || k > v && !s.isTimed(k) && d.tellsAct(s, k) {
				return k
			}
		}
	}
	if c := s.child(v, "advcl"); c > v && s.child(v, "aux:pass") >= 0 { // "is suspected of kidnapping"
		return c
	}
	if speaker := s.child(v, "nsubj"); s.verbArguments(v).passive && (s.child(v, "aux:pass") >= 0 || speaker < 0 || !d.canSpeak(s, speaker)) {
		if c := s.child(v, "nsubj:pass", "csubj:pass", "nsubj"); c >= 0 {
			return c
		}
		if h := s.Words[v].Head; h >= 0 && baseRel(s.rel(v)) == "acl" { // "an attack claimed by …"
			return h
		}
	}
	if g := d.grammar; g.set("accuse").at(s, v) > 0 { // "accused the army of the killing"
		for _, o := range s.verbArguments(v).oblique {
			if o.head > v && hasPrep(g.set("accused-preposition"), o.prep) && d.namesAct(s, o.head) {
				return o.head
			}
		}
	}
	for _, k := range s.children(v, "nsubj", "obj") { // "denied shelling the camp"
		if k > v && k >= v+length && d.thing(s, k).class == eventClass {
			return k
		}
	}
	if baseRel(s.rel(v)) == "parataxis" && s.Words[v].Head >= 0 {
		return s.Words[v].Head
	}
	if o := s.child(v, "obj"); o >= 0 && (o < v || o >= v+length) && (!d.canSpeak(s, o) || d.grammar.set("statement").word(s, o)) {
		return o
	}
	if c := s.child(v, "parataxis", "advcl"); c >= 0 && !s.besideClause(v, c) && !s.relativeClause(c) {
		return c
	}
	return -1
}

// besideClause tells whether a clause only accompanies a saying: a participle
// behind a comma with no subject ("said, blaming rebels").
func (s *sentence) besideClause(v, c int) bool {
	first, _ := s.subtree(c)
	return c > v && s.Words[c].Feat("VerbForm") != "Fin" && s.Words[c].Feat("VerbForm") != "Inf" && s.child(c, "nsubj", "mark", "aux") < 0 && first > 0 && (s.lower[first] == "," || s.lower[first-1] == ",")
}

// deniesAct tells whether a verb of denying denies an act or an allegation:
// what has another object ("rejected the budget") is no denial.
func (d *reading) deniesAct(s *sentence, v int) bool {
	heads := s.verbArguments(v).object
	if d.spurnsAct(s, v, heads) {
		return false
	}
	if s.child(v, "ccomp", "xcomp") >= 0 || len(heads) == 0 && s.child(v, "advcl") >= 0 {
		return true
	}
	phrase := d.grammar.set("deny").at(s, v)
	for _, h := range heads {
		if h > v && h < v+phrase { // « s'en lavent les mains »
			return true
		}
		if h > 0 && s.Words[h].Feat("PronType") == "Rel" && s.is(h-1, "NOUN") { // "a figure that the families dispute"
			h--
		}
		if s.is(h, "PRON", "VERB") || d.thing(s, h).class == eventClass || d.grammar.set("event-anaphor").word(s, h) || d.grammar.set("container").word(s, h) || d.grammar.set("statement").word(s, h) || d.grammar.set("version").word(s, h) {
			return true
		}
	}
	if p := d.partDenied(s, v); d.keepsFromAct(s, v) || p >= 0 && s.child(p, "nmod") < 0 { // a "link with the capital" is no act
		return true
	}
	if d.grammar.set("deny-something").word(s, v) && d.invertedSpeaker(s, v) < 0 { // « le concierge balaie » denies nothing
		return false
	}
	return len(heads) == 0 && !s.is(v, "ADJ")
}

// spurnsAct tells a verb of rejecting whose object is a deed: who "repudiates the
// murder" or "rejects this attack" condemns it and denies nothing.
func (d *reading) spurnsAct(s *sentence, v int, heads []int) bool {
	return d.grammar.set("spurn").word(s, v) && len(heads) > 0 && slices.ContainsFunc(heads, func(h int) bool {
		return h > v && s.is(h, "NOUN") && d.tellsAct(s, h) && !d.grammar.set("statement").word(s, h)
	})
}

// denierOf returns the subject of a verb of denying: whoever denies an act can
// speak, be it a firm or a command, or -1.
func (d *reading) denierOf(s *sentence, v int) int {
	if a := s.verbArguments(v); !a.passive {
		for _, h := range a.subject {
			if c := d.thing(s, h).class; s.is(h, "NOUN", "PROPN") && c != eventClass && c != weaponClass && c != timeClass {
				return h
			}
		}
	}
	return -1
}

// deniesPart tells whether a denial is of the denier's own part in an act
// ("denied any involvement"), so that the act is denied of the denier.
func (d *reading) deniesPart(a attribution) bool {
	if d.grammar.set("no-part").at(a.s, a.verb) > 0 {
		return true
	}
	for _, h := range a.s.verbArguments(a.verb).object {
		if d.grammar.set("part-in-act").word(a.s, h) {
			return true
		}
	}
	return false
}

// ownsAct tells whether a verb of owning up has an act or responsibility as
// its object ("claimed the attack"), so that "claimed that …" stays a saying.
func (d *reading) ownsAct(s *sentence, v int) bool {
	if d.grammar.set("own-up").at(s, v) > 1 {
		return true
	}
	for _, h := range s.verbArguments(v).object {
		if s.Words[h].Feat("Number") == "Plur" && slices.ContainsFunc(s.children(h, "amod", "det"), func(k int) bool { return d.grammar.set("of-the-kind").word(s, k) }) {
			return false // "has claimed several similar attacks"
		}
		if s.is(h, "PRON") || d.namesAct(s, h) || d.grammar.set("event-anaphor").word(s, h) || d.grammar.set("container").word(s, h) {
			return true
		}
	}
	return false
}

// ownsBlunder tells whether a verb of conceding has a mistake as its object:
// who admits "an error of identification" owns the blow.
func (d *reading) ownsBlunder(s *sentence, v int) bool {
	for _, h := range s.verbArguments(v).object {
		if d.grammar.set("blunder").word(s, h) {
			return true
		}
	}
	return false
}

// blamedBy returns who is accused: the object of "accuse", the oblique of
// "blame on", « imputer à », « attribuer à ».
func (d *reading) blamedBy(s *sentence, v, speaker int) int {
	a := s.verbArguments(v)
	for _, h := range a.object {
		if th := d.thing(s, h); h != speaker && th.class.canAct() {
			return h
		}
	}
	for _, o := range a.oblique {

		if th := d.thing(s, o.head); o.head != speaker && th.class.canAct() && !s.isTimed(o.head) {
			return o.head
		}
	}
	for _, h := range a.object { // « y voit la main du groupe », "pinned the blame on the group"
		heads := d.makers(s, h)
		if h < v+d.grammar.set("accuse").at(s, v) {
			heads = append(heads, s.children(h, "nmod")...)
		}
		for _, k := range heads {
			if d.thing(s, k).class.canAct() {
				return k
			}
		}
	}
	return -1
}

// actOwned returns the noun of an act under a verb by which somebody owns it: "owned up
// to the blast"; -1 without.
func (d *reading) actOwned(s *sentence, v int) int {
	for _, k := range s.children(v, "obl") {
		if k > v && s.is(k, "NOUN") && d.tellsAct(s, k) && !d.onlyTakesUp(s, k) {
			return k
		}
	}
	return -1
}

// keepsFromAct tells whether a verb keeps somebody away from an act: "distanced its
// members from the attack".
func (d *reading) keepsFromAct(s *sentence, v int) bool {
	return slices.ContainsFunc(s.verbArguments(v).oblique, func(o oblique) bool {
		return hasPrep(d.grammar.set("from-preposition"), o.prep) && d.grammar.set("event-anaphor").word(s, o.head)
	})
}

// onlyHarm tells a noun for the hurt of a blow: a strike that "caused no injuries" was
// struck.
func (d *reading) onlyHarm(s *sentence, k int) bool {
	return s.is(k, "NOUN") && (d.grammar.set("toll-noun").word(s, k) || d.grammar.set("wound-word").word(s, k) || d.grammar.set("losses").word(s, k))
}
