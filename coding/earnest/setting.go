package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// ReadSetting decides whether the report is about conflict at all: armed
// parties, weapons or victims of violence are named in more than one sentence,
// or in one of very few, and words of sport, finance and fiction do not
// outweigh them, nor those of everyday crime and of illness. In a report that is not, words of violence are figures of
// speech unless a toll or an armed party, with a place or a day, says otherwise.
func (d *Judge) ReadSetting() {
	marked, other, calamity, fighters, determiners, nouns, groups, everyday, combatants := 0, 0, 0, 0, 0, 0, 0, 0, 0
	violence, field, calamities, daily := d.Grammar.Set("plain-violence"), d.Grammar.Set("other-field"), d.Grammar.Set("natural-disaster"), d.Grammar.Set("everyday-crime")
	lede := false            // does the first sentence name what fights
	bomb, blasts := false, 0 // is a weapon named; in how many sentences is a blast all that marks them
	for i := range d.Sents {
		s := &d.Sents[i]
		armed, harmed, elsewhere, natural, fighter, troops, crime, blast := false, false, false, false, false, false, false, false
		for w := range s.Words {
			switch {
			case s.Is(w, "DET"):
				determiners++
			case s.Is(w, "VERB"):
				harmed = harmed || d.harmsPersons(s, w)
				armed = armed || harmed || violence.Word(s, w)
			case s.Is(w, "NOUN", "PROPN"):
				nouns++
				th := d.Thing(s, w)
				fighter = fighter || th.Class == reading.ArmedClass
				troops = troops || d.combatant(s, w)
				bomb = bomb || th.Class == reading.WeaponClass
				blast = blast || d.blastNoun(s, w)
				if th.Class == reading.ArmedClass && th.Named {
					groups = 1 // a group known by its name is seldom named in a report about other things
				}
				armed = armed || th.Class == reading.ArmedClass || th.Class == reading.MilitaryClass || th.Class == reading.ForceClass || th.Class == reading.WeaponClass || d.plainViolence(s, w) || d.bloodyAct(s, w)
			}
			elsewhere = elsewhere || field.At(s, w) > 0
			natural = natural || calamities.At(s, w) > 0
			crime = crime || daily.At(s, w) > 0
		}
		if armed {
			marked++
			lede = lede || i == 0
		}
		if blast && !armed {
			blasts++
		}
		if elsewhere && !(harmed && troops) { // "soldiers shelled the hamlet, killing nine" is no theatre
			other++
		}
		if natural {
			calamity++
		}
		if fighter {
			fighters++
		}
		if troops {
			combatants++
		}
		if crime {
			everyday++
		}
	}
	d.determined = determiners*12 > nouns
	d.Strays = other > 0 || d.tellsOfOtherField()
	d.Elsewhere = (other >= 2 && marked <= 2*other || d.ofCivilLife(fighters+combatants)) && !d.opensWithBlow() || calamity >= 2 && fighters == 0 && marked <= 2*calamity ||
		everyday >= 2 && everyday > combatants && groups == 0
	d.Elsewhere = d.Elsewhere || fighters == 0 && groups == 0 && len(d.Sents) > 0 && d.tellsOfRoadAccident(&d.Sents[0])
	d.Labelled = len(d.Sents) > 0 && d.headedByField(&d.Sents[0])
	d.Elsewhere = d.Elsewhere || d.Labelled
	d.readAsides()
	marked += groups
	if bomb { // where one went off, "the explosion" is no gas leak
		marked += blasts
	}
	d.Warlike = (marked >= 2 && 5*marked >= len(d.Sents) || marked >= 3 && other == 0 || len(d.Sents) <= 3 && marked >= 1 || lede && other == 0 && 5*marked >= len(d.Sents)) && !d.Elsewhere
}

