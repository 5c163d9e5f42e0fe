package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// RoleWords are the phrases of one telling by the role they may play, before
// the phrases are described.
type RoleWords struct {
	Actor   []int
	Target  []int
	Weapon  []int
	Around  []syntax.Oblique // phrases that give place, time, means
	Dropped []Dropped        // phrases that stand where a role's filler does and cannot fill it
	Support int              // verb that carries a noun, or -1
	Rule    string
}

// Roles reads the arguments of a trigger by its frame.
func (d *Reader) Roles(t frames.Trigger) RoleWords {
	if t.Pattern.Noun {
		return d.nounRoles(t)
	}
	return d.verbRoles(t)
}

// drop removes a word from the arguments.
func drop(a *syntax.Arguments, w int) {
	not := func(x int) bool { return x == w }
	a.Subject = slices.DeleteFunc(a.Subject, not)
	a.Object = slices.DeleteFunc(a.Object, not)
	a.Agent = slices.DeleteFunc(a.Agent, not)
	a.Oblique = slices.DeleteFunc(a.Oblique, func(o syntax.Oblique) bool { return o.Head == w })
}

// moveWeapons takes weapons and events out of the actors, and weapons out of
// the targets where the frame does not expect them.
func (d *Reader) moveWeapons(s *syntax.Sentence, r *RoleWords, weaponTarget bool) {
	craft := slices.ContainsFunc(r.Actor, func(h int) bool { th := d.Thing(s, h); return th.Carrier() || th.Instrument == attest.Drone })
	r.Actor = slices.DeleteFunc(slices.Clone(r.Actor), func(h int) bool {
		th := d.Thing(s, h)
		switch {
		case th.Class == reading.WeaponClass:
			r.Weapon = append(r.Weapon, h)
			return r.drop("actor", h, "the weapon it was done with")
		case th.Class == reading.EventClass:
			return r.drop("actor", h, "an act, and nobody who acts")
		case th.Class == reading.TimeClass:
			return r.drop("actor", h, "a time")
		case th.Class == reading.ObjectClass && !th.Named:
			return r.drop("actor", h, "a thing, which does nothing")
		case d.pickedOut(s, h):
			return r.drop("actor", h, "some of those it was done to")
		case d.Abstract(s, h), d.onlyWhere(s, h), s.Is(h, "NOUN") && d.Grammar.Set("dead-body").Word(s, h):
			return r.drop("actor", h, "nothing that acts")
		case s.Is(h, "NOUN", "ADJ") && !th.Named && th.Party.Canonical == "" && d.Grammar.Set("toll-noun").Word(s, h):
			return r.drop("actor", h, "those it was done to")
		case craft && s.Is(h, "NOUN", "ADJ") && s.Child(h, "det") < 0 && !th.Named: // "fighter, bomber and attack aircraft"
			return r.drop("actor", h, "a kind of aircraft")
		}
		return false
	})
	for i, h := range r.Target {
		if o := d.whoseLimb(s, h); o >= 0 {
			r.Target[i] = o
		}
	}
	r.Target = slices.DeleteFunc(slices.Clone(r.Target), func(h int) bool {
		th := d.Thing(s, h)
		switch {
		case d.onlyToll(s, h):
			return r.drop("target", h, "a toll, which says of nobody who he was")
		case th.Class == reading.WeaponClass && !weaponTarget && !th.Carrier():
			r.Weapon = append(r.Weapon, h)
			return r.drop("target", h, "the weapon it was done with")
		case th.Class == reading.EventClass:
			return r.drop("target", h, "an act, to which nothing is done")
		case th.Class == reading.TimeClass:
			return r.drop("target", h, "a time")
		case d.reportedToll(s, h):
			return r.drop("target", h, "those whom a report counts")
		case d.happens(s, h):
			return r.drop("target", h, "only says that it took place")
		case d.Abstract(s, h):
			return r.drop("target", h, "nothing that can be struck")
		case th.Class == reading.NoClass && !th.Person && d.Grammar.Set("wound-word").Word(s, h):
			return r.drop("target", h, "a wound, not who has it")
		}
		return false
	})
}

// drop notes that a phrase cannot fill a role, and why. It is always true.
func (r *RoleWords) drop(field string, head int, why string) bool {
	r.Dropped = append(r.Dropped, Dropped{field, head, why})
	return true
}

// Abstract tells a noun for what nobody can strike or be struck by: "concern",
// "the economy".
func (d *Reader) Abstract(s *syntax.Sentence, h int) bool {
	return s.Is(h, "NOUN") && d.Thing(s, h).Class == reading.NoClass && d.Grammar.Set("abstract").Word(s, h)
}

// happens tells a noun that with its verb only says that something took
// place, which is done to nobody.
func (d *Reader) happens(s *syntax.Sentence, h int) bool {
	v := s.Words[h].Head
	if v < 0 || !s.Is(v, "VERB") {
		return false
	}
	n := d.Grammar.Set("support-happen").At(s, v)
	return n > 1 && h > v && h < v+n
}

