package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/statistics"
	"attest/coding/syntax"
)

// onlyWay tells a singular noun of no list behind a preposition, which says how or where
// something was done and not by whom: « entrés par une fenêtre ».
func (d *Teller) onlyWay(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, h)
	return th.Class == reading.NoClass && !th.Person && !th.Refers && s.Is(h, "NOUN") && s.Words[h].Feat("Number") == "Sing" && s.Preposition(h) != "" && !d.Grammar.Set("doer").Word(s, h)
}

// thoseWho tells a demonstrative with words of its own, which names nobody told before:
// "those responsible for the killing".
func (d *Teller) thoseWho(s *syntax.Sentence, h int) bool {
	return s.Is(h, "PRON") && s.Words[h].Feat("PronType") == "Dem" && s.Child(h, "amod", "acl", "acl:relcl", "nmod") > h
}

// doesNothing tells a common noun that no list knows for somebody and that names no
// group: "the latest issue", "the shock wave", "activities". Nobody is struck, taken or
// robbed by such.
func (d *Teller) doesNothing(t frames.Trigger, h int) bool {
	switch t.Frame().Act.Family() {
	case attest.UnrestFamily, attest.AgreementFamily:
		return false
	}
	return d.NothingThatActs(t.Sentence, h)
}

// cleared tells whom a court frees of the charge of an act: "acquitted two men of
// planning the murder".
func (d *Teller) cleared(t frames.Trigger, h int) bool {
	s := t.Sentence
	for v := s.Words[t.Word].Head; v >= 0; v = s.Words[v].Head {
		if s.Is(v, "VERB") && d.Grammar.Set("acquit").Word(s, v) {
			a := s.VerbArguments(v)
			return slices.Contains(a.Object, h) || slices.Contains(a.Subject, h)
		}
	}
	return false
}

// ownerOfWeapon returns who a weapon's phrase says it is of: "a Ukrainian
// drone", « un obus russe », "Hamas rockets".
func (d *Teller) ownerOfWeapon(s *syntax.Sentence, weapons []int) *reading.Filler {
	for _, w := range weapons {
		if d.Thing(s, w).Class != reading.WeaponClass {
			continue
		}
		for _, k := range s.Children(w, "acl") { // "a mine planted by rebels"
			if a := s.VerbArguments(k); len(a.Agent) > 0 && !d.bringsDown(s, k) && d.Thing(s, a.Agent[0]).Class.CanAct() {
				return d.Describe(s, a.Agent[0], "actor.weapon-user")
			}
		}
		if k := d.whoLaid(s, w); k >= 0 {
			return d.Describe(s, k, "actor.weapon-user")
		}
		if k := d.AscribedTo(s, w); k >= 0 { // « un drone attribué aux rebelles »
			return d.Describe(s, k, "actor.weapon-ascribed")
		}
		if k := s.Child(w, "nmod:poss"); k >= 0 && d.Thing(s, k).Class.Armed() && !d.Thing(s, k).Refers { // "a policeman's bullet"
			return d.Describe(s, k, "actor.weapon-owner")
		}
		if f := d.weaponOwner(s, w); f != nil {
			return f
		}
	}
	return nil
}

// whoLaid returns who is said to have laid a charge, or -1: "[rebels] planted a mine that killed
// nine".
func (d *Teller) whoLaid(s *syntax.Sentence, w int) int {
	v := s.Words[w].Head
	if v < 0 || s.Rel(w) != "obj" || !s.Is(v, "VERB") || !d.Grammar.Set("lay-bomb").Word(s, v) || d.Negated(s, v) {
		return -1
	}
	subject := s.VerbArguments(v).Subject
	if len(subject) == 0 || !d.Thing(s, subject[0]).Class.CanAct() {
		return -1
	}
	return subject[0]
}

// bringsDown tells a verb with which weapons are brought down or taken, so that who
// does it is not who sent them: "a drone shot down by the army fell on a house".
func (d *Teller) bringsDown(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Intercept })
}

