package coding

import (
	"slices"
	"strings"

	"attest"
)

// falseFriend tells why a trigger in its surroundings tells no act: exercises,
// sport, fiction and the like (codebook, section 2).
func (d *telling) falseFriend(t trigger) string {
	s, g := t.s, d.grammar
	if o := s.child(t.w, "obj"); !t.pattern.noun && o == t.w+1 && !slices.Contains(t.words, o) && g.set("taking-part").word(s, o) {
		return "takes part in what a noun tells"
	}
	if d.inTitle(t) {
		return "of the title or day of the report"
	}
	if d.turnsOnItself(t) {
		return "reflexive, and means something else"
	}
	for i, ok := g.set("exercise").in(s, 0, len(s.Words)); ok; i, ok = g.set("exercise").in(s, i+1, len(s.Words)) {
		if !d.namesKind(s, i) && d.governsTrigger(s, i, t) {
			return "an exercise"
		}
	}
	if d.duringExercise(t) {
		return "an exercise"
	}
	if subj := d.verbArgumentsOf(t).subject; t.frame().kind == blastFrame && !t.pattern.noun && len(subj) > 0 && (d.thing(s, subj[0]).class == eventClass || g.set("labour").word(s, subj[0])) {
		return "a figure of speech: no event bursts" // "the strike exploded in their faces"
	}
	if _, ok := g.set("made-up").in(s, 0, len(s.Words)); ok || d.exerciseTold(s) {
		return "an exercise, as its paragraph says"
	}
	if d.takesUpBarred(t) {
		return "a pronoun for what was told before, to which it is not done"
	}
	if d.onlyLaden(t) {
		return "says what something carries"
	}
	if why := d.harmless(t); why != "" {
		return why
	}
	if d.asked(t) {
		return "asked, not told"
	}
	if d.attackInWords(t) {
		return "an attack in words"
	}
	if n := t.nounHead(); t.pattern.noun && s.Words[n].Head >= 0 && s.rel(n) == "nmod" && (g.set("tempo").word(s, s.Words[n].Head) || g.set("wave").word(s, s.Words[n].Head) && !d.timeNear(s, n) && !d.timeNear(s, s.Words[n].Head)) {
		return "told of many at once, not of one act"
	}
	if d.ofYears(t) {
		return "told of years, not of one act"
	}
	if o := s.child(t.w, "obj"); o >= 0 && len(t.words) == 1 && g.set("dismiss").word(s, t.w) && d.thing(s, o).class.person() {
		return "dismissed, not shot at"
	}
	if w := s.Words[t.w].Head; w >= 0 && g.set("fiction").word(s, w) && !g.set("container").word(s, w) && g.set("same-again").at(s, 0) == 0 && baseRel(s.rel(t.w)) != "root" {
		return "fiction"
	}
	if v := s.Words[t.w].Head; t.pattern.noun && v >= 0 && s.is(v, "VERB") { // "the novel is called The Ambush"
		for _, h := range s.verbArguments(v).subject {
			if h != t.w && g.set("fiction").word(s, h) {
				return "fiction"
			}
		}
	}
	if t.frame().kind == seizeFrame && d.onlyHolds(t) {
		return "holds what was held before"
	}
	if d.onlyCharged(t) {
		return "what a court charges somebody with"
	}
	if d.byAnimals(t) {
		return "what an animal does"
	}
	if t.pattern.noun && isSpeaker(d.attributionsOf(s), t.nounHead()) {
		return "who or what is quoted"
	}
	if d.workStoppage(t) {
		return "workers who strike"
	}
	if d.onlyStands(t) {
		return "says where something stands"
	}
	if obj := d.verbArgumentsOf(t).object; len(obj) > 0 && t.frame().act.Family() == attest.AttackFamily && g.set("support-undergo").at(s, t.w) > 0 && d.tellsAct(s, obj[0]) && !slices.Contains(t.words, obj[0]) {
		return "the noun beside it tells the act" // "repelled an attack"
	}
	if a := d.verbArgumentsOf(t); len(a.object) > 0 && a.passive && d.such(s, a.object[0]) {
		return "a remark on what was told" // "it is the first time that such a number of bases is struck"
	}
	if subj := d.verbArgumentsOf(t).subject; len(subj) > 0 && !d.personOfField(t, subj[0]) && d.content(s, subj[0]) == subj[0] {
		if g.set("fiction").word(s, subj[0]) || g.set("sport").word(s, subj[0]) || g.set("finance").word(s, subj[0]) {
			return "not of the conflict: " + s.lower[subj[0]]
		}
	}
	if obj := d.verbArgumentsOf(t).object; len(obj) > 0 && !d.personOfField(t, obj[0]) {
		if g.set("sport").word(s, obj[0]) || !d.warlikeAt(s) && g.set("finance").word(s, obj[0]) || g.set("fiction").word(s, obj[0]) && t.frame().act != attest.Destruction {
			return "not of the conflict: " + s.lower[obj[0]]
		}
	}
	if i, ok := g.set("general").in(s, 0, len(s.Words)); ok && (d.inPresent(t) && !d.stillGoes(t) || d.generalNoun(t, i)) || d.habitual(t) {
		return "a general statement"
	}
	if !t.pattern.noun {
		a := d.verbArgumentsOf(t)
		if t.frame().kind == clashFrame && len(a.object) > 0 && g.set("war").word(s, a.object[0]) {
			return "a war as a whole"
		}
		if len(a.subject) > 0 && t.frame().act.Family() == attest.AttackFamily && g.set("long-violence").word(s, a.subject[0]) {
			return "the sum of a war"
		}
		if len(a.object) > 0 && !slices.Contains(t.words, a.object[0]) && d.abstract(s, a.object[0]) && !s.verbBetween(t.w, a.object[0]) {
			return "done to nothing that can be struck"
		}
	}
	return ""
}

