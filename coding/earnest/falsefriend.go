package earnest

import (
	"cmp"
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// FalseFriend tells why a trigger in its surroundings tells no act: exercises,
// sport, fiction and the like (codebook, section 2).
func (d *Judge) FalseFriend(t frames.Trigger) string {
	for _, f := range falseFriends {
		if f.is(d, t) {
			return f.why
		}
	}
	for _, why := range [...]func(*Judge, frames.Trigger) string{(*Judge).harmless, (*Judge).saidGenerally} {
		if w := why(d, t); w != "" {
			return w
		}
	}
	if w := d.wordOfOtherField(t); w >= 0 {
		return "not of the conflict: " + t.Sentence.Lower[w]
	}
	return ""
}

// takesPartInNoun tells "took part" of what another noun tells.
func (d *Judge) takesPartInNoun(t frames.Trigger) bool {
	o := t.Sentence.Child(t.Word, "obj")
	return !t.Pattern.Noun && o == t.Word+1 && !slices.Contains(t.Words, o) && d.Grammar.Set("taking-part").Word(t.Sentence, o)
}

// onFire tells the name of a blow whose words only say that something burns: "two tanks on
// fire".
func (d *Judge) onFire(t frames.Trigger) bool {
	return t.Pattern.Noun && len(t.Words) > 1 && slices.ContainsFunc(t.Words, func(w int) bool {
		return w > 0 && d.Grammar.Set("alight").At(t.Sentence, w-1) == 2
	})
}

// setByBlow tells a fire as what an act told as the subject has brought about: « une attaque
// de drones a déclenché un [incendie] ».
func (d *Judge) setByBlow(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	v := s.Words[n].Head
	if !t.Pattern.Noun || t.Frame().Act != attest.Destruction || s.Rel(n) != "obj" || v < 0 || !d.Grammar.Set("result-of-deed").Word(s, v) {
		return false
	}
	return slices.ContainsFunc(s.VerbArguments(v).Subject, func(k int) bool { return s.Is(k, "NOUN") && d.TellsAct(s, k) })
}

// eventBursts tells an event as the subject of a verb of bursting: "the strike exploded
// in their faces".
func (d *Judge) eventBursts(t frames.Trigger) bool {
	subject := d.VerbArgumentsOf(t).Subject
	return t.Frame().Kind == frames.Blast && !t.Pattern.Noun && len(subject) > 0 &&
		(d.Thing(t.Sentence, subject[0]).Class == reading.EventClass || d.Grammar.Set("labour").Word(t.Sentence, subject[0]))
}

// oneOfMany tells a noun under one for a pace or a wave of such acts.
func (d *Judge) oneOfMany(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	h := s.Words[n].Head
	if !t.Pattern.Noun || h < 0 || s.Rel(n) != "nmod" {
		return false
	}
	return d.Grammar.Set("tempo").Word(s, h) || d.Grammar.Set("wave").Word(s, h) && !d.onDay(s, n) && !d.onDay(s, h)
}

// dismisses tells "fired" of somebody who loses his post.
func (d *Judge) dismisses(t frames.Trigger) bool {
	o := t.Sentence.Child(t.Word, "obj")
	return o >= 0 && len(t.Words) == 1 && d.Grammar.Set("dismiss").Word(t.Sentence, t.Word) && d.Thing(t.Sentence, o).Class.Person()
}

// onlyHeld tells a verb of holding ground that was held before.
func (d *Judge) onlyHeld(t frames.Trigger) bool {
	return t.Frame().Kind == frames.Seize && (d.OnlyHolds(t) || d.heldInPart(t) || !t.Pattern.Noun && len(t.Words) == 1 && d.Grammar.Set("mere-hold").Word(t.Sentence, t.Word) && !d.heldSince(t))
}

// heldSince tells a verb of holding in the present, or the past of a saying, that says since which
// day of the weeks before the report: « tiennent depuis lundi la ville ».
func (d *Judge) heldSince(t frames.Trigger) bool {
	s := t.Sentence
	if tense := s.Words[t.Word].Feat("Tense"); tense != "Pres" && tense != "Imp" || s.Words[t.Word].Feat("VerbForm") != "Fin" {
		return false
	}
	const recent = 31
	return slices.ContainsFunc(d.TimesIn(s), func(x reading.TimeRef) bool {
		if !d.Grammar.Set("since").Has(s.Preposition(x.Head)) || x.Expression.NamesYear() || s.Words[x.Head].Head != t.Word {
			return false
		}
		return d.Published.IsZero() || x.Time.Earliest != "" && reading.DaysBetween(x.Time.Earliest, d.PublishedDay()) <= recent
	})
}

// heldUntilFreed tells a participle of holding, with nobody who holds, that describes those
// who are let go: "freed three aid workers held since April".
func (d *Judge) heldUntilFreed(t frames.Trigger) bool {
	s := t.Sentence
	n := s.Words[t.Word].Head
	if t.Pattern.Noun || len(t.Words) > 1 || n < 0 || s.Rel(t.Word) != "acl" || s.Child(t.Word, "obl:agent") >= 0 || !d.Grammar.Set("detain").Word(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(d.TriggersAt(s, s.ClauseOf(n)), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Release })
}

// sendsAgainst tells a verb of sending whose object are weapons that fly at something: "sent a
// dozen drones against the port".
func (d *Judge) sendsAgainst(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Move || t.Pattern.Noun {
		return false
	}
	a := d.VerbArgumentsOf(t)
	return slices.ContainsFunc(a.Object, func(h int) bool { return d.Thing(s, h).Class == reading.WeaponClass }) &&
		slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool {
			return !s.IsTimed(o.Head) && d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) && d.Thing(s, o.Head).Class.CanSuffer()
		})
}