// addWeapon records a weapon with its number.
func (d *Teller) addWeapon(m *Mention, w int) {
	s := m.Trigger.Sentence
	for _, h := range d.weaponRow(s, w) {
		th := d.Thing(s, h)
		if th.Instrument == "" || th.Class != reading.WeaponClass && !d.broughtAlong(s, h) && !d.firesThem(m, h) && !(m.Trigger.Frame().Needs == frames.NeedArms && th.Instrument == attest.Rocket) { // "seized a rocket launcher"
			continue
		}
		if d.ofActCountedBack(m, h) || d.ofActBefore(m, h) || d.ofNextInRow(m, h) {
			continue
		}
		if m.Trigger.Frame().Kind == frames.Intercept && d.Grammar.Set("seized-rounds").Word(s, h) { // « un lot de munitions » is no bomb
			continue
		}
		d.plainBeside(m, s, h, th.Instrument, th.At)
		n := Means{Kind: th.Instrument, At: th.At, vague: d.Grammar.Set("any-bomb").Word(s, h), device: d.laidDevice(s, h), dropped: d.airBomb(s, h)}
		if q, ok := d.NumberOf(s, h); ok && (q.Quantity.High == nil || *q.Quantity.High > 0) { // "not one shell" is none that struck
			quantity := q.Quantity
			n.Quantity = &quantity
			n.At = syntax.Span{Start: min(q.Start, th.At.Start), End: max(q.End, th.At.End)}
		} else if q, ok := d.sharedNumber(s, h); ok {
			quantity := q.Quantity
			n.Quantity, n.At = &quantity, syntax.Span{Start: q.Start, End: th.At.End}
		}
		m.AddMeans(n)
	}
}

// readMeans finds the weapons of a telling's clause that no role has named.
func (d *Teller) readMeans(m *Mention) {
	if m.Trigger.Frame().Act.Family() == attest.AgreementFamily || m.Trigger.Frame() == earnest.TakingUp {
		return
	}
	s := m.Trigger.Sentence
	for _, t := range m.Triggers() {
		for _, w := range t.Words {
			if th := d.Thing(s, w); th.Class == reading.WeaponClass && th.Instrument != "" {
				n := Means{Kind: th.Instrument, At: th.At, device: d.laidDevice(s, w), dropped: d.airBomb(s, w)}
				if q, ok := d.NumberOf(s, w); ok && (!t.Pattern.Noun || !d.countsActs(t, w)) {
					quantity := q.Quantity
					n.Quantity = &quantity
				}
				m.AddMeans(n)
			}
		}
		d.usedWeapons(m, t)
		top := s.ClauseOf(t.Word)
		for i := range s.Words {
			if n := d.Grammar.Set("means-chemical").At(s, i); n > 0 && (s.ClauseOf(i) == top || d.fillsWeapon(s, i, top) || syntax.BaseRel(s.Rel(t.Word)) == "acl" && s.Rel(i) == "compound" && s.Words[i].Head == s.Words[t.Word].Head) {
				m.AddMeans(Means{Kind: attest.Chemical, At: s.Span(i, i+n-1)})
			}
			if d.Thing(s, i).Instrument != "" && s.ClauseOf(i) == top && d.isMeans(s, i, t) && !d.armsTaken(s, i, t) && !d.ofBlowAnswered(s, i, t) {
				d.addWeapon(m, i)
			}
		}
		d.seizedRow(m, t)
	}
}

// fillsWeapon reports whether a word says what a weapon of the clause under top
// is filled with: "a shell filled with chlorine".
func (d *Teller) fillsWeapon(s *syntax.Sentence, i, top int) bool {
	c := s.ClauseOf(i)
	h := s.Words[c].Head
	return syntax.BaseRel(s.Rel(c)) == "acl" && h >= 0 && d.Thing(s, h).Class == reading.WeaponClass && s.ClauseOf(h) == top
}

// broughtAlong tells a thing of an army with which somebody attacks: "attacked the camp
// with tanks", not "destroyed two tanks" or "men in tanks".
func (d *Teller) broughtAlong(s *syntax.Sentence, i int) bool {
	p := s.Preposition(s.FirstOfRow(i))
	return p != "" && d.Grammar.Set("instrument-preposition").HasPrep(p) && !d.Grammar.Set("place-preposition").HasPrep(p) && !d.Grammar.Set("genitive-preposition").HasPrep(p)
}

// firesThem tells the subject of a verb of firing: "Tanks opened fire on a hospital".
func (d *Teller) firesThem(m *Mention, h int) bool {
	return m.Trigger.Frame().Kind == frames.Fire && slices.Contains(m.Trigger.Sentence.VerbArguments(m.Trigger.Word).Subject, h)
}

