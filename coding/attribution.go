package coding

import (
	"slices"

	"attest"
	"attest/quantity"
)

// attribution is a place where a sentence says on whose word it speaks.
type attribution struct {
	kind     voice
	s        *sentence
	verb     int // word of the verb or preposition
	speaker  int // head of the speaker's phrase, -1 when not said
	top      int // head of what is told: its subtree is governed; -1: the whole sentence
	blamed   int // with accuse: who is accused, else -1
	negated  bool
	own      bool // on the word of the party whose release it is
	ofGround bool // denies that ground changed hands
	from     int  // with a label: the words it governs, from inclusive,
	to       int  // to exclusive; 0 when the tree tells
}

// nothing stands for what an attribution tells where that is no words: it only takes up
// an act told elsewhere.
const nothing = -2

// voice is the manner in which a speaker speaks of an act.
type voice uint8

const (
	says voice = iota
	ownsUp
	denies
	accuses
	suspects
	hearsay // "are said to have", nobody named
)

// attributions finds the attributions of a sentence, in text order.
func (d *reading) attributions(s *sentence) []attribution {
	var out []attribution
	for i := range s.Words {
		if a, ok := d.attributionBy(s, i); ok {
			out = append(out, a)
		}
	}
	out = append(out, d.labels(s)...)
	return append(out, d.verdicts(s, out)...)
}

// attributionBy reads the attribution that word i, a verb or preposition,
// makes.
func (d *reading) attributionBy(s *sentence, i int) (attribution, bool) {
	g := d.grammar
	if g.set("source-preposition").at(s, i) > 0 && !(s.is(i, "VERB") && g.set("citing").word(s, i)) || g.set("learned-from").at(s, i) > 0 && d.learned(s, i) {
		return d.prepositionalSource(s, i)
	}
	if s.is(i, "ADJ") {
		return d.looseSource(s, i)
	}
	if s.is(i, "NOUN") {
		if a, ok := d.nounSource(s, i); ok {
			return a, true
		}
		return d.looseSource(s, i)
	}
	if !s.is(i, "VERB", "AUX") {
		return attribution{}, false
	}
	if d.onlyToBe(s, i) || i >= 2 && g.set("source-preposition").at(s, i-2) > 2 { // « à en croire leur chef »
		return attribution{}, false
	}
	if baseRel(s.rel(i)) == "acl" && s.Words[i].Feat("VerbForm") == "Part" && d.reflexive(s, i) >= 0 && s.child(i, "ccomp") < 0 { // « des hommes se disant du Front »
		return attribution{}, false
	}
	if baseRel(s.rel(i)) == "acl" && g.set("citing").word(s, i) && s.isPassive(i) && d.canSpeak(s, s.Words[i].Head) {
		return attribution{}, false // "a source quoted by Reuters": the source speaks
	}
	a := attribution{s: s, verb: i, blamed: -1}
	switch {
	case g.set("deny").at(s, i) > 0 && d.deniesAct(s, i), d.issuesDenial(s, i):
		a.kind = denies
	case g.set("ascribed").word(s, i) && d.reflexive(s, i) >= 0 && d.ownsAct(s, i): // « s'en est attribué la paternité »
		a.kind = ownsUp
	case g.set("accuse").at(s, i) > 0 || d.holdsResponsible(s, i):
		a.kind = accuses
	case g.set("own-up").at(s, i) > 0 && d.ownsAct(s, i), g.set("concede").word(s, i) && d.ownsBlunder(s, i):
		a.kind = ownsUp
	case g.set("suspect").at(s, i) > 0:
		a.kind = suspects
	case g.set("say").at(s, i) > 0:
		a.kind = says
	case g.set("vow").at(s, i) > 0 && (s.child(i, "xcomp", "ccomp") >= 0 || baseRel(s.rel(i)) == "parataxis" && d.followsQuoteOrComma(s, i)):
		a.kind = says
	default:
		return a, false
	}
	if o, ok := d.moodOf(s, i); ok && a.kind != says && a.kind != suspects && (o.none != "" || o.stance == attest.Threatened) {
		return a, false // "in the hope that residents would blame the army"
	}
	if a.kind == says && d.reportedSo(s, i) {
		a.kind, a.speaker, a.top = hearsay, -1, i+1
		return a, true
	}
	a.speaker = d.speakerOf(s, i)
	if a.kind == denies && a.speaker < 0 {
		a.speaker = d.denierOf(s, i)
	}
	if a.kind == says && g.set("say-clause").at(s, i) > 0 && g.set("say").at(s, i) == 1 && !d.tellsClause(s, i) && d.promises(s, i) < 0 {
		return a, false
	}
	if a.speaker < 0 && (a.kind == says || a.kind == suspects) {
		if !d.impersonal(s, i) {
			return d.nounSource(s, i) // "reports" read as a verb
		}
		if a.kind == says && s.child(i, "xcomp") >= 0 {
			a.kind = hearsay
		}
	}
	if o := s.child(i, "obj"); a.kind == says && o >= 0 && s.is(o, "PRON") && d.grammar.set("negation").word(s, o) {
		return a, false // "has said nothing of the strike"
	}
	a.negated = d.negated(s, i) || a.kind == denies && i > 0 && g.set("neither").word(s, i-1)
	if a.negated && a.kind == denies { // « n'a pas démenti »
		return a, false
	}
	a.top = d.toldBy(s, i)
	if o := d.partDenied(s, i); a.kind == denies && o >= 0 && !d.actUnder(s, o) { // "had denied any involvement" is of what was told before
		a.top = nothing
	}
	if a.top < 0 && a.kind == ownsUp {
		a.top = max(a.top, d.actOwned(s, i))
	}
	if a.kind == accuses && (d.holdsResponsible(s, i) || a.top >= 0 && a.top < i+g.set("accuse").at(s, i)) { // what it says of the act is in the words themselves
		a.top = nothing
	}
	if a.top < 0 && a.kind != says && a.kind != hearsay && (a.kind != suspects || s.child(i, "obj") >= 0 && !d.actUnder(s, i)) {
		a.top = nothing
	}
	if a.kind == accuses || a.kind == suspects && s.child(i, "ccomp") < 0 {
		a.blamed = d.blamedBy(s, i, a.speaker)
		if a.kind == accuses && a.speaker < 0 && a.blamed < 0 {
			return a, false
		}
	}
	return a, true
}

