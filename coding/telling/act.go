package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
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

// ResolveAct decides the act of a telling from its words, its means, its
// target and its toll.
func (m *Mention) ResolveAct() (attest.Act, string) {
	f := m.Trigger.Frame()
	if m.shotAt {
		m.dropLooted()
	}
	if m.Ground {
		return attest.TerritoryChange, "act.of-antecedent"
	}
	if m.mob && (f.Act.Family() == attest.AttackFamily || f.Act.Family() == attest.DestructionFamily) {
		return attest.Riot, "act.mob"
	}
	if f.Act == attest.Abduction && (m.Captures && m.byAuthority() || m.ledAway && m.Actor != nil && m.Actor.Class == reading.ForceClass) {
		return attest.Arrest, "act.authority"
	}
	if f.Act == attest.Arrest && m.holds && m.Actor != nil && (reading.Irregular(m.Actor.Party.Kind) || m.holdsSoldiers()) {
		return attest.Abduction, "act.captors"
	}
	if f.Act == attest.Destruction {
		if m.downed() {
			return attest.Interception, "act.downed"
		}
		m.dropLooted()
		if act, ok := m.actByMeans(); ok && m.fromAfar() && !(m.wrecked && !m.HasMeans(attest.Aircraft, attest.Drone, attest.Missile, attest.Artillery, attest.Mortar)) { // men with grenade launchers fight tanks
			return act, "act.means"
		}
		if m.wrecked {
			return attest.ArmedAttack, "act.army-vehicle"
		}
	}
	if m.attempted && f.Act == attest.TerritoryChange && m.Actor != nil && (m.Actor.Class.Armed() || m.Actor.Refers) { // "tried to seize the airport"
		return attest.ArmedAttack, "act.attempted"
	}
	if f.Act == attest.Protest && m.Target != nil && m.Target.Class.Thing() && slices.ContainsFunc(m.Also, func(t frames.Trigger) bool { return t.Frame().Act == attest.Destruction }) {
		return attest.Riot, "act.protesters-destroy" // "put up roadblocks and set fire to homes"
	}
	if m.raids {
		return attest.ArmedAttack, "act.raid"
	}
	if m.snatched {
		return attest.Abduction, "act.persons-taken"
	}
	if m.disarms {
		return attest.Interception, "act.disarmed"
	}
	if f.Act.Family() != attest.AttackFamily {
		return f.Act, f.ID
	}
	if m.bySuicide && (f.Kind == frames.Kill || f.Kind == frames.Wound || f.Kind == frames.Strike) && f.Act != attest.Destruction {
		return attest.SuicideBombing, "act.suicide-bomber"
	}
	if m.attempted && f.Act == attest.Killing {
		return attest.ArmedAttack, "act.attempted"
	}
	if f.Kind == frames.Land && len(m.Means) == 1 && m.HasMeans(attest.Fire) {
		return attest.Destruction, "act.fire"
	}
	act, means, hard, ambush := attest.Act(""), true, false, false
	for _, t := range m.Triggers() {
		tf := t.Frame()
		if tf.Act.Family() != attest.AttackFamily || tf.Soft() || f.Kind == frames.Clash && tf.Kind == frames.Kill && t.Sentence.Rel(t.Word) == "acl:relcl" || m.namedLoosely(t) {
			continue
		}
		hard = true
		ambush = ambush || tf.Act == attest.ArmedAttack && tf.Kind == frames.Strike && !tf.Means
		means = means && tf.Means
		switch tf.Kind {
		case frames.Land, frames.Launch:
			if tf.Act == attest.Shelling { // a frame of any weapon: the weapon decides
				means = true
				if act == "" {
					act = attest.ArmedAttack
				}
				continue
			}
		}
		if tf.Act == attest.AirStrike && tf.Means && t.Pattern.Noun && (m.byIrregulars() || m.struckFromGround(t)) { // "the boldest rebel strike"
			act, means = moreSpecific(act, attest.ArmedAttack), true
			continue
		}
		act = moreSpecific(act, tf.Act)
	}
	if act == attest.AirStrike && !slices.ContainsFunc(m.Means, func(n Means) bool { return n.Kind != attest.SmallArms }) && m.bombsOnGround() {
		return attest.Explosion, "act.no-aircraft"
	}
	if act == attest.AirStrike && m.HasMeans(attest.Bomb) && !m.HasMeans(attest.Aircraft, attest.Drone) && m.byIrregulars() {
		return attest.Shelling, "act.no-aircraft" // « le M23 a largué des bombes sur le camp »
	}
	if ambush && !m.HasMeans(attest.Aircraft, attest.Drone, attest.SuicideVest) { // an ambush by several means stays one
		return m.byTarget(attest.ArmedAttack), "act.ambush"
	}
	if !hard {
		act, means = f.Act, true
	}
	if act == attest.ArmedAttack && f.Kind == frames.Strike && m.severalMeans() || m.minedAndFiredOn() {
		return m.byTarget(attest.ArmedAttack), "act.several-means"
	}
	if act == attest.Killing && m.byTarget(act) == attest.ArmedAttack && slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Clash && t.Pattern.Noun }) {
		return attest.ArmedClash, "act.fight" // "in the shoot-out, three of the bandits were gunned down"
	}
	if byMeans, ok := m.actByMeans(); ok && (means || act == attest.ArmedAttack && (f.Kind == frames.Fire || f.Kind == frames.Land) || act == attest.Explosion && m.thrownOrFlown(byMeans) || act == attest.AirStrike && byMeans == attest.DroneStrike || byMeans == attest.ChemicalAttack || act == attest.Killing) {
		if act == attest.Killing && (byMeans == attest.ArmedAttack || m.deliberate()) {
			return m.byTarget(act), "act.target"
		}
		if byMeans != attest.ArmedAttack && !(act == attest.AirStrike && byMeans != attest.DroneStrike && byMeans != attest.ChemicalAttack) {
			return byMeans, "act.means"
		}
	}
	if m.executes && act == attest.ArmedAttack {
		return attest.Killing, "act.executed"
	}
	return m.byTarget(act), "act.words"
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