// isMeans reports whether a weapon in a telling's clause is what the act was
// done with: under an instrument preposition or modifying the act's noun.
func (d *Teller) isMeans(s *syntax.Sentence, i int, t frames.Trigger) bool {
	if !t.Pattern.Noun && d.Thing(s, i).Carrier() && slices.Contains(s.VerbArguments(t.Word).Object, i) {
		return false // "ambushed a helicopter"
	}
	if !t.Pattern.Noun && t.Frame().Act == attest.Destruction && !d.CanDisarm(s, i) && slices.Contains(s.VerbArguments(t.Word).Object, i) {
		return false // "destroying two machine guns"
	}
	p := s.Preposition(i)
	if !t.Pattern.Noun && (p == "" || d.Grammar.Set("genitive-preposition").HasPrep(p)) && slices.ContainsFunc(s.VerbArguments(t.Word).Object, func(o int) bool { return o < i && s.Within(i, o) && d.Thing(s, o).Class.Thing() }) {
		return false // « ont visé un atelier de réparation d'avions »
	}
	if h := s.Words[i].Head; h >= 0 && d.Grammar.Set("means-noun").Word(s, h) { // "by means of"
		p = s.Preposition(h)
	}
	if p == "" {
		h := s.Words[i].Head
		return h >= 0 && slices.Contains(t.Words, h)
	}
	return d.Grammar.Set("instrument-preposition").HasPrep(p) && syntax.BaseRel(s.Rel(i)) != "appos"
}

// addTolls gives each toll of a sentence to the telling that it belongs to:
// the one whose word tells it, else the nearest, those before first. The toll of a
// statistic, whose figure is given, belongs to none.
func (d *Teller) addTolls(s *syntax.Sentence, ms []*Mention, figures []statistics.Figure) {
	for _, c := range d.Casualties(s) {
		if slices.ContainsFunc(figures, func(f statistics.Figure) bool { return !f.Ordinal && c.Toll.At.Holds(s.Span(f.From, f.Last)) }) {
			continue
		}
		if d.tollOfCause(s, c, ms) || c.Kind == reading.Captured && freed(c, ms) {
			continue
		}
		if m := d.tollOwner(c, ms); m != nil && !c.Spared {
			if c.Kind == reading.Captured && m.Act.Family() == attest.DestructionFamily { // "made off with two tractors" takes nobody
				continue
			}
			if c.None && m.Stance == attest.Denied {
				if at := s.Words[m.Trigger.Word].Start; at >= c.Toll.At.End { // "no one was hurt in this attack": of the act told before
					d.Loose = append(d.Loose, LooseToll{s.Index, c})
				}
				continue // « personne n'a été exécuté » denies the act itself
			}
			if len(c.Victims) > 0 {
				c.Toll.Of = d.Thing(s, c.Victims[0]).Class
			}
			if !AddsOtherSide(m, c) {
				m.SetHarm(c.Kind, c.Toll)
			}
			d.loserStruck(m, c)
			d.struckAmong(m, c)
			continue
		}
		d.Loose = append(d.Loose, LooseToll{s.Index, c})
	}
}

// freed tells those who had been held among those whom a sentence tells to be free: "freed 14
// civilians who had been held since April".
func freed(c roles.Casualty, ms []*Mention) bool {
	taken := slices.ContainsFunc(ms, func(m *Mention) bool { return m.Act.Family() == attest.CustodyFamily })
	return !taken && slices.ContainsFunc(ms, func(m *Mention) bool {
		return m.Trigger.Frame().Kind == frames.Release && m.Target != nil && slices.Contains(c.Victims, m.Target.Head)
	})
}

// LooseToll is a toll in a sentence that tells no act: the discourse gives it
// to the act told before.
type LooseToll struct {
	Sentence int
	Casualty roles.Casualty
}

// DropLoose forgets the tolls that a sentence gives apart from an act, once they have been given
// to one or have been told before.
func (d *Teller) DropLoose(s *syntax.Sentence) {
	d.Loose = slices.DeleteFunc(d.Loose, func(l LooseToll) bool { return l.Sentence == s.Index })
}

