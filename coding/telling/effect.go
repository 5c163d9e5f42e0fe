package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// ReadEffect finds what became of the blow in the sentence of a telling: only
// where words say it, never from the toll (codebook, section 10).
func (d *Teller) ReadEffect(m *Mention, s *syntax.Sentence, from, to int) {
	g := d.Grammar
	set := func(e attest.Effect, i, n int, rule string) {
		if m.Effect == "" || Outranks(e, m.Effect) {
			m.Effect, m.EffectBy = e, rule
			m.EffectAt = append(m.EffectAt, s.Span(i, i+n-1))
		}
	}
	for i := from; i < to; i++ {
		if m.attempted && s == m.Trigger.Sentence && slices.Contains(m.Trigger.Words, i) { // "tried to blow up a bridge"
			continue
		}
		if d.nobodyReports(s, i) {
			continue
		}
		if n := g.Set("effect-none").At(s, i); n > 0 {
			set(attest.NoDamage, i, n, "effect.none")
			return
		}
		if n := g.Set("effect-damage").At(s, i); n > 0 && d.amongNone(s, i) {
			set(attest.NoDamage, i, n, "effect.none")
			return
		}
		if n := g.Set("effect-missed").At(s, i); n > 0 && (n > 1 && !(m.Act == attest.Killing && len(m.Means) == 0) || d.weaponSubject(s, i)) && !d.onlyOneOfThem(s, i, n) { // bodies "in a field" are no miss
			set(attest.Missed, i, n, "effect.missed")
			continue
		}
		if d.breaksPart(s, i) || d.setsAlight(s, i) {
			set(attest.Damage, i, 1, "effect.damage")
			continue
		}
		if n := g.Set("effect-damage").At(s, i); n > 0 && d.damages(s, i, n) && !d.Negated(s, i) && !d.burstsItself(s, i) {
			set(attest.Damage, i, n, "effect.damage")
			continue
		}
		if n := g.Set("effect-intercepted").At(s, i); n > 0 && s.Is(i, "VERB") && d.weaponObject(s, i) && m.Act.Family() == attest.AttackFamily {
			set(attest.Intercepted, i, n, "effect.intercepted")
			continue
		}
		if d.landsInside(s, i) && !d.Negated(s, i) {
			set(attest.Hit, i, 1, "effect.hit")
			continue
		}
		if d.landsOnNothing(s, i) {
			set(attest.Missed, i, 1, "effect.missed")
			continue
		}
		if n := g.Set("effect-hit").At(s, i); n > 0 && !m.shotAt && !fallsInto(m, s, i) && (n > 1 || d.weaponSubject(s, i) && !d.flownByForce(s, i) || d.blowSubject(m, s, i) || d.strikesHome(m, s, i)) && !d.Negated(s, i) && !d.hitsPerson(s, i) {
			set(attest.Hit, i, n, "effect.hit")
		}
	}
}

// onlyOneOfThem tells words of missing that are said of one weapon beside others: "one did
// not explode, the other wounded a boy".
func (d *Teller) onlyOneOfThem(s *syntax.Sentence, i, n int) bool {
	if !d.ClauseHasToll(s, i) {
		return false
	}
	for v := i; v < i+n; v++ {
		for _, k := range s.Children(v, "nsubj") {
			if s.Is(k, "NUM", "PRON") && s.Words[k].Feat("PronType") != "Prs" && s.Words[k].Feat("PronType") != "Rel" || d.Grammar.Set("one-more").Word(s, k) {
				return true
			}
		}
	}
	return false
}

// fallsInto tells the verb of somebody to whom something is done: "fell into an ambush".
func fallsInto(m *Mention, s *syntax.Sentence, i int) bool {
	if m.Trigger.Sentence != s || m.Trigger.Word != i || m.Trigger.Frame().Kind != frames.Undergo {
		return false
	}
	return !slices.ContainsFunc(m.Trigger.Words, func(w int) bool { return w < i && syntax.BaseRel(s.Rel(w)) == "nsubj" && s.Words[w].Head == i }) // "a bomb hit the post"
}

// strikesHome tells a present participle of hitting that goes on with the blow of a
// telling by weapons: "fired six rockets at the port, hitting a depot".
func (d *Teller) strikesHome(m *Mention, s *syntax.Sentence, i int) bool {
	if len(m.Means) == 0 || m.Trigger.Sentence != s || i == m.Trigger.Word || !s.Is(i, "VERB") || s.Words[i].Feat("Tense") != "Pres" || s.Words[i].Feat("VerbForm") == "Fin" {
		return false
	}
	for v := i; v >= 0; v = s.Words[v].Head {
		if v == m.Trigger.Word {
			return true
		}
		if rel := syntax.BaseRel(s.Rel(v)); rel != "advcl" && rel != "conj" && rel != "acl" {
			return false
		}
	}
	return false
}

