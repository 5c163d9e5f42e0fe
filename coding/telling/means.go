package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// meansSets are the closed sets of words that tell the means by themselves
// ("stabbed", « incendier »).
var meansSets = []struct {
	set  string
	kind attest.InstrumentKind
}{
	{"means-fire", attest.Fire},
	{"means-blade", attest.Blade},
	{"means-gun", attest.SmallArms},
	{"means-bomb", attest.Bomb},
	{"means-rocket", attest.Rocket},
	{"means-stone", attest.OtherMeans},
}

// meansOfWords adds the means that the words of the act tell by themselves.
func (d *Teller) meansOfWords(m *Mention, t frames.Trigger) {
	for _, w := range t.Words {
		if t.Sentence.Is(w, "NOUN") && d.Grammar.Set("wound-noun").Word(t.Sentence, w) { // "suffered burns"
			continue
		}
		for _, s := range meansSets {
			if d.Grammar.Set(s.set).At(t.Sentence, w) > 0 && !(s.kind == attest.Blade && m.Target != nil && m.Target.Class.Thing()) && !(s.kind == attest.OtherMeans && reading.Bombards(t.Frame().Act)) { // « l'artillerie a matraqué la ville »
				m.AddMeans(Means{Kind: s.kind, At: t.Sentence.Span(w, w), Implied: true})
			}
		}
	}
}

// vehicleBomb adds the means of a blast that a laden vehicle makes.
func (d *Teller) vehicleBomb(m *Mention, t frames.Trigger) {
	k := t.Frame().Kind
	d.vehicleDriven(m, t)
	if d.drivenBomb(m, t); t.Pattern.Noun || k != frames.Blast && k != frames.Suicide && k != frames.Strike {
		return
	}
	s := t.Sentence
	if slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && d.Thing(s, w).Class == reading.WeaponClass && s.Rel(w) != "nsubj"
	}) {
		return // the lorry that struck a mine
	}
	for _, h := range s.VerbArguments(t.Word).Subject {
		if d.LadenVehicle(s, h) {
			f, l := s.NounPhrase(h)
			m.AddMeans(Means{Kind: attest.VehicleBomb, At: s.Span(f, l)})
			if m.Actor != nil && m.Actor.Head == h {
				m.Reject("actor", m.Actor.Party.Name, "carries the bomb")
				m.Actor = nil
			}
		}
	}
}

// drivenBomb adds the vehicle in which a suicide bomber comes: "a suicide bomber in a
// car rammed a checkpoint".
func (d *Teller) drivenBomb(m *Mention, t frames.Trigger) {
	if !t.Pattern.Noun || t.Frame().Kind != frames.Suicide || !d.Grammar.Set("no-act").Word(t.Sentence, roles.NounHead(t)) {
		return
	}
	s, n := t.Sentence, roles.NounHead(t)
	driven := s.Children(n, "nmod")
	if v := s.Words[n].Head; v >= 0 && s.Rel(n) == "nsubj" && d.Grammar.Set("drive").Word(s, v) { // "drove a lorry into a base"
		driven = append(driven, s.Children(v, "obj")...)
	}
	for _, k := range driven {
		if d.Grammar.Set("vehicle").Word(s, k) {
			f, l := s.NounPhrase(k)
			m.AddMeans(Means{Kind: attest.VehicleBomb, At: s.Span(f, l)})
		}
	}
}

// felledInFight tells a verb that says of fighters only that they were killed, with whatever
// weapon: « l'armée a abattu six combattants ».
func (d *Teller) felledInFight(t frames.Trigger, m *Mention) bool {
	if len(t.Words) > 1 || !d.Grammar.Set("fell").Word(t.Sentence, t.Word) {
		return false
	}
	byForce := m.Actor != nil && m.Actor.Class == reading.ForceClass // « l'armée les a accrochés et en a abattu deux »
	return m.Target != nil && m.Target.Class == reading.ArmedClass || byForce && (m.Target == nil || m.Target.Refers)
}

