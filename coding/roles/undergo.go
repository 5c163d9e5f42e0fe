package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// undergoes tells clauses whose subject suffers what an infinitive tells:
// « s'est fait tuer », « se sont vu confisquer », « se laissa arrêter ».
func (d *Reader) undergoes(t frames.Trigger) bool {
	s := t.Sentence
	if k := s.Child(t.Word, "aux:caus"); k >= 0 && !slices.Contains(t.Words, k) && d.Grammar.Set("passive-verb").Word(s, k) {
		return d.Reflexive(s, t.Word) >= 0
	}
	h := s.Words[t.Word].Head
	if h < 0 || h > t.Word || t.Word-h > 4 || s.Words[t.Word].Feat("VerbForm") != "Inf" || slices.Contains(t.Words, h) {
		return false
	}
	return d.Grammar.Set("passive-verb").Word(s, h) && d.Reflexive(s, h) >= 0
}

// reflexivePattern tells a pattern that asks for a reflexive pronoun, so that
// its verb is active whatever the auxiliary.
func (d *Reader) reflexivePattern(t frames.Trigger) bool {
	for _, w := range t.Words {
		if w != t.Word && t.Sentence.Is(w, "PRON") && (d.Grammar.Set("self").Word(t.Sentence, w) || t.Sentence.Words[w].Feat("Reflex") == "Yes") {
			return true
		}
	}
	return false
}

// deploresOthers tells a verb that is said of losses as well as of regret, with the dead
// in the genitive, or of one person who commands nobody: « a déploré la mort d'un commandant »
// is not of the speaker's death, nor is « le maire déplore neuf morts ».
func (d *Reader) deploresOthers(s *syntax.Sentence, v int) bool {
	if !d.Grammar.Set("attitude").Word(s, v) {
		return false
	}
	if k := s.Child(v, "nsubj"); k >= 0 && d.Parties.PersonNoun(s.Words[k]) && s.Words[k].Feat("Number") == "Sing" && !d.Thing(s, k).Class.Armed() {
		return true
	}
	return slices.ContainsFunc(s.Children(v, "obj"), func(o int) bool {
		return slices.ContainsFunc(s.Children(o, "nmod"), func(k int) bool {
			return k > o && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Class.Person()
		})
	})
}

// PredicateOf returns the word that carries a trigger's arguments: the
// companion that a copula stands with (« sont sous les verrous »), else the
// trigger's head.
func PredicateOf(t frames.Trigger) int {
	h := t.Sentence.Words[t.Word].Head
	if r := syntax.BaseRel(t.Sentence.Rel(t.Word)); (r == "cop" || r == "aux") && slices.Contains(t.Words, h) {
		return h
	}
	return t.Word
}