// actLeaves tells what an act left behind, which moves nobody: "an attack that left one crew
// member missing".
func (d *Judge) actLeaves(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Move || t.Pattern.Noun {
		return false
	}
	who := d.VerbArgumentsOf(t).Subject
	if n := s.Words[t.Word].Head; s.Rel(t.Word) == "acl:relcl" && n >= 0 {
		who = append(who, n)
	}
	return slices.ContainsFunc(who, func(h int) bool { return s.Is(h, "NOUN") && d.TellsBlow(s, h) })
}

// leavesTrack tells a vehicle that leaves the road.
func (d *Judge) leavesTrack(t frames.Trigger) bool {
	return t.Frame().Kind == frames.Blast && slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("leave-track").At(t.Sentence, w) > 1 })
}

// quotedNoun tells a noun that speaks.
func (d *Judge) quotedNoun(t frames.Trigger) bool {
	return t.Pattern.Noun && reading.IsSpeaker(d.AttributionsOf(t.Sentence), roles.NounHead(t))
}

// nounTellsIt tells a verb of undergoing whose object tells the act: "repelled an attack"; and
// one with its noun as the subject of a toll: « le raid a fait deux morts » makes no raid.
func (d *Judge) nounTellsIt(t frames.Trigger) bool {
	if o := t.Sentence.Child(t.Word, "obj"); !t.Pattern.Noun && len(t.Words) > 1 && o >= 0 && !slices.Contains(t.Words, o) && d.Grammar.Set("toll-noun").Word(t.Sentence, o) &&
		slices.ContainsFunc(t.Words, func(w int) bool { return t.Sentence.Rel(w) == "nsubj" && d.TellsAct(t.Sentence, w) }) {
		return true
	}
	if t.Frame().Act.Family() != attest.AttackFamily || !d.Grammar.Set("support-undergo").Verb(t.Sentence, t.Word) {
		return false
	}
	object := d.VerbArgumentsOf(t).Object
	return len(object) > 0 && d.TellsAct(t.Sentence, object[0]) && !slices.Contains(t.Words, object[0])
}

