package coding

import (
	"slices"

	"attest"
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

// resolveAct decides the act of a telling from its words, its means, its
// target and its toll.
func (m *mention) resolveAct() (attest.Act, string) {
	f := m.trigger.frame()
	if m.ground {
		return attest.TerritoryChange, "act.of-antecedent"
	}
	if m.mob && (f.act.Family() == attest.AttackFamily || f.act.Family() == attest.DestructionFamily) {
		return attest.Riot, "act.mob"
	}
	if f.act == attest.Abduction && m.captures && m.byAuthority() {
		return attest.Arrest, "act.authority"
	}
	if f.act == attest.Destruction {
		if m.downed() {
			return attest.Interception, "act.downed"
		}
		m.dropLooted()
		if act, ok := m.actByMeans(); ok && m.fromAfar() {
			return act, "act.means"
		}
	}
	if m.disarms {
		return attest.Interception, "act.disarmed"
	}
	if f.act.Family() != attest.AttackFamily {
		return f.act, f.id
	}
	if m.attempted && f.act == attest.Killing {
		return attest.ArmedAttack, "act.attempted"
	}
	if f.kind == landFrame && len(m.means) == 1 && m.hasMeans(attest.Fire) {
		return attest.Destruction, "act.fire"
	}
	act, means, hard, ambush := attest.Act(""), true, false, false
	for _, t := range append([]trigger{m.trigger}, m.also...) {
		tf := t.frame()
		if tf.act.Family() != attest.AttackFamily || tf.soft() {
			continue
		}
		hard = true
		ambush = ambush || tf.act == attest.ArmedAttack && tf.kind == strikeFrame && !tf.means
		means = means && tf.means
		switch tf.kind {
		case landFrame, launchFrame:
			if tf.act == attest.Shelling { // a frame of any weapon: the weapon decides
				means = true
				if act == "" {
					act = attest.ArmedAttack
				}
				continue
			}
		}
		act = moreSpecific(act, tf.act)
	}
	if act == attest.AirStrike && len(m.means) == 0 && m.bombsOnGround() {
		return attest.Explosion, "act.no-aircraft"
	}
	if ambush && !m.hasMeans(attest.Aircraft, attest.Drone, attest.SuicideVest) { // an ambush by several means stays one
		return m.byTarget(attest.ArmedAttack), "act.ambush"
	}
	if !hard {
		act, means = f.act, true
	}
	if act == attest.ArmedAttack && f.kind == strikeFrame && m.severalMeans() {
		return m.byTarget(attest.ArmedAttack), "act.several-means"
	}
	if byMeans, ok := m.actByMeans(); ok && (means || act == attest.ArmedAttack && m.trigger.frame().kind == fireFrame || act == attest.Explosion && m.thrownOrFlown(byMeans) || act == attest.AirStrike && byMeans == attest.DroneStrike || byMeans == attest.ChemicalAttack || act == attest.Killing) {
		if act == attest.Killing && (byMeans == attest.ArmedAttack || m.deliberate()) {
			return m.byTarget(act), "act.target"
		}
		if byMeans != attest.ArmedAttack && !(act == attest.AirStrike && byMeans != attest.DroneStrike && byMeans != attest.ChemicalAttack) {
			return byMeans, "act.means"
		}
	}
	return m.byTarget(act), "act.words"
}

// bursts tells frames of weapons that strike whatever stands where they come
// down, so that the place struck is their target and not only the dead.
func (f *frame) bursts() bool {
	return f.kind == blastFrame || f.kind == landFrame || f.kind == launchFrame || f.kind == suicideFrame
}

// deliberate tells words of killing that are one whatever the means
// ("executed", "beheaded").
func (m *mention) deliberate() bool {
	return m.trigger.pattern.noun && m.trigger.frame().kind == killFrame
}

// thrownOrFlown tells acts that a word for a blast tells as well, so that the
// means decide: a grenade that goes off, a drone that explodes over a depot.
func (m *mention) thrownOrFlown(act attest.Act) bool {
	switch act {
	case attest.SuicideBombing, attest.DroneStrike, attest.GrenadeAttack:
		return true
	case attest.AirStrike:
		return !m.trigger.pattern.noun
	}
	return false
}

// actByMeans reads the act off the instruments.
func (m *mention) actByMeans() (attest.Act, bool) {
	first, at := attest.InstrumentKind(""), 0
	for _, n := range m.means {
		if (n.kind == attest.Drone || n.kind == attest.Rocket || n.kind == attest.Missile) && (first == "" || n.at.start < at) {
			first, at = n.kind, n.at.start
		}
	}
	switch {
	case m.hasMeans(attest.Chemical):
		return attest.ChemicalAttack, true
	case m.hasMeans(attest.SuicideVest):
		return attest.SuicideBombing, true
	case m.hasMeans(attest.Aircraft) || m.fromTheAir() && !m.hasMeans(attest.Drone):
		return attest.AirStrike, true
	case m.hasMeans(attest.Drone) && (first == attest.Drone || !m.hasMeans(attest.Rocket, attest.Missile)):
		return attest.DroneStrike, true
	case m.hasMeans(attest.Rocket, attest.Missile, attest.Mortar, attest.Artillery, attest.Tank):
		return attest.Shelling, true
	case m.hasMeans(attest.Grenade):
		return attest.GrenadeAttack, true
	case m.hasMeans(attest.IED, attest.VehicleBomb, attest.Landmine, attest.Bomb):
		return attest.Explosion, true
	case m.hasMeans(attest.SmallArms, attest.Blade, attest.OtherMeans, attest.Fire, attest.Vehicle):
		return attest.ArmedAttack, true
	}
	return "", false
}

// fromAfar tells a weapon that strikes from the air or from far away: what it
// destroys is a blow's, not an arsonist's.
func (m *mention) fromAfar() bool {
	return m.hasMeans(attest.Aircraft, attest.Drone, attest.Missile, attest.Rocket, attest.Artillery, attest.Mortar)
}

// downed tells the destruction of a weapon in flight.
func (m *mention) downed() bool {
	return m.target != nil && m.target.flying
}

// severalMeans tells an attack by weapons of several kinds on the ground, which
// stays one attack (codebook, section 10, Acts).
func (m *mention) severalMeans() bool {
	kinds := map[attest.Act]bool{}
	for _, n := range m.means {
		if act, ok := (&mention{means: []means{n}}).actByMeans(); ok && !n.implied {
			kinds[act] = true
		}
	}
	return len(kinds) > 1 && !m.hasMeans(attest.Aircraft, attest.Drone, attest.SuicideVest, attest.Chemical)
}

// fromTheAir tells whether one of the bombs is of those that only aircraft drop.
func (m *mention) fromTheAir() bool {
	for _, n := range m.means {
		if n.dropped {
			return true
		}
	}
	return false
}

// byTarget tells armed attack from killing: civilians who die of hand weapons
// are killed, fighters are attacked.
func (m *mention) byTarget(act attest.Act) attest.Act {
	dead := m.harm[killed] != nil && (m.harm[killed].quantity.High == nil || *m.harm[killed].quantity.High > 0)
	civilian := m.target != nil && (m.target.class == civilianClass || m.target.class == officialClass)
	switch {
	case act == attest.Killing && m.target != nil && m.target.class.armed() && !m.deliberate() && !m.trigger.frame().stays:
		return attest.ArmedAttack
	case act == attest.ArmedAttack && civilian && dead:
		return attest.Killing
	case act == attest.ArmedAttack && dead && m.target != nil && m.target.class == objectClass && m.target.party.Kind == attest.Civilian && !m.harm[killed].of.armed(): // "raided a house, killed a commander"
		return attest.Killing
	}
	return act
}

// byAuthority tells whether those who take somebody are a state's, or, where
// nobody is named, whether those taken are such as a state takes.
func (m *mention) byAuthority() bool {
	if m.actor != nil && !m.actor.refers {
		return m.actor.class == forceClass || m.actor.class == officialClass
	}
	if m.target == nil { // "six held after a raid"
		return m.caught
	}
	return m.target.class == armedClass || m.caught && m.target.class.person() && m.target.class != forceClass
}

// bombsOnGround tells rebels and the like who "bombed" something: those have no
// aircraft, they set off charges.
func (m *mention) bombsOnGround() bool {
	if m.actor == nil || m.trigger.pattern.noun || m.trigger.frame().kind != strikeFrame {
		return false
	}
	switch m.actor.party.Kind {
	case attest.Rebel, attest.Militia, attest.Criminal:
		return true
	}
	return m.actor.class == armedClass
}

// actNoun returns the noun of an act among a trigger's words where it is the subject,
// that of a noun's pattern or of a support verb in the passive (« l'attaque a été
// menée »), or -1.
func (t trigger) actNoun() int {
	if t.pattern.noun {
		return t.nounHead()
	}
	for _, w := range t.words {
		if t.s.is(w, "NOUN") && t.s.Words[w].Head == t.w && t.s.rel(w) == "nsubj:pass" {
			return w
		}
	}
	return -1
}