// holdsResponsible tells "holds the army responsible", « tient l'armée pour
// responsable ».
func (d *reading) holdsResponsible(s *sentence, v int) bool {
	return d.grammar.set("hold-responsible").word(s, v) && slices.ContainsFunc(s.children(v, "xcomp", "obl", "amod", "advcl", "ccomp"), func(k int) bool {
		return d.grammar.set("author-word").word(s, k) && s.is(k, "ADJ", "NOUN")
	})
}

// issuesDenial tells a verb whose object is a denial: « oppose un démenti formel »,
// "issued a flat denial".
func (d *reading) issuesDenial(s *sentence, v int) bool {
	return slices.ContainsFunc(s.children(v, "obj"), func(k int) bool { return s.is(k, "NOUN") && d.grammar.set("denial").word(s, k) })
}

// actUnder tells whether an act is named in what hangs on a word.
func (d *reading) actUnder(s *sentence, w int) bool {
	for k := range s.Words {
		if k != w && s.within(k, w) && s.is(k, "NOUN") && d.tellsAct(s, k) {
			return true
		}
	}
	return false
}

// reportedSo tells a participle of hearsay between its subject and what is said to
// have become of that: "two fishermen reported killed".
func (d *reading) reportedSo(s *sentence, v int) bool {
	if d.grammar.set("hearsay").at(s, v) == 0 || v == 0 || v+1 >= len(s.Words) || s.child(v, "aux", "aux:pass") >= 0 || !s.is(v-1, "NOUN", "PROPN", "NUM") {
		return false
	}
	next := s.Words[v+1]
	return next.UPOS == "VERB" && next.Feat("VerbForm") == "Part" && next.Feat("Tense") == "Past"
}

// onlyToBe tells an infinitive under "to be", which nobody says: « aucune victime
// n'est à déplorer », "no damage is to report".
func (d *reading) onlyToBe(s *sentence, v int) bool {
	h := s.Words[v].Head
	return s.Words[v].Feat("VerbForm") == "Inf" && (h >= 0 && d.grammar.set("be").word(s, h) || s.child(v, "cop") >= 0)
}

