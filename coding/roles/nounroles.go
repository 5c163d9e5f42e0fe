package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// nounRoles reads the arguments of a noun that tells an act: its own
// complements, then those of the verb that carries it.
func (d *Reader) nounRoles(t frames.Trigger) RoleWords {
	s := t.Sentence
	r := RoleWords{Support: -1, Rule: "noun"}
	n := NounHead(t)
	a := s.NounArguments(n)
	d.dropAscribed(s, n, &a)
	for _, c := range t.Words {
		if c != n {
			// Who attacks, or is freed, is no mere part of the words: « l'attaque des rebelles », "the release of 12 hostages".
			if th := d.Thing(s, c); s.Preposition(c) == "" || !th.Class.Armed() && !(th.Class.Person() && suffersGenitive(t.Frame().Kind)) {
				drop(&a, c)
			}
			extra := s.NounArguments(c)
			a.Oblique = append(a.Oblique, extra.Oblique...)
			a.Agent = append(a.Agent, extra.Agent...)
		}
	}
	if h := d.genitiveBeside(t, n); h >= 0 {
		a.Oblique = append(a.Oblique, syntax.Oblique{Prep: s.Preposition(h), Head: h})
	}
	if t.Frame().Kind == frames.Seize && syntax.BaseRel(s.Rel(n)) == "appos" && s.Words[n].Head >= 0 {
		r.Target = append(r.Target, s.Words[n].Head)
	}
	d.sharedComplement(t, &a)
	d.agentBehindGenitive(t, n, &a)
	r.Around = a.Oblique
	r.Actor = append(r.Actor, slices.DeleteFunc(slices.Clone(a.Agent), func(h int) bool { return d.speaksOf(s, h) })...)
	d.nounComplements(t, a, &r)
	d.sidesOfRelative(t, n, &r)
	whose := s.Possessive(n)
	if whose >= 0 && len(r.Actor) == 0 && t.Frame().Act.Family() == attest.AttackFamily && !suffersGenitive(t.Frame().Kind) {
		r.Actor = append(r.Actor, whose) // "its attacks", whoever that is
	}
	d.modifierRoles(t, n, &r)
	d.doersOfRelative(t, n, &r)
	d.supportRoles(t, n, &r)
	d.doerInGenitive(t, n, &r)
	if len(r.Actor) > 1 && r.Actor[0] == whose { // "the army renewed its attacks" says whose
		r.Actor = r.Actor[1:]
	}
	d.participleRoles(t, n, &r)
	d.ascribedNoun(s, n, &r)
	if o, h := s.Child(n, "obj"), s.Words[n].Head; o > n && h >= 0 && len(r.Actor) == 0 { // a gerund read as a noun: "denied shelling the camp"
		r.Actor, r.Target = append(r.Actor, s.VerbArguments(h).Subject...), append(r.Target, o)
	}
	d.contentRoles(s, &r)
	d.moveWeapons(s, &r, t.Frame().WeaponTarget())
	if t.Frame().Kind == frames.Blast {
		d.whoPasses(t, &r)
	}
	d.targetInReach(t, &r)
	d.agentInReach(t, true, &r)
	r.Actor = slices.DeleteFunc(r.Actor, func(h int) bool { return s.Is(h, "NOUN") && d.Grammar.Set("toll-noun").Word(s, h) }) // « s'est soldée par la mort de quatre bandits »
	d.bothSides(t, &r)
	if v := r.Support; v > t.Word && len(r.Actor) == 0 && s.Is(v, "VERB") && s.IsPassive(v) { // "the attack, which …, was carried out on Monday by rebels"
		d.agentInReach(frames.Trigger{Pattern: t.Pattern, Sentence: s, Word: v, Words: []int{v}}, true, &r)
	}
	return r
}

// NounHead returns the word of the trigger that governs the others.
func NounHead(t frames.Trigger) int {
	for _, w := range t.Words {
		if h := t.Sentence.Words[w].Head; !slices.Contains(t.Words, h) {
			return w
		}
	}
	return t.Word
}

