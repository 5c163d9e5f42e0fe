package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
)

// specificity orders the acts of the attack family: of several that words of
// one telling name, the most specific wins (codebook, section 4).
var specificity = []attest.Act{attest.SuicideBombing, attest.ChemicalAttack, attest.GrenadeAttack, attest.DroneStrike,
	attest.AirStrike, attest.Shelling, attest.Explosion, attest.Killing, attest.ArmedClash, attest.ArmedAttack}

func moreSpecific(a, b attest.Act) attest.Act {
	ia, ib := slices.Index(specificity, a), slices.Index(specificity, b)
	if ia < 0 || ib >= 0 && ib < ia {
		return b
	}
	return a
}

// attackByManner decides the act of an attack, by its manner or else by its words and means.
func (m *Mention) attackByManner() (attest.Act, string) {
	f := m.Trigger.Frame()
	switch {
	case m.bySuicide && (f.Kind == frames.Kill || f.Kind == frames.Wound || f.Kind == frames.Strike) && f.Act != attest.Destruction:
		return attest.SuicideBombing, "act.suicide-bomber"
	case m.attempted && f.Act == attest.Killing:
		return attest.ArmedAttack, "act.attempted"
	case f.Kind == frames.Land && len(m.Means) == 1 && m.HasMeans(attest.Fire):
		return attest.Destruction, "act.fire"
	}
	w := m.attackByWords()
	switch {
	case w.act == attest.AirStrike && m.onlySmallArms() && m.bombsOnGround():
		return attest.Explosion, "act.no-aircraft"
	case w.act == attest.AirStrike && m.HasMeans(attest.Bomb) && !m.HasMeans(attest.Aircraft, attest.Drone) && m.byIrregulars(): // « le M23 a largué des bombes sur le camp »
		return attest.Shelling, "act.no-aircraft"
	case w.ambush && !m.HasMeans(attest.Aircraft, attest.Drone, attest.SuicideVest): // an ambush by several means stays one
		return m.byTarget(attest.ArmedAttack), "act.ambush"
	}
	if !w.hard {
		w.act, w.anyMeans = f.Act, true
	}
	return m.attackByMeans(w)
}

// attackWords is what the words of a telling tell of an attack.
type attackWords struct {
	act      attest.Act
	hard     bool // some of them tell the blow, and not its toll
	ambush   bool
	anyMeans bool // they fit an attack by any means, so that these decide
}

// attackByWords reads the most specific act of the words that tell an attack.
func (m *Mention) attackByWords() attackWords {
	f, w := m.Trigger.Frame(), attackWords{anyMeans: true}
	for _, t := range m.Triggers() {
		tf := t.Frame()
		fell := f.Kind == frames.Clash && tf.Kind == frames.Kill && t.Sentence.Rel(t.Word) == "acl:relcl"
		if tf.Act.Family() != attest.AttackFamily || tf.Soft() || fell || m.namedLoosely(t) {
			continue
		}
		w.hard = true
		w.ambush = w.ambush || tf.Act == attest.ArmedAttack && tf.Kind == frames.Strike && !tf.Means
		w.anyMeans = w.anyMeans && tf.Means
		switch {
		case (tf.Kind == frames.Land || tf.Kind == frames.Launch) && tf.Act == attest.Shelling: // a frame of any weapon: the weapon decides
			w.anyMeans = true
			if w.act == "" {
				w.act = attest.ArmedAttack
			}
		case tf.Act == attest.AirStrike && t.Pattern.Noun && m.fromNoAircraft(t):
			w.act, w.anyMeans = moreSpecific(w.act, attest.ArmedAttack), true
		default:
			w.act = moreSpecific(w.act, tf.Act)
		}
	}
	return w
}

// fromNoAircraft tells a noun for a strike that may be one on the ground, and is by who makes it or by what it takes
// up: "the boldest rebel strike", « un raid de rebelles sur la ville ».
func (m *Mention) fromNoAircraft(t frames.Trigger) bool {
	means := t.Frame().Means
	return means && m.struckFromGround(t) || (means || bareNoun(t)) && m.byIrregulars()
}

// bareNoun tells a noun of a blow that nothing but its prepositions stands with: « un raid sur la ville ».
func bareNoun(t frames.Trigger) bool {
	return !slices.ContainsFunc(t.Words, func(w int) bool { return w != t.Word && !t.Sentence.Is(w, "ADP") })
}

// attackByMeans decides the act of an attack whose words are read by what it was done with and to whom.
func (m *Mention) attackByMeans(w attackWords) (attest.Act, string) {
	f := m.Trigger.Frame()
	switch {
	case w.act == attest.ArmedAttack && f.Kind == frames.Strike && m.severalMeans(), m.minedAndFiredOn():
		return m.byTarget(attest.ArmedAttack), "act.several-means"
	case w.act == attest.Killing && m.byTarget(w.act) == attest.ArmedAttack && m.toldAsFight(): // "in the shoot-out, three of the bandits were gunned down"
		return attest.ArmedClash, "act.fight"
	}
	if by, ok := m.actByMeans(); ok && m.meansDecide(w, by) {
		if w.act == attest.Killing && (by == attest.ArmedAttack || m.deliberate()) {
			return m.byTarget(w.act), "act.target"
		}
		fromAircraft := w.act == attest.AirStrike && by != attest.DroneStrike && by != attest.ChemicalAttack
		if by != attest.ArmedAttack && !fromAircraft {
			return by, "act.means"
		}
	}
	if m.executes && w.act == attest.ArmedAttack {
		return attest.Killing, "act.executed"
	}
	return m.byTarget(w.act), "act.words"
}

