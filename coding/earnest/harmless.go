package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// harmless tells why a trigger tells no act although armed men or a crowd may
// stand beside it: shots that warn, a town given up without a fight, a reason
// ("in protest"), a protest in words.
func (d *Judge) harmless(t frames.Trigger) string {
	s, g := t.Sentence, d.Grammar
	if slices.ContainsFunc(t.Words, func(w int) bool { return s.Is(w, "NOUN") && d.onlyIntroduces(s, w) }) {
		return "only introduces what its sentence tells"
	}
	if t.Pattern.Noun && d.namesOperation(s, t.Word) {
		return "the name of an operation, under which somebody serves"
	}
	if t.Frame().Kind == frames.Agree && !t.Pattern.Noun && d.endsOrBroken(t) {
		return "fighting that ends by itself, or an agreement that is broken"
	}
	if t.Pattern.Noun {
		n := roles.NounHead(t)
		if d.SentencedTo(s, n) {
			return "a sentence, carried out or not"
		}
		if d.onlyEnds(t, n) {
			return "says only that it is over"
		}
		if p := s.Preposition(n); p != "" && g.Set("negation").Has(p) {
			return "did not come to it" // « évacuée sans combat »
		}
		if n > 0 && g.Set("reason-phrase").At(s, n-1) == 2 {
			return "says only why"
		}
		if h := s.Words[n].Head; h >= 0 && g.Set("call").Word(s, h) && s.Child(h, "xcomp") > n {
			return "an opinion of what was told" // "called the protests treasonous"
		}
		if d.SaidOfIt(s, n) && d.ranked(s, n) {
			return "a remark on what was told" // "it was the third attack in a week"
		}
		if t.Frame().Kind == frames.Agree && (d.keptOrBroken(s, n) || d.stoodBefore(s, n)) {
			return "an agreement that is kept or broken, not made" // "accused each other of violating a truce"
		}
		if d.calledOff(s, n) {
			return "called off or put off"
		}
		if d.measuresSuperlative(s, n) {
			return "only measures a superlative"
		}
		if d.notShown(s, n) {
			return "not what an image shows"
		}
		if t.Frame().Kind == frames.Seize && d.saysWhere(s, n) {
			return "says only where"
		}
		if t.Frame().Kind == frames.Protest && d.ofForces(s, n) {
			return "troops who gather, not people"
		}
		if t.Frame().Kind == frames.Protest && d.struckGathering(s, n) {
			return "people who were struck, not who protest"
		}
		return ""
	}
	if d.withinRemark(s, t.Word) {
		return "within a remark on what was told"
	}
	if d.givesUp(t) {
		return "fighters who give themselves up"
	}
	if t.Frame().Kind == frames.Intercept && d.Attempted(t) {
		return "tried, not done" // « l'engin qu'il tentait de désamorcer »
	}
	if m := s.Child(t.Word, "mark", "case"); m >= 0 && m < t.Word && g.Set("negation").Word(s, m) {
		return "did not come to it" // « sans avoir tiré »
	}
	if k := s.Child(t.Word, "nsubj", "nsubj:pass"); k >= 0 && k < t.Word && s.Preposition(k) != "" && g.Set("negation").Has(s.Preposition(k)) {
		return "did not come to it" // "without a shot being fired"
	}
	if k := s.Child(t.Word, "xcomp", "advcl", "ccomp"); k > t.Word && k-t.Word <= 4 && g.Set("tasked").Word(s, t.Word) && s.Words[k].Feat("VerbForm") == "Inf" {
		return "given a task" // « des soldats chargés d'évacuer »
	}
	if k := t.Frame().Kind; (k == frames.Move || k == frames.Seize) && g.Set("leave").Word(s, t.Word) && d.afterWound(s, t.Word) {
		return "what became of the wounded" // "were wounded and evacuated"
	}
	if k := t.Frame().Kind; (k == frames.Move || k == frames.Seize) && g.Set("leave").At(s, t.Word) > 0 && d.afterBlow(s, t.Word) {
		return "how a raid ended" // "burnt thirty houses before withdrawing"
	}
	if t.Frame().Kind == frames.Move && syntax.BaseRel(s.Rel(t.Word)) == "advcl" && s.Words[t.Word].Feat("VerbForm") != "Fin" && s.Child(t.Word, "obj") >= 0 && g.Set("leave").Word(s, t.Word) && s.Child(t.Word, "mark") < 0 {
		return "says what became of something" // "leaving the east without power"
	}
	if t.Frame().Kind == frames.Launch && t.Frame().Act == attest.Explosion && d.underWay(s, t.Word) {
		return "says what somebody was about"
	}
	if k := t.Frame().Kind; (k == frames.Fire || k == frames.Launch) && d.onlyWarns(t) {
		return "shots that only warn or greet"
	}
	if t.Frame().Kind == frames.Protest && len(t.Words) == 1 && g.Set("protest-in-words").Word(s, t.Word) && !d.crowd(t) {
		return "a protest in words"
	}
	return ""
}