// nounComplements gives the possessor and the prepositional complements their
// roles. A complement with the bare genitive ("of", « de ») is who suffers
// with nouns of killing and taking; with nouns of attack it is who attacks
// when it names the armed, else who suffers.
func (d *Reader) nounComplements(t frames.Trigger, a syntax.Arguments, r *RoleWords) {
	s, g, k := t.Sentence, d.Grammar, t.Frame().Kind
	genitive, suffers := g.Set("genitive-preposition"), suffersGenitive(k) || d.saysWhoDidIt(s, NounHead(t)) || len(a.Agent) > 0 && k == frames.Strike || g.Set("done-to").Word(s, NounHead(t))
	for _, h := range a.Subject { // possessor
		th := d.Thing(s, h)
		switch {
		case !th.Class.CanSuffer() && !th.Class.CanAct():
		case suffersGenitive(k), th.Class.Thing(): // "the hotel's destruction"
			r.Target = append(r.Target, h)
		default:
			r.Actor = append(r.Actor, h)
		}
	}
	if k == frames.Clash && len(a.Oblique) == 1 && !g.Set("against-side").HasPrep(a.Oblique[0].Prep) && s.Is(a.Oblique[0].Head-1, "DET", "ADJ", "ADP", "PROPN", "NOUN") && g.Set("with-preposition").HasPrep(a.Oblique[0].Prep) {
		if c := s.Child(NounHead(t), "conj"); c > a.Oblique[0].Head && d.Thing(s, c).Class.Person() { // "fighting between the army and the rebels", hung on the noun
			a.Oblique = append(a.Oblique, syntax.Oblique{Head: c, Prep: a.Oblique[0].Prep})
		} else if k := s.FirstSubject(c); k > a.Oblique[0].Head && d.Thing(s, k).Class.Person() { // "fighting between the army and the rebels resumed", read as two clauses
			a.Oblique = append(a.Oblique, syntax.Oblique{Head: k, Prep: a.Oblique[0].Prep})
		}
	}
	movers := true // those who are sent do it themselves, as far as is told
	for _, o := range a.Oblique {
		th := d.Thing(s, o.Head)
		switch {
		case th.Class == reading.TimeClass || th.Class == reading.EventClass:
		case genitive.HasPrep(o.Prep) && d.namesDoers(t, o.Head):
		case o.Head > 0 && g.Set("under-way").At(s, o.Head-1) == 2: // « l'opération en cours »
		case d.ridden(s, o.Head), d.behindMessage(s, o.Head), d.ownOutlet(s, o.Head):
		case k == frames.Suicide && g.Set("no-act").Word(s, NounHead(t)) && g.Set("vehicle").Word(s, o.Head): // "a suicide bomber in a car": what he drives
			r.Weapon = append(r.Weapon, o.Head)
		case th.Class == reading.WeaponClass:
			if k == frames.Intercept || th.Carrier() && g.Set("strong-target-preposition").HasPrep(o.Prep) {
				r.Target = append(r.Target, o.Head)
			} else {
				r.Weapon = append(r.Weapon, o.Head)
			}
		case k == frames.Move && g.Set("agent-preposition").HasPrep(o.Prep) && (th.Class.CanAct() || th.Nation): // "the deployment of 500 soldiers by Uganda"
			r.Actor, movers = []int{o.Head}, false
		case g.Set("agent-preposition").HasPrep(o.Prep) && th.Class.CanAct():
			if !slices.Contains(r.Actor, o.Head) {
				r.Actor = append(r.Actor, o.Head)
			}
		case g.Set("with-preposition").HasPrep(o.Prep) && (k == frames.Clash || k == frames.Agree) && th.Class.Person():
			if len(r.Actor) == 0 && !(k == frames.Clash && g.Set("against-side").HasPrep(o.Prep) && !d.fellFighting(t, th)) { // "fighting with the army": its foe is not told here
				r.Actor = append(r.Actor, o.Head)
			} else {
				r.Target = append(r.Target, o.Head)
			}
		case k == frames.Protest && len(r.Target) == 0 && d.protestedAt(s, o):
			r.Target = append(r.Target, o.Head)
		case genitive.HasPrep(o.Prep):
			switch {
			case k == frames.Seize && th.Class.Armed() && g.Set("entry-noun").Word(s, NounHead(t)): // « l'entrée des rebelles dans la ville »
				r.Actor = append(r.Actor, o.Head)
			case suffers && (th.Class.CanSuffer() || th.Class == reading.PlaceClass && k == frames.Seize):
				r.Target = append(r.Target, o.Head)
			case k == frames.Protest || k == frames.Riot || k == frames.Move || k == frames.Clash:
				if th.Class.CanAct() && movers {
					r.Actor = append(r.Actor, o.Head)
				}
			case (th.Class.Armed() || d.rulersStrike(t, o.Head)) && len(r.Actor) == 0 && !d.stationOfTown(s, o.Head):
				r.Actor = append(r.Actor, o.Head)
			case th.Class.CanSuffer() || th.Class == reading.PlaceClass && len(r.Target) == 0 && (k == frames.Strike || k == frames.Blast) && d.Grammar.Set("settlement").Word(s, o.Head): // "the bombing of the town of Yala"
				r.Target = append(r.Target, o.Head)
			}
		case g.Set("strong-target-preposition").HasPrep(o.Prep) && (th.Class.CanSuffer() || th.Class == reading.PlaceClass) && k != frames.Protest && !d.ground(s, o.Head):
			r.Target = append(r.Target, o.Head)
		case g.Set("target-preposition").HasPrep(o.Prep) && (th.Class.Thing() || g.Set("facility").Word(s, o.Head)) && takesTargetPhrase(k) && !d.Grammar.Set("road").Word(s, o.Head):
			r.Target = append(r.Target, o.Head)
		}
	}
}

