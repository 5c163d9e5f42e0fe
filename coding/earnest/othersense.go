package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

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

// dismisses tells "fired" of somebody who loses his post: "fired the minister", "the general was fired
// from his post", but not "the soldiers were fired upon".
func (d *Judge) dismisses(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	o := s.Child(t.Word, "obj", "nsubj:pass")
	if o < 0 || len(t.Words) > 1 || !g.Set("dismiss").Word(s, t.Word) || !d.Thing(s, o).Class.Person() && !d.Grammar.Set("spokesperson").Word(s, o) {
		return false
	}
	next := t.Word + 1
	firedUpon := next < len(s.Words) && g.Set("strong-target-preposition").Word(s, next) && !s.IsTimed(max(0, s.Words[next].Head))
	return s.Rel(o) == "obj" || !firedUpon
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
	return len(object) > 0 && d.TellsAct(t.Sentence, object[0]) && (!slices.Contains(t.Words, object[0]) || d.saysWhatIsStruck(t.Sentence, object[0]))
}

// saysWhatIsStruck tells a noun for a blow behind which stands what is struck: « une attaque contre la caserne ».
func (d *Judge) saysWhatIsStruck(s *syntax.Sentence, n int) bool {
	return slices.ContainsFunc(s.Children(n, "nmod"), func(k int) bool {
		return d.Grammar.Set("strong-target-preposition").HasPrep(s.Preposition(k)) && (d.Thing(s, k).Class.CanSuffer() || d.Grammar.Set("facility").Word(s, k))
	})
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

// shamFight tells a noun of a fight that is said to have been none, so that those who died in it were
// killed: "shot dead in a fake encounter".
func (d *Judge) shamFight(t frames.Trigger) bool {
	if !t.Pattern.Noun || t.Frame().Act != attest.ArmedClash {
		return false
	}
	s := t.Sentence
	return slices.ContainsFunc(s.Children(roles.NounHead(t), "amod", "compound", "acl"), func(k int) bool { return d.Grammar.Set("sham").Word(s, k) })
}