// tellsClause tells whether a verb has a clause or quotation as what it tells;
// many verbs say something only then ("held that …", « a lancé le maire »).
func (d *reading) tellsClause(s *sentence, v int) bool {
	if rel := baseRel(s.rel(v)); rel == "parataxis" {
		return true
	} else if k := s.child(v, "nsubj"); k >= 0 && (rel == "ccomp" || rel == "conj") && s.Words[v].Head < v {
		if first, _ := s.nounPhrase(k); d.followsQuoteOrComma(s, first) { // "…, the governor writes"
			return true
		}
	}
	if s.child(v, "ccomp", "parataxis") >= 0 || d.invertedSpeaker(s, v) >= 0 {
		return true
	}
	if d.reckons(s, v) {
		return true
	}
	if c := s.child(v, "xcomp"); c >= 0 && d.pastInfinitive(s, c) { // « assure avoir bombardé »
		return true
	}
	if s.child(v, "nsubj", "obj") >= 0 || s.Words[v].Feat("VerbForm") != "Fin" {
		return false
	}
	h := d.speakerRightBefore(s, v) // "…, the governor, Ann Lee, wrote", the verb hung on the name
	if h < 0 {
		return false
	}
	first, _ := s.nounPhrase(h)
	return d.followsQuoteOrComma(s, first)
}

// reckons tells whether a verb has a toll as what it tells: "put the toll at
// 20", « avance le chiffre de vingt tués ».
func (d *reading) reckons(s *sentence, v int) bool {
	for _, o := range s.verbArguments(v).object {
		if o > v && (d.grammar.set("toll-word").word(s, o) || d.grammar.set("figure-word").word(s, o)) {
			return true
		}
	}
	return false
}

// learned tells whether a phrase with a preposition gives from whom something
// was learned (« a-t-on appris auprès de », "it was learned from").
func (d *reading) learned(s *sentence, i int) bool {
	h := s.Words[i].Head
	if h < 0 || s.Words[h].Head < 0 {
		return false
	}
	return d.grammar.set("learn").word(s, s.Words[h].Head)
}

// prepositionalSource reads "according to police", « selon un élu ».
func (d *reading) prepositionalSource(s *sentence, i int) (attribution, bool) {
	if slices.ContainsFunc(d.quantities[s.index], func(m quantity.Mention) bool { return m.Percent && m.First <= i && i <= m.Last }) { // "18 per cent"
		return attribution{}, false
	}
	n := max(d.grammar.set("source-preposition").at(s, i), d.grammar.set("learned-from").at(s, i))
	speaker := -1
	if last := i + n - 1; s.is(last, "NOUN") { // « de source policière »
		speaker = last
	}
	for j := i; speaker < 0 && j < i+n; j++ { // the case marker's head is the speaker
		if h := s.Words[j].Head; baseRel(s.rel(j)) == "case" && h >= i+n {
			speaker = h
			break
		}
	}
	for j := i + n; speaker < 0 && j < len(s.Words) && j < i+n+8; j++ {
		if s.is(j, "NOUN", "PROPN", "PRON") {
			speaker = j
			for h := s.Words[j].Head; h > j && h < i+n+8 && s.is(h, "NOUN", "PROPN") && baseRel(s.rel(speaker)) != "nmod"; h = s.Words[h].Head {
				speaker = h
			}
		}
	}
	if speaker < 0 || s.isTimed(speaker) {
		return attribution{}, false
	}
	clause := s.Words[speaker].Head
	if who, relative := d.relativeSpeaker(s, i, speaker); relative {
		if who < 0 {
			return attribution{}, false
		}
		return attribution{kind: says, s: s, verb: i, speaker: who, top: clause, blamed: -1}, true
	}
	a := attribution{kind: says, s: s, verb: i, speaker: d.author(s, speaker), top: -1, blamed: -1}
	for _, q := range d.quantities[s.index] { // "…; nine, according to residents": of that number alone
		if by, ok := d.tollOfSource(s, q); ok && by == i {
			a.from, a.to = q.First, i
			return a, true
		}
	}
	if s.Words[speaker].Head < 0 { // the phrase was taken for the head of the sentence
		for j := speaker + 1; j < len(s.Words); j++ {
			if s.lower[j] == "," {
				a.from, a.to = j+1, len(s.Words)
				break
			}
		}
	}
	h := s.Words[speaker].Head
	for h >= i && h < i+n { // « à en croire les riverains »: on to what the phrase hangs on
		h = s.Words[h].Head
	}
	if h >= 0 {
		if d.grammar.set("verify").word(s, h) { // "could not be verified from an independent source"
			return attribution{}, false
		}
		a.top = s.clauseOf(h)
	}
	return a, true
}