// duringExercise tells a verb of a relative clause that goes on about an exercise: « un
// exercice, au cours duquel des commandos ont pris d'assaut une plage ».
func (d *telling) duringExercise(t trigger) bool {
	s := t.s
	for i := t.w - 1; i > 0 && i >= t.w-relativeReach; i-- {
		if s.relative(i) && s.clauseOf(i) == s.clauseOf(t.w) {
			n := d.antecedentOf(s, i-2, i)
			return n >= 0 && d.grammar.set("exercise").word(s, n) || n >= 1 && hasPrep(d.grammar.set("genitive-preposition"), s.preposition(n)) && d.grammar.set("exercise").word(s, s.Words[n].Head)
		}
	}
	return false
}

// personOfField tells a person whose work is of another field and to whom
// something is done that is done to people of any: "a trader was stabbed", "they
// kidnapped the coach of the club".
func (d *telling) personOfField(t trigger, h int) bool {
	if !d.thing(t.s, h).class.person() || d.elsewhere || d.asides[t.s.unit] {
		return false
	}
	a := d.verbArgumentsOf(t)
	if t.frame().kind == fireFrame && len(a.agent) == 0 && d.grammar.set("fiction").word(t.s, h) { // "the actor was shot in colour"
		return false
	}
	return a.passive || t.frame().kind == dieFrame || len(a.object) > 0 && a.object[0] == h
}

// stillGoes tells words for what goes on once it has begun: "are still held by the
// group" is no general statement.
func (d *telling) stillGoes(t trigger) bool {
	_, ok := d.grammar.set("lasting").in(t.s, t.words[0], t.words[len(t.words)-1]+1)
	return ok
}

// namesKind tells a word that says which kind of place or thing another names:
// "a training camp" is no training.
func (d *telling) namesKind(s *sentence, i int) bool {
	h := s.Words[i].Head
	return h >= 0 && s.child(i, "det") < 0 && slices.Contains([]string{"nmod", "compound", "amod"}, baseRel(s.rel(i))) && s.is(h, "NOUN") && (d.thing(s, h).class.thing() || d.grammar.set("facility").word(s, h))
}