// companionObject gives a frame its object back where the word that the
// pattern asks for is what the act is done to: « ont pris dix otages »,
// « a désamorcé une bombe », « ont volé le bétail ».
func (d *Reader) companionObject(t frames.Trigger, all syntax.Arguments, a *syntax.Arguments) {
	if len(a.Object) > 0 {
		return
	}
	switch k := t.Frame().Kind; k {
	case frames.Kill, frames.Take, frames.Arrest, frames.Release, frames.Intercept, frames.Strike, frames.Riot, frames.Launch, frames.Blast:
	default:
		return
	}
	for _, o := range all.Oblique { // "set fire to the exchange"
		if d.Thing(t.Sentence, d.Content(t.Sentence, o.Head)).Class.Thing() && d.Grammar.Set("to-preposition").HasPrep(o.Prep) {
			return
		}
	}
	for _, o := range all.Oblique { // "made off with six porters"
		if k := t.Sentence.Child(o.Head, "case"); k >= 0 && slices.Contains(t.Words, k) && d.Thing(t.Sentence, d.Content(t.Sentence, o.Head)).Class.CanSuffer() {
			a.Object = append(a.Object, o.Head)
			return
		}
	}
	for _, o := range all.Oblique { // "clashed with police"
		if t.Frame().Kind == frames.Riot && slices.Contains(t.Words, o.Head) && d.Grammar.Set("with-preposition").HasPrep(o.Prep) && d.Thing(t.Sentence, o.Head).Class.Person() {
			a.Object = append(a.Object, o.Head)
			return
		}
	}
	if t.Frame().Kind == frames.Intercept { // « ont mis la main sur un stock de munitions »
		for _, w := range t.Words {
			if h := d.Content(t.Sentence, w); w != t.Word && t.Sentence.Is(w, "NOUN") && (d.Thing(t.Sentence, h).Class == reading.WeaponClass || d.Thing(t.Sentence, h).Class == reading.MilitaryClass) {
				a.Object = append(a.Object, h)
				return
			}
		}
	}
	for _, w := range t.Words { // "took into custody four men", hung on the noun of the idiom, « a laissé tomber deux bombes », on its second verb
		for _, o := range t.Sentence.Children(w, "obj") {
			if t.Frame().Kind == frames.Launch && w != t.Word && t.Sentence.Rel(w) == "xcomp" && o > w && d.Thing(t.Sentence, o).Class == reading.WeaponClass {
				a.Object = append(a.Object, o)
				return
			}
			if w != t.Word && t.Sentence.Is(w, "NOUN") && o > w && d.Thing(t.Sentence, d.Content(t.Sentence, o)).Class.CanSuffer() {
				a.Object = append(a.Object, o)
				return
			}
		}
	}
	for _, h := range all.Object {
		if !slices.Contains(t.Words, h) {
			continue
		}
		c := d.Thing(t.Sentence, h).Class
		if t.Frame().Kind == frames.Blast && (!c.Thing() || d.LadenVehicle(t.Sentence, h)) { // "toppled a pylon", not "detonated a car"
			continue
		}
		if c.Person() || c.Thing() || c == reading.WeaponClass && t.Frame().WeaponTarget() || t.Frame().WeaponTarget() && c == reading.NoClass && t.Sentence.Is(h, "NOUN") && len(t.Words) == 2 {
			a.Object = append(a.Object, h)
			return
		}
	}
}

// suffererOfEvent replaces the noun of an act by who suffered it, where the
// parser hung the participle on the noun: « la mort d'un vendeur, tué par un
// policier ».
func (d *Reader) suffererOfEvent(t frames.Trigger, a *syntax.Arguments) {
	s := t.Sentence
	if !a.Passive || syntax.BaseRel(s.Rel(t.Word)) != "acl" {
		return
	}
	for i, h := range a.Object {
		if h != s.Words[t.Word].Head || d.Thing(s, h).Class != reading.EventClass && d.Grammar.Set("kill-word").At(s, h) == 0 {
			continue
		}
		for _, k := range s.Children(h, "nmod") {
			if k < t.Word && d.Thing(s, k).Class.Person() && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
				a.Object[i] = k
				break
			}
		}
	}
}

// passiveBefore tells a verb of shooting that goes on with a passive, so that the
// subject of both suffers: "was lured out of his house and shot".
func (d *Reader) passiveBefore(t frames.Trigger, a *syntax.Arguments) bool {
	s := t.Sentence
	h := s.Words[t.Word].Head
	if h < 0 || s.Rel(t.Word) != "conj" || a.Passive || len(a.Object) > 0 || len(a.Subject) == 0 || !s.IsPassive(h) || !s.PastForm(t.Word) || s.Child(t.Word, "nsubj", "aux") >= 0 {
		return false
	}
	for _, o := range a.Oblique {
		if d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) && d.Thing(s, o.Head).Class != reading.TimeClass {
			return false
		}
	}
	return d.Thing(s, a.Subject[0]).Class.Person()
}

