package telling

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// falseFriend tells why a trigger in its surroundings tells no act: exercises,
// sport, fiction and the like (codebook, section 2).
func (d *Teller) falseFriend(t frames.Trigger) string {
	s, g := t.Sentence, d.Grammar
	if o := s.Child(t.Word, "obj"); !t.Pattern.Noun && o == t.Word+1 && !slices.Contains(t.Words, o) && g.Set("taking-part").Word(s, o) {
		return "takes part in what a noun tells"
	}
	if d.inTitle(t) {
		return "of the title or day of the report"
	}
	if d.strikesNobody(t) {
		return "set off or got rid of on purpose, against nobody"
	}
	if d.kindOfArm(t) {
		return "only says of what kind a weapon is"
	}
	if d.turnsOnItself(t) {
		return "reflexive, and means something else"
	}
	for i, ok := g.Set("exercise").In(s, 0, len(s.Words)); ok; i, ok = g.Set("exercise").In(s, i+1, len(s.Words)) {
		if !d.namesKind(s, i) && d.governsTrigger(s, i, t) {
			return "an exercise"
		}
	}
	if d.duringExercise(t) {
		return "an exercise"
	}
	if subj := d.VerbArgumentsOf(t).Subject; t.Frame().Kind == frames.Blast && !t.Pattern.Noun && len(subj) > 0 && (d.Thing(s, subj[0]).Class == reading.EventClass || g.Set("labour").Word(s, subj[0])) {
		return "a figure of speech: no event bursts" // "the strike exploded in their faces"
	}
	if _, ok := g.Set("made-up").In(s, 0, len(s.Words)); ok || d.exerciseTold(t) {
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
	if n := roles.NounHead(t); t.Pattern.Noun && s.Words[n].Head >= 0 && s.Rel(n) == "nmod" && (g.Set("tempo").Word(s, s.Words[n].Head) || g.Set("wave").Word(s, s.Words[n].Head) && !d.timeNear(s, n) && !d.timeNear(s, s.Words[n].Head)) {
		return "told of many at once, not of one act"
	}
	if d.ofYears(t) {
		return "told of years, not of one act"
	}
	if o := s.Child(t.Word, "obj"); o >= 0 && len(t.Words) == 1 && g.Set("dismiss").Word(s, t.Word) && d.Thing(s, o).Class.Person() {
		return "dismissed, not shot at"
	}
	if d.storyOf(s, t.Word) {
		return "fiction"
	}
	if w := s.Words[t.Word].Head; w >= 0 && g.Set("fiction").Word(s, w) && !g.Set("container").Word(s, w) && g.Set("same-again").At(s, 0) == 0 && syntax.BaseRel(s.Rel(t.Word)) != "root" {
		return "fiction"
	}
	if why := d.saidGenerally(t); why != "" {
		return why
	}
	if d.saidOfAnybody(t) {
		return "said of whoever does it"
	}
	if d.inFiction(t) {
		return "fiction"
	}
	if d.fictionTold(t) {
		return "fiction, as its paragraph says"
	}
	if v := s.Words[t.Word].Head; t.Pattern.Noun && v >= 0 && s.Is(v, "VERB") { // "the novel is called The Ambush"
		for _, h := range s.VerbArguments(v).Subject {
			if h != t.Word && g.Set("fiction").Word(s, h) {
				return "fiction"
			}
		}
	}
	if t.Frame().Kind == frames.Seize && d.OnlyHolds(t) {
		return "holds what was held before"
	}
	if d.onlyCharged(t) {
		return "what a court charges somebody with"
	}
	if d.byAnimals(t) {
		return "what an animal does"
	}
	if d.byNature(t) {
		return "what weather or traffic does"
	}
	if t.Frame().Kind == frames.Blast && slices.ContainsFunc(t.Words, func(w int) bool { return g.Set("leave-track").At(s, w) > 1 }) {
		return "leaves the road"
	}
	if t.Pattern.Noun && reading.IsSpeaker(d.AttributionsOf(s), roles.NounHead(t)) {
		return "who or what is quoted"
	}
	if d.workStoppage(t) {
		return "workers who strike"
	}
	if d.onlyStands(t) {
		return "says where something stands"
	}
	if obj := d.VerbArgumentsOf(t).Object; len(obj) > 0 && t.Frame().Act.Family() == attest.AttackFamily && g.Set("support-undergo").Verb(s, t.Word) && d.TellsAct(s, obj[0]) && !slices.Contains(t.Words, obj[0]) {
		return "the noun beside it tells the act" // "repelled an attack"
	}
	if a := d.VerbArgumentsOf(t); len(a.Object) > 0 && a.Passive && d.such(s, a.Object[0]) {
		return "a remark on what was told" // "it is the first time that such a number of bases is struck"
	}
	if subj := d.VerbArgumentsOf(t).Subject; len(subj) > 0 && !d.personOfField(t, subj[0]) && d.Content(s, subj[0]) == subj[0] {
		if g.Set("fiction").Word(s, subj[0]) || g.Set("sport").Word(s, subj[0]) || g.Set("finance").Word(s, subj[0]) {
			return "not of the conflict: " + s.Lower[subj[0]]
		}
	}
	if obj := d.VerbArgumentsOf(t).Object; len(obj) > 0 && !d.personOfField(t, obj[0]) {
		if g.Set("sport").Word(s, obj[0]) || !d.warlikeAt(s) && g.Set("finance").Word(s, obj[0]) || g.Set("fiction").Word(s, obj[0]) && t.Frame().Act != attest.Destruction {
			return "not of the conflict: " + s.Lower[obj[0]]
		}
	}
	if i, ok := g.Set("general").In(s, 0, len(s.Words)); ok && (d.inPresent(t) && !d.stillGoes(t) || d.generalNoun(t, i)) || d.habitual(t) {
		return "a general statement"
	}
	if !t.Pattern.Noun {
		a := d.VerbArgumentsOf(t)
		if t.Frame().Kind == frames.Clash && len(a.Object) > 0 && g.Set("war").Word(s, a.Object[0]) {
			return "a war as a whole"
		}
		if len(a.Subject) > 0 && t.Frame().Act.Family() == attest.AttackFamily && g.Set("long-violence").Word(s, a.Subject[0]) {
			return "the sum of a war"
		}
		if len(a.Object) > 0 && !slices.Contains(t.Words, a.Object[0]) && d.Abstract(s, a.Object[0]) && !verbBetween(s, t.Word, a.Object[0]) {
			return "done to nothing that can be struck"
		}
	} else if d.onIdea(t) {
		return "done to nothing that can be struck"
	}
	return ""
}

// onIdea tells a noun of attack on what nobody can strike: "the attack on democracy".
func (d *Teller) onIdea(t frames.Trigger) bool {
	s := t.Sentence
	return t.Frame().Kind == frames.Strike && slices.ContainsFunc(s.Children(roles.NounHead(t), "nmod"), func(k int) bool {
		return d.Grammar.Set("strong-target-preposition").HasPrep(s.Preposition(k)) && d.Abstract(s, k)
	})
}

// duringExercise tells a verb of a relative clause that goes on about an exercise: « un
// exercice, au cours duquel des commandos ont pris d'assaut une plage ».
func (d *Teller) duringExercise(t frames.Trigger) bool {
	s := t.Sentence
	for i := t.Word - 1; i > 0 && i >= t.Word-reading.RelativeReach; i-- {
		if s.Relative(i) && s.ClauseOf(i) == s.ClauseOf(t.Word) {
			n := d.AntecedentOf(s, i-2, i)
			return n >= 0 && d.Grammar.Set("exercise").Word(s, n) || n >= 1 && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) && d.Grammar.Set("exercise").Word(s, s.Words[n].Head)
		}
	}
	return false
}