// Outranks orders effects: damage says more than a hit, and so does where a
// weapon came down that hit nothing.
func Outranks(a, b attest.Effect) bool {
	return b == attest.Hit && (a == attest.Damage || a == attest.Missed || a == attest.NoDamage)
}

// hitsPerson tells a verb of hitting that is said of somebody, of whom only the
// toll is told.
func (d *Teller) hitsPerson(s *syntax.Sentence, i int) bool {
	if !s.Is(i, "VERB", "ADJ") {
		return false
	}
	for _, h := range s.VerbArguments(i).Object {
		if th := d.Thing(s, h); th.Class == reading.CivilianClass || th.Person && th.Class == reading.NoClass {
			return true
		}
	}
	return false
}

// damages reports whether n words of damage are about a thing: a verb whose
// object is no person, a noun, or a phrase such as "out of service".
func (d *Teller) damages(s *syntax.Sentence, i, n int) bool {
	if s.Is(i, "NOUN") {
		return !d.Grammar.Set("wound-noun").Word(s, i) && !(n > 1 && s.Is(i+1, "ADP") && s.Child(i, "det", "case", "compound") < 0 && s.Words[i].Feat("Number") == "Plur") // "suffered burns", "caves in the valley"
	}
	if !s.Is(i, "VERB", "ADJ") {
		return n > 1
	}
	a := s.VerbArguments(i)
	objects := a.Object
	if len(objects) == 0 {
		objects = a.Subject
	}
	if h := s.Words[i].Head; len(objects) == 0 && h >= 0 && h < i && s.Words[i].Feat("VerbForm") == "Part" && s.Is(h, "NOUN", "PROPN") { // "a jeep gutted"
		objects = []int{h}
	}
	for _, h := range objects {
		th := d.Thing(s, h)
		if th.Class.Person() || th.Class == reading.WeaponClass && th.Launched || d.Grammar.Set("agreed").Word(s, h) { // "since the truce collapsed"
			return false
		}
	}
	return len(objects) > 0
}

// weaponSubject reports whether the subject of a verb is a weapon, or stands
// for one.
func (d *Teller) weaponSubject(s *syntax.Sentence, i int) bool {
	if !s.Is(i, "VERB", "ADJ") {
		return false
	}
	a := s.VerbArguments(i)
	heads := a.Subject
	if a.Passive {
		heads = append(a.Agent, d.WeaponsIn(s, a.Oblique)...)
	}
	return slices.ContainsFunc(heads, func(h int) bool {
		return d.Thing(s, h).Class == reading.WeaponClass || d.oneOfWeapons(s, h)
	})
}

// oneOfWeapons tells a number or word of order alone that counts the weapons told before: "fired three
// rockets; [one] hit a school".
func (d *Teller) oneOfWeapons(s *syntax.Sentence, h int) bool {
	alone := s.Is(h, "NUM") || d.Grammar.Set("one-more").Word(s, h)
	return alone && s.Child(h, "nmod") < 0 && d.lastWeapon(s, h) != ""
}

// landsInside tells a weapon that comes down on something or in a building or camp: "a shell
// fell into a school", « un obus est tombé sur l'hôpital », "exploded in the garden of a radio
// station". In a town of which only the name is told it may have hit nothing.
func (d *Teller) landsInside(s *syntax.Sentence, i int) bool {
	g := d.Grammar
	if !s.Is(i, "VERB") || !g.Set("come-down").Word(s, i) && !g.Set("burst").Word(s, i) {
		return false
	}
	a := s.ArgumentsOf(i, false) // these verbs have no passive: « est tombé »
	if !slices.ContainsFunc(a.Subject, func(h int) bool {
		th := d.Thing(s, h)
		return th.Class == reading.WeaponClass && (th.Launched || th.Instrument == attest.Grenade)
	}) {
		return false
	}
	return slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool { return d.struckWhere(s, o) })
}

// struckWhere tells a phrase for a thing in or on which a weapon comes down.
func (d *Teller) struckWhere(s *syntax.Sentence, o syntax.Oblique) bool {
	g := d.Grammar
	if !g.Set("into-preposition").HasPrep(o.Prep) || s.IsTimed(o.Head) || d.Thing(s, o.Head).Class == reading.TimeClass {
		return false
	}
	precinct := g.Set("precinct").Word(s, o.Head)
	if g.Set("empty-ground").Word(s, o.Head) && !(precinct && s.Child(o.Head, "nmod") > o.Head) {
		return false
	}
	if precinct || g.Set("facility").Word(s, o.Head) || d.Thing(s, o.Head).Class.Thing() || g.Set("settlement").Word(s, o.Head) {
		return true
	}
	return g.Set("strong-target-preposition").HasPrep(o.Prep) && (s.Is(o.Head, "NOUN") || d.IsPlaceName(s, o.Head))
}