// keptOrBroken tells an agreement made before that is violated, watched over or falls
// through: « la trêve a volé en éclats », "accused of violating a truce".
func (d *Judge) keptOrBroken(s *syntax.Sentence, n int) bool {
	h := s.Words[n].Head
	if h >= 0 && s.Rel(n) == "nmod" && d.Grammar.Set("any-agreement").Word(s, h) { // « l'accord de cessez-le-feu a été enfreint »
		n, h = h, s.Words[h].Head
	}
	if slices.ContainsFunc(s.Children(n, "acl", "amod"), func(k int) bool { return k > n && s.IsPassive(k) && d.Grammar.Set("breach").Word(s, k) }) { // "a truce violated by both"
		return true
	}
	if h < 0 {
		return false
	}
	switch syntax.BaseRel(s.Rel(n)) {
	case "obj", "nmod":
		return d.Grammar.Set("breach").Word(s, h)
	case "nsubj":
		return (s.IsPassive(h) || s.Words[h].Feat("Tense") == "Past" && s.Child(h, "obj", "aux") < 0) && d.Grammar.Set("breach").Word(s, h) || d.Grammar.Set("fall-through").At(s, h) > 0
	}
	return false
}

// stoodBefore tells an agreement in spite of which, or how long after which, something else was done,
// told without who made it and when: "killed nine herders [despite a truce]", « une semaine après la trêve ».
func (d *Judge) stoodBefore(s *syntax.Sentence, n int) bool {
	if !d.Grammar.Set("agreed-before").HasPrep(s.Preposition(n)) || slices.ContainsFunc(s.Children(n, "acl", "acl:relcl", "nmod", "appos"), func(k int) bool {
		return !s.Between(n, k, "PUNCT")
	}) {
		return false
	}
	first, last := s.Subtree(n)
	return !slices.ContainsFunc(d.TimesIn(s), func(x reading.TimeRef) bool { return x.First >= first && x.Last <= last && s.Within(x.Head, n) })
}

// onlyIntroduces tells a noun for any act under which the next one is told: "in another
// operation, at Tibú, soldiers found a cache".
func (d *Judge) onlyIntroduces(s *syntax.Sentence, n int) bool {
	return s.Preposition(n) != "" && d.Grammar.Set("any-act").Word(s, n) && slices.ContainsFunc(s.Children(n, "det", "amod"), func(k int) bool {
		return d.Grammar.Set("new-occasion").Word(s, k)
	})
}

// endsOrBroken tells fighting that stops, which nobody is said to have agreed on, and
// the agreement that a breach is of: "the shooting has stopped", "in violation of every
// agreement reached".
func (d *Judge) endsOrBroken(t frames.Trigger) bool {
	return slices.ContainsFunc(t.Words, func(w int) bool {
		if w == t.Word || !t.Sentence.Is(w, "NOUN") {
			return false
		}
		h := t.Sentence.Words[w].Head
		broken := h >= 0 && (t.Sentence.Rel(w) == "obj" || t.Sentence.Rel(w) == "nmod") && d.Grammar.Set("breach").Word(t.Sentence, h) && !d.SaysWhereOrWhen(t.Sentence, t.Word)
		return t.Sentence.Rel(w) == "nsubj" && d.TellsBlow(t.Sentence, w) || broken
	})
}