// personOfField tells a person whose work is of another field and to whom
// something is done that is done to people of any: "a trader was stabbed", "they
// kidnapped the coach of the club".
func (d *Teller) personOfField(t frames.Trigger, h int) bool {
	if !d.Thing(t.Sentence, h).Class.Person() || d.elsewhere || d.asides[t.Sentence.Unit] {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if t.Frame().Kind == frames.Fire && len(a.Agent) == 0 && d.Grammar.Set("fiction").Word(t.Sentence, h) { // "the actor was shot in colour"
		return false
	}
	return a.Passive || t.Frame().Kind == frames.Die || len(a.Object) > 0 && a.Object[0] == h
}

// stillGoes tells words for what goes on once it has begun: "are still held by the
// group" is no general statement.
func (d *Teller) stillGoes(t frames.Trigger) bool {
	_, ok := d.Grammar.Set("lasting").In(t.Sentence, t.Words[0], t.Words[len(t.Words)-1]+1)
	return ok
}

// namesKind tells a word that says which kind of place or thing another names:
// "a training camp" is no training.
func (d *Teller) namesKind(s *syntax.Sentence, i int) bool {
	h := s.Words[i].Head
	return h >= 0 && s.Child(i, "det") < 0 && slices.Contains([]string{"nmod", "compound", "amod"}, syntax.BaseRel(s.Rel(i))) && s.Is(h, "NOUN") && (d.Thing(s, h).Class.Thing() || d.Grammar.Set("facility").Word(s, h))
}

// asked tells a verb of a question that gives no day and no toll: "Who burns the
// villages?" tells no fire.
func (d *Teller) asked(t frames.Trigger) bool {
	s := t.Sentence
	last := len(s.Words) - 1
	for last > 0 && s.Is(last, "PUNCT") && s.Lower[last] != "?" {
		last--
	}
	if s.Lower[last] != "?" || d.timeNear(s, t.Word) || d.clauseHasToll(s, t.Word) {
		return false
	}
	if t.Pattern.Noun { // "Has there been any looting?"
		det := s.Child(roles.NounHead(t), "det")
		return det >= 0 && d.Grammar.Set("any").Word(s, det)
	}
	return true
}

// attackInWords tells an attack on persons or matters that says what they are called:
// "attacked the witness as a liar".
func (d *Teller) attackInWords(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || t.Frame().Kind != frames.Strike || d.clauseHasToll(s, t.Word) || d.clauseHasWeapon(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if len(a.Object) == 0 {
		return false
	}
	if c := d.Thing(s, a.Object[0]).Class; c != reading.NoClass && c != reading.CivilianClass && c != reading.OfficialClass {
		return false
	}
	for k := a.Object[0] + 1; k < len(s.Words) && k < a.Object[0]+6; k++ {
		if d.Grammar.Set("as-preposition").Word(s, k) && s.Is(k, "ADP") {
			return true
		}
	}
	return false
}

// exerciseTold tells whether the paragraph of a sentence goes on about "the
// exercise", as what was told before it, or began with one that began or ended.
func (d *Teller) exerciseTold(t frames.Trigger) bool {
	s := t.Sentence
	marked := s.Quoted != nil && s.Quoted[t.Word]
	const back = 5
	for i := d.firstOfUnit(s); i < s.Index; i++ {
		if i+back > s.Index && (len(d.TimesIn(s)) == 0 || s.Words[s.Root()].Feat("Tense") != "Past" || marked) && d.exerciseSubject(&d.Sents[i]) >= 0 {
			return true
		}
	}
	for i := s.Index; i < len(d.Sents) && d.Sents[i].Unit == s.Unit; i++ {
		o := &d.Sents[i]
		if k := d.exerciseSubject(o); k >= 0 {
			if det := o.Child(k, "det"); det >= 0 && d.Grammar.Set("definite").Word(o, det) {
				return true
			}
		}
	}
	return false
}

// exerciseSubject returns the exercise that the main verb of a sentence is said of,
// or -1.
func (d *Teller) exerciseSubject(s *syntax.Sentence) int {
	root := s.Root()
	for _, v := range append([]int{root}, s.Children(root, "conj")...) {
		heads := s.Children(v, "nsubj", "nsubj:pass")
		if d.Grammar.Set("held-event").Word(s, v) { // « a présidé un exercice »
			heads = append(heads, s.Children(v, "obj")...)
		}
		for _, k := range heads {
			first, _ := s.NounPhrase(k)
			if _, ok := d.Grammar.Set("exercise").In(s, first, k+1); ok {
				return k
			}
		}
	}
	return -1
}

// firstOfUnit returns the index of the sentence with which the paragraph of a
// sentence begins.
func (d *Teller) firstOfUnit(s *syntax.Sentence) int {
	i := s.Index
	for i > 0 && d.Sents[i-1].Unit == s.Unit {
		i--
	}
	return i
}

// ofYears tells a verb without a toll that tells what somebody has done for
// years: "for decades they have fought the state".
func (d *Teller) ofYears(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || d.clauseHasNumber(s, t.Word) || d.placeNear(s, t.Word) {
		return false
	}
	for v := t.Word; v >= 0; v = s.Words[v].Head {
		for _, k := range s.Children(v, "obl", "obl:unmarked") {
			if s.Words[k].Feat("Number") == "Plur" && d.Grammar.Set("long-period").Word(s, k) && s.Child(k, "nummod") < 0 {
				return true
			}
		}
		if rel := syntax.BaseRel(s.Rel(v)); rel != "advcl" && rel != "conj" {
			return false
		}
	}
	return false
}

// verbBetween tells whether a verb stands between two words.
func verbBetween(s *syntax.Sentence, a, b int) bool {
	for i := min(a, b) + 1; i < max(a, b); i++ {
		if s.Is(i, "VERB") {
			return true
		}
	}
	return false
}

// habitual tells a verb in the tense in which the language tells what somebody
// does as a rule: "who attack the poor", and not what he did. Headings tell
// news in it.
func (d *Teller) habitual(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	w := s.Words[t.Word]
	if t.Pattern.Noun || d.Units[s.Unit].Heading || d.datedLine(s) || w.Feat("VerbForm") != "Fin" || !g.Set("habitual-tense").Has(strings.ToLower(w.Feat("Tense"))) {
		return false
	}
	plain := strings.HasPrefix(s.Lower[t.Word], s.Lemma[t.Word]) // "shot" is no present of "shoot", whatever the tagger says
	return plain && s.Child(t.Word, "aux", "aux:pass", "cop") < 0 && !g.Set("same-past").Word(s, t.Word)
}

// inPresent tells a verb in the present, or a passive whose auxiliary is.
func (d *Teller) inPresent(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun {
		return false
	}
	if k := s.Child(t.Word, "aux:pass"); k >= 0 {
		return s.Words[k].Feat("Tense") == "Pres" && !slices.ContainsFunc(s.Kids[t.Word], func(k int) bool { return s.Rel(k) == "aux" })
	}
	return s.Words[t.Word].Feat("Tense") == "Pres"
}

// generalNoun tells a plural noun of acts of which a sentence in the present says what
// it usually is: "such killings are usually the work of gangs".
func (d *Teller) generalNoun(t frames.Trigger, general int) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	top := s.ClauseOf(n)
	if s.Words[n].Feat("Number") != "Plur" || s.ClauseOf(general) != top {
		return false
	}
	return syntax.BaseRel(s.Rel(n)) == "nsubj" && (s.Words[top].Feat("Tense") == "Pres" || s.Child(top, "cop") >= 0 && s.Words[s.Child(top, "cop")].Feat("Tense") == "Pres")
}

// datedLine tells a sentence that opens with a day, or an entry that does, as those of
// chronicles do, which tell what was done in the present: "September 4th: the UVF …".
func (d *Teller) datedLine(s *syntax.Sentence) bool {
	for i := s.Index; i >= 0 && d.Sents[i].Unit == s.Unit; i-- {
		o := &d.Sents[i]
		for _, t := range d.TimesIn(o) {
			if t.First <= 1 && t.Time.Precision == attest.Day && t.Last+1 < len(o.Words) && o.Is(t.Last+1, "PUNCT") && numbered(o, t.First, t.Last) {
				return true
			}
		}
	}
	return false
}

// numbered tells whether a number stands among some words.
func numbered(s *syntax.Sentence, first, last int) bool {
	return slices.ContainsFunc(s.Lower[first:last+1], func(w string) bool { return strings.ContainsAny(w, "0123456789") })
}

// such tells a phrase that points at things told of before ("such a number of
// bases").
func (d *Teller) such(s *syntax.Sentence, h int) bool {
	for k := max(0, h-4); k < h; k++ {
		if d.Grammar.Set("such").Word(s, k) && s.Is(k, "ADJ", "DET") {
			return true
		}
	}
	return false
}

// governsTrigger tells whether a word of exercise stands over, under or right
// beside the trigger.
func (d *Teller) governsTrigger(s *syntax.Sentence, i int, t frames.Trigger) bool {
	return s.Within(t.Word, i) || s.Within(i, t.Word) || s.ClauseOf(i) == s.ClauseOf(t.Word) || syntax.BaseRel(s.Rel(t.Word)) == "advcl" && s.ClauseOf(s.Words[t.Word].Head) == s.ClauseOf(i)
}

// strikesNobody tells a controlled blast, and arms of one's own that are got rid of:
// "destroyed 40 tonnes of expired shells in a controlled explosion".
func (d *Teller) strikesNobody(t frames.Trigger) bool {
	s := t.Sentence
	described := func(n int, set string) bool {
		return slices.ContainsFunc(s.Children(n, "amod"), func(k int) bool { return d.Grammar.Set(set).Word(s, k) })
	}
	if t.Pattern.Noun {
		return described(roles.NounHead(t), "harmless-kind")
	}
	return t.Frame().Act.Family() == attest.DestructionFamily && slices.ContainsFunc(d.VerbArgumentsOf(t).Object, func(h int) bool {
		return described(h, "outdated") || slices.ContainsFunc(s.Children(h, "nmod"), func(k int) bool { return described(k, "outdated") })
	})
}

// kindOfArm tells a noun of a deed that only says of what kind a weapon is: "attack
// helicopters" are no attack by one.
func (d *Teller) kindOfArm(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	return slices.ContainsFunc(t.Words, func(w int) bool {
		h := s.Words[w].Head
		return s.Rel(w) == "compound" && h > w && d.Thing(s, h).Class == reading.WeaponClass && d.Grammar.Set("kind-of-arm").Word(s, w)
	})
}