// VerbArgumentsOf collects the arguments of a trigger's verb, its voice put
// right: verbs of undergoing are passive, verbs without an object are not.
func (d *Reader) VerbArgumentsOf(t frames.Trigger) syntax.Arguments {
	if t.Pattern.Noun {
		return syntax.Arguments{}
	}
	s := t.Sentence
	a := s.VerbArguments(PredicateOf(t))
	switch {
	case a.Passive && d.reflexivePattern(t) && !d.undergoes(t): // « des assaillants s'en sont pris au poste »
		a = s.ArgumentsOf(t.Word, false)
		a.Subject, a.Object, a.Passive = append(a.Subject, a.Object...), nil, false
	case d.undergoes(t) || d.comesToHand(t):
		if !a.Passive {
			a.Object, a.Subject, a.Passive = a.Subject, nil, true
		}
	case prepositional(t) >= 0 && (!a.Passive || s.Child(t.Word, "aux:pass", "obl:agent") < 0) && s.Child(t.Word, "obj") < 0:
		if a.Passive { // "Raiders set upon a bus", the past read as the participle that it looks like
			a = s.ArgumentsOf(t.Word, false)
			a.Subject = append(a.Subject, a.Object...)
		}
		a.Passive, a.Object = false, s.Nominals(prepositional(t))
		a.Oblique = slices.DeleteFunc(a.Oblique, func(o syntax.Oblique) bool { return slices.Contains(a.Object, o.Head) })
	case a.Passive && d.gunmenFire(t, a), // "gunmen shot at a convoy"
		a.Passive && t.Frame().Kind == frames.Seize && s.Child(t.Word, "aux:pass", "obl:agent") < 0 && len(a.Object) > 0 && d.movesIn(t, a.Object[0]): // "troops pushed into the town"
		a = s.ArgumentsOf(t.Word, false)
		a.Subject, a.Object, a.Passive = append(a.Subject, a.Object...), nil, false
	case a.Passive && d.Grammar.Set("intransitive").Word(s, t.Word) && s.Child(t.Word, "obl:agent") < 0 && len(s.Children(t.Word, "aux")) < 2: // « ont été passés par les armes » is one
		a = s.ArgumentsOf(t.Word, false) // « sont entrés dans la ville »
		a.Subject, a.Object, a.Passive = append(a.Subject, a.Object...), nil, false
	case !a.Passive && syntax.BaseRel(s.Rel(t.Word)) == "acl" && !s.Is(s.Child(t.Word, "nsubj"), "PRON") && s.Words[t.Word].Feat("Tense") == "Past" && len(a.Object) == 1 && slices.Contains(t.Words, a.Object[0]):
		a = s.ArgumentsOf(t.Word, true) // « six soldats faits prisonniers »
		if a.Object = slices.DeleteFunc(a.Object, func(h int) bool { return slices.Contains(t.Words, h) }); len(a.Object) == 0 {
			a.Object = s.Nominals(s.Words[t.Word].Head)
		}
	}
	a.Object, a.Subject = d.whoseAttempt(t, a.Object), d.doerUnderBlame(s, PredicateOf(t), a.Subject)
	return a
}

// roundDeed gives a participle that stands with the noun of its deed what is said around that
// noun: « un poste a été la cible d'une attaque menée par des rebelles ».
func (d *Reader) roundDeed(t frames.Trigger, passive bool, r *RoleWords) {
	s := t.Sentence
	n := s.Words[t.Word].Head
	if !passive || n < 0 || n > t.Word || !slices.Contains(t.Words, n) || syntax.BaseRel(s.Rel(t.Word)) != "acl" || !d.TellsAct(s, n) || d.Thing(s, n).Class == reading.WeaponClass { // "two bombs defused in Gao" are what it was done to
		return
	}
	around := RoleWords{Support: -1}
	d.supportRoles(t, n, &around)
	r.Target = slices.DeleteFunc(r.Target, func(h int) bool { return h == n })
	if len(r.Target) == 0 {
		r.Target = around.Target
	}
	if len(r.Actor) == 0 {
		r.Actor = around.Actor
	}
}