// onlyEnds tells a definite noun of fighting of which nothing is said but that it has
// ended: "the shooting has stopped". With a toll or a place of its own it tells more.
func (d *Judge) onlyEnds(t frames.Trigger, n int) bool {
	s := t.Sentence
	v := s.Words[n].Head
	return v >= 0 && s.Rel(n) == "nsubj" && s.Is(v, "VERB") && d.Grammar.Set("comes-to-end").Verb(s, v) && s.Child(v, "obj") < 0 &&
		d.Presupposed(t) && s.Child(n, "nmod", "acl", "compound", "amod") < 0 && !d.ClauseHasToll(s, t.Word) && !d.PlaceNear(s, t.Word)
}

// namesOperation tells an operation with a name of its own that only says of whom the
// text speaks: "troops of Operation Sharp Edge", « les soldats de l'opération Barkhane ».
func (d *Judge) namesOperation(s *syntax.Sentence, n int) bool {
	if n+1 >= len(s.Words) || !s.Is(n+1, "PROPN") || !d.Grammar.Set("any-act").Word(s, n) || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) {
		return false
	}
	h := s.Words[n].Head
	return h >= 0 && h < n && (d.Thing(s, h).Class.Person() || d.Thing(s, h).Class.Armed())
}

// calledOff tells an act that somebody cancels or postpones: « l'échange prévu mardi a
// été annulé », "the march was postponed".
func (d *Judge) calledOff(s *syntax.Sentence, n int) bool {
	n = d.Container(s, n)
	v := s.Words[n].Head
	return v >= 0 && s.Is(v, "VERB") && (syntax.BaseRel(s.Rel(n)) == "obj" || s.Rel(n) == "nsubj:pass") && d.Grammar.Set("called-off").At(s, v) > 0 && !d.Negated(s, v)
}

// measuresSuperlative tells an act that only says since when nothing was worse: « le
// bilan le plus lourd depuis l'invasion ».
func (d *Judge) measuresSuperlative(s *syntax.Sentence, n int) bool {
	first, _ := s.NounPhrase(n)
	return d.Grammar.Set("since").HasPrep(s.Preposition(n)) && d.Compares(s, first)
}

// notShown tells the object of a verb that is denied of an image: « la vidéo ne montre
// pas l'attaque du camp ».
func (d *Judge) notShown(s *syntax.Sentence, n int) bool {
	n = d.Container(s, n)
	v := s.Words[n].Head
	if v < 0 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(n)) != "obj" || !d.Negated(s, v) {
		return false
	}
	return slices.ContainsFunc(s.Children(v, "nsubj"), func(k int) bool { return d.Grammar.Set("image").Word(s, k) })
}

// ranked tells a noun that an ordinal or a superlative ranks among others.
func (d *Judge) ranked(s *syntax.Sentence, n int) bool {
	return slices.ContainsFunc(s.Children(n, "amod", "nummod"), func(k int) bool {
		return d.Grammar.Set("another").Word(s, k) || d.Grammar.Set("superlative").Word(s, k) || s.Words[k].Feat("NumType") == "Ord" || s.Words[k].Feat("Degree") == "Sup"
	})
}

// SaidOfIt tells a noun that says what a pronoun is: "it was the third [attack]", "this marks the second
// [attack]", « il s'agit du troisième [attentat] ».
func (d *Judge) SaidOfIt(s *syntax.Sentence, n int) bool {
	of := n
	if h := s.Words[n].Head; s.Child(n, "cop") < 0 {
		if h < 0 || h > n || d.Grammar.Set("presents").At(s, h) == 0 || !slices.Contains([]string{"obj", "obl", "obl:arg", "xcomp"}, s.Rel(n)) {
			return false
		}
		of = h
	}
	k := s.Child(of, "nsubj", "expl:subj")
	return k >= 0 && k < of && s.Is(k, "PRON", "DET")
}