// bursts tells frames of weapons that strike whatever stands where they come
// down, so that the place struck is their target and not only the dead.
func bursts(f *frames.Frame) bool {
	return f.Kind == frames.Blast || f.Kind == frames.Land || f.Kind == frames.Launch || f.Kind == frames.Suicide
}

// deliberate tells words of killing that are one whatever the means
// ("executed", "beheaded").
func (m *Mention) deliberate() bool {
	return m.Trigger.Pattern.Noun && m.Trigger.Frame().Kind == frames.Kill
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

// actByMeans reads the act off the instruments.
func (m *Mention) actByMeans() (attest.Act, bool) {
	first, at := attest.InstrumentKind(""), 0
	for _, n := range m.Means {
		if (n.Kind == attest.Drone || n.Kind == attest.Rocket || n.Kind == attest.Missile) && (first == "" || n.At.Start < at) {
			first, at = n.Kind, n.At.Start
		}
	}
	switch {
	case m.HasMeans(attest.Chemical):
		return attest.ChemicalAttack, true
	case m.HasMeans(attest.SuicideVest):
		return attest.SuicideBombing, true
	case m.HasMeans(attest.Aircraft) || m.fromTheAir() && !m.HasMeans(attest.Drone):
		return attest.AirStrike, true
	case m.HasMeans(attest.Drone) && (first == attest.Drone || !m.HasMeans(attest.Rocket, attest.Missile)):
		return attest.DroneStrike, true
	case m.HasMeans(attest.Rocket, attest.Missile, attest.Mortar, attest.Artillery) || m.HasMeans(attest.Tank) && m.Trigger.Sentence != nil && m.Trigger.Frame().Kind == frames.Fire: // who attacks with tanks storms, who fires them shells
		return attest.Shelling, true
	case m.HasMeans(attest.Grenade):
		return attest.GrenadeAttack, true
	case m.HasMeans(attest.IED, attest.VehicleBomb, attest.Landmine, attest.Bomb):
		return attest.Explosion, true
	case m.HasMeans(attest.SmallArms, attest.Blade, attest.OtherMeans, attest.Fire, attest.Vehicle, attest.Tank):
		return attest.ArmedAttack, true
	}
	return "", false
}

// fromAfar tells a weapon that strikes from the air or from far away: what it
// destroys is a blow's, not an arsonist's.
func (m *Mention) fromAfar() bool {
	return m.HasMeans(attest.Aircraft, attest.Drone, attest.Missile, attest.Rocket, attest.Artillery, attest.Mortar)
}

// downed tells the destruction of a weapon in flight.
func (m *Mention) downed() bool {
	return m.Target != nil && m.Target.Flying
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

// DeniesDeaths tells the denial of what a blow is said to have done to people without arms,
// and not of the blow: "confirmed the raid but denied that civilians had died".
func (m *Mention) DeniesDeaths() bool {
	f := m.Trigger.Frame()
	return m.Stance == attest.Denied && f.Soft() && len(m.Also) == 0 && (f.Kind == frames.Kill || f.Kind == frames.Die) && m.Target != nil && m.Target.Class == reading.CivilianClass
}

// minedAndFiredOn tells an ambush by a mine and by fire: "their vehicle hit a mine, then came
// under rifle fire".
func (m *Mention) minedAndFiredOn() bool {
	fired := slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool {
		return t.Frame().Act == attest.ArmedAttack && (t.Frame().Kind == frames.Fire || t.Frame().Kind == frames.Undergo)
	})
	return fired && m.HasMeans(attest.Landmine, attest.IED) && m.HasMeans(attest.SmallArms) && m.severalMeans()
}

// fromTheAir tells whether one of the bombs is of those that only aircraft drop.
func (m *Mention) fromTheAir() bool {
	for _, n := range m.Means {
		if n.dropped {
			return true
		}
	}
	return false
}

// byTarget tells armed attack from killing: civilians who die of hand weapons
// are killed, fighters are attacked.
func (m *Mention) byTarget(act attest.Act) attest.Act {
	toll := m.Harm[reading.Killed]
	dead := m.Stance == attest.Denied && m.toldDead() || toll != nil && (toll.Quantity.High == nil || *toll.Quantity.High > 0)
	civilian := m.Target != nil && (m.Target.Class == reading.CivilianClass || m.Target.Class == reading.OfficialClass)
	switch {
	case act == attest.Killing && m.Target != nil && (m.Target.Class.Armed() || m.Target.Class == reading.MilitaryClass) && !m.deliberate() && !m.Trigger.Frame().Stays:
		return attest.ArmedAttack
	case act == attest.ArmedAttack && civilian && dead:
		return attest.Killing
	case act == attest.ArmedAttack && dead && m.Target != nil && m.Target.Class == reading.ObjectClass && ofCivilians(m.Target.Party.Kind) && (toll == nil || !toll.Of.Armed()): // "raided a house, killed a commander"
		return attest.Killing
	}
	return act
}

// ofCivilians tells the kinds of party whose buildings hold people without arms.
func ofCivilians(k attest.PartyKind) bool {
	return k == attest.Civilian || k == attest.Religious || k == attest.Aid || k == attest.MediaParty
}

// toldDead tells whether words of a telling say that somebody was killed, which a denial
// leaves without a toll: "denied that police tortured and killed two students".
func (m *Mention) toldDead() bool {
	return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Frame().Soft() && t.Frame().Kind == frames.Kill })
}