func (d *Teller) tollOwner(c roles.Casualty, ms []*Mention) *Mention {
	var best *Mention
	bestDistance := 1 << 30
	for _, m := range ms {
		if m.Trigger.Frame() == earnest.TakingUp {
			continue
		}
		for _, t := range m.Triggers() {
			if t.Word == c.Word && t.Sentence == m.Trigger.Sentence {
				return m
			}
		}
		if f := m.Trigger.Frame().Act.Family(); c.Kind == reading.Captured && f != attest.CustodyFamily && (f != attest.AttackFamily || !c.Counted) {
			continue
		}
		if c.Kind != reading.Captured && killsNobody(m.Trigger.Frame().Act.Family()) && (len(ms) > 1 || m.Act == attest.Arrest) {
			continue
		}
		if c.None && m.Trigger.Frame().Act.Family() == attest.DestructionFamily { // "Nobody was hurt, but a barn was torched": in the attack before
			continue
		}
		dist := c.Word - m.Trigger.Word
		if dist < 0 {
			dist = -2 * dist
		}
		if dist < bestDistance {
			best, bestDistance = m, dist
		}
	}
	return best
}

// killsNobody reports whether acts of a family kill nobody, so that a toll is rather of another beside them.
func killsNobody(f attest.Family) bool {
	return f == attest.AgreementFamily || f == attest.TerritoryFamily || f == attest.CustodyFamily || f == attest.InterceptionFamily
}

// onlyPlace reports whether a target of taking is a place and not a facility:
// "the town", "Sake".
func (d *Teller) onlyPlace(f *reading.Filler) bool {
	if f.Class == reading.PlaceClass || f.Class == reading.NoClass && !d.Followers(f.Sentence, f.Head) || f.Class == reading.OfficialClass && d.IsPlaceName(f.Sentence, f.Head) {
		return true
	}
	return f.Class == reading.ObjectClass && d.Grammar.Set("place-anaphor").Word(f.Sentence, f.Head) && f.Party.Kind != attest.Infrastructure
}

// sentAway tells a pronoun for those whom a verb makes leave a place: « d'où ils ont été
// chassés ».
func (d *Teller) sentAway(t frames.Trigger, f *reading.Filler) bool {
	return !t.Pattern.Noun && d.Grammar.Set("send-away").At(t.Sentence, t.Word) > 0 && f.Sentence.Is(f.Head, "PRON") && f.Refers
}

// whoLostIt makes the side that a place was taken from the target, where it is told, and never
// the place.
func (d *Teller) whoLostIt(t frames.Trigger, m *Mention, r roles.RoleWords) {
	if m.Target == nil {
		if m.Actor != nil {
			m.Target = d.whoLeft(t, r)
		}
		return
	}
	lost := d.loser(t, r)
	if (m.unlisted != nil || d.onlyPlace(m.Target) || m.Target.Class.Thing() && lost != nil) && !d.sentAway(t, m.Target) {
		m.Reject("target", m.Target.Party.Name, "is the place that is taken")
		m.Target = lost
	}
}

// loser describes the side that a place was taken from, when it is named.
func (d *Teller) loser(t frames.Trigger, r roles.RoleWords) *reading.Filler {
	for _, h := range r.Target {
		if th := d.Thing(t.Sentence, h); th.Class.Armed() {
			return d.Describe(t.Sentence, h, "target.loser")
		}
	}
	for _, o := range r.Around {
		if th := d.Thing(t.Sentence, o.Head); th.Class.Armed() && !slices.Contains(r.Actor, o.Head) && d.Grammar.Set("from-preposition").HasPrep(o.Prep) {
			return d.Describe(t.Sentence, o.Head, "target.loser")
		}
	}
	for h := t.Word + 1; h < len(t.Sentence.Words); h++ { // "retook the port from the rebels", hung on the port
		from := t.Sentence.Preposition(h)
		if !d.Grammar.Set("from-preposition").HasPrep(from) || d.Grammar.Set("genitive-preposition").HasPrep(from) || t.Sentence.VerbAbove(h) != t.Word {
			continue
		}
		if d.Thing(t.Sentence, h).Class.Armed() && !slices.Contains(r.Actor, h) && t.Sentence.Is(h-1, "ADP", "DET", "PROPN", "ADJ", "NOUN") {
			return d.Describe(t.Sentence, h, "target.loser")
		}
	}
	return d.whoLeft(t, r)
}