// gunmenFire tells a bare past form of shooting with what was shot at behind it, read as a
// participle, whose subject is somebody armed.
func (d *Reader) gunmenFire(t frames.Trigger, a syntax.Arguments) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Fire || len(a.Object) == 0 || s.Child(t.Word, "aux:pass", "obl:agent") >= 0 || d.Thing(s, a.Object[0]).Class != reading.ArmedClass || a.Object[0] > t.Word {
		return false
	}
	return slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool {
		return o.Head > t.Word && d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) && d.canBeStruck(s, o.Head)
	})
}

// struckBefore tells an active verb whose subject is struck: "a post came under attack
// [from rebels]".
func (r *RoleWords) struckBefore(t frames.Trigger) bool {
	k := t.Frame().Kind
	return (k == frames.Strike || k == frames.Fire) && len(t.Words) > 1 && len(r.Target) > 0 && r.Target[0] < t.Word && !t.Sentence.IsPassive(t.Word)
}

// underFireOf tells those in the genitive of the fire that something is taken under: « un convoi
// pris sous le feu [des rebelles] ».
func underFireOf(t frames.Trigger, h int) bool {
	k, s := t.Frame().Kind, t.Sentence
	return (k == frames.Strike || k == frames.Fire) && s.IsPassive(t.Word) && slices.ContainsFunc(t.Words, func(w int) bool {
		return w > t.Word && s.Is(w, "NOUN") && s.Preposition(w) != "" && s.Words[h].Head == w
	})
}

// takenFrom returns the armed from whom a place is taken, where their phrase was hung on
// those who took it: "was retaken by soldiers [from the rebels]".
func (d *Reader) takenFrom(s *syntax.Sentence, takers []int) []int {
	for _, h := range takers {
		for _, k := range s.Children(h, "nmod") {
			if k > h && d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Class.Armed() {
				return []int{k}
			}
		}
	}
	return nil
}

// takenFromThem returns the armed from whom a place is taken, where their phrase was hung on the
// place: « ont repris la ville de Gao [aux rebelles] », "wrested the town [from the rebels]".
func (d *Reader) takenFromThem(t frames.Trigger, takers []int) []int {
	s := t.Sentence
	if len(takers) == 0 || t.Pattern.Noun || s.IsPassive(t.Word) {
		return nil
	}
	for _, o := range s.Children(t.Word, "obj") {
		for _, k := range s.Children(o, "nmod") {
			p := s.Preposition(k)
			if k > o && (d.Grammar.Set("to-preposition").HasPrep(p) || d.Grammar.Set("origin-preposition").HasPrep(p)) && d.Thing(s, k).Class.Armed() && !slices.Contains(takers, k) {
				return []int{k}
			}
		}
	}
	return nil
}

// aimedAt returns what a weapon was aimed at by a participle behind it: "a bomb targeting [a
// patrol] exploded".
func (d *Reader) aimedAt(s *syntax.Sentence, weapons []int) []int {
	for _, w := range weapons {
		for _, v := range s.Children(w, "acl") {
			if v > w && !s.IsPassive(v) && slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Strike && !o.Pattern.Noun }) {
				return s.VerbArguments(v).Object
			}
		}
	}
	return nil
}

// comesToHand tells arms that come to those who take them: "two rifles fell into our hands".
func (d *Reader) comesToHand(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Intercept || len(t.Words) <= 2 {
		return false
	}
	intoHands := func(w int) bool {
		return d.Grammar.Set("holding-noun").Word(s, w) && d.Grammar.Set("into-preposition").HasPrep(s.Preposition(w))
	}
	return d.Grammar.Set("come-down").Word(s, t.Word) || slices.ContainsFunc(t.Words, intoHands)
}