// withinRemark tells a participle inside such a noun's phrase: « il s'agit du troisième attentat à la voiture
// [piégée] ».
func (d *Judge) withinRemark(s *syntax.Sentence, v int) bool {
	if rel := s.Rel(v); rel != "amod" && rel != "acl" {
		return false
	}
	n := s.Words[v].Head
	for n >= 0 && s.Is(n, "NOUN") && !d.SaidOfIt(s, n) {
		n = s.Words[n].Head
	}
	return n >= 0 && s.Is(n, "NOUN") && d.ranked(s, n)
}

// afterWound tells a passive that goes on from one of wounding.
func (d *Judge) afterWound(s *syntax.Sentence, v int) bool {
	if s.Rel(v) != "conj" || s.Words[v].Feat("VerbForm") != "Part" || s.Child(v, "nsubj", "obj", "aux") >= 0 {
		return false
	}
	before := v - 1
	for before > 0 && !s.Is(before, "VERB") {
		before--
	}
	return d.Grammar.Set("wound-word").Word(s, before)
}

// afterBlow tells a clause behind "before" that hangs on a verb of another act.
func (d *Judge) afterBlow(s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	if rel := syntax.BaseRel(s.Rel(v)); rel != "advcl" && rel != "obl" && rel != "acl" && rel != "xcomp" || h < 0 || h > v || !s.Is(h, "VERB") || s.Child(v, "nsubj") >= 0 {
		return false
	}
	marked := slices.ContainsFunc(s.Children(v, "mark", "case"), func(k int) bool { return d.Grammar.Set("before-clause").Word(s, k) })
	return marked && slices.ContainsFunc(d.TriggersAt(s, h), func(o frames.Trigger) bool {
		return o.Frame().Act.Family() == attest.AttackFamily || o.Frame().Act == attest.Destruction
	})
}

// underWay tells a relative clause in the progressive: "who were planting a bomb".
func (d *Judge) underWay(s *syntax.Sentence, v int) bool {
	return syntax.BaseRel(s.Rel(v)) == "acl" && s.Words[v].Feat("VerbForm") == "Part" && s.Words[v].Feat("Tense") == "Pres" && s.Child(v, "aux") >= 0
}

// onlyWarns tells shots in the air, warning shots and salutes: "fired a 21-gun salute", « un feu
// d'artifice sera tiré ».
func (d *Judge) onlyWarns(t frames.Trigger) bool {
	s, warning := t.Sentence, d.Grammar.Set("warning-shot")
	const reach = 8
	if _, ok := warning.In(s, t.Word+1, t.Word+1+reach); ok {
		return true
	}
	return slices.ContainsFunc(s.Children(t.Word, "nsubj:pass"), func(k int) bool {
		first, last := s.NounPhrase(k)
		_, ok := warning.In(s, first, last+1)
		return ok
	})
}

// ofForces tells a gathering of fighters or troops: « un rassemblement de
// troupes », "a march of rebels".
func (d *Judge) ofForces(s *syntax.Sentence, n int) bool {
	return slices.ContainsFunc(s.Children(n, "nmod", "compound"), func(k int) bool {
		c := d.Thing(s, k).Class
		prep := s.Preposition(k) // not "demonstrations against the military", « rassemblement de soutien à l'armée »
		theirs := prep == "" || d.Grammar.Set("genitive-preposition").HasPrep(prep) || d.Grammar.Set("agent-preposition").HasPrep(prep)
		return theirs && s.Is(k, "NOUN", "PROPN") && (c.Armed() || c == reading.MilitaryClass)
	})
}

// crowd reports whether the subject of a verb is several people, not a state, a
// body or one person.
func (d *Judge) crowd(t frames.Trigger) bool {
	for _, h := range d.VerbArgumentsOf(t).Subject {
		th := d.Thing(t.Sentence, h)
		if th.Refers || th.Collective || t.Sentence.Words[h].Feat("Number") == "Plur" && t.Sentence.Is(h, "NOUN") || th.Class == reading.NoClass || d.Several(t.Sentence, h) {
			return true
		}
	}
	return false
}