// asked tells a verb of a question that gives no day and no toll: "Who burns the
// villages?" tells no fire.
func (d *telling) asked(t trigger) bool {
	s := t.s
	last := len(s.Words) - 1
	for last > 0 && s.is(last, "PUNCT") && s.lower[last] != "?" {
		last--
	}
	if s.lower[last] != "?" || d.timeNear(s, t.w) || d.clauseHasToll(s, t.w) {
		return false
	}
	if t.pattern.noun { // "Has there been any looting?"
		det := s.child(t.nounHead(), "det")
		return det >= 0 && d.grammar.set("any").word(s, det)
	}
	return true
}

// attackInWords tells an attack on persons or matters that says what they are called:
// "attacked the witness as a liar".
func (d *telling) attackInWords(t trigger) bool {
	s := t.s
	if t.pattern.noun || t.frame().kind != strikeFrame || d.clauseHasToll(s, t.w) || d.clauseHasWeapon(s, t.w) {
		return false
	}
	a := d.verbArgumentsOf(t)
	if len(a.object) == 0 {
		return false
	}
	if c := d.thing(s, a.object[0]).class; c != noClass && c != civilianClass && c != officialClass {
		return false
	}
	for k := a.object[0] + 1; k < len(s.Words) && k < a.object[0]+6; k++ {
		if d.grammar.set("as-preposition").word(s, k) && s.is(k, "ADP") {
			return true
		}
	}
	return false
}

// exerciseTold tells whether the paragraph of a sentence goes on about "the
// exercise", as what was told before it, or began with one that began or ended.
func (d *telling) exerciseTold(s *sentence) bool {
	const back = 5
	for i := d.firstOfUnit(s); i < s.index; i++ {
		if i+back > s.index && (len(d.timesIn(s)) == 0 || s.Words[s.root()].Feat("Tense") != "Past") && d.exerciseSubject(&d.sents[i]) >= 0 {
			return true
		}
	}
	for i := s.index; i < len(d.sents) && d.sents[i].unit == s.unit; i++ {
		o := &d.sents[i]
		if k := d.exerciseSubject(o); k >= 0 {
			if det := o.child(k, "det"); det >= 0 && d.grammar.set("definite").word(o, det) {
				return true
			}
		}
	}
	return false
}

// exerciseSubject returns the exercise that the main verb of a sentence is said of,
// or -1.
func (d *telling) exerciseSubject(s *sentence) int {
	root := s.root()
	for _, v := range append([]int{root}, s.children(root, "conj")...) {
		for _, k := range s.children(v, "nsubj", "nsubj:pass") {
			first, _ := s.nounPhrase(k)
			if _, ok := d.grammar.set("exercise").in(s, first, k+1); ok {
				return k
			}
		}
	}
	return -1
}

// firstOfUnit returns the index of the sentence with which the paragraph of a
// sentence begins.
func (d *telling) firstOfUnit(s *sentence) int {
	i := s.index
	for i > 0 && d.sents[i-1].unit == s.unit {
		i--
	}
	return i
}

// ofYears tells a verb without a toll that tells what somebody has done for
// years: "for decades they have fought the state".
func (d *telling) ofYears(t trigger) bool {
	s := t.s
	if t.pattern.noun || d.clauseHasNumber(s, t.w) || d.placeNear(s, t.w) {
		return false
	}
	for v := t.w; v >= 0; v = s.Words[v].Head {
		for _, k := range s.children(v, "obl", "obl:unmarked") {
			if s.Words[k].Feat("Number") == "Plur" && d.grammar.set("long-period").word(s, k) && s.child(k, "nummod") < 0 {
				return true
			}
		}
		if rel := baseRel(s.rel(v)); rel != "advcl" && rel != "conj" {
			return false
		}
	}
	return false
}

