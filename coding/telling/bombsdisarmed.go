package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// disarms tells a word of destroying whose object is a bomb, a mine or a grenade
// that lies where it was put or stored: who destroys it disarms it.
func (d *Teller) disarms(t frames.Trigger, m *Mention) bool {
	if t.Frame().Act != attest.Destruction || m.Target == nil || m.Target.Class != reading.WeaponClass || !d.Grammar.Set("do-away").Word(t.Sentence, t.Word) {
		return false
	}
	return d.CanDisarm(m.Target.Sentence, m.Target.Head)
}

// notDefused leaves out the placing of a bomb, or its name, that the sentence says was
// disarmed: "a bomb planted near the embassy was defused by the police" tells of one act,
// theirs, "two roadside bombs defused" of one too.
func (d *Teller) notDefused(ms []*Mention) []*Mention {
	return slices.DeleteFunc(slices.Clone(ms), func(m *Mention) bool {
		describes := m.Trigger.Frame().Kind == frames.Launch || m.Trigger.Pattern.Noun
		if m.Trigger.Frame().Act != attest.Explosion {
			return false
		}
		return slices.ContainsFunc(ms, func(o *Mention) bool {
			return o.Trigger.Frame().Kind == frames.Intercept && o.Stance == attest.Asserted && o.Target != nil &&
				d.CanDisarm(o.Target.Sentence, o.Target.Head) && (describes && slices.Contains(m.Trigger.Words, o.Target.Head) || describedAs(m.Trigger, o.Target.Head))
		})
	})
}

// describedAs tells a participle beside a noun that says what the thing is: « un colis [piégé] ».
func describedAs(t frames.Trigger, n int) bool {
	s := t.Sentence
	return s.Words[t.Word].Head == n && t.Word == n+1 && s.Rel(t.Word) == "acl"
}

// disarmedBeside makes a telling of its own of the bombs that were destroyed along with
// something else: « ont détruit trois abris et deux bombes artisanales » tells of
// shelters destroyed and of bombs disarmed. Nil where there are none.
func (d *Teller) disarmedBeside(m *Mention) *Mention {
	t := m.Trigger
	if t.Frame().Act != attest.Destruction || t.Pattern.Noun || m.Target == nil || m.Target.Sentence != t.Sentence || !d.Grammar.Set("do-away").Word(t.Sentence, t.Word) {
		return nil
	}
	var bombs, things []int
	for _, h := range t.Sentence.Coordinated(m.Target.Head) {
		if th := d.Thing(t.Sentence, h); d.CanDisarm(t.Sentence, h) {
			bombs = append(bombs, h)
		} else if th.Class.Thing() || th.Class == reading.NoClass {
			things = append(things, h)
		}
	}
	if len(bombs) == 0 || len(things) == 0 {
		return nil
	}
	o := *m
	o.Target, o.disarms, o.Means, o.Rejected = d.Filler(t.Sentence, bombs, "target.disarmed"), true, nil, nil
	for _, h := range bombs {
		d.addWeapon(&o, h)
	}
	m.Target, m.disarms = d.Filler(t.Sentence, things, m.Target.Rule), false
	m.Means = slices.DeleteFunc(slices.Clone(m.Means), func(n Means) bool {
		return slices.ContainsFunc(o.Means, func(b Means) bool { return b.Kind == n.Kind })
	})
	return &o
}

// weaponsAmong returns the weapons among what was seized or found, where other things are
// too: « ont saisi deux fusils et un véhicule » intercepts the rifles.
func (d *Teller) weaponsAmong(t frames.Trigger, heads []int) []int {
	if t.Frame().Kind != frames.Intercept || t.Pattern.Noun {
		return heads
	}
	objects := d.VerbArgumentsOf(t).Object
	arms := slices.DeleteFunc(slices.Clone(objects), func(h int) bool { return d.Thing(t.Sentence, h).Class != reading.WeaponClass })
	if len(arms) == 0 || len(arms) == len(objects) {
		return heads
	}
	return arms
}

// holdsArms tells a thing that is said to hold arms: "a boat loaded with explosives", « une
// cache contenant trois bombes ».
func (d *Teller) holdsArms(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(s.Children(h, "acl"), func(v int) bool { return d.Loaded(s, v) || d.Contains(s, v) })
}

// takesArms tells a verb of taking whose objects are arms and no persons: "seized two
// rifles and a lorry" abducts nobody.
func (d *Teller) takesArms(t frames.Trigger) bool {
	k := t.Frame().Kind
	if t.Pattern.Noun || k != frames.Take && k != frames.Arrest {
		return false
	}
	objects := d.VerbArgumentsOf(t).Object
	arms := slices.ContainsFunc(objects, func(h int) bool { th := d.Thing(t.Sentence, h); return th.Class == reading.WeaponClass && th.Arms() })
	return arms && !slices.ContainsFunc(objects, func(h int) bool { th := d.Thing(t.Sentence, h); return th.Class.Person() || th.Person || th.Refers })
}

// alsoDestroyed tells weapons that are destroyed with other things and so are no means of
// it: « a détruit cinq abris et huit bombes », or that are said to be seized beside it.
func (d *Teller) alsoDestroyed(t frames.Trigger, w int) bool {
	s := t.Sentence
	if t.Frame().Act != attest.Destruction || t.Pattern.Noun {
		return false
	}
	for _, k := range s.Children(w, "acl", "amod") {
		if slices.ContainsFunc(d.TriggersAt(s, k), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Intercept }) {
			return true
		}
	}
	a := d.VerbArgumentsOf(t)
	return slices.Contains(a.Object, w) && slices.ContainsFunc(a.Object, func(h int) bool { return d.Thing(s, h).Class.Thing() })
}

// armsTaken tells weapons that the sentence of another act says were seized or found, so that
// nobody struck with them: « l'opération a permis la récupération de deux fusils ».
func (d *Teller) armsTaken(s *syntax.Sentence, w int, t frames.Trigger) bool {
	if t.Frame().Kind == frames.Intercept {
		return false
	}
	for h, steps := s.Words[w].Head, 0; h >= 0 && steps < 5 && !slices.Contains(t.Words, h); h, steps = s.Words[h].Head, steps+1 {
		if slices.ContainsFunc(d.TriggersAt(s, h), func(o frames.Trigger) bool {
			return o.Frame().Kind == frames.Intercept && (o.Pattern.Noun || o.Frame().Needs == frames.NeedArms)
		}) {
			return true
		}
	}
	return false
}