// landsOnNothing tells a weapon that comes down where there is nothing to strike: "the
// missile came down in the Gulf of Aden", "impacted the water".
func (d *Teller) landsOnNothing(s *syntax.Sentence, i int) bool {
	g := d.Grammar
	if !s.Is(i, "VERB") || g.Set("come-down").At(s, i) == 0 || !d.weaponSubject(s, i) {
		return false
	}
	a := s.ArgumentsOf(i, false)
	return slices.ContainsFunc(a.Object, func(h int) bool { return g.Set("empty-ground").Word(s, h) }) || slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool {
		return g.Set("into-preposition").HasPrep(o.Prep) && g.Set("empty-ground").Word(s, o.Head) && !d.struckWhere(s, o)
	})
}

// setsAlight tells a verb of setting on fire whose object, a thing, stands before what it is
// set: "set two huts ablaze", "setting a school on fire", « mis le feu à sept camions ».
func (d *Teller) setsAlight(s *syntax.Sentence, v int) bool {
	g := d.Grammar
	if !s.Is(v, "VERB") || !g.Set("sets-alight").Word(s, v) || d.Negated(s, v) {
		return false
	}
	thing := slices.ContainsFunc(s.VerbArguments(v).Object, func(h int) bool { return h > v && !d.Thing(s, h).Class.Person() && s.Is(h, "NOUN", "PROPN") })
	return thing && slices.ContainsFunc(s.Children(v, "xcomp", "obl", "advmod", "obj"), func(k int) bool {
		return k > v && (g.Set("alight").At(s, k) > 0 || k > 0 && g.Set("alight").At(s, k-1) > 1 || g.Set("means-fire").At(s, v) > 0)
	})
}

// breaksPart tells a verb of breaking whose object is a part of a building or vehicle:
// "blew out the windows".
func (d *Teller) breaksPart(s *syntax.Sentence, i int) bool {
	if !s.Is(i, "VERB") || d.Negated(s, i) || d.Grammar.Set("break").At(s, i) == 0 {
		return false
	}
	return slices.ContainsFunc(s.VerbArguments(i).Object, func(h int) bool { return d.Grammar.Set("fragile").Word(s, h) })
}

// flownByForce tells a verb of striking whose subject is an aircraft, which strikes at something as those
// do who fly it: "Jets struck the hills".
func (d *Teller) flownByForce(s *syntax.Sentence, i int) bool {
	subject := s.VerbArguments(i).Subject
	return len(subject) > 0 && !d.Grammar.Set("surely-hits").Word(s, i) && !slices.ContainsFunc(subject, func(h int) bool { return !d.Thing(s, h).Carrier() })
}

// blowSubject reports whether the subject of a verb of hitting is a blast or a blow by weapons
// that come down: "the air strike hit the runway".
func (d *Teller) blowSubject(m *Mention, s *syntax.Sentence, i int) bool {
	if !s.Is(i, "VERB") || s.IsPassive(i) {
		return false
	}
	a := s.VerbArguments(i)
	if len(a.Object) == 0 {
		return false
	}
	for _, h := range a.Subject {
		for _, t := range d.TriggersAt(s, h) {
			if f := t.Frame(); t.Pattern.Noun && (reading.Bombards(f.Act) || f.Act == attest.Explosion || f.Means && reading.Bombards(m.Act)) {
				return true
			}
		}
	}
	return false
}

func (d *Teller) weaponObject(s *syntax.Sentence, i int) bool {
	for _, h := range s.VerbArguments(i).Object {
		if th := d.Thing(s, h); th.Class == reading.WeaponClass || d.Grammar.Set("pronoun").Word(s, h) && d.lastWeapon(s, h) != "" || d.Grammar.Set("container").Word(s, h) && !d.Thing(s, d.Content(s, h)).Class.Person() { // "a score of bandits" is no weapon
			return true
		}
	}
	return false
}

// burstsItself tells a verb of blowing up without an object whose subject is the weapon:
// "a car bomb blew up near the market".
func (d *Teller) burstsItself(s *syntax.Sentence, i int) bool {
	k := s.Child(i, "nsubj")
	if !s.Is(i, "VERB") || s.IsPassive(i) || s.Child(i, "obj") >= 0 || k < 0 || !d.LadenVehicle(s, k) && d.Thing(s, k).Class != reading.WeaponClass {
		return false
	}
	return slices.ContainsFunc(d.TriggersAt(s, i), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Blast })
}