// whoLeft describes the side that a clause beside the taking says has left the
// place: "the army having withdrawn", « que la garnison avait évacuée ».
func (d *Teller) whoLeft(t frames.Trigger, r roles.RoleWords) *reading.Filler {
	s := t.Sentence
	for v := range s.Words {
		if !s.Is(v, "VERB", "AUX") || d.Grammar.Set("give-up").At(s, v) == 0 || slices.Contains(t.Words, v) || t.Pattern.Noun && s.Within(t.Word, v) { // « trois jours après la prise de Goma, les rebelles se sont retirés »
			continue
		}
		up := s.Words[v].Head
		heads := s.VerbArguments(v).Subject
		if up >= 0 && s.Child(v, "nsubj") < 0 && s.Rel(v) == "xcomp" { // "the army having withdrawn", the auxiliary for the verb
			heads = s.Children(up, "nsubj")
		}
		for _, h := range heads {
			if th := d.Thing(s, h); th.Class.Armed() && !th.Refers && !slices.Contains(r.Actor, h) && s.Child(v, "aux:pass") < 0 {
				return d.Describe(s, h, "target.loser")
			}
		}
	}
	return nil
}

// ToldAgain returns the party of a role after another telling of the same act
// names it: what stood only for another gives way, and other words for it, or
// those hurt beside it, are more evidence.
func ToldAgain(f *reading.Filler, o *reading.Filler) *reading.Filler {
	switch {
	case o == nil:
		return f
	case f == nil || f.Refers:
		return o
	case o.Refers || o.Class == reading.PlaceClass || o.Class == reading.NoClass:
		return f
	}
	out := *f
	out.At = slices.Clone(f.At)
	out.Forces = f.Forces || o.Forces || o.Class == reading.ForceClass
	for _, sp := range o.At {
		if !slices.Contains(out.At, sp) {
			out.At = append(out.At, sp)
		}
	}
	return &out
}

// loserStruck makes those who lost men in a blow of which nothing says whom it struck its
// target: "the unit lost 14 men in an ambush".
func (d *Teller) loserStruck(m *Mention, c roles.Casualty) {
	if m.Target != nil || m.Act.Family() != attest.AttackFamily || len(c.Losers) == 0 {
		return
	}
	if h := c.Losers[0]; d.Thing(m.Trigger.Sentence, h).Class.Armed() || d.Thing(m.Trigger.Sentence, h).Refers || d.Grammar.Set("followers").Word(m.Trigger.Sentence, h) {
		m.Target = d.Describe(m.Trigger.Sentence, h, "target.who lost men")
	}
}

// struckAmong makes those among whom a blow made its dead or hurt its target, where
// nothing says more closely whom it struck: « une embuscade a fait trois morts parmi les
// soldats ».
func (d *Teller) struckAmong(m *Mention, c roles.Casualty) {
	s := m.Trigger.Sentence
	if c.Among < 0 || m.Act.Family() != attest.AttackFamily || m.Target != nil && !(m.Target.Sentence == s && d.Grammar.Set("toll-noun").Word(s, m.Target.Head)) {
		return
	}
	m.Target = d.Describe(s, c.Among, "target.among-whom")
}

// AddsOtherSide adds a toll of those who attack to one of those who are attacked, as the
// act's: "killing two officers; 14 attackers died", "killed forty rebels and lost nine men"
// (codebook, section 10, Harm).
func AddsOtherSide(m *Mention, c roles.Casualty) bool {
	old := m.Harm[c.Kind]
	if old == nil || old.At.Holds(c.Toll.At) || c.Toll.At.Holds(old.At) || !opposedSides(old.Of, c.Toll.Of) && c.Toll.Lost == old.Lost {
		return false
	}
	sum := *old
	sum.Quantity = *roles.AddQuantities(old.Quantity, c.Toll.Quantity, old.Quantity.Text+" + "+c.Toll.Quantity.Text)
	sum.Rule = "harm.both-sides"
	m.Harm[c.Kind] = &sum
	return true
}

// opposedSides tells fighters of no state and a state's forces.
func opposedSides(a, b reading.Class) bool {
	return a == reading.ArmedClass && b == reading.ForceClass || a == reading.ForceClass && b == reading.ArmedClass
}