// passedBy tells people of whom a noun says that they came by.
func (d *Reader) passedBy(s *syntax.Sentence, h int) bool {
	n := s.Words[h].Head
	return n >= 0 && n < h && s.Rel(h) == "nmod" && d.Grammar.Set("passing-noun").Word(s, n) && d.Thing(s, h).Class.CanAct()
}

// obliqueRoles gives prepositional phrases their roles by preposition and by
// what they name.
func (d *Reader) obliqueRoles(t frames.Trigger, r *RoleWords) {
	s, g, k := t.Sentence, d.Grammar, t.Frame().Kind
	where := -1
	for _, o := range r.Around {
		th := d.Thing(s, o.Head)
		prep := o.Prep
		switch {
		case len(r.Actor) == 0 && g.Set("in-the-wake").HasPrep(prep) && d.passedBy(s, o.Head) && takesTargetPhrase(k): // « a brûlé après le passage d'hommes armés »
			r.Actor = append(r.Actor, o.Head)
		case th.Class == reading.TimeClass || th.Class == reading.EventClass, g.Set("source-preposition").HasPrep(prep):
		case th.Carrier() && takesTargetPhrase(k) && len(r.Target) == 0 && g.Set("strong-target-preposition").HasPrep(prep):
			r.Target = append(r.Target, o.Head) // "fired at a fighter jet"
		case th.Class == reading.WeaponClass && g.Set("no-means-preposition").HasPrep(prep): // "a depot for drones"
		case th.Class == reading.WeaponClass:
			if k != frames.Intercept || len(r.Target) > 0 {
				r.Weapon = append(r.Weapon, o.Head)
			} else if k == frames.Intercept && g.Set("target-preposition").HasPrep(prep) {
				r.Target = append(r.Target, o.Head)
			}
		case k == frames.Found && g.Set("agent-preposition").HasPrep(prep):
			r.drop("actor", o.Head, "who finds the dead, not who killed")
		case g.Set("agent-preposition").HasPrep(prep) && th.Class.CanAct():
			if !slices.Contains(r.Actor, o.Head) {
				r.Actor = append(r.Actor, o.Head)
			}
		case len(r.Actor) == 0 && g.Set("from-preposition").HasPrep(prep) && d.sufferedFrom(t, o.Head, r):
			r.Actor = append(r.Actor, o.Head)
		case (k == frames.Kill || k == frames.Wound) && len(t.Words) > 1 && len(r.Target) == 0 && th.Class.Person() &&
			(g.Set("to-preposition").HasPrep(prep) || g.Set("genitive-preposition").HasPrep(prep) && holds(t, o.Head)):
			r.Target = append(r.Target, o.Head) // « a coûté la vie à trois policiers », "slit the throats of six villagers"
		case k == frames.Clash && g.Set("with-preposition").HasPrep(prep) && th.Class.Person():
			if len(r.Actor) == 0 {
				r.Actor = append(r.Actor, o.Head)
			} else if !slices.Contains(r.Actor, o.Head) && !slices.Contains(r.Target, o.Head) {
				r.Target = append(r.Target, o.Head)
			}
		case (k == frames.Agree || k == frames.Release) && th.Class.Person():
			if g.Set("with-preposition").HasPrep(prep) {
				if len(r.Actor) == 0 {
					r.Actor = append(r.Actor, o.Head)
				} else if !slices.Contains(r.Actor, o.Head) {
					r.Target = append(r.Target, o.Head)
				}
			}
		case (k == frames.Take || k == frames.Arrest && th.Class == reading.ForceClass) && th.Class.CanAct() && len(r.Actor) == 0 && g.Set("genitive-preposition").HasPrep(prep) && holds(t, o.Head):
			r.Actor = append(r.Actor, o.Head) // "in the hands of the rebels"
		case k == frames.Seize && th.Class.Person():
			// "took the town from the rebels", "fell to the rebels"
			if len(r.Actor) == 0 && (g.Set("to-preposition").HasPrep(prep) && !d.VerbArgumentsOf(t).Passive || g.Set("genitive-preposition").HasPrep(prep) && holds(t, o.Head)) {
				r.Actor = append(r.Actor, o.Head)
			} else if !slices.Contains(r.Actor, o.Head) && !g.Set("companion-preposition").HasPrep(prep) { // "with Hezbollah fighters" they took it
				r.Target = append(r.Target, o.Head)
			}
		case len(t.Words) > 1 && t.Frame().Act == attest.Destruction && len(r.Target) == 0 && th.Class.Thing() && g.Set("to-preposition").HasPrep(prep):
			r.Target = append(r.Target, o.Head) // "set fire to the exchange"
		case k == frames.Protest && len(r.Target) == 0 && d.protestedAt(s, o):
			r.Target = append(r.Target, o.Head) // "rallied outside the ministry"
		case k == frames.Strike && len(r.Target) == 0 && th.Class.CanSuffer() && g.Set("to-preposition").HasPrep(prep) && d.reflexivePattern(t):
			r.Target = append(r.Target, o.Head) // « s'en sont pris au poste »
		case th.Class == reading.PlaceClass && len(r.Target) == 0 && (k == frames.Land || k == frames.Launch || k == frames.Fire || k == frames.Strike) &&
			g.Set("strong-target-preposition").HasPrep(prep) && d.IsPlaceName(s, o.Head):
			r.Target = append(r.Target, o.Head) // "dropped barrel bombs on Sarmin"
		case g.Set("target-preposition").HasPrep(prep) && th.Class.CanSuffer() && len(r.Target) == 0 && takesTargetPhrase(k) && !d.ground(s, o.Head):
			if where < 0 && d.saysTown(s, o) {
				where = o.Head
			} else {
				r.Target = append(r.Target, o.Head)
			}
		}
	}
	if k == frames.Seize {
		d.seizedFrom(t, r)
	}
	if len(r.Target) == 0 && where >= 0 {
		r.Target = append(r.Target, where)
	}
}