// byAuthority tells whether those who take somebody are a state's, or, where
// nobody is named, whether those taken are such as a state takes.
func (m *Mention) byAuthority() bool {
	if m.Actor != nil && !m.Actor.Refers {
		return m.Actor.Class == reading.ForceClass || m.Actor.Class == reading.OfficialClass
	}
	if m.Target == nil { // "six held after a raid"
		return m.caught
	}
	return m.Target.Class == reading.ArmedClass || m.caught && m.Target.Class.Person() && m.Target.Class != reading.ForceClass
}

// holdsSoldiers tells those of no state who hold a state's soldiers: no arrest.
func (m *Mention) holdsSoldiers() bool {
	return m.Target != nil && m.Target.Class == reading.ForceClass && m.Actor.Class != reading.ForceClass && m.Actor.Class != reading.OfficialClass
}

// bombsOnGround tells rebels and the like who "bombed" something: those have no
// aircraft, they set off charges.
func (m *Mention) bombsOnGround() bool {
	return !m.Trigger.Pattern.Noun && m.Trigger.Frame().Kind == frames.Strike && m.byIrregulars()
}

// byIrregulars tells whether those who act are armed men of no state.
func (m *Mention) byIrregulars() bool {
	return m.Actor != nil && (reading.Irregular(m.Actor.Party.Kind) || m.Actor.Class == reading.ArmedClass)
}