// remarkOnSuch tells a remark: "it is the first time that such a number of bases is
// struck".
func (d *Judge) remarkOnSuch(t frames.Trigger) bool {
	a := d.VerbArgumentsOf(t)
	return len(a.Object) > 0 && a.Passive && d.such(t.Sentence, a.Object[0])
}

// inGeneral tells what is so as a rule.
func (d *Judge) inGeneral(t frames.Trigger) bool {
	i, ok := d.Grammar.Set("general").In(t.Sentence, 0, len(t.Sentence.Words))
	return ok && (d.inPresent(t) && !d.stillGoes(t) || d.generalNoun(t, i)) || d.habitual(t)
}

// wholeWar tells a verb of fighting with a war as its object, or an invasion told in passing.
func (d *Judge) wholeWar(t frames.Trigger) bool {
	if t.Pattern.Noun {
		return d.invasionInPassing(t)
	}
	if t.Frame().Kind != frames.Clash {
		return false
	}
	object := d.VerbArgumentsOf(t).Object
	return len(object) > 0 && d.Grammar.Set("war").Word(t.Sentence, object[0])
}

// sumOfWar tells what a war or a rising did over its years.
func (d *Judge) sumOfWar(t frames.Trigger) bool {
	if t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	subject := d.VerbArgumentsOf(t).Subject
	if len(subject) == 0 || !d.Grammar.Set("long-violence").Word(t.Sentence, subject[0]) {
		return false
	}
	return !d.Thing(t.Sentence, subject[0]).Class.Armed() || t.Frame().Soft() // « la guérilla a attaqué une caserne » tells of its fighters
}

// doneToNothing tells a blow at an idea, or one by bombs at the one who speaks: "the critics
// have been bombing me for years".
func (d *Judge) doneToNothing(t frames.Trigger) bool {
	if t.Pattern.Noun {
		return d.onIdea(t)
	}
	object := d.VerbArgumentsOf(t).Object
	if len(object) == 0 || slices.Contains(t.Words, object[0]) {
		return false
	}
	w := t.Sentence.Words[object[0]]
	if w.Feat("Person") == "1" && w.Feat("Number") == "Sing" && reading.Bombards(t.Frame().Act) {
		return true
	}
	return d.Abstract(t.Sentence, object[0]) && !verbBetween(t.Sentence, t.Word, object[0])
}

// wordOfOtherField returns the subject or object of a verb that is of sport, finance or
// fiction, or -1.
func (d *Judge) wordOfOtherField(t frames.Trigger) int {
	s, a := t.Sentence, d.VerbArgumentsOf(t)
	is := func(field string, w int) bool {
		struck := a.Passive || len(a.Object) > 0 && a.Object[0] == w // a bank may be robbed, and a director shot
		return d.Grammar.Set(field).Word(s, w) && !(struck && d.WarlikeAt(s) && d.Grammar.Set("many-uses").Word(s, w))
	}
	if len(a.Subject) > 0 {
		if k := a.Subject[0]; !d.personOfField(t, k) && d.Content(s, k) == k && (is("fiction", k) || is("sport", k) || is("finance", k) || is("currency", k)) {
			return k
		}
	}
	if len(a.Object) > 0 {
		if k := a.Object[0]; !d.personOfField(t, k) && (is("sport", k) || t.Frame().Kind == frames.Seize && is("currency", k) || !d.WarlikeAt(s) && is("finance", k) || is("fiction", k) && t.Frame().Act != attest.Destruction) {
			return k
		}
	}
	return -1
}

// onIdea tells a noun of attack on what nobody can strike: "the attack on democracy", "an attack on the peso".
func (d *Judge) onIdea(t frames.Trigger) bool {
	s := t.Sentence
	return t.Frame().Kind == frames.Strike && slices.ContainsFunc(s.Children(roles.NounHead(t), "nmod"), func(k int) bool {
		return d.Grammar.Set("strong-target-preposition").HasPrep(s.Preposition(k)) && d.noGround(s, k)
	})
}