// sufferedFrom reports whether a phrase with "from" names those at whose hands somebody suffers, died or came under
// fire.
func (d *Reader) sufferedFrom(t frames.Trigger, h int, r *RoleWords) bool {
	k := t.Frame().Kind
	if k != frames.Undergo && !(k == frames.Die && holds(t, h)) && !r.struckBefore(t) && !underFireOf(t, h) {
		return false
	}
	return (d.Thing(t.Sentence, h).Class.Armed() || d.unknownGroup(t.Sentence, h)) && !slices.Contains(r.Target, h)
}

// seizedFrom finds into whose hands something falls, where no phrase has told, and from whom it is taken.
func (d *Reader) seizedFrom(t frames.Trigger, r *RoleWords) {
	if len(r.Actor) == 0 {
		if h := d.inWhoseHands(t); h >= 0 {
			r.Actor = append(r.Actor, h)
		} else if h := d.behindHands(t); h >= 0 && !slices.Contains(r.Target, h) {
			r.Actor = append(r.Actor, h)
		}
	}
	r.Target = append(r.Target, d.takenFrom(t.Sentence, r.Actor)...)
	r.Target = append(r.Target, d.takenFromThem(t, r.Actor)...)
}

// saysTown tells a phrase that holds a named place under a preposition that
// says where, so that another phrase is rather what was struck: "in the port of
// Callao under a bus".
func (d *Reader) saysTown(s *syntax.Sentence, o syntax.Oblique) bool {
	if d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) {
		return false
	}
	first, last := s.NounPhrase(o.Head)
	for _, p := range d.PlacesIn(s) {
		if p.First >= first && p.Last <= last {
			return true
		}
	}
	return false
}

// holds reports whether a phrase hangs under a companion of the pattern, as who
// holds what is taken does: « aux mains des rebelles », « sous le contrôle de
// l'armée ».
func holds(t frames.Trigger, h int) bool {
	for _, w := range t.Words {
		if w != t.Word && t.Sentence.Within(h, w) {
			return true
		}
	}
	return false
}

// takesTargetPhrase tells which frames find their target in a prepositional
// phrase ("fired on the crowd", "went off beside a convoy").
func takesTargetPhrase(k frames.Kind) bool {
	switch k {
	case frames.Strike, frames.Fire, frames.Launch, frames.Land, frames.Blast, frames.Suicide, frames.Riot:
		return true
	}
	return false
}

// SubjectSuffers tells verbs without an object whose subject is who or what
// it happens to: "walked free", "are behind bars", "the town fell to …".
func (d *Reader) SubjectSuffers(t frames.Trigger, a syntax.Arguments) bool {
	alone := !slices.ContainsFunc(a.Object, func(h int) bool { // "changed hands"
		if d.Grammar.Set("occasion").Word(t.Sentence, h) {
			return false
		}
		town := t.Frame().Kind == frames.Seize && d.Grammar.Set("settlement").Word(t.Sentence, h) && !d.Grammar.Set("lose-men").Word(t.Sentence, t.Word)
		return town || !slices.Contains(t.Words, h) || d.Thing(t.Sentence, h).Class.Person()
	})
	if a.Passive || !alone || len(a.Subject) == 0 {
		return false
	}
	switch t.Frame().Kind {
	case frames.Take:
		if d.Grammar.Set("goes-missing").Word(t.Sentence, t.Word) {
			return true
		}
		return len(t.Words) > 1 && !slices.ContainsFunc(t.Words, func(w int) bool { return t.Sentence.Is(w, "ADP") || d.Grammar.Set("captive").Word(t.Sentence, w) }) // « sont repartis avec trois otages », "taking hostages"
	case frames.Release, frames.Arrest:
		return len(t.Words) > 1
	case frames.Wound: // "lost both legs"
		return len(t.Words) > 1 && (d.Grammar.Set("lose-men").Word(t.Sentence, t.Word) || d.Grammar.Set("support-undergo").Word(t.Sentence, t.Word))
	case frames.Strike: // « leur studio a flambé »
		return t.Frame().Act == attest.Destruction && d.Thing(t.Sentence, a.Subject[0]).Class.Thing()
	case frames.Seize:
		switch {
		case d.InHands(t):
			return true
		case d.movesIn(t, a.Subject[0]):
			return false
		}
		return !d.Thing(t.Sentence, a.Subject[0]).Class.Person() || d.IsPlaceName(t.Sentence, a.Subject[0])
	}
	return false
}
