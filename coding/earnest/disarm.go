package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// bombAway tells a verb of doing away with whose object is the bomb named with it: "sappers
// destroyed a roadside bomb" tells of no blast.
func (d *Judge) bombAway(t frames.Trigger) bool {
	s := t.Sentence
	return t.Frame().Kind == frames.Blast && !t.Pattern.Noun && d.Grammar.Set("do-away").Word(s, t.Word) && slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && s.Rel(w) == "obj" && s.Words[w].Head == t.Word && d.CanDisarm(s, w)
	})
}

// CanDisarm tells a weapon that lies somewhere until it goes off.
func (d *Judge) CanDisarm(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, h)
	return th.Class == reading.WeaponClass && slices.Contains([]attest.InstrumentKind{attest.Bomb, attest.IED, attest.Landmine, attest.Grenade}, th.Instrument)
}

// Loaded tells a participle that says with what arms something is loaded.
func (d *Judge) Loaded(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("laden").Word(s, v) && syntax.BaseRel(s.Rel(v)) == "acl" && slices.ContainsFunc(s.Children(v, "obl", "obj", "nmod"), func(k int) bool { return d.Thing(s, k).Arms() })
}

// isSeized tells a thing that a verb of seizing or finding arms has for its object.
func (d *Judge) isSeized(s *syntax.Sentence, h int) bool {
	v := s.Words[h].Head
	return v >= 0 && s.Is(v, "VERB") && slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool { return !o.Pattern.Noun && o.Frame().Needs == frames.NeedArms })
}

// inHaul tells bombs in a list of what was seized or found, wherever the parser hung them in it:
// "recovered two rifles, 51 rounds of ammunition and five bombs".
func (d *Judge) inHaul(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun || t.Frame().Kind != frames.Blast {
		return false
	}
	n := roles.NounHead(t)
	if syntax.BaseRel(s.Rel(n)) != "conj" || !d.CanDisarm(s, n) || s.Child(n, "acl", "acl:relcl") >= 0 {
		return false
	}
	for h := s.Words[n].Head; h >= 0; h = s.Words[h].Head {
		switch syntax.BaseRel(s.Rel(h)) {
		case "obj", "nsubj":
			return d.Thing(s, h).Arms() && d.isSeized(s, h)
		case "conj", "nmod", "appos":
		default:
			return false
		}
	}
	return false
}

// Contains tells a participle that says what arms lie in something.
func (d *Judge) Contains(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("contain").Word(s, v) && syntax.BaseRel(s.Rel(v)) == "acl" && slices.ContainsFunc(s.Children(v, "obj"), func(k int) bool {
		return slices.ContainsFunc(s.Coordinated(k), func(c int) bool { return d.Thing(s, d.Content(s, c)).Arms() })
	})
}

// struckFromAfar tells a verb of destroying whose subject is an air force or guns, which strike
// stores and disarm nothing: « l'armée de l'air a détruit dix chars et un dépôt de munitions ».
func (d *Judge) struckFromAfar(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Intercept || t.Pattern.Noun || !d.Grammar.Set("do-away").Word(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	return slices.ContainsFunc(a.Subject, func(h int) bool {
		return d.Grammar.Set("air-arm").At(s, h) > 0 || d.Grammar.Set("gun-arm").At(s, h) > 0 || d.Thing(s, h).Class == reading.WeaponClass
	}) && !slices.ContainsFunc(a.Object, func(h int) bool {
		th := d.Thing(s, h)
		return th.Launched || th.Instrument == attest.Aircraft || th.Instrument == attest.Drone
	})
}