// impersonal tells whether a verb of saying is passive without agent and
// tells an act or clause ("was reported", « a été signalé »).
func (d *reading) impersonal(s *sentence, v int) bool {
	if s.child(v, "aux:pass") < 0 || d.grammar.set("hearsay").at(s, v) == 0 && d.grammar.set("suspect").at(s, v) == 0 {
		return false
	}
	if s.child(v, "ccomp", "xcomp", "csubj", "advcl") >= 0 {
		return true
	}
	k := s.child(v, "nsubj")
	return k >= 0 && d.thing(s, k).class == eventClass
}

// negated tells whether a verb carries a negation.
func (d *reading) negated(s *sentence, v int) bool {
	for _, k := range s.kids[v] {
		if k != v && d.grammar.set("negation").word(s, k) && (baseRel(s.rel(k)) == "advmod" || s.Words[k].Feat("Polarity") == "Neg" || s.rel(k) == "mark" || s.rel(k) == "cc") {
			return true
		}
	}
	for _, k := range s.children(v, "nsubj", "nsubj:pass", "obj") {
		if d.grammar.set("negation").word(s, k) && s.is(k, "PRON", "DET", "ADV") {
			return true
		}
		for _, c := range s.children(k, "det", "cc") { // "no soldier fired", "neither the army nor …"
			if c < k && d.grammar.set("negation").word(s, c) && !d.onlyHarm(s, k) {
				return true
			}
		}
	}
	return false
}

// governs returns how closely an attribution governs word w: the size of the
// governed subtree, smaller being closer; 0 when it does not.
func (a attribution) governs(w int) int {
	if w == a.verb {
		return 0
	}
	if a.to > 0 {
		if w < a.from || w >= a.to {
			return 0
		}
		return len(a.s.Words) + 2
	}
	if a.speaker >= 0 && a.s.within(w, a.speaker) && !a.s.within(a.verb, a.speaker) {
		return 0
	}
	n := len(a.s.Words) + 1
	if a.top == nothing {
		return 0
	}
	if a.top < 0 {
		return n
	}
	if !a.s.within(w, a.top) {
		return 0
	}
	first, last := a.s.subtree(a.top)
	return last - first + 1
}

// attributionsOf returns the attributions of a sentence, found once.
func (d *reading) attributionsOf(s *sentence) []attribution {
	if d.atts == nil {
		d.atts = make([]*[]attribution, len(d.sents))
	}
	if d.atts[s.index] == nil {
		found := d.attributions(s)
		d.atts[s.index] = &found
	}
	return *d.atts[s.index]
}

// sourceOf returns the source that governs word w of a sentence.
func (d *reading) sourceOf(s *sentence, w int) *sourceRef {
	best, size := -1, 0
	atts := d.attributionsOf(s)
	for i, a := range atts {
		if a.negated && a.kind != denies || a.kind == accuses && a.speaker < 0 {
			continue
		}
		n := a.governs(w)
		if n == 0 {
			continue
		}
		if best < 0 || n < size || n == size && near(a, w) < near(atts[best], w) {
			best, size = i, n
		}
	}
	if best < 0 {
		best = d.looseAttribution(s, w, atts)
	}
	if best >= 0 {
		if ref := d.reference(atts[best]); ref != nil {
			return ref
		}
	}
	if ref := d.continuing(s, w); ref != nil {
		return ref
	}
	return d.own
}

// looseAttribution finds an attribution that the parse does not connect with
// the word: the sentence has just one, and it stands at an end of the
// sentence or of its quotation.
func (d *reading) looseAttribution(s *sentence, w int, atts []attribution) int {
	best := -1
	for i, a := range atts {
		if a.kind != says || a.negated || a.speaker >= 0 && s.within(w, a.speaker) {
			continue
		}
		if best >= 0 {
			return -1
		}
		// A verb of saying whose own complement is elsewhere governs only
		// that; the bare "police said" at the end governs all before it.
		if a.verb > w && (s.child(a.verb, "ccomp", "xcomp") < 0 || s.child(a.verb, "ccomp", "xcomp") < a.verb) {
			best = i
		}
	}
	return best
}

// near is the distance of an attribution from a word; one that follows is
// preferred at equal distance, as reports put it.
func near(a attribution, w int) int {
	if a.verb > w {
		return 2 * (a.verb - w)
	}
	return 2*(w-a.verb) + 1
}
