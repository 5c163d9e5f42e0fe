package discourse

import (
	"strings"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// A noun that refers back ("the attack on the bank"), a denial and a claim of
// responsibility mean one act of those told before, which is not always the last: the
// one whose place or target they name, and none that those who speak cannot have done.

// singledOutUnits is how many units after an act the words that single it out may stand.
const singledOutUnits = 8

// singledOut returns the claim that the words of a telling which refers back single
// out, or nil. A massacre that somebody ascribes is rather a massacre than the ambush told
// after it.
func (c *Joiner) singledOut(m *telling.Mention) *telling.Mention {
	var out *telling.Mention
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if !c.d.singlesOut(m, a) || c.d.notTheirs(m, a) || !c.tellsAgain(m, a) {
			continue
		}
		if m.Trigger.Frame() != earnest.TakingUp || a.Act == attest.Killing || !c.d.namesKilling(m.Trigger.Sentence) {
			return c.root(a, m)
		}
		if out == nil {
			out = c.root(a, m)
		}
	}
	return out
}

// namesKilling tells whether a definite noun of a sentence names a killing.
func (d *Document) namesKilling(s *syntax.Sentence) bool {
	for i := range s.Words {
		if s.Is(i, "NOUN") && d.Grammar.Set("mass-killing").Word(s, i) && d.Grammar.Definite(s, i, "det", "nmod:poss") {
			return true
		}
	}
	return false
}

// singlesOut tells whether the words of a telling fit an act by more than its kind: the
// same thing struck, or the same place.
func (d *Document) singlesOut(m, a *telling.Mention) bool {
	if m.Trigger.Frame() == earnest.TakingUp {
		return d.namesKind(m.Trigger.Sentence, a.Act) || a.Act == attest.Killing && d.namesKilling(m.Trigger.Sentence)
	}
	if !m.Refers {
		return false
	}
	if m.Target != nil && !m.Target.Refers && d.StruckBefore(a, m.Target) != nil {
		return true
	}
	return m.Own && a.Own && len(m.Places) > 0 && len(a.Places) > 0 && reading.Fineness(m.Places[0].Place.Precision) > reading.Fineness("country") && reading.SameName(m.Places[0].Place.Name, a.Places[0].Place.Name)
}

// namesKind tells whether a definite noun of a sentence names an act of one kind: « a
// condamné ces assassinats et nié que ses hommes en soient les auteurs ».
func (d *Document) namesKind(s *syntax.Sentence, act attest.Act) bool {
	for i := range s.Words {
		if !s.Is(i, "NOUN") || !d.Grammar.Definite(s, i, "det", "nmod:poss") {
			continue
		}
		for _, t := range d.TriggersAt(s, i) {
			if t.Pattern.Noun && !t.Frame().Soft() && !t.Frame().Means && (t.Frame().Act == act || oneKind(t.Frame().Act, act)) {
				return true
			}
		}
	}
	return false
}

// onlyDated tells a noun of an act that says of it only the day ("Monday's attack"): it
// takes up what was told before, or tells nothing.
func (d *Document) onlyDated(m *telling.Mention) bool {
	s, n := m.Trigger.Sentence, earnest.ActNoun(m.Trigger)
	k := -1
	if n >= 0 {
		k = s.Child(n, "nmod:poss")
	}
	return m.Refers && k >= 0 && s.IsTimed(k) && m.Actor == nil && m.Target == nil && len(m.Harm) == 0 && len(m.Places) == 0
}

// notTheirs tells an act of a state's forces, or one that armed men suffered, which no
// armed group that disowns or claims "the attack" means.
func (d *Document) notTheirs(m, a *telling.Mention) bool {
	if m.Source.Voice != reading.OwnsUp && !m.Source.Disowns || m.Source.Blamed != nil || m.Source.Speaker.Kind != reading.PartySpeaker || d.DeniesBeingStruck(m, a) || a.Actor != nil && reading.SameSide(m.Source.Speaker.Party, a.Actor.Party) {
		return false
	}
	ofState := a.Actor != nil && (a.Actor.Class == reading.ForceClass || a.Actor.Class == reading.OfficialClass)
	return ofState || a.Target != nil && a.Target.Class == reading.ArmedClass
}

// noSuchDeed tells a deed of a state's forces, which no word for what others do to them or to civilians
// means: « l'attentat » is no shelling by the army.
func (d *Document) noSuchDeed(m, a *telling.Mention) bool {
	if !m.Refers || a.Actor == nil || a.Actor.Class != reading.ForceClass {
		return false
	}
	s := m.Trigger.Sentence
	for w := range s.Words {
		if s.Is(w, "NOUN") && d.Grammar.Set("outrage").Word(s, w) && s.Within(w, m.Trigger.Word) {
			return true
		}
	}
	return false
}