// personOfField tells a person whose work is of another field and to whom
// something is done that is done to people of any: "a trader was stabbed", "they
// kidnapped the coach of the club".
func (d *Judge) personOfField(t frames.Trigger, h int) bool {
	if d.Thing(t.Sentence, h).Class.Armed() { // "non-state armed actors"
		return true
	}
	if !d.Thing(t.Sentence, h).Class.Person() || d.Elsewhere || d.Asides[t.Sentence.Unit] {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if t.Frame().Kind == frames.Fire && len(a.Agent) == 0 && d.marksField(d.Grammar.Set("fiction"), t.Sentence, h) { // "the actor was shot in colour"
		return false
	}
	return a.Passive || t.Frame().Kind == frames.Die || len(a.Object) > 0 && a.Object[0] == h
}

// stillGoes tells words for what goes on once it has begun: "are still held by the
// group" is no general statement.
func (d *Judge) stillGoes(t frames.Trigger) bool {
	_, ok := d.Grammar.Set("lasting").In(t.Sentence, t.Words[0], t.Words[len(t.Words)-1]+1)
	return ok
}

// namesKind tells a word that says which kind of place or thing another names:
// "a training camp" is no training.
func (d *Judge) namesKind(s *syntax.Sentence, i int) bool {
	h := s.Words[i].Head
	return h >= 0 && s.Child(i, "det") < 0 && slices.Contains([]string{"nmod", "compound", "amod"}, syntax.BaseRel(s.Rel(i))) && s.Is(h, "NOUN") && (d.Thing(s, h).Class.Thing() || d.Grammar.Set("facility").Word(s, h))
}

// asked tells a verb of a question that gives no day and no toll: "Who burns the
// villages?" tells no fire.
func (d *Judge) asked(t frames.Trigger) bool {
	s := t.Sentence
	last := len(s.Words) - 1
	for last > 0 && s.Is(last, "PUNCT") && s.Lower[last] != "?" {
		last--
	}
	if s.Lower[last] != "?" || d.TimeNear(s, t.Word) || d.ClauseHasToll(s, t.Word) {
		return false
	}
	if t.Pattern.Noun { // "Has there been any looting?"
		det := s.Child(roles.NounHead(t), "det")
		return det >= 0 && d.Grammar.Set("any").Word(s, det)
	}
	return true
}

// attackInWords tells an attack on persons or matters that says what they are called:
// "attacked the witness as a liar"; or one in reply to what was said: « "C'est faux",
// riposte le ministre ».
func (d *Judge) attackInWords(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun && d.Grammar.Set("say-clause").At(s, t.Word) > 0 && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Verb == t.Word && a.Kind == reading.Says && (a.Speaker > t.Word && syntax.BaseRel(s.Rel(t.Word)) == "parataxis" || d.thatClause(s, t.Word))
	}) {
		return true
	}
	if t.Pattern.Noun || t.Frame().Kind != frames.Strike || d.ClauseHasToll(s, t.Word) || d.ClauseHasWeapon(s, t.Word) {
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

// thatClause tells a verb that has a clause as what it tells: « le maire a martelé que des
// miliciens avaient tiré ».
func (d *Judge) thatClause(s *syntax.Sentence, v int) bool {
	c := s.Child(v, "ccomp")
	return c > v && d.Grammar.Set("that").Word(s, s.Child(c, "mark"))
}

// FirstOfUnit returns the index of the sentence with which the paragraph of a
// sentence begins.
func (d *Judge) FirstOfUnit(s *syntax.Sentence) int {
	return d.firstFrom(s.Unit)
}

// firstFrom returns the first sentence of a unit, or of one after it.
func (d *Judge) firstFrom(unit int) int {
	i, _ := slices.BinarySearchFunc(d.Sents, unit, func(s syntax.Sentence, unit int) int { return cmp.Compare(s.Unit, unit) })
	return i
}

// ofYears tells a verb without a toll that tells what somebody has done for
// years: "for decades they have fought the state".
func (d *Judge) ofYears(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || d.ClauseHasNumber(s, t.Word) || d.PlaceNear(s, t.Word) {
		return false
	}
	for v := t.Word; v >= 0; v = s.Words[v].Head {
		for _, k := range s.Children(v, "obl", "obl:unmarked") {
			if s.Words[k].Feat("Number") == "Plur" && d.Grammar.Set("long-period").Word(s, k) && (s.Child(k, "nummod") < 0 || d.Grammar.Set("decades").Word(s, k)) {
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

// inPresent tells a verb in the present, or a passive whose auxiliary is.
func (d *Judge) inPresent(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun {
		return false
	}
	if s.Child(t.Word, "aux:pass") >= 0 {
		return presentPassive(s, t.Word)
	}
	return s.Words[t.Word].Feat("Tense") == "Pres"
}

// generalNoun tells a plural noun of acts of which a sentence in the present says what
// it usually is: "such killings are usually the work of gangs".
func (d *Judge) generalNoun(t frames.Trigger, general int) bool {
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

// such tells a phrase that points at things told of before ("such a number of
// bases").
func (d *Judge) such(s *syntax.Sentence, h int) bool {
	for k := max(0, h-4); k < h; k++ {
		if d.Grammar.Set("such").Word(s, k) && s.Is(k, "ADJ", "DET") {
			return true
		}
	}
	return false
}

// governsTrigger tells whether a word of exercise stands over, under or right
// beside the trigger.
func (d *Judge) governsTrigger(s *syntax.Sentence, i int, t frames.Trigger) bool {
	return s.Within(t.Word, i) || s.Within(i, t.Word) || s.ClauseOf(i) == s.ClauseOf(t.Word) || syntax.BaseRel(s.Rel(t.Word)) == "advcl" && s.ClauseOf(s.Words[t.Word].Head) == s.ClauseOf(i)
}

// strikesNobody tells a controlled blast, and arms of one's own that are got rid of:
// "destroyed 40 tonnes of expired shells in a controlled explosion".
func (d *Judge) strikesNobody(t frames.Trigger) bool {
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
func (d *Judge) kindOfArm(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	return slices.ContainsFunc(t.Words, func(w int) bool {
		h := s.Words[w].Head
		return s.Rel(w) == "compound" && h > w && d.Thing(s, h).Class == reading.WeaponClass && d.Grammar.Set("kind-of-arm").Word(s, w)
	})
}

// onlyHasDone tells words for what somebody undergoes whose first is only the auxiliary of the
// verb among them, which has its subject: « ont tranché la gorge à six bergers » is not « ont eu
// la gorge tranchée ».
func (d *Judge) onlyHasDone(t frames.Trigger) bool {
	s := t.Sentence
	h := s.Words[t.Word].Head
	return !t.Pattern.Noun && s.Is(t.Word, "AUX") && s.Rel(t.Word) == "aux" && h > t.Word && slices.Contains(t.Words, h) && s.Child(h, "nsubj") >= 0 && s.Child(h, "obj") > h
}

// onlyMadePossible tells an operation of which nothing is told but the arrests or the finds that
// it made possible: « l'opération a permis d'arrêter douze suspects ».
func (d *Judge) onlyMadePossible(t frames.Trigger) bool {
	s := t.Sentence
	i := slices.IndexFunc(t.Words, func(w int) bool { return s.Is(w, "NOUN") && d.Grammar.Set("operation").Word(s, w) })
	if i < 0 {
		return false
	}
	h := s.Words[t.Words[i]].Head
	if h < 0 || s.Rel(t.Words[i]) != "nsubj" || !d.Grammar.Set("allow").Word(s, h) {
		return false
	}
	v := s.Child(h, "xcomp")
	return v > h && len(d.TriggersAt(s, v)) > 0 && !slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool {
		return o.Frame().Act.Family() == attest.AttackFamily
	})
}