// turnsOnItself tells verbs that mean something else with a reflexive pronoun
// that the pattern does not ask for: « le parcours s'achève », « se saisir du
// dossier », « s'en tirer », « s'en prendre aux habitants d'un camp ».
func (d *Judge) turnsOnItself(t frames.Trigger) bool {
	s, k := t.Sentence, t.Frame().Kind
	if k == frames.Seize && !t.Pattern.Noun && d.Grammar.Set("other-with-self").Word(s, t.Word) && d.Reflexive(s, t.Word) >= 0 {
		return true
	}
	if k == frames.Take && !t.Pattern.Noun && d.Grammar.Set("moves-with-self").Word(s, t.Word) && d.Reflexive(s, t.Word) >= 0 {
		return true // « les forces se sont déportées sur les lieux »
	}
	if t.Pattern.Noun || len(t.Words) > 1 || s.IsPassive(t.Word) || s.Child(t.Word, "aux:caus") >= 0 {
		return false
	}
	r := d.Reflexive(s, t.Word)
	if r < 0 {
		return false
	}
	o := s.Child(t.Word, "obj")
	if o >= 0 && k == frames.Fire && d.Grammar.Set("no-party").Word(s, o) && !s.PluralVerb(t.Word) { // « s'est tiré une balle »
		return true
	}
	if o >= 0 && o != r && s.Is(o, "NOUN", "PROPN") && (k == frames.Fire || k == frames.Launch || k == frames.Intercept || d.Thing(s, o).Class.Person()) {
		return false
	}
	switch k {
	case frames.Kill, frames.Arrest, frames.Take, frames.Release, frames.Intercept, frames.Fire, frames.Launch, frames.Wound:
		return true
	}
	return false
}

// struckGathering tells a noun for people who have come together that is what a blow struck or
// where it fell: "a suicide bomber attacked a procession", "a bomb exploded during a rally".
func (d *Judge) struckGathering(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	if v < 0 {
		return false
	}
	doers := s.VerbArguments(v).Subject
	if h := s.Words[v].Head; s.Rel(v) == "acl" && h >= 0 {
		doers = append(doers, h)
	}
	if slices.ContainsFunc(doers, func(k int) bool { return d.Thing(s, k).Party.Kind.OfState() }) { // "police fired on the rally"
		return false
	}
	return d.Grammar.Set("gathering").Word(s, n) && s.Rel(n) != "nsubj" && slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool {
		f := t.Frame()
		return f.Act.Family() == attest.AttackFamily && !f.Soft() && f.Kind != frames.Fire
	})
}

// thoughtDead tells the death of one who was only thought dead: "left [for dead]", « donné [pour mort] ».
func (d *Judge) thoughtDead(t frames.Trigger) bool {
	return len(t.Words) == 1 && t.Word > 0 && d.Grammar.Set("thought-dead").At(t.Sentence, t.Word-1) > 0
}

// onlyNamed tells the noun of an act of which the words only say what it was called: "the operation was called …".
func (d *Judge) onlyNamed(t frames.Trigger) bool {
	s, n := t.Sentence, t.Word
	v := s.Words[n].Head
	return t.Pattern.Noun && v >= 0 && s.Rel(n) == "nsubj:pass" && s.Is(v, "VERB") && d.Grammar.Set("named-as").Word(s, v)
}

// walkMeasured tells a walk that only says how far a place is: "four hours' [walk] from Goma", « à deux jours de
// [marche] ».
func (d *Judge) walkMeasured(t frames.Trigger) bool {
	s, n := t.Sentence, t.Word
	if !t.Pattern.Noun || !d.Grammar.Set("walk").Word(s, n) || len(t.Words) > 1 {
		return false
	}
	unit := func(w int) bool { return w >= 0 && w < n && (d.Grammar.Set("time-unit").Word(s, w) || s.IsTimed(w)) }
	return unit(s.Words[n].Head) && s.Rel(n) == "nmod" || unit(s.Child(n, "nmod:poss", "compound"))
}