// suicideBomber tells a party by a noun for one who dies in the blast that he sets off.
func (d *Teller) suicideBomber(f *reading.Filler) bool {
	if f == nil || f.Sentence == nil || !f.Sentence.Is(f.Head, "NOUN") {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	_, ok := d.Grammar.Set("suicide-bomber").In(f.Sentence, first, min(last, f.Head)+1)
	return ok
}

// airBomb reports whether a noun ends the name of a bomb of those that only
// aircraft drop ("glide bombs").
func (d *Teller) airBomb(s *syntax.Sentence, h int) bool {
	for i := max(0, h-3); i <= h; i++ {
		if n := d.Grammar.Set("air-bomb").At(s, i); n > 0 && i <= h && h < i+n {
			return true
		}
	}
	return false
}

// laidDevice tells a word for a device that was not thrown: one that is laid somewhere or
// that a vehicle runs over is improvised, "an explosive device planted on the road"; so is any bomb
// that is said to be hidden or laid, "a bomb buried under the road".
func (d *Teller) laidDevice(s *syntax.Sentence, h int) bool {
	v := s.VerbAbove(h)
	if d.Grammar.Set("any-bomb").Word(s, h) || d.Thing(s, h).Instrument == attest.Bomb {
		if slices.ContainsFunc(s.Children(h, "acl", "amod"), func(k int) bool { return d.Grammar.Set("lay-bomb").Word(s, k) }) {
			return true
		}
	}
	return d.Grammar.Set("device").Word(s, h) && (v < 0 || !d.Grammar.Set("flung").Word(s, v))
}

// SettleMeans drops what another means makes redundant: small arms that only
// a verb implied beside heavier weapons, the bomb that a car bomb is. What a suicide
// bomber drives into something is a bomb.
func (m *Mention) SettleMeans() {
	if m.Act == attest.SuicideBombing && m.HasMeans(attest.VehicleBomb) {
		m.Means = slices.DeleteFunc(slices.Clone(m.Means), func(n Means) bool { return n.Kind == attest.Vehicle })
	}
	for i := range m.Means {
		if m.Act == attest.SuicideBombing && m.Means[i].Kind == attest.Vehicle {
			m.Means[i].Kind = attest.VehicleBomb
		}
	}
	defer m.settleDevices()
	m.Means = slices.DeleteFunc(slices.Clone(m.Means), func(n Means) bool {
		if n.Implied && (n.Kind == attest.SmallArms || n.Kind == attest.Blade) {
			return reading.Bombards(m.Act) || m.HasMeans(attest.Rocket, attest.Missile, attest.Mortar, attest.Artillery, attest.Aircraft, attest.Drone, attest.Grenade, attest.Tank)
		}
		if n.vague && !n.dropped && n.Kind == attest.Bomb && (m.Act == attest.AirStrike || m.HasMeans(attest.Drone, attest.Missile, attest.Rocket, attest.Mortar, attest.Grenade)) {
			return true // the device was the missile
		}
		if n.Kind == attest.Fire && n.Implied && (reading.Bombards(m.Act) || m.Act == attest.Explosion) {
			return true // "shelled the depot: two silos burned"
		}
		return n.Kind == attest.Bomb && m.HasMeans(attest.VehicleBomb, attest.IED, attest.SuicideVest, attest.Landmine)
	})
}

// settleDevices makes an improvised one of the device of a blast, or of one that was
// defused.
func (m *Mention) settleDevices() {
	for i := range m.Means {
		if n := &m.Means[i]; n.device && n.Kind == attest.Bomb && (m.Act == attest.Explosion || m.Act == attest.Interception) {
			n.Kind = attest.IED
		}
	}
}

// vehicleDriven adds the vehicle that somebody drives into what he strikes to the
// means; SettleMeans makes a bomb of it where he dies by intent.
func (d *Teller) vehicleDriven(m *Mention, t frames.Trigger) {
	if t.Pattern.Noun {
		return
	}
	a := t.Sentence.VerbArguments(t.Word)
	if o := d.StruckBehind(t.Sentence, t.Word, &a); o >= 0 {
		first, last := t.Sentence.NounPhrase(o)
		m.AddMeans(Means{Kind: attest.Vehicle, At: t.Sentence.Span(first, last)})
	}
}