// namesDoers tells a genitive of persons who are themselves among the words of the act: whose
// they are, and whom nothing is done to: « une attaque des rebelles [des ADF] ».
func (d *Reader) namesDoers(t frames.Trigger, h int) bool {
	up := t.Sentence.Words[h].Head
	return up != NounHead(t) && slices.Contains(t.Words, up) && d.Thing(t.Sentence, up).Class.Armed()
}

// stationOfTown tells a force whose name stands for its post where a town follows: « l'attaque
// de la gendarmerie de Goma ».
func (d *Reader) stationOfTown(s *syntax.Sentence, h int) bool {
	return d.Grammar.Set("station-force").Word(s, h) && slices.ContainsFunc(s.Children(h, "nmod"), func(k int) bool { return d.IsPlaceName(s, k) })
}

// OneOfThose returns the acts before a noun that it is one of, or -1: "carried out a string of
// attacks, including a raid on a barracks", done by whoever did the others.
func (d *Reader) OneOfThose(s *syntax.Sentence, n int) int {
	k := s.Child(n, "case", "mark", "advmod")
	if k < 0 || k > n || !d.Grammar.Set("among-them").Word(s, k) {
		return -1
	}
	for w := k - 1; w >= 0; w-- {
		if s.Is(w, "NOUN") && s.Words[w].Feat("Number") == "Plur" && d.TellsAct(s, w) {
			return w
		}
	}
	return -1
}