// verbBetween tells whether a verb stands between two words.
func (s *sentence) verbBetween(a, b int) bool {
	for i := min(a, b) + 1; i < max(a, b); i++ {
		if s.is(i, "VERB") {
			return true
		}
	}
	return false
}

// habitual tells a verb in the tense in which the language tells what somebody
// does as a rule: "who attack the poor", and not what he did. Headings tell
// news in it.
func (d *telling) habitual(t trigger) bool {
	s, g := t.s, d.grammar
	w := s.Words[t.w]
	if t.pattern.noun || d.units[s.unit].heading || d.datedLine(s) || w.Feat("VerbForm") != "Fin" || !g.set("habitual-tense").has(strings.ToLower(w.Feat("Tense"))) {
		return false
	}
	plain := strings.HasPrefix(s.lower[t.w], s.lemma[t.w]) // "shot" is no present of "shoot", whatever the tagger says
	return plain && s.child(t.w, "aux", "aux:pass", "cop") < 0 && !g.set("same-past").word(s, t.w)
}

// inPresent tells a verb in the present, or a passive whose auxiliary is.
func (d *telling) inPresent(t trigger) bool {
	s := t.s
	if t.pattern.noun {
		return false
	}
	if k := s.child(t.w, "aux:pass"); k >= 0 {
		return s.Words[k].Feat("Tense") == "Pres" && !slices.ContainsFunc(s.kids[t.w], func(k int) bool { return s.rel(k) == "aux" })
	}
	return s.Words[t.w].Feat("Tense") == "Pres"
}

// generalNoun tells a plural noun of acts of which a sentence in the present says what
// it usually is: "such killings are usually the work of gangs".
func (d *telling) generalNoun(t trigger, general int) bool {
	s := t.s
	if !t.pattern.noun {
		return false
	}
	n := t.nounHead()
	top := s.clauseOf(n)
	if s.Words[n].Feat("Number") != "Plur" || s.clauseOf(general) != top {
		return false
	}
	return baseRel(s.rel(n)) == "nsubj" && (s.Words[top].Feat("Tense") == "Pres" || s.child(top, "cop") >= 0 && s.Words[s.child(top, "cop")].Feat("Tense") == "Pres")
}

// datedLine tells a sentence that opens with a day, or an entry that does, as those of
// chronicles do, which tell what was done in the present: "September 4th: the UVF …".
func (d *telling) datedLine(s *sentence) bool {
	for i := s.index; i >= 0 && d.sents[i].unit == s.unit; i-- {
		o := &d.sents[i]
		for _, t := range d.timesIn(o) {
			if t.first <= 1 && t.time.Precision == attest.Day && t.last+1 < len(o.Words) && o.is(t.last+1, "PUNCT") && o.numbered(t.first, t.last) {
				return true
			}
		}
	}
	return false
}

// numbered tells whether a number stands among some words.
func (s *sentence) numbered(first, last int) bool {
	return slices.ContainsFunc(s.lower[first:last+1], func(w string) bool { return strings.ContainsAny(w, "0123456789") })
}

// such tells a phrase that points at things told of before ("such a number of
// bases").
func (d *telling) such(s *sentence, h int) bool {
	for k := max(0, h-4); k < h; k++ {
		if d.grammar.set("such").word(s, k) && s.is(k, "ADJ", "DET") {
			return true
		}
	}
	return false
}

// governsTrigger tells whether a word of exercise stands over, under or right
// beside the trigger.
func (d *telling) governsTrigger(s *sentence, i int, t trigger) bool {
	return s.within(t.w, i) || s.within(i, t.w) || s.clauseOf(i) == s.clauseOf(t.w) || baseRel(s.rel(t.w)) == "advcl" && s.clauseOf(s.Words[t.w].Head) == s.clauseOf(i)
}
