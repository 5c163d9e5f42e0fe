package coding

import (
	"slices"

	"attest"
)

// readSetting decides whether the report is about conflict at all: armed
// parties, weapons or victims of violence are named in more than one sentence,
// or in one of very few, and words of sport, finance and fiction do not
// outweigh them, nor those of everyday crime and of illness. In a report that is not, words of violence are figures of
// speech unless a toll or an armed party, with a place or a day, says otherwise.
func (d *telling) readSetting() {
	marked, other, calamity, fighters, determiners, nouns, groups, everyday, combatants := 0, 0, 0, 0, 0, 0, 0, 0, 0
	violence, field, calamities, daily := d.grammar.set("plain-violence"), d.grammar.set("other-field"), d.grammar.set("natural-disaster"), d.grammar.set("everyday-crime")
	for i := range d.sents {
		s := &d.sents[i]
		armed, elsewhere, natural, fighter, troops, crime := false, false, false, false, false, false
		for w := range s.Words {
			switch {
			case s.is(w, "DET"):
				determiners++
			case s.is(w, "VERB"):
				armed = armed || violence.word(s, w) || d.harmsPersons(s, w)
			case s.is(w, "NOUN", "PROPN"):
				nouns++
				th := d.thing(s, w)
				fighter = fighter || th.class == armedClass
				troops = troops || d.combatant(s, w)
				if th.class == armedClass && th.named {
					groups = 1 // a group known by its name is seldom named in a report about other things
				}
				armed = armed || th.class == armedClass || th.class == militaryClass || th.class == forceClass || th.class == weaponClass || d.plainViolence(s, w)
			}
			elsewhere = elsewhere || field.at(s, w) > 0
			natural = natural || calamities.at(s, w) > 0
			crime = crime || daily.at(s, w) > 0
		}
		if armed {
			marked++
		}
		if elsewhere {
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
	d.elsewhere = other >= 2 && marked <= 2*other || calamity >= 2 && fighters == 0 ||
		everyday >= 2 && everyday > combatants && groups == 0
	d.readAsides()
	marked += groups
	d.warlike = (marked >= 2 && 5*marked >= len(d.sents) || marked >= 3 && other == 0 || len(d.sents) <= 3 && marked >= 1) && !d.elsewhere
}

// combatant tells a party that fights wars: a rebel group, a militia, an army; a robber
// with a gun and the police who arrest him are none.
func (d *telling) combatant(s *sentence, w int) bool {
	th := d.thing(s, w)
	if th.class != armedClass && th.class != forceClass {
		return false
	}
	switch th.party.Kind {
	case attest.Rebel, attest.Militia, attest.StateForce:
		return !d.grammar.set("police").word(s, w)
	}
	return false
}

// harmsPersons tells a verb of killing, taking or arresting with persons as what
// it is done to, in a sentence that tells of no accident and no field of play:
// it marks a report as one about conflict.
func (d *telling) harmsPersons(s *sentence, v int) bool {
	told := false
	for _, t := range d.triggersAt(s, v) {
		told = told || t.frame().needs == needVictim
	}
	if !told {
		return false
	}
	for _, field := range [...]string{"disaster", "mishap", "sport", "fiction", "finance"} {
		if _, ok := d.grammar.set(field).in(s, 0, len(s.Words)); ok {
			return false
		}
	}
	return slices.ContainsFunc(s.verbArguments(v).object, func(h int) bool { return d.thing(s, h).class.person() })
}

// readAsides notes the units of a report that are about other things: words of
// sport, business or the arts stand in them and no armed party or weapon does.
// A page in sections sets a football match beside a battle.
func (d *telling) readAsides() {
	fields := [...]wordSet{d.grammar.set("other-field"), d.grammar.set("sport"), d.grammar.set("finance"), d.grammar.set("fiction")}
	d.asides = map[int]bool{}
	marked, other := map[int]int{}, map[int]int{}
	for i := range d.sents {
		s := &d.sents[i]
		for w := range s.Words {
			if th := d.thing(s, w); s.is(w, "NOUN", "PROPN") && (th.class == armedClass || th.class == forceClass || th.class == weaponClass) {
				marked[s.unit]++
			}
			for k, f := range fields {
				if f.at(s, w) > 0 {
					other[s.unit]++
					if k == 0 {
						other[s.unit]++
					}
					break
				}
			}
		}
	}
	for unit, n := range other {
		d.asides[unit] = n >= 2 && n > 2*marked[unit]
	}
	for i := range d.sents {
		if s := &d.sents[i]; marked[s.unit] == 0 && d.headedByField(s) {
			d.asides[s.unit] = true
		}
	}
}

// headedByField tells the first sentence of a unit that opens with the name of another
// field and a colon: "Football: Yala raided Sula and won 4-1".
func (d *telling) headedByField(s *sentence) bool {
	return d.firstOfUnit(s) == s.index && len(s.Words) > 1 && s.lower[1] == ":" && d.grammar.set("field-label").has(s.lower[0])
}

// warlikeAt tells whether a sentence stands in a report about conflict, and in
// a part of it that is.
func (d *telling) warlikeAt(s *sentence) bool { return d.warlike && !d.asides[s.unit] }

// plainViolence tells whether a noun tells violence without needing anything
// beside it ("airstrike", "ambush", "assassination").
func (d *telling) plainViolence(s *sentence, w int) bool {
	if d.grammar.set("plain-violence").word(s, w) {
		return true
	}
	for _, t := range d.triggersAt(s, w) {
		if t.pattern.noun && t.frame().needs == needNothing {
			return true
		}
	}
	return false
}