// supportRoles reads the verb that carries the noun ("carried out an attack",
// « le poste a essuyé une attaque », "killed in an attack").
func (d *Reader) supportRoles(t frames.Trigger, n int, r *RoleWords) {
	s, g := t.Sentence, d.Grammar
	own := n
	if d.calledAuthor(s, n, r) {
		return
	}
	n = d.Container(s, n)
	if k := s.Child(n, "nsubj"); n != own && k >= 0 && k < n && d.Grammar.Set("undergone").Word(s, n) { // "the school has been the target of attacks"
		r.Target, r.Support, r.Rule = append(s.Nominals(k), r.Target...), n, "noun that somebody is the target of"
		return
	}
	if k := d.OneOfThose(s, n); k >= 0 {
		n = d.Container(s, k)
	}
	v := s.Words[n].Head
	rel := syntax.BaseRel(s.Rel(n))
	if rel == "conj" && v >= 0 && s.Is(v, "NOUN") { // "attacks and ambushes carried out by …"
		n = v
		rel = syntax.BaseRel(s.Rel(n))
		v = s.Words[n].Head
	}
	if v >= 0 && g.Set("call").Word(s, v) && s.Rel(v) == "acl:relcl" && s.Is(s.Words[v].Head, "PRON") { // "staged what it called an attack": who calls it so did not do it
		n = s.Words[v].Head
		rel = syntax.BaseRel(s.Rel(n))
		v = s.Words[n].Head
	}
	if d.authorsOf(s, n, r) || v >= 0 && d.accusedRoles(s, n, v, r) {
		return
	}
	if v >= 0 && s.Is(v, "ADJ") && s.Rel(v) == "xcomp" { // "emerged unscathed from the attack"
		v = s.Words[v].Head
	}
	if v < 0 || !s.Is(v, "VERB", "AUX") {
		return
	}
	if g.Set("call").Word(s, v) && rel == "obj" && s.Child(v, "xcomp") > n { // "called the protests treasonous"
		return
	}
	va := s.VerbArguments(v)
	d.StruckBehind(s, v, &va)
	asObject := rel == "obj" || s.Rel(n) == "nsubj:pass" || rel == "xcomp"
	asSubject := rel == "nsubj" && s.Rel(n) != "nsubj:pass"
	r.Support = v
	if rel == "obj" && !va.Passive && len(r.Actor) == 0 { // who does it cannot belong to an active verb: "announced the killing of two nuns by rebels"
		for _, o := range va.Oblique {
			if o.Head > n && g.Set("agent-preposition").HasPrep(o.Prep) && d.Thing(s, o.Head).Class.Armed() {
				r.Actor = append(r.Actor, o.Head)
			}
		}
	}
	if k := t.Frame().Kind; (k == frames.Clash || k == frames.Agree) && len(r.Actor) == 0 {
		d.sidesOfVerb(s, v, va, r)
	}
	if asSubject && t.Frame().Kind == frames.Protest && g.Set("assembles").At(s, v) > 0 && !va.Passive {
		r.Actor = append(r.Actor, d.canAct(s, va.Object)...) // « une marche a réuni des centaines d'habitants »
		va.Object = nil
	}
	switch {
	case g.Set("subject-to").Word(s, v) && rel == "obl" && len(va.Object) > 0 && s.Rel(va.Object[0]) != "iobj" && d.canBeStruck(s, va.Object[0]) && g.Set("subject-to-preposition").HasPrep(s.Preposition(n)):
		r.Target = append(r.Target, va.Object...)
		if r.Actor = append(r.Actor, va.Subject...); va.Passive {
			r.Actor = append(r.Actor, va.Agent...)
		}
		r.Rule = "noun to which somebody is subjected"
	case g.Set("support-undergo").Verb(s, v) && (asObject || rel == "obl" && !d.disownsPart(s, v)) && !d.deploresOthers(s, v):
		if asObject { // "repelled an attack on its base"
			d.targetInReach(t, r)
		}
		r.Target = append(r.Target, suffering(va)...)
		r.Rule = "noun under a verb of undergoing"
	case (g.Set("support-do").At(s, v) > 0 || d.plans(t, v)) && asObject && !(t.Frame().Soft() && g.Set("say").Word(s, v)), // who announces a death did not do it
		g.Set("support-to").At(s, v) > 0 && rel == "obl" && !va.Passive && g.Set("to-preposition").HasPrep(s.Preposition(n)),
		g.Set("part-in-deed").At(s, v) > 0 && rel == "obl" && g.Set("into-preposition").HasPrep(s.Preposition(n)): // "took part in the raid"
		if va.Passive && rel == "obl" {
			r.Actor = append(r.Actor, s.Children(v, "nsubj", "nsubj:pass")...) // "was involved in the raid"
		} else if va.Passive {
			r.Actor = append(r.Actor, va.Agent...)
		} else {
			r.Actor = append(r.Actor, slices.DeleteFunc(d.doerUnderBlame(s, v, va.Subject), func(h int) bool {
				return g.Set("toll-noun").Word(s, n) && s.Is(h, "PRON") && g.Set("event-anaphor").Word(s, h) // « celle-ci a fait cinq morts »: the act did
			})...)
		}
		r.Rule = "noun with a support verb"
	case g.Set("answer-verb").At(s, v) > 0 && rel == "obl" && !va.Passive && len(r.Actor) == 0 && g.Set("means-preposition").HasPrep(s.Preposition(n)):
		r.Actor = append(r.Actor, va.Subject...)
		r.Rule = "noun with which somebody answers"
	case g.Set("support-happen").At(s, v) > 0 && asSubject:
		if d.isStrike(s, v) {
			r.Target = append(r.Target, va.Object...)
		} else if t.Frame().Kind == frames.Blast { // « une explosion a secoué l'état-major »
			r.Target = append(r.Target, slices.DeleteFunc(slices.Clone(va.Object), func(h int) bool { return !d.Thing(s, h).Class.Thing() && !g.Set("seat").Word(s, h) })...)
		}
		r.Rule = "noun that happens"
	case asSubject || rel == "obl" && va.Passive && g.Set("agent-preposition").HasPrep(s.Preposition(n)):
		// "the raid destroyed two houses": what the act does to its object
		// is read with the verb's own frame or as harm or effect; the object
		// is the target where it is a thing.
		for _, o := range va.Object {
			struck := takesTargetPhrase(t.Frame().Kind) && !d.Thing(s, o).Class.Person() // no abduction has an outcry that it caused as target
			if (struck || d.isStrike(s, v)) && !d.partOfPhrase(s, v, o) {
				r.Target = append(r.Target, o)
			}
		}
		r.Rule = "noun as subject"
	case rel == "obl" && g.Set("during-preposition").HasPrep(s.Preposition(n)):
		if va.Passive && len(r.Target) == 0 && g.Set("effect-damage").At(s, v) > 0 && takesTargetPhrase(t.Frame().Kind) { // "two houses were damaged in the blast"
			for _, o := range va.Object {
				if d.Thing(s, o).Class.Thing() {
					r.Target = append(r.Target, o)
				}
			}
		}
		if n < v && !va.Passive && len(va.Object) > 0 && len(d.TriggersAt(s, v)) > 0 && d.onlyKinds(s, n, r.Actor) {
			if who := slices.DeleteFunc(slices.Clone(va.Subject), func(h int) bool { return !d.Thing(s, h).Class.CanAct() }); len(who) > 0 {
				r.Actor = who // "in the worst rebel attack this year, guerrillas of the Front killed twelve"
			}
		}
		r.Rule = "noun as circumstance"
	default:
		r.Support = -1
		return
	}
	if rel != "obl" || r.Rule == "noun as circumstance" {
		for _, o := range va.Oblique {
			if o.Head != n && !slices.Contains(r.Around, o) {
				r.Around = append(r.Around, o)
			}
		}
	}
	d.supportObliques(t, va, n, r)
}