// combatant tells a party that fights wars: a rebel group, a militia, an army; a robber
// with a gun and the police who arrest him are none.
func (d *Judge) combatant(s *syntax.Sentence, w int) bool {
	th := d.Thing(s, w)
	if th.Class != reading.ArmedClass && th.Class != reading.ForceClass {
		return false
	}
	switch th.Party.Kind {
	case attest.Rebel, attest.Militia, attest.StateForce:
		return !d.Grammar.Set("police").Word(s, w)
	}
	return false
}

// harmsPersons tells a verb of killing, taking or arresting with persons as what
// it is done to, in a sentence that tells of no accident and no field of play:
// it marks a report as one about conflict.
func (d *Judge) harmsPersons(s *syntax.Sentence, v int) bool {
	told := false
	for _, t := range d.TriggersAt(s, v) {
		told = told || t.Frame().Needs == frames.NeedVictim
	}
	told = told && d.Grammar.Set("pick-up").At(s, v) < 2 // "picked up her son"
	return told && slices.ContainsFunc(s.VerbArguments(v).Object, func(h int) bool { return d.Thing(s, h).Class.Person() }) && !d.ofOtherField(s)
}

// bloodyAct tells a noun of attack or fighting in a sentence that numbers its dead or
// wounded: « l'attaque du village a fait neuf morts ».
func (d *Judge) bloodyAct(s *syntax.Sentence, w int) bool {
	for _, t := range d.TriggersAt(s, w) {
		if k := t.Frame().Kind; t.Pattern.Noun && (k == frames.Strike || k == frames.Clash) && t.Frame().Act.Family() == attest.AttackFamily {
			return d.CountedVictims(s, w) && !d.ofOtherField(s)
		}
	}
	return false
}

// blastNoun tells a noun for a blast: "the explosion".
func (d *Judge) blastNoun(s *syntax.Sentence, w int) bool {
	return slices.ContainsFunc(d.TriggersAt(s, w), func(t frames.Trigger) bool { return t.Pattern.Noun && t.Frame().Act == attest.Explosion })
}

// ofOtherField tells a sentence with a word of accidents or of a field of play.
func (d *Judge) ofOtherField(s *syntax.Sentence) bool {
	return d.elsewhere.of(s, len(d.Sents), func() bool {
		for _, field := range [...]string{"disaster", "mishap", "sport", "fiction", "finance"} {
			for w := range s.Words {
				if d.marksField(d.Grammar.Set(field), s, w) {
					return true
				}
			}
		}
		return false
	})
}

// marksField tells a word of a field that is of no use outside it: no scene of a blast, no
// bank that is robbed.
func (d *Judge) marksField(field syntax.WordSet, s *syntax.Sentence, w int) bool {
	return field.At(s, w) > 0 && d.Grammar.Set("many-uses").At(s, w) == 0
}

// tellsOfRoadAccident tells the lede of a report about an accident on the road, where nobody
// and nothing that fights is named: "A bus plunged into a ravine, killing 14 people".
func (d *Judge) tellsOfRoadAccident(s *syntax.Sentence) bool {
	_, ok := d.Grammar.Set("road-accident").In(s, 0, len(s.Words))
	return ok && !d.namesFighters(s)
}

// namesFighters reports whether a sentence names anybody or anything that fights.
func (d *Judge) namesFighters(s *syntax.Sentence) bool {
	return d.fighters.of(s, len(d.Sents), func() bool {
		for w := range s.Words {
			if !s.Is(w, "NOUN", "PROPN") {
				continue
			}
			if c := d.Thing(s, w).Class; c.Armed() || c == reading.MilitaryClass || c == reading.WeaponClass {
				return true
			}
		}
		return false
	})
}

// tellsOfOtherField reports whether any sentence has a word of an exercise, of disasters or of
// a field of play.
func (d *Judge) tellsOfOtherField() bool {
	for i := range d.Sents {
		for _, field := range [...]string{"exercise", "disaster", "sport", "fiction", "finance"} {
			if _, ok := d.Grammar.Set(field).In(&d.Sents[i], 0, len(d.Sents[i].Words)); ok {
				return true
			}
		}
	}
	return false
}

