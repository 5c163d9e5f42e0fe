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
	wardedOff := r.Rule == undergone && s.IsPassive(r.Support) // "was repelled by the garrison", which did not attack
	if !wardedOff {
		d.agentInReach(t, true, &r)
	}
	r.Actor = slices.DeleteFunc(r.Actor, func(h int) bool { return s.Is(h, "NOUN") && d.Grammar.Set("toll-noun").Word(s, h) }) // « s'est soldée par la mort de quatre bandits »
	d.bothSides(t, &r)
	if v := r.Support; v > t.Word && len(r.Actor) == 0 && !wardedOff && s.Is(v, "VERB") && s.IsPassive(v) { // "the attack, which …, was carried out on Monday by rebels"
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
		if s.Is(o.Head, "NUM") { // "the abduction of two of its teachers"
			o.Head = d.Content(s, o.Head)
		}
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
			case suffers && g.Set("own-people").Word(s, o.Head) && s.HasPossessive(o.Head): // "the arrest of its members"
				r.Target = append(r.Target, o.Head)
			case suffers && (th.Class.CanSuffer() || th.Class == reading.PlaceClass && k == frames.Seize):
				r.Target = append(r.Target, o.Head)
			case k == frames.Protest || k == frames.Riot || k == frames.Move || k == frames.Clash:
				if th.Class.CanAct() && movers {
					r.Actor = append(r.Actor, o.Head)
				}
			case (th.Class.Armed() || d.rulersStrike(t, o.Head)) && len(r.Actor) == 0 && !d.stationOfTown(s, o.Head):
				r.Actor = append(r.Actor, o.Head)
			case th.Class.CanSuffer() || d.unlistedThing(t, o.Head) || th.Class == reading.PlaceClass && len(r.Target) == 0 && (k == frames.Strike || k == frames.Blast) && d.Grammar.Set("settlement").Word(s, o.Head): // "the bombing of the town of Yala"
				r.Target = append(r.Target, o.Head)
			}
		case g.Set("strong-target-preposition").HasPrep(o.Prep) && (th.Class.CanSuffer() || th.Class == reading.PlaceClass) && k != frames.Protest && !d.ground(s, o.Head):
			r.Target = append(r.Target, o.Head)
		case g.Set("target-preposition").HasPrep(o.Prep) && (th.Class.Thing() || g.Set("facility").Word(s, o.Head)) && takesTargetPhrase(k) && !d.Grammar.Set("road").Word(s, o.Head):
			r.Target = append(r.Target, o.Head)
		}
	}
}

// unlistedThing tells a noun that no list knows in the genitive of destruction, of which that says that it is
// a thing: "the burning of two backhoes", but not "the destruction of hope".
func (d *Reader) unlistedThing(t frames.Trigger, h int) bool {
	s := t.Sentence
	if t.Frame().Act != attest.Destruction || !s.Is(h, "NOUN") || s.IsTimed(h) || d.Grammar.Set("abstract").Word(s, h) {
		return false
	}
	th := d.Thing(s, h)
	return th.Class == reading.NoClass && !th.Person && !th.Refers
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