// sidesOfVerb reads the two sides of a clash or an agreement off the verb that
// carries its noun: "clashes broke out between the army and the rebels", « des
// combats ont opposé l'armée aux rebelles ».
func (d *Reader) sidesOfVerb(s *syntax.Sentence, v int, va syntax.Arguments, r *RoleWords) {
	g := d.Grammar
	var sides []int
	opposed := g.Set("oppose").At(s, v) > 0
	if opposed {
		sides = append(sides, va.Object...)
		for _, o := range va.Object { // « ont opposé l'armée aux rebelles », hung on the first side
			for _, k := range s.Children(o, "nmod") {
				if p := s.Preposition(k); k > o && (g.Set("to-preposition").HasPrep(p) || g.Set("strong-target-preposition").HasPrep(p)) {
					sides = append(sides, k)
				}
			}
		}
	}
	for _, o := range va.Oblique {
		if g.Set("with-preposition").HasPrep(o.Prep) || opposed && (g.Set("to-preposition").HasPrep(o.Prep) || g.Set("strong-target-preposition").HasPrep(o.Prep)) {
			sides = append(sides, o.Head)
		}
	}
	sides = slices.DeleteFunc(sides, func(h int) bool { return !d.canTakeSide(s, h) })
	if len(sides) > 0 {
		r.Actor = append(r.Actor, sides[0])
	}
	if len(sides) > 1 {
		r.Target = append(r.Target, sides[1])
	}
}