// readAsides notes the units of a report that are about other things: words of
// sport, business or the arts stand in them and no armed party or weapon does.
// A page in sections sets a football match beside a battle.
func (d *Judge) readAsides() {
	fields := [...]syntax.WordSet{d.Grammar.Set("other-field"), d.Grammar.Set("sport"), d.Grammar.Set("finance"), d.Grammar.Set("fiction")}
	d.Asides = map[int]bool{}
	marked, other := map[int]int{}, map[int]int{}
	for i := range d.Sents {
		s := &d.Sents[i]
		for w := range s.Words {
			if s.Is(w, "NOUN", "PROPN") {
				if c := d.Thing(s, w).Class; c.Armed() || c == reading.WeaponClass {
					marked[s.Unit]++
				}
			}
			for k, f := range fields {
				if d.marksField(f, s, w) {
					other[s.Unit]++
					if k == 0 {
						other[s.Unit]++
					}
					break
				}
			}
		}
	}
	for unit, n := range other {
		d.Asides[unit] = n >= 2 && n > 2*marked[unit]
	}
	for i := range d.Sents {
		if s := &d.Sents[i]; marked[s.Unit] == 0 && d.headedByField(s) {
			d.Asides[s.Unit] = true
		}
	}
}

// labelReach is how many words a label may be, up to the colon or full stop that ends it.
const labelReach = 5

// headedByField tells the first sentence of a unit that opens with the name of another
// field and a colon or full stop: "Football: Yala raided Sula and won 4-1", "Game review.".
func (d *Judge) headedByField(s *syntax.Sentence) bool {
	if d.FirstOfUnit(s) != s.Index {
		return false
	}
	label := d.Grammar.Set("field-label")
	named := label.At(s, 0)
	for i := 0; i < len(s.Words) && i <= labelReach; i++ {
		if n := label.At(s, i); n > 0 && i <= 2 && !s.Is(i, "VERB") {
			named = i + n
		}
		if s.Lower[i] == ":" || s.Lower[i] == "." {
			return named > 0 && named <= i && !s.Between(-1, i, "VERB") && !(named < i && (d.namesSpeaker(s, named, i) || d.fightAgainst(s, named)))
		}
	}
	return false
}

// fightAgainst tells a label that goes on with against whom: « Lutte contre le terrorisme : … » is no wrestling.
func (d *Judge) fightAgainst(s *syntax.Sentence, named int) bool {
	return s.Is(named, "ADP") && d.Grammar.Set("strong-target-preposition").Word(s, named)
}

// namesSpeaker tells a label that goes on behind the word of another field and names who
// speaks: "Health Ministry: 21 killed …", a station by its name, "Radio Kulmiye, Mogadishu."
func (d *Judge) namesSpeaker(s *syntax.Sentence, named, end int) bool {
	if s.Is(named, "PROPN") && d.Grammar.Set("station").At(s, named-1) > 0 {
		return true
	}
	return slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool { return a.Kind == reading.Says && a.Verb == end && a.Speaker < end })
}

// WarlikeAt reports whether a sentence stands in a report about conflict, and in
// a part of it that is.
func (d *Judge) WarlikeAt(s *syntax.Sentence) bool { return d.Warlike && !d.Asides[s.Unit] }

// plainViolence reports whether a noun tells violence without needing anything
// beside it ("airstrike", "ambush", "assassination").
func (d *Judge) plainViolence(s *syntax.Sentence, w int) bool {
	if d.Grammar.Set("plain-violence").Word(s, w) {
		return true
	}
	for _, t := range d.TriggersAt(s, w) {
		if t.Pattern.Noun && t.Frame().Needs == frames.NeedNothing {
			return true
		}
	}
	return false
}