// meansDecide reports whether the act that the means tell comes before the one that the words tell.
func (m *Mention) meansDecide(w attackWords, by attest.Act) bool {
	f := m.Trigger.Frame()
	if w.anyMeans || by == attest.ChemicalAttack {
		return true
	}
	switch w.act {
	case attest.Killing:
		return true
	case attest.ArmedAttack:
		return f.Kind == frames.Fire || f.Kind == frames.Land
	case attest.Explosion:
		return m.thrownOrFlown(by)
	case attest.AirStrike:
		return by == attest.DroneStrike
	}
	return false
}

// onlySmallArms reports whether no means but small arms are told.
func (m *Mention) onlySmallArms() bool {
	return !slices.ContainsFunc(m.Means, func(n Means) bool { return n.Kind != attest.SmallArms })
}

// toldAsFight reports whether a noun for a fight is among the words of a telling.
func (m *Mention) toldAsFight() bool {
	return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Clash && t.Pattern.Noun })
}

// namedLoosely tells a noun in a later sentence that names a blow told before more loosely, and
// makes no fight or bomb of it: "Gunmen attacked a village … The fighting has displaced thousands",
// "A rocket hit a school … The explosion damaged a wall".
func (m *Mention) namedLoosely(t frames.Trigger) bool {
	f := m.Trigger.Frame()
	if !t.Pattern.Noun || t.Sentence == m.Trigger.Sentence {
		return false
	}
	switch t.Frame().Kind {
	case frames.Clash:
		return (f.Kind == frames.Strike || f.Kind == frames.Kill) && m.Actor != nil && (m.Target == nil || !m.Target.Class.Armed())
	case frames.Blast:
		return (f.Kind == frames.Land || f.Kind == frames.Launch) && m.fromAfar()
	}
	return false
}

// struckFromGround tells a noun for a strike of any weapon that takes up a blow told before
// by what came down: "A missile hit a block of flats. The strike killed nine."
func (m *Mention) struckFromGround(t frames.Trigger) bool {
	return t.Sentence != m.Trigger.Sentence && m.Trigger.Frame().Kind == frames.Land && m.HasMeans(attest.Missile, attest.Rocket, attest.Artillery, attest.Mortar) && !m.HasMeans(attest.Aircraft)
}

// thrownOrFlown tells acts that a word for a blast tells as well, so that the
// means decide: a grenade that goes off, a drone that explodes over a depot.
func (m *Mention) thrownOrFlown(act attest.Act) bool {
	switch act {
	case attest.SuicideBombing, attest.DroneStrike, attest.GrenadeAttack:
		return true
	case attest.AirStrike:
		return !m.Trigger.Pattern.Noun
	case attest.Shelling: // "a mortar bomb hit a queue"
		return m.HasMeans(attest.Mortar, attest.Artillery) && !m.HasMeans(attest.IED, attest.VehicleBomb, attest.Landmine)
	}
	return false
}

// severalMeans tells an attack by weapons of several kinds on the ground, which
// stays one attack (codebook, section 10, Acts).
func (m *Mention) severalMeans() bool {
	kinds := map[attest.Act]bool{}
	for _, n := range m.Means {
		if act, ok := (&Mention{Means: []Means{n}}).actByMeans(); ok && !n.Implied {
			kinds[act] = true
		}
	}
	return len(kinds) > 1 && !m.HasMeans(attest.Aircraft, attest.Drone, attest.SuicideVest, attest.Chemical)
}

// minedAndFiredOn tells an ambush by a mine and by fire: "their vehicle hit a mine, then came
// under rifle fire".
func (m *Mention) minedAndFiredOn() bool {
	fired := slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool {
		return t.Frame().Act == attest.ArmedAttack && (t.Frame().Kind == frames.Fire || t.Frame().Kind == frames.Undergo)
	})
	return fired && m.HasMeans(attest.Landmine, attest.IED) && m.HasMeans(attest.SmallArms) && m.severalMeans()
}

// bombsOnGround tells rebels and the like who "bombed" something: those have no
// aircraft, they set off charges.
func (m *Mention) bombsOnGround() bool {
	return !m.Trigger.Pattern.Noun && m.Trigger.Frame().Kind == frames.Strike && m.byIrregulars()
}

// deliberate tells words of killing that are one whatever the means
// ("executed", "beheaded").
func (m *Mention) deliberate() bool {
	return m.Trigger.Pattern.Noun && m.Trigger.Frame().Kind == frames.Kill
}