// onlyKinds tells that those who act are only words before a noun that say whose kind of act
// it was: "rebel attack".
func (d *Reader) onlyKinds(s *syntax.Sentence, n int, who []int) bool {
	return len(who) > 0 && !slices.ContainsFunc(who, func(h int) bool {
		return s.Words[h].Head != n || s.Rel(h) != "compound" && s.Rel(h) != "amod" || d.Thing(s, h).Named
	})
}

// partOfPhrase tells whether a verb's object is part of what the verb says
// (« a coûté la vie »), not who or what it is done to.
func (d *Reader) partOfPhrase(s *syntax.Sentence, v, o int) bool {
	for _, t := range d.TriggersAt(s, v) {
		if slices.Contains(t.Words, o) && d.Thing(s, o).Class == reading.NoClass {
			return true
		}
	}
	return false
}

// supportObliques finds the target in the carrying verb's own phrases
// ("launched an attack on …" is often parsed with "on" under the verb).
func (d *Reader) supportObliques(t frames.Trigger, va syntax.Arguments, n int, r *RoleWords) {
	if !takesTargetPhrase(t.Frame().Kind) || len(r.Target) > 0 {
		return
	}
	for _, o := range va.Oblique {
		if o.Head == n {
			continue
		}
		if d.behindMessage(t.Sentence, o.Head) {
			continue
		}
		o.Head = d.Content(t.Sentence, o.Head)
		th := d.Thing(t.Sentence, o.Head)
		if (th.Class.Thing() || th.Class.CanSuffer() && t.Frame().Kind == frames.Blast) && len(r.Target) == 0 && d.Grammar.Set("target-preposition").HasPrep(o.Prep) && !d.ground(t.Sentence, o.Head) {
			r.Target = append(r.Target, o.Head) // "an explosion occurred in front of the ministry"
			continue
		}
		if r.Rule == "noun that happens" && d.IsPlaceName(t.Sentence, o.Head) { // "the ambush took place at Yala"
			continue
		}
		if d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) && (th.Class.CanSuffer() || th.Class == reading.PlaceClass) && !d.ground(t.Sentence, o.Head) {
			r.Target = append(r.Target, o.Head)
		}
	}
}

// suffering returns who undergoes what a verb's clause tells.
func suffering(a syntax.Arguments) []int {
	if a.Passive {
		return a.Object
	}
	return a.Subject
}

// Container climbs from "attacks" to "series" in "a series of attacks".
func (d *Reader) Container(s *syntax.Sentence, n int) int {
	for steps := 0; steps < 4; steps++ {
		h := s.Words[n].Head
		if h < 0 || syntax.BaseRel(s.Rel(n)) != "nmod" || !d.Grammar.Set("container").Word(s, h) {
			return n
		}
		n = h
	}
	return n
}

// isStrike tells whether a verb has a frame by which its subject strikes its
// object.
func (d *Reader) isStrike(s *syntax.Sentence, v int) bool {
	for _, t := range d.TriggersAt(s, v) {
		if k := t.Frame().Kind; !t.Pattern.Noun && (k == frames.Strike || k == frames.Land) && !slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("toll-noun").Word(s, w) }) {
			return true
		}
	}
	return false
}

// participleRoles reads an active verb that the parser hung on the noun as a
// participle ("five strikes destroyed …"): its objects are what was struck.
func (d *Reader) participleRoles(t frames.Trigger, n int, r *RoleWords) {
	if r.Support >= 0 {
		return
	}
	s := t.Sentence
	for _, k := range s.Children(n, "acl") {
		if !s.Is(k, "VERB") || s.IsPassive(k) || s.Child(k, "obj") < k || d.ClaimsLives(s, k) {
			continue
		}
		a := s.VerbArguments(k)
		for _, o := range a.Object {
			if !d.Thing(s, o).Class.Person() || d.isStrike(s, k) {
				r.Target = append(r.Target, o)
			}
		}
		r.Support, r.Rule = k, "noun with a verb hung on it"
		return
	}
}
