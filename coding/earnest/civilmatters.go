package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// What a court page, a business page and a regiment's history tell in words of war: none of
// it is an act of a conflict.

// killsOwnSpouse tells a deed at home: one person kills, or is charged with killing, whom he
// was married to. "Gunmen killed his wife" is none.
func (d *Judge) killsOwnSpouse(t frames.Trigger) bool {
	s := t.Sentence
	if k := t.Frame().Kind; k != frames.Kill && k != frames.Strike && k != frames.Wound {
		return false
	}
	r := d.Roles(t)
	if len(r.Actor) == 0 || s.Words[r.Actor[0]].Feat("Number") == "Plur" || d.Thing(s, r.Actor[0]).Class.Armed() {
		return false
	}
	return slices.ContainsFunc(r.Target, func(h int) bool {
		p := s.Possessive(h)
		return p >= 0 && s.Is(p, "PRON", "DET") && d.Grammar.Set("spouse").Word(s, h)
	})
}

// quarrels tells members of a council or a government who clash over a matter, in words.
func (d *Judge) quarrels(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Clash || t.Pattern.Noun || d.ClauseHasToll(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if len(a.Subject) > 0 && len(a.Object) == 0 && d.Grammar.Set("politician").Word(s, a.Subject[0]) && s.Words[a.Subject[0]].Feat("Number") == "Plur" && !d.namesFighters(s) {
		return true
	}
	return len(a.Subject) > 0 && d.Thing(s, a.Subject[0]).Class == reading.OfficialClass && slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool {
		return d.Grammar.Set("topic-preposition").HasPrep(o.Prep)
	})
}

// pullsDown tells engineers and the like who blow up what they have built or bought:
// "Engineers will blow up the old dam to make way for a new one".
func (d *Judge) pullsDown(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || t.Frame().Kind != frames.Blast && t.Frame().Act != attest.Destruction {
		return false
	}
	a := d.VerbArgumentsOf(t)
	return slices.ContainsFunc(append(slices.Clone(a.Subject), a.Agent...), func(h int) bool { return d.Grammar.Set("demolisher").Word(s, h) })
}

// servedThere tells in which countries a regiment or a veteran fought, with no foe and no
// time of any one fight: "was raised in 1881 and fought in Burma and Korea".
func (d *Judge) servedThere(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Clash || t.Pattern.Noun || d.ClauseHasToll(s, t.Word) || s.Child(t.Word, "obj") >= 0 {
		return false
	}
	if slices.ContainsFunc(d.TimesIn(s), func(r reading.TimeRef) bool { return r.Time.Precision != attest.Year }) {
		return false
	}
	places := 0
	for _, p := range d.PlacesIn(s) {
		if s.VerbAbove(p.Head) != t.Word {
			continue
		}
		switch p.Place.Precision {
		case attest.CountryP, attest.RegionP:
			places++
		case "": // no list knows it
		default:
			return false
		}
	}
	against := slices.ContainsFunc(s.VerbArguments(t.Word).Oblique, func(o syntax.Oblique) bool {
		return d.Thing(s, o.Head).Class.Person() && !d.Grammar.Set("inside-preposition").HasPrep(o.Prep)
	})
	return places > 0 && !against
}

// onlyWeaponThere tells bombs or rockets of which nobody is said to use them, in a clause
// about what will be: "bombs will bring peace".
func (d *Judge) onlyWeaponThere(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	v := s.Words[n].Head
	return v >= 0 && syntax.BaseRel(s.Rel(n)) == "nsubj" && d.Thing(s, n).Class == reading.WeaponClass && s.Words[n].Feat("Number") == "Plur" && s.Child(n, "det", "nummod", "amod", "nmod") < 0 &&
		slices.ContainsFunc(s.Children(v, "aux"), func(k int) bool { return d.Grammar.Set("future").Word(s, k) })
}

// orderedThings tells arms that armies order from who makes them: "the weapon had been
// ordered by three armies", which orders nobody anywhere.
func (d *Judge) orderedThings(t frames.Trigger) bool {
	s := t.Sentence
	a := d.VerbArgumentsOf(t)
	return t.Frame().Kind == frames.Move && !t.Pattern.Noun && slices.ContainsFunc(t.Words, func(w int) bool { return s.Rel(w) == "obl:agent" }) &&
		slices.ContainsFunc(a.Object, func(h int) bool { return !d.Thing(s, h).Class.Person() })
}

// setsOffUnrest tells what sets off riots, violence, a wave of it or a fight, which is no bomb: "The
// verdict set off riots in Kampala", "stormed the post, setting off a gunfight".
func (d *Judge) setsOffUnrest(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Blast || t.Pattern.Noun || len(t.Words) < 2 {
		return false
	}
	return slices.ContainsFunc(s.VerbArguments(t.Word).Object, func(h int) bool {
		return slices.ContainsFunc(d.TriggersAt(s, h), func(o frames.Trigger) bool {
			return o.Pattern.Noun && (o.Frame().Act.Family() == attest.UnrestFamily || o.Frame().Kind == frames.Clash)
		}) || s.Is(h, "NOUN") && (d.Grammar.Set("violence-word").Word(s, h) || d.Grammar.Set("wave").Word(s, h)) && !slices.ContainsFunc(d.TriggersAt(s, h), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Blast })
	})
}