// counterBlow tells a claim of assailants who were shot, which "the attack" does not mean.
func (d *Document) counterBlow(m, a *telling.Mention) bool {
	t := a.Target
	return m.Refers && m.Trigger.Pattern.Noun && m.Trigger.Frame() != earnest.TakingUp && m.Act.Family() == attest.AttackFamily && t != nil && d.Grammar.Set("assailant").Word(t.Sentence, t.Head)
}

// otherWay tells a blow at the side that dealt the one told before: "troops killed two men;
// the army said the force had come under fire". In a clash the sides strike each other.
func (d *Document) otherWay(m, a *telling.Mention) bool {
	return m.Target != nil && a.Actor != nil && a.Target != nil && m.Target.Class == reading.ForceClass && !m.Trigger.Pattern.Noun && !m.Trigger.Frame().Soft() && m.Act != attest.ArmedClash && a.Act != attest.ArmedClash &&
		(reading.SameSide(m.Target.Party, a.Actor.Party) || m.Source.Speaker.Kind == reading.ForceSpeaker && a.Actor.Class == reading.ForceClass && d.BareDefinite(m.Target.Sentence, m.Target.Head)) && !reading.SameSide(m.Target.Party, a.Target.Party)
}

// turnedOnAssailants tells a blow that somebody deals to the assailants, who are not those
// whom the blow told before struck: "a settler was stabbed; the assailant was shot by
// soldiers".
func (d *Document) turnedOnAssailants(m, a *telling.Mention) bool {
	assails := func(f *reading.Filler) bool {
		return f != nil && d.Grammar.Set("assailant").Word(f.Sentence, f.Head)
	}
	return m.Actor != nil && !m.Trigger.Pattern.Noun && !m.Trigger.Frame().Soft() && assails(m.Target) && a.Target != nil && !assails(a.Target) && !telling.SharesPhrase(m.Target, a.Target)
}

// background tells an act of an earlier day that a dispatch tells in passing and in its own
// voice, behind the act that it is about: who is blamed, denies or owns up in a later paragraph does so for
// that one.
func (c *Joiner) background(m *telling.Mention, i int) bool {
	a := c.Claims[i]
	if m.Trigger.Frame() != earnest.TakingUp || a.Time == nil || a.Time.Weak || !c.d.Unsourced(a) || m.Unit() <= c.d.Sents[a.Last].Unit {
		return false
	}
	for k := i - 1; k >= c.recent(); k-- {
		b := c.Claims[k]
		if b.Act.Family() == a.Act.Family() && b.Stance == attest.Asserted && !c.d.Unsourced(b) && b.Time != nil && !b.Time.Weak && b.Time.Time.Earliest > a.Time.Time.Latest && m.Unit()-c.d.Sents[b.Last].Unit <= singledOutUnits {
			return true
		}
	}
	return false
}

// strikesAgain tells a blow at the thing that the blow told right before it fell on,
// named again with a definite word and no place of its own: "stormed a checkpost", "20
// men attacked the post".
func (d *Document) strikesAgain(m, a *telling.Mention) bool {
	if m.Target == nil || m.Own || !d.Definite(m.Target) {
		return false
	}
	first := d.StruckBefore(a, m.Target)
	return first != nil && first.Sentence != m.Target.Sentence && (!d.Definite(first) || first.Sentence.HasPossessive(first.Head)) && m.Unit()-d.Sents[a.Last].Unit <= 1 &&
		m.Act.Family() == attest.AttackFamily && a.Act.Family() == attest.AttackFamily
}

// StruckBefore returns the thing that a claim says was struck and that a filler names
// again, or nil: the station, or the vehicle of those who rode in a convoy.
func (d *Document) StruckBefore(a *telling.Mention, f *reading.Filler) *reading.Filler {
	for _, o := range append([]*reading.Filler{a.Target}, a.Struck...) {
		if o != nil && (oneThing(f, o) || d.vehicleOfConvoy(f, o)) {
			return o
		}
	}
	return nil
}

// oneThing tells two things of one noun, or of one whose end the other is: "checkpost"
// and "post".
func oneThing(x, y *reading.Filler) bool {
	const long = 4
	v, w := x.Sentence.Lemma[x.Head], y.Sentence.Lemma[y.Head]
	return x.Class.Thing() && y.Class.Thing() && (v == w || len(v) >= long && strings.HasSuffix(w, v))
}

// ownsUpThere tells a sentence that opens with where those are who own up to, or disown,
// an act told before with a place of its own: "In Somalia, the group said it had carried
// out the attack".
func (d *Document) ownsUpThere(m, a *telling.Mention) bool {
	return m.Source.Voice == reading.OwnsUp && len(m.Places) == 1 && m.Places[0].First <= 1 && len(a.Places) > 0 && a.Own && !d.PlacesAgree(m.Places, a.Places)
}
